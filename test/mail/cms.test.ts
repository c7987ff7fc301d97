import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { signedContent } from '../../functions/adapters/mime/cms.ts';
import { mailWith } from './a-mail.ts';

const element = (tag: number, ...content: readonly Uint8Array[]): Buffer => {
  const inside = Buffer.concat(content);
  const length = Buffer.alloc(2);
  length.writeUInt16BE(inside.length);
  return Buffer.concat([Buffer.from([tag, 0x82]), length, inside]);
};
/** As mailers write that do not know the length before. */
const openElement = (tag: number, ...content: readonly Uint8Array[]): Buffer =>
  Buffer.concat([Buffer.from([tag, 0x80]), ...content, Buffer.from([0, 0])]);

const oid = (hex: string) => element(0x06, Buffer.from(hex, 'hex'));
const version = element(0x02, Buffer.from([1]));
const text = Buffer.from('Content-Type: text/plain; charset=utf-8\r\n\r\nPlease delete my data.\r\n');

const signed = (wrap: typeof element, content: Buffer): Buffer =>
  wrap(
    0x30,
    oid('2a864886f70d010702'),
    wrap(
      0xa0,
      wrap(0x30, version, element(0x31), wrap(0x30, oid('2a864886f70d010701'), wrap(0xa0, content))),
    ),
  );

describe('a signature that wraps its mail', () => {
  test('gives the mail back, whole or in pieces', () => {
    const inPieces = openElement(0x24, element(0x04, text.subarray(0, 10)), element(0x04, text.subarray(10)));
    expect(signedContent(signed(element, element(0x04, text)))).toEqual(text);
    expect(signedContent(signed(openElement, inPieces))).toEqual(text);
  });

  test('gives what is there of a mail that was cut off', () => {
    const whole = signed(element, element(0x04, text));
    expect(signedContent(whole.subarray(0, whole.length - 10))).toEqual(text.subarray(0, -10));
  });

  test('that is an encryption, or nothing, gives nothing', () => {
    const enveloped = element(0x30, oid('2a864886f70d010703'), element(0xa0, element(0x30, version)));
    expect([signedContent(enveloped), signedContent(Buffer.alloc(0))]).toEqual([undefined, undefined]);
  });

  test('gives a part of its bytes or nothing, whatever bytes those are', () => {
    const piece = fc.constantFrom(...[0x30, 0x80, 0x82, 0x04, 0x24, 0xa0, 0x06, 0xff, 0x00, 0x01]);
    const start = signed(openElement, Buffer.alloc(0)).subarray(0, -10);
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (rest) => {
        const bytes = Buffer.concat([start, Buffer.from(rest)]);
        expect(signedContent(bytes)?.length ?? 0).toBeLessThan(bytes.length);
      }),
    );
  });

  test('is read, and is no encryption, also where the mail does not say which of them it is', async () => {
    const mail = await mailWith(
      { 'Content-Type': 'application/pkcs7-mime; name=smime.p7m', 'Content-Transfer-Encoding': 'base64' },
      signed(element, element(0x04, text)).toString('base64'),
    );
    expect(mail).toMatchObject({ text: 'Please delete my data.', defects: [] });
    expect(mail.attachments).toMatchObject([{ name: 'smime.p7m' }]);
  });
});
