import { describe, expect, test } from 'vitest';
import { isPermanent, recipientsIn, statusCode } from '../../functions/desk/mail/delivery-status.ts';
import { returnEvidence, returnedMail } from '../../functions/desk/mail/returned.ts';
import { verdictOf } from '../../functions/desk/mail/verdict.ts';
import { exampleDesk } from '../example-desk.ts';
import { cameBy, mailWith, multipart } from './a-mail.ts';

const status = (...lines: readonly string[]) => ({
  reports: [{ type: 'message/delivery-status', text: lines.join('\n') }],
  text: '',
});

describe('the recipients of a report', () => {
  test('each have their group, unfolded, with the first value of a field', () => {
    expect(
      recipientsIn(
        status(
          'Reporting-MTA: dns; mx.example.net', '',
          'Original-Recipient: rfc822;ada@example.net', 'Final-Recipient: RFC822; <ada@mailbox.example> (her mailbox)', 'Action: Failed', 'Status: 5.1.1 (bad mailbox)',
          'Diagnostic-Code: smtp; 550 5.1.1', '  no such user', '',
          'Final-Recipient: rfc822; bea@example.net', 'Action: delayed', 'Status: 4.4.1',
        ),
      ), // biome-ignore format: a report
    ).toEqual([
      { addresses: ['ada@mailbox.example', 'ada@example.net'], action: 'failed', status: '5.1.1', diagnostic: 'smtp; 550 5.1.1 no such user' },
      { addresses: ['bea@example.net'], action: 'delayed', status: '4.4.1', diagnostic: '' },
    ]); // biome-ignore format: a table
  });

  test('are found in the text where a gateway flattened the report into it', () => {
    const text = 'Sorry.\n\n> Final-Recipient: rfc822;ada@example.net\n> Action: failed\n> Status: 5.0.0\n';
    expect(recipientsIn({ reports: [], text })).toMatchObject([
      { addresses: ['ada@example.net'], status: '5.0.0' },
    ]);
  });
});

test.each([
  ['5.1.1', '', '5.1.1', true],
  ['5.0.0', 'smtp; 550 5.1.10 no mailbox here', '5.1.10', true],
  ['5.0.0', 'smtp; 552 5.2.2 full', '5.2.2', false],
  ['5.2.1', '552 mailbox is over quota', '5.2.1', false],
  ['', '550 relay denied', '5.0.0', true],
  ['', '450 try later', '4.0.0', false],
  ['5.7.1', 'message looks like spam', '5.7.1', false],
  ['5.7.13', '525 5.7.13 Disabled recipient address', '5.7.13', true],
  ['5.7.27', '550 Host does not accept mail', '5.7.27', true],
  ['5.7.1', 'no such user', '5.7.1', true],
  ['5.4.7', 'delivery time expired', '5.4.7', false],
  ['4.2.2', 'mailbox unavailable', '4.2.2', false],
  ['', 'The user ada is unknown here', '', true],
  ['', 'Something went wrong', '', false],
])(
  'status %j with the words %j has the code %j; no later mail arrives: %s',
  (given, said, code, permanent) => {
    expect(statusCode(given, said)).toBe(code);
    expect(isPermanent(statusCode(given, said), said)).toBe(permanent);
  },
);

const letterHeader = [
  'Message-ID: <0102-sent@eu-central-1.amazonses.com>',
  'To: ada@example.net',
  'Subject: We have your message PD-0000-0000-0',
];
const report = async (fields: Record<string, string>, ...body: readonly string[]) => {
  const mail = await mailWith(fields, ...body);
  return returnedMail(
    mail,
    verdictOf(mail, cameBy({ envelopeFrom: mail.from[0]?.address ?? '' }), exampleDesk),
  );
};

describe('what came back', () => {
  test('is read from a bounce without a report, as old systems write it', async () => {
    expect(
      await report(
        { From: 'MAILER-DAEMON@example.net', Subject: 'failure notice' },
        'Hi. This is the mail program at example.net.', '', '<ada@example.net>:', 'Sorry, no mailbox here by that name. (#5.1.1)', '',
        '--- Below this line is a copy of the message.', '', 'Return-Path: <x@example.org>', ...letterHeader,
      ), // biome-ignore format: a mail
    ).toEqual({
      how: 'hard',
      code: '5.1.1',
      recipients: ['ada@example.net'],
      guessed: true,
      messageIds: ['<0102-sent@eu-central-1.amazonses.com>'],
      references: [],
    });
  });

  test('is named by X-Failed-Recipients where no report does it', async () => {
    expect(
      await report(
        {
          From: 'MAILER-DAEMON@example.net',
          Subject: 'Mail delivery failed',
          'X-Failed-Recipients': 'ada@example.net',
        },
        'permanent error: 550 unknown user',
      ),
    ).toMatchObject({ how: 'hard', recipients: ['ada@example.net'], guessed: false });
  });

  test('is only late where the report says delayed', async () => {
    const parts = multipart(
      'r',
      'Content-Type: text/plain\r\n\r\nNot yet.',
      'Content-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; a.example\r\n\r\nFinal-Recipient: rfc822; ada@example.net\r\nAction: delayed\r\nStatus: 4.4.1',
      `Content-Type: text/rfc822-headers\r\n\r\n${letterHeader.join('\r\n')}\r\n`,
    );
    expect(
      await report(
        {
          From: 'postmaster@example.net',
          Subject: 'Delayed',
          'Content-Type': 'multipart/report; report-type=delivery-status; boundary=r',
        },
        parts,
      ),
    ).toMatchObject({
      how: 'delayed',
      code: '4.4.1',
      messageIds: ['<0102-sent@eu-central-1.amazonses.com>'],
      references: [],
    });
  });

  const feedback = (type: string, returned = letterHeader.join('\r\n')) =>
    report(
      { From: 'feedback@example.net', Subject: 'complaint', 'Content-Type': 'multipart/report; report-type=feedback-report; boundary=r' },
      multipart(
        'r',
        'Content-Type: text/plain\r\n\r\nA complaint.',
        `Content-Type: message/feedback-report\r\n\r\nFeedback-Type: ${type}\r\nUser-Agent: x/1\r\nVersion: 1`,
        `Content-Type: message/rfc822\r\n\r\n${returned}\r\n\r\nText`,
      ),
    ); // biome-ignore format: a mail

  test('is a complaint where somebody calls our letter spam', async () => {
    expect(await feedback('abuse')).toMatchObject({
      how: 'complaint',
      code: 'abuse',
      recipients: ['ada@example.net'],
    });
  });

  test('is nothing where somebody says that it is no spam, and in a person’s mail', async () => {
    expect(await feedback('not-spam')).toBeUndefined();
    expect(
      await report({ Subject: 'Why does my mail to you come back?' }, '550 5.1.1 user unknown'),
    ).toBeUndefined();
  });
});

describe('the evidence that a report is about a case', () => {
  const ada = { name: '', address: 'ada@example.net' };
  const letters = [{ letter: { id: 'ack', to: ada }, messageId: '0102-sent' }];
  const told = {
    how: 'hard',
    code: '5.1.1',
    recipients: ['ada@example.net'],
    guessed: false,
    messageIds: ['<0102-sent@eu-central-1.amazonses.com>'],
    references: [],
  } as const;
  const evidence = (more: object, trusted = true) =>
    returnEvidence(letters, [ada], { ...told, ...more }, trusted);

  test('is the Message-ID that SES gave the letter, together with its receiver or none', () => {
    expect(evidence({})).toEqual({ letter: 'ack' });
    expect(evidence({ recipients: ['Ada@Example.net.'] })).toEqual({ letter: 'ack' });
    expect(evidence({ recipients: [] })).toEqual({ letter: 'ack' });
    expect(evidence({}, false)).toEqual({ letter: 'ack' });
  });

  test('proves nothing where a forwarder behind the receiver failed', () => {
    expect(evidence({ recipients: ['old@elsewhere.example'] })).toEqual({});
  });

  test('proves nothing without that id, and is none from a forged sender or of another receiver', () => {
    expect(evidence({ messageIds: [] })).toEqual({});
    expect(evidence({ messageIds: ['<0102@eu-central-1.amazonses.com>'] })).toEqual({});
    expect(evidence({ messageIds: [] }, false)).toBeUndefined();
    expect(evidence({ messageIds: [], recipients: ['eve@example.net'] })).toBeUndefined();
  });
});
