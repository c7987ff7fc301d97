// Countries by their names, for choices.
import type { Language } from './catalogue.ts';

export interface NamedCountry {
  /** ISO 3166-1 alpha-2. */
  readonly value: string;
  readonly label: string;
}

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
/** Codes that the browser names and that are no country. */
const notCountries = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ']);

/** A code of before, like DD: its country has another one, by which laws and the desk know it. */
const isOld = (code: string): boolean => new Intl.Locale(`und-${code}`).region !== code;

export function countriesIn(reader: Language): readonly NamedCountry[] {
  const names = new Intl.DisplayNames(reader, { type: 'region', fallback: 'none' });
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .flatMap((value) => {
      const label = notCountries.has(value) || isOld(value) ? undefined : names.of(value);
      return label ? [{ value, label }] : [];
    })
    .sort((a, b) => a.label.localeCompare(b.label, reader));
}
