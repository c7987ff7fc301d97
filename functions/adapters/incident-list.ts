// The register of incidents as a list, in one query: it holds what the list shows.
import type { IncidentState, Risk } from '../desk/incidents/incident.ts';
import { incidentPartition, noDate, pagesOf, queueIndex, type Table } from './table.ts';

/** An incident as a list shows it: the projection of the index. */
export interface ListedIncident {
  readonly reference: string;
  readonly title: string;
  readonly isDrill: boolean;
  readonly state: IncidentState;
  readonly awareAt: string;
  readonly openedAt: string;
  readonly people: number;
  readonly risk: Risk | 'no breach' | null;
  /** The next safe date: calendar date, or instant where the law counts hours; null where no law names one. */
  readonly nextDue: string | null;
  /** The first end of a duty in hours that is still to be done. */
  readonly hoursEnd: string | null;
  /** Whether all that was told of duties in hours was told in time; null where nothing of them was told. */
  readonly hoursKept: boolean | null;
  /** Duties that are not done. */
  readonly pending: number;
  readonly closedAt: string | null;
  /** References of cases that are about it. */
  readonly cases: readonly string[];
}

/** What rows do not hold that were written before the list showed it; the next change of the incident writes it. */
const notShownBefore = { isDrill: false, hoursKept: null, cases: [] };

/** Open ones by their next date, closed ones by the day of closing. `after`: place of the last of the page before. */
export type IncidentList = (
  half: 'open' | 'closed',
  after: string,
  limit: number,
) => Promise<{ readonly incidents: readonly ListedIncident[]; readonly next: string | undefined }>;

export const incidentListIn =
  (table: Table): IncidentList =>
  async (half, after, limit) => {
    const incidents: ListedIncident[] = [];
    const pages = pagesOf(table, {
      IndexName: queueIndex,
      KeyConditionExpression: 'GSI1PK = :half AND GSI1SK > :after',
      ExpressionAttributeValues: { ':half': incidentPartition(half), ':after': after || ' ' },
      Limit: limit + 1,
    });
    for await (const { rows } of pages)
      for (const { item } of rows as readonly { item: ListedIncident }[]) {
        if (incidents.length === limit)
          return { incidents, next: placeInRegister(incidents[limit - 1] ?? item) };
        incidents.push({ ...notShownBefore, ...item });
      }
    return { incidents, next: undefined };
  };

export const placeInRegister = ({ closedAt, nextDue, reference }: ListedIncident): string =>
  `${closedAt ?? nextDue ?? noDate}#${reference}`;
