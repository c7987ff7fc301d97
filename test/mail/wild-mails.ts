// Mails that nobody would send and everybody may: built of MIME's own parts, then damaged as bytes. And what must hold for each.
import fc from 'fast-check';
import { parseMail } from '../../functions/adapters/mime.ts';
import { openCase } from '../../functions/desk/case-life/opening.ts';
import { unwrapForwarded } from '../../functions/desk/mail/forwarders.ts';
import type { Mail } from '../../functions/desk/mail/mail.ts';
import { newTextOf } from '../../functions/desk/mail/new-text.ts';
import { receivedMail } from '../../functions/desk/mail/received.ts';
import type { Transport } from '../../functions/desk/mail/transport.ts';
import { isOwnDomain, normalAddress } from '../../functions/desk/mail/whose.ts';
import { isReference } from '../../functions/desk/reference.ts';
import { exampleDesk } from '../example-desk.ts';
import {
  attribute,
  compressed,
  fileBegins,
  fileContent,
  fileProperties,
  fileTitle,
  messageProperties,
  body as packedBody,
  properties,
  property,
  winmail,
} from './a-winmail.ts';

const desk = { ...exampleDesk, forwarders: ['privacy@example.org'] };

/** One character a byte. */
const wild = fc.oneof(
  fc.string({ maxLength: 30, unit: 'binary' }).map((text) => Buffer.from(text).toString('latin1')),
  fc.constantFrom('', ' ', '\0', '=?utf-8?Q?a=0D=0ABcc:_x=40y.example?=', '=?utf-8?B?////?=', '=?x?q?=e4?=', '"', '\\"', '(((', '<<>>', '\u00e4\u00f6', '\u001b$B$3\u001b(B', '../../etc/passwd', '__proto__'),
); // biome-ignore format: a list

const people = fc.constantFrom('Ada Example <ada@example.net>', 'Bea <bea@example.org>', 'privacy@example.org', 'MAILER-DAEMON@example.net', 'no-reply@shop.example', '"a@b.example" <ada@example.net>', 'Group: a@b.example, c@d.example;', '<>', 'Ada via Privacy <privacy@example.org>', 'ada@', '@example.net', 'Ada, Example <ada@example.net>', '=?utf-8?B?w4RkYQ==?= <ada@example.net>'); // biome-ignore format: a list
const subjects = fc.constantFrom('My data', 'Re: PD-0000-0000-0', 'Fwd: My data', 'Undelivered Mail Returned to Sender', 'Automatic reply: away', 'Delete my account', 'complaint about message from 192.0.2.1', 'Gelesen: Auskunft', ''); // biome-ignore format: a list

const field = fc.oneof(
  fc.tuple(fc.constantFrom('From', 'Sender', 'Reply-To', 'To', 'Cc', 'X-Original-From', 'X-Failed-Recipients'), people),
  fc.tuple(fc.constant('Subject'), fc.oneof(subjects, wild)),
  fc.tuple(fc.constantFrom('Message-ID', 'In-Reply-To', 'References'), fc.constantFrom('<a@b.example>', '<a@b.example> <c@d.example>', 'a@b.example', '<>', '<PD-0000-0000-0@x.example>', '<a@b.example>,<c@d.example>')),
  fc.tuple(fc.constant('Date'), fc.constantFrom('Mon, 2 Mar 2026 10:00:00 +0100', 'yesterday', '32 Foo 2026', '')),
  fc.constantFrom<[string, string][]>(['Auto-Submitted', 'auto-replied'], ['Auto-Submitted', 'no'], ['Precedence', 'bulk'], ['List-Id', '<l.example>'], ['List-Unsubscribe', '<mailto:x@y.example>'], ['X-Auto-Response-Suppress', 'All'], ['Return-Path', '<>']),
  fc.tuple(fc.constantFrom('Subject', 'From', 'X-Wild', 'Content-Type', 'Content-Transfer-Encoding', 'Content-Disposition', ' ', 'To:', 'constructor'), wild),
); // biome-ignore format: a list

const lines = fc.constantFrom('Please delete my account.', 'From: Ada Example <ada@example.net>', 'Sent: Monday', 'To: support@example.org', 'Subject: My data', '---------- Forwarded message ---------', 'On 2 Mar 2026 at 10:00, A <a@b.example> wrote:', '> quoted', '-- ', 'Sent from my iPhone', '', 'Final-Recipient: rfc822; ada@example.net', 'Action: failed', 'Status: 5.1.1', 'Feedback-Type: abuse', 'User-Agent: x', 'Message-ID: <sent-1@eu-central-1.amazonses.com>', 'PD-0000-0000-0', '-----BEGIN PGP MESSAGE-----', '<p>one<blockquote>two</blockquote>', '<a href="', '=C3=A4=', 'QUJD', 'BEGIN:VCALENDAR', 'METHOD:REQUEST'); // biome-ignore format: a list
const text = fc
  .array(fc.oneof({ weight: 6, arbitrary: lines }, wild), { maxLength: 12 })
  .map((all) => all.join('\r\n'));

const leafTypes = fc.constantFrom('text/plain', 'text/plain; charset=utf-8', 'text/plain; charset=utf-7', 'text/plain; format=flowed; delsp=yes', 'text/html; charset=iso-2022-jp', 'text/html', 'message/delivery-status', 'message/feedback-report', 'text/rfc822-headers', 'message/disposition-notification', 'application/pkcs7-mime', 'application/ms-tnef; name=winmail.dat', 'text/calendar; method=REQUEST', 'application/pdf; name="../a.pdf"', 'application/pgp-encrypted', 'image/png'); // biome-ignore format: a list
const encodings = fc.constantFrom('', 'base64', 'quoted-printable', '8bit', 'x-unknown');
const multiparts = fc.constantFrom('mixed', 'alternative', 'related', 'report; report-type=delivery-status', 'report; report-type=feedback-report', 'signed', 'encrypted', 'digest'); // biome-ignore format: a list

const header = (fields: readonly (readonly [string, string])[]): string =>
  fields.map(([name, value]) => `${name}: ${value}\r\n`).join('');

/** winmail.dat, with what Outlook writes and what it never would. */
const packed = fc
  .array(
    fc.tuple(
      fc.constantFrom<1 | 2>(1, 2, 2),
      fc.constantFrom(messageProperties, fileBegins, fileTitle, fileContent, fileProperties, packedBody),
      fc.oneof(
        text.map((words) => Buffer.from(words, 'latin1')),
        fc
          .array(fc.tuple(fc.constantFrom(0x1e, 0x1f, 0x102, 3), fc.constantFrom(0x1000, 0x1009, 0x1013, 0x3707, 0x370e), text), { maxLength: 3 })
          .map((all) => properties(...all.map(([type, id, words]) => property(type, id, id === 0x1009 ? compressed(Buffer.from(words, 'latin1'), [173, 5]) : Buffer.from(words, 'latin1'))))),
      ),
    ),
    { maxLength: 8 },
  )
  .map((all) => winmail(...all.map(([level, id, value]) => attribute(level, id, value))).toString('base64')); // biome-ignore format: a grammar

const { part } = fc.letrec<{ part: string }>((tie) => ({
  part: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc
      .tuple(leafTypes, encodings, text)
      .map(([type, encoding, body]) => `Content-Type: ${type}\r\n${encoding && `Content-Transfer-Encoding: ${encoding}\r\n`}\r\n${body}`),
    packed.map((body) => `Content-Type: application/ms-tnef; name=winmail.dat\r\nContent-Transfer-Encoding: base64\r\n\r\n${body}`),
    fc
      .tuple(fc.array(field, { maxLength: 5 }), tie('part'))
      .map(([fields, body]) => `Content-Type: message/rfc822\r\n\r\n${header(fields)}${body}`),
    fc
      .tuple(multiparts, fc.constantFrom('a', 'b', 'c'), fc.array(tie('part'), { maxLength: 4 }))
      .map(([type, boundary, parts]) => `Content-Type: multipart/${type}; boundary=${boundary}\r\n\r\n${parts.map((each) => `--${boundary}\r\n${each}\r\n`).join('')}--${boundary}--\r\n`),
  ),
})); // biome-ignore format: a grammar

/** On text of one character a byte. */
type Damage = (mail: string) => string;
const spliced = (mail: string, from: number, to: number, put: string): string =>
  mail.slice(0, from) + put + mail.slice(Math.max(from, to));
const place = fc.double({ min: 0, max: 1, noNaN: true });
const at = (mail: string, where: number): number => Math.floor(where * mail.length);
const damage: fc.Arbitrary<Damage> = fc.oneof(
  fc
    .tuple(place, fc.uint8Array({ maxLength: 8 }))
    .map(([where, put]): Damage => (mail) => spliced(mail, at(mail, where), at(mail, where) + put.length, Buffer.from(put).toString('latin1'))),
  fc.tuple(place, place).map(([from, to]): Damage => (mail) => spliced(mail, at(mail, from), at(mail, to), '')),
  fc
    .tuple(place, fc.integer({ min: 1, max: 80 }), fc.integer({ min: 1, max: 30 }))
    .map(([where, length, times]): Damage => (mail) => spliced(mail, at(mail, where), at(mail, where), mail.slice(at(mail, where), at(mail, where) + length).repeat(times))),
  place.map((where): Damage => (mail) => mail.slice(0, at(mail, where))),
  fc.constantFrom('\n', '\r', '\r\r\n').map((lineEnd): Damage => (mail) => mail.replaceAll('\r\n', lineEnd)),
); // biome-ignore format: a list

/** Whole mails, half of them damaged afterwards. */
export const wildMails: fc.Arbitrary<Buffer> = fc
  .tuple(
    fc.array(field, { maxLength: 10 }),
    part,
    fc.oneof(fc.constant([]), fc.array(damage, { maxLength: 4 })),
  )
  .map(([fields, body, damages]) =>
    Buffer.from(
      damages.reduce((mail, each) => each(mail), header(fields) + body),
      'latin1',
    ),
  );

const verdicts = fc.constantFrom('PASS', 'FAIL', 'GRAY', 'PROCESSING_FAILED', 'DISABLED');
export const ways: fc.Arbitrary<Transport> = fc.record({
  delivery: fc.constant('delivery-1'),
  envelopeFrom: fc.constantFrom('ada@example.net', '', 'bea@example.org', 'privacy+caf_=x@example.org', 'SRS0=a=b=example.net=ada@example.org'),
  recipients: fc.constant(['privacy@example.org']),
  receivedAt: fc.constant('2026-03-02T09:00:00.000Z'),
  verdicts: fc.record({ spam: verdicts, virus: verdicts, spf: verdicts, dkim: verdicts, dmarc: verdicts }),
}); // biome-ignore format: a record

const controls = /[\u0000-\u001f\u007f\u0085\u2028\u2029]/;
const mostText = 1024 * 1024;

function* headerValues(mail: Mail): Generator<string> {
  yield* [mail.subject, mail.messageId ?? '', ...mail.inReplyTo, ...mail.references, ...mail.types];
  for (const { name, value } of [...mail.headers, ...(mail.embedded?.headers ?? [])]) yield* [name, value];
  for (const people of [mail.from, mail.to, mail.cc, mail.replyTo, mail.embedded?.from ?? []])
    for (const { name, address } of people) yield* [name, address];
  for (const { name, type } of mail.attachments) yield* [name, type];
}

/** What does not hold for a mail that came this way; empty where all is well. */
export async function brokenBy(bytes: Buffer, transport: Transport): Promise<readonly string[]> {
  const mail = await parseMail(bytes);
  const found: string[] = [];
  const must = (holds: boolean, sentence: string) => {
    if (!holds) found.push(sentence);
  };
  must(!mail.defects.includes('unparseable'), 'the reader failed');
  must(
    JSON.stringify(await parseMail(bytes)) === JSON.stringify(mail),
    'the same bytes were read in two ways',
  );
  for (const value of headerValues(mail))
    must(!controls.test(value) && value.isWellFormed(), 'a value of the header steers or is broken');
  must(mail.text.length <= mostText && mail.text.isWellFormed(), 'the text is too long or broken');
  must(
    mail.attachments.every(({ name }) => !/[/\\]|^\.+$/.test(name)),
    'the name of an attachment is a path',
  );
  const part = newTextOf(mail.text);
  must(part.length <= mail.text.length && newTextOf(part) === part, 'the new text is not a part of the text');

  const unwrapped = unwrapForwarded(mail, transport, desk);
  const received = receivedMail(unwrapped, { origin: 'o', message: 'm', raw: 'r', attachments: 'a/' }, desk);
  const { person, message, silence } = received;
  must(
    person.address === '' || normalAddress(person.address) === person.address,
    'nobody could answer the person',
  );
  must(!controls.test(person.name + person.address), 'the person’s name steers');
  must(received.cites.every(isReference), 'a cited reference is none');
  must(message.text.includes(mail.text) || message.text === mail.text, 'words were lost');
  must(message.verdict?.kind === 'human' || silence !== undefined, 'a machine would be answered');
  must(
    message.forwardedBy === undefined || isOwnDomain(mail.from[0]?.address ?? '', desk),
    'a stranger’s forward was opened',
  );
  must(!received.returned || received.returned.recipients.length <= 2000, 'a report names too many');
  const { caseFile, letters } = openCase('PD-0000-0000-0', received, desk);
  must(caseFile.items.length > 0, 'the mail is no case');
  must(letters.length <= 1, 'more than one letter');
  must(
    letters.every(({ to }) => !isOwnDomain(to.address, desk)),
    'a colleague would be answered',
  );
  must(
    letters.length === 0 ||
      (transport.envelopeFrom !== '' &&
        transport.verdicts.virus !== 'FAIL' &&
        transport.verdicts.spam !== 'FAIL'),
    'what must not be answered would be',
  );
  return [...new Set(found)];
}
