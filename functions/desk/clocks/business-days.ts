// Whose calendar of business days, and the last of so many of them.
import { addDays, inWords } from './calendar.ts';
import type { Holiday } from './holidays.ts';
import { placeOf } from './places.ts';
import type { BusinessCalendar } from './rule.ts';
import { californianHolidays, federalHolidays } from './us-holidays.ts';
import type { DaysOff } from './working-days.ts';

export interface BusinessDays {
  readonly of: string;
  readonly lists: readonly (readonly Holiday[])[];
  /** What the safe and the latest date leave out, in words. */
  readonly safely: string;
  readonly longest: string;
}

/** @param operatorIn ISO 3166-1 alpha-2 code of the operator's country */
export function businessDays(calendar: BusinessCalendar, operatorIn: string): BusinessDays {
  if (calendar === 'california')
    return {
      of: 'California',
      lists: [federalHolidays, californianHolidays],
      safely: 'the holidays on both the federal list and that of Gov. Code 6700',
      longest: 'the holidays on either list and the Friday before one on a Saturday',
    };
  if (calendar === 'federal' || operatorIn === 'US')
    return {
      of: 'the United States',
      lists: [federalHolidays],
      safely: 'federal holidays',
      longest: 'federal holidays and the Friday before one on a Saturday',
    };
  const place = placeOf(operatorIn);
  return place
    ? {
        of: `${place.name}, where the operator is`,
        lists: [place.holidays],
        safely: 'public holidays',
        longest: 'public holidays',
      }
    : {
        of: `the operator’s country (${operatorIn}), whose holidays we do not keep`,
        lists: [[]],
        safely: 'no holiday',
        longest: 'no holiday',
      };
}

/** The date of the last of so many business days after a start, which is not counted, and how it was found. */
export function nthBusinessDay(
  start: string,
  count: number,
  whyOff: DaysOff,
): { readonly date: string; readonly step: string } {
  const off: string[] = [];
  let date = start;
  for (let left = count; left > 0; ) {
    date = addDays(date, 1);
    const why = whyOff(date);
    if (why === undefined) left -= 1;
    else if (why !== 'weekend' && why !== 'Sunday') off.push(`${inWords(date)} (${why})`);
  }
  const without = off.length > 0 ? `, without ${off.join('; ')}` : '';
  return { date, step: `business day ${count} after ${inWords(start)} is ${inWords(date)}${without}.` };
}
