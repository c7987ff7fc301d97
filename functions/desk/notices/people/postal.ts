// A postal address out of its columns, as it stands on a letter in its country: without name and country.

export interface PostalParts {
  /** The whole address where one column has it. */
  readonly postal: readonly string[];
  readonly street: readonly string[];
  readonly postcode: string;
  readonly city: string;
  /** As the file writes it. */
  readonly subdivision: string;
  /** ISO 3166-1, '' where unknown. */
  readonly country: string;
}

/** Where the postcode comes behind the city and the state before it. */
const stateLast = new Set(['US', 'CA', 'AU']);
/** Where the postcode has a line of its own. */
const postcodeAlone = new Set(['GB', 'IE']);

const line = (text: string): string => text.replace(/[ \t\u00a0]+/g, ' ').trim();
const lines = (text: string): readonly string[] =>
  text
    .split(/\r\n|\r|\n|\\n|<br\s*\/?>/i)
    .map(line)
    .filter((each) => each !== '');

/** Lines of the address; '' where there is too little for a letter to arrive. */
export function postalOf(parts: PostalParts): string {
  const street = parts.street.flatMap(lines);
  const whole = parts.postal.flatMap(lines);
  const town = townOf(parts);
  const all = [...whole, ...street, ...town];
  const isEnough = whole.length > 0 ? isWhole(whole, town) : street.length > 0 && town.length > 0;
  return isEnough ? all.join('\n') : '';
}

/** An address has more than one part, or digits: the name of a town alone is none. */
const isWhole = (whole: readonly string[], town: readonly string[]): boolean =>
  whole.length + town.length > 1 || /\d|[,;]/.test(whole[0] ?? '');

function townOf({ postcode, city, subdivision, country }: PostalParts): readonly string[] {
  const [code, town, state] = [line(postcode), line(city), line(subdivision)];
  if (!town && !code) return [];
  if (stateLast.has(country)) {
    const behind = [state, code].filter(Boolean).join(' ');
    const comma = country === 'US' && town && behind ? ',' : '';
    return [[`${town}${comma}`, behind].filter(Boolean).join(' ')];
  }
  if (postcodeAlone.has(country)) return [town, code].filter(Boolean);
  return [[code, town].filter(Boolean).join(' ')];
}
