// What outlives a case outside of the table, and erasing it once more where a copy from before came back.
import type { CaseFile, Change, Erasure, Item, Outcome } from '../case-file.ts';
import { stopped } from '../clocks/clocks.ts';
import { Refusal } from '../refusal.ts';
import { emptied, mustBeThere } from './ending.ts';
import { isUnderWay } from './transitions.ts';

/** An erasure as the log keeps it: codes, numbers and dates. */
export interface ErasureRecord extends Erasure {
  readonly reference: string;
  /** The case that it was merged into, with which it went. */
  readonly asPartOf?: string;
  /** What had come of its asks, so that the same stands in the case when it is erased again. */
  readonly answers: readonly RecordedAnswer[];
}

export interface RecordedAnswer extends Pick<Outcome, 'result' | 'at' | 'told' | 'denial'> {
  /** Number of the item. */
  readonly item: number;
}

/** @returns undefined for a case that is not erased, and for one that was erased before there was a log */
export function erasureRecordOf({
  reference,
  erasure,
  mergedInto,
  items,
}: CaseFile): ErasureRecord | undefined {
  if (!erasure) return undefined;
  return {
    reference,
    ...erasure,
    ...(mergedInto && { asPartOf: mergedInto }),
    answers: items.flatMap(({ n, outcome }) => (outcome ? recorded(n, outcome) : [])),
  };
}

const recorded = (item: number, { result, at, told, denial }: Outcome): RecordedAnswer => ({
  item,
  result,
  at,
  told,
  ...(denial && { denial }),
});

/**
 * Erases a case as it was before its erasure: what it waits for there, an answer, a letter, the end of a hold, came before
 * that erasure. Items of a case that was merged went on in the other one.
 *
 * @param at ISO 8601 instant, UTC
 * @throws Refusal `conflict` where an ask went on elsewhere: the other case may not be there
 */
export function eraseAgain(caseFile: CaseFile, record: ErasureRecord, at: string): Change {
  mustBeThere(caseFile);
  const { kind, asPartOf, answers } = record;
  const items = asPartOf ? [] : caseFile.items.map((item) => answeredAs(item, answers));
  const open = items.filter(isUnderWay);
  if (open.length > 0)
    throw new Refusal(
      'conflict',
      `When it was erased it had no ask ${open.map(({ n }) => n).join(', ')}: that went on in a case of its own. Split it off, then erase again.`,
    );
  return emptied(
    { ...caseFile, items },
    { at: record.at, kind },
    { at, actor: 'desk', rule: 'erase-again', about: { items: items.length, kind, since: record.at } },
  );
}

function answeredAs(item: Item, answers: readonly RecordedAnswer[]): Item {
  const answer = answers.find((each) => each.item === item.n);
  if (!answer) return item;
  const { waitsFor: _, ...known } = item;
  const { item: _n, ...outcome } = answer;
  const isKnown = item.outcome?.at === outcome.at;
  return {
    ...known,
    state: 'answered',
    clocks: item.clocks.map((clock) => stopped(clock, outcome.at, 'answer')),
    outcome: isKnown && item.outcome ? item.outcome : { ...outcome, by: 'desk' },
  };
}
