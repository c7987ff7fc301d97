// What waits in each queue, and for how long.

import type { Item } from '../case-file.ts';
import { daysBetween } from '../clocks/calendar.ts';
import { type Queue, queues } from '../sorting/sorting.ts';
import { type Distribution, distribution } from './distribution.ts';

export interface QueueFigures {
  readonly queue: Queue;
  /** Not answered: open, waiting for the person, or with an authority. */
  readonly open: number;
  readonly overdue: number;
  readonly dueSoon: number;
  readonly needsReview: number;
  readonly unassigned: number;
  /** For the person; not in what was counted before a desk knew it. */
  readonly waiting?: number;
  /** Days since the oldest of them was received; null in an empty queue. */
  readonly oldestDays: number | null;
  readonly medianDays: number | null;
}

/** An item as lists show it. */
export interface Waiting extends Pick<Item, 'queue' | 'state' | 'needsReview' | 'assignee'> {
  /** Calendar date or instant of its earliest safe date. */
  readonly safeDue: string | null;
}

export interface QueueCount {
  /** @param received the operator's calendar date */
  add(item: Waiting, received: string): void;
  queues(): readonly QueueFigures[];
}

interface Counts {
  open: number;
  overdue: number;
  dueSoon: number;
  needsReview: number;
  unassigned: number;
  waiting: number;
  oldest: number | null;
  readonly days: Distribution;
}

/** @param today the operator's calendar date @param soon the last date that counts as due soon */
export function queueCount(today: string, soon: string): QueueCount {
  const all = Object.fromEntries(queues.map((queue) => [queue, none()]));
  return {
    add({ queue, state, needsReview, assignee, safeDue }, received) {
      const counts = all[queue];
      if (!counts || state === 'answered') return;
      const days = Math.max(0, daysBetween(received, today));
      counts.open += 1;
      // As text, so that it says the same as the counts of the queues do.
      if (safeDue !== null && safeDue < today) counts.overdue += 1;
      else if (safeDue !== null && safeDue.slice(0, 10) <= soon) counts.dueSoon += 1;
      if (needsReview) counts.needsReview += 1;
      if (assignee === null) counts.unassigned += 1;
      if (state === 'waiting') counts.waiting += 1;
      counts.oldest = Math.max(counts.oldest ?? 0, days);
      counts.days.add(days);
    },
    queues: () =>
      queues.map((queue) => {
        const { oldest, days, ...counts } = all[queue] ?? none();
        return { queue, ...counts, oldestDays: oldest, medianDays: days.median() };
      }),
  };
}

const none = (): Counts => ({
  open: 0,
  overdue: 0,
  dueSoon: 0,
  needsReview: 0,
  unassigned: 0,
  waiting: 0,
  oldest: null,
  days: distribution(),
});
