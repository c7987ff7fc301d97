import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { describe, expect, test } from 'vitest';
import { composeMail, deliverable, type OutgoingMail } from '../../functions/adapters/compose.ts';
import { Refusal } from '../../functions/desk/refusal.ts';

const aMail: OutgoingMail = {
  from: { name: 'Example Company', address: 'privacy@example.org' },
  to: { name: 'Ana María', address: 'ana@example.net' },
  subject: 'Ihre Nachricht – PD-7F3K-9QXM-Z',
  text: 'Guten Tag,\n\nschöne Grüße\n',
  html: '<!doctype html>\n<p>Guten Tag,</p>\n<p>schöne Grüße</p>\n',
  headers: { 'Auto-Submitted': 'auto-replied', 'X-Auto-Response-Suppress': 'All' },
};
const fields = [
  'auto-submitted',
  'content-type',
  'date',
  'from',
  'message-id',
  'mime-version',
  'subject',
  'to',
  'x-auto-response-suppress',
];

const latin1 = (raw: Uint8Array) => Buffer.from(raw).toString('latin1');
const headerOf = (raw: Uint8Array) => latin1(raw).split('\r\n\r\n')[0] ?? '';
/** Names of the header fields as a reader of lines sees them, who knows nothing of MIME. */
const namesIn = (raw: Uint8Array) =>
  headerOf(raw)
    .split(/\r\n|\r|\n/)
    .filter((line) => !/^[ \t]/.test(line))
    .map((line) => line.split(':')[0]?.toLowerCase() ?? '');

describe('a composed mail', () => {
  test('says the same in plain text and HTML to one recipient', async () => {
    const parsed = await PostalMime.parse(await composeMail(aMail));
    expect(parsed).toMatchObject({
      from: { name: 'Example Company', address: 'privacy@example.org' },
      to: [{ name: 'Ana María', address: 'ana@example.net' }],
      subject: 'Ihre Nachricht – PD-7F3K-9QXM-Z',
      attachments: [],
    });
    expect(parsed.text?.trim()).toBe(aMail.text.trim());
    expect(parsed.html?.trim()).toBe(aMail.html.trim());
    expect(parsed.headers.map(({ key }) => key).sort()).toEqual(fields);
  });

  test('is ASCII in lines of at most 998 bytes that end in CRLF', async () => {
    const text = `${'ä'.repeat(3000)}\nshort\r\n${'x'.repeat(3000)}`;
    const raw = latin1(await composeMail({ ...aMail, text, html: text }));
    expect(raw).toMatch(/^[\t\r\n -~]*$/);
    expect(raw.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(Math.max(...raw.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(998);
  });

  test('names no machine in its Message-ID', async () => {
    const { messageId } = await PostalMime.parse(await composeMail(aMail));
    expect(messageId).toMatch(/^<[0-9a-f-]+@example\.org>$/);
  });

  test('stands in the thread of the mail that it answers', async () => {
    const references = ['<first@example.net>', '<second@example.net>'];
    const raw = await composeMail({ ...aMail, inReplyTo: '<third@example.net>', references });
    expect(await PostalMime.parse(raw)).toMatchObject({
      inReplyTo: '<third@example.net>',
      references: '<first@example.net> <second@example.net> <third@example.net>',
    });
  });

  test('keeps the latest twenty references and drops what is no id', async () => {
    const references = Array.from({ length: 50 }, (_, i) => `<${i}@example.net>`);
    const hostile = [
      '<a b@x>',
      '<a\r\nBcc: x@example.com>',
      'bare@example.net',
      `<${'x'.repeat(251)}>`,
      '<é@x>',
      '',
    ];
    const raw = await composeMail({
      ...aMail,
      inReplyTo: '<a>\r\nX: y',
      references: [...references, ...hostile],
    });
    const parsed = await PostalMime.parse(raw);
    expect(parsed.references?.split(' ')).toEqual(references.slice(30));
    expect(parsed.inReplyTo).toBeUndefined();
  });

  test('has exactly the fields of the template and one recipient, whatever stands in it', async () => {
    const wild = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({
        unit: fc.constantFrom(
          '\r',
          '\n',
          '\0',
          ':',
          ' ',
          '<',
          '>',
          '"',
          ',',
          ';',
          '(',
          '\\',
          '@',
          'é',
          '\u2028',
          '\u202e',
          '=',
          '?',
        ),
      }),
      fc.constantFrom(
        'Hi\r\nBcc: victim@example.com',
        'Hi\n\nbody',
        '=?utf-8?Q?hello=0D=0ABcc:_evil@example.com?=',
        'a, b <c@example.com>',
        '"x" <y@example.com>, z@example.com',
        'group: a@example.com, b@example.com;',
        `${'=?utf-8?Q?x?= '.repeat(60)}`,
        '\ud800 lone',
      ),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          name: wild,
          subject: wild,
          body: wild,
          inReplyTo: wild,
          references: fc.array(wild),
          value: wild,
        }),
        async ({ name, subject, body, inReplyTo, references, value }) => {
          const raw = await composeMail({
            from: { name, address: 'privacy@example.org' },
            to: { name, address: 'ana@example.net' },
            subject: `a${subject}`,
            text: body,
            html: body,
            inReplyTo,
            references,
            headers: { ...aMail.headers, 'X-Token': `a${value}` },
          });
          const optional = (each: string) => each !== 'in-reply-to' && each !== 'references';
          const expected = [...fields, 'x-token'].sort();
          expect(namesIn(raw).filter(optional).sort()).toEqual(expected);
          const parsed = await PostalMime.parse(raw);
          expect(
            parsed.headers
              .map(({ key }) => key)
              .filter(optional)
              .sort(),
          ).toEqual(expected);
          expect(parsed.to?.map(({ address }) => address)).toEqual(['ana@example.net']);
          expect(parsed.from?.address).toBe('privacy@example.org');
          expect(parsed.cc ?? parsed.bcc).toBeUndefined();
          const decoded = [
            parsed.subject,
            parsed.from?.name,
            parsed.to?.[0]?.name,
            ...parsed.headers.map((each) => each.value),
          ];
          for (const value of decoded) expect(value).not.toMatch(/[\0-\x1f\x7f\u2028\u202e]/);
          expect([...(parsed.to?.[0]?.name ?? '')].length).toBeLessThanOrEqual(100);
          expect(parsed.attachments).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('an address', () => {
  test.each([
    ['ana@example.net', 'ana@example.net'],
    ["o'hara+tag@mail.example.co.uk", "o'hara+tag@mail.example.co.uk"],
    ['ana@bücher.example', 'ana@xn--bcher-kva.example'],
  ])('%s is delivered to %s', (address, envelope) => {
    expect(deliverable(address)).toBe(envelope);
  });

  test.each([
    '',
    'ana',
    '@example.net',
    'ana@',
    'ana@example.net, bob@example.net',
    'ana@example.net>, <bob@example.net',
    'ana@example.net\r\nBcc: bob@example.net',
    'ana@example.net bob@example.net',
    '"ana bob"@example.net',
    'ana@evil.example@example.net',
    'ana@[192.0.2.1]',
    'añá@example.net',
    `${'a'.repeat(65)}@example.net`,
    'group:ana@example.net;',
  ])('%j is refused, and the refusal does not repeat it', async (address) => {
    const composed = composeMail({ ...aMail, to: { name: '', address } });
    await expect(composed).rejects.toThrow(Refusal);
    await expect(composed).rejects.toThrow('Mail cannot reach this address. Ask the person for another one.');
  });

  test('that is accepted is one address to whoever reads the mail', async () => {
    const characters = fc.constantFrom(
      'a',
      '.',
      '@',
      ',',
      '<',
      '>',
      '"',
      '(',
      ')',
      ';',
      ':',
      '\\',
      ' ',
      '+',
      '-',
      'é',
      '\n',
    );
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: characters, maxLength: 12 }), async (start) => {
        const address = `${start}@example.net`;
        try {
          const parsed = await PostalMime.parse(await composeMail({ ...aMail, to: { name: '', address } }));
          expect(parsed.to).toHaveLength(1);
          expect(parsed.to?.[0]?.address?.replaceAll('"', '')).toBe(address);
        } catch (error) {
          if (!(error instanceof Refusal)) throw error;
        }
      }),
    );
  });
});
