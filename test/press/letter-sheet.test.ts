import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Addressee,
  addressLines,
  envelopeFor,
  type LetterText,
  letterSheet,
  mostAddressLines,
} from '../../functions/desk/notices/letter-sheet.ts';
import { exampleDesk } from '../example-desk.ts';

const desk = { ...exampleDesk, postal: ['Musterstraße 12', '10115 Berlin'] };
const text: LetterText = {
  title: 'Notice',
  language: 'en',
  blocks: [{ paragraphs: ['One.', 'Two\nlines.'] }],
};
const issue = { reference: 'NO-7F3K-9QXM-4', date: '2026-03-01', batch: 3 };
const anna: Addressee = { name: 'Anna Nowak', postal: 'ul. Długa 1\n00-238 Warszawa', country: 'PL' };
const sheetOf = (to: Partial<Addressee> = {}, said: Partial<LetterText> = {}) =>
  letterSheet({ ...anna, ...to }, { ...text, ...said }, desk, issue, 7);

describe('the sheet of a letter', () => {
  test('names the sender on one line, the recipient line by line, and where to find it again', () => {
    expect(sheetOf()).toMatchObject({
      envelope: 'din-5008-b',
      sender: 'Example Company · Musterstraße 12 · 10115 Berlin',
      recipient: ['Anna Nowak', 'ul. Długa 1', '00-238 Warszawa', 'POLAND'],
      mark: '3-007',
      blocks: [{ paragraphs: ['One.', 'Two\nlines.'] }],
    });
  });

  test('names the country only where the letter goes abroad, in capitals of the sender’s language', () => {
    const last = (country: string, languages: readonly string[]) =>
      addressLines({ ...anna, country }, { country: 'DE', languages: [...languages] }).at(-1);
    expect(last('PL', ['de', 'en'])).toBe('POLEN');
    expect(last('PL', ['fr'])).toBe('POLOGNE');
    expect(last('DE', ['de'])).toBe('00-238 Warszawa');
    expect(last('', ['de'])).toBe('00-238 Warszawa');
  });

  test('names the country in English where sorting offices abroad could not read the sender’s script', () => {
    for (const language of ['el', 'bg', 'ja', 'ka'])
      expect(addressLines(anna, { country: 'XX', languages: [language] }).at(-1)).toBe('POLAND');
  });

  test('is US Letter for #10 windows in North America, and A4 for windows of DIN 5008 elsewhere', () => {
    expect(['US', 'CA', 'PR', 'MX'].map(envelopeFor)).toEqual(Array(4).fill('us-10'));
    expect(['DE', 'GR', 'JP', 'AU', 'ZA', ''].map(envelopeFor)).toEqual(Array(6).fill('din-5008-b'));
  });

  test('goes into the envelope of the sender’s own country where the recipient’s is unknown', () => {
    expect(letterSheet({ ...anna, country: '' }, text, { ...desk, country: 'US' }, issue, 1)).toMatchObject({
      envelope: 'us-10',
    });
  });

  test.each([
    ['de', '1. März 2026', 'Aktenzeichen: NO-7F3K-9QXM-4'],
    ['fr', '1er mars 2026', 'NO-7F3K-9QXM-4'],
    ['en-US', 'March 1, 2026', 'Reference: NO-7F3K-9QXM-4'],
    ['ja', '2026年3月1日', 'NO-7F3K-9QXM-4'],
  ])('writes date and reference as %s does', (language, date, reference) => {
    expect(sheetOf({}, { language })).toMatchObject({ date, reference: expect.stringContaining(reference) });
  });

  test('writes the date as it is written where the letter goes', () => {
    expect(sheetOf({ country: 'US' })).toMatchObject({ date: 'March 1, 2026' });
    expect(sheetOf({ country: 'DE' })).toMatchObject({ date: '1 March 2026' });
    expect(sheetOf({ country: '' })).toMatchObject({ date: '1 March 2026' });
  });

  test.each([
    ['no name', { name: ' \u200b ' }],
    ['no postal address', { postal: '\r\n \t' }],
  ])('is none where there is %s', (_, to) => {
    expect(sheetOf(to)).toEqual({ unprintable: 'no-address' });
  });

  test('is none where the address has more lines than any window shows', () => {
    const lines = (count: number) => Array.from({ length: count }, (_, n) => `Line ${n}`).join('\n');
    expect(sheetOf({ postal: lines(mostAddressLines - 2) })).toHaveProperty('recipient');
    expect(sheetOf({ postal: lines(mostAddressLines - 1) })).toEqual({ unprintable: 'too-many-lines' });
  });

  test('is none where a character was lost before it came to us', () => {
    const refused = { unprintable: 'glyph', characters: ['U+FFFD'] };
    expect(sheetOf({ name: 'Zo\ufffd' })).toEqual(refused);
    expect(sheetOf({ name: 'Zo\ud800' })).toEqual(refused);
  });

  test('composes characters, and lets nothing through that has no form: direction marks, joiners, controls', () => {
    expect(sheetOf({ name: '\u202eA\u0301rpa\u200bd \u0007\u2066Nagy\u2069\ufeff' })).toMatchObject({
      recipient: ['Árpad Nagy', 'ul. Długa 1', '00-238 Warszawa', 'POLAND'],
    });
  });

  test('whatever a file holds, no line of an address is empty, is broken or hides a character', () => {
    const wild = fc.string({ unit: 'grapheme', maxLength: 60 });
    const breaks = fc.constantFrom('\n', '\r\n', '\u2028', '\v', '\u0085', '\t', '\u0000', ' ');
    const address = fc.array(fc.oneof(wild, breaks), { maxLength: 12 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(address, address, (name, postal) => {
        for (const line of addressLines({ name, postal, country: 'FR' }, desk)) {
          expect(line).toBe(line.trim().normalize('NFC'));
          expect(line).toMatch(/./u);
          expect(line).not.toMatch(/[\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\u2028\u2029]/u);
        }
      }),
    );
  });
});
