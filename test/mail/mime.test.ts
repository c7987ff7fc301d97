import { describe, expect, test } from 'vitest';
import { parseMail } from '../../functions/adapters/mime.ts';
import { mailWith, multipart, raw, utf8 } from './a-mail.ts';

describe('the header of a mail', () => {
  test('is read as it stands, topmost field first and every copy kept', async () => {
    const mail = await mailWith({ Received: ['from a by b', 'from c by d'] });
    expect(mail.headers.filter(({ name }) => name === 'received').map(({ value }) => value)).toEqual([
      'from a by b',
      'from c by d',
    ]);
    expect(mail).toMatchObject({
      from: [{ name: 'Ada Example', address: 'ada@example.net' }],
      to: [{ name: '', address: 'privacy@example.org' }],
      subject: 'My data',
      date: '2026-03-02T09:00:00.000Z',
      messageId: '<one@example.net>',
      defects: [],
    });
  });

  test('joins a character that was split over two encoded words', async () => {
    const mail = await mailWith({
      Subject: '=?utf-8?B?RG9tYcSNZSBvbXJlxb4=?= =?utf-8?Q?je_=C5?=\r\n =?utf-8?Q?=A1koda?=',
    });
    expect(mail.subject).toBe('Domače omrežje škoda');
  });

  test('keeps the space between an encoded word and plain text, and none between encoded words', async () => {
    const mail = await mailWith({
      Subject: 'Re: =?utf-8?Q?Gr=C3=BC=C3=9Fe?= =?iso-8859-1?Q?_an_alle?= plain',
    });
    expect(mail.subject).toBe('Re: Grüße an alle plain');
  });

  test.each([
    ['=?utf-8?Q?What? Gr=C3=BC=C3=9Fe??= end', 'What? Grüße? end'],
    ['=?utf-8?Q?Gr=C3=BC=C3=9Fe', 'Grüße'],
    ['=?utf-8?B?R3LDvMOfZQ==?', 'Grüße'],
    ['=?utf-8?Q?Gr=C3=BC =?utf-8?Q?=C3=9Fe?=', '=?utf-8?Q?Gr=C3=BC ße'],
    ['=?utf-8?Q?a?==?utf-8?Q?b?=', 'ab'],
    ['=?', '=?'],
  ])('reads the encoded words in %s', async (subject, text) => {
    expect((await mailWith({ Subject: subject })).subject).toBe(text);
  });

  test('takes the first value where a field comes twice, once empty', async () => {
    expect((await mailWith({ Subject: ['', 'My data'] })).subject).toBe('My data');
  });

  test('loses line breaks and controls that encoded words smuggle in', async () => {
    const mail = await mailWith({ Subject: '=?utf-8?Q?hello=0D=0ABcc:_evil@example.com=00?=' });
    expect(mail.subject).toBe('hello Bcc: evil@example.com');
  });

  test('takes raw bytes for UTF-8, else for the charset of the text', async () => {
    const inUtf8 = await parseMail(utf8('Subject: Grüße', '', 'x'));
    const inGb = await parseMail(
      raw('Subject: \xc4\xe3\xba\xc3', 'Content-Type: text/plain; charset=gb2312', '', '\xc4\xe3\xba\xc3'),
    );
    expect([inUtf8.subject, inGb.subject, inGb.text]).toEqual(['Grüße', '你好', '你好']);
  });

  test('goes on after a line that is no field when more fields follow', async () => {
    const mail = await parseMail(
      raw(
        'From: ada@example.net',
        'Received: from a',
        '(wrapped without a space)',
        'Subject: still here',
        '',
        'text',
      ),
    );
    expect(mail).toMatchObject({ subject: 'still here', text: 'text' });
  });

  test('ends at the first line of a body that no empty line parts from it', async () => {
    const mail = await parseMail(
      raw('From: ada@example.net', 'Subject: x', 'Hello, please delete my account.', 'Thanks'),
    );
    expect(mail.text).toBe('Hello, please delete my account.\nThanks');
  });

  test('is found behind empty lines, a byte order mark or the separator of an mbox', async () => {
    for (const before of [
      '\r\n\r\n',
      ' ',
      '\xef\xbb\xbf',
      'From ada@example.net Mon Mar  2 10:00:00 2026\r\n',
    ]) {
      const mail = await parseMail(raw(`${before}Subject: found`, '', 'text'));
      expect(mail).toMatchObject({ subject: 'found', text: 'text' });
    }
  });

  test('is read when lines end in CR alone', async () => {
    const mail = await parseMail(Buffer.from('From: ada@example.net\rSubject: old Mac\r\rfirst\rsecond\r'));
    expect(mail).toMatchObject({ subject: 'old Mac', text: 'first\nsecond' });
  });

  test('names ids by their brackets, however they are separated', async () => {
    const mail = await mailWith({
      References: '<a@example.net>,<b@example.net>,\r\n <c@example.net> noise',
      'In-Reply-To': 'Your mail of Monday <c@example.net>',
    });
    expect(mail.references).toEqual(['<a@example.net>', '<b@example.net>', '<c@example.net>']);
    expect(mail.inReplyTo).toEqual(['<c@example.net>']);
  });

  test('is read when lines end in CR CR LF', async () => {
    const mail = await parseMail(Buffer.from('Subject: odd\r\r\n\r\r\nfirst\r\r\nsecond'));
    expect(mail).toMatchObject({ subject: 'odd', text: 'first\nsecond' });
  });

  test('names ids without brackets where nothing else stands in the field, and ids that are folded', async () => {
    const mail = await mailWith({
      'Message-ID': 'one@example.net',
      'In-Reply-To': 'the mail of ada@example.net',
      References: '<a@example.net> <very-long-\r\n part@example.net>',
    });
    expect([mail.messageId, mail.inReplyTo]).toEqual(['<one@example.net>', []]);
    expect(mail.references).toEqual(['<a@example.net>', '<very-long-part@example.net>']);
  });

  test('says what it lacks', async () => {
    const mail = await parseMail(raw('To: privacy@example.org', '', ''));
    expect(mail.defects).toEqual(['no-from', 'no-date', 'no-message-id', 'no-subject', 'no-text']);
  });

  test.each([
    ['Mon, 2 Mar 2026 10:00:00 +0100', '2026-03-02T09:00:00.000Z'],
    ['2 Mar 26 10:00 EST', '2026-03-02T15:00:00.000Z'],
    ['Mon, 2 Mar 2026 10:00:00 -0800 (PST)', '2026-03-02T18:00:00.000Z'],
    ['02-Mar-2026 10:00:00', '2026-03-02T10:00:00.000Z'],
    ['2026-03-02T10:00:00Z', '2026-03-02T10:00:00.000Z'],
    ['Mon Mar  2 10:00:00 2026', '2026-03-02T10:00:00.000Z'],
    ['Mon, 2 Mar 2026 10:00:00 +01:00', '2026-03-02T09:00:00.000Z'],
    ['Monday, March 02, 2026 9:00 PM', '2026-03-02T21:00:00.000Z'],
    ['2 Mar 126 10:00:00 +0000', '2026-03-02T10:00:00.000Z'],
    ['2 Mar 2026 12:05:00 AM', '2026-03-02T00:05:00.000Z'],
    ['whenever', undefined],
    ['Mon, 99 Mar 2026 10:00:00 +0100', undefined],
  ])('understands the date %s', async (date, instant) => {
    expect((await mailWith({ Date: date })).date).toBe(instant);
  });
});

describe('the body of a mail', () => {
  test('is the plain text of alternatives, and the HTML is kept beside it', async () => {
    const parts = multipart(
      'b',
      'Content-Type: text/plain\r\n\r\nplain',
      'Content-Type: text/html\r\n\r\n<p>rich</p>',
    );
    const mail = await mailWith({ 'Content-Type': 'multipart/alternative; boundary=b' }, parts);
    expect(mail).toMatchObject({ text: 'plain', html: '<p>rich</p>', attachments: [] });
    expect(mail.types).toEqual(['multipart/alternative', 'text/plain', 'text/html']);
  });

  test('is the text of the HTML where the plain part is empty', async () => {
    const parts = multipart(
      'b',
      'Content-Type: text/plain\r\n\r\n ',
      'Content-Type: text/html\r\n\r\n<p>rich</p>',
    );
    expect((await mailWith({ 'Content-Type': 'multipart/alternative; boundary=b' }, parts)).text).toBe(
      'rich',
    );
  });

  test('is all texts of a mixed mail in order, attached ones left out', async () => {
    const parts = multipart(
      'b',
      'Content-Type: text/plain\r\n\r\nfirst',
      'Content-Type: text/plain; name=note.txt\r\nContent-Disposition: attachment\r\n\r\nattached',
      'Content-Type: text/html\r\n\r\n<b>second</b>',
    );
    const mail = await mailWith({ 'Content-Type': 'multipart/mixed; boundary="b"' }, parts);
    expect(mail.text).toBe('first\n\nsecond');
    expect(mail.attachments).toEqual([{ name: 'note.txt', type: 'text/plain', size: 8 }]);
  });

  test('is read where the multipart declares no boundary, or has none of its boundaries', async () => {
    const guessed = await mailWith(
      { 'Content-Type': 'multipart/mixed' },
      '',
      '--xyz',
      'Content-Type: text/plain',
      '',
      'inside',
      '--xyz--',
    );
    const bare = await mailWith({ 'Content-Type': 'multipart/mixed; boundary=b' }, 'just text');
    expect([guessed.text, bare.text]).toEqual(['inside', 'just text']);
  });

  test('is read between a boundary that is not the declared one', async () => {
    const mail = await mailWith(
      { 'Content-Type': 'multipart/mixed; boundary=declared' },
      multipart(
        'real',
        'Content-Type: text/plain\r\n\r\ninside',
        'Content-Type: image/png; name=a.png\r\n\r\nxx',
      ),
    );
    expect(mail.text).toBe('inside');
    expect(mail.attachments).toEqual([{ name: 'a.png', type: 'image/png', size: 2 }]);
  });

  test('in HTML is in the charset that the HTML names, where the part names none', async () => {
    const page =
      '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251"><p>\xcf\xf0\xe8\xe2\xe5\xf2';
    const inHtml = await parseMail(raw('Content-Type: text/html', '', page));
    const declared = await parseMail(raw('Content-Type: text/html; charset=iso-8859-5', '', page));
    const inUtf8 = await parseMail(
      utf8('Content-Type: text/html', '', '<meta charset="windows-1251"><p>Grüße'),
    );
    expect([inHtml.text, inUtf8.text]).toEqual(['Привет', 'Grüße']);
    expect(declared.text).not.toBe('Привет');
  });

  test('ends a part at the boundary of the multipart around it', async () => {
    const parts = multipart(
      'outer',
      'Content-Type: multipart/alternative; boundary=inner\r\n\r\n--inner\r\n\r\nnever closed',
      'Content-Type: image/png\r\n\r\nxx',
    );
    const mail = await mailWith({ 'Content-Type': 'multipart/mixed; boundary=outer' }, parts);
    expect(mail).toMatchObject({ text: 'never closed', attachments: [{ type: 'image/png', size: 2 }] });
  });

  test('is not taken from a boundary that is the beginning of another', async () => {
    const inner = multipart('ab', 'Content-Type: text/plain\r\n\r\ninner');
    const mail = await mailWith(
      { 'Content-Type': 'multipart/mixed; boundary=a' },
      multipart('a', `Content-Type: multipart/mixed; boundary=ab\r\n\r\n${inner}`),
    );
    expect(mail.text).toBe('inner');
  });

  test('decodes transfer encodings, broken ones as far as they go', async () => {
    const quoted = await mailWith(
      { 'Content-Transfer-Encoding': 'Quoted-Printable' },
      'a=3Db=',
      'c =',
      'd =ZZ =e4',
    );
    const base64 = await mailWith(
      { 'Content-Transfer-Encoding': 'base64 (comment)' },
      'SGVsbG8g',
      'd29ybGQ=',
      'a footer',
    );
    expect([quoted.text, base64.text]).toEqual(['a=bc d =ZZ ä', 'Hello world']);
  });

  test('decodes base64 that was encoded piece by piece, and leaves text that never was', async () => {
    const encoding = { 'Content-Transfer-Encoding': 'base64' };
    const pieces = await mailWith(encoding, 'SGVsbG8=', 'IHdvcmxk');
    const plain = await mailWith(encoding, 'Please delete my account, and tell me that you did.', 'Thanks!');
    const slip = await mailWith(encoding, 'SGVs bG8gd29y*bGQ');
    expect([pieces.text, slip.text]).toEqual(['Hello world', 'Hello world']);
    expect(plain.text).toBe('Please delete my account, and tell me that you did.\nThanks!');
  });

  test('joins the lines of flowed text, quotations by their depth', async () => {
    const mail = await mailWith(
      { 'Content-Type': 'text/plain; format=flowed' },
      'one ',
      'paragraph',
      '> quoted ',
      '> text',
      'a space too many ',
      '-- ',
      'Ada',
    );
    expect(mail.text).toBe('one paragraph\n> quoted text\na space too many \n-- \nAda');
  });

  test('is the mail that was forwarded as an attachment where nothing else was said', async () => {
    const inner = 'From: Bea <bea@example.com>\r\nSubject: inner\r\n\r\nthe words';
    const mail = await mailWith(
      { 'Content-Type': 'multipart/mixed; boundary=b' },
      multipart('b', `Content-Type: message/rfc822\r\n\r\n${inner}`),
    );
    expect(mail.text).toBe('From: Bea <bea@example.com>\nSubject: inner\n\nthe words');
    expect(mail.types).toEqual(['multipart/mixed', 'message/rfc822']);
    expect(mail.from[0]?.address).toBe('ada@example.net');
  });

  test('gives reports apart from the text', async () => {
    const status =
      'Reporting-MTA: dns; mx.example.com\r\n\r\nFinal-Recipient: rfc822; a@example.com\r\nAction: failed\r\nStatus: 5.1.1';
    const parts = multipart(
      'b',
      'Content-Type: text/plain\r\n\r\nSorry.',
      `Content-Type: message/delivery-status\r\n\r\n${status}`,
    );
    const mail = await mailWith(
      { 'Content-Type': 'multipart/report; report-type="Delivery-Status"; boundary=b' },
      parts,
    );
    expect(mail).toMatchObject({ text: 'Sorry.', reportType: 'delivery-status', attachments: [] });
    expect(mail.reports).toEqual([
      { type: 'message/delivery-status', text: status.replaceAll('\r\n', '\n') },
    ]);
  });

  test.each([
    ['multipart/encrypted; protocol="application/pgp-encrypted"; boundary=b', 'encrypted'],
    ['application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m', 'encrypted'],
    ['application/ms-tnef; name=winmail.dat', 'tnef'],
  ])('says that %s is not readable', async (type, defect) => {
    expect((await mailWith({ 'Content-Type': type }, 'AAAA')).defects).toContain(defect);
  });

  test('does not call an opaque signature encrypted', async () => {
    expect(
      (await mailWith({ 'Content-Type': 'application/pkcs7-mime; smime-type=signed-data' }, 'AAAA')).defects,
    ).toEqual(['no-text']);
  });

  test('knows an invitation by its method', async () => {
    const mail = await mailWith(
      { 'Content-Type': 'text/calendar' },
      'BEGIN:VCALENDAR',
      'METHOD:REQUEST',
      'END:VCALENDAR',
    );
    expect(mail.calendarMethod).toBe('REQUEST');
  });
});

describe('an attachment', () => {
  const typeOf = async (type: string, disposition = '') =>
    (await mailWith({ 'Content-Type': type, 'Content-Disposition': disposition }, 'x')).attachments[0]?.type;

  test('is of its type also where a mark is missing behind that', async () => {
    expect(await typeOf('application/pdf name=a.pdf')).toBe('application/pdf');
  });

  test('is a file of unknown type where it has a name and no type, and never text', async () => {
    expect(await typeOf('x-gzip; name=a.gz')).toBe('application/octet-stream');
    expect(await typeOf('text; name=a.txt')).toBe(undefined);
  });

  test('is what has an unknown disposition', async () => {
    expect(await typeOf('text/plain', 'enclosed; filename=a.txt')).toBe('text/plain');
    expect(await typeOf('text/plain', 'inline; filename=a.txt')).toBe(undefined);
  });
});

describe('the name of an attachment', () => {
  const nameOf = async (disposition: string) =>
    (await mailWith({ 'Content-Type': 'application/pdf', 'Content-Disposition': disposition }, 'x'))
      .attachments[0]?.name;

  test.each([
    ['attachment; filename="../../../etc/passwd"', 'passwd'],
    ['attachment; filename="..\\\\..\\\\evil.exe"', 'evil.exe'],
    ['attachment; filename=".."', ''],
    ["attachment; filename*=utf-8''gr%C3%BC%C3%9Fe.pdf", 'grüße.pdf'],
    ["attachment; filename*0*=utf-8''gr%C3%BC; filename*1*=%C3%9Fe; filename*2=.pdf", 'grüße.pdf'],
    ['attachment; filename="=?utf-8?Q?gr=C3=BC=C3=9Fe.pdf?="', 'grüße.pdf'],
    ['attachment; filename=two words (1).pdf', 'two words (1).pdf'],
    ['attachment; name="a.pdf"', 'a.pdf'],
    ['attachment; filename="a=0D=0Ab.pdf"', 'a=0D=0Ab.pdf'],
    ['attachment; filename="exe.\u202efdp"', 'exe.fdp'],
  ])('in %s is a name and no path', async (disposition, name) => {
    expect(await nameOf(disposition)).toBe(name);
  });
});
