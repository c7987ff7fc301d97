import { type Feature, isTelling } from './features.ts';
import { type Column, columns, signRules } from './signs.ts';
import {
  type Kind,
  kinds,
  type LearntFlag,
  learntFlags,
  type Queue,
  type Reason,
  traits,
} from './sorting.ts';
import { queueWeights, traitWeights } from './weights.ts';
import type { Wording } from './wording.ts';

export interface Scored {
  readonly columns: ReadonlyMap<Column, number>;
  readonly kinds: ReadonlyMap<Kind, number>;
  readonly flags: ReadonlyMap<LearntFlag, number>;
  /** The greatest weight of a single telling feature for each column. */
  readonly evidence: ReadonlyMap<Column, number>;
  readonly reasons: readonly Reason[];
}

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

/** Adds up what speaks for each column and each kind, with the weightiest reasons in their order. */
export function scoreOf(features: readonly Feature[], wording: Wording, european: boolean): Scored {
  const totals = [...wording.totals];
  const traitTotals = [...wording.traits];
  const evidence = columns.map(() => 0);
  const reasons = wordReasons(wording, european);
  for (const { name, times, span } of features) {
    const row = queueWeights[name] ?? handWeights(name);
    const telling = isTelling(name);
    columns.forEach((column, at) => {
      const weight = (row[at] ?? 0) * times;
      totals[at] = (totals[at] ?? 0) + weight;
      if (telling) evidence[at] = Math.max(evidence[at] ?? 0, weight);
      if (weight !== 0 && span !== '')
        reasons.push({ span, concept: name, queue: queueOf(column, european), weight });
    });
    const traitRow = traitWeights[name] ?? handTraitWeights(name);
    for (let at = 0; at < traitRow.length; at += 1)
      traitTotals[at] = (traitTotals[at] ?? 0) + (traitRow[at] ?? 0) * times;
  }
  return scored(totals, traitTotals, evidence, weightiest(reasons));
}

const mostReasons = 40;

/** The first of all in order of weight, without putting all in order. */
function weightiest(reasons: readonly Reason[]): readonly Reason[] {
  const size = ({ weight }: Reason) => Math.abs(weight);
  const sizes = new Float64Array(reasons.map(size)).sort();
  const least = sizes[sizes.length - mostReasons] ?? 0;
  return reasons
    .filter((reason) => size(reason) >= least)
    .sort((a, b) => size(b) - size(a))
    .slice(0, mostReasons);
}

/** A word is shown where it says something of its own. */
const leastShown = 5;

function wordReasons({ words, share }: Wording, european: boolean): Reason[] {
  const reasons: Reason[] = [];
  for (const { word, weights } of words)
    columns.forEach((column, at) => {
      const weight = Math.round(share * (weights[at] ?? 0));
      if (Math.abs(weight) >= leastShown)
        reasons.push({ span: word, concept: 'word', queue: queueOf(column, european), weight });
    });
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
