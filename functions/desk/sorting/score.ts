import type { Concept } from './concepts.ts';
import { type Feature, isTelling } from './features.ts';
import { type Column, columns, signRules } from './signs.ts';
import { type Flag, type Kind, kinds, type Queue, type Reason } from './sorting.ts';
import { leaningTraitWeights, queueWeights, traitWeights } from './weights.ts';
import { leaningBase, type Wording } from './wording.ts';

export interface Scored {
  readonly columns: ReadonlyMap<Column, number>;
  readonly kinds: ReadonlyMap<Kind, number>;
  readonly flags: ReadonlyMap<LearntFlag, number>;
  /** The greatest weight of a single telling feature for each column. */
  readonly evidence: ReadonlyMap<Column, number>;
  readonly reasons: readonly Reason[];
}

/** Flags whose weights are learnt. */
export const learntFlags = ['child', 'agent', 'authority', 'urgent'] as const satisfies readonly Flag[];
export type LearntFlag = (typeof learntFlags)[number];
/** What else is weighed beside the columns. */
export const traits = [...kinds, ...learntFlags] as const;

const handSet = new Map<string, readonly number[]>([
  ...signRules.map(({ sign, speaks }): [string, readonly number[]] => [
    sign,
    columns.map((column) => speaks[column] ?? 0),
  ]),
  ['advertises in two ways', [0, 0, 0, 0, 20]],
  ['advertises in three ways', [0, 0, 0, 0, 40]],
  ['cheats in two ways', [0, 0, 0, 0, 20]],
  ['link of a scam', [0, 0, 0, 0, 30]],
  ['money of a scam', [0, 0, 0, 0, 30]],
  ['access-in-few-words', [0, 0, 20, 0, 0]],
  ['thanks and no ask', [-20, -10, -10, 30, 0]],
  ['nothing about data', [-10, -10, -10, 20, 0]],
  ['a notice of a machine', [-20, -10, -20, -20, 40]],
  ['answers by itself in two ways', [0, 0, 0, 0, 20]],
]);

const handSetTraits = new Map<string, readonly number[]>(
  signRules.map(({ sign, kind, speaks }) => [
    sign,
    traits.map((trait) => (trait === kind ? Math.max(0, ...Object.values(speaks)) : 0)),
  ]),
);

/** What a person set beside the rule; where `npm run fit` has frozen weights those count. */
export const handWeights = (name: string): readonly number[] => handSet.get(name) ?? [];
export const handTraitWeights = (name: string): readonly number[] => handSetTraits.get(name) ?? [];

/** Adds up what speaks for each column and each kind, with the reasons, the weightiest first. */
export function scoreOf(
  features: readonly Feature[],
  wording: Wording,
  leaning: ReadonlyMap<Concept, number>,
  european: boolean,
): Scored {
  const totals = [...wording.totals];
  const traitTotals = leaningTraits(leaning);
  const evidence = columns.map(() => 0);
  const reasons: Reason[] = wordReasons(wording, european);
  for (const { name, times, span } of features) {
    const row = queueWeights[name] ?? handWeights(name);
    columns.forEach((column, index) => {
      const weight = (row[index] ?? 0) * times;
      totals[index] = (totals[index] ?? 0) + weight;
      if (isTelling(name)) evidence[index] = Math.max(evidence[index] ?? 0, weight);
      if (weight !== 0 && span !== '')
        reasons.push({ span, concept: name, queue: queueOf(column, european), weight });
    });
    (traitWeights[name] ?? handTraitWeights(name)).forEach((weight, index) => {
      traitTotals[index] = (traitTotals[index] ?? 0) + weight * times;
    });
  }
  reasons.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  return scored(totals, traitTotals, evidence, reasons);
}

function leaningTraits(leaning: ReadonlyMap<Concept, number>): number[] {
  const sums = traits.map((_, trait) => leaningTraitWeights[leaningBase]?.[trait] ?? 0);
  for (const [concept, strength] of leaning) {
    const weights = leaningTraitWeights[concept];
    if (!weights) continue;
    for (let trait = 0; trait < sums.length; trait += 1)
      sums[trait] = (sums[trait] ?? 0) + strength * (weights[trait] ?? 0);
  }
  return sums.map(Math.round);
}

/** A word is shown where it says something of its own. */
const leastShown = 5;

function wordReasons({ words }: Wording, european: boolean): Reason[] {
  const reasons: Reason[] = [];
  for (const { word, weights } of words)
    for (const [index, column] of columns.entries()) {
      const weight = Math.round(weights[index] ?? 0);
      if (Math.abs(weight) >= leastShown)
        reasons.push({ span: word, concept: 'word', queue: queueOf(column, european), weight });
    }
  return reasons;
}

/** Numbers with their names. */
export const scored = (
  totals: readonly number[],
  traitTotals: readonly number[],
  evidence: readonly number[],
  reasons: readonly Reason[],
): Scored => ({
  columns: named(columns, totals),
  kinds: named(kinds, traitTotals),
  evidence: named(columns, evidence),
  flags: named(learntFlags, traitTotals.slice(kinds.length)),
  reasons,
});

const named = <Name extends string>(
  names: readonly Name[],
  numbers: readonly number[],
): ReadonlyMap<Name, number> => new Map(names.map((name, index) => [name, numbers[index] ?? 0]));

export const queueOf = (column: Column, european: boolean): Queue => {
  if (column === 'breach') return 'breach-notice';
  if (column === 'complaint') return european ? 'eu-complaint' : 'general';
  return column;
};
