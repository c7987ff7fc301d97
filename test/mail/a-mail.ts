import { parseMail } from '../../functions/adapters/mime.ts';
import type { Mail } from '../../functions/desk/mail/mail.ts';
import type { Transport } from '../../functions/desk/mail/transport.ts';

/** Bytes of a mail: one character a byte, lines as given, CRLF between them. */
export const raw = (...lines: readonly string[]): Buffer => Buffer.from(lines.join('\r\n'), 'latin1');

/** Bytes of a mail in UTF-8. */
export const utf8 = (...lines: readonly string[]): Buffer => Buffer.from(lines.join('\r\n'));

const usual: Readonly<Record<string, string>> = {
  From: 'Ada Example <ada@example.net>',
  To: 'privacy@example.org',
  Subject: 'My data',
  Date: 'Mon, 2 Mar 2026 10:00:00 +0100',
  'Message-ID': '<one@example.net>',
};

/** A mail of a person, with fields put in place of or beside the usual ones; undefined takes one away. */
export function mailWith(
  fields: Readonly<Record<string, string | readonly string[] | undefined>>,
  ...body: readonly string[]
): Promise<Mail> {
  const header = Object.entries({ ...usual, ...fields }).flatMap(([name, value]) =>
    value === undefined ? [] : [value].flat().map((one) => `${name}: ${one}`),
  );
  return parseMail(
    utf8(...header, '', ...(body.length > 0 ? body : ['Please tell me what you know of me.'])),
  );
}

/** A multipart body. Each part begins with its own header. */
export const multipart = (boundary: string, ...parts: readonly string[]): string =>
  [...parts.map((part) => `--${boundary}\r\n${part}`), `--${boundary}--`].join('\r\n');

interface Way extends Omit<Partial<Transport>, 'verdicts'> {
  readonly verdicts?: Partial<Transport['verdicts']>;
}

/** How that mail came: all verdicts of SES are good unless said otherwise. */
export const cameBy = ({ verdicts, ...way }: Way = {}): Transport => ({
  delivery: 'delivery-1',
  envelopeFrom: 'ada@example.net',
  recipients: ['privacy@example.org'],
  receivedAt: '2026-03-02T09:00:05.000Z',
  ...way,
  verdicts: { spam: 'PASS', virus: 'PASS', spf: 'PASS', dkim: 'PASS', dmarc: 'PASS', ...verdicts },
});
