// Incidents in the desk table.
import type { Desk } from '../desk/desk.ts';
import { countsHours, dutiesOf, isPending, nextDue } from '../desk/incidents/duties.ts';
import type { Incident, IncidentChange, IncidentRule } from '../desk/incidents/incident.ts';
import { peopleIn } from '../desk/incidents/incident.ts';
import { hoursKept } from '../desk/incidents/kept.ts';
import { riskOf } from '../desk/incidents/owed.ts';
import { incidentReference } from '../desk/incidents/reference.ts';
import { auditAt } from './audit-reading.ts';
import { type IncidentList, incidentListIn, type ListedIncident, placeInRegister } from './incident-list.ts';
import type { Keys } from './keys.ts';
import { type Records, recordsIn } from './records.ts';
import { incidentKey, incidentPartition, type Table } from './table.ts';

export interface Incidents extends Records<Incident, IncidentRule, IncidentChange> {
  readonly list: IncidentList;
}

export const incidentsIn = (
  table: Table,
  keys: () => Promise<Keys>,
  now: () => string,
  desk: Desk,
): Incidents => ({
  ...recordsIn<Incident, IncidentRule, IncidentChange>(table, keys, now, {
    noun: 'incident',
    tooLong: 'Keep long texts elsewhere, and say where.',
    keyOf: incidentKey,
    referenceFrom: incidentReference,
    keptIn: ({ incident }) => incident,
    shownOf: (incident) => {
      const item = listedIncident(incident, desk);
      return {
        item,
        GSI1PK: incidentPartition(item.closedAt === null ? 'open' : 'closed'),
        GSI1SK: placeInRegister(item),
      };
    },
  }),
  list: incidentListIn(table),
});

/** Reading what was done to an incident needs neither keys nor the operator's settings. */
export const incidentAuditsIn = (table: Table) => (reference: string) =>
  auditAt<IncidentRule>(table, incidentKey(reference));

function listedIncident(incident: Incident, desk: Desk): ListedIncident {
  const duties = dutiesOf(incident, desk);
  const pending = incident.state === 'closed' ? [] : duties.filter(isPending);
  const { reference, state, openedAt, facts, closedAt } = incident;
  return {
    reference,
    title: facts.title,
    isDrill: incident.isDrill ?? false,
    state,
    awareAt: facts.awareAt,
    openedAt,
    people: peopleIn(facts.affected),
    risk: riskOf(incident) ?? null,
    nextDue: nextDue(pending),
    hoursEnd: nextDue(pending.filter(countsHours)),
    hoursKept: hoursKept(duties, desk),
    pending: pending.length,
    closedAt: closedAt ?? null,
    cases: facts.cases,
  };
}
