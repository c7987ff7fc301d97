import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { PrintRun } from '../../functions/adapters/letter-press.ts';
import { type Addressee, type LetterSheet, letterSheet } from '../../functions/desk/notices/letter-sheet.ts';
import { exampleDesk } from '../example-desk.ts';
import { type Example, examples } from './letters-of-europe.ts';
import { pagesOfPdf } from './pdf-text.ts';
import { pressHere } from './press-here.ts';

const desk = { ...exampleDesk, postal: ['Musterstraße 12', '10115 Berlin'] };
const run: PrintRun = { title: 'NO-7F3K-9QXM-4, 3', organisation: 'Example Company', date: '2026-03-09' };
const press = pressHere();

function sheetOf({ to, text }: Example, place = 1): LetterSheet {
  const sheet = letterSheet(to, text, desk, { reference: 'NO-7F3K-9QXM-4', date: run.date, batch: 3 }, place);
  if ('unprintable' in sheet) throw new Error(sheet.unprintable);
  return sheet;
}

const { german, american } = examples;
if (!german || !american) throw new Error('no examples');
const sheetTo = (to: Partial<Addressee>): LetterSheet => sheetOf({ ...german, to: { ...german.to, ...to } });
const long = (paragraphs: number): LetterSheet => ({
  ...sheetOf(german),
  blocks: [
    {
      paragraphs: Array(paragraphs).fill(
        'Wir schreiben Ihnen, weil der Vorfall auch Sie betrifft. '.repeat(9),
      ),
    },
  ],
});

async function printed(...sheets: readonly LetterSheet[]) {
  const pressed = await press.press(sheets, run);
  if (!pressed.pdf) throw new Error(`nothing printed: ${JSON.stringify(pressed.refused)}`);
  return { ...pressed, pdf: Buffer.from(pressed.pdf), pages: pagesOfPdf(pressed.pdf) };
}

describe('what is printed', () => {
  test.each(Object.entries(examples))('the %s letter says every character of it', async (_, example) => {
    const sheet = sheetOf(example);
    const { pages, refused } = await printed(sheet);
    expect(refused).toEqual([]);
    const said = squeezed(pages.join('\n'));
    const { title, blocks, recipient, date, reference, sender, mark } = sheet;
    const parts = blocks.flatMap(({ heading, paragraphs }) => [...(heading ? [heading] : []), ...paragraphs]);
    for (const part of [title, ...parts, ...recipient, date, reference, sender, mark])
      expect(said).toContain(squeezed(part));
  });

  test('markup and paths in names and texts come out as they are', async () => {
    const paragraphs = [
      '#read("/etc/passwd") $x$ @a <b> *c* _d_ `e` \\ // f',
      '= no heading',
      '#panic("no")',
    ];
    const { pages } = await printed({
      ...sheetTo({ name: '#set page(fill: red) [*x*]' }),
      blocks: [{ heading: '#pagebreak()', paragraphs }],
    });
    expect(pages).toHaveLength(1);
    for (const part of ['#set page(fill: red) [*x*]', '#pagebreak()', ...paragraphs])
      expect(squeezed(pages[0] ?? '')).toContain(squeezed(part));
  });

  test('is a tagged PDF/UA-1 with a title, and says of each letter in which language it is', async () => {
    const { pdf } = await printed(...Object.values(examples).map(sheetOf));
    const file = pdf.toString('latin1');
    expect(file).toContain('/MarkInfo');
    expect(file).toMatch(/pdfuaid:part>1</);
    expect(file).toContain('/DisplayDocTitle true');
    expect(file.match(/\/S \/H1\b/g)).toHaveLength(Object.keys(examples).length);
    for (const { text } of Object.values(examples)) expect(file).toContain(`/Lang (${text.language})`);
  });

  test('begins each letter on a page with an odd number, and says how many pages each has', async () => {
    const { letters, pages } = await printed(long(2), long(12), long(2));
    expect(letters.map(({ place, firstPage }) => [place, firstPage])).toEqual([
      [0, 1],
      [1, 3],
      [2, 5],
    ]);
    expect(letters.map((each) => each.pages)).toEqual([1, 2, 1]);
    expect(pages[1]).toBe('');
    expect(pages[2]).toContain('1/2');
    expect(pages[3]).toContain('2/2');
    expect(pages[0]).not.toContain('1/1');
  });

  test('goes on over as many pages as a text needs', async () => {
    const { letters, pages } = await printed(long(60));
    expect(letters[0]?.pages).toBeGreaterThan(6);
    expect(pages).toHaveLength(letters[0]?.pages ?? 0);
  });

  test('is the same, byte for byte, whenever the same letters are set', async () => {
    const [first, second] = [await printed(long(3), long(1)), await printed(long(3), long(1))];
    expect(first.pdf.equals(second.pdf)).toBe(true);
    expect((await pressHere().press([long(3), long(1)], run)).pdf).toEqual(first.pdf);
  });

  test('has the paper of each letter’s envelope', async () => {
    const { pdf } = await printed(sheetOf(german), sheetOf(american));
    const file = pdf.toString('latin1');
    expect(file).toMatch(/\/MediaBox \[0 0 595\.\d+ 841\.\d+\]/);
    expect(file).toMatch(/\/MediaBox \[0 0 612 792\]/);
  });

  test('other tools read the same: qpdf finds no fault, pdftotext the same words', async () => {
    const { pdf, pages } = await printed(...Object.values(examples).map(sheetOf));
    const checked = tool('qpdf', (file) => ['--check', file], pdf);
    const text = tool('pdftotext', (file) => [file, '-'], pdf);
    if (checked !== undefined) expect(checked).toContain('No syntax or stream encoding errors found');
    if (text !== undefined) expect([...squeezed(text)].sort()).toEqual([...squeezed(pages.join(''))].sort());
    expect(pages.length).toBeGreaterThan(20);
  });
});

describe('what is refused', () => {
  test.each([
    ['😀', ['U+1F600']],
    ['김', ['U+AE40']],
    ['e\u0301\u{1d11e}', ['U+1D11E']],
    ['שלום', ['U+05E9']],
    ['\ue000', ['U+E000']],
  ])('a letter with %s, which our fonts lack, by name', async (name, characters) => {
    const { pdf, refused } = await press.press([sheetTo({ name: `Anna ${name}` })], run);
    expect(pdf).toBeUndefined();
    expect(refused).toMatchObject([{ place: 0, unprintable: 'glyph' }]);
    expect(refused[0]?.characters).toEqual(expect.arrayContaining(characters));
  });

  test('an address with a word wider than the window, or taller than it', async () => {
    const wide = sheetTo({ name: 'W'.repeat(60) });
    const tall = sheetTo({
      postal: Array(6).fill('Ein Satz, der in keinem Fenster auf eine Zeile geht. '.repeat(2)).join('\n'),
    });
    const { refused } = await press.press([wide, tall], run);
    expect(refused).toEqual([
      { place: 0, unprintable: 'too-wide' },
      { place: 1, unprintable: 'too-tall' },
    ]);
  });

  test('no other letter of the batch: the rest is printed, each with its place', async () => {
    const sheets = [
      sheetTo({ name: '😀' }),
      sheetOf(american),
      sheetTo({ name: 'W'.repeat(60) }),
      sheetTo({ name: '김 😀' }),
      long(1),
    ];
    const { letters, refused, pages } = await printed(...sheets);
    expect(letters.map(({ place, firstPage }) => [place, firstPage])).toEqual([
      [1, 1],
      [4, 3],
    ]);
    expect(refused.map(({ place }) => place).sort()).toEqual([0, 2, 3]);
    expect(refused.find(({ place }) => place === 3)?.characters).toEqual(
      expect.arrayContaining(['U+1F600', 'U+AE40']),
    );
    expect(pages[0]).toContain('Zoë Núñez-O’Brien');
  });
});

describe('an address', () => {
  test('of as many lines as a window has, accents on capitals and long lines included, is printed whole', async () => {
    const postal = [
      'Gesellschaft für Übersetzung und Dolmetschen, Abteilung Äußeres',
      'ŹŁŻŚĆŃÓÅÄÖÜÉÈÇ',
      'Haus 3',
      'Straße 7',
      '10115 Berlin',
    ];
    for (const [country, lines] of [
      ['DE', 5],
      ['US', 3],
    ] as const) {
      const to = { name: 'Dr. Ángela Çelik-Åström', postal: postal.slice(-lines).join('\n'), country };
      const sheet = sheetTo(to);
      const { pages } = await printed(sheet);
      for (const line of sheet.recipient) expect(squeezed(pages[0] ?? '')).toContain(squeezed(line));
    }
  });
});

/** Lines are broken by the press, and words at their ends. */
const squeezed = (text: string): string => text.normalize('NFC').replace(/[\s\u00ad]+/g, '');

/** What a tool of the machine says of the PDF; undefined where the machine has none. */
function tool(name: string, words: (file: string) => readonly string[], pdf: Buffer): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'letters-'));
  const file = join(folder, 'letters.pdf');
  writeFileSync(file, pdf);
  const { error, stdout } = spawnSync(name, words(file), { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  return error ? undefined : stdout;
}
