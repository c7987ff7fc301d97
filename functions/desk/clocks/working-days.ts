// Which days are no working days, and why (Regulation 1182/71, Articles 2 and 3(4), for the EU).
import { addDays, easterSunday, orthodoxEasterSunday, weekdayOf, weekdays } from './calendar.ts';
import type { Holiday } from './holidays.ts';

const isWeekend = (date: string): boolean => ['Saturday', 'Sunday'].includes(weekdayOf(date));

/** The holidays of a year that may fall on a working day: date → holiday. */
export function holidaysOf(holidays: readonly Holiday[], year: number): ReadonlyMap<string, Holiday> {
  const dates = new Map(inForce(holidays, year).map((holiday) => [dateOf(holiday, year), holiday]));
  for (const [date, holiday] of [...dates].filter(([date, { madeUpFor }]) => madeUpFor && isWeekend(date)))
    dates.set(
      nextDay(date, (day) => !isWeekend(day) && !dates.has(day)),
      holiday,
    );
  return dates;
}

/** The Fridays of a year that are off because the holiday after them is a Saturday: date → holiday. */
export function fridaysBefore(holidays: readonly Holiday[], year: number): ReadonlyMap<string, Holiday> {
  const ofBothYears = [year, year + 1].flatMap((each) =>
    inForce(holidays, each)
      .filter(({ fridayBefore }) => fridayBefore)
      .map((holiday) => [dateOf(holiday, each), holiday] as const),
  );
  return new Map(
    ofBothYears
      .filter(([date]) => weekdayOf(date) === 'Saturday')
      .map(([date, holiday]) => [addDays(date, -1), holiday] as const)
      .filter(([friday]) => friday.startsWith(String(year))),
  );
}

const inForce = (holidays: readonly Holiday[], year: number): readonly Holiday[] =>
  holidays.filter(({ from = year, until = year }) => from <= year && year <= until);

function dateOf({ when, moved }: Holiday, year: number): string {
  if ('easter' in when) return addDays(easterSunday(year), when.easter);
  if ('orthodoxEaster' in when) return addDays(orthodoxEasterSunday(year), when.orthodoxEaster);
  if ('on' in when) {
    const date = `${year}-${when.on}`;
    return addDays(date, moved?.[weekdayOf(date)] ?? 0);
  }
  const earliest = `${year}-${when.onOrAfter}`;
  const wait = weekdays.indexOf(when.the) - weekdays.indexOf(weekdayOf(earliest));
  return addDays(earliest, wait < 0 ? wait + 7 : wait);
}

/** What makes a date no working day, in words; undefined on a working day. */
export type DaysOff = (date: string) => string | undefined;

/** Weekends, public holidays, and further days that the operator knows of. */
export function daysOff(holidays: readonly Holiday[], further: readonly string[] = []): DaysOff {
  const holidayOn = lookUp((year) => holidaysOf(holidays, year));
  return (date) => {
    if (isWeekend(date)) return 'weekend';
    const holiday = holidayOn(date);
    if (!holiday) return further.includes(date) ? 'a day off by your own word' : undefined;
    if (holiday.onlyIn) return `${holiday.name}, a holiday only in ${holiday.onlyIn}`;
    return holiday.equatedBy ? `${holiday.name}, a holiday by ${holiday.equatedBy}` : holiday.name;
  };
}

/** Sundays, and the holidays that stand on every one of the lists: the days that nobody counts as business days. */
export function daysOffForAll(lists: readonly (readonly Holiday[])[]): DaysOff {
  const onLists = lists.map((list) => lookUp((year) => holidaysOf(list, year)));
  return (date) => {
    if (weekdayOf(date) === 'Sunday') return 'Sunday';
    const found = onLists.map((holidayOn) => holidayOn(date));
    return found.includes(undefined) ? undefined : found[0]?.name;
  };
}

/** Weekends, the holidays on any of the lists with the Fridays before them, and further days that the operator knows of. */
export function daysOffForAny(
  lists: readonly (readonly Holiday[])[],
  further: readonly string[] = [],
): DaysOff {
  const all = lists.flat();
  const holidayOn = lookUp((year) => holidaysOf(all, year));
  const fridayBefore = lookUp((year) => fridaysBefore(all, year));
  return (date) => {
    if (isWeekend(date)) return 'weekend';
    const friday = fridayBefore(date);
    return (
      holidayOn(date)?.name ??
      (friday && `the Friday before ${friday.name}`) ??
      (further.includes(date) ? 'a day off by your own word' : undefined)
    );
  };
}

function lookUp(
  ofYear: (year: number) => ReadonlyMap<string, Holiday>,
): (date: string) => Holiday | undefined {
  const years = new Map<number, ReadonlyMap<string, Holiday>>();
  return (date) => {
    const year = Number(date.slice(0, 4));
    const found = years.get(year) ?? ofYear(year);
    years.set(year, found);
    return found.get(date);
  };
}

function nextDay(after: string, fits: (date: string) => boolean): string {
  let date = addDays(after, 1);
  while (!fits(date)) date = addDays(date, 1);
  return date;
}
