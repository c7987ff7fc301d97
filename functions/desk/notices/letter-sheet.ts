// What a printed letter of a notice is: for which envelope, to whom, and what it says. How it is set is the press's matter.
import type { Desk } from '../desk.ts';
import { writtenDate } from '../letters/dates.ts';
import { catalogueOf, codeOf, isWritten, wordsIn } from '../letters/words.ts';
import type { Recipient } from './recipient.ts';

/**
 * Windows of envelopes for which a sheet can be set. `din-5008-b`: A4 for a DL or C6/5 window (DIN 5008:2020, form B).
 * `us-10`: US Letter for a #10 window of 4½ × 1⅛ inches, ⅞ inch from the left and ½ inch from the bottom.
 */
export const envelopes = ['din-5008-b', 'us-10'] as const;
export type Envelope = (typeof envelopes)[number];

/** Countries and territories that print on US Letter (CLDR, supplemental data, paperSize US-Letter). */
const onUsLetter = new Set('AS BZ CA CL CO CR GT GU MP MX NI PA PH PR SV UM US VE VI'.split(' '));

/** The envelope of a letter to a country, ISO 3166-1 alpha-2. Where neither form is at home, the nearest: A4 is. */
export const envelopeFor = (country: string): Envelope => (onUsLetter.has(country) ? 'us-10' : 'din-5008-b');

/** A part of a letter. */
export interface LetterBlock {
  readonly heading?: string | undefined;
  /** Plain text; a line break in it stays one. */
  readonly paragraphs: readonly string[];
  /** BCP 47, where it is another one than that of the letter. */
  readonly language?: string | undefined;
}

/** What a letter says, the same for everybody of one variant. */
export interface LetterText {
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  readonly blocks: readonly LetterBlock[];
}

/** A letter as it is set: NFC, without control characters, everything in the order in which it is read. */
export interface LetterSheet extends LetterText {
  readonly envelope: Envelope;
  readonly organisation: string;
  /** The sender on one line, as it stands above the address in a window. */
  readonly sender: string;
  /** At most `mostAddressLines`, the name first, the country last where the letter goes abroad. */
  readonly recipient: readonly string[];
  /** The date in words of the letter's language. */
  readonly date: string;
  readonly reference: string;
  /** Finds the letter again among those of a notice, like `12-007`: batch and place in it. */
  readonly mark: string;
}

/**
 * Why a letter cannot be printed as it is: a person has to look. `no-address`: there is no name or no postal address.
 * `too-many-lines`, `too-tall`, `too-wide`: the address does not fit into the window, in no size that can be read.
 * `glyph`: our fonts lack a character, which `characters` names.
 */
export const unprintableCodes = ['no-address', 'too-many-lines', 'too-tall', 'too-wide', 'glyph'] as const;
export type UnprintableCode = (typeof unprintableCodes)[number];
export interface Unprintable {
  readonly unprintable: UnprintableCode;
  /** Code points like `U+1F600`. */
  readonly characters?: readonly string[] | undefined;
}

/** Lines of the largest address that any window shows in a size that can be read. */
export const mostAddressLines = 7;

/** Whose letter it is. */
export type Addressee = Pick<Recipient, 'name' | 'postal' | 'country'>;

/** What letters of one batch have in common. */
export interface Issue {
  readonly reference: string;
  /** Calendar date of the letter, `YYYY-MM-DD`. */
  readonly date: string;
  readonly batch: number;
}

/** @param place of the letter in its batch, from 1 */
export function letterSheet(
  to: Addressee,
  text: LetterText,
  desk: Desk,
  { reference, date, batch }: Issue,
  place: number,
): LetterSheet | Unprintable {
  const recipient = addressLines(to, desk);
  if (!oneLine(to.name) || linesOf(to.postal).length === 0) return { unprintable: 'no-address' };
  if (recipient.length > mostAddressLines) return { unprintable: 'too-many-lines' };
  const sheet: LetterSheet = {
    envelope: envelopeFor(to.country || desk.country),
    organisation: oneLine(desk.organisation),
    sender: [desk.organisation, ...(desk.postal ?? [])].map(oneLine).join(' · '),
    recipient,
    date: dateIn(text.language, to.country, date),
    reference: referenceIn(text.language, reference, desk),
    mark: `${batch}-${String(place).padStart(3, '0')}`,
    title: oneLine(text.title),
    language: text.language,
    blocks: text.blocks.map(({ heading, paragraphs, language }) => ({
      ...(heading && { heading: oneLine(heading) }),
      ...(language && { language }),
      paragraphs: paragraphs.map((paragraph) => linesOf(paragraph).join('\n')).filter(Boolean),
    })),
  };
  // Fonts have a glyph for it, but it only says that a character was lost before it came to us.
  return JSON.stringify(sheet).includes('\ufffd') ? { unprintable: 'glyph', characters: ['U+FFFD'] } : sheet;
}

/** The lines of an address as they stand in the window. */
export const addressLines = (to: Addressee, desk: Pick<Desk, 'country' | 'languages'>): readonly string[] => [
  ...[oneLine(to.name)].filter(Boolean),
  ...linesOf(to.postal),
  ...(to.country && to.country !== desk.country ? [countryLine(to.country, desk)] : []),
];

/**
 * The country of destination in capitals, in the sender's language where that is written in Latin letters, else in English
 * (Universal Postal Union, “Addressing the world”: capitals, in a language that sorting offices abroad read).
 */
function countryLine(country: string, { languages: [own = 'en'] }: Pick<Desk, 'languages'>): string {
  const named = nameOf(country, own);
  return /^\p{Script=Latin}/u.test(named)
    ? named.toLocaleUpperCase(own)
    : nameOf(country, 'en').toUpperCase();
}

const nameOf = (country: string, language: string): string =>
  oneLine(new Intl.DisplayNames(language, { type: 'region' }).of(country) ?? country);

/** Every way in which files break lines, the vertical tab of spreadsheets included. */
const lineEnds = /\r\n?|[\n\v\f\u0085\u2028\u2029]/;
/** Controls, marks of direction, hints where to break, and what else has no form of its own. */
const formless = /[\p{Cc}\p{Cf}]/gu;

/** Lines without what no reader sees, composed (NFC) and without empty ones. */
const linesOf = (text: string): readonly string[] => text.split(lineEnds).map(seen).filter(Boolean);

const oneLine = (text: string): string => linesOf(text).join(' ');

/** What half a character was becomes U+FFFD. */
const seen = (line: string): string =>
  line
    .toWellFormed()
    .replace(/[\t ]+/g, ' ')
    .replace(formless, '')
    .normalize('NFC')
    .trim();

/** As the language writes dates where the letter goes. */
function dateIn(language: string, country: string, date: string): string {
  const { firstOfMonth, locale } = isWritten(language)
    ? catalogueOf(codeOf(language)).dates
    : { locale: language };
  const { region = country } = new Intl.Locale(language);
  const there = region ? new Intl.Locale(locale, { region }).toString() : locale;
  return writtenDate(date, { locale: there, ...(firstOfMonth && { firstOfMonth }) });
}

/** In a language that we do not write, the reference speaks for itself. */
const referenceIn = (language: string, reference: string, desk: Pick<Desk, 'letters'>): string =>
  isWritten(language)
    ? wordsIn([language], desk.letters).say('reference.on-paper', { reference })
    : reference;
