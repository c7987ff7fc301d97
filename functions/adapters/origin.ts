import { createHash } from 'node:crypto';
import { headerOf, type Mail } from '../desk/mail/mail.ts';

/**
 * What a case's reference is derived from. A mail that says when it was written and under which id is the same mail when
 * it is delivered again or sent again: From, Message-ID, Date and every byte of its body agree. Two mails that reuse a
 * Message-ID for different words are two. A mail without id or date is known by its delivery only.
 */
export function originParts(mail: Mail, raw: Uint8Array, delivery: string): readonly string[] {
  const date = headerOf(mail, 'date');
  if (!mail.messageId || !date) return ['delivery', delivery];
  const body = createHash('sha256')
    .update(raw.subarray(bodyStart(raw)))
    .digest('base64url');
  return ['mail', mail.from[0]?.address ?? '', mail.messageId, date, body];
}

const [cr, lf] = [13, 10];

/** Where the header ends: after the first empty line (RFC 5322 2.1), whatever the line ends are. */
function bodyStart(raw: Uint8Array): number {
  for (let at = raw.indexOf(lf); at !== -1; at = raw.indexOf(lf, at + 1)) {
    if (raw[at + 1] === lf) return at + 2;
    if (raw[at + 1] === cr && raw[at + 2] === lf) return at + 3;
  }
  return raw.length;
}
