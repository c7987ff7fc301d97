// Every answer to "What would you like us to do?", from the first page to the receipt.
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { choiceIds, choices } from '../../functions/desk/form/choices.ts';
import { pageLanguages } from '../../functions/pages/words.ts';
import { listAt, textAt } from '../../local/json.ts';
import { everything, walkThrough } from './filling-in.ts';
import { inChromium } from './in-chromium.ts';

const inFull = ['en', 'de', 'el'];
const others = pageLanguages.filter((language) => !inFull.includes(language));
const branches = [
  ...inFull.flatMap((language) => choiceIds.map((choice) => ({ language, choice }))),
  ...others.flatMap((language, i) => {
    const choice = choiceIds[i % choiceIds.length];
    return choice ? [{ language, choice }] : [];
  }),
];

inChromium('without JavaScript', (house) => {
  let page: Page;
  beforeAll(async () => {
    page = await house().visitor();
  });

  test.each(branches)('a person comes through in $language: $choice', async ({ language, choice }) => {
    const address = `${choice}.${language}@example.net`;
    const reference = await walkThrough(page, language, choice, { ...everything, address });
    expect(await page.locator('html').getAttribute('lang')).toBe(language);

    const whole = await house().staff(`/cases/${reference}`);
    const { ask } = choices[choice];
    const [first] = listAt(whole, 'items');
    const queue = choice === 'complaint' ? 'eu-complaint' : ask?.queue;
    if (ask) expect(first).toMatchObject({ kind: ask.kind, queue });
    expect(whole).toMatchObject({ person: { address } });

    const [mail] = await house().mailsTo(address);
    expect(mail?.subject).toContain(reference);
    expect(mail?.text).toContain(`${house().url}/${language}/status/`);
  });
});

inChromium('with JavaScript', (house) => {
  test('the way is the same', async () => {
    const page = await house().visitor({ javaScriptEnabled: true });
    const reference = await walkThrough(page, 'en', 'erasure');
    expect(textAt(await house().staff(`/cases/${reference}`), 'items.0.kind')).toBe('erasure');
  });
});
