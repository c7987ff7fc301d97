// How a rule becomes dates. Each step is told in words, so that staff and counsel can follow it without this code.

import { businessDays, nthBusinessDay } from './business-days.ts';
import {
  addDays,
  addHours,
  addMonths,
  beginningOf,
  dateIn,
  daysBetween,
  instantOf,
  inWords,
  isDate,
  partsOf,
} from './calendar.ts';
import type { Pause } from './clock.ts';
import { type Place, placeOf } from './places.ts';
import type { BusinessCalendar, Rule, Start } from './rule.ts';
import { daysOff, daysOffForAll, daysOffForAny } from './working-days.ts';

/** What a rule is counted with. */
export interface Given {
  /** ISO 8601 instant with `Z` or an offset, or `YYYY-MM-DD` where nobody knows the time: then it is that date in all zones. */
  readonly startedAt: string;
  /** Where the person lives, if they stated it. */
  readonly place: Place | undefined;
  readonly operator: { readonly country: string; readonly timeZone: string };
  /** Further days off, `YYYY-MM-DD`: a regional decree, a local day. Only the latest date heeds them. */
  readonly holidays?: readonly string[] | undefined;
  readonly pauses?: readonly Pause[] | undefined;
}

/** Dates as a clock has them, and the way to them. */
export interface Counted {
  readonly safe: string | null;
  readonly latest: string | null;
  readonly steps: readonly string[];
}

/** @throws RangeError where the start or a zone cannot be read */
export function count(rule: Rule, given: Given): Counted {
  const { counted } = rule;
  switch (counted.unit) {
    case 'none':
      return {
        safe: null,
        latest: null,
        steps: [
          begin(rule.starts, given).step,
          `The rule names no period but says “${counted.words}”. So there is no date: act at once, and write down why it took as long as it took.`,
        ],
      };
    case 'hour':
      return countHours(counted.count, rule, given);
    case 'business day':
      return countBusinessDays(counted.count, counted.calendar, rule, given);
    case 'day':
      return countDays(counted, rule, given);
    case 'month':
      return countMonths(counted, rule, given);
  }
}

interface Begin {
  readonly earliest: string;
  readonly latest: string;
  readonly step: string;
}

/** The day of the start is the date in the person's zones and in the operator's; where they differ, each reading takes its own. */
function begin(start: Start, { startedAt, place, operator }: Given): Begin {
  if (isDate(startedAt))
    return { earliest: startedAt, latest: startedAt, step: `${happened[start]} on ${inWords(startedAt)}.` };
  const zones = [...new Set([...(place?.zones ?? []), operator.timeZone])];
  const zonesByDate = Map.groupBy(zones, (zone) => dateIn(startedAt, zone));
  const [earliest = '', ...later] = [...zonesByDate.keys()].sort();
  const latest = later.at(-1) ?? earliest;
  const dates = [...new Set([earliest, latest])].map(
    (date) => `on ${inWords(date)} (${zonesByDate.get(date)?.join(', ')})`,
  );
  const readings =
    later.length > 0 ? '; the safe date counts from the first, the latest date from the second' : '';
  return { earliest, latest, step: `${happened[start]} ${dates.join(' and ')}${readings}.` };
}

const happened: Readonly<Record<Start, string>> = {
  receipt: 'It was received',
  'relevant time': 'The request, the information about identity or the fee, whichever was last, came',
  awareness: 'We became aware of it',
  discovery: 'It was discovered',
  determination: 'It was determined',
  'complaint to the authority': 'The complaint reached the authority',
  advice: 'The advice was given',
  'notice to people': 'The people concerned were told',
  'notice of costs': 'The person was told of the costs',
  publication: 'It was published',
};

const firstDayLeftOut = (start: Start, by?: string): string =>
  `${start === 'relevant time' ? 'That day' : `The day of ${start}`} is not counted${article(by)}.`;

interface Step {
  readonly date: string;
  readonly step: string;
}

type Days = Extract<Rule['counted'], { unit: 'day' }>;

function countDays({ count: days, firstDay }: Days, rule: Rule, given: Given): Counted {
  const started = begin(rule.starts, given);
  const last = (from: string, length: number): Step => {
    const date = addDays(from, length);
    return { date, step: `${plural(length, 'day')} after ${inWords(from)} is ${inWords(date)}.` };
  };
  const safe = last(started.earliest, firstDay ? days - 1 : days);
  const latest = last(started.latest, days);
  const paused = afterPauses(rule, given, safe.date, latest.date);
  return {
    ...paused,
    steps: [
      started.step,
      firstDay
        ? `For the safe date the day of ${rule.starts} is the first of the ${days} days, for the latest date it is not counted.`
        : firstDayLeftOut(rule.starts),
      ...new Set([safe.step, latest.step]),
      ...paused.steps,
      'Weekends and holidays move neither date.',
    ],
  };
}

type Months = Extract<Rule['counted'], { unit: 'month' }>;

function countMonths({ count: months, daysOffOf, by }: Months, rule: Rule, given: Given): Counted {
  const started = begin(rule.starts, given);
  const safe = sameDayLater(started.earliest, months, by.period);
  const latest = sameDayLater(started.latest, months, by.period);
  const paused = afterPauses(rule, given, safe.date, latest.date);
  const rolled = nextWorkingDay(paused.latest, whereOff(daysOffOf, given.place), given.holidays, by.dayOff);
  return {
    safe: paused.safe,
    latest: rolled.date,
    steps: [
      started.step,
      firstDayLeftOut(rule.starts, by.firstDay),
      ...new Set([safe.step, latest.step]),
      ...paused.steps,
      rolled.step,
    ],
  };
}

/** Whose holidays move the end: those of the person's place, in the United Kingdom else those of England and Wales. */
function whereOff(jurisdiction: Months['daysOffOf'], place: Place | undefined): Place | undefined {
  if (place?.jurisdiction === jurisdiction) return place;
  return jurisdiction === 'GB' ? placeOf('GB') : undefined;
}

/** The last day of a period in months, weekends and holidays left aside. */
function sameDayLater(start: string, months: number, by: string | undefined): Step {
  const date = addMonths(start, months);
  const { month, year, day } = partsOf(date);
  const wanted = partsOf(start).day;
  const length = plural(months, 'month');
  return {
    date,
    step:
      day === wanted
        ? `${length} after ${inWords(start)} is the same day of the month, ${inWords(date)}${article(by)}.`
        : `${length} after ${inWords(start)} would be day ${wanted}; ${month} ${year} has none, so its last day counts, ${inWords(date)}${article(by)}.`,
  };
}

/** The next working day there, if the last day is none; without a place only weekends are known. */
function nextWorkingDay(
  last: string,
  place: Place | undefined,
  further: readonly string[] | undefined,
  by: string,
): Step {
  const whyOff = daysOff(place?.holidays ?? [], further);
  const where = place ? ` in ${place.name}` : '';
  const off: string[] = [];
  let date = last;
  for (let why = whyOff(date); why !== undefined; why = whyOff(date)) {
    off.push(`${inWords(date)} (${why})`);
    date = addDays(date, 1);
  }
  return {
    date,
    step:
      off.length === 0
        ? `${inWords(date)} is a working day${where}, so the latest date needs no other.`
        : `No working day${where}: ${off.join('; ')}. So the latest date moves to ${inWords(date)}${article(by)}, and the safe date stays.`,
  };
}

function countHours(hours: number, { starts }: Rule, given: Given): Counted {
  const { at, step } = instantOfStart(starts, given);
  const end = addHours(at, hours);
  return {
    safe: end,
    latest: end,
    steps: [step, `${hours} hours of elapsed time later it is ${end}; nights, weekends and holidays count.`],
  };
}

/** Where only the day is known, the first moment at which it began anywhere that matters. */
function instantOfStart(start: Start, given: Given): { readonly at: string; readonly step: string } {
  const { startedAt, place, operator } = given;
  if (!isDate(startedAt)) {
    const at = instantOf(startedAt);
    return { at, step: `${happened[start]} at ${at}.` };
  }
  const zones = ['UTC', operator.timeZone, ...(place?.zones ?? [])];
  const [at = ''] = zones.map((zone) => beginningOf(startedAt, zone)).sort();
  const step = `${begin(start, given).step} Nobody said at what time, so it counts from ${at}, when that day began first; give the time for the true end.`;
  return { at, step };
}

function countBusinessDays(days: number, calendar: BusinessCalendar, rule: Rule, given: Given): Counted {
  const { of, lists, safely, longest } = businessDays(calendar, given.operator.country);
  const started = begin(rule.starts, given);
  const safe = nthBusinessDay(started.earliest, days, daysOffForAll(lists));
  const latest = nthBusinessDay(started.latest, days, daysOffForAny(lists, given.holidays));
  return {
    safe: safe.date,
    latest: latest.date,
    steps: [
      started.step,
      firstDayLeftOut(rule.starts, calendar === 'california' ? 'Gov. Code 6800' : undefined),
      `Business days of ${of}. The safe date counts Monday to Saturday but ${safely}: ${safe.step}`,
      `The latest date counts Monday to Friday but ${longest}: ${latest.step}`,
    ],
  };
}

interface Paused {
  readonly safe: string;
  readonly latest: string;
  readonly steps: readonly string[];
}

/**
 * Dates moved by the time for which the desk waited. The latest date leaves out the day of asking and the day of the answer
 * too (Data Protection Act 2018, section 54(3C)(b)), the safe date only what lies between two dates.
 */
function afterPauses(
  { pauses: may }: Rule,
  { pauses = [], operator }: Given,
  safe: string,
  latest: string,
): Paused {
  if (!may) return { safe, latest, steps: [] };
  const moved = { safe, latest };
  const steps: string[] = [];
  let countedTo = '';
  for (const { from, until } of [...pauses].sort((a, b) => a.from.localeCompare(b.from))) {
    const asked = dayOf(from, operator.timeZone);
    if (until === undefined) {
      steps.push(
        `It has stood still since ${inWords(asked)} (${may.by}); the dates move once the person answers.`,
      );
      continue;
    }
    const answered = dayOf(until, operator.timeZone);
    const first = asked <= countedTo ? addDays(countedTo, 1) : asked;
    const days = daysBetween(first, answered) + 1;
    if (days < 1 || asked > moved.latest) continue;
    countedTo = answered;
    moved.latest = addDays(moved.latest, days);
    if (may.moves === 'both dates' && asked <= moved.safe) moved.safe = addDays(moved.safe, days - 1);
    steps.push(
      `From ${inWords(asked)} to ${inWords(answered)} it stood still (${may.by}), which moves ${may.moves}: the latest to ${inWords(moved.latest)}, the safe to ${inWords(moved.safe)}.`,
    );
  }
  return { ...moved, steps };
}

const dayOf = (moment: string, zone: string): string => (isDate(moment) ? moment : dateIn(moment, zone));

const plural = (count: number, unit: string): string => `${count} ${unit}${count === 1 ? '' : 's'}`;
const article = (by: string | undefined): string => (by ? ` (${by})` : '');
