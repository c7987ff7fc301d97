import { frozenWeights } from '#languages';
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
import type { Wording } from './wording.ts';

export interface Scored {
  readonly columns: ReadonlyMap<Column, number>;
  readonly kinds: ReadonlyMap<Kind, number>;
  readonly flags: ReadonlyMap<LearntFlag, number>;
  /** The greatest weight of a single telling feature for each column. */
  readonly evidence: ReadonlyMap<Column, number>;
  readonly reasons: readonly Reason[];
}

/** Weights of signs without a rule in signs.ts. */
const beside: readonly (readonly [string, readonly number[]])[] = [
  ['advertises in two ways', [0, 0, 0, 0, 20]],
  ['advertises in three ways', [0, 0, 0, 0, 40]],
  ['cheats in two ways', [0, 0, 0, 0, 20]],
  ['link of a scam', [0, 0, 0, 0, 30]],
  ['money of a scam', [0, 0, 0, 0, 30]],
  ['access-in-few-words', [0, 0, 20, 0, 0]],
  ['thanks and no ask', [-20, -10, -10, 30, 0]],
  ['thanks for what is done', [-40, -10, -10, 30, 0]],
  ['a refusal first', [-20, 0, 0, 20, 0]],
  ['a refusal and no ask for it', [-10, 0, 0, 10, 0]],
  ['a refusal and another ask', [-15, 0, 0, 15, 0]],
  ['a refusal beside a breach', [0, 15, 0, 0, 0]],
  ['a refusal beside a concern', [0, 0, 15, 0, 0]],
  ['subjects of a pitch', [-10, -10, -10, 0, 20]],
  ['nothing about data', [-10, -10, -10, 20, 0]],
  ['a notice of a machine', [-20, -10, -20, -20, 40]],
  ['answers by itself in two ways', [0, 0, 0, 0, 20]],
  ['a company erases', [-20, -10, -10, -10, 30]],
  ['figures and nobody', [-10, 0, -10, -10, 20]],
  ['away in two ways', [-20, -10, -20, -20, 30]],
];

let handSet: ReadonlyMap<string, readonly number[]> | undefined;
let handSetTraits: ReadonlyMap<string, readonly number[]> | undefined;

/** What a person set beside the rule; where `npm run fit` has frozen weights those count. */
export function handWeights(name: string): readonly number[] {
  handSet ??= new Map([
    ...signRules.map(({ sign, speaks }) => [sign, columns.map((column) => speaks[column] ?? 0)] as const),
    ...beside,
  ]);
  return handSet.get(name) ?? [];
}

export function handTraitWeights(name: string): readonly number[] {
  handSetTraits ??= new Map(
    signRules.map(({ sign, kind, speaks }) => [
      sign,
      traits.map((trait) => (trait === kind ? Math.max(0, ...Object.values(speaks)) : 0)),
    ]),
  );
  return handSetTraits.get(name) ?? [];
}

/** Adds up what speaks for each column and each kind, with the weightiest reasons in their order. */
export function scoreOf(features: readonly Feature[], wording: Wording, european: boolean): Scored {
  const totals = [...wording.totals];
  const traitTotals = [...wording.traits];
  const evidence = columns.map(() => 0);
  const reasons = weightiestReasons();
  const { queueWeights, traitWeights } = frozenWeights();
  addWords(reasons, wording, european);
  for (const { name, times, span } of features) {
    const row = queueWeights[name] ?? handWeights(name);
    const telling = isTelling(name);
    columns.forEach((column, at) => {
      const weight = (row[at] ?? 0) * times;
      totals[at] = (totals[at] ?? 0) + weight;
      if (telling) evidence[at] = Math.max(evidence[at] ?? 0, weight);
      if (span !== '') reasons.add(weight, { span, concept: name }, column, european);
    });
    const traitRow = traitWeights[name] ?? handTraitWeights(name);
    for (let at = 0; at < traitRow.length; at += 1)
      traitTotals[at] = (traitTotals[at] ?? 0) + (traitRow[at] ?? 0) * times;
  }
  return scored(totals, traitTotals, evidence, reasons.inOrder());
}

const mostReasons = 40;

interface WeightiestReasons {
  add(weight: number, of: Pick<Reason, 'span' | 'concept'>, column: Column, european: boolean): void;
  /** The weightiest first; of two that weigh alike, the one that was added first. */
  inOrder(): readonly Reason[];
}

/** Most words say little: of what is added, only what may come to stand among the first is kept. */
function weightiestReasons(): WeightiestReasons {
  const kept: Reason[] = [];
  let least = 0;
  const cut = () => {
    kept.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
    if (kept.length < mostReasons) return;
    kept.length = mostReasons;
    least = Math.abs(kept[mostReasons - 1]?.weight ?? 0);
  };
  return {
    add(weight, { span, concept }, column, european) {
      if (Math.abs(weight) <= least) return;
      kept.push({ span, concept, queue: queueOf(column, european), weight });
      if (kept.length === 2 * mostReasons) cut();
    },
    inOrder() {
      cut();
      return kept;
    },
  };
}

/** A word is shown where it says something of its own. */
const leastShown = 5;

function addWords(reasons: WeightiestReasons, { words, share }: Wording, european: boolean): void {
  for (const { word, weights } of words)
    columns.forEach((column, at) => {
      const weight = Math.round(share * (weights[at] ?? 0));
      if (Math.abs(weight) >= leastShown)
        reasons.add(weight, { span: word, concept: 'word' }, column, european);
    });
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
