import { describe, expect, test } from 'vitest';
import { parseMail } from '../../functions/adapters/mime.ts';

const from = 'From: ada@example.net\r\n';
const mail = (header: string, body: string): Buffer =>
  Buffer.from(`${from}${header}\r\n\r\n${body}`, 'latin1');
const mixed = 'Content-Type: multipart/mixed; boundary=b';
const megabytes = (piece: string, count: number): string =>
  piece.repeat(Math.ceil((count * 1024 * 1024) / piece.length));

const nested = (depth: number): string =>
  Array.from(
    { length: depth },
    (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\r\n\r\n--b${i}\r\n`,
  ).join('');

describe('a mail that was made to hurt still becomes a mail', () => {
  test('a million empty parts: the first thousand are read', async () => {
    const { types, defects, from: people } = await parseMail(mail(mixed, '--b\r\n\r\n'.repeat(1_000_000)));
    expect(types).toHaveLength(1000);
    expect(defects).toContain('too-many-parts');
    expect(people[0]?.address).toBe('ada@example.net');
  });

  test('a hundred thousand attachments: text before them is there', async () => {
    const parts = `--b\r\n\r\nthe words\r\n${'--b\r\nContent-Type: a/b; name=x\r\n\r\nx\r\n'.repeat(100_000)}`;
    const { text, attachments, defects } = await parseMail(mail(mixed, parts));
    expect(text).toBe('the words');
    expect(attachments).toHaveLength(998);
    expect(defects).toContain('too-many-parts');
  });

  test('five thousand mails inside each other: one attachment', async () => {
    const { types, defects } = await parseMail(
      Buffer.from(`${from}${'Content-Type: message/rfc822\r\n\r\n'.repeat(5000)}\r\ntext`),
    );
    expect(types).toEqual(['message/rfc822']);
    expect(defects).toContain('no-text');
  });

  test('a hundred thousand multiparts inside each other: twenty levels', async () => {
    const { types, defects } = await parseMail(Buffer.from(`${from}${nested(100_000)}\r\ntext`));
    expect(types.length).toBeLessThan(30);
    expect(defects).toContain('too-many-parts');
  });

  test('a million header fields: the first are read, and the body', async () => {
    const { headers, text, defects } = await parseMail(
      mail(megabytes('X-A: b\r\n', 8).trimEnd(), 'the words'),
    );
    expect(headers).toHaveLength(2000);
    expect(text).toBe('the words');
    expect(defects).toContain('too-large');
  });

  test('a header field of ten megabytes: its beginning, and the body', async () => {
    const { subject, text, defects } = await parseMail(
      mail(`Subject: start\r\n${megabytes(' folded on and on\r\n', 10).trimEnd()}`, 'the words'),
    );
    expect(subject).toMatch(/^start folded on/);
    expect(subject.length).toBeLessThanOrEqual(16 * 1024);
    expect(text).toBe('the words');
    expect(defects).toContain('too-large');
  });

  test.each(['quoted-printable', 'base64'])(
    'thirty megabytes of %s: text up to the limit',
    async (encoding) => {
      const { text, defects } = await parseMail(
        mail(
          `Content-Transfer-Encoding: ${encoding}`,
          megabytes(encoding === 'base64' ? 'QUJD\r\n' : '=41', 30),
        ),
      );
      expect(text.length).toBeLessThanOrEqual(1024 * 1024);
      expect(text).toMatch(/^(?:ABC|AAA)/);
      expect(defects).toContain('text-cut');
    },
  );

  test('an attachment of thirty megabytes: measured, not decoded', async () => {
    const parts = `--b\r\nContent-Type: application/pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n${'QUJD'.repeat(7_500_000)}\r\n--b--`;
    expect((await parseMail(mail(mixed, parts))).attachments).toEqual([
      { name: '', type: 'application/pdf', size: 22_500_000 },
    ]);
  });

  test.each([
    ['two million <', '<'.repeat(2_000_000)],
    ['quotes that are never closed', '<a "'.repeat(300_000)],
    ['elements that are never closed', '<svg><object><script>'.repeat(60_000)],
    ['quotations inside each other', '<blockquote>x'.repeat(90_000)],
    ['comments that are never closed', '<!--'.repeat(300_000)],
  ])('HTML with %s: text no longer than the limit', async (_, html) => {
    const { text, html: kept } = await parseMail(mail('Content-Type: text/html', html));
    expect(text.length).toBeLessThanOrEqual(1024 * 1024);
    expect(kept?.length).toBeLessThanOrEqual(1024 * 1024);
  });

  test.each([
    ['groups in groups', `To: ${'a:'.repeat(50_000)}`],
    ['comments in comments', `To: ${'('.repeat(60_000)}`],
    ['nothing but commas', `To: ${',a'.repeat(30_000)}`],
    ['nothing but encoded words', `To: ${'=?utf-8?Q?a?= '.repeat(4000)}`],
  ])('addresses of %s: few people', async (_, to) => {
    expect((await parseMail(mail(to, 'the words'))).to.length).toBeLessThanOrEqual(500);
  });

  test.each([
    ['nothing', ''],
    ['only zeros', '\0'.repeat(100_000)],
    ['only line feeds', '\n'.repeat(100_000)],
    ['only carriage returns', '\r'.repeat(100_000)],
    ['no header', 'please delete my account'],
    ['names of the prototype', '__proto__: x\r\nconstructor: y\r\n\r\ntext'],
  ])('%s: a mail without an author', async (_, content) => {
    const { from: people, defects } = await parseMail(Buffer.from(content, 'latin1'));
    expect(people).toEqual([]);
    expect(defects).toContain('no-from');
  });

  test('a mail beyond what SES takes: its header and the beginning of its text', async () => {
    const { text, defects, subject } = await parseMail(
      Buffer.concat([mail('Subject: huge', 'the words'), Buffer.alloc(65 * 1024 * 1024)]),
    );
    expect([subject, text.slice(0, 9)]).toEqual(['huge', 'the words']);
    expect(defects).toContain('too-large');
  });
});
