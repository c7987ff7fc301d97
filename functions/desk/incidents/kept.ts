// Whether those who must be told of an incident were told by their date.
import { dateIn } from '../clocks/calendar.ts';
import type { Clock } from '../clocks/clock.ts';
import type { Standing } from '../clocks/standing.ts';
import type { Desk } from '../desk.ts';
import { countsHours, type Duty, isPending } from './duties.ts';

type Zone = Pick<Desk, 'timeZone'>;

/** Whether a time lies after the latest date of the clock. @param at calendar date or instant */
export function isAfterLatest(clock: Clock | null, at: string, { timeZone }: Zone): boolean {
  if (!clock?.latest) return false;
  if (!clock.latest.includes('T')) return (at.includes('T') ? dateIn(at, timeZone) : at) > clock.latest;
  return at.includes('T') && Date.parse(at) > Date.parse(clock.latest);
}

/** How the clock of a duty stands: the first word to them ends it. @param now ISO 8601 instant, UTC */
export function standingOfClock(duty: Duty, now: string, zone: Zone): Standing {
  const first = duty.told[0];
  if (first) return isAfterLatest(duty.clock, first.at, zone) ? 'missed' : 'kept';
  if (!isPending(duty)) return 'void';
  return isAfterLatest(duty.clock, now, zone) && duty.standing !== 'frozen' ? 'late' : 'running';
}

/** Whether all that was told of duties in hours was told in time; null where nothing of them was told. */
export function hoursKept(duties: readonly Duty[], zone: Zone): boolean | null {
  const told = duties.filter((duty) => countsHours(duty) && duty.told.length > 0);
  return told.length === 0 ? null : told.every((duty) => standingOfClock(duty, '', zone) === 'kept');
}
