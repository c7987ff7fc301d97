// Dates of mail headers (RFC 5322 3.3 and 4.3), independent of the time zone of the machine.

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Obsolete zones in hours; any other name is UTC (RFC 5322 4.3). */
const zones: Readonly<Record<string, number>> = {
  EST: -5,
  EDT: -4,
  CST: -6,
  CDT: -5,
  MST: -7,
  MDT: -6,
  PST: -8,
  PDT: -7,
  CET: 1,
  CEST: 2,
  JST: 9,
};

const rfc5322 =
  /\b(\d{1,2})[ -]+([A-Za-z]{3})[A-Za-z]*\.?,?[ -]+(\d{2,4})[, ]+(\d{1,2}) *: *(\d{2})(?: *: *(\d{2}))?(?:\.\d{1,9})? *(?:([ap])m\b)? *([+-]\d{1,2}:?\d{2}|[A-Z]{3,4}\b)?/i;
const iso8601 =
  /\b(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2})(?::(\d{2}))?(?:\.\d{1,9})? ?(Z|[+-]\d{2}:?\d{2})?/;
const unix = /\b([A-Za-z]{3}) +(\d{1,2}) (\d{2}):(\d{2}):(\d{2}) (?:([A-Z]{3,4}|[+-]\d{4}) )?(\d{4})\b/;

/** The instant that a Date field names as ISO 8601 in UTC; undefined where it names none. */
export function instantOf(field: string): string | undefined {
  const text = field
    .slice(0, 200)
    .replace(/\([^()]*\)/g, '')
    .replace(/ +/g, ' ')
    .replace(/\b([A-Za-z]{3,9}) (\d{1,2}), (?=\d{4}\b)/, '$2 $1 ');
  const [, day, month, year, hour, minute, second, half, zone] = rfc5322.exec(text) ?? [];
  if (day) return instant(fullYear(year), monthOf(month), day, hour24(hour, half), minute, second, zone);
  const [, isoYear, isoMonth, isoDay, h, m, s, offset] = iso8601.exec(text) ?? [];
  if (isoYear) return instant(Number(isoYear), Number(isoMonth), isoDay, h, m, s, offset);
  const [, name, date, hours, minutes, seconds, place, ctimeYear] = unix.exec(text) ?? [];
  return name ? instant(Number(ctimeYear), monthOf(name), date, hours, minutes, seconds, place) : undefined;
}

function instant(
  year: number,
  month: number,
  day: string | undefined,
  hour: string | undefined,
  minute: string | undefined,
  second: string | undefined,
  zone: string | undefined,
): string | undefined {
  if (
    month < 1 ||
    month > 12 ||
    Number(day) < 1 ||
    Number(day) > 31 ||
    Number(hour) > 24 ||
    Number(minute) > 59
  )
    return undefined;
  const local = Date.UTC(year, month - 1, Number(day), Number(hour), Number(minute), Number(second ?? 0));
  const date = new Date(local - offsetOf(zone) * 60_000);
  return date.getUTCFullYear() > 9999 || date.getUTCFullYear() < 1900 ? undefined : date.toISOString();
}

const hour24 = (hour = '', half?: string): string =>
  half === undefined ? hour : String((Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0));

const monthOf = (name = ''): number => months.indexOf(name.toLowerCase().slice(0, 3)) + 1;

/** RFC 5322 4.3: 00 to 49 is this century, 50 to 99 the last; three digits count from 1900. */
const fullYear = (digits = ''): number =>
  digits.length === 4
    ? Number(digits)
    : Number(digits) + (digits.length === 2 && Number(digits) < 50 ? 2000 : 1900);

/** Minutes east of UTC. */
function offsetOf(zone = ''): number {
  const [, sign, hours, minutes] = /^([+-])(\d{1,2}):?(\d{2})$/.exec(zone) ?? [];
  if (!sign) return (zones[zone.toUpperCase()] ?? 0) * 60;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}
