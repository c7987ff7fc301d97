// What the words of a mail say beside the phrases found in it. Phrases carry what somebody foresaw; words also carry what
// nobody did, a little each: by the texts that had them, and by the ideas whose phrases have them.
import type { Concept } from './concepts.ts';
import { isCharacter, type Leanings, stemOf } from './leanings.ts';
import type { Reading } from './reading.ts';
import { columns } from './signs.ts';
import { leaningWeights } from './weights.ts';
import { wordWeights } from './word-weights.ts';

/** A word, and what it adds for each column. */
export interface WeighedWord {
  readonly word: string;
  readonly weights: readonly number[];
}

export interface Wording {
  readonly totals: readonly number[];
  readonly words: readonly WeighedWord[];
}

const mostWords = 1_500;

/** Beginnings of the words in a text, each with the word as it stands there; not those in disclaimers. */
export function stemsOf({ text, voided }: Reading): ReadonlyMap<string, string> {
  const stems = new Map<string, string>();
  const read = text.tokens.slice(0, mostWords);
  read.forEach(({ word, start, end, sentence }, index) => {
    if (voided.has(sentence) || /^[\d%€$£]/.test(word)) return;
    const next = read[index + 1];
    const isPair = word.length === 1 && isCharacter(word);
    if (isPair && next?.start !== end) return;
    const stem = isPair ? word + (next?.word ?? '') : stemOf(word);
    if (!stems.has(stem)) stems.set(stem, text.text.slice(start, isPair ? next?.end : end));
  });
  return stems;
}

/** How much the words of a text lean to each idea. Many words say less each: divided by the root of their number. */
export function leaningIn(
  stems: ReadonlyMap<string, string>,
  leanings: Leanings,
): ReadonlyMap<Concept, number> {
  const share = 1 / Math.sqrt(Math.max(stems.size, 1));
  const sums = new Map<Concept, number>();
  for (const stem of stems.keys())
    for (const [concept, strength] of leanings(stem))
      sums.set(concept, (sums.get(concept) ?? 0) + strength * share);
  return sums;
}

let lines: ReadonlyMap<string, string> | undefined;

/** The frozen weights of the beginning of a word; the table is cut into lines when the first text comes. */
function weightsOf(stem: string): readonly number[] | undefined {
  lines ??= new Map(wordWeights.split('\n').map((line) => [line.slice(0, line.indexOf(' ')), line]));
  return lines.get(stem)?.split(' ').slice(1).map(Number);
}

/** What speaks for each column where no word leans to anything. */
export const leaningBase = 'always';

/** Adds up the words of a text, each with what it adds. */
export function wordingOf(stems: ReadonlyMap<string, string>, leanings: Leanings): Wording {
  const share = 1 / Math.sqrt(Math.max(stems.size, 1));
  const sums = columns.map((_, column) => leaningWeights[leaningBase]?.[column] ?? 0);
  const words: WeighedWord[] = [];
  for (const [stem, word] of stems) {
    const weights = wholeWeightsOf(stem, leanings).map((weight) => share * weight);
    for (let column = 0; column < sums.length; column += 1)
      sums[column] = (sums[column] ?? 0) + (weights[column] ?? 0);
    words.push({ word, weights });
  }
  return { totals: sums.map(Math.round), words };
}

/** Words whose weights are kept, for each language; a text of invented words makes no more room. */
const mostKept = 20_000;
const kept = new WeakMap<Leanings, Map<string, readonly number[]>>();

/** A word's own weights and those of the ideas that it leans to: worked out once, since people use the same words. */
function wholeWeightsOf(stem: string, leanings: Leanings): readonly number[] {
  const ofLanguage = kept.get(leanings) ?? new Map<string, readonly number[]>();
  const before = ofLanguage.get(stem);
  if (before) return before;
  const own = weightsOf(stem);
  const whole = columns.map((_, column) =>
    leanings(stem).reduce(
      (sum, [concept, strength]) => sum + strength * (leaningWeights[concept]?.[column] ?? 0),
      own?.[column] ?? 0,
    ),
  );
  if (ofLanguage.size < mostKept) ofLanguage.set(stem, whole);
  kept.set(leanings, ofLanguage);
  return whole;
}
