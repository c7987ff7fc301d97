import { describe, expect, test } from 'vitest';
import type { Desk } from '../../functions/desk/desk.ts';
import { isForwardingConfirmation, unwrapForwarded } from '../../functions/desk/mail/forwarders.ts';
import { headerOf, headersOf } from '../../functions/desk/mail/mail.ts';
import { verdictOf } from '../../functions/desk/mail/verdict.ts';
import { personOf } from '../../functions/desk/mail/whose.ts';
import { exampleDesk } from '../example-desk.ts';
import { cameBy, mailWith } from './a-mail.ts';

const desk: Desk = {
  ...exampleDesk,
  receivesAt: ['desk@in.example.org'],
  forwarders: ['privacy@example.org'],
};
const gmailEnvelope = 'privacy+caf_=desk=in.example.org@example.org';
const groupEnvelope = 'privacy+bncBCM5ZG4IV@example.org';
const broken = { spf: 'PASS', dkim: 'FAIL', dmarc: 'FAIL' } as const;
const unknown = { spf: 'GRAY', dkim: 'GRAY', dmarc: 'GRAY' };

const groupFields = {
  'List-ID': '<privacy.example.org>',
  'List-Post': '<https://groups.google.com/a/example.org/group/privacy/post>, <mailto:privacy@example.org>',
  'List-Unsubscribe': '<https://groups.google.com/a/example.org/group/privacy/subscribe>',
  'Mailing-list': 'list privacy@example.org; contact privacy+owners@example.org',
  Precedence: 'list',
  'X-Google-Group-Id': '1234',
};
const rewritten = {
  ...groupFields,
  From: '"\'Ada Example\' via Privacy" <privacy@example.org>',
  'Reply-To': 'Ada Example <ada@example.net>',
  'X-Original-From': 'Ada Example <ada@example.net>',
  'X-Original-Sender': 'ada@example.net',
};

describe('mail that Gmail forwarded', () => {
  test('is unknown where forwarding broke what proves it, and never a failure', async () => {
    const arrived = cameBy({ envelopeFrom: gmailEnvelope, verdicts: broken, dmarcPolicy: 'reject' });
    const { transport, forwarder, mail } = unwrapForwarded(await mailWith({}), arrived, desk);
    expect(forwarder).toBe('privacy@example.org');
    expect(transport.verdicts).toEqual({ spam: 'PASS', virus: 'PASS', ...unknown });
    expect(transport.dmarcPolicy).toBeUndefined();
    expect(mail.from).toEqual([{ name: 'Ada Example', address: 'ada@example.net' }]);
  });

  test('stays proven where the author’s own signature survived', async () => {
    const { transport } = unwrapForwarded(await mailWith({}), cameBy({ envelopeFrom: gmailEnvelope }), desk);
    expect(transport.verdicts).toMatchObject({ spf: 'GRAY', dkim: 'PASS', dmarc: 'PASS' });
  });

  test('keeps the findings of spam and virus', async () => {
    const arrived = cameBy({ envelopeFrom: gmailEnvelope, verdicts: { spam: 'FAIL', virus: 'FAIL' } });
    expect(unwrapForwarded(await mailWith({}), arrived, desk).transport.verdicts).toMatchObject({
      spam: 'FAIL',
      virus: 'FAIL',
    });
  });

  test('is a bounce with the null sender again when that is what Google got', async () => {
    const mail = await mailWith({ 'Return-Path': [`<${gmailEnvelope}>`, '<>'], Subject: 'Re: Your data' });
    const { transport } = unwrapForwarded(mail, cameBy({ envelopeFrom: gmailEnvelope }), desk);
    expect(transport.envelopeFrom).toBe('');
    expect(verdictOf(mail, transport, desk).kind).toBe('automatic-reply');
  });
});

describe('mail through a Google group', () => {
  test('is its author’s again where the group put itself into From', async () => {
    const arrived = cameBy({ envelopeFrom: groupEnvelope });
    const { mail, transport } = unwrapForwarded(await mailWith(rewritten), arrived, desk);
    expect(mail.from).toEqual([{ name: 'Ada Example', address: 'ada@example.net' }]);
    expect(headerOf(mail, 'from')).toBe('Ada Example <ada@example.net>');
    expect(transport.verdicts).toMatchObject(unknown);
    expect(personOf(mail, transport, desk)).toEqual({ name: 'Ada Example', address: 'ada@example.net' });
  });

  test('is not taken for list mail', async () => {
    const arrived = cameBy({ envelopeFrom: groupEnvelope });
    const { mail, transport } = unwrapForwarded(
      await mailWith({ ...groupFields, Sender: 'privacy@example.org' }),
      arrived,
      desk,
    );
    expect(verdictOf(mail, transport, desk)).toEqual({ kind: 'human', evidence: [] });
    expect(mail.sender).toBeUndefined();
  });

  test('keeps the marks of a newsletter that somebody sent to the group', async () => {
    const mail = await mailWith({ ...groupFields, 'List-Unsubscribe': '<https://news.example/off>' });
    const unwrapped = unwrapForwarded(mail, cameBy({ envelopeFrom: groupEnvelope }), desk);
    expect(headersOf(unwrapped.mail, 'list-unsubscribe')).toEqual(['<https://news.example/off>']);
    expect(verdictOf(unwrapped.mail, unwrapped.transport, desk).kind).toBe('bulk');
  });

  test('of a kind that names the author in Reply-To only is understood too', async () => {
    const mail = await mailWith({
      From: 'Ada Example via Privacy <privacy@example.org>',
      'Reply-To': 'ada@example.net',
    });
    expect(unwrapForwarded(mail, cameBy({ envelopeFrom: 'privacy@example.org' }), desk).mail.from).toEqual([
      { name: 'Ada Example', address: 'ada@example.net' },
    ]);
  });

  test('whose fields name two authors is nobody’s', async () => {
    const mail = await mailWith({
      ...rewritten,
      'X-Original-From': ['Ada Example <ada@example.net>', 'victim@example.com'],
    });
    const unwrapped = unwrapForwarded(mail, cameBy({ envelopeFrom: groupEnvelope }), desk);
    expect(unwrapped.forwarder).toBeUndefined();
    expect(personOf(unwrapped.mail, unwrapped.transport, desk)?.address).not.toBe('victim@example.com');
  });
});

describe('mail that Microsoft forwarded', () => {
  test.each([
    ['SRS0=ab12=CD=example.net=ada@example.org', 'ada@example.net'],
    ['bounces+SRS=44ldt=IX@example.org', 'ada@example.net'],
  ])('under the envelope %s is unknown and its envelope the author’s', async (envelopeFrom, original) => {
    const arrived = cameBy({ envelopeFrom, verdicts: broken, dmarcPolicy: 'quarantine' });
    const { transport, forwarder } = unwrapForwarded(
      await mailWith({ 'Resent-From': 'privacy@example.org' }),
      arrived,
      desk,
    );
    expect(forwarder).toBe('privacy@example.org');
    expect(transport).toMatchObject({ envelopeFrom: original, verdicts: unknown });
  });

  test('is not automatic because a rule of the mailbox passed it on', async () => {
    const mail = await mailWith({ 'X-MS-Exchange-Inbox-Rules-Loop': 'privacy@example.org' });
    const unwrapped = unwrapForwarded(mail, cameBy({ envelopeFrom: 'privacy@example.org' }), desk);
    expect(headerOf(unwrapped.mail, 'x-ms-exchange-inbox-rules-loop')).toBe('');
  });
});

describe('a stranger who claims to be forwarded', () => {
  const claims = {
    ...groupFields,
    From: 'Victim <victim@example.com>',
    'X-Forwarded-For': 'privacy@example.org desk@in.example.org',
    'X-Forwarded-To': 'desk@in.example.org',
    'Delivered-To': 'privacy@example.org',
    'Resent-From': 'privacy@example.org',
    'X-Original-From': 'victim@example.com',
  };

  test.each([
    ['with headers alone', 'stranger@evil.example', { spf: 'PASS', dkim: 'GRAY', dmarc: 'FAIL' }],
    [
      'with Gmail’s envelope from a host of his own',
      gmailEnvelope,
      { spf: 'FAIL', dkim: 'GRAY', dmarc: 'FAIL' },
    ],
    [
      'with Gmail’s envelope in a domain of his own',
      'privacy+caf_=desk=in.example.org@evil.example',
      { spf: 'PASS', dkim: 'GRAY', dmarc: 'FAIL' },
    ],
    [
      'with the envelope of a domain that names ours',
      'privacy@example.org.evil.example',
      { spf: 'PASS', dkim: 'GRAY', dmarc: 'FAIL' },
    ],
    [
      'with an SRS envelope in a domain of his own',
      'SRS0=ab=CD=example.org=privacy@evil.example',
      { spf: 'PASS', dkim: 'GRAY', dmarc: 'FAIL' },
    ],
  ] as const)('%s keeps the failure of DMARC', async (_, envelopeFrom, verdicts) => {
    const arrived = cameBy({ envelopeFrom, verdicts, dmarcPolicy: 'reject' });
    const mail = await mailWith(claims);
    expect(unwrapForwarded(mail, arrived, desk)).toEqual({ mail, transport: arrived });
  });

  test('by forging the group’s own From is not made anybody else', async () => {
    const arrived = cameBy({
      envelopeFrom: 'stranger@evil.example',
      verdicts: { spf: 'PASS', dkim: 'GRAY', dmarc: 'FAIL' },
      dmarcPolicy: 'none',
    });
    const mail = await mailWith({
      ...rewritten,
      'X-Original-From': 'victim@example.com',
      'X-Original-Sender': 'victim@example.com',
    });
    expect(unwrapForwarded(mail, arrived, desk)).toEqual({ mail, transport: arrived });
  });

  test('by an X-Original-From that the group passed on is not believed, since From was not rewritten', async () => {
    const mail = await mailWith({
      ...groupFields,
      From: 'stranger@evil.example',
      'X-Original-From': 'victim@example.com',
    });
    expect(unwrapForwarded(mail, cameBy({ envelopeFrom: groupEnvelope }), desk).mail.from).toEqual([
      { name: '', address: 'stranger@evil.example' },
    ]);
  });

  test('is not helped by a desk that has no forwarders', async () => {
    const arrived = cameBy({ envelopeFrom: gmailEnvelope, verdicts: broken });
    const mail = await mailWith(claims);
    expect(unwrapForwarded(mail, arrived, exampleDesk)).toEqual({ mail, transport: arrived });
  });
});

test('mail that staff send from the forwarding mailbox itself stays theirs', async () => {
  const mail = await mailWith({ From: 'Privacy <privacy@example.org>' });
  const arrived = cameBy({ envelopeFrom: 'privacy@example.org' });
  expect(unwrapForwarded(mail, arrived, desk)).toEqual({ mail, transport: arrived });
});

test('Google’s request to confirm forwarding is known, an imitation is not', async () => {
  const mail = await mailWith({
    From: 'Gmail Team <forwarding-noreply@google.com>',
    Subject: '(#123) Gmail Forwarding Confirmation',
  });
  expect(isForwardingConfirmation(mail, cameBy())).toBe(true);
  expect(isForwardingConfirmation(mail, cameBy({ verdicts: { dmarc: 'FAIL' } }))).toBe(false);
  expect(isForwardingConfirmation(await mailWith({}), cameBy())).toBe(false);
});
