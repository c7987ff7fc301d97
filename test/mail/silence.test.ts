import { describe, expect, test } from 'vitest';
import { silenceOf, silenceSentence } from '../../functions/desk/mail/silence.ts';
import type { Transport } from '../../functions/desk/mail/transport.ts';
import { verdictOf } from '../../functions/desk/mail/verdict.ts';
import { personOf } from '../../functions/desk/mail/whose.ts';
import { exampleDesk } from '../example-desk.ts';
import { cameBy, mailWith } from './a-mail.ts';

type Fields = Readonly<Record<string, string | undefined>>;

const silence = async (fields: Fields, transport: Transport = cameBy()) => {
  const mail = await mailWith(fields);
  return silenceOf(
    verdictOf(mail, transport, exampleDesk),
    mail,
    transport,
    personOf(mail, transport, exampleDesk),
    exampleDesk,
  );
};

test('a person is answered', async () => {
  expect(await silence({})).toBeUndefined();
});

test('a person whose forwarder or domain leaves the origin unknown is answered', async () => {
  expect(
    await silence({}, cameBy({ verdicts: { spf: 'FAIL', dkim: 'FAIL', dmarc: 'GRAY' } })),
  ).toBeUndefined();
  expect(await silence({}, cameBy({ verdicts: { dmarc: 'FAIL' }, dmarcPolicy: 'none' }))).toBeUndefined();
});

describe('nothing answers', () => {
  test.each<[string, string, Fields, Transport]>([
    ['virus', 'a virus', {}, cameBy({ verdicts: { virus: 'FAIL' } })],
    ['spam', 'spam', {}, cameBy({ verdicts: { spam: 'FAIL' } })],
    ['forged', 'what its domain rejects', {}, cameBy({ verdicts: { dmarc: 'FAIL' }, dmarcPolicy: 'reject' })],
    [
      'forged',
      'what its domain quarantines',
      {},
      cameBy({ verdicts: { dmarc: 'FAIL' }, dmarcPolicy: 'quarantine' }),
    ],
    ['bounce', 'a bounce', { From: 'MAILER-DAEMON@example.com' }, cameBy({ envelopeFrom: '' })],
    ['automatic', 'an automatic reply', { 'Auto-Submitted': 'auto-replied' }, cameBy()],
    ['automatic', 'the null sender', {}, cameBy({ envelopeFrom: '' })],
    ['list', 'a list', { 'List-Id': '<talk.lists.example>' }, cameBy()],
    ['list', 'bulk', { 'List-Unsubscribe': '<https://news.example/off>' }, cameBy()],
    ['asked-for-silence', 'who asks for silence', { 'X-Auto-Response-Suppress': 'OOF' }, cameBy()],
    ['asked-for-silence', 'a precedence of lists', { Precedence: 'list' }, cameBy()],
    ['own', 'itself', { From: 'privacy@example.org' }, cameBy()],
    ['colleague', 'a colleague', { From: 'bea@example.org' }, cameBy()],
    ['no-reply', 'an address that takes no answers', { From: 'no-reply@shop.example' }, cameBy()],
    ['no-address', 'nobody', { From: 'somebody' }, cameBy({ envelopeFrom: 'root@localhost' })],
  ])('%s: %s', async (code, _, fields, transport) => {
    const found = await silence(fields, transport);
    expect(found).toBe(code);
    expect(found && silenceSentence(found)).toMatch(/\.$/);
  });

  test('danger is told before anything else', async () => {
    expect(await silence({ 'Auto-Submitted': 'auto-replied' }, cameBy({ verdicts: { virus: 'FAIL' } }))).toBe(
      'virus',
    );
  });
});
