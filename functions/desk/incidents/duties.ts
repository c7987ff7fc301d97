// Who must be told of an incident, by when, how and with what: made anew from the facts each time, so that nothing drifts.
import type { Clock } from '../clocks/clock.ts';
import { clockOf, ruleOf, stopped } from '../clocks/clocks.ts';
import { placeOf, placeOrCountry } from '../clocks/places.ts';
import type { Rule } from '../clocks/rule.ts';
import { authoritiesFor } from '../complaints/authorities.ts';
import type { Desk } from '../desk.ts';
import { delayed, delaysOf, runningDelay } from './delay.ts';
import {
  type Addressee,
  type DutyRow,
  dutyRows,
  type JurisdictionOfDuty,
  jurisdictions,
} from './duty-rows.ts';
import { type Incident, nowhereKnown, peopleIn, type Told } from './incident.ts';
import { riskOf, type Standing, standingOf } from './owed.ts';

export interface Duty {
  /** The rule, and the place where one rule is owed in several: `eu-gdpr-33@FR`. What staff tell is kept under it. */
  readonly id: string;
  readonly rule: string | null;
  readonly version: number | null;
  readonly jurisdiction: string;
  readonly who: Addressee;
  readonly whom: string;
  /** Slugs of authorities that may be the right one. */
  readonly authorities: readonly string[];
  /** People in that place; null while nobody entered a number. */
  readonly people: number | null;
  readonly standing: Standing;
  /** Why it stands so, in sentences. */
  readonly why: readonly string[];
  readonly source: string | null;
  /** False where the rule, the addressee or the content was not seen in a primary source. */
  readonly confirmed: boolean;
  readonly doubts: readonly string[];
  readonly clock: Clock | null;
  readonly how: string;
  readonly content: readonly string[];
  readonly mustNot: readonly string[];
  readonly mayWait: DutyRow['waitsOn'] | null;
  readonly told: readonly Told[];
}

type Operator = Pick<Desk, 'country' | 'timeZone' | 'promises'>;

/** All duties of an incident, those that are none or are done with their reasons, in the order of the laws; then what only counsel can say. */
export function dutiesOf(incident: Incident, desk: Operator): readonly Duty[] {
  const rows = dutyRows.filter(({ role }) => role === incident.facts.role);
  return [
    ...jurisdictions.flatMap((jurisdiction) =>
      isConcerned(jurisdiction, incident, desk)
        ? rows
            .filter(({ place }) => place === jurisdiction)
            .flatMap((row) =>
              placesFor(row, incident, desk).map((place) => dutyBy(row, place, incident, desk)),
            )
        : [],
    ),
    ...unknownPlaces(incident, rows).map((place) => askCounsel(place, incident)),
  ];
}

/** Still to be done: owed, or nobody can say that it is not. */
export const isPending = ({ standing }: Pick<Duty, 'standing'>): boolean =>
  standing === 'owed' || standing === 'unclear' || standing === 'told-in-part' || standing === 'frozen';

/** The date by which the next thing has to be done: calendar date or instant; null where no law names one. */
export function nextDue(duties: readonly Duty[]): string | null {
  const running = duties.filter(({ standing }) => standing === 'owed' || standing === 'unclear');
  const dates = running.flatMap(({ clock }) =>
    clock?.state === 'running' && clock.safe ? [clock.safe] : [],
  );
  return dates.sort()[0] ?? null;
}

/** Whether the law counts the duty in hours. */
export const countsHours = ({ clock }: Pick<Duty, 'clock'>): boolean => clock?.safe?.includes('T') ?? false;

const jurisdictionOf = (residence: string): string | undefined => {
  const place = placeOrCountry(residence);
  return place?.jurisdiction === 'US' ? place.code : place?.jurisdiction;
};

const peopleUnder = (jurisdiction: string, { facts: { affected } }: Incident): number =>
  peopleIn(affected.filter(({ residence }) => jurisdictionOf(residence) === jurisdiction));

/** People live there, the operator is there, or nobody knows where people live and its hours would run meanwhile. */
function isConcerned(jurisdiction: JurisdictionOfDuty, incident: Incident, desk: Operator): boolean {
  const { affected } = incident.facts;
  const isUnknown = affected.length === 0 || affected.some(({ residence }) => residence === nowhereKnown);
  return (
    peopleUnder(jurisdiction, incident) > 0 ||
    jurisdictionOf(desk.country) === jurisdiction ||
    (isUnknown && jurisdiction === 'EU')
  );
}

/**
 * The places in which a row is owed apart. Who has no establishment in the EU has no lead authority: each country whose people
 * are concerned has its own (EDPB Guidelines 9/2022, version 2.0, paragraph 73).
 */
function placesFor({ rule }: DutyRow, { facts: { affected } }: Incident, desk: Operator): readonly string[] {
  if (rule !== 'eu-gdpr-33' || jurisdictionOf(desk.country) === 'EU') return [''];
  const countries = affected
    .filter(({ residence }) => jurisdictionOf(residence) === 'EU')
    .map(({ residence }) => residence.split('-')[0] ?? residence);
  return countries.length > 0 ? [...new Set(countries)].sort() : [''];
}

function dutyBy(row: DutyRow, country: string, incident: Incident, desk: Operator): Duty {
  const id = country ? `${row.rule}@${country}` : row.rule;
  const { affected } = incident.facts;
  const concerned = country
    ? affected.filter(({ residence }) => residence.split('-')[0] === country)
    : affected.filter(({ residence }) => jurisdictionOf(residence) === row.place);
  const people = affected.length === 0 ? null : peopleIn(concerned);
  const told = incident.told.filter(({ duty }) => duty === id);
  const decision = incident.decisions.find(({ duty }) => duty === id);
  const delays = delaysOf(row, incident.delays);
  const owed = standingOf(row, people, incident, {
    told,
    decision,
    isFrozen: runningDelay(delays) !== undefined,
  });
  const rule = ruleOf(extended(row, incident, desk), desk);
  const clock = rule ? clockFor(rule, row, concerned[0]?.residence, incident, desk) : null;
  const ended = told[0] && clock ? stopped(clock, told[0].at, 'notice') : clock;
  const doubts = [rule?.doubt, row.doubt].filter((doubt) => doubt !== undefined);
  return {
    id,
    rule: rule?.id ?? row.rule,
    version: rule?.version ?? null,
    jurisdiction: country || row.place,
    who: row.who,
    whom: country ? `${row.whom} of ${placeOf(country)?.name ?? country}` : row.whom,
    authorities: authoritiesOf(row, country, desk),
    people,
    standing: owed.standing,
    why: country ? [...owed.why, eachCountry] : owed.why,
    source: rule?.source ?? null,
    confirmed: rule?.confirmed === true && row.doubt === undefined,
    doubts,
    clock: ended && delayed(ended, delays, desk.timeZone),
    how: row.how,
    content: row.content,
    mustNot: row.mustNot ?? [],
    mayWait: row.waitsOn ?? null,
    told,
  };
}

const eachCountry =
  'The operator has no establishment in the EU, so no authority leads: each country whose people are concerned is told (EDPB Guidelines 9/2022).';

/** Florida gives fifteen days more to who gave good cause in writing within the thirty. */
function extended({ rule }: DutyRow, incident: Incident, desk: Operator): string {
  const { goodCauseAt } = incident.facts;
  if (rule !== 'us-fl-501-171-people' || goodCauseAt === undefined) return rule;
  const { latest } = clockOf({ rule, startedAt: startOf('determination', incident) ?? '', desk });
  return latest !== null && goodCauseAt.slice(0, 10) <= latest ? 'us-fl-501-171-people-extended' : rule;
}

/** Undefined while what it begins with has not happened. */
function startOf(starts: Rule['starts'], { facts }: Incident, toldPeopleAt?: string): string | undefined {
  switch (starts) {
    case 'discovery':
      return facts.discoveredAt ?? facts.awareAt;
    case 'determination':
      return facts.determinedAt ?? facts.awareAt;
    case 'notice to people':
      return toldPeopleAt;
    default:
      return facts.awareAt;
  }
}

function clockFor(
  rule: Rule,
  { place }: DutyRow,
  residence: string | undefined,
  incident: Incident,
  desk: Operator,
): Clock | null {
  const ofPeople = dutyRows.find((row) => row.place === place && row.who === 'people')?.rule;
  const toldPeopleAt = incident.told.find(({ duty }) => duty === ofPeople)?.at;
  const startedAt = startOf(rule.starts, incident, toldPeopleAt);
  return startedAt === undefined ? null : clockOf({ rule: rule.id, startedAt, residence, desk });
}

function authoritiesOf({ who, place }: DutyRow, country: string, desk: Operator): readonly string[] {
  if (who !== 'authority' || place.startsWith('US-')) return [];
  const where = country || (jurisdictionOf(desk.country) === place ? desk.country : place);
  return where === 'EU' ? [] : authoritiesFor(where).map(({ slug }) => slug);
}

/** Where people live and no row says what is owed; `ZZ` where nobody knows where they live. */
function unknownPlaces({ facts: { affected } }: Incident, rows: readonly DutyRow[]): readonly string[] {
  const known = new Set<string>(rows.map(({ place }) => place));
  const places = affected
    .filter(({ people, residence }) => people > 0 && !known.has(jurisdictionOf(residence) ?? ''))
    .map(({ residence }) => residence);
  return affected.length === 0 ? [nowhereKnown] : [...new Set(places)].sort();
}

function askCounsel(place: string, incident: Incident): Duty {
  const id = `counsel@${place}`;
  const decision = incident.decisions.find(({ duty }) => duty === id);
  const told = incident.told.filter(({ duty }) => duty === id);
  const here = incident.facts.affected.filter(({ residence }) => residence === place);
  const isNoBreach = riskOf(incident) === 'no breach';
  return {
    id,
    rule: null,
    version: null,
    jurisdiction: place,
    who: 'counsel',
    whom: 'counsel',
    authorities: [],
    people: here.length === 0 ? null : peopleIn(here),
    standing: decision || isNoBreach ? 'not-owed' : told.length > 0 ? 'told' : 'unclear',
    why: decision ? [decision.reasons] : [whyCounsel(place)],
    source: null,
    confirmed: false,
    doubts: ['No rule of this place was read.'],
    clock: null,
    how: 'Ask counsel, and write down here what counsel says.',
    content: [],
    mustNot: [],
    mayWait: null,
    told,
  };
}

function whyCounsel(place: string): string {
  if (place === nowhereKnown)
    return 'Nobody knows yet where people live. Enter it as soon as you can: each place has its own laws.';
  return placeOrCountry(place)?.code === 'US'
    ? 'The state is not known, and each state has its own law. Enter the state, or ask counsel.'
    : `We read no law of ${place} on breaches, which does not mean that there is none. Ask counsel at once: some laws name days or hours.`;
}
