import { describe, expect, test } from 'vitest';
import { openCase } from '../../functions/desk/case-life/opening.ts';
import { writeLetter } from '../../functions/desk/letters/write.ts';
import { explanationsOf, shownText } from '../../functions/desk/mail/marks.ts';
import { receivedMail } from '../../functions/desk/mail/received.ts';
import { exampleDesk } from '../example-desk.ts';
import { cameBy, mailWith, multipart } from './a-mail.ts';

const received = async (
  fields: Readonly<Record<string, string | readonly string[] | undefined>>,
  body = 'Please delete my account.',
  transport = cameBy(),
) => {
  const mail = await mailWith(fields, body);
  return receivedMail(
    { mail, transport },
    { origin: 'o', message: 'm', raw: 'r', attachments: 'a/' },
    exampleDesk,
  );
};
const marks = async (...parts: Parameters<typeof received>) => (await received(...parts)).message.marks;

describe('what is odd about the sender', () => {
  test('is nothing in a person’s ordinary mail, nor where somebody of the same domain sent it', async () => {
    expect(await marks({ Sender: 'office@example.net', 'Reply-To': 'ada@example.net' })).toEqual([]);
  });

  test.each([
    [
      'a name that holds another address',
      { From: '"victim@example.com" <ada@example.net>' },
      'names-another-address',
    ],
    ['several authors', { From: 'Ada <ada@example.net>, Bea <bea@example.net>' }, 'several-authors'],
    ['a sender of another domain', { Sender: 'robot@service.example' }, 'sent-on-behalf'],
    [
      'a list that changed From',
      { From: 'Ada via Talk <talk@lists.example>', 'List-Id': '<talk.lists.example>' },
      'list-changed-sender',
    ],
    [
      'a group that names the author elsewhere',
      { From: 'team@lists.example', 'X-Original-From': 'Ada <ada@example.net>' },
      'list-changed-sender',
    ],
  ])('is %s', async (_, fields, mark) => {
    expect(await marks(fields)).toEqual([mark]);
  });

  test('is an answer address that nobody vouches for', async () => {
    const elsewhere = { 'Reply-To': 'ada@elsewhere.example' };
    expect(await marks(elsewhere, undefined, cameBy({ verdicts: { dmarc: 'GRAY' } }))).toEqual([
      'answers-elsewhere',
    ]);
    expect(await marks(elsewhere)).toEqual([]);
  });

  test('is a domain that does not vouch for it', async () => {
    expect(await marks({}, undefined, cameBy({ verdicts: { dmarc: 'FAIL' }, dmarcPolicy: 'none' }))).toEqual([
      'sender-unproven',
    ]);
  });
});

const sealed: readonly (readonly [string, Record<string, string>, string])[] = [
  [
    'PGP/MIME',
    { 'Content-Type': 'multipart/encrypted; protocol="application/pgp-encrypted"; boundary=b' },
    multipart('b', 'Content-Type: application/pgp-encrypted\r\n\r\nVersion: 1', 'Content-Type: application/octet-stream\r\n\r\n-----BEGIN PGP MESSAGE-----'),
  ],
  ['PGP in the text', {}, '-----BEGIN PGP MESSAGE-----\r\n\r\nhQEMA\r\n-----END PGP MESSAGE-----'],
  ['S/MIME', { 'Content-Type': 'application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m', 'Content-Transfer-Encoding': 'base64' }, 'MIAGCSqGSIb3DQEHA6CA'],
  ['winmail.dat', { 'Content-Type': 'application/ms-tnef; name=winmail.dat', 'Content-Transfer-Encoding': 'base64' }, 'eJ8+IgAA'],
]; // biome-ignore format: a table

describe('mail that nobody here can read', () => {
  test.each(sealed)(
    'in %s is a case that says so, and is answered with a request for plain text',
    async (_, fields, body) => {
      const mail = await received({ Subject: 'Confidential', ...fields }, body);
      expect(shownText(mail.message).trim()).not.toBe('');
      expect(explanationsOf(mail.message).join(' ')).toMatch(/encrypted|winmail\.dat/);
      const { letters, caseFile } = openCase('PD-0000-0000-0', mail, exampleDesk);
      expect(caseFile.items).toHaveLength(1);
      expect(letters[0]?.facts).toMatchObject({ kind: 'acknowledgement', unreadable: true });
      expect(letters.map((letter) => writeLetter(letter, exampleDesk).text).join()).toContain(
        'send it again as plain text',
      );
    },
  );

  test('is readable where words stand beside what is sealed', async () => {
    const body = multipart(
      'b',
      'Content-Type: text/plain\r\n\r\nPlease delete my account.',
      'Content-Type: application/ms-tnef; name=winmail.dat\r\n\r\nx',
    );
    const mail = await received({ 'Content-Type': 'multipart/mixed; boundary=b' }, body);
    expect(openCase('PD-0000-0000-0', mail, exampleDesk).letters[0]?.facts).not.toHaveProperty('unreadable');
  });
});

test('every mark that the desk gives has a sentence, and text that is there stays as it is', () => {
  expect(
    explanationsOf({
      marks: [
        'copy',
        'no-date',
        'returned-hard',
        'returned-soft',
        'returned-delayed',
        'returned-complaint',
        'returned-unproven',
      ],
    }),
  ).toHaveLength(7);
  expect(explanationsOf({})).toEqual([]);
  expect(shownText({ text: 'words', marks: ['encrypted'] })).toBe('words');
  expect(shownText({ text: ' ', marks: ['no-text'] })).toMatch(/^\[The mail holds no text/);
});
