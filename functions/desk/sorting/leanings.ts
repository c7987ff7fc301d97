// Which ideas a word leans to: those whose phrases in the language's file have it. "Shop window" is no phrase of any idea, but
// `window` stands in some of what is seen, and `shop` in some of orders; a text of such words leans somewhere.
import type { Concept } from './concepts.ts';
import type { LanguageFile } from './lexicon.ts';

/** How much a word leans to an idea; of all ideas together at most 1. */
type Leaning = readonly [concept: Concept, strength: number];
export type Leanings = ReadonlyMap<string, readonly Leaning[]>;

const stemLength = 5;
/** A word that stands in one phrase only leans half as much. */
const doubt = 1;

/** The beginning by which a word is known, whatever its ending. */
export const stemOf = (word: string): string => word.slice(0, stemLength);

/** Scripts without gaps are known by two characters that stand together. */
export const isCharacter = (word: string): boolean => word.charCodeAt(0) >= 0x3040;

/** Reads the words of all phrases of a language once; its commonest words lean nowhere. */
export function leaningsOf({ phrases, words }: LanguageFile): Leanings {
  const common = new Set(words.map(stemOf));
  const counts = new Map<string, Map<Concept, number>>();
  const count = (stem: string, concept: Concept) => {
    if (common.has(stem)) return;
    const known = counts.get(stem);
    if (!known) counts.set(stem, new Map([[concept, 1]]));
    else known.set(concept, (known.get(concept) ?? 0) + 1);
  };
  for (const [concept, list] of phrases)
    for (const phrase of list)
      for (const [word] of phrase.matchAll(/\p{L}+/gu)) {
        if (!isCharacter(word)) count(stemOf(word), concept);
        else for (let at = 0; at + 1 < word.length; at += 1) count(word.slice(at, at + 2), concept);
      }
  return new Map([...counts].map(([stem, concepts]) => [stem, leaningOf(concepts)]));
}

/** A word of many ideas says little of each: its strength is divided by its entropy (nats) and one. */
function leaningOf(concepts: ReadonlyMap<Concept, number>): readonly Leaning[] {
  const total = [...concepts.values()].reduce((sum, one) => sum + one, doubt);
  const shares = [...concepts].map(([concept, count]): Leaning => [concept, count / total]);
  const entropy = shares.reduce((sum, [, share]) => sum - share * Math.log(share), 0);
  return shares.map(([concept, share]) => [concept, share / (1 + entropy)]);
}
