// The rarer things that staff do with a case.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { at, listAt, textAt } from '../../local/json.ts';
import { choose, sendAtOnce, signedIn } from './at-the-console.ts';
import { inChromium } from './in-chromium.ts';
import { consoleFaultsOf } from './readable.ts';

const patience = { timeout: 15_000 };

inChromium('an officer with a case that is not like the others', (house) => {
  const caseFrom = async (from: string, subject: string, text: string): Promise<string> => {
    await house().sendMail({ from, subject, text });
    return house().caseOf(from);
  };
  const atCase = async (reference: string): Promise<Page> => {
    const page = await signedIn(house(), 'officer', `#/case/${reference}`);
    await page.getByRole('article').first().waitFor();
    return page;
  };
  const fact = (reference: string, path: string) => async () =>
    at(await house().staff(`/cases/${reference}`), path);
  const more = async (page: Page, name: string) => {
    await choose(page, page.getByRole('button', { name: 'More', exact: true }), name);
  };

  test('refers a complaint to the authority of the residence, with the pack', async () => {
    const text = 'I live in France. You ignored my request. I complain under the GDPR, Article 77.';
    const reference = await caseFrom('complains@example.net', 'Complaint under Article 77 GDPR', text);
    const page = await atCase(reference);
    if ((await fact(reference, 'items.0.kind')()) !== 'complaint') {
      await page.getByRole('button', { name: 'Why this queue' }).click();
      await choose(page, page.getByRole('button', { name: 'It belongs to …' }), 'EU complaint', 'Complaint');
      await expect.poll(fact(reference, 'items.0.kind'), patience).toBe('complaint');
    }
    await page.getByRole('button', { name: /^Refer to an authority/ }).click();
    const composer = page.getByRole('form', { name: 'Refer to an authority' });
    await composer.getByRole('button', { name: /Authority to complain to/ }).click();
    await page.getByRole('option').first().click();
    const coming = page.waitForEvent('download');
    await composer.getByRole('button', { name: 'Download the referral pack' }).click();
    const file = await (await coming).path();
    expect(readFileSync(file, 'utf8')).toContain(reference);
    await composer.locator('.letter').waitFor();
    await sendAtOnce(page);
    await expect.poll(fact(reference, 'items.0.state'), patience).toBe('escalated');
  });

  test('notes something with its scan, which is still there after a reload', async () => {
    const reference = await caseFrom('scanned@example.net', 'My data', 'Please send me a copy of my data.');
    const page = await atCase(reference);
    await page.keyboard.press('n');
    const composer = page.getByRole('form', { name: 'Note' });
    await composer.getByRole('textbox').fill('The letter that came by post.');
    const scan = (name: string) => ({ name, mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') });
    await composer.locator('input[type=file]').setInputFiles([scan('letter.pdf'), scan('wrong.pdf')]);
    await composer.getByRole('button', { name: 'Remove wrong.pdf' }).click();
    await page.reload();
    await composer.getByText('letter.pdf').waitFor();
    expect(await consoleFaultsOf(page)).toEqual([]);
    await composer.getByRole('textbox').focus();
    expect(await composer.getByText('wrong.pdf').count()).toBe(0);
    await page.keyboard.press('Control+Enter');
    const files = async () =>
      listAt(await house().staff(`/cases/${reference}`), 'messages').flatMap((message) =>
        listAt(message, 'attachments').map((file) => textAt(file, 'name')),
      );
    await expect.poll(files, patience).toEqual(['letter.pdf']);
  });

  test('merges two cases of one person', async () => {
    const from = 'two.cases@example.net';
    const first = await caseFrom(from, 'My account', 'Please delete my account and all my data.');
    const second = await house().staff('/cases', {
      channel: 'phone',
      receivedAt: '2026-03-02',
      person: { name: 'Two Cases', address: from },
      asks: [{ queue: 'general', kind: 'access' }],
      text: 'Wants a copy.',
    });
    const other = textAt(second, 'reference');
    const page = await atCase(other);
    await more(page, 'Merge into another case');
    await page.getByRole('radio', { name: first }).check();
    await page.getByRole('button', { name: 'Do it' }).click();
    await expect.poll(fact(other, 'mergedInto'), patience).toBe(first);
    await page.getByText('It goes on in').waitFor();
  });

  test('takes back from junk what was an ask, and gives an ask a case of its own', async () => {
    const text =
      'Please send me a copy of all data that you hold about me, and delete my account afterwards.';
    const reference = await caseFrom('junk.and.split@example.net', 'My data', text);
    const page = await atCase(reference);
    await page.getByRole('button', { name: 'Why this queue' }).first().click();
    const item = page.locator('.item').first();
    if (!(await item.getByRole('button', { name: 'It belongs to …' }).isVisible()))
      await item.getByRole('button', { name: 'Why this queue' }).click();
    await choose(page, item.getByRole('button', { name: 'It belongs to …' }), 'Junk');
    await expect.poll(fact(reference, 'items.0.queue'), patience).toBe('junk');
    await item.getByRole('button', { name: /^Take back from junk/ }).click();
    await page
      .getByRole('form')
      .getByRole('button', { name: /Where it belongs/ })
      .click();
    await page.getByRole('option', { name: 'Erasure' }).click();
    await page.getByRole('button', { name: 'Do it' }).click();
    await expect.poll(fact(reference, 'items.0.queue'), patience).toBe('deletion');

    const items = listAt(await house().staff(`/cases/${reference}`), 'items');
    expect(items.length).toBeGreaterThan(1);
    await page.getByText('Done: Take back from junk').waitFor();
    await page
      .getByRole('button', { name: /^Into a case of its own/ })
      .last()
      .click();
    await page.getByRole('form').getByRole('button', { name: 'Do it' }).click();
    await expect
      .poll(async () => listAt(await house().staff(`/cases/${reference}`), 'items').length, patience)
      .toBeLessThan(items.length);
  });
});
