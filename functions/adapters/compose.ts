// Outgoing mail as bytes. The MIME tree is nodemailer's; what goes into a header field is checked here, before it gets there.
import { domainToASCII } from 'node:url';
import MimeNode from 'nodemailer/lib/mime-node';
import type { Person } from '../desk/message.ts';
import { Refusal } from '../desk/refusal.ts';

export interface OutgoingMail {
  readonly from: Person;
  /** The one recipient. */
  readonly to: Person;
  readonly subject: string;
  /** The same words twice: plain and as HTML. */
  readonly text: string;
  readonly html: string;
  /** Message-ID of the mail that this one answers, and the ids of the mails before, oldest first. */
  readonly inReplyTo?: string;
  readonly references?: readonly string[];
  /** Further fields, chosen by us: name → value. */
  readonly headers: Readonly<Record<string, string>>;
}

/** A longer conversation is threaded by its latest ids. */
const mostReferences = 20;

/**
 * The raw MIME mail (RFC 5322, RFC 2046): one recipient, two alternatives, and no header field beyond those named here and
 * Date, Message-ID, MIME-Version and Content-Type.
 *
 * @throws Refusal `invalid` where an address is none that mail can reach
 */
export async function composeMail(mail: OutgoingMail): Promise<Uint8Array> {
  const answered = echoable([mail.inReplyTo ?? '']);
  const references = echoable([...(mail.references ?? []), ...answered]).slice(-mostReferences);
  const root = new MimeNode('multipart/alternative', { newline: 'windows' });
  root.setHeader([
    { key: 'From', value: mailbox(mail.from) },
    { key: 'To', value: mailbox(mail.to) },
    { key: 'Subject', value: oneLine(mail.subject, 400) },
    ...answered.map((value) => ({ key: 'In-Reply-To', value })),
    ...(references.length > 0 ? [{ key: 'References', value: references.join(' ') }] : []),
    ...Object.entries(mail.headers).map(([key, value]) => ({ key, value: oneLine(value, 900) })),
  ]);
  root.createChild('text/plain; charset=utf-8').setContent(mail.text);
  root.createChild('text/html; charset=utf-8').setContent(mail.html);
  return root.build();
}

/**
 * An address as an envelope takes it: ASCII, an international domain in its IDNA form.
 *
 * @throws Refusal `invalid` where it is none that mail can reach: quoted or non-ASCII local parts, address literals, lists
 */
export function deliverable(address: string): string {
  const [, local = '', name = ''] =
    /^([\w!#$%&'*+/=?^`{|}~.-]{1,64})@([\p{L}\p{M}\p{N}._-]{1,253})$/u.exec(address) ?? [];
  const domain = domainToASCII(name);
  if (!local || !domain)
    throw new Refusal('invalid', 'Mail cannot reach this address. Ask the person for another one.');
  return `${local}@${domain}`;
}

/** An object and never a string, so that nothing in it is read as a list. The name is decoration and may be cut. */
const mailbox = ({ name, address }: Person) => ({ name: oneLine(name, 100), address: deliverable(address) });

/** Ids that may go into our header, each once; whatever else a mail gave as one is left out. */
const echoable = (ids: readonly string[]): readonly string[] => [
  ...new Set(ids.filter((id) => /^<[!-;=?-~]{1,250}>$/.test(id))),
];

/**
 * Without what ends a header field or turns the direction of writing, and no longer than so many characters. What already
 * looks like an encoded word (RFC 2047) is broken up: nodemailer lets it pass, and a reader would decode line breaks from it.
 */
const oneLine = (value: string, most: number): string => {
  const harmless = value
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]+/g, ' ')
    .replaceAll('=?', '= ?');
  return [...harmless].slice(0, most).join('').trim();
};
