// Whether a duty was kept: the score of laws and of the operator's own promises is made of this.
import type { Desk } from '../desk.ts';
import { dateIn } from './calendar.ts';
import type { Clock } from './clock.ts';

/** Days ahead that count as due soon. */
export const soonDays = 7;

/**
 * `late`: it runs and its latest date is over. `kept` and `missed` compare what ended it with that date. `replaced`: an
 * extension runs instead. `void`: the ask is no longer read as one that has it.
 */
export const standings = ['running', 'late', 'kept', 'missed', 'replaced', 'void'] as const;
export type Standing = (typeof standings)[number];

/** @param now ISO 8601 instant, UTC; dates are those of the operator's calendar */
export function standingOf(
  { state, stoppedAt, stoppedBy, latest }: Clock,
  now: string,
  { timeZone }: Pick<Desk, 'timeZone'>,
): Standing {
  if (stoppedBy === 'extension') return 'replaced';
  if (stoppedBy === 'sorting') return 'void';
  const end = state === 'stopped' ? (stoppedAt ?? now) : now;
  const isOver =
    latest !== null &&
    (latest.includes('T') ? Date.parse(end) > Date.parse(latest) : dateIn(end, timeZone) > latest);
  if (state === 'running') return isOver ? 'late' : 'running';
  return isOver ? 'missed' : 'kept';
}
