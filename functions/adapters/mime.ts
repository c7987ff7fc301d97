// A mail's bytes → what they say. Never throws: what cannot be read leaves a defect, and all the rest of the mail stays.
import { Buffer } from 'node:buffer';
import type { Defect, EmbeddedMail, Mail } from '../desk/mail/mail.ts';
import { attachedContents, type Body, bodyOf, type Embedded } from './mime/body.ts';
import { decodeText } from './mime/charset.ts';
import { instantOf } from './mime/dates.ts';
import { type Field, headerStart, mailHeaderLimits, type Scan, scanHeader } from './mime/header-scan.ts';
import { headerText, plainText } from './mime/header-text.ts';
import { mailboxesIn } from './mime/mailboxes.ts';
import { fieldOf, newBudget, type Part, partOf } from './mime/parts.ts';

/** SES takes 40 MB; anything beyond reached us by another way. */
const maxMail = 64 * 1024 * 1024;
const maxMessageIds = 200;
const maxMessageId = 252;
const maxScannedText = 64 * 1024;

/**
 * Reads a mail as it arrived (RFC 5322, MIME). Whatever the bytes are, a Mail comes back, in bounded time and memory; the
 * limits stand in docs/decisions/0006-mime.md.
 */
export async function parseMail(raw: Uint8Array): Promise<Mail> {
  const bytes = withLineFeeds(Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength));
  const scan = scanHeader(bytes, headerStart(bytes), mailHeaderLimits);
  if (bytes.length > maxMail) return headerOnly(bytes, scan, 'too-large');
  try {
    return wholeMail(bytes, scan);
  } catch {
    return headerOnly(bytes, scan, 'unparseable');
  }
}

/** What the header says and the beginning of what follows it, as it stands: little work, whatever the rest is. */
export function parseHeader(raw: Uint8Array): Mail {
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength);
  return headerOnly(bytes, scanHeader(bytes, headerStart(bytes), mailHeaderLimits), 'unparseable');
}

/** What was attached, decoded: one for each of `attachments` as `parseMail` tells them, in the same order. */
export function* attachedFiles(raw: Uint8Array): Generator<Uint8Array> {
  const bytes = withLineFeeds(Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength));
  const { fields, body } = scanHeader(bytes, headerStart(bytes), mailHeaderLimits);
  yield* attachedContents(partOf(fields, bytes.subarray(body), newBudget()));
}

function wholeMail(bytes: Buffer, { fields, body, cut }: Scan): Mail {
  const budget = newBudget();
  const root = partOf(fields, bytes.subarray(body), budget);
  const { defects, ...content } = bodyOf(root, budget);
  return mailOf(fields, charsetOf(root), content, cut ? [...defects, 'too-large'] : [...defects]);
}

/** What the header alone says, and the beginning of the rest as it stands. */
function headerOnly(bytes: Buffer, { fields, body }: Scan, defect: Defect): Mail {
  const { text } = decodeText(bytes.subarray(body, body + maxScannedText));
  const content = {
    text,
    html: undefined,
    attachments: [],
    types: [],
    reportType: undefined,
    reports: [],
    calendarMethod: undefined,
    embedded: undefined,
  };
  return mailOf(fields, undefined, content, [defect]);
}

function mailOf(
  fields: readonly Field[],
  charset: string | undefined,
  { embedded, ...content }: Omit<Body, 'defects'>,
  defects: readonly Defect[],
): Mail {
  const people = (name: string) => mailboxesIn(fieldOf(fields, name), charset);
  const ids = (name: string) =>
    messageIdsIn(fields.filter((field) => field.name === name).map(({ raw }) => raw));
  const mail = {
    headers: headersIn(fields, charset),
    from: people('from'),
    sender: people('sender')[0],
    replyTo: people('reply-to'),
    to: people('to'),
    cc: people('cc'),
    messageId: ids('message-id')[0],
    inReplyTo: ids('in-reply-to'),
    references: ids('references'),
    date: instantOf(plainText(fieldOf(fields, 'date'))),
    subject: headerText(fieldOf(fields, 'subject'), charset),
    ...content,
    ...(embedded && { embedded: embeddedMailOf(embedded) }),
  };
  return { ...mail, defects: [...defects, ...missing(mail)] };
}

const headersIn = (fields: readonly Field[], charset?: string) =>
  fields.map(({ name, raw }) => ({ name, value: headerText(raw, charset) }));

const embeddedMailOf = ({ fields, text }: Embedded): EmbeddedMail => ({
  headers: headersIn(fields),
  from: mailboxesIn(fieldOf(fields, 'from')),
  text,
});

/** Ids in angle brackets, however they are separated and folded; the newest, which come last. */
function messageIdsIn(values: readonly string[]): string[] {
  const text = plainText(values.join(' '));
  const bracketed = (text.match(/<[^<>]{1,400}>/g) ?? []).filter(
    (id) => !id.includes(' ') || id.includes('@'),
  );
  const ids = bracketed.length > 0 ? bracketed.map((id) => id.replaceAll(' ', '')) : bareIdsIn(text);
  return ids.filter((id) => id.length <= maxMessageId).slice(-maxMessageIds);
}

/** Ids without brackets, where the field holds nothing else. */
function bareIdsIn(text: string): string[] {
  const words = text.split(/[ ,]+/).filter((word) => word !== '');
  return words.every((word) => /^[^<>@]+@[^<>@]+$/.test(word)) ? words.map((word) => `<${word}>`) : [];
}

const missing = ({ from, date, messageId, subject, text }: Omit<Mail, 'defects'>): Defect[] => [
  ...(from.some(({ address }) => address.includes('@')) ? [] : (['no-from'] as const)),
  ...(date === undefined ? (['no-date'] as const) : []),
  ...(messageId === undefined ? (['no-message-id'] as const) : []),
  ...(subject === '' ? (['no-subject'] as const) : []),
  ...(text.trim() === '' ? (['no-text'] as const) : []),
];

/** The first charset that a part declares: raw bytes in the header are most likely in it too. */
function charsetOf(part: Part): string | undefined {
  const own = part.type.startsWith('text/') ? part.parameters.get('charset') : undefined;
  if (own !== undefined) return own;
  for (const below of part.parts) {
    const charset = charsetOf(below);
    if (charset !== undefined) return charset;
  }
  return undefined;
}

const [lf, cr] = [10, 13];

/** Mail whose lines end in CR alone, with LF instead. The first line tells; other mail, also with CR CR LF, stays as it is. */
function withLineFeeds(bytes: Buffer): Buffer {
  const first = bytes.indexOf(cr);
  const line = bytes.indexOf(lf);
  let afterwards = first;
  while (bytes[afterwards] === cr) afterwards++;
  if (first === -1 || (line !== -1 && line <= afterwards)) return bytes;
  const copy = Buffer.from(bytes);
  for (let at = first; at < copy.length; at++) {
    if (copy[at] === cr && copy[at + 1] !== lf) copy[at] = lf;
  }
  return copy;
}
