// Which days are no working days, and the next one that is (Regulation 1182/71, Articles 2 and 3(4)).
import { addDays, easterSunday, orthodoxEasterSunday, weekdayOf, weekdays } from './calendar.ts';
import type { Country } from './countries.ts';
import { type Holiday, publicHolidays } from './holidays.ts';

const isWeekend = (date: string): boolean => ['Saturday', 'Sunday'].includes(weekdayOf(date));

/** The holidays of a year that may fall on a working day: date → holiday. */
export function holidaysOf(country: Country, year: number): ReadonlyMap<string, Holiday> {
  const inForce = publicHolidays[country].filter(
    ({ from = year, until = year }) => from <= year && year <= until,
  );
  const dates = new Map(inForce.map((holiday) => [dateOf(holiday, year), holiday]));
  for (const [date, holiday] of [...dates].filter(([date, { madeUpFor }]) => madeUpFor && isWeekend(date)))
    dates.set(
      nextDay(date, (day) => !isWeekend(day) && !dates.has(day)),
      holiday,
    );
  return dates;
}

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

/** What makes the date no working day there: the weekend or a holiday by name; undefined on a working day. */
export function whyOff(date: string, country: Country): string | undefined {
  if (isWeekend(date)) return 'weekend';
  const holiday = holidaysOf(country, Number(date.slice(0, 4))).get(date);
  return holiday?.equatedBy ? `${holiday.name}, a holiday by ${holiday.equatedBy}` : holiday?.name;
}

function nextDay(after: string, fits: (date: string) => boolean): string {
  let date = addDays(after, 1);
  while (!fits(date)) date = addDays(date, 1);
  return date;
}
