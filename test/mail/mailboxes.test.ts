import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mailboxesIn } from '../../functions/adapters/mime/mailboxes.ts';

describe('an address field', () => {
  test.each([
    ['ada@example.net', [['', 'ada@example.net']]],
    ['Ada Example <ada@example.net>', [['Ada Example', 'ada@example.net']]],
    [
      '"Example, Ada" <ada@example.net>, bob@example.net',
      [
        ['Example, Ada', 'ada@example.net'],
        ['', 'bob@example.net'],
      ],
    ],
    ['Lighting Equipment, LTD <ly@example.com>', [['Lighting Equipment, LTD', 'ly@example.com']]],
    ['=?utf-8?Q?Gr=C3=BC=C3=9Fe=2C_Ada?= <ada@example.net>', [['Grüße, Ada', 'ada@example.net']]],
    ['=?utf-8?Q?Ada_=3Cada=40example.net=3E?=', [['Ada', 'ada@example.net']]],
    ['ada@example.net (Ada Example)', [['Ada Example', 'ada@example.net']]],
    ['John <jdoe@machine(comment).  example>', [['John', 'jdoe@machine.example']]],
    ['<@relay.example,@other.example:ada@example.net>', [['', 'ada@example.net']]],
    ['sending.example postmaster@sending.example', [['sending.example', 'postmaster@sending.example']]],
    [
      'Team: ada@example.net, Bob <bob@example.net>;, cy@example.net',
      [
        ['', 'ada@example.net'],
        ['Bob', 'bob@example.net'],
        ['', 'cy@example.net'],
      ],
    ],
    ['undisclosed-recipients:;', []],
    ['<mailto:ada@example.net>', [['', 'ada@example.net']]],
    ['"Ada <ada@example.net>', [['Ada', 'ada@example.net']]],
    ['"victim@example.com" <attacker@example.net>', [['victim@example.com', 'attacker@example.net']]],
    ['Mail Delivery Subsystem <MAILER-DAEMON>', [['Mail Delivery Subsystem', 'MAILER-DAEMON']]],
    ['MAILER-DAEMON', [['MAILER-DAEMON', '']]],
    ['<>', []],
    ['"very odd"@example.net', [['', '"very odd"@example.net']]],
    ['Ada <"very odd"@example.net>', [['Ada', '"very odd"@example.net']]],
    ["'ada@example.net'", [['', 'ada@example.net']]],
    ['Ada <<ada@example.net>>', [['Ada', 'ada@example.net']]],
    ['"Ada \\"Addi\\" Example" <ada@example.net>', [['Ada "Addi" Example', 'ada@example.net']]],
    ['ada@example.net [mailto:ada@example.net]', [['', 'ada@example.net']]],
    ['ada@example.net (Ada (née Example))', [['Ada', 'ada@example.net']]],
  ])('%s names who stands in it', (field, people) => {
    expect(mailboxesIn(field).map(({ name, address }) => [name, address])).toEqual(people);
  });

  test('never gives an address with brackets or controls in it, or spaces outside of quotes, whatever the field', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      ',',
      ';',
      ':',
      '"',
      '(',
      ')',
      '\\',
      '@',
      ' ',
      '\t',
      '.',
      'ada',
      'example.net',
      '=?utf-8?q?=0d=0a?=',
      '\u0000',
      'ü',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const field = Buffer.from(pieces.join('')).toString('latin1');
        for (const { name, address } of mailboxesIn(field)) {
          expect(address).toMatch(/^$|^[\w.+-]+$|^("[^"\t\r\n]+"|[^\s<>"(),:;@]+)@[^\s<>"(),;@]+$/u);
          expect(name).not.toMatch(/[\u0000-\u001f\u007f\u0085\u2028\u2029]/);
        }
      }),
    );
  });
});
