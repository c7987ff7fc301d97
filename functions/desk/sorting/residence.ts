import type { Hit, PlaceHit } from './lexicon.ts';
import type { Reading } from './reading.ts';
import type { ResidenceHint } from './sorting.ts';
import { stateSaidIn } from './states.ts';

/** EU, EEA, UK and Switzerland: whose residents' complaints stand in `eu-complaint`. */
export const europe: ReadonlySet<string> = new Set(
  'AT BE BG CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK EU'.split(
    ' ',
  ),
);

// biome-ignore format: one table
const phonePrefixes: readonly (readonly [prefix: string, country: string])[] = [
  ['43', 'AT'], ['32', 'BE'], ['359', 'BG'], ['41', 'CH'], ['357', 'CY'], ['420', 'CZ'], ['49', 'DE'], ['45', 'DK'], ['372', 'EE'], ['34', 'ES'], ['358', 'FI'],
  ['33', 'FR'], ['44', 'GB'], ['30', 'GR'], ['385', 'HR'], ['36', 'HU'], ['353', 'IE'], ['354', 'IS'], ['39', 'IT'], ['423', 'LI'], ['370', 'LT'], ['352', 'LU'],
  ['371', 'LV'], ['356', 'MT'], ['31', 'NL'], ['47', 'NO'], ['48', 'PL'], ['351', 'PT'], ['40', 'RO'], ['46', 'SE'], ['386', 'SI'], ['421', 'SK'],
  ['90', 'TR'], ['380', 'UA'], ['7', 'RU'], ['1', 'US'], ['55', 'BR'], ['52', 'MX'], ['54', 'AR'], ['61', 'AU'], ['64', 'NZ'], ['81', 'JP'], ['86', 'CN'], ['91', 'IN'], ['27', 'ZA'],
];

const domains: Readonly<Record<string, string>> = { UK: 'GB', EL: 'GR' };
const countryDomains = new Set(
  'AT BE BG CH CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK EU UK TR UA RU BR MX AR AU NZ JP CN IN ZA CA US'.split(
    ' ',
  ),
);

const sayingReach = 5;
const sayingReachBefore = 2;

/** Where the person seems to live, the strongest hints first. Never a guess presented as a fact. */
export function residenceHints(
  reading: Reading,
  text: string,
  from: string | undefined,
): readonly ResidenceHint[] {
  const hints = [
    ...stateSaid(reading),
    ...placesSaid(reading),
    ...phones(text),
    ...(from ? domainOf(from) : []),
  ];
  const seen = new Set<string>();
  return hints
    .sort((a, b) => Number(b.strength === 'stated') - Number(a.strength === 'stated'))
    .filter(({ country, strength }) => {
      const key = `${country} ${strength}`;
      if (seen.has(key) || (strength === 'hinted' && seen.has(`${country} stated`))) return false;
      seen.add(key);
      return true;
    });
}

/** The state is stated where no word outside of that saying says that the person lives in another country: "Paris, Texas". */
function stateSaid(reading: Reading): ResidenceHint[] {
  const { text, voided, places } = reading;
  const found = stateSaidIn(text.text);
  if (!found) return [];
  const at = text.tokens.find(({ end }) => end > found.start);
  if (at && voided.has(at.sentence)) return [];
  const isInside = ({ from }: PlaceHit) => {
    const { start = 0 } = text.tokens[from] ?? {};
    return found.start <= start && start < found.end;
  };
  const others = placesSaid({ ...reading, places: places.filter((place) => !isInside(place)) });
  const isElsewhere = others.some(({ country, strength }) => strength === 'stated' && country !== 'US');
  const span = text.text.slice(found.start, found.end);
  return [{ country: found.code, strength: isElsewhere ? 'hinted' : 'stated', span }];
}

function placesSaid({ text, hits, places }: Reading): ResidenceHint[] {
  const sayings = hits.filter(({ concept }) => concept === 'reside');
  const stated = new Set(sayings.flatMap((saying) => meantBy(saying, places)));
  return places.map((place) => {
    const start = text.tokens[place.from]?.start ?? 0;
    const end = text.tokens[place.to - 1]?.end ?? start;
    return {
      country: place.country,
      strength: stated.has(place) ? 'stated' : 'hinted',
      span: text.text.slice(start, end),
    };
  });
}

/** "I live in Ankara", and where the verb comes last: "Ankara'da yaşıyorum". Of several places the nearest is meant, with what stands beside it. */
function meantBy(saying: Hit, places: readonly PlaceHit[]): readonly PlaceHit[] {
  const near = places.filter((place) => distanceFrom(saying, place) < Number.POSITIVE_INFINITY);
  const [nearest] = near.sort((a, b) => distanceFrom(saying, a) - distanceFrom(saying, b));
  return nearest ? near.filter((place) => wordsBetween(place, nearest) <= 1) : [];
}

/** Words between them; `Infinity` where the saying does not speak of the place. */
function distanceFrom(saying: Hit, place: PlaceHit): number {
  const isReached =
    saying.sentence === place.sentence &&
    ((place.from >= saying.to - 1 && place.from - saying.to <= sayingReach) ||
      (saying.from >= place.to && saying.from - place.to <= sayingReachBefore));
  return isReached ? wordsBetween(saying, place) : Number.POSITIVE_INFINITY;
}

type Between = Pick<Hit, 'from' | 'to'>;
const wordsBetween = (one: Between, other: Between): number =>
  Math.max(other.from - one.to, one.from - other.to, 0);

function phones(text: string): ResidenceHint[] {
  const hints: ResidenceHint[] = [];
  for (const match of text.matchAll(/(?:^|[\s:(])(?:\+|00)(\d[\d ()/-]{6,20})/g)) {
    const digits = (match[1] ?? '').replace(/\D/g, '');
    const prefix = phonePrefixes.find(([code]) => digits.startsWith(code));
    if (prefix) hints.push({ country: prefix[1], strength: 'hinted', span: `+${prefix[0]}` });
  }
  return hints;
}

function domainOf(from: string): ResidenceHint[] {
  const domain = /\.([a-z]{2})>?\s*$/i.exec(from.slice(-80))?.[1]?.toUpperCase();
  if (!domain || !countryDomains.has(domain)) return [];
  return [{ country: domains[domain] ?? domain, strength: 'hinted', span: `.${domain.toLowerCase()}` }];
}
