import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseMail } from '../../functions/adapters/mime.ts';
import type { Mail } from '../../functions/desk/mail/mail.ts';

const controls = /[\u0000-\u001f\u007f\u0085\u2028\u2029]/;

/** Every string of a mail that comes from its header. */
const headerDerived = (mail: Mail): readonly string[] => [
  mail.subject,
  mail.messageId ?? '',
  ...mail.inReplyTo,
  ...mail.references,
  ...mail.headers.flatMap(({ name, value }) => [name, value]),
  ...[...mail.from, ...mail.to, ...mail.cc, ...mail.replyTo, ...(mail.sender ? [mail.sender] : [])].flatMap(
    ({ name, address }) => [name, address],
  ),
  ...mail.attachments.flatMap(({ name, type }) => [name, type]),
  ...mail.types,
];

/** Pieces that mails are made of, in any order: most of the ways to break one. */
const piece = fc.oneof(
  fc.constantFrom(
    'From: ', 'To: ', 'Subject: ', 'Date: ', 'Message-ID: ', 'References: ', 'Reply-To: ', 'Sender: ',
    'Content-Type: ', 'Content-Transfer-Encoding: ', 'Content-Disposition: ', 'Received: ',
    'multipart/mixed; boundary=b', 'multipart/alternative; boundary="b"', 'multipart/report; report-type=delivery-status; boundary=b',
    'message/rfc822', 'text/html; charset=utf-7', 'text/plain; format=flowed', 'text/plain; charset=utf-16', 'message/delivery-status',
    'attachment; filename="../a\u202e"', "attachment; filename*0*=utf-8''%0a; filename*1=b",
    'base64', 'quoted-printable', '=?utf-8?Q?a=0D=0Ab=00?=', '=?utf-8?B?AAAA?=', '=?x?q?=e4?=', '<a@example.net>', 'Ada <ada@example.net>',
    '\r\n', '\n', '\r', '\r\n\r\n', '--b\r\n', '--b--\r\n', ' ', '\t', ':', ';', '"', '(', ')', '<', '>', '=', '=4', '\0', '\x85', 'é',
  ),
  fc.string({ maxLength: 10 }),
); // biome-ignore format: a table

const anyBytes = fc.oneof(
  fc.uint8Array({ maxLength: 400 }),
  fc.array(piece, { maxLength: 60 }).map((pieces) => Buffer.from(pieces.join(''), 'latin1')),
);

test('any bytes are a mail, and nothing from its header holds a control character', async () => {
  await fc.assert(
    fc.asyncProperty(anyBytes, async (bytes) => {
      const mail = await parseMail(bytes);
      expect(mail.defects).not.toContain('unparseable');
      for (const value of headerDerived(mail)) {
        expect(value).not.toMatch(controls);
        expect(value.isWellFormed()).toBe(true);
      }
    }),
    { numRuns: 1000 },
  );
});

test('the name of an attachment is never a path', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom('..', '/', '\\', 'a', '.', ' ', '%2f', '"')),
      async (pieces) => {
        const name = pieces.join('').replaceAll('"', '\\"');
        const { attachments } = await parseMail(
          Buffer.from(
            `Content-Type: a/b; name="${name}"\r\nContent-Disposition: attachment; filename*=utf-8''${pieces.join('').replaceAll('"', '')}\r\n\r\nx`,
          ),
        );
        for (const attachment of attachments) expect(attachment.name).not.toMatch(/[/\\]|^\.+$/);
      },
    ),
  );
});

test('ids hold nothing that could end a header line or a list of ids', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string(), async (noise) => {
      const { messageId, references } = await parseMail(
        Buffer.from(`Message-ID: ${noise}<a@b>\r\nReferences: <${noise}> ${noise}\r\n\r\nx`),
      );
      for (const id of [...references, ...(messageId ? [messageId] : [])])
        expect(id).toMatch(/^<[^<>\s]{1,250}>$/);
    }),
  );
});
