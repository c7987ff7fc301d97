// Where people live, as far as clocks need it: zone, holidays and whose law. A country with several zones names the westernmost
// and the easternmost: between them lies every date that a person there may see on the calendar.
import { type Holiday, publicHolidays } from './holidays.ts';
import { regionalHolidays } from './regional-holidays.ts';

interface Spot {
  readonly name: string;
  /** IANA names. */
  readonly zones: readonly string[];
}

/** European Union and European Economic Area, by ISO 3166-1 alpha-2. */
const unionAndArea = {
  AT: { name: 'Austria', zones: ['Europe/Vienna'] },
  BE: { name: 'Belgium', zones: ['Europe/Brussels'] },
  BG: { name: 'Bulgaria', zones: ['Europe/Sofia'] },
  CY: { name: 'Cyprus', zones: ['Asia/Nicosia'] },
  CZ: { name: 'Czechia', zones: ['Europe/Prague'] },
  DE: { name: 'Germany', zones: ['Europe/Berlin'] },
  DK: { name: 'Denmark', zones: ['Europe/Copenhagen'] },
  EE: { name: 'Estonia', zones: ['Europe/Tallinn'] },
  ES: { name: 'Spain', zones: ['Atlantic/Canary', 'Europe/Madrid'] },
  FI: { name: 'Finland', zones: ['Europe/Helsinki'] },
  FR: { name: 'France', zones: ['Europe/Paris'] },
  GR: { name: 'Greece', zones: ['Europe/Athens'] },
  HR: { name: 'Croatia', zones: ['Europe/Zagreb'] },
  HU: { name: 'Hungary', zones: ['Europe/Budapest'] },
  IE: { name: 'Ireland', zones: ['Europe/Dublin'] },
  IT: { name: 'Italy', zones: ['Europe/Rome'] },
  LT: { name: 'Lithuania', zones: ['Europe/Vilnius'] },
  LU: { name: 'Luxembourg', zones: ['Europe/Luxembourg'] },
  LV: { name: 'Latvia', zones: ['Europe/Riga'] },
  MT: { name: 'Malta', zones: ['Europe/Malta'] },
  NL: { name: 'the Netherlands', zones: ['Europe/Amsterdam'] },
  PL: { name: 'Poland', zones: ['Europe/Warsaw'] },
  PT: { name: 'Portugal', zones: ['Atlantic/Azores', 'Europe/Lisbon'] },
  RO: { name: 'Romania', zones: ['Europe/Bucharest'] },
  SE: { name: 'Sweden', zones: ['Europe/Stockholm'] },
  SI: { name: 'Slovenia', zones: ['Europe/Ljubljana'] },
  SK: { name: 'Slovakia', zones: ['Europe/Bratislava'] },

  IS: { name: 'Iceland', zones: ['Atlantic/Reykjavik'] },
  LI: { name: 'Liechtenstein', zones: ['Europe/Vaduz'] },
  NO: { name: 'Norway', zones: ['Europe/Oslo'] },
} as const satisfies Readonly<Record<string, Spot>>;

const others = {
  GB: { name: 'England and Wales', zones: ['Europe/London'] },
  // No Swiss rule moves with a holiday, so none are kept.
  CH: { name: 'Switzerland', zones: ['Europe/Zurich'] },
  US: { name: 'the United States', zones: ['Pacific/Honolulu', 'America/New_York'] },
} as const satisfies Readonly<Record<string, Spot>>;

/** A country whose public holidays we keep. */
export type Country = keyof typeof unionAndArea | 'GB';

/** Parts of Finland and France with a code of their own in which EU law applies (TFEU, Articles 349 and 355). */
const territories = {
  AX: { name: 'Åland', zones: ['Europe/Mariehamn'], of: 'FI' },
  GF: { name: 'French Guiana', zones: ['America/Cayenne'], of: 'FR' },
  GP: { name: 'Guadeloupe', zones: ['America/Guadeloupe'], of: 'FR' },
  MF: { name: 'Saint Martin', zones: ['America/Marigot'], of: 'FR' },
  MQ: { name: 'Martinique', zones: ['America/Martinique'], of: 'FR' },
  RE: { name: 'Réunion', zones: ['Indian/Reunion'], of: 'FR' },
  YT: { name: 'Mayotte', zones: ['Indian/Mayotte'], of: 'FR' },
} as const satisfies Readonly<Record<string, Spot & { readonly of: Country }>>;

/** States of the United States and the District of Columbia by their zones, those with two westernmost first. */
const statesByZones: Readonly<Record<string, string>> = {
  'America/New_York': 'CT DC DE GA MA MD ME NC NH NJ NY OH PA RI SC VA VT WV',
  'America/Chicago': 'AL AR IA IL LA MN MO MS OK WI',
  'America/Denver': 'CO MT NM UT WY',
  'America/Los_Angeles': 'CA WA',
  'America/Chicago America/New_York': 'FL IN KY MI TN',
  'America/Denver America/Chicago': 'KS ND NE SD TX',
  'America/Phoenix America/Denver': 'AZ',
  'America/Los_Angeles America/Denver': 'ID NV OR',
  'America/Adak America/Anchorage': 'AK',
  'Pacific/Honolulu': 'HI',
};

const cantons = 'AG AI AR BE BL BS FR GE GL GR JU LU NE NW OW SG SH SO SZ TG TI UR VD VS ZG ZH'.split(' ');
const partsOfBritain = {
  SCT: 'Scotland',
  NIR: 'Northern Ireland',
  ENG: 'England',
  WLS: 'Wales',
  EAW: 'England and Wales',
};

/** Codes in use beside ISO 3166: the European institutions write EL for Greece and UK for the United Kingdom. */
const aliases: Readonly<Record<string, string>> = { EL: 'GR', UK: 'GB' };

export type Jurisdiction = 'EU' | 'GB' | 'CH' | 'US';

export interface Place extends Spot {
  /** ISO 3166-1 alpha-2 or ISO 3166-2. */
  readonly code: string;
  readonly jurisdiction: Jurisdiction;
  readonly holidays: readonly Holiday[];
}

/** A code as ISO writes it: `UK-SCT` is `GB-SCT`. */
export function isoCode(residence: string): string {
  const [country = '', ...region] = residence.split('-');
  return [aliases[country] ?? country, ...region].join('-');
}

/**
 * What a residence stands for, where a rule of ours may apply: EU, EEA, United Kingdom, Switzerland, United States.
 *
 * @param residence ISO 3166-1 alpha-2 (`NL`) or ISO 3166-2 (`DE-BY`, `US-CA`, `GB-SCT`)
 * @returns undefined elsewhere, and for a region that its country does not have, where we know its regions
 */
export function placeOf(residence: string): Place | undefined {
  const code = isoCode(residence);
  const [country = '', region] = code.split('-');
  const whole = countryOf(country);
  if (!whole || region === undefined) return whole;
  return /^[A-Z0-9]{1,3}$/.test(region) ? regionOf(whole, code, region) : undefined;
}

/** As `placeOf`; a region that nobody knows counts as its country, so that no duty is lost by it. */
export const placeOrCountry = (residence: string): Place | undefined =>
  placeOf(residence) ?? placeOf(residence.split('-')[0] ?? '');

function countryOf(code: string): Place | undefined {
  if (isIn(unionAndArea, code))
    return { code, jurisdiction: 'EU', ...unionAndArea[code], holidays: publicHolidays[code] };
  if (isIn(territories, code)) {
    const { of, ...spot } = territories[code];
    const holidays = [...publicHolidays[of], ...(regionalHolidays[code]?.holidays ?? [])];
    return { code, jurisdiction: 'EU', ...spot, holidays };
  }
  if (code === 'GB') return { code, jurisdiction: code, ...others[code], holidays: publicHolidays[code] };
  if (code === 'CH' || code === 'US') return { code, jurisdiction: code, ...others[code], holidays: [] };
  return undefined;
}

function regionOf(country: Place, code: string, region: string): Place | undefined {
  const zones = country.code === 'US' ? zonesOf(region) : country.zones;
  const found = regionalHolidays[code];
  if (found) {
    const { name, holidays, zone, instead } = found;
    return {
      ...country,
      code,
      name,
      zones: zone ? [zone] : zones,
      holidays: instead ? holidays : [...country.holidays, ...holidays],
    };
  }
  const known = regionsOf(country.code);
  if (known && !known.includes(region)) return undefined;
  const name = country.code === 'GB' && isIn(partsOfBritain, region) ? partsOfBritain[region] : country.name;
  return { ...country, code, name, zones };
}

/** The regions of a country, where we know them all; undefined where any is taken and counts as its country. */
export function regionsOf(country: string): readonly string[] | undefined {
  switch (country) {
    case 'US':
      return Object.values(statesByZones)
        .flatMap((states) => states.split(' '))
        .sort();
    case 'CH':
      return cantons;
    case 'GB':
      return Object.keys(partsOfBritain);
    case 'DE':
    case 'ES':
      return Object.keys(regionalHolidays)
        .filter((code) => code.startsWith(`${country}-`))
        .map((code) => code.slice(3));
    default:
      return undefined;
  }
}

const zonesOf = (state: string): readonly string[] =>
  Object.entries(statesByZones)
    .find(([, states]) => states.split(' ').includes(state))?.[0]
    .split(' ') ?? others.US.zones;

const isIn = <T extends object>(table: T, code: PropertyKey): code is keyof T => Object.hasOwn(table, code);
