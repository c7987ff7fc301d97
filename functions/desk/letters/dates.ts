// Dates as a language writes them.

/** Locale of the date format, and the first day of a month where a language writes it in its own way. */
export interface DateForms {
  readonly locale: string;
  readonly firstOfMonth?: string;
}

/** A calendar date `YYYY-MM-DD` in words; no zone can shift it. */
export const writtenDate = (date: string, forms: DateForms): string =>
  dateOf(new Date(`${date}T00:00:00Z`), 'UTC', forms);

/** An instant as date, hour, minute and the short name of the zone, for the places of a sentence. */
export function writtenTime(instant: string, timeZone: string, forms: DateForms) {
  const at = new Date(instant);
  const format = formatter(forms.locale, {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'short',
  });
  const part = new Map(format.formatToParts(at).map(({ type, value }) => [type, value]));
  return {
    date: dateOf(at, timeZone, forms),
    hour: part.get('hour') ?? '',
    minute: part.get('minute') ?? '',
    zone: part.get('timeZoneName') ?? '',
  };
}

const dateOf = (at: Date, timeZone: string, { locale, firstOfMonth }: DateForms): string =>
  formatter(locale, { timeZone, dateStyle: 'long' })
    .formatToParts(at)
    .map(({ type, value }) => (type === 'day' && value === '1' && firstOfMonth ? firstOfMonth : value))
    .join('');

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Making one takes longer than writing a whole letter, so each is made once. */
function formatter(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([locale, options]);
  const made = formatters.get(key) ?? new Intl.DateTimeFormat(locale, options);
  formatters.set(key, made);
  return made;
}
