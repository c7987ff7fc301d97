// Holidays of the United States (5 U.S.C. 6103) and of California (Government Code 6700 and 6701). A federal holiday on a Sunday is
// kept on Monday, on a Saturday also on Friday. Good Friday afternoon is no whole day; Lunar New Year and
// Diwali go by the moon and stand here for years in which their date in California is beyond doubt; the day after Thanksgiving is
// on neither list.
import { type Holiday, on, the } from './holidays.ts';

const kept = { moved: { Sunday: 1 }, fridayBefore: true } as const;
const onMonday = { moved: { Sunday: 1 } } as const;

const martinLutherKing = the('Monday', '01-15', 'Martin Luther King Jr. Day');
const thirdMondayOfFebruary = the('Monday', '02-15', 'Washington’s Birthday');
const memorialDay = the('Monday', '05-25', 'Memorial Day');
const labourDay = the('Monday', '09-01', 'Labor Day');
const columbusDay = the('Monday', '10-08', 'Columbus Day');
const thanksgiving = the('Thursday', '11-22', 'Thanksgiving Day');

export const federalHolidays: readonly Holiday[] = [
  on('01-01', 'New Year’s Day', kept),
  martinLutherKing,
  thirdMondayOfFebruary,
  memorialDay,
  on('06-19', 'Juneteenth', { ...kept, from: 2021 }),
  on('07-04', 'Independence Day', kept),
  labourDay,
  columbusDay,
  on('11-11', 'Veterans Day', kept),
  thanksgiving,
  on('12-25', 'Christmas Day', kept),
];

/** @param dates `YYYY-MM-DD` */
const byTheMoon = (name: string, ...dates: readonly string[]): readonly Holiday[] =>
  dates.map((date) => {
    const year = Number(date.slice(0, 4));
    return on(date.slice(5), name, { from: year, until: year });
  });

export const californianHolidays: readonly Holiday[] = [
  on('01-01', 'New Year’s Day', onMonday),
  martinLutherKing,
  ...byTheMoon('Lunar New Year', '2025-01-29', '2026-02-17', '2027-02-06', '2028-01-26', '2029-02-13'),
  on('02-12', 'Lincoln Day', onMonday),
  thirdMondayOfFebruary,
  on('03-31', 'Cesar Chavez Day', onMonday),
  on('04-24', 'Genocide Remembrance Day', { from: 2023 }),
  memorialDay,
  on('06-19', 'Juneteenth', { from: 2023 }),
  on('07-04', 'Independence Day', onMonday),
  labourDay,
  on('09-09', 'Admission Day', onMonday),
  the('Friday', '09-22', 'Native American Day'),
  columbusDay,
  ...byTheMoon('Diwali', '2026-11-08', '2027-10-29', '2028-10-17', '2029-11-05'),
  on('11-11', 'Veterans Day', { ...onMonday, fridayBefore: true }),
  thanksgiving,
  on('12-25', 'Christmas Day', onMonday),
];
