// The score of each law and of each promise of the operator: how many of its clocks were kept.
import type { Clock } from '../clocks/clock.ts';
import { type Standing, standingOf } from '../clocks/standing.ts';
import { type Desk, promiseIds } from '../desk.ts';
import type { Queue } from '../sorting/sorting.ts';

export interface Score {
  readonly running: number;
  /** They run still, and their latest date is over. */
  readonly late: number;
  readonly kept: number;
  readonly missed: number;
  /** Kept of all that ended or should have, 0 to 1; null before any did. */
  readonly keptRate: number | null;
}

export interface Duty extends Score {
  /** Stable id of the rule. */
  readonly rule: string;
  readonly is: 'promise' | 'law';
  /** Sentence of the policy, or article of the law. */
  readonly source: string;
  readonly confirmed: boolean;
  readonly queues: readonly (Score & { readonly queue: Queue })[];
}

const counted = ['running', 'late', 'kept', 'missed'] as const;
type Counted = (typeof counted)[number];
type Counts = Record<Counted, number>;

/** An extension counts instead of what it replaced, and another reading of an ask as if the first had never been. */
const isCounted = (standing: Standing): standing is Counted => counted.some((each) => each === standing);
const none = (): Counts => ({ running: 0, late: 0, kept: 0, missed: 0 });

export interface DutyCount {
  add(queue: Queue, clocks: readonly Clock[]): void;
  /** By id of the rule. */
  duties(): readonly Duty[];
}

/** @param now ISO 8601 instant, UTC */
export function dutyCount(now: string, desk: Desk): DutyCount {
  const rules = new Map<string, { clock: Clock; queues: Map<Queue, Counts> }>();
  return {
    add(queue, clocks) {
      for (const clock of clocks) {
        const standing = standingOf(clock, now, desk);
        if (!isCounted(standing)) continue;
        const rule = rules.get(clock.rule) ?? { clock, queues: new Map<Queue, Counts>() };
        const counts = rule.queues.get(queue) ?? none();
        counts[standing] += 1;
        rule.queues.set(queue, counts);
        rules.set(clock.rule, rule);
      }
    },
    duties: () =>
      [...rules]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([rule, { clock, queues }]) => ({
          rule,
          is: promiseIds.some((id) => id === rule) ? ('promise' as const) : ('law' as const),
          source: clock.source,
          confirmed: clock.confirmed,
          ...scoreOf(sumOf([...queues.values()])),
          queues: [...queues].map(([queue, counts]) => ({ queue, ...scoreOf(counts) })),
        })),
  };
}

const sumOf = (all: readonly Counts[]): Counts =>
  all.reduce<Counts>((sum, counts) => {
    for (const each of counted) sum[each] += counts[each];
    return sum;
  }, none());

/** What is late counts as not kept: nobody improves the rate by never answering. */
function scoreOf(counts: Counts): Score {
  const ended = counts.kept + counts.missed + counts.late;
  return { ...counts, keptRate: ended === 0 ? null : Math.round((counts.kept / ended) * 1000) / 1000 };
}
