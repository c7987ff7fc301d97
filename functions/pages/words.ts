// The words of the public pages in one language, and beside them those of the letters: what a page says of an ask, or of a
// date, is what the letter says.
import { pageCatalogues } from '#page-catalogues';
import type { Desk } from '../desk/desk.ts';
import { codeOf, fill, parseCatalogue, type Review, type Words, wordsIn } from '../desk/letters/words.ts';
import type { PageSentence, PageValues } from './sentences.ts';

export interface PageWords {
  /** BCP 47 code of the catalogue. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** The words of the letters in this language. */
  readonly letters: Words;
  say<S extends PageSentence>(
    sentence: S,
    ...values: PageValues<S> extends Record<string, never> ? [] : [PageValues<S>]
  ): string;
}

/** The codes of all languages that the pages are written in. */
export const pageLanguages: readonly string[] = Object.keys(pageCatalogues);

export const isPageLanguage = (code: string): boolean => Object.hasOwn(pageCatalogues, code);

interface Read {
  readonly sentences: ReadonlyMap<string, string>;
  readonly reviewed: Review | null;
}

const read = new Map<string, Read>();

/** A catalogue, read when the first page in it is asked for. */
export function pageCatalogueOf(code: string): Read {
  const known = read.get(code) ?? parseCatalogue(pageCatalogues[code] ?? '');
  read.set(code, known);
  return known;
}

export function pageWordsIn(code: string, desk: Pick<Desk, 'letters'>): PageWords {
  const { sentences } = pageCatalogueOf(code);
  const letters = wordsIn([code], desk.letters);
  return {
    language: code,
    direction: letters.direction,
    letters,
    say: (sentence, ...[values]) => fill(sentences.get(sentence), sentence, values),
  };
}

/**
 * The language in which somebody most likes to read, of those that the pages are written in.
 *
 * @param accepted the field Accept-Language (RFC 9110 section 12.5.4)
 * @param otherwise BCP 47 languages of the operator, the first is used where nothing else fits
 */
export function preferredLanguage(accepted: string | undefined, otherwise: readonly string[]): string {
  const wishes = (accepted ?? '')
    .slice(0, 500)
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.split(';').map((piece) => piece.trim());
      const quality = parameters.find((parameter) => parameter.startsWith('q='));
      return { tag, quality: quality ? Number(quality.slice(2)) : 1 };
    })
    .filter(({ tag, quality }) => quality > 0 && isPageLanguage(codeOf(tag)))
    .sort((a, b) => b.quality - a.quality);
  return codeOf(wishes[0]?.tag ?? otherwise.find((tag) => isPageLanguage(codeOf(tag))) ?? 'en');
}

/** The name of a language as its speakers write it. */
export function ownNameOf(code: string): string {
  const name = new Intl.DisplayNames(code, { type: 'language' }).of(code) ?? code;
  return name.charAt(0).toLocaleUpperCase(code) + name.slice(1);
}
