// Which ideas a word leans to: those whose phrases in the language's file have it. "Shop window" is no phrase of any idea, but
// `window` stands in some of what is seen, and `shop` in some of orders; a text of such words leans somewhere.
import type { Concept } from './concepts.ts';
import type { LanguageFile } from './lexicon.ts';

/** How much a word leans to an idea; of all ideas together at most 1. */
type Leaning = readonly [concept: Concept, strength: number];
/** What the beginning of a word leans to. */
export type Leanings = (stem: string) => readonly Leaning[];

const stemLength = 5;
/** A word that stands in one phrase only leans half as much. */
const doubt = 1;

/** The beginning by which a word is known, whatever its ending. */
export const stemOf = (word: string): string => word.slice(0, stemLength);

/** Scripts without gaps are known by two characters that stand together. */
export const isCharacter = (word: string): boolean => word.charCodeAt(0) >= firstCharacter;
const firstCharacter = 0x3040;

export const noLeanings: Leanings = () => [];

/**
 * Reads the words of all phrases of a language once; its commonest words lean nowhere. A file has tens of thousands of words
 * and is read when the first mail in its language comes: they are counted in one block of numbers.
 */
export function leaningsOf(file: LanguageFile): Leanings {
  const { concepts, indexOf, rows } = countedWords(file);
  return (stem) => {
    const index = indexOf.get(stem);
    if (index === undefined) return [];
    const found: [Concept, number][] = [];
    for (let at = rows.starts[index] ?? 0; at < (rows.starts[index + 1] ?? 0); at += 1) {
      const concept = concepts[rows.columns[at] ?? 0];
      if (concept) found.push([concept, rows.values[at] ?? 0]);
    }
    return leaningOf(found);
  };
}

/** Apart, so that the block of numbers is given back. */
function countedWords({ phrases, words }: LanguageFile) {
  const concepts = [...phrases.keys()];
  const width = concepts.length;
  const indexOf = new Map<string, number>();
  let counts = new Uint16Array(4_096 * width);
  const count = (stem: string, concept: number) => {
    let index = indexOf.get(stem);
    if (index === undefined) {
      index = indexOf.size;
      indexOf.set(stem, index);
      if ((index + 1) * width > counts.length) {
        const wider = new Uint16Array(counts.length * 2);
        wider.set(counts);
        counts = wider;
      }
    }
    counts[index * width + concept] = (counts[index * width + concept] ?? 0) + 1;
  };
  concepts.forEach((concept, at) => {
    for (const phrase of phrases.get(concept) ?? []) {
      let start = 0;
      for (let end = 0; end <= phrase.length; end += 1) {
        const code = end < phrase.length ? phrase.charCodeAt(end) : 0;
        if (isLetter(code)) continue;
        if (end > start) {
          if (phrase.charCodeAt(start) < firstCharacter)
            count(phrase.slice(start, Math.min(end, start + stemLength)), at);
          else for (let from = start; from + 1 < end; from += 1) count(phrase.slice(from, from + 2), at);
        }
        start = end + 1;
      }
    }
  });
  const rows = withoutZeros(counts.subarray(0, indexOf.size * width), width);
  for (const word of words) indexOf.delete(stemOf(word));
  return { concepts, indexOf, rows };
}

/** Rows of which most is zero, in a hundredth of the room: row `i` is what stands from `starts[i]` to `starts[i + 1]`. */
function withoutZeros(counts: Uint16Array, width: number) {
  const starts = new Uint32Array(counts.length / width + 1);
  const filled = counts.reduce((sum, count) => sum + Math.min(count, 1), 0);
  const [columns, values] = [new Uint16Array(filled), new Uint16Array(filled)];
  let next = 0;
  for (const [at, count] of counts.entries()) {
    if (at % width === 0) starts[at / width] = next;
    if (count === 0) continue;
    columns[next] = at % width;
    values[next] = count;
    next += 1;
  }
  starts[starts.length - 1] = next;
  return { starts, columns, values };
}

/** Of folded phrases; a regular expression takes five times as long. */
const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 0xc0 && (code < 0x2000 || code > 0x206f) && (code < 0x3000 || code > 0x303f));

/** A word of many ideas says little of each: its strength is divided by its entropy (nats) and one. */
function leaningOf(counts: readonly (readonly [Concept, number])[]): readonly Leaning[] {
  const total = counts.reduce((sum, [, times]) => sum + times, doubt);
  const shares = counts.map(([concept, times]): Leaning => [concept, times / total]);
  const entropy = shares.reduce((sum, [, share]) => sum - share * Math.log(share), 0);
  return shares.map(([concept, share]) => [concept, share / (1 + entropy)]);
}
