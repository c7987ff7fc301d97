// Countries, their parts, and languages, as people write them in lists: codes, or names in the languages that the desk writes.
import { once } from './once.ts';
import { plainWord } from './plain-words.ts';

/** Languages in which names of countries and languages are known. */
const named =
  'en bg ca cs da de el es et fi fr ga hr hu is it ja lt lv mt nl no pl pt ro ru sk sl sv tr uk'.split(' ');

/** What lists say besides the names of Unicode's CLDR, and ISO 3166-1 alpha-3 of the countries that they say most. */
const furtherNames: Readonly<Record<string, string>> = {
  AT: 'AUT|osterreich',
  AU: 'AUS',
  BE: 'BEL|belgium',
  BG: 'BGR',
  BR: 'BRA',
  CA: 'CAN',
  CH: 'CHE|swiss|suisse|svizzera',
  CN: 'CHN',
  CY: 'CYP',
  CZ: 'CZE|czech republic|tschechische republik',
  DE: 'DEU|GER|brd|federal republic of germany|bundesrepublik deutschland|D',
  DK: 'DNK',
  EE: 'EST',
  ES: 'ESP',
  FI: 'FIN',
  FR: 'FRA|F',
  GB: 'GBR|UK|U.K.|great britain|england|scotland|wales|northern ireland|grossbritannien|britain',
  GR: 'GRC|EL|hellas',
  HR: 'HRV',
  HU: 'HUN',
  IE: 'IRL|republic of ireland|eire',
  IN: 'IND',
  IS: 'ISL',
  IT: 'ITA|I',
  JP: 'JPN',
  KR: 'KOR|south korea',
  LI: 'LIE',
  LT: 'LTU',
  LU: 'LUX',
  LV: 'LVA',
  MT: 'MLT',
  MX: 'MEX',
  NL: 'NLD|holland|the netherlands',
  NO: 'NOR',
  NZ: 'NZL',
  PL: 'POL',
  PT: 'PRT',
  RO: 'ROU',
  RU: 'RUS|russian federation',
  SE: 'SWE',
  SI: 'SVN',
  SK: 'SVK|slovak republic',
  TR: 'TUR|turkey|turkiye',
  UA: 'UKR',
  US: 'USA|U.S.|U.S.A.|america|united states of america|vereinigte staaten|etats unis',
};

/** ISO 3166-2 of the United States: their laws tell who must be told. */
export const unitedStates: Readonly<Record<string, string>> = {
  AL: 'Alabama',
  AK: 'Alaska',
  AZ: 'Arizona',
  AR: 'Arkansas',
  CA: 'California',
  CO: 'Colorado',
  CT: 'Connecticut',
  DE: 'Delaware',
  DC: 'District of Columbia',
  FL: 'Florida',
  GA: 'Georgia',
  HI: 'Hawaii',
  ID: 'Idaho',
  IL: 'Illinois',
  IN: 'Indiana',
  IA: 'Iowa',
  KS: 'Kansas',
  KY: 'Kentucky',
  LA: 'Louisiana',
  ME: 'Maine',
  MD: 'Maryland',
  MA: 'Massachusetts',
  MI: 'Michigan',
  MN: 'Minnesota',
  MS: 'Mississippi',
  MO: 'Missouri',
  MT: 'Montana',
  NE: 'Nebraska',
  NV: 'Nevada',
  NH: 'New Hampshire',
  NJ: 'New Jersey',
  NM: 'New Mexico',
  NY: 'New York',
  NC: 'North Carolina',
  ND: 'North Dakota',
  OH: 'Ohio',
  OK: 'Oklahoma',
  OR: 'Oregon',
  PA: 'Pennsylvania',
  RI: 'Rhode Island',
  SC: 'South Carolina',
  SD: 'South Dakota',
  TN: 'Tennessee',
  TX: 'Texas',
  UT: 'Utah',
  VT: 'Vermont',
  VA: 'Virginia',
  WA: 'Washington',
  WV: 'West Virginia',
  WI: 'Wisconsin',
  WY: 'Wyoming',
  AS: 'American Samoa',
  GU: 'Guam',
  MP: 'Northern Mariana Islands',
  PR: 'Puerto Rico',
  VI: 'Virgin Islands',
};

const germanLands: Readonly<Record<string, string>> = {
  BW: 'Baden-Württemberg',
  BY: 'Bayern|Bavaria',
  BE: 'Berlin',
  BB: 'Brandenburg',
  HB: 'Bremen',
  HH: 'Hamburg',
  HE: 'Hessen|Hesse',
  MV: 'Mecklenburg-Vorpommern',
  NI: 'Niedersachsen|Lower Saxony',
  NW: 'Nordrhein-Westfalen|North Rhine-Westphalia|NRW',
  RP: 'Rheinland-Pfalz|Rhineland-Palatinate',
  SL: 'Saarland',
  SN: 'Sachsen|Saxony',
  ST: 'Sachsen-Anhalt|Saxony-Anhalt',
  SH: 'Schleswig-Holstein',
  TH: 'Thüringen|Thuringia',
};

const canadianProvinces: Readonly<Record<string, string>> = {
  AB: 'Alberta',
  BC: 'British Columbia|Colombie-Britannique',
  MB: 'Manitoba',
  NB: 'New Brunswick|Nouveau-Brunswick',
  NL: 'Newfoundland and Labrador|Terre-Neuve-et-Labrador',
  NS: 'Nova Scotia|Nouvelle-Écosse',
  NT: 'Northwest Territories|Territoires du Nord-Ouest',
  NU: 'Nunavut',
  ON: 'Ontario',
  PE: 'Prince Edward Island|Île-du-Prince-Édouard',
  QC: 'Quebec|Québec',
  SK: 'Saskatchewan',
  YT: 'Yukon',
};

/** Countries whose parts have names here; of others only codes are taken. */
const partsOf: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  US: unitedStates,
  DE: germanLands,
  CA: canadianProvinces,
};

const byWord = (names: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(names).flatMap(([code, words]) =>
      [code, ...words.split('|')].map((word) => [plainWord(word), code] as const),
    ),
  );

const alphabet = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const pairs = () => alphabet.flatMap((one) => alphabet.map((other) => one + other));

/** Regions of CLDR that are no country of ISO 3166-1. */
const noCountry = new Set([
  'EU',
  'EZ',
  'UN',
  'QO',
  'XA',
  'XB',
  'ZZ',
  'UK',
  'SU',
  'DD',
  'YU',
  'CS',
  'TP',
  'ZR',
  'BU',
  'FX',
  'AN',
  'NT',
  'DY',
  'HV',
  'NH',
  'RH',
  'VD',
  'YD',
  'CP',
  'DG',
  'EA',
  'IC',
  'AC',
  'TA',
  'CQ',
]);

const countries = once((): ReadonlyMap<string, string> => {
  const codes = pairs().filter((code) => !noCountry.has(code) && nameIn('en', 'region', code));
  const words = new Map<string, string>();
  for (const language of named)
    for (const code of codes) words.set(plainWord(nameIn(language, 'region', code) ?? code), code);
  for (const [code, names] of Object.entries(furtherNames))
    for (const name of names.split('|')) words.set(plainWord(name), code);
  for (const code of codes) words.set(code.toLowerCase(), code);
  return words;
});

const languages = once((): ReadonlyMap<string, string> => {
  const words = new Map<string, string>();
  for (const language of named)
    for (const code of named) words.set(plainWord(nameIn(language, 'language', code) ?? code), code);
  return words;
});

const displays = new Map<string, Intl.DisplayNames>();
function nameIn(language: string, type: 'region' | 'language', code: string): string | undefined {
  const key = `${language} ${type}`;
  const display = displays.get(key) ?? new Intl.DisplayNames(language, { type, fallback: 'none' });
  displays.set(key, display);
  return display.of(code);
}

const partWords = once(
  () => new Map(Object.entries(partsOf).map(([country, names]) => [country, byWord(names)])),
);

/** Code of ISO 3166-1 of a country as somebody wrote it; undefined where nobody can tell. */
export const countryIn = (text: string): string | undefined => countries().get(plainWord(text));

/**
 * Code of ISO 3166-2 within its country, like `CA` or `BY`; undefined where nobody can tell.
 *
 * @param country ISO 3166-1, '' where unknown: then only a code with its country, like `US-CA`, tells
 */
export function subdivisionIn(
  text: string,
  country: string,
): { country: string; subdivision: string } | undefined {
  const whole = /^\s*([A-Za-z]{2})-([A-Za-z0-9]{1,3})\s*$/.exec(text);
  const [of, part] = whole ? [(whole[1] ?? '').toUpperCase(), whole[2] ?? ''] : [country, text];
  if (!of || (whole && country && of !== country)) return undefined;
  const words = partWords().get(of);
  const subdivision = words
    ? words.get(plainWord(part))
    : /^[A-Za-z0-9]{1,3}$/.exec(part.trim())?.[0].toUpperCase();
  return subdivision ? { country: of, subdivision } : undefined;
}

/** True for a code or a name of one of the United States. */
export const isUnitedState = (text: string): boolean => partWords().get('US')?.has(plainWord(text)) ?? false;

/** BCP 47 of a language as somebody wrote it: `de`, `pt-BR`, `German`, `deutsch`; undefined where nobody can tell. */
export function languageIn(text: string): string | undefined {
  const known = languages().get(plainWord(text));
  if (known) return known;
  const tag = text.trim().replaceAll('_', '-');
  if (!/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag)) return undefined;
  try {
    const [canonical = ''] = Intl.getCanonicalLocales(tag);
    return nameIn('en', 'language', canonical.split('-')[0] ?? '') ? canonical : undefined;
  } catch {
    return undefined;
  }
}
