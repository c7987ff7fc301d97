// What is due in the register of incidents: for the daily mail to staff, and at once where the law counts hours.
import { addHours } from '../desk/clocks/calendar.ts';
import type { IncidentsDue } from '../desk/letters/digest.ts';
import type { IncidentList, ListedIncident } from './incident-list.ts';

const pageSize = 100;
/** Incidents that a digest names. */
const mostNamed = 20;
/** Hours before the end of a duty in hours from which it presses. */
const pressingHours = 24;

/** Open incidents with something to do, the next date first. */
export async function unfinishedIncidents({
  list,
}: {
  readonly list: IncidentList;
}): Promise<readonly ListedIncident[]> {
  const all: ListedIncident[] = [];
  for (let after: string | undefined = ''; after !== undefined; ) {
    const page: Awaited<ReturnType<IncidentList>> = await list('open', after, pageSize);
    all.push(...page.incidents.filter(({ pending }) => pending > 0));
    after = page.next;
  }
  return all;
}

/** How many of them have a duty in hours that ends within a day, or is over. */
export const pressing = (open: readonly ListedIncident[], now: string): number =>
  open.filter(({ hoursEnd }) => hoursEnd !== null && hoursEnd <= addHours(now, pressingHours)).length;

/**
 * @param now ISO 8601 instant, UTC
 * @param today the operator's calendar date
 * @param soon the last date that counts as due soon
 * @returns undefined where nothing is due, and nothing waits that the law wants without delay
 */
export function incidentsDue(
  open: readonly ListedIncident[],
  now: string,
  today: string,
  soon: string,
): IncidentsDue | undefined {
  const isOverdue = ({ nextDue }: ListedIncident) =>
    nextDue !== null && (nextDue.includes('T') ? nextDue < addHours(now, 0) : nextDue < today);
  const due = open.filter(({ nextDue }) => nextDue === null || nextDue.slice(0, 10) <= soon);
  if (due.length === 0) return undefined;
  const overdue = due.filter(isOverdue).length;
  return {
    overdue,
    dueSoon: due.filter(({ nextDue }) => nextDue !== null).length - overdue,
    first: due
      .slice(0, mostNamed)
      .map(({ reference, isDrill, nextDue, pending }) => ({ reference, isDrill, nextDue, pending })),
  };
}
