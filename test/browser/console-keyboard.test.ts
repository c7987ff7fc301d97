// What staff do with a case every day, without a mouse.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { at, textAt } from '../../local/json.ts';
import { focusedName, sendAtOnce, signedIn, tabTo } from './at-the-console.ts';
import { inChromium } from './in-chromium.ts';

const patience = { timeout: 15_000 };

inChromium('staff with nothing but a keyboard', (house) => {
  const caseFrom = async (from: string, text: string): Promise<string> => {
    await house().sendMail({ from, subject: 'My data', text });
    return house().caseOf(from);
  };
  const atCase = async (reference: string): Promise<Page> => {
    const page = await signedIn(house(), 'officer', `#/case/${reference}`);
    await page.getByRole('article').first().waitFor();
    return page;
  };
  const fact = (reference: string, path: string) => async () =>
    at(await house().staff(`/cases/${reference}`), path);
  const isWriting = (page: Page, name: string) => page.getByRole('form', { name }).waitFor();
  /** Opens what is done with the whole case, beside reply and note. */
  const rarely = async (page: Page, name: string) => {
    await page.keyboard.press('Escape');
    await tabTo(page, /^More$/);
    await page.keyboard.press('Enter');
    for (let steps = 0; steps < 10 && (await focusedName(page)) !== name; steps++)
      await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await isWriting(page, name);
  };
  const choose = async (page: Page, downs: number) => {
    await page.keyboard.press('Enter');
    for (let i = 0; i < downs; i++) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
  };

  test('read on, show the original, assign, and see the keys', async () => {
    const reference = await caseFrom('reads@example.net', 'Please delete my account and all my data.');
    const page = await atCase(reference);
    await page.keyboard.press('j');
    expect(await page.evaluate<string>('document.activeElement.className')).toContain('message');
    await page.keyboard.press('o');
    await page.getByText('The mail is plain text').waitFor();
    await page.keyboard.press('1');
    expect(await page.evaluate<string>('document.activeElement.className')).toContain('item');
    await tabTo(page, /^Assign to me$/);
    await page.keyboard.press('Enter');
    await expect.poll(fact(reference, 'items.0.assignee'), patience).toBe('local officer');
    await page.keyboard.press('?');
    await page.getByRole('dialog').getByText('Next message').waitFor();
    await page.keyboard.press('Escape');
  });

  test('say better where an ask belongs', async () => {
    const reference = await caseFrom('sorted@example.net', 'Please delete my account and all my data.');
    const page = await atCase(reference);
    await page.keyboard.press('1');
    await tabTo(page, /^Why this queue/);
    await page.keyboard.press('Enter');
    await tabTo(page, /^It belongs to/);
    await page.keyboard.press('Enter');
    for (let steps = 0; steps < 30 && (await focusedName(page)) !== 'Access'; steps++) {
      if ((await focusedName(page)) === 'General') await page.keyboard.press('Enter');
      await page.keyboard.press('ArrowDown');
    }
    await page.keyboard.press('Enter');
    await expect.poll(fact(reference, 'items.0.kind'), patience).toBe('access');
    expect(await fact(reference, 'items.0.queue')()).toBe('general');
  });

  test('write down who it is, ask, hear that it waits, answer, and erase in the end', async () => {
    const from = 'whole.way@example.net';
    const reference = await caseFrom(from, 'Please delete my account and all my data.');
    const page = await atCase(reference);
    const { keyboard } = page;

    await rarely(page, 'Write down who it is');
    await choose(page, 0);
    await keyboard.press('Control+Enter');
    await expect.poll(fact(reference, 'identity.how'), patience).toBe('address-on-file');
    await page.getByText('It is the address on file').waitFor();

    await keyboard.press('w');
    await isWriting(page, 'Ask the person');
    await tabTo(page, /^Text/);
    await keyboard.type('Which shop was it?');
    await sendAtOnce(page);
    await expect.poll(fact(reference, 'items.0.state'), patience).toBe('waiting');

    await page.getByText('Waiting').first().waitFor();
    await keyboard.press('a');
    await isWriting(page, 'Answer');
    expect(await focusedName(page)).toMatch(/Done as asked/);
    await page.getByRole('form').locator('.letter').waitFor();
    await sendAtOnce(page);
    await expect.poll(fact(reference, 'items.0.state'), patience).toBe('answered');
    expect(await house().mailsTo(from, 3)).toHaveLength(3);

    await page.getByText('Done as asked').first().waitFor();
    await rarely(page, 'Erase');
    await keyboard.press('Control+Enter');
    expect(await page.getByRole('form', { name: 'Erase' }).count()).toBe(1);
    await tabTo(page, /^Type PD-/);
    await keyboard.type(reference);
    await sendAtOnce(page);
    await expect.poll(fact(reference, 'erasedAt'), patience).not.toBeNull();
  });

  test('hold a case and let it go', async () => {
    const from = 'twice@example.net';
    const first = await caseFrom(from, 'Please delete my account and all my data.');
    const page = await atCase(first);
    await rarely(page, 'Hold');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Control+Enter');
    await expect
      .poll(async () => textAt(await house().staff(`/cases/${first}`), 'hold.reason', ''), patience)
      .not.toBe('');
    await page.getByText('Legal hold since').waitFor();
    await rarely(page, 'Release the hold');
    await page.keyboard.press('Control+Enter');
    await expect.poll(fact(first, 'hold'), patience).toBeNull();
  });
});
