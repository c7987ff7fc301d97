import { beforeEach, describe, expect, test } from 'vitest';
import { aBrowser } from './a-visit.ts';

const { desk, world, visit, submit, references, mails } = aBrowser();
const ada = { name: 'Ada', address: 'ada@example.net' };
const message = 'Please delete\nmy account.';

const receiptIn = ({ body }: { body: string }) =>
  /<bdi class="desk-code">([\w.-]+)<\/bdi>/.exec(body)?.[1] ?? '';
const check = (receipt: string, words = '') => visit('/en/receipt', { form: { receipt, words } });

beforeEach(() => desk.reset());

describe('a receipt', () => {
  test('says what we understood, by when we answer and why', async () => {
    const { body } = await submit('erasure', { ...ada, country: 'FR', message });
    expect(body).toContain(references()[0]);
    expect(body).toContain('You are asking us to delete personal data.');
    expect(body).toContain('General Data Protection Regulation, Article 12(3)');
  });

  test('stands in the mail too, and it is the same', async () => {
    const page = await submit('erasure', { ...ada, message });
    const [, inMail] = /\/receipt\/([\w.-]+)/.exec((await mails())[0]?.text ?? '') ?? [];
    expect(inMail).toBe(receiptIn(page));
  });

  test('is found genuine by whoever has it, copied with line breaks or not', async () => {
    const receipt = receiptIn(await submit('erasure', { ...ada, message }));
    const { status, body } = await check(receipt.replace(/(.{40})/g, '$1\n '));
    expect(status).toBe(200);
    expect(body).toContain(`reference ${references()[0]} on 2 March 2026`);
  });

  test('proves the words: exactly these, and no others', async () => {
    const receipt = receiptIn(await submit('erasure', { ...ada, message }));
    expect((await check(receipt, `${message.replace('\n', '\r\n')}\n`)).body).toContain(
      'exactly those that were sent',
    );
    expect((await check(receipt, `${message}!`)).body).toContain('not exactly those');
  });

  test.each([
    ['nothing', () => ''],
    ['a part of one', (receipt: string) => receipt.slice(0, -4)],
    ['one with another reference', (receipt: string) => receipt.replace(/^...../, 'AAAAA')],
  ])('is not %s', async (_, change) => {
    const receipt = receiptIn(await submit('erasure', { ...ada, message }));
    const { status, body } = await check(change(receipt));
    expect(status).toBe(400);
    expect(body).toContain('This is no receipt of ours');
  });

  test('is no key to the case', async () => {
    const receipt = receiptIn(await submit('erasure', { ...ada, message }));
    expect((await visit(`/en/status/${receipt}`)).status).toBe(410);
    expect((await visit(`/en/receipt/${receipt}`)).body).not.toContain('ada@example.net');
  });

  test('still opens when what was personal in its case is gone, and shows nothing of it', async () => {
    const page = await submit('erasure', { ...ada, message });
    const receipt = receiptIn(page);
    const { body } = await visit(`/en/receipt/${receipt}`);
    expect(body).toContain('delete personal data');
    expect((await world.keys()).unseal(receipt)).not.toContain('ada');
  });
});
