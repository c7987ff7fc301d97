// What staff write into the register: that there is an incident, and what is known of it.

import { mustHaveHappened } from '../case-life/deed.ts';
import { dateIn, isDate } from '../clocks/calendar.ts';
import { placeOf } from '../clocks/places.ts';
import { Refusal } from '../refusal.ts';
import {
  type AwarenessReason,
  changed,
  type Facts,
  type Incident,
  type IncidentChange,
  type IncidentDeed,
  nowhereKnown,
  peopleIn,
} from './incident.ts';
import { incidentStateAfter } from './transitions.ts';

/** What an incident is called. */
export interface IncidentName {
  readonly reference: string;
  readonly origin: string;
  /** Nothing of it happened: staff practise. */
  readonly isDrill?: boolean | undefined;
}

/** @throws Refusal `invalid` where a time lies ahead, or before what it follows, or a place is none */
export function openIncident(name: IncidentName, facts: Facts, deed: IncidentDeed): IncidentChange {
  mustMakeSense(facts, deed);
  return {
    incident: {
      ...name,
      version: 1,
      state: 'reported',
      openedAt: deed.at,
      facts,
      assessments: [],
      containments: [],
      told: [],
      decisions: [],
      delays: [],
    },
    entry: {
      at: deed.at,
      actor: deed.by,
      rule: 'open-incident',
      about: {
        awareAt: facts.awareAt,
        people: peopleIn(facts.affected),
        case: facts.cases[0] ?? null,
        ...(name.isDrill && { isDrill: true }),
      },
    },
  };
}

/** Facts that are another now; null takes one away. */
export type Edit = { readonly [Name in keyof Facts]?: Facts[Name] | null | undefined };

/**
 * @param reason why the moment of awareness moves, where it does: the audit keeps it with both moments
 * @throws Refusal `conflict` where it is closed, `invalid` where awareness moves without a reason, or a time cannot be
 */
export function editIncident(
  incident: Incident,
  edit: Edit,
  reason: AwarenessReason | undefined,
  deed: IncidentDeed,
): IncidentChange {
  incidentStateAfter(incident, 'edit');
  const facts = edited(incident.facts, edit);
  const moved = facts.awareAt !== incident.facts.awareAt;
  if (moved && !reason)
    throw new Refusal(
      'invalid',
      'awarenessReason must say why the moment of awareness is another one: the hours are counted from it.',
    );
  mustMakeSense(facts, deed);
  return changed(
    incident,
    { facts },
    'edit-incident',
    {
      fields: Object.keys(edit).sort().join(' '),
      people: peopleIn(facts.affected),
      ...(moved && { awareFrom: incident.facts.awareAt, awareTo: facts.awareAt, reason: reason ?? null }),
    },
    deed,
  );
}

function edited(before: Facts, edit: Edit): Facts {
  const isGone = new Set(Object.entries(edit).flatMap(([name, value]) => (value === null ? [name] : [])));
  const given = Object.entries(edit).filter(([, value]) => value !== null && value !== undefined);
  return { ...before, ...emptied(isGone), ...Object.fromEntries(given) };
}

const emptied = (names: ReadonlySet<string>) =>
  Object.fromEntries([...names].map((name) => [name, undefined]));

/** Times follow each other, none lies ahead, and places are places. */
function mustMakeSense(facts: Facts, deed: IncidentDeed): void {
  const { awareAt, occurredFrom, occurredUntil, discoveredAt, determinedAt, goodCauseAt } = facts;
  const times = { awareAt, occurredFrom, occurredUntil, discoveredAt, determinedAt, goodCauseAt };
  for (const [field, when] of Object.entries(times)) mustHaveHappened(when, field, deed);
  mustNotBeBefore(awareAt, 'awareAt', occurredFrom, 'occurredFrom', deed);
  mustNotBeBefore(occurredUntil, 'occurredUntil', occurredFrom, 'occurredFrom', deed);
  mustNotBeBefore(discoveredAt, 'discoveredAt', occurredFrom, 'occurredFrom', deed);
  mustNotBeBefore(determinedAt, 'determinedAt', discoveredAt ?? occurredFrom, 'the discovery', deed);
  const twice = facts.affected.find(
    ({ residence }, i) => facts.affected.findIndex((each) => each.residence === residence) !== i,
  );
  if (twice) throw new Refusal('invalid', `affected names ${twice.residence} twice. Add the numbers up.`);
  const nowhere = facts.affected.find(({ residence }) => !isPlace(residence));
  if (nowhere)
    throw new Refusal(
      'invalid',
      `affected: ${nowhere.residence} is no state of its country that we know. Give the country alone, or ${nowhereKnown} where nobody knows.`,
    );
}

/** A region of a country whose regions we know must be one of them: a mistyped state would have another law, or none. */
const isPlace = (residence: string): boolean => {
  const [country = ''] = residence.split('-');
  return placeOf(residence) !== undefined || placeOf(country) === undefined;
};

/** @throws Refusal `invalid` where the one lies before the other, as far as both say it */
export function mustNotBeBefore(
  when: string | undefined,
  field: string,
  first: string | undefined,
  firstField: string,
  { desk }: Pick<IncidentDeed, 'desk'>,
): void {
  if (when === undefined || first === undefined) return;
  const dayOf = (each: string) => (isDate(each) ? each : dateIn(each, desk.timeZone));
  const isBefore =
    isDate(when) || isDate(first) ? dayOf(when) < dayOf(first) : Date.parse(when) < Date.parse(first);
  if (isBefore)
    throw new Refusal('invalid', `${field} must not lie before ${firstField} (${first}): ${when} does.`);
}
