// The sentences of one language: read from its catalogue when the first letter in it is written, the operator's own over them.
import { catalogues } from '#catalogues';
import type { Desk } from '../desk.ts';
import type { DateForms } from './dates.ts';
import type { Sentence, Values } from './sentences.ts';

/** Who read a catalogue as a native speaker; `on` is `YYYY-MM-DD`. */
export interface Review {
  readonly by: string;
  readonly on: string;
}

/** A catalogue as it is written: the sentences by name, not yet checked, and what it says of itself. */
export interface Catalogue {
  readonly dates: DateForms;
  readonly direction: 'ltr' | 'rtl';
  /** Null while nobody has: letters are sent all the same, and the operator is told. */
  readonly reviewed: Review | null;
  readonly sentences: ReadonlyMap<string, string>;
}

export interface Words extends Omit<Catalogue, 'sentences'> {
  /** BCP 47 code of the catalogue. */
  readonly language: string;
  /** A sentence with its places filled. */
  say<S extends Sentence>(
    sentence: S,
    ...values: Values<S> extends Record<string, never> ? [] : [Values<S>]
  ): string;
}

/** The words of the first of these languages that we write; English where we write none of them. */
export function wordsIn(languages: readonly string[], own: Desk['letters'] = {}): Words {
  const language = codeOf(languages.find(isWritten) ?? 'en');
  const { sentences, ...catalogue } = catalogueOf(language);
  const ours = new Map(Object.entries(own[language] ?? {}));
  return {
    ...catalogue,
    language,
    say: (sentence, ...[values]) => fill(ours.get(sentence) ?? sentences.get(sentence), sentence, values),
  };
}

/** Whether there is a catalogue for a BCP 47 language. */
export const isWritten = (language: string): boolean => Object.hasOwn(catalogues, codeOf(language));

/** The code under which a language's catalogue stands; both written forms of Norwegian have the same one. */
export function codeOf(language: string): string {
  const code = language.split('-')[0]?.toLowerCase() ?? '';
  return code === 'nb' || code === 'nn' ? 'no' : code;
}

/** The code of the pages for a reader of this language: they are written in the languages of the letters. */
export const languageOfPage = (language: string, { languages }: Pick<Desk, 'languages'>): string =>
  codeOf([language, ...languages].find(isWritten) ?? 'en');

const read = new Map<string, Catalogue>();

/** @throws Error where there is no catalogue of that code */
export function catalogueOf(code: string): Catalogue {
  const text = catalogues[code];
  if (text === undefined) throw new Error(`There is no catalogue ${code}.`);
  const known = read.get(code) ?? parseCatalogue(text);
  read.set(code, known);
  return known;
}

/** Reads lines of `name: sentence`; what is indented goes on with the line above, `#` begins a note, `~` is a no-break space. */
export function parseCatalogue(text: string): Catalogue {
  const lines = text.replace(/\n[^\S\n]+(?=\S)/g, ' ').split('\n');
  const entries = new Map(
    lines
      .filter((line) => line.trim() && !line.startsWith('#'))
      .map((line) => {
        const [name = '', sentence = ''] = line.split(/:(.*)/);
        return [name, sentence.trim().replaceAll('~', '\u00a0')] as const;
      }),
  );
  const {
    locale = 'en',
    'first-of-month': firstOfMonth,
    direction,
    reviewed,
    ...sentences
  } = Object.fromEntries(entries);
  return {
    dates: { locale, ...(firstOfMonth && { firstOfMonth }) },
    direction: direction === 'rtl' ? 'rtl' : 'ltr',
    reviewed: reviewOf(reviewed),
    sentences: new Map(Object.entries(sentences)),
  };
}

function reviewOf(words = ''): Review | null {
  const [, by, on] = /^(.+), (\d{4}-\d{2}-\d{2})$/.exec(words) ?? [];
  return by && on ? { by, on } : null;
}

/**
 * Puts values into the `{places}`, in one pass: what stands in a value is no place.
 *
 * @throws Error where the sentence, or the value of a place, is missing
 */
export function fill(
  text: string | undefined,
  name: string,
  values: Readonly<Record<string, string>> = {},
): string {
  if (text === undefined) throw new Error(`The sentence “${name}” is missing.`);
  return text.replace(/\{(\w+)\}(\.?)/g, (_, place: string, stop: string) => {
    const value = values[place];
    if (value === undefined)
      throw new Error(`“${name}” has the place {${place}}, for which there is no value.`);
    // Dates of some languages end with a full stop themselves.
    return value.endsWith('.') ? value : value + stop;
  });
}
