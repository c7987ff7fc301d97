// Lists of people as operators have them: every encoding, separator and accident that a spreadsheet can make.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scriptOf } from '../../../functions/adapters/audience-files.ts';
import { type Encoding, encodingOf, unitOf } from '../../../functions/desk/notices/people/encoding.ts';
import { headOf, mannerOf } from '../../../functions/desk/notices/people/head.ts';
import { fieldNamed } from '../../../functions/desk/notices/people/header-words.ts';
import { countryIn, languageIn, subdivisionIn } from '../../../functions/desk/notices/people/places.ts';
import { previewOf } from '../../../functions/desk/notices/people/preview.ts';
import {
  longestRow,
  type Manner,
  type Place,
  type Row,
  rowsIn,
} from '../../../functions/desk/notices/people/records.ts';

const preview = (text: string | Uint8Array, encoding?: Encoding) => {
  const head = headOf(typeof text === 'string' ? Buffer.from(text) : text, true, scriptOf, {
    ...(encoding && { encoding }),
  });
  return { ...previewOf(head), layout: head.layout };
};
const people = (text: string | Uint8Array) => preview(text).first.flatMap(({ affected }) => affected ?? []);
const asides = (text: string) =>
  preview(text).first.flatMap(({ line, aside }) => (aside ? [[line, aside]] : []));

/** Reads as an import does: a window at a time, from where the one before ended. */
function readInWindows(
  bytes: Uint8Array,
  encoding: Encoding,
  manner: Manner,
  windows: readonly number[],
): Row[] {
  const { units } = scriptOf(encoding);
  const rows: Row[] = [];
  let place: Place = { line: 1, isSkipping: false };
  let at = 0;
  for (let n = 0; at < bytes.length; n++) {
    // A window has at least one whole row: an import's is many times longer than the longest.
    let size = (windows[n % windows.length] ?? 1) * unitOf(encoding);
    for (;;) {
      const isLast = at + size >= bytes.length;
      const window = rowsIn(units(bytes.subarray(at, at + size)), place, isLast, manner);
      if (window.consumed === 0) {
        size *= 2;
        continue;
      }
      rows.push(...window.rows);
      place = window;
      at += window.consumed * unitOf(encoding);
      break;
    }
  }
  return rows;
}

describe('reading rows', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.stringMatching(/^[ab;,"\n\r\t ]{0,8}$/),
    fc.constant(''),
  );
  const table = fc
    .integer({ min: 2, max: 4 })
    .chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 12 }),
    );
  const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

  test('gives what was written, wherever a window ends', () => {
    fc.assert(
      fc.property(
        table,
        fc.constantFrom(',', ';', '\t', '|'),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.constantFrom<Encoding>('utf-8', 'utf-16le'),
        fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 }),
        fc.boolean(),
        (cells, separator, lineEnd, encoding, windows, endsWithLine) => {
          const text =
            cells.map((row) => row.map(quoted).join(separator)).join(lineEnd) + (endsWithLine ? lineEnd : '');
          const bytes = Buffer.from(text, encoding === 'utf-8' ? 'utf8' : 'utf16le');
          const manner = { separator, width: cells[0]?.length } as const;
          const { decode } = scriptOf(encoding);
          const read = readInWindows(bytes, encoding, manner, windows).map((row) => row.cells.map(decode));
          const kept = cells.filter((row) => row.some((each) => each.trim() !== ''));
          expect(read).toEqual(kept.map((row) => row.map((each) => each.toWellFormed())));
        },
      ),
    );
  });

  test('says on which line of the file each row begins', () => {
    const { rows } = rowsIn('a,b\n"1\n2",x\r\n\r\ny,"z"', { line: 1, isSkipping: false }, true, {
      separator: ',',
    });
    expect(rows.map(({ line }) => line)).toEqual([1, 2, 5]);
  });

  test('sets a row aside whose quotation is never closed, and loses none behind it', () => {
    const text = 'name,mail\n"Anna,a@example.com\nBen,b@example.com\nCarl,c@example.com\n';
    expect(asides(text)).toEqual([[2, 'quote-open']]);
    expect(people(text).map(({ name }) => name)).toEqual(['Ben', 'Carl']);
  });

  test('does not take rows for one because two of them have a stray quotation mark', () => {
    const text =
      'name,mail\n"Anna,a@example.com\nBen,b@example.com\n"Carl,c@example.com\nDora,d@example.com\n';
    expect(asides(text)).toEqual([
      [2, 'quote-open'],
      [4, 'quote-open'],
    ]);
    expect(people(text).map(({ name }) => name)).toEqual(['Ben', 'Dora']);
  });

  test('passes over a row without end in the same memory, and goes on at the next line', () => {
    const bytes = Buffer.from(`n,m\n${'x'.repeat(40 * longestRow)}\nAnna,a@example.com\n`);
    const rows = readInWindows(bytes, 'utf-8', { separator: ',', width: 2 }, [4 * longestRow]);
    expect(rows.map(({ line, cells, fault, raw }) => [line, fault ?? cells.join('|'), raw.length])).toEqual([
      [1, 'n|m', 3],
      [2, 'too-long', 1000],
      [3, 'Anna|a@example.com', 18],
    ]);
  });
});

describe('the encoding of a file', () => {
  const list = 'name;mail\nÄnne Groß;aenne@example.com\nZoë;zoe@example.com\n';
  const utf16 = (text: string) => Buffer.from(text, 'utf16le');

  test.each<[string, Uint8Array, Encoding, string]>([
    ['UTF-8', Buffer.from(list), 'utf-8', 'form'],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${list}`), 'utf-8', 'mark'],
    ['UTF-16 with a mark', utf16(`\ufeff${list}`), 'utf-16le', 'mark'],
    ['UTF-16 without one', utf16(list), 'utf-16le', 'form'],
    ['UTF-16, the other way round, with a mark', utf16(`\ufeff${list}`).swap16(), 'utf-16be', 'mark'],
    ['windows-1252', Buffer.from(list, 'latin1'), 'windows-1252', 'guess'],
  ])('%s is known', (_, bytes, encoding, by) => {
    expect(encodingOf(bytes)).toMatchObject({ encoding, by });
    expect(people(bytes).map(({ name }) => name)).toEqual(['Änne Groß', 'Zoë']);
  });

  test('that is guessed is said, and staff may choose another', () => {
    const polish = Buffer.from([
      ...Buffer.from('imie;email\n'),
      0xa3,
      ...Buffer.from('ukasz;l@example.com\n'),
    ]);
    expect(preview(polish).doubts.join()).toMatch(/not in UTF-8.*windows-1252/);
    expect(preview(polish, 'windows-1250').first[0]?.affected?.name).toBe('Łukasz');
  });

  test('is UTF-8 though the first bytes end in the middle of a letter', () => {
    expect(encodingOf(Buffer.from('aé').subarray(0, 2))).toMatchObject({ encoding: 'utf-8' });
  });

  test('is kept: a row with bytes of another one is set aside', () => {
    const bytes = Buffer.concat([
      Buffer.from('name,mail\nZoë,z@example.com\n'),
      Buffer.from('Zo\xeb,y@example.com\n', 'latin1'),
    ]);
    expect(preview(bytes, 'utf-8').first.map(({ aside }) => aside)).toEqual([undefined, 'encoding']);
  });
});

describe('a header', () => {
  test.each([
    ['Vorname;Nachname;E-Mail-Adresse;Straße;PLZ;Ort;Land', 'name name address street postcode city country'],
    ['Prénom,Nom,Courriel,Adresse,Code postal,Ville,Pays', 'name name address postal postcode city country'],
    ['customerEmail,first_name,LastName,zipCode,State', 'address name name postcode subdivision'],
    ['Imię i nazwisko;Adres e-mail;Kod pocztowy;Miejscowość', 'name address postcode city'],
    ['Ονοματεπώνυμο;email;Χώρα', 'name address country'],
    ['氏名,メール,住所,国', 'name address postal country'],
    ['Billing Street,Work Email', 'street address'],
    ['shoe size,foo', 'nothing nothing'],
  ])('%s is understood', (header, expected) => {
    expect(
      header
        .split(/[;,]/)
        .map((word) => fieldNamed(word) ?? 'nothing')
        .join(' '),
    ).toBe(expected);
  });

  test('that is missing is said, and nobody is lost', () => {
    const { doubts, layout, rows } = preview('Anna,a@example.com\nBen,b@example.com\n');
    expect(layout).toMatchObject({ hasHeader: false, names: ['column 1', 'column 2'] });
    expect(doubts.join()).toMatch(/looks like a person and not like a header/);
    expect(rows).toBe(2);
  });

  test('with one name twice has two columns', () => {
    expect(preview('mail,note,note\na@example.com,x,y\n').layout.names).toEqual(['mail', 'note', 'note (2)']);
  });

  test('alone says that there is no row', () => {
    const { rows, doubts } = preview('name,mail\n');
    expect(rows).toBe(0);
    expect(doubts.join()).toMatch(/no row behind the header/);
  });

  test('without what is needed says what is missing', () => {
    expect(preview('foo,bar\n1,2\n').missing.join(' ')).toMatch(/nobody could be told.*names.*country.*data/);
    expect(preview('name,mail\nAnna,a@example.com\n').missing.join(' ')).not.toMatch(/nobody could be told/);
  });

  test.each([
    ['', /empty/],
    ['\ufeff\n\n', /empty/],
    ['PK\u0003\u0004\u0000', /no text/],
    ['[{"mail":"a@example.com"}]', /one object on each line/],
    [`${'x'.repeat(longestRow + 1)}`, /longer than 64 KB/],
    ['"name,mail', /never closed/],
    ['{"a":1\n{"b"', /No line of the file/],
  ])('is refused where the file is no list: %#', (text, sentence) => {
    expect(() => preview(text)).toThrow(sentence);
  });
});

describe('a row', () => {
  test('of several columns becomes one postal address, as it stands on a letter in its country', () => {
    const rows = [
      'name,street,zip,city,state,country',
      'Anna,Hauptstr. 1,10115,Berlin,,Germany',
      'Ben,1 Main St,90001,Los Angeles,California,USA',
      'Cat,2 High St,SW1A 1AA,London,,UK',
    ].join('\n');
    expect(people(rows).map(({ postal, country, subdivision }) => [postal, country, subdivision])).toEqual([
      ['Hauptstr. 1\n10115 Berlin', 'DE', ''],
      ['1 Main St\nLos Angeles, CA 90001', 'US', 'CA'],
      ['2 High St\nLondon\nSW1A 1AA', 'GB', ''],
    ]);
  });

  test('that begins like a formula is only text, and a spreadsheet keeps its zeros', () => {
    const [anna] = people('name,mail,street,zip,city\n=HYPERLINK("x"),a@example.com,+1 Way,="01067",@Home\n');
    expect(anna).toMatchObject({ name: '=HYPERLINK("x")', postal: '+1 Way\n01067 @Home' });
  });

  test('that nobody can reach is kept where it has a name, else set aside with its reason', () => {
    const text =
      'name,mail,address\nAnna,not an address,\n,,\n ,nobody,\n,,1 Main St\nBen,b@example.com\nx\n';
    const { first, unreachable } = preview(text);
    expect(first.map(({ affected, aside }) => affected?.name ?? aside)).toEqual([
      'Anna',
      'nobody',
      'no-name',
      'Ben',
      'cells',
    ]);
    expect(unreachable).toBe(1);
  });

  test('with more cells than the header is set aside, unless they are empty', () => {
    expect(asides('name,mail\nAnna,a@example.com,,\nBen,b@example.com,surplus\n')).toEqual([[3, 'cells']]);
  });

  test('of NDJSON is read by the names of its fields', () => {
    const text = [
      '{"name":"Anna","contact":{"email":"a@example.com"},"country":"AT","categories":["health","name"]}',
      '{"country":"DE","name":"Ben","contact":{"email":"b@example.com"},"late":"x"}',
      'nonsense',
    ].join('\n');
    const { first, layout } = preview(text);
    expect(layout.format).toBe('ndjson');
    expect(first.map(({ affected, aside }) => affected ?? aside)).toMatchObject([
      { name: 'Anna', address: 'a@example.com', country: 'AT', categories: ['health', 'name'] },
      { name: 'Ben', address: 'b@example.com', country: 'DE', categories: [] },
      'not-json',
    ]);
  });

  test.each([
    ['Germany', 'DE'],
    ['DEUTSCHLAND', 'DE'],
    ['Allemagne', 'DE'],
    ['Γερμανία', 'DE'],
    ['Niemcy', 'DE'],
    ['ger', 'DE'],
    ['uk', 'GB'],
    ['United States', 'US'],
    ['U.S.A.', 'US'],
    ['Österreich', 'AT'],
    ['日本', 'JP'],
    ['Atlantis', undefined],
    ['', undefined],
  ])('names a country: %s', (text, code) => {
    expect(countryIn(text)).toBe(code);
  });

  test.each([
    ['CA', 'US', 'CA'],
    ['california', 'US', 'CA'],
    ['US-NY', '', 'NY'],
    ['US-NY', 'DE', undefined],
    ['Bayern', 'DE', 'BY'],
    ['Québec', 'CA', 'QC'],
    ['Geneva', 'CH', undefined],
    ['GE', 'CH', 'GE'],
    ['CA', '', undefined],
  ])('names a part of a country: %s in %s', (text, country, subdivision) => {
    expect(subdivisionIn(text, country)?.subdivision).toBe(subdivision);
  });

  test.each([
    ['de', 'de'],
    ['German', 'de'],
    ['français', 'fr'],
    ['pt_BR', 'pt-BR'],
    ['xx', undefined],
    ['no idea', undefined],
  ])('names a language: %s', (text, tag) => {
    expect(languageIn(text)).toBe(tag);
  });
});

describe('a preview', () => {
  test('offers the United States where every state is one of theirs and no country is said', () => {
    expect(preview('name,mail,state\nA,a@example.com,CA\nB,b@example.com,Texas\n').mapping.constants).toEqual(
      {
        country: 'US',
      },
    );
    expect(
      preview('name,mail,state\nA,a@example.com,CA\nB,b@example.com,Bayern\n').mapping.constants,
    ).toEqual({});
  });

  test('says which words for data nobody knows, and that some have no country', () => {
    const { doubts } = preview('name,mail,country,categories\nA,a@example.com,Atlantis,"health, aura"\n');
    expect(doubts.join(' ')).toMatch(/Of 1 of 1 people nobody can tell.*“other”: aura/);
  });

  test('says how many mail addresses are none', () => {
    const { doubts } = preview('name,mail\nA,a@example.com\nB,b at example.com\nC,\n');
    expect(doubts.join(' ')).toMatch(/Mail addresses that nobody can write to: 1/);
  });

  test('of any rows says of each what it is, and never throws but for a file that is no list', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        try {
          const { rows, first } = preview(bytes);
          expect(first.length).toBe(Math.min(rows, 10));
        } catch (error) {
          expect(error).toMatchObject({ reason: 'invalid' });
        }
      }),
    );
  });
});

test('the manner of reading is told by the layout', () => {
  const { layout } = headOf(Buffer.from('a;b\n1;2\n'), true, scriptOf);
  expect(mannerOf(layout)).toEqual({ separator: ';', width: 2 });
});
