// Times as somebody enters them: a day, and the minute where it is known, both in the desk’s time zone.

export interface Moment {
  /** YYYY-MM-DD, or empty. */
  readonly day: string;
  /** HH:MM in 24 hours, or empty. */
  readonly time: string;
}

export const noMoment: Moment = { day: '', time: '' };

const isTime = (time: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(time);

/** What is wrong with it; undefined where nothing is. Nothing at all is no fault here. */
export function faultOf({ day, time }: Moment): 'wrong.day' | 'wrong.time' | undefined {
  if (time.trim() && !isTime(time.trim())) return 'wrong.time';
  const isDay = /^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(Date.parse(day));
  return (day || time.trim()) && !isDay ? 'wrong.day' : undefined;
}

/** As the clock on the wall of that zone shows it. */
const wall = (instant: number, timeZone: string): string =>
  new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone }).format(instant);

/** The moment of an instant, or of a calendar date. */
export function momentOf(when: string | null | undefined, timeZone: string): Moment {
  if (!when) return noMoment;
  if (!when.includes('T')) return { day: when, time: '' };
  const [day = '', time = ''] = wall(Date.parse(when), timeZone).split(' ');
  return { day, time };
}

/** Now, to the minute. */
export const momentNow = (timeZone: string): Moment => momentOf(new Date().toISOString(), timeZone);

/**
 * As the API wants it: an instant, or a calendar date where no time is known; undefined where nothing is. Of an hour that the
 * clocks pass twice it is the first one; one that they leave out counts as if they had not.
 */
export function whenOf({ day, time }: Moment, timeZone: string): string | undefined {
  if (!day) return undefined;
  if (!time.trim()) return day;
  const asIfUtc = Date.parse(`${day}T${time.trim()}Z`);
  const offsetAt = (instant: number) => Date.parse(`${wall(instant, timeZone).replace(' ', 'T')}Z`) - instant;
  const [early, late] = [-1, 1].map((days) => asIfUtc - offsetAt(asIfUtc + days * 86_400_000));
  const isShown = (instant: number) => wall(instant, timeZone) === `${day} ${time.trim()}`;
  const instant = [early, late].find((each) => each !== undefined && isShown(each)) ?? early ?? asIfUtc;
  return new Date(instant).toISOString();
}

/** Whether it is the same moment to the minute: seconds that nobody sees in the field are kept. */
export const isSameMoment = (moment: Moment, when: string | null | undefined, timeZone: string): boolean => {
  const before = momentOf(when, timeZone);
  return before.day === moment.day && before.time === moment.time.trim();
};
