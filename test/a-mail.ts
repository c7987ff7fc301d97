// Mails for tests, as people and machines send them.
import type { DeskInMemory } from './simulator/desk-in-memory.ts';

export interface MailParts {
  readonly from?: string;
  readonly subject?: string;
  readonly text?: string;
  readonly messageId?: string;
  readonly date?: string;
  readonly headers?: readonly string[];
}

/** A raw mail (RFC 5322). */
export const rawMail = ({
  from = 'Ada Example <ada@example.net>',
  subject = 'My data',
  text = 'Please delete my account and all my data.',
  messageId = '<first@example.net>',
  date = 'Mon, 2 Mar 2026 09:00:00 +0000',
  headers = [],
}: MailParts = {}): Buffer =>
  Buffer.from(
    [
      `From: ${from}`,
      'To: privacy@example.org',
      `Subject: ${subject}`,
      `Message-ID: ${messageId}`,
      `Date: ${date}`,
      ...headers,
      '',
      text,
      '',
    ].join('\r\n'),
  );

/** The same with a file attached to it. */
export const rawMailWith = (
  { name, content }: { readonly name: string; readonly content: string },
  { text = 'Please delete my account and all my data.', headers = [], ...parts }: MailParts = {},
): Buffer =>
  rawMail({
    ...parts,
    headers: [...headers, 'MIME-Version: 1.0', 'Content-Type: multipart/mixed; boundary=part'],
    text: [
      '--part',
      '',
      text,
      '--part',
      `Content-Type: application/pdf; name="${name}"`,
      'Content-Transfer-Encoding: base64',
      '',
      Buffer.from(content).toString('base64'),
      '--part--',
    ].join('\r\n'),
  });

export interface Notified {
  readonly delivery?: string;
  readonly at?: string;
  readonly source?: string;
  readonly verdicts?: Readonly<Partial<Record<'spam' | 'virus' | 'spf' | 'dkim' | 'dmarc', string>>>;
  readonly dmarcPolicy?: string;
  readonly history?: boolean;
}

/** Puts a raw mail where SES puts it and returns the notification that SES publishes. */
export function delivered({ aws }: DeskInMemory, raw: Uint8Array, notified: Notified = {}): string {
  const { delivery = 'delivery-1', at = '2026-03-02T09:00:00.000Z', source = 'ada@example.net' } = notified;
  const objectKey = `mail/${delivery}`;
  aws.objects.set(objectKey, raw);
  const verdict = (name: 'spam' | 'virus' | 'spf' | 'dkim' | 'dmarc') => ({
    status: notified.verdicts?.[name] ?? 'PASS',
  });
  return JSON.stringify({
    notificationType: 'Received',
    mail: { messageId: delivery, timestamp: at, source },
    receipt: {
      recipients: ['privacy@example.org'],
      spamVerdict: verdict('spam'),
      virusVerdict: verdict('virus'),
      spfVerdict: verdict('spf'),
      dkimVerdict: verdict('dkim'),
      dmarcVerdict: verdict('dmarc'),
      ...(notified.dmarcPolicy && { dmarcPolicy: notified.dmarcPolicy }),
      action: { type: 'S3', objectKey },
    },
    ...(notified.history && { history: true }),
  });
}

/** A letter as SES hands it on: with SES's own Message-ID. */
export const asSent = ({ id, raw }: { readonly id: string; readonly raw: Uint8Array }): string =>
  Buffer.from(raw)
    .toString('latin1')
    .replace(/^Message-ID: .*$/m, `Message-ID: <${id}@eu-central-1.amazonses.com>`);

export interface ReportParts {
  /** Fields of the recipient's group (RFC 3464 2.3), one a line. */
  readonly status?: readonly string[];
  /** What the report returns of the mail, with its media type. */
  readonly returned?: { readonly type: string; readonly text: string };
  readonly messageId?: string;
}

/** A report on a mail of ours, as mail systems send it (RFC 6522). */
export const rawReport = ({
  status = ['Final-Recipient: rfc822; ada@example.net', 'Action: failed', 'Status: 5.1.1'],
  returned,
  messageId = '<report@example.net>',
}: ReportParts): Buffer => {
  const parts = [
    'Content-Type: text/plain\r\n\r\nYour message could not be delivered.',
    `Content-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example.net\r\n\r\n${status.join('\r\n')}`,
    ...(returned ? [`Content-Type: ${returned.type}\r\n\r\n${returned.text}`] : []),
  ];
  return Buffer.from(
    [
      'From: MAILER-DAEMON@example.net',
      'To: privacy@example.org',
      'Subject: Undelivered Mail Returned to Sender',
      `Message-ID: ${messageId}`,
      'Date: Mon, 2 Mar 2026 09:30:00 +0000',
      'Auto-Submitted: auto-replied',
      'Content-Type: multipart/report; report-type=delivery-status; boundary=r',
      '',
      ...parts.map((part) => `--r\r\n${part}`),
      '--r--',
      '',
    ].join('\r\n'),
    'latin1',
  );
};
