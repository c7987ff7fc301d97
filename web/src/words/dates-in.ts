// Dates and times as the desk counts them: in its own time zone, in a language.

export interface Dates {
  /** Day and time of an instant; a day without a time as a day. */
  at(instant: string): string;
  /** The day of an instant, or a calendar date. */
  day(date: string): string;
  /** Whole calendar days from today to that day; negative where it is over. */
  daysTo(date: string): number;
  /** “in 3 days”, “yesterday”. */
  away(date: string): string;
}

const isDay = (date: string): boolean => /^\d{4}-\d\d-\d\d$/.test(date);

export function datesIn(language: string, timeZone: string, now: () => Date = () => new Date()): Dates {
  const days = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone });
  const calendar = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' });
  const times = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short', timeZone });
  const plain = new Intl.DateTimeFormat('en-CA', { dateStyle: 'short', timeZone });
  const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const day = (date: string): string => (isDay(date) ? calendar : days).format(new Date(date));
  const plainDay = (date: Date): number => Date.parse(plain.format(date));
  const daysTo = (date: string): number => {
    const then = isDay(date) ? Date.parse(date) : plainDay(new Date(date));
    return Math.round((then - plainDay(now())) / 86_400_000);
  };
  return {
    at: (instant) => (isDay(instant) ? day(instant) : times.format(new Date(instant))),
    day,
    daysTo,
    away: (date) => relative.format(daysTo(date), 'day'),
  };
}
