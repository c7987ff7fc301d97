// Every page and state in every language: what axe finds in light and dark, sideways scrolling at 320 pixels, and what the browser says.
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { pageLanguages } from '../../functions/pages/words.ts';
import { inChromium } from './in-chromium.ts';
import { faultsOf, tooWide } from './readable.ts';
import { type Cases, casesIn, forms, statesWith } from './states.ts';

const inFull = ['en', 'de', 'el'];
/** They have all fields between them: in the other languages axe reads no more forms than these. */
const formsWithAllFields = ['form erasure', 'form content-removal', 'form breach-written-notice'];
/** `npm run test:browser` and CI read every state in every language; `npm test` a third of them in each, together all of them. */
const isEverythingRead = process.env.BROWSER_TESTS === 'whole';

function isRead(language: string, name: string, n: number): boolean {
  if (inFull.includes(language)) return true;
  if (name in forms && !formsWithAllFields.includes(name)) return false;
  return isEverythingRead || (n + pageLanguages.indexOf(language)) % 3 === 0;
}

inChromium('every page can be used by everybody', (house) => {
  let cases: Cases;
  let page: Page;
  beforeAll(async () => {
    cases = await casesIn(house());
    page = await house().visitor({ javaScriptEnabled: true });
  }, 90_000);

  test.each(pageLanguages)('in %s', async (language) => {
    const faults: Record<string, readonly string[]> = {};
    const note = (name: string, found: readonly string[]) => {
      if (found.length > 0) faults[name] = found;
    };
    for (const [n, [name, comeTo]] of Object.entries({ ...forms, ...statesWith(cases) }).entries()) {
      await comeTo(page, language);
      note(name, await (isRead(language, name, n) ? faultsOf(page) : tooWide(page)));
      const shown = await page.locator('html').getAttribute('lang');
      if (name !== 'failure' && shown !== language) note(`language of ${name}`, [String(shown)]);
    }
    expect(faults).toEqual({});
  });
});
