// What the words of a mail say beside the phrases found in it. Phrases carry what somebody foresaw; words also carry what
// nobody did, a little each: by the texts that had them, and by the ideas whose phrases have them.
import { frozenWeights } from '#languages';
import { isCharacter, type Leanings, stemOf } from './leanings.ts';
import type { Reading } from './reading.ts';
import { columns } from './signs.ts';
import { traits } from './sorting.ts';

/** A word, and what it speaks for: for each column, then for each trait. */
export interface WeighedWord {
  readonly word: string;
  readonly weights: Float64Array;
}

export interface Wording {
  /** Of all words together, for each column and each trait. */
  readonly totals: readonly number[];
  readonly traits: readonly number[];
  readonly words: readonly WeighedWord[];
  /** What one word counts. */
  readonly share: number;
}

const mostWords = 1_500;

/**
 * Beginnings of the words in a text, each with the word as it stands there; not those in disclaimers.
 * @param isSilent of the place of a word that does not count.
 */
export function stemsOf(
  { text, voided }: Reading,
  isSilent: (at: number) => boolean,
): ReadonlyMap<string, string> {
  const stems = new Map<string, string>();
  const read = text.tokens.slice(0, mostWords);
  read.forEach(({ word, start, end, sentence }, index) => {
    if (voided.has(sentence) || isFigure(word.charCodeAt(0)) || isSilent(index)) return;
    const next = read[index + 1];
    const isPair = word.length === 1 && isCharacter(word);
    if (isPair && next?.start !== end) return;
    const stem = isPair ? word + (next?.word ?? '') : stemOf(word);
    if (!stems.has(stem)) stems.set(stem, text.text.slice(start, isPair ? next?.end : end));
  });
  return stems;
}

/** A digit, `%`, `$`, `£` or `€`. */
const isFigure = (code: number): boolean =>
  (code >= 48 && code <= 57) || code === 37 || code === 36 || code === 0xa3 || code === 0x20ac;

let lines: ReadonlyMap<string, string> | undefined;

/** The frozen weights of the beginning of a word; the table is cut into lines when the first text comes. */
function weightsOf(stem: string): readonly number[] | undefined {
  lines ??= new Map(
    frozenWeights()
      .wordWeights.split('\n')
      .map((line) => [line.slice(0, line.indexOf(' ')), line]),
  );
  return lines.get(stem)?.split(' ').slice(1).map(Number);
}

/** What speaks for each column where no word leans to anything. */
export const leaningBase = 'always';

/** Adds up the words of a text. Many words say less each: what they add is divided by the root of their number. */
export function wordingOf(stems: ReadonlyMap<string, string>, leanings: Leanings): Wording {
  const share = 1 / Math.sqrt(Math.max(stems.size, 1));
  const sums = Float64Array.from(base());
  const words: WeighedWord[] = [];
  for (const [stem, word] of stems) {
    const weights = wholeWeightsOf(stem, leanings);
    for (let at = 0; at < sums.length; at += 1) sums[at] = (sums[at] ?? 0) + share * (weights[at] ?? 0);
    words.push({ word, weights });
  }
  const totals = Array.from(sums, Math.round);
  return { totals: totals.slice(0, columns.length), traits: totals.slice(columns.length), words, share };
}

/** What speaks before any word is read, for each column and each trait. */
function base(): readonly number[] {
  const { leaningWeights, leaningTraitWeights } = frozenWeights();
  return [
    ...columns.map((_, column) => leaningWeights[leaningBase]?.[column] ?? 0),
    ...traits.map((_, trait) => leaningTraitWeights[leaningBase]?.[trait] ?? 0),
  ];
}

/** Words whose weights are kept, of all languages; texts of invented words make no more room. */
const mostKept = 20_000;
let kept = new Map<Leanings, Map<string, Float64Array>>();
let keptInAll = 0;

/** A word's own weights and those of the ideas that it leans to: worked out once, since people use the same words. */
function wholeWeightsOf(stem: string, leanings: Leanings): Float64Array {
  const before = kept.get(leanings)?.get(stem);
  if (before) return before;
  if (keptInAll >= mostKept) {
    kept = new Map();
    keptInAll = 0;
  }
  const whole = weighed(stem, leanings);
  const ofLanguage = kept.get(leanings) ?? new Map<string, Float64Array>();
  kept.set(leanings, ofLanguage.set(stem, whole));
  keptInAll += 1;
  return whole;
}

function weighed(stem: string, leanings: Leanings): Float64Array {
  const whole = new Float64Array(columns.length + traits.length);
  const { leaningWeights, leaningTraitWeights } = frozenWeights();
  whole.set(weightsOf(stem) ?? []);
  for (const [concept, strength] of leanings(stem)) {
    const ofColumns = leaningWeights[concept];
    const ofTraits = leaningTraitWeights[concept];
    for (let at = 0; at < columns.length; at += 1)
      whole[at] = (whole[at] ?? 0) + strength * (ofColumns?.[at] ?? 0);
    for (let at = 0; at < traits.length; at += 1)
      whole[columns.length + at] = (whole[columns.length + at] ?? 0) + strength * (ofTraits?.[at] ?? 0);
  }
  return whole;
}
