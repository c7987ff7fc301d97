// Learns the weights of sorting from the labelled texts, offline: node test/sorting/fit.ts [--check]
// Writes functions/desk/sorting/weights.ts; --check writes nothing and tells how good weights are on texts not learnt from.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { choose, mayBeJunk, safeMargin } from '../../functions/desk/sorting/choice.ts';
import { always, isTelling } from '../../functions/desk/sorting/features.ts';
import { handTraitWeights, handWeights, scored, traits } from '../../functions/desk/sorting/score.ts';
import { columns } from '../../functions/desk/sorting/signs.ts';
import { analyse } from '../../functions/desk/sorting/sort.ts';
import type { Queue } from '../../functions/desk/sorting/sorting.ts';
import { figuresOf, type Labelled, labelledTexts, type Outcome, print } from './report.ts';

/** Integer weights are natural logarithms of odds times this. */
const scale = 20;
const rounds = 400;
const rate = 0.03;
/**
 * How strongly weights are held to what a person set. Learnt on two of the three folders, the third was sorted best so, with
 * parts of each text left out (93.3, 94.3 and 94.6 of a hundred; without leaving out 91.5, 93.6 and 90.9).
 */
const pull = 5;
const traitPull = 3;

interface Row {
  readonly text: Labelled & { readonly language: string };
  readonly features: readonly (readonly [index: number, times: number])[];
  /** Columns that are right. */
  readonly right: ReadonlySet<number>;
  readonly traits: readonly number[];
  readonly european: boolean;
  readonly isJunkAllowed: boolean;
  readonly language: string;
  readonly hasNotes: boolean;
}

const names = new Map<string, number>();

function rowOf(text: Labelled & { readonly language: string }): Row {
  const { features, european, reading, machine, language, notes } = analyse(text);
  const indexed = features.map(({ name, times }): readonly [number, number] => {
    const index = names.get(name) ?? names.size;
    names.set(name, index);
    return [index, times];
  });
  const right = new Set<number>();
  const said: readonly string[] = [...text.kinds, ...(text.flags ?? [])];
  for (const queue of [text.queue, ...(text.also ?? [])])
    for (const column of rightColumns(queue, text, european)) right.add(column);
  return {
    text,
    features: indexed,
    right,
    european,
    isJunkAllowed: mayBeJunk(reading, features, machine),
    language,
    hasNotes: notes.length > 0,
    traits: traits.map((trait) => (said.includes(trait) ? 1 : 0)),
  };
}

/** Kinds whose queue depends on the residence. */
const complaining = new Set(['complaint', 'objection', 'restriction', 'authority', 'question']);

function rightColumns(queue: Queue, text: Labelled, european: boolean): readonly number[] {
  if (queue === 'deletion') return [0];
  if (queue === 'breach-notice') return [1];
  if (queue === 'eu-complaint') return [2];
  if (queue === 'junk') return [4];
  return !european && text.kinds.some((kind) => complaining.has(kind)) ? [2, 3] : [3];
}

type Gradient = (row: Row, scores: readonly number[]) => readonly number[];

const ofColumns: Gradient = ({ right }, scores) => {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((total, power) => total + power, 0);
  const rightSum = [...right].reduce((total, column) => total + (powers[column] ?? 0), 0);
  return powers.map((power, column) => power / sum - (right.has(column) ? power / rightSum : 0));
};

const ofTraits: Gradient = (row, scores) =>
  scores.map((score, kind) => 1 / (1 + Math.exp(-score)) - (row.traits[kind] ?? 0));

/** Copies of each text from which some of what was found is left out: what the texts of others say will not all be known. */
const copies = 4;
const leftOut = 0.4;

function thinned(rows: readonly Row[]): readonly Row[] {
  const chance = seeded(20_251);
  return rows.flatMap((row) => [
    row,
    ...Array.from({ length: copies }, () => ({
      ...row,
      features: row.features.flatMap(([index, times]): readonly (readonly [number, number])[] => {
        if (index === names.get(always)) return [[index, times]];
        const kept = Array.from({ length: times }, () => (chance() < leftOut ? 0 : 1)).filter(
          (one) => one === 1,
        ).length;
        return kept === 0 ? [] : [[index, kept]];
      }),
    })),
  ]);
}

/** The same numbers in each run (a linear congruential generator). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Adam on all rows at once: the same texts always give the same weights. */
function learn(
  rows: readonly Row[],
  width: number,
  prior: Float64Array,
  gradientOf: Gradient,
  hold: number,
): Float64Array {
  const weights = Float64Array.from(prior);
  const gradient = new Float64Array(weights.length);
  const mean = new Float64Array(weights.length);
  const square = new Float64Array(weights.length);
  for (let round = 1; round <= rounds; round += 1) {
    gradient.fill(0);
    for (const row of rows) {
      gradientOf(row, scoresOf(row, weights, width)).forEach((slope, column) => {
        for (const [index, times] of row.features)
          gradient[index * width + column] = (gradient[index * width + column] ?? 0) + slope * times;
      });
    }
    for (let at = 0; at < weights.length; at += 1) {
      const slope = (gradient[at] ?? 0) + hold * ((weights[at] ?? 0) - (prior[at] ?? 0));
      mean[at] = 0.9 * (mean[at] ?? 0) + 0.1 * slope;
      square[at] = 0.99 * (square[at] ?? 0) + 0.01 * slope * slope;
      const step =
        (mean[at] ?? 0) / (1 - 0.9 ** round) / (Math.sqrt((square[at] ?? 0) / (1 - 0.99 ** round)) + 1e-8);
      weights[at] = (weights[at] ?? 0) - rate * step;
    }
  }
  return weights;
}

function scoresOf(row: Row, weights: Float64Array, width: number): number[] {
  const scores = new Array<number>(width).fill(0);
  for (const [index, times] of row.features)
    for (let column = 0; column < width; column += 1)
      scores[column] = (scores[column] ?? 0) + (weights[index * width + column] ?? 0) * times;
  return scores;
}

function priorOf(width: number, handOf: (name: string) => readonly number[]): Float64Array {
  const prior = new Float64Array(names.size * width);
  for (const [name, index] of names)
    handOf(name).forEach((weight, column) => {
      prior[index * width + column] = weight / scale;
    });
  return prior;
}

const learnColumns = (rows: readonly Row[]) =>
  learn(thinned(rows), columns.length, priorOf(columns.length, handWeights), ofColumns, pull);
const learnTraits = (rows: readonly Row[]) =>
  learn(thinned(rows), traits.length, priorOf(traits.length, handTraitWeights), ofTraits, traitPull);

function tableOf(weights: Float64Array, width: number): string {
  return [...names.keys()]
    .sort()
    .flatMap((name) => {
      const index = names.get(name) ?? 0;
      const row = Array.from({ length: width }, (_, column) =>
        Math.round((weights[index * width + column] ?? 0) * scale),
      );
      return row.every((weight) => weight === 0) ? [] : [`  '${name}': [${row.join(', ')}],`];
    })
    .join('\n');
}

const namesByIndex: string[] = [];

/** The greatest weight of a single telling feature for each column. */
function evidenceOf({ features }: Row, weights: Float64Array): number[] {
  if (namesByIndex.length === 0) for (const [name, index] of names) namesByIndex[index] = name;
  const telling = features.filter(([index]) => isTelling(namesByIndex[index] ?? always));
  return columns.map((_, column) =>
    Math.max(
      0,
      ...telling.map(([index, times]) => (weights[index * columns.length + column] ?? 0) * times * scale),
    ),
  );
}

/** Sorts each text with weights that were not learnt from it. */
function check(rows: readonly Row[]): void {
  const folds = 5;
  const outcomes = Array.from({ length: folds }, (_, fold) => fold).flatMap((fold) => {
    const learntFrom = rows.filter((_, index) => index % folds !== fold);
    const columnWeights = learnColumns(learntFrom);
    const traitWeights = learnTraits(learntFrom);
    return rows
      .filter((_, index) => index % folds === fold)
      .map((row) => outcomeWith(row, columnWeights, traitWeights));
  });
  for (const { text, queue, isRight } of outcomes)
    if (!isRight && process.argv.some((arg) => arg === text.language || arg === text.hard))
      console.log(
        `${text.id} ${text.hard ?? ''} is ${text.queue} (${text.kinds}), said ${queue}: ${text.subject} | ${text.text.slice(0, 400).replace(/\n+/g, ' / ')}`,
      );
  print(figuresOf(outcomes));
}

function outcomeWith(row: Row, columnWeights: Float64Array, traitWeights: Float64Array): Outcome {
  const { text, european, isJunkAllowed, hasNotes } = row;
  const totals = scoresOf(row, columnWeights, columns.length).map((score) => score * scale);
  const traitTotals = scoresOf(row, traitWeights, traits.length).map((score) => score * scale);
  const { asks, margin } = choose(
    scored(totals, traitTotals, evidenceOf(row, columnWeights), []),
    european,
    isJunkAllowed,
  );
  const queue = asks[0].queue;
  return {
    text,
    queue,
    kinds: asks.flatMap(({ kind }) => (kind ? [kind] : [])),
    lang: row.language,
    needsReview: margin < safeMargin || hasNotes,
    isRight: queue === text.queue || (text.also ?? []).includes(queue),
    margin,
  };
}

const folders = ['fitting', 'fitting-2', 'fitting-3'];
const rows = folders
  .flatMap((folder) => labelledTexts(join(import.meta.dirname, '../texts', folder)))
  .map(rowOf);
if (process.argv.includes('--check')) check(rows);
else {
  const path = join(import.meta.dirname, '../../functions/desk/sorting/weights.ts');
  writeFileSync(
    path,
    `// Written by \`npm run fit\` from test/texts/fitting*: do not edit. What a person sets stands beside the rules in signs.ts.

/** Deletion, breach, complaint, general, junk: what each sign or idea (\`has:…\`) adds, each time it is there. */
// biome-ignore format: one table
export const queueWeights: Readonly<Record<string, readonly number[]>> = {
${tableOf(learnColumns(rows), columns.length)}
};

/** One number a kind of ask and a flag, in the order of \`traits\` in score.ts. */
// biome-ignore format: one table
export const traitWeights: Readonly<Record<string, readonly number[]>> = {
${tableOf(learnTraits(rows), traits.length)}
};
`,
  );
}
