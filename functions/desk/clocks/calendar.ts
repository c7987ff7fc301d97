// Calendar dates are strings `YYYY-MM-DD`: they compare and sort as they are, and no zone can shift them.
import { getISO } from 'temporal-polyfill/fns/Calendar';
import * as Instant from 'temporal-polyfill/fns/Instant';
import * as PlainDate from 'temporal-polyfill/fns/PlainDate';
import * as ZonedDateTime from 'temporal-polyfill/fns/ZonedDateTime';

export const weekdays = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const;
export type Weekday = (typeof weekdays)[number];

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const dayOf = (date: string): PlainDate.Record => PlainDate.fromString(date, getISO);

/**
 * The date on which an instant falls in a zone.
 *
 * @param instant ISO 8601 instant, e.g. `2026-01-31T23:30:00Z`
 * @param zone IANA name
 * @throws RangeError where either cannot be read
 */
export const dateIn = (instant: string, zone: string): string =>
  PlainDate.toString(
    ZonedDateTime.toPlainDate(Instant.toZonedDateTimeISO(Instant.fromString(instant), zone)),
  );

/** True for a calendar date that exists. */
export function isDate(text: string): boolean {
  try {
    return /^\d{4}-\d\d-\d\d$/.test(text) && PlainDate.toString(dayOf(text)) === text;
  } catch {
    return false;
  }
}

/** As `2026-03-01T10:00:00Z`, in whole seconds. @throws RangeError where it is no instant with `Z` or an offset */
export const instantOf = (text: string): string => addHours(text, 0);

/** So many hours of elapsed time later, in whole seconds. */
export const addHours = (instant: string, hours: number): string =>
  Instant.toString(Instant.addHours(Instant.roundToSecond(Instant.fromString(instant), 'floor'), hours));

/** The instant at which a date begins in a zone. */
export const beginningOf = (date: string, zone: string): string =>
  Instant.toString(ZonedDateTime.toInstant(PlainDate.toZonedDateTime(dayOf(date), zone)));

export const daysBetween = (from: string, to: string): number => PlainDate.diffDays(dayOf(from), dayOf(to));

export const addDays = (date: string, days: number): string =>
  PlainDate.toString(PlainDate.addDays(dayOf(date), days));

/** The same day number so many months later; the last day of a month that has no such day. */
export const addMonths = (date: string, count: number): string =>
  PlainDate.toString(PlainDate.addMonths(dayOf(date), count));

export const weekdayOf = (date: string): Weekday =>
  weekdays[PlainDate.dayOfWeek(dayOf(date)) - 1] ?? 'Monday';

/** Day, English name of the month, and year. */
export function partsOf(date: string): {
  readonly day: number;
  readonly month: string;
  readonly year: number;
} {
  const { day, month, year } = dayOf(date);
  return { day, month: months[month - 1] ?? '', year };
}

/** `Saturday 28 February 2026` */
export function inWords(date: string): string {
  const { day, month, year } = partsOf(date);
  return `${weekdayOf(date)} ${day} ${month} ${year}`;
}

/** Easter Sunday of the Western churches (Gregorian computus). */
export function easterSunday(year: number): string {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const epact =
    (century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25) + 19 * golden + 15) % 30;
  const fullMoon =
    epact - Math.floor(epact / 28) * (1 - Math.floor(29 / (epact + 1)) * Math.floor((21 - golden) / 11));
  const weekday = (year + Math.floor(year / 4) + fullMoon + 2 - century + Math.floor(century / 4)) % 7;
  return addDays(`${year}-03-28`, fullMoon - weekday);
}

/** Easter Sunday of the Orthodox churches (Julian computus), as a Gregorian date; right until 2099. */
export function orthodoxEasterSunday(year: number): string {
  const fullMoon = (19 * (year % 19) + 15) % 30;
  const weekday = (2 * (year % 4) + 4 * (year % 7) - fullMoon + 34) % 7;
  return addDays(`${year}-03-22`, fullMoon + weekday + 13);
}
