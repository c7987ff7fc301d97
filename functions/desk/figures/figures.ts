// All that is counted over all cases, item by item in one pass.
import type { Item } from '../case-file.ts';
import { addDays, dateIn, daysBetween } from '../clocks/calendar.ts';
import { soonDays } from '../clocks/standing.ts';
import type { Desk } from '../desk.ts';
import type { Kind } from '../sorting/sorting.ts';
import { type Duty, dutyCount } from './duties.ts';
import { type QueueFigures, queueCount, type Waiting } from './queue-figures.ts';
import { requestCount, type YearFigures } from './requests.ts';

export interface Figures {
  /** When the count began: ISO 8601 instant, UTC. */
  readonly asOf: string;
  /** What was received and is over, and junk, counts from this calendar date on. */
  readonly since: string;
  /** Items that were looked at. */
  readonly items: number;
  readonly queues: readonly QueueFigures[];
  readonly duties: readonly Duty[];
  readonly years: readonly YearFigures[];
}

/** An item as lists show it, as far as it is counted. */
export interface Counted extends Waiting {
  readonly kind: Kind | null;
  readonly residence: string | null;
  /** ISO 8601 instant, UTC, or calendar date. */
  readonly receivedAt: string;
}

export interface Count {
  /** @param item with its clocks and outcome; undefined for junk, which has neither */
  add(listed: Counted, item: Pick<Item, 'clocks' | 'outcome'> | undefined): void;
  figures(): Figures;
}

/** The first of January of the year before: 11 CCR 7102 wants last year's figures by July. */
export const countedSince = (now: string, { timeZone }: Pick<Desk, 'timeZone'>): string =>
  `${Number(dateIn(now, timeZone).slice(0, 4)) - 1}-01-01`;

/** @param now ISO 8601 instant, UTC */
export function countAll(now: string, desk: Desk): Count {
  const today = dateIn(now, desk.timeZone);
  const since = countedSince(now, desk);
  const thisYear = Number(today.slice(0, 4));
  const queues = queueCount(today, addDays(today, soonDays));
  const duties = dutyCount(now, desk);
  const requests = requestCount([thisYear, thisYear - 1]);
  const dateOf = (moment: string) => (moment.includes('T') ? dateIn(moment, desk.timeZone) : moment);
  let items = 0;
  return {
    add(listed, item) {
      items += 1;
      const received = dateOf(listed.receivedAt);
      queues.add(listed, received);
      if (!item || listed.queue === 'junk') return;
      duties.add(listed.queue, item.clocks);
      const answered = item.outcome && dateOf(item.outcome.at);
      requests.add({
        kind: listed.kind,
        residence: listed.residence,
        year: Number(received.slice(0, 4)),
        outcome: item.outcome,
        days: answered ? Math.max(0, daysBetween(received, answered)) : 0,
      });
    },
    figures: () => ({
      asOf: now,
      since,
      items,
      queues: queues.queues(),
      duties: duties.duties(),
      years: requests.years(),
    }),
  };
}
