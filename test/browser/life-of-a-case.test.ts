// One case as a person sees it who has no JavaScript: from the form to the end.
import { Buffer } from 'node:buffer';
import { expect, test } from 'vitest';
import { at, listAt, textAt } from '../../local/json.ts';
import { everything, walkThrough } from './filling-in.ts';
import { inChromium } from './in-chromium.ts';

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

inChromium('a person without JavaScript', (house) => {
  test('sends a form, confirms, is asked, answers, adds a file, and takes it back', async () => {
    const { visitor, linkTo, staff } = house();
    const address = 'whole.life@example.net';
    const page = await visitor();
    const reference = await walkThrough(page, 'en', 'access', { ...everything, address });
    const receipt = await page.locator('.desk-code').first().innerText();
    const shown = () => page.locator('main').innerText();
    const path = `/cases/${reference}`;

    await page.goto(await linkTo(address));
    expect(await shown()).toContain(reference);
    expect(await shown()).toContain('Is this address yours?');
    await page.getByRole('button', { name: 'Yes, I sent this' }).click();
    expect(await shown()).toContain('The address is confirmed.');
    expect(await shown()).not.toContain('Is this address yours?');

    await staff(`${path}/items/1/wait`, { for: 'person', text: 'Which shop was it?' });
    await page.goto(await linkTo(address));
    await expect
      .poll(async () => (await page.reload()) && shown(), { timeout: 10_000 })
      .toContain('Which shop was it?');
    expect(await shown()).toContain('We are waiting for your answer to our question.');
    await page.getByLabel('Your message').fill('The one in Dublin. 👩‍👧');
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    expect(await shown()).toContain('We have your message.');
    expect(await shown()).toContain('We are working on it.');

    await page
      .getByLabel('File', { exact: true })
      .setInputFiles({ name: 'shop.png', mimeType: 'image/png', buffer: png });
    await page.getByRole('button', { name: 'Add the file' }).click();
    expect(await shown()).toContain('We have your file.');
    const whole = await staff(path);
    const files = listAt(whole, 'messages').flatMap((message) => listAt(message, 'attachments'));
    expect(files).toMatchObject([{ type: 'image/png', size: png.length }]);

    await page
      .getByRole('button', { name: /^I no longer want this/ })
      .first()
      .click();
    expect(await shown()).toContain('We do nothing more about this.');
    expect(await shown()).toContain('You took this back.');
    expect(at(await staff(path), 'items.0.outcome.result')).toBe('withdrawn');

    await page.goto('/en/receipt');
    await page.getByLabel('Receipt').fill(receipt);
    await page.getByLabel(/^The words that were sent/).fill(everything.message);
    await page.getByRole('button', { name: 'Check', exact: true }).click();
    expect(await shown()).toContain(`We received the message with the reference ${reference}`);
    expect(await shown()).toContain('The words are exactly those that were sent.');
  });

  test('is sure that no file opens in a browser, whatever its name says', async () => {
    const { visitor, linkTo, staff } = house();
    const address = 'liar@example.net';
    const page = await visitor();
    const reference = await walkThrough(page, 'en', 'other', { ...everything, address });
    await page.goto(await linkTo(address));
    const buffer = Buffer.from('<!doctype html><script>alert(1)</script>');
    await page
      .getByLabel('File', { exact: true })
      .setInputFiles({ name: 'photo.png', mimeType: 'image/png', buffer });
    await page.getByRole('button', { name: 'Add the file' }).click();
    expect(await page.locator('main').innerText()).toContain('We have your file.');
    const whole = await staff(`/cases/${reference}`);
    const message = listAt(whole, 'messages').find((each) => listAt(each, 'attachments').length > 0);
    expect(textAt(message, 'attachments.0.type')).not.toBe('image/png');
    const id = encodeURIComponent(textAt(message, 'id'));
    const link = await staff(`/cases/${reference}/messages/${id}/attachments/1`);
    const file = await fetch(textAt(link, 'url'));
    expect(file.headers.get('content-disposition')).toMatch(/^attachment/);
    expect(file.headers.get('content-type')).not.toMatch(/html|svg|xml/);
  });

  test('finds the page of the case by reference and code', async () => {
    const { visitor, mailsTo } = house();
    const address = 'by.code@example.net';
    const page = await visitor();
    const reference = await walkThrough(page, 'en', 'erasure', { ...everything, address });
    await mailsTo(address);
    await page.goto('/en/status');
    await page.getByLabel('Your reference').fill(reference.toLowerCase());
    await page.getByRole('button', { name: 'Send me the code' }).click();
    const mails = await mailsTo(address, 2);
    const [, code = ''] = /enter this code there: ([0-9A-Z]{8})/.exec(mails.at(-1)?.text ?? '') ?? [];
    await page.getByLabel('The code from the mail').fill('WRONG123');
    await page.getByRole('button', { name: 'Open' }).click();
    expect(await page.locator(':focus').innerText()).toContain('This code is not right');
    await page.getByLabel('The code from the mail').fill(code);
    await page.getByRole('button', { name: 'Open' }).click();
    expect(await page.locator('main').innerText()).toContain(reference);
  });

  test('who did not send it ends it for good', async () => {
    const { visitor, linkTo, staff } = house();
    const address = 'not.me@example.net';
    const page = await visitor();
    const reference = await walkThrough(page, 'en', 'access', { ...everything, address });
    const link = await linkTo(address);
    await page.goto(link);
    await page.locator('.desk-card').getByRole('button', { name: 'I did not send this' }).click();
    expect(await page.locator('main').innerText()).toContain('Thank you for telling us');
    const answer = await page.goto(link);
    expect(answer?.status()).toBe(410);
    expect(listAt(await staff(`/cases/${reference}`), 'flags')).toContain('disowned');
  });
});

inChromium('the same request', (house) => {
  test('by mail and by form is the same case', async () => {
    const { visitor, staff, sendMail, caseOf } = house();
    const message = 'Please delete my account and all my data. I live in France.';
    await sendMail({ from: 'Ada Example <by.mail@example.net>', subject: 'My account', text: message });
    const page = await visitor();
    const address = 'by.form@example.net';
    const byForm = await walkThrough(page, 'en', 'erasure', {
      ...everything,
      address,
      country: 'FR',
      message,
    });
    const shapeOf = async (reference: string) => {
      const whole = await staff(`/cases/${reference}`);
      return {
        residence: at(whole, 'residence'),
        language: at(whole, 'language'),
        text: at(whole, 'messages.0.text'),
        letters: listAt(whole, 'letters').map((letter) => at(letter, 'kind')),
        items: listAt(whole, 'items').map((item) => ({
          kind: at(item, 'kind'),
          queue: at(item, 'queue'),
          state: at(item, 'state'),
          clocks: listAt(item, 'clocks').map((clock) => [
            at(clock, 'rule'),
            at(clock, 'latestDue'),
            at(clock, 'safeDue'),
          ]),
        })),
      };
    };
    const mailed = await shapeOf(await caseOf('by.mail@example.net'));
    expect(mailed.items).toMatchObject([{ kind: 'erasure', queue: 'deletion', state: 'open' }]);
    expect(mailed.items[0]?.clocks.length).toBeGreaterThan(0);
    expect(await shapeOf(byForm)).toEqual(mailed);
  });
});
