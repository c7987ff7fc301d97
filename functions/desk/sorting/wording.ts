// What the words of a mail say beside the ideas in them: the beginnings of its words, weighed. Ideas carry what somebody
// foresaw; words also carry what nobody did ("in the catalogue", "at the counter"), a little each.
import type { Reading } from './reading.ts';
import { columns } from './signs.ts';
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

const stemLength = 5;
const mostWords = 1_500;

/** Beginnings of the words in a text, each with the word as it stands there; not those in disclaimers. */
export function stemsOf({ text, voided }: Reading): ReadonlyMap<string, string> {
  const stems = new Map<string, string>();
  const read = text.tokens.slice(0, mostWords);
  read.forEach(({ word, start, end, sentence }, index) => {
    if (voided.has(sentence) || /^[\d%€$£]/.test(word)) return;
    const next = read[index + 1];
    const isCharacter = word.length === 1 && word.charCodeAt(0) >= 0x3040;
    if (isCharacter && next?.start !== end) return;
    const stem = isCharacter ? word + (next?.word ?? '') : word.slice(0, stemLength);
    if (!stems.has(stem)) stems.set(stem, text.text.slice(start, isCharacter ? next?.end : end));
  });
  return stems;
}

let table: ReadonlyMap<string, readonly number[]> | undefined;

/** The frozen weights, read when the first text comes. */
function weightsByStem(): ReadonlyMap<string, readonly number[]> {
  table ??= new Map(
    wordWeights
      .trim()
      .split('\n')
      .map((line) => {
        const [stem = '', ...weights] = line.split(' ');
        return [stem, weights.map(Number)];
      }),
  );
  return table;
}

/** Adds up the words of a text. Many words say less each: the sum is divided by the root of their number. */
export function wordingOf(stems: ReadonlyMap<string, string>): Wording {
  const share = 1 / Math.sqrt(Math.max(stems.size, 1));
  const words: WeighedWord[] = [];
  for (const [stem, word] of stems) {
    const weights = weightsByStem().get(stem);
    if (weights) words.push({ word, weights: weights.map((weight) => weight * share) });
  }
  const totals = columns.map((_, column) =>
    Math.round(words.reduce((sum, { weights }) => sum + (weights[column] ?? 0), 0)),
  );
  return { totals, words };
}
