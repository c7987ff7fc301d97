import Holidays from 'date-holidays';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  easterSunday,
  orthodoxEasterSunday,
  weekdayOf,
} from '../../../functions/desk/clocks/calendar.ts';
import { publicHolidays } from '../../../functions/desk/clocks/holidays.ts';
import { holidaysOf, whyOff } from '../../../functions/desk/clocks/working-days.ts';

type Country = keyof typeof publicHolidays;
const isCountry = (code: string): code is Country => Object.hasOwn(publicHolidays, code);
const countries = Object.keys(publicHolidays).filter(isCountry);
const years = [2025, 2026, 2027, 2028, 2029, 2030, 2031, 2032];
const isWeekday = (date: string) => !['Saturday', 'Sunday'].includes(weekdayOf(date));

/** Where we differ from the library on purpose: country → the differing days (`MM-DD` or their name) → why. */
const deliberate: Readonly<Partial<Record<Country, Readonly<Record<string, string>>>>> = {
  AT: {
    'Good Friday':
      'Austria notified it under the European Convention on the Calculation of Time-Limits; Administrative Procedure Act (AVG), section 33(2)',
  },
  BG: {
    'made up for': 'Labour Code, Article 154(2), which the library does not know',
    'the second day of Christmas': 'Labour Code, Article 154(1) names 26 December too',
  },
  CY: {
    'Clean Monday': 'it is a Monday, 48 days before Easter; the library counts 47 and names Tuesdays',
    'Orthodox Whit Monday': 'Kataklysmos; the library has the Sunday before it',
  },
  FI: { 'Midsummer Eve': 'on Finland’s own list of non-working days under Regulation 1182/71' },
  IS: {
    'Christmas Eve': 'a holiday from 13:00 only, and not on the EEA list of holidays',
    "New Year's Eve": 'a holiday from 13:00 only, and not on the EEA list of holidays',
    'the first day of summer':
      'the first Thursday after 18 April; where that is a Thursday itself (2030) the library takes it',
  },
  LI: {
    Feiertagsbrücke: 'a bridge day that offices may take, no holiday',
    'Berchtold’s Day': 'on the EEA list of holidays',
    Candlemas: 'on the EEA list of holidays',
    'Shrove Tuesday': 'on the EEA list of holidays',
    'St Joseph’s Day': 'on the EEA list of holidays',
    'National Day': 'on the EEA list of holidays',
    'All Saints’ Day': 'on the EEA list of holidays',
    'New Year’s Eve': 'on the EEA list of holidays',
  },
  NL: {
    'Good Friday': 'General Time Limits Act, Article 3(2)',
    'Liberation Day': 'General Time Limits Act, Article 3(1), every year',
  },
  SE: {
    'Midsummer Eve': 'Act 1930:173, section 2',
    'Christmas Eve': 'Act 1930:173, section 2',
    'New Year’s Eve': 'Act 1930:173, section 2',
  },
};

function librarysHolidays(country: Country, year: number): Map<string, string> {
  const found = new Holidays(country, { languages: ['en'], types: ['public'] }).getHolidays(year, 'en');
  return new Map(
    found.flatMap(({ date, start, end, name }) => {
      const days = Math.max(1, Math.round((end.getTime() - start.getTime()) / 86_400_000));
      return Array.from({ length: days }, (_, i) => [addDays(date.slice(0, 10), i), name] as const);
    }),
  );
}

/** Days on which one says holiday and the other does not, as names that `deliberate` explains. */
function differences(country: Country): string[] {
  return years.flatMap((year) => {
    const ours = holidaysOf(country, year);
    const theirs = librarysHolidays(country, year);
    return [...new Set([...ours.keys(), ...theirs.keys()])]
      .filter((date) => isWeekday(date) && ours.has(date) !== theirs.has(date))
      .map((date) => {
        const holiday = ours.get(date);
        const moved = holiday?.madeUpFor && 'on' in holiday.when && !date.endsWith(holiday.when.on);
        return moved ? 'made up for' : (holiday?.name ?? theirs.get(date) ?? date);
      });
  });
}

describe('the public holidays', () => {
  test.each(countries)(
    'of %s on working days are those of date-holidays, but for explained differences',
    (country) => {
      expect([...new Set(differences(country))].sort()).toEqual(
        Object.keys(deliberate[country] ?? {}).sort(),
      );
    },
  );

  test.each(countries)('of %s are on the calendar in every year', (country) => {
    for (const year of years) {
      const days = holidaysOf(country, year);
      for (const date of days.keys()) expect(date).toMatch(/^20\d\d-[01]\d-[0-3]\d$/);
      expect(days.size).toBeGreaterThanOrEqual(8);
    }
  });
});

test('Easter falls where printed calendars have it', () => {
  expect([1961, 2008, 2011, 2038, 2076].map(easterSunday)).toEqual([
    '1961-04-02',
    '2008-03-23',
    '2011-04-24',
    '2038-04-25',
    '2076-04-19',
  ]);
  expect([2008, 2013, 2024, 2043].map(orthodoxEasterSunday)).toEqual([
    '2008-04-27',
    '2013-05-05',
    '2024-05-05',
    '2043-05-03',
  ]);
});

test.each([
  ['IE', '2029-02-05', 'St Brigid’s Day'],
  ['IE', '2030-02-01', 'St Brigid’s Day'],
  ['IE', '2030-02-04', undefined],
  ['NL', '2031-04-26', 'weekend'],
  ['NL', '2032-04-27', 'King’s Day'],
  ['BG', '2027-05-04', 'Labour Day'],
  ['IT', '2025-10-03', undefined],
  ['IT', '2027-10-04', 'St Francis’ Day'],
  [
    'SE',
    '2026-06-19',
    'Midsummer Eve, a holiday by Act 1930:173 on the computation of statutory time, section 2',
  ],
] as const)('in %s, %s is %s', (country, date, why) => {
  expect(whyOff(date, country)).toBe(why);
});
