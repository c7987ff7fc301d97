// What a delay for law enforcement does to a clock whose law lets it wait. Any other runs on.
import { addDays, dateIn, daysBetween, inWords, isDate } from '../clocks/calendar.ts';
import type { Clock } from '../clocks/clock.ts';
import type { DutyRow } from './duty-rows.ts';
import type { Delay } from './incident.ts';

/** The delays that a duty waits for. */
export const delaysOf = (
  { waitsOn }: Pick<DutyRow, 'waitsOn'>,
  delays: readonly Delay[],
): readonly Delay[] =>
  waitsOn === undefined ? [] : delays.filter(({ isWritten }) => isWritten || waitsOn === 'request');

/** The delay that goes on; undefined without one. */
export const runningDelay = (delays: readonly Delay[]): Delay | undefined =>
  delays.find(({ until }) => until === undefined);

/**
 * The clock as it is after these delays. The laws say that people are told once the need to wait is over, and not by when: so
 * the safe date is the first one or the day on which the waiting ended, whichever is later, and the latest date leaves the
 * days of waiting out.
 *
 * @param zone IANA name of the operator's zone
 */
export function delayed(clock: Clock, delays: readonly Delay[], zone: string): Clock {
  const dayOf = (when: string) => (isDate(when) ? when : dateIn(when, zone));
  const steps: string[] = [];
  let { safe, latest } = clock;
  for (const { agency, since, until } of delays) {
    const from = [dayOf(since), dayOf(clock.startedAt)].sort().at(-1) ?? '';
    if (until === undefined) {
      steps.push(`It has stood still since ${inWords(from)}: ${agency} asked to wait.`);
      continue;
    }
    const to = dayOf(until);
    const days = daysBetween(from, to);
    if (days < 0) continue;
    if (safe !== null && latest !== null) {
      if (from > latest.slice(0, 10)) continue;
      safe = [safe, to].sort().at(-1) ?? to;
      latest = addDays(latest, days);
      steps.push(
        `From ${inWords(from)} to ${inWords(to)} it stood still, because ${agency} asked to wait: the safe date is ${inWords(safe)}, the latest leaves ${days} days out and is ${inWords(latest)}.`,
      );
    } else
      steps.push(`From ${inWords(from)} to ${inWords(to)} it stood still, because ${agency} asked to wait.`);
  }
  return { ...clock, safe, latest, why: [...clock.why, ...steps] };
}
