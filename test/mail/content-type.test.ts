import { expect, test } from 'vitest';
import { parseMail } from '../../functions/adapters/mime.ts';

const attached = async (type: string, bytes: Buffer) => {
  const mail = [
    'From: a@example.net',
    'Content-Type: multipart/mixed; boundary=x',
    '',
    '--x',
    '',
    'See the attachment.',
    '--x',
    `Content-Type: ${type}; name=invoice.pdf`,
    'Content-Transfer-Encoding: base64',
    '',
    bytes.toString('base64'),
    '--x--',
    '',
  ].join('\r\n');
  return (await parseMail(Buffer.from(mail))).attachments[0];
};
const padded = (start: string) => Buffer.concat([Buffer.from(start, 'latin1'), Buffer.alloc(40)]);

test.each([
  ['a program', 'MZ\x90\x00', 'application/vnd.microsoft.portable-executable'],
  ['a page', '\n <!DOCTYPE html><script>', 'text/html'],
  ['an archive', 'PK\x03\x04', 'application/zip'],
])('%s in the clothes of an invoice is named', async (_, start, type) => {
  expect(await attached('application/pdf', padded(start))).toMatchObject({
    type: 'application/pdf',
    typeByContent: type,
  });
});

test.each([
  ['application/pdf', '%PDF-1.7'],
  ['image/jpg', '\xff\xd8\xff\xe0'],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'PK\x03\x04'],
  ['application/msword', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
  ['application/octet-stream', 'just words'],
])('what is what it says gets no second name: %s', async (type, start) => {
  expect(await attached(type, padded(start))).not.toHaveProperty('typeByContent');
});
