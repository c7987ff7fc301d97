import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decompressedRtf, rtfText } from '../../functions/adapters/mime/rtf.ts';
import { unpackedTnef } from '../../functions/adapters/mime/tnef.ts';
import { attachedFiles } from '../../functions/adapters/mime.ts';
import { mailWith, raw } from './a-mail.ts';
import {
  attribute,
  body,
  codePage,
  compressed,
  fileBegins,
  fileContent,
  fileProperties,
  fileTitle,
  messageProperties,
  namedProperty,
  properties,
  property,
  uncompressed,
  unicode,
  winmail,
} from './a-winmail.ts';

const latin = (text: string): Buffer => Buffer.from(`${text}\0`, 'latin1');
const file = (name: string, content: string, ...more: readonly Buffer[]): readonly Buffer[] => [
  attribute(2, fileBegins, Buffer.alloc(14)),
  attribute(2, fileTitle, latin(name)),
  attribute(2, fileContent, Buffer.from(content)),
  ...more,
];
const said = (...all: readonly Buffer[]): Buffer =>
  winmail(attribute(1, messageProperties, properties(namedProperty(0x8001, 'odd'), ...all)));
const rtf = '{\\rtf1\\ansi\\ansicpg1250{\\fonttbl{\\f0 Arial;}}\\pard L\\\'f6schen\\par \\u322?\\u243?d\\uc2\\u378?? {\\*\\x no}\\{ok\\}}'; // biome-ignore format: one text

describe('winmail.dat', () => {
  test('gives the text of the mail, in its code page', () => {
    const page = Buffer.alloc(8);
    page.writeUInt32LE(1250);
    const bytes = winmail(
      attribute(1, codePage, page),
      attribute(1, body, Buffer.from('Usu\xf2te \xf8\xe1dky\0', 'latin1')),
    );
    expect(unpackedTnef(bytes)).toEqual({ text: 'Usuňte řádky', files: [] });
  });

  test.each([
    ['Unicode', property(0x1f, 0x1000, unicode('Löschen Sie mich')), 'Löschen Sie mich'],
    ['HTML', property(0x102, 0x1013, latin('<p>L&ouml;schen<p>Sie mich')), 'Löschen\n\nSie mich'],
    ['rich text', property(0x102, 0x1009, uncompressed(rtf)), 'Löschen\nłódź {ok}'],
    ['several values', property(0x1f, 0x1000, unicode('first'), unicode('second')), 'first'],
  ])('gives the text that its properties hold as %s', (_, one, text) => {
    expect(unpackedTnef(said(one))?.text).toBe(text);
  });

  test('gives what was attached, by its long name and type', () => {
    const more = properties(
      property(0x1e, 0x370e, latin('Image/PNG')),
      property(0x1f, 0x3707, unicode('a long name.png')),
    );
    const bytes = winmail(
      ...file('ALONGN~1.PNG', 'one', attribute(2, fileProperties, more)),
      ...file('2.txt', 'two'),
    );
    expect(unpackedTnef(bytes)?.files).toEqual([
      { name: 'a long name.png', type: 'image/png', content: Buffer.from('one') },
      { name: '2.txt', type: '', content: Buffer.from('two') },
    ]);
  });

  test('of a mail is opened: its files are attachments, its text counts where the mail has none', async () => {
    const packed = winmail(
      attribute(1, body, latin('Please delete my data.')),
      ...file('../id.pdf', '%PDF-1'),
    );
    const fields = { 'Content-Type': 'application/ms-tnef', 'Content-Transfer-Encoding': 'base64' };
    const mail = await mailWith(fields, packed.toString('base64'));
    expect(mail).toMatchObject({
      text: 'Please delete my data.',
      attachments: [
        { name: 'id.pdf', type: 'application/octet-stream', typeByContent: 'application/pdf', size: 6 },
      ],
      defects: [],
    });
    const whole = raw(
      'Content-Type: application/ms-tnef',
      'Content-Transfer-Encoding: base64',
      '',
      packed.toString('base64'),
    );
    expect([...attachedFiles(whole)].map(String)).toEqual(['%PDF-1']);
    const beside = `--b\r\n\r\nWritten beside.\r\n--b\r\nContent-Type: application/ms-tnef\r\nContent-Transfer-Encoding: base64\r\n\r\n${packed.toString('base64')}\r\n--b--`;
    const both = await mailWith({ 'Content-Type': 'multipart/mixed; boundary=b' }, beside);
    expect([both.text, both.attachments.length]).toEqual(['Written beside.', 1]);
  });

  test('that holds neither words nor files stays what it is, with a mark', async () => {
    const empty = winmail(attribute(1, codePage, Buffer.alloc(8)));
    expect(unpackedTnef(empty)).toBeUndefined();
    const fields = {
      'Content-Type': 'application/ms-tnef; name=winmail.dat',
      'Content-Transfer-Encoding': 'base64',
    };
    const mail = await mailWith(fields, empty.toString('base64'));
    expect([mail.attachments.length, mail.defects]).toEqual([1, ['tnef', 'no-text']]);
  });

  test('with a hundred thousand files gives the first, and one in itself stays packed', async () => {
    const many = winmail(
      ...Array.from({ length: 100_000 }, () => attribute(2, fileBegins, Buffer.alloc(2))),
      ...file('a', 'b'),
    );
    expect(unpackedTnef(many)).toBeUndefined();
    const inside = winmail(...file('winmail.dat', String(winmail(...file('a', 'b')))));
    expect(unpackedTnef(inside)?.files.map(({ name }) => name)).toEqual(['winmail.dat']);
  });

  test('is read whatever its bytes are', () => {
    const id = fc.constantFrom(0x1000, 0x1009, 0x1013, 0x3707, 0x370e, 0x3701, 0x3fde, 0x8005);
    const bytes = fc.uint8Array({ maxLength: 40 }).map(Buffer.from);
    const content = fc.oneof(
      bytes,
      bytes.map((some) => compressed(some, [3, 9])),
      fc.array(fc.tuple(fc.integer({ min: 0, max: 0x1fff }), id, bytes), { maxLength: 4 }).map((all) =>
        properties(...all.map(([type, name, value]) => property(type, name, value))),
      ),
    );
    const attributes = fc.tuple(fc.constantFrom<1 | 2>(1, 2), fc.constantFrom(messageProperties, fileBegins, fileTitle, fileContent, fileProperties, body, codePage), content);
    fc.assert(
      fc.property(fc.array(attributes, { maxLength: 6 }), fc.nat(300), (all, cut) => {
        const whole = winmail(...all.map(([level, name, value]) => attribute(level, name, value)));
        for (const some of [whole, whole.subarray(0, whole.length - cut)]) {
          const { text = '', files = [] } = unpackedTnef(some) ?? {};
          expect(text).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f]/);
          expect(files.reduce((sum, { content: { length } }) => sum + length, 0)).toBeLessThanOrEqual(some.length);
        }
      }),
    );
  }); // biome-ignore format: a grammar
});

describe('rich text', () => {
  test('is decompressed, with what every text may refer to', () => {
    const bytes = compressed(Buffer.from('{one'), [173, 5], Buffer.from('two}'));
    expect(String(decompressedRtf(bytes, 1000))).toMatch(/^\{one.{5}two\}$/s);
    expect(decompressedRtf(bytes, 3)?.toString()).toBe('{on');
    expect(decompressedRtf(Buffer.from('something else, and long enough'), 10)).toBeUndefined();
  });

  test('that claims four gigabytes, or repeats itself for ever, is no longer than its limit', () => {
    const bytes = compressed(
      Buffer.from('a'),
      ...Array.from({ length: 100_000 }, (_, n) => [(108 + n * 17) % 4096, 17] as const),
    );
    bytes.writeUInt32LE(0xffffffff, 4);
    expect(decompressedRtf(bytes, 1_048_576)?.length).toBe(1_048_576);
  });

  test('that is HTML in disguise gives the words of the HTML', () => {
    const disguised =
      "{\\rtf1\\ansi\\ansicpg1252\\fromhtml1{\\*\\htmltag64 <p>}\\htmlrtf {\\b \\htmlrtf0 Hello{\\*\\htmltag84 &nbsp;}\\htmlrtf 'a0\\htmlrtf0 you\\htmlrtf \\par}\\htmlrtf0{\\*\\htmltag72 </p>}{\\*\\htmltag64 <p>}there{\\*\\htmltag72 </p>}}";
    expect(rtfText(Buffer.from(disguised, 'latin1')).replace(/\u00a0/g, ' ')).toBe('Hello you\n\nthere');
  });

  test.each([
    ['groups in groups', '{'.repeat(1_000_000)],
    ['nothing but backslashes', '\\'.repeat(1_000_000)],
    ['words of control', '\\uc99999999\\u1'.repeat(70_000)],
  ])('of %s is read to the end', (_, text) => {
    expect(rtfText(Buffer.from(text)).length).toBeLessThanOrEqual(1_000_000);
  });
});
