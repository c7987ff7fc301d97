// The clocks of an item: those that it brings by itself, those that staff or an event start, and how they end.
import type { Desk } from '../desk.ts';
import type { Kind, Queue } from '../sorting/sorting.ts';
import { dateIn, isDate } from './calendar.ts';
import type { Clock, Pause, StoppedBy } from './clock.ts';
import { count, type Given } from './count.ts';
import { type Place, placeOrCountry } from './places.ts';
import { hangsOnAsks, owedByPledge, pledgesFor, ruleOfPledge, whoIsPromised } from './promises.ts';
import type { Owed, People, Rule } from './rule.ts';
import { euGdpr12_3, rightExercised } from './rules/eu.ts';
import { rulesOfLaw } from './rules.ts';

/** What an item is, as far as duties hang on it. */
export interface Asked {
  /** ISO 8601 instant, UTC. */
  readonly receivedAt: string;
  readonly kind: Kind | null;
  readonly queue: Queue;
  /** ISO 3166-1 alpha-2 or ISO 3166-2; only where the person stated it. */
  readonly residence?: string | undefined;
  readonly desk: Desk;
}

/**
 * The duties that an item brings by itself: the operator's promises, and the laws of the residence that the person stated or
 * of the operator. Junk has none.
 *
 * @throws RangeError where the time of receipt or the desk's time zone cannot be read
 */
export function clocksFor({ receivedAt, kind, queue, residence, desk }: Asked): readonly Clock[] {
  if (queue === 'junk') return [];
  const place = residence === undefined ? undefined : placeOrCountry(residence);
  const given: Given = { startedAt: receivedAt, place, operator: desk };
  const promised = pledgesFor(kind, desk).filter(({ rule }) => hangsOnAsks(rule));
  const laws = rulesOfLaw.filter(
    ({ hangsOn }: Rule) => hangsOn?.kinds.includes(kind) && isOneOf(hangsOn.people, place, desk),
  );
  return [
    ...promised.flatMap((pledge) => {
      const rule = ruleOfPledge(pledge);
      return rule ? clockBy(rule, given, whoIsPromised(pledge, kind)) : [];
    }),
    ...laws
      .filter((rule) => isInForce(rule, given))
      .map((rule) => clockBy(rule, given, whyHere(rule, kind, place))),
  ];
}

function isOneOf(people: People, place: Place | undefined, desk: Desk): boolean {
  const where = place?.jurisdiction;
  switch (people) {
    case 'in the EU or EEA':
      return where === 'EU';
    case 'in the United Kingdom':
      return where === 'GB';
    case 'in Switzerland':
      return where === 'CH';
    case 'in California':
      return place?.code === 'US-CA';
    case 'in the United States or of an operator there':
      return where === 'US' || desk.country === 'US';
    case 'in the EU, EEA or Switzerland, of an operator under the Data Privacy Framework':
      return desk.dataPrivacyFramework === true && (where === 'EU' || where === 'CH');
  }
}

/** Why a law applies to the ask. While nobody knows the kind it may be a request, so the clock runs. */
function whyHere({ id, hangsOn, source }: Rule, kind: Kind | null, place: Place | undefined): string {
  if (id === euGdpr12_3.id)
    return kind === null
      ? 'Nobody has said yet what this asks for; until then it counts as a request under the GDPR.'
      : `This kind (${kind}) is a request under GDPR ${rightExercised[kind]}, so Article 12(3) gives a month to answer.`;
  const whose = place ? `residence ${place.code}` : 'no residence stated';
  return kind === null
    ? `Nobody has said yet what this asks for; until then it counts as a request under ${source} (${whose}).`
    : `This kind (${kind}) has this clock for whoever is ${hangsOn?.people} (${whose}): ${source}.`;
}

/** What is in force on the day on which it begins, on the later reading of that day. */
function isInForce({ effectiveFrom = '' }: Rule, { startedAt, place, operator }: Given): boolean {
  if (isDate(startedAt)) return effectiveFrom <= startedAt;
  return [operator.timeZone, ...(place?.zones ?? [])].some(
    (zone) => effectiveFrom <= dateIn(startedAt, zone),
  );
}

/** A clock that staff or an event start. */
export interface Started {
  /** Id of a rule of law, or of a promise of the desk that names a period. */
  readonly rule: string;
  /** ISO 8601 instant, or `YYYY-MM-DD` where only the day is known. */
  readonly startedAt: string;
  /** ISO 3166-1 alpha-2 or ISO 3166-2; only where the person stated it. */
  readonly residence?: string | undefined;
  readonly desk: Pick<Desk, 'country' | 'timeZone' | 'promises'>;
  /** Further days off, `YYYY-MM-DD`. */
  readonly holidays?: readonly string[] | undefined;
  /** Time for which we waited for the person, oldest first; heeded where the rule is `pausable`. */
  readonly pauses?: readonly Pause[] | undefined;
}

/** @throws RangeError where there is no such rule, or the start or a zone cannot be read */
export function clockOf({ rule: id, startedAt, residence, desk, holidays, pauses }: Started): Clock {
  const rule = ruleOf(id, desk);
  if (!rule) throw new RangeError(`There is no rule ${id} that names a period.`);
  const place = residence === undefined ? undefined : placeOrCountry(residence);
  const given: Given = { startedAt, place, operator: desk, holidays, pauses };
  const clock = clockBy(rule, given, rule.duty);
  const notYet = isInForce(rule, given)
    ? []
    : [`This rule applies from ${rule.effectiveFrom}; for what began before, look at the law as it stood.`];
  return {
    ...clock,
    ...(pauses && pauses.length > 0 && rule.pauses && { pauses }),
    why: [...clock.why, ...notYet],
  };
}

function clockBy(rule: Rule, given: Given, reason: string): Clock {
  const { safe, latest, steps } = count(rule, given);
  return {
    rule: rule.id,
    version: rule.version,
    source: rule.source,
    confirmed: rule.confirmed,
    startedAt: given.startedAt,
    safe,
    latest,
    state: 'running',
    why: [
      reason,
      ...steps,
      ...(rule.remark ? [rule.remark] : []),
      ...(rule.confirmed ? [] : ['This rule is not confirmed: have counsel look at it.']),
      ...(rule.doubt ? [rule.doubt] : []),
    ],
  };
}

/** A rule of law, or of a promise of the desk that names a period. */
export function ruleOf(id: string, { promises }: Pick<Desk, 'promises'>): Rule | undefined {
  const law: Rule | undefined = rulesOfLaw.find((rule) => rule.id === id);
  const pledge = promises.find(({ rule }) => rule === id);
  return law ?? (pledge && ruleOfPledge(pledge));
}

const lawOf = (id: string): Rule | undefined => rulesOfLaw.find((rule) => rule.id === id);

/** What has to be done until the dates of a rule. Only an `answer` is promised to the person. */
export const owedBy = (id: string): Owed | undefined => lawOf(id)?.owes ?? owedByPledge(id);

/** The rule that runs in place of another once more time is taken; the reason is told to the person while that one still runs. */
export function extensionOf(id: string): { readonly rule: string; readonly needsReason: true } | undefined {
  const longer = rulesOfLaw.find((rule: Rule) => rule.extends === id);
  return longer && { rule: longer.id, needsReason: true };
}

/** Whether waiting for the person may move a date of the rule. */
export const pausable = (id: string): boolean => lawOf(id)?.pauses !== undefined;

export const stopped = (clock: Clock, stoppedAt: string, stoppedBy: StoppedBy): Clock =>
  clock.state === 'stopped' ? clock : { ...clock, state: 'stopped', stoppedAt, stoppedBy };

/** The clocks of an item once its acknowledgement is owed: the duty to acknowledge has ended. The same list where none had it. */
export function acknowledged(clocks: readonly Clock[], at: string): readonly Clock[] {
  const ends = ({ rule, state }: Clock) => state === 'running' && owedBy(rule) === 'acknowledgement';
  return clocks.some(ends)
    ? clocks.map((clock) => (ends(clock) ? stopped(clock, at, 'acknowledgement') : clock))
    : clocks;
}

/**
 * The clocks of an item that staff call another kind, move to another queue or give another residence. What applies is counted
 * from its own start; what staff or an event started goes on; what applied before and does not now is stopped, and runs again
 * once it applies again. No clock is ever lost.
 *
 * @param at ISO 8601 instant, UTC, of the change
 */
export function resorted(before: readonly Clock[], asked: Asked, at: string): readonly Clock[] {
  const fresh = clocksFor(asked);
  const applies = new Set(fresh.map(({ rule }) => rule));
  const known = new Set(before.map(({ rule }) => rule));
  const goesOn = (clock: Clock): Clock => {
    if (!comesByItself(clock.rule)) return clock;
    if (!applies.has(baseOf(clock.rule))) return stopped(clock, at, 'sorting');
    return clock.state === 'running' || clock.stoppedBy === 'sorting'
      ? recounted(clock, fresh, asked)
      : clock;
  };
  return [...before.map(goesOn), ...fresh.filter(({ rule }) => !known.has(rule))];
}

/** A running clock as it is for another residence; a start or a pause that staff entered stays. */
function recounted(clock: Clock, fresh: readonly Clock[], { receivedAt, residence, desk }: Asked): Clock {
  const { rule, startedAt, pauses } = clock;
  const anew = startedAt === receivedAt && !pauses && fresh.find((each) => each.rule === rule);
  return anew || clockOf({ rule, startedAt, residence, desk, pauses });
}

/** The rule whose place an extension takes; itself for any other. */
const baseOf = (id: string): string => lawOf(id)?.extends ?? id;

const comesByItself = (id: string): boolean => lawOf(baseOf(id))?.hangsOn !== undefined || hangsOnAsks(id);
