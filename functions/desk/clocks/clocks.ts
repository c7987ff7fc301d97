// How a rule becomes dates. Each step is told in words, so that staff and counsel can follow it without this code.
import type { Desk } from '../desk.ts';
import type { Kind, Queue } from '../sorting/sorting.ts';
import { addDays, addMonths, dateIn, inWords, partsOf } from './calendar.ts';
import type { Clock } from './clock.ts';
import { type EuropeanResidence, europeanResidence } from './countries.ts';
import { euGdpr12_3, promiseRule, type Rule, rightExercised } from './rules.ts';
import { whyOff } from './working-days.ts';

/** What an item is, as far as duties hang on it. */
export interface Asked {
  /** ISO 8601 instant, UTC. */
  readonly receivedAt: string;
  readonly kind: Kind | null;
  readonly queue: Queue;
  /** ISO 3166-1 alpha-2; only where the person stated it. */
  readonly residence?: string | undefined;
  readonly desk: Desk;
}

/**
 * The duties that an item brings: the operator's promise for whatever wants an answer, and one month under GDPR Article 12(3)
 * for a request of a person who stated a residence in the EU or EEA. Junk has none.
 *
 * @throws RangeError where the time of receipt or the desk's time zone cannot be read
 */
export function clocksFor(asked: Asked): readonly Clock[] {
  if (asked.queue === 'junk') return [];
  const residence = asked.residence === undefined ? undefined : europeanResidence(asked.residence);
  const received = receipt(asked, residence);
  const request = whyRequest(asked.kind);
  const duties: readonly Duty[] = [
    ...asked.desk.promises.map((promise) => ({
      rule: promiseRule(promise),
      reason: 'We promise this to everybody who writes to us.',
    })),
    ...(residence && request ? [{ rule: euGdpr12_3, reason: request }] : []),
  ];
  return duties
    .filter(({ rule: { effectiveFrom = '' } }) => effectiveFrom <= received.latest)
    .map((duty) => clockBy(duty, received, residence));
}

interface Duty {
  readonly rule: Rule;
  readonly reason: string;
}

/** Why Article 12(3) applies to the kind. While nobody knows the kind it may be a request, so the clock runs. */
function whyRequest(kind: Kind | null): string | undefined {
  if (kind === null)
    return 'Nobody has said yet what this asks for; until then it counts as a request under the GDPR.';
  const right = rightExercised[kind];
  return (
    right && `This kind (${kind}) is a request under GDPR ${right}, so Article 12(3) gives a month to answer.`
  );
}

interface Receipt {
  readonly at: string;
  readonly earliest: string;
  readonly latest: string;
  readonly step: string;
}

/** The day of receipt is the date in the person's zones and in the operator's; where they differ, each reading takes its own. */
function receipt({ receivedAt, desk }: Asked, residence: EuropeanResidence | undefined): Receipt {
  const zones = [...new Set([...(residence?.zones ?? []), desk.timeZone])];
  const zonesByDate = Map.groupBy(zones, (zone) => dateIn(receivedAt, zone));
  const [earliest = '', ...later] = [...zonesByDate.keys()].sort();
  const latest = later.at(-1) ?? earliest;
  const received = [...new Set([earliest, latest])].map(
    (date) => `on ${inWords(date)} (${zonesByDate.get(date)?.join(', ')})`,
  );
  const readings =
    later.length > 0 ? '; the safe date counts from the first, the latest date from the second' : '';
  return { at: receivedAt, earliest, latest, step: `It was received ${received.join(' and ')}${readings}.` };
}

function clockBy({ rule, reason }: Duty, received: Receipt, residence: EuropeanResidence | undefined): Clock {
  const safe = endOf(rule, received.earliest);
  const end = endOf(rule, received.latest);
  const latest =
    rule.onDayOff === 'next-working-day' && residence
      ? afterDaysOff(rule, end.date, residence)
      : stays(end.date);
  return {
    rule: rule.id,
    version: rule.version,
    source: rule.source,
    confirmed: rule.confirmed,
    startedAt: received.at,
    safe: safe.date,
    latest: latest.date,
    state: 'running',
    why: [
      reason,
      received.step,
      `The day of receipt is not counted${by(rule.countedBy?.firstDay)}.`,
      ...new Set([safe.step, end.step]),
      latest.step,
    ],
  };
}

interface Step {
  readonly date: string;
  readonly step: string;
}

/** The last day of the period, weekends and holidays left aside. */
function endOf({ period: { count, unit }, countedBy }: Rule, start: string): Step {
  const length = `${count} ${unit}${count === 1 ? '' : 's'}`;
  if (unit === 'day') {
    const date = addDays(start, count);
    return { date, step: `${length} after ${inWords(start)} is ${inWords(date)}.` };
  }
  const date = addMonths(start, count);
  const { month, year, day } = partsOf(date);
  const wanted = partsOf(start).day;
  return {
    date,
    step:
      day === wanted
        ? `${length} after ${inWords(start)} is the same day of the month, ${inWords(date)}${by(countedBy?.period)}.`
        : `${length} after ${inWords(start)} would be day ${wanted}; ${month} ${year} has none, so its last day counts, ${inWords(date)}${by(countedBy?.period)}.`,
  };
}

const stays = (date: string): Step => ({ date, step: 'Weekends and holidays move neither date.' });

/** The next working day where the person lives, if the last day is none. */
function afterDaysOff({ countedBy }: Rule, end: string, { name, holidays }: EuropeanResidence): Step {
  const off: string[] = [];
  let date = end;
  for (let why = whyOff(date, holidays); why !== undefined; why = whyOff(date, holidays)) {
    off.push(`${inWords(date)} (${why})`);
    date = addDays(date, 1);
  }
  return {
    date,
    step:
      off.length === 0
        ? `${inWords(date)} is a working day in ${name}, so the latest date needs no other.`
        : `No working day in ${name}: ${off.join('; ')}. So the latest date moves to ${inWords(date)}${by(countedBy?.dayOff)}, and the safe date stays.`,
  };
}

const by = (article: string | undefined): string => (article ? ` (${article})` : '');
