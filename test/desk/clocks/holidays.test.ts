import Holidays from 'date-holidays';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  beginningOf,
  easterSunday,
  orthodoxEasterSunday,
  weekdayOf,
} from '../../../functions/desk/clocks/calendar.ts';
import { publicHolidays } from '../../../functions/desk/clocks/holidays.ts';
import { placeOf, regionsOf } from '../../../functions/desk/clocks/places.ts';
import { californianHolidays, federalHolidays } from '../../../functions/desk/clocks/us-holidays.ts';
import { daysOff, fridaysBefore, holidaysOf } from '../../../functions/desk/clocks/working-days.ts';

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
  FI: {
    'Midsummer Eve': 'Act 150/1930, section 5',
    'Christmas Eve': 'Act 150/1930, section 5',
  },
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

function librarysHolidays(code: string, year: number): Map<string, string> {
  const [country = '', region] = code.split('-');
  const options = { languages: ['en'], types: ['public' as const] };
  const library = region ? new Holidays(country, region, options) : new Holidays(country, options);
  const found = library.getHolidays(year, 'en');
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
    const ours = holidaysOf(publicHolidays[country], year);
    const theirs = librarysHolidays(country === 'GB' ? 'GB-ENG' : country, year);
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
      const days = holidaysOf(publicHolidays[country], year);
      for (const date of days.keys()) expect(date).toMatch(/^20\d\d-[01]\d-[0-3]\d$/);
      expect(days.size).toBeGreaterThanOrEqual(8);
    }
  });
});

/** Weekdays on which a list and the library differ: `ours DATE NAME` or `theirs DATE NAME`. */
const differing = (code: string, ours: (year: number) => ReadonlyMap<string, string>): string[] =>
  years.flatMap((year) => {
    const [we, they] = [ours(year), librarysHolidays(code, year)];
    const only = (mine: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>, whose: string) =>
      [...mine]
        .filter(([date]) => isWeekday(date) && date.startsWith(String(year)) && !other.has(date))
        .map(([date, name]) => `${whose} ${date} ${name}`);
    return [...only(we, they, 'ours'), ...only(they, we, 'theirs')];
  });
const named = (days: ReadonlyMap<string, { readonly name: string }>): [string, string][] =>
  [...days].map(([date, { name }]) => [date, name]);

const regions = (country: string) => (regionsOf(country) ?? []).map((region) => `${country}-${region}`);

describe('the holidays of a region', () => {
  const inRegion = (code: string) => (year: number) =>
    new Map(named(holidaysOf(placeOf(code)?.holidays ?? [], year)));

  test('there are 16 German Länder, 17 Spanish regions and two towns, and 51 parts of the United States', () => {
    expect(['DE', 'ES', 'US'].map((country) => regions(country).length)).toEqual([16, 19, 51]);
  });

  /** Days of part of a Land: the longest reading counts them. */
  const ofSomeCommunes: Readonly<Record<string, readonly string[]>> = {
    'DE-BY': ['the Augsburg Peace Festival', 'Assumption'],
    'DE-SN': ['Corpus Christi'],
    'DE-TH': ['Corpus Christi'],
  };
  test.each(regions('DE'))(
    '%s are those of date-holidays on working days, and those of some communes',
    (code) => {
      const names = differing(code, inRegion(code)).map((each) => each.replace(/^ours \S+ /, ''));
      expect(new Set(names)).toEqual(new Set(ofSomeCommunes[code]));
    },
  );

  test.each([
    ['GB-SCT', ['ours 2026-06-15 the bank holiday for the World Cup']],
    ['GB-NIR', []],
  ])('%s are those of date-holidays on working days, but for %j', (code, explained) => {
    expect(differing(code, inRegion(code))).toEqual(explained);
  });

  /** Days by the regions' own laws that the library leaves out. */
  const leftOut: Readonly<Record<string, string>> = {
    'ES-CB': 'Day of the Institutions of Cantabria',
    'ES-MC': 'Murcia Day',
    'ES-NC': 'Navarre Day',
    'ES-VC': 'Valencia Day',
  };
  test.each(regions('ES'))('%s are none that date-holidays does not know, but for explained ones', (code) => {
    const unknown = differing(code, inRegion(code)).filter((each) => each.startsWith('ours'));
    expect(new Set(unknown.map((each) => each.replace(/^ours \S+ /, '')))).toEqual(
      new Set(leftOut[code] ? [leftOut[code]] : []),
    );
  });
});

test('every place has zones that exist, the westernmost first', () => {
  const all = ['GB', 'CH', 'US', ...countries, ...['DE', 'ES', 'GB', 'CH', 'US'].flatMap(regions)];
  const hour = (zone: string) => beginningOf('2026-01-15', zone);
  for (const code of all) {
    const zones = placeOf(code)?.zones ?? [];
    expect(zones.length).toBeGreaterThan(0);
    expect(zones.map(hour)).toEqual(zones.map(hour).sort().reverse());
  }
});

test('federal holidays, with the Fridays before, are those of date-holidays', () => {
  const kept = (year: number) =>
    new Map([...named(holidaysOf(federalHolidays, year)), ...named(fridaysBefore(federalHolidays, year))]);
  // 5 U.S.C. 6103(b) moves this one like all others; the library leaves it where it is.
  expect(differing('US', kept)).toEqual(['ours 2028-11-10 Veterans Day', 'ours 2029-11-12 Veterans Day']);
});

test('California keeps what its Government Code lists, not what its offices close for', () => {
  const names = [...holidaysOf(californianHolidays, 2026).values()].map(({ name }) => name);
  expect(names).toContain('Admission Day');
  expect(names).toHaveLength(18);
  expect(holidaysOf(californianHolidays, 2026).has('2026-11-27')).toBe(false);
  expect(holidaysOf(californianHolidays, 2028).get('2028-09-22')?.name).toBe('Native American Day');
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
  ['GB', '2026-12-28', 'Boxing Day'],
  ['GB', '2027-12-27', 'Christmas Day'],
  ['GB', '2027-12-28', 'Boxing Day'],
  ['GB-SCT', '2026-04-06', undefined],
  ['GB-SCT', '2028-01-04', 'the second of January'],
  ['GB-NIR', '2026-07-13', 'the anniversary of the Battle of the Boyne'],
  ['DE-SN', '2026-11-18', 'the Day of Repentance and Prayer'],
  ['DE-BY', '2028-08-15', 'Assumption, a holiday only in communes with more Catholics than Protestants'],
  [
    'FR-67',
    '2026-04-03',
    'Good Friday, a holiday only in communes with a Protestant church or one of both confessions',
  ],
  ['FR', '2026-04-03', undefined],
  [
    'FI',
    '2026-12-24',
    'Christmas Eve, a holiday by the Act on the Calculation of Prescribed Time Limits (150/1930), section 5',
  ],
  ['ES-CT', '2026-09-11', 'Catalonia Day'],
  ['RE', '2027-12-20', 'Abolition Day'],
] as const)('in %s, %s is %s', (residence, date, why) => {
  expect(daysOff(placeOf(residence)?.holidays ?? [])(date)).toBe(why);
});
