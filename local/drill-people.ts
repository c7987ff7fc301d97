// The people of a drill: nobody of them lives. Names that only a drill has, addresses that never leave SES's simulator.

/** How somebody must be told in the end. */
export type Expected = 'mail' | 'letter' | 'nobody';

export interface DrillPerson {
  readonly name: string;
  readonly email: string;
  readonly street: string;
  readonly postcode: string;
  readonly city: string;
  readonly country: string;
  readonly state: string;
  readonly language: string;
  /** Stands in the register of written notice. */
  readonly wantsLetter: boolean;
  readonly expected: Expected;
}

const places = [
  { country: 'DE', language: 'de', postcode: '10115', city: 'Berlin', family: 'Übung' },
  { country: 'FR', language: 'fr', postcode: '75001', city: 'Paris', family: 'Exercice' },
  { country: 'PL', language: 'pl', postcode: '00-001', city: 'Łódź', family: 'Ćwiczenie' },
  { country: 'GR', language: 'el', postcode: '105 57', city: 'Αθήνα', family: 'Άσκηση' },
  { country: 'JP', language: 'ja', postcode: '100-0001', city: '東京都千代田区', family: '訓練' },
  {
    country: 'US',
    state: 'CA',
    language: 'en',
    postcode: '94102',
    city: 'San Francisco, CA',
    family: 'Drill',
  },
  { country: 'US', state: 'NY', language: 'en', postcode: '10001', city: 'New York, NY', family: 'Drill' },
  { country: 'GB', language: 'en', postcode: 'EC1A 1BB', city: 'London', family: 'Drill' },
] as const;

/** The nth person, counted from 0: most are told by mail; some bounce, some have no mail, some asked for a letter. */
export function drillPerson(n: number): DrillPerson {
  const place = places[n % places.length] ?? places[0];
  const kind = n % 50;
  const isBouncing = kind === 7 || kind === 8;
  const hasMail = kind !== 11 && kind !== 12;
  const hasPostal = kind === 7 || kind === 11 || kind === 23 || kind % 5 === 0;
  const wantsLetter = kind === 23;
  const letter = hasPostal && (wantsLetter || isBouncing || !hasMail);
  return {
    name: `Person ${n} ${place.family}`,
    email: hasMail ? `${isBouncing ? 'bounce' : 'success'}+${n}@simulator.amazonses.com` : '',
    street: hasPostal ? `Drill Street ${n}` : '',
    postcode: hasPostal ? place.postcode : '',
    city: hasPostal ? place.city : '',
    country: place.country,
    state: 'state' in place ? place.state : '',
    language: place.language,
    wantsLetter,
    expected: letter ? 'letter' : hasMail && !isBouncing ? 'mail' : 'nobody',
  };
}

const columns = ['name', 'email', 'street', 'postcode', 'city', 'country', 'state', 'language'] as const;

/** Their file, as an operator would have it: the nth person is in line n + 2. */
export const fileOf = (people: readonly DrillPerson[]): string =>
  [columns.join(';'), ...people.map((person) => columns.map((column) => person[column]).join(';')), ''].join(
    '\r\n',
  );
