// A row as what it says of a person, or why it says nothing that can be used.
import { normalAddress } from '../../mail/whose.ts';
import { personOf } from '../../written-notice/entry.ts';
import type { Affectedness } from '../recipient.ts';
import { categoriesIn } from './categories.ts';
import type { Field } from './header-words.ts';
import type { Plan } from './mapping.ts';
import { countryIn, languageIn, subdivisionIn } from './places.ts';
import { postalOf } from './postal.ts';
import type { Fault } from './records.ts';

/** Why a row is set aside: codes for counting, and a sentence for whoever puts it right. */
export const asideReasons = {
  'too-long': 'The row is longer than 64 KB: a line end is missing, or it is no list of people.',
  'quote-open': 'A quotation mark opens and is never closed, so nobody can tell where the row ends.',
  encoding: 'The row has bytes that are no text in the encoding of the file.',
  'not-json': 'The line is no object of JSON.',
  cells: 'The row has another number of cells than the header, and names nobody whom one could reach.',
  nobody: 'The row has neither a usable mail address, nor a name with a postal address, nor a name.',
  'no-name': 'The row has a postal address and no name: a letter could not be addressed.',
  'too-much': 'A name has more than 200 characters, or an address more than 500.',
} as const satisfies Record<Fault | string, string>;
export type AsideReason = keyof typeof asideReasons;

export type Reading = { readonly affected: Affectedness } | { readonly aside: AsideReason };

const [longestName, longestPostal] = [200, 500];

/**
 * What the cells of a row say of a person.
 *
 * @param cells decoded, in the order of the columns
 */
export function readPerson(cells: readonly string[], plan: Plan): Reading {
  const width = plan.layout.names.length;
  const isShort = cells.length < width;
  if (cells.length > width && cells.slice(width).some((cell) => cell.trim() !== ''))
    return { aside: 'cells' };
  const affected = affectednessIn(cells, plan);
  if (affected.name.length > longestName || affected.postal.length > longestPostal)
    return { aside: 'too-much' };
  if (isShort && !personOf(affected)) return { aside: 'cells' };
  if (personOf(affected)) return { affected };
  if (affected.postal) return { aside: 'no-name' };
  return hasLetters(affected.name) ? { affected } : { aside: 'nobody' };
}

function affectednessIn(cells: readonly string[], { cells: places, constants }: Plan): Affectedness {
  const all = (field: Field): readonly string[] =>
    places[field].map((place) => textOf(cells[place] ?? '')).filter((text) => text !== '');
  const one = (field: Field): string => all(field)[0] ?? '';
  const stated = countryIn(one('country')) ?? (one('country') ? '' : (constants.country ?? ''));
  const part = subdivisionIn(one('subdivision') || constants.subdivision || '', stated);
  const country = stated || part?.country || '';
  const own = categoriesIn(all('categories').join('\n'));
  return {
    name: all('name').map(nameOf).join(' ').trim(),
    address: mailIn(one('address')),
    postal: postalOf({
      postal: all('postal'),
      street: all('street'),
      postcode: one('postcode'),
      city: one('city'),
      subdivision: part?.subdivision ?? one('subdivision'),
      country,
    }),
    country,
    subdivision: part?.subdivision ?? '',
    language: languageIn(one('language')) ?? constants.language ?? '',
    categories: own.length > 0 ? own : (constants.categories ?? []),
  };
}

/** Spreadsheets write `="01234"` to keep a text as it is. Whatever else begins like a formula is a text as any other. */
function textOf(cell: string): string {
  const kept = /^\s*="(.*)"\s*$/s.exec(cell);
  return (kept?.[1] ?? cell).trim();
}

/** Characters that steer a terminal, hide or turn the writing direction have no place in a name. */
const steering = /[\u0000-\u001f\u007f-\u009f\u00ad\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/g;
const nameOf = (text: string): string => text.replace(steering, ' ').replace(/\s+/g, ' ').trim();
const hasLetters = (text: string): boolean => /\p{L}/u.test(text);

/** The first usable mail address of a cell, which may have several, or a name beside it. */
export function mailIn(cell: string): string {
  const whole = normalAddress(cell);
  if (whole !== undefined || !cell.includes('@')) return whole ?? '';
  for (const part of cell.split(/[\s,;|<>"]+/)) {
    const address = normalAddress(part.replace(/^mailto:/i, ''));
    if (address !== undefined) return address;
  }
  return '';
}
