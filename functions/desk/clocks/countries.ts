// The residences to which the GDPR gives a clock. A country with several zones names the westernmost and the easternmost:
// between them lies every date that a person there may see on the calendar.

interface Place {
  readonly name: string;
  /** IANA names. */
  readonly zones: readonly string[];
}

/** European Union and European Economic Area, by ISO 3166-1 alpha-2. */
const countries = {
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
} as const satisfies Readonly<Record<string, Place>>;

/** A country whose public holidays we keep. */
export type Country = keyof typeof countries;

/** Parts of Finland and France with a code of their own in which EU law applies (TFEU, Articles 349 and 355). */
const territories = {
  AX: { name: 'Åland', zones: ['Europe/Mariehamn'], holidays: 'FI' },
  GF: { name: 'French Guiana', zones: ['America/Cayenne'], holidays: 'FR' },
  GP: { name: 'Guadeloupe', zones: ['America/Guadeloupe'], holidays: 'FR' },
  MF: { name: 'Saint Martin', zones: ['America/Marigot'], holidays: 'FR' },
  MQ: { name: 'Martinique', zones: ['America/Martinique'], holidays: 'FR' },
  RE: { name: 'Réunion', zones: ['Indian/Reunion'], holidays: 'FR' },
  YT: { name: 'Mayotte', zones: ['Indian/Mayotte'], holidays: 'FR' },
} as const satisfies Readonly<Record<string, Place & { readonly holidays: Country }>>;

/** Where a person in the EU or EEA lives, as far as clocks need it. */
export interface EuropeanResidence extends Place {
  readonly holidays: Country;
}

const isCountry = (code: string): code is Country => Object.hasOwn(countries, code);
const isTerritory = (code: string): code is keyof typeof territories => Object.hasOwn(territories, code);

/** What an ISO 3166-1 alpha-2 code stands for; undefined outside the EU and EEA. */
export function europeanResidence(code: string): EuropeanResidence | undefined {
  if (isCountry(code)) return { ...countries[code], holidays: code };
  return isTerritory(code) ? territories[code] : undefined;
}
