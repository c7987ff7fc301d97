// In which of the United States somebody says that they live: the first person says it, or a field of a form does. A state that is
// only named, denied, asked about or once lived in is none; so is an address that may be anybody's.

export interface StateSaid {
  /** ISO 3166-2, like `US-CA`. */
  readonly code: string;
  /** Where the saying stands in the text. */
  readonly start: number;
  readonly end: number;
}

// Without the names that are more than a state: Washington and Georgia count only where the words say which.
const names: Readonly<Record<string, string>> = {
  AL: 'alabama',
  AK: 'alaska',
  AZ: 'arizona',
  AR: 'arkansas',
  CA: 'california|kalifornien|californie|calif',
  CO: 'colorado',
  CT: 'connecticut',
  DC: 'district of columbia|washington,? d\\.?c',
  DE: 'delaware',
  FL: 'florida|floride',
  GA: 'state of georgia|georgia,? (?:usa|united states)',
  HI: 'hawaii',
  ID: 'idaho',
  IL: 'illinois',
  IN: 'indiana',
  IA: 'iowa',
  KS: 'kansas',
  KY: 'kentucky',
  LA: 'louisiana',
  ME: 'maine',
  MD: 'maryland',
  MA: 'massachusetts',
  MI: 'michigan',
  MN: 'minnesota',
  MS: 'mississippi',
  MO: 'missouri',
  MT: 'montana',
  NE: 'nebraska',
  NV: 'nevada',
  NH: 'new hampshire',
  NJ: 'new jersey',
  NM: 'new mexico',
  NY: 'new york|nueva york',
  NC: 'north carolina',
  ND: 'north dakota',
  OH: 'ohio',
  OK: 'oklahoma',
  OR: 'oregon',
  PA: 'pennsylvania',
  RI: 'rhode island',
  SC: 'south carolina',
  SD: 'south dakota',
  TN: 'tennessee',
  TX: 'texas|tejas',
  UT: 'utah',
  VT: 'vermont',
  VA: 'virginia',
  WA: 'washington state|state of washington',
  WV: 'west virginia',
  WI: 'wisconsin',
  WY: 'wyoming',
};
const demonyms: Readonly<Record<string, string>> = {
  CA: 'californian',
  FL: 'floridian',
  NY: 'new yorker',
  TX: 'texan',
  VA: 'virginian',
};

/** Longer names first, so that West Virginia is not Virginia. */
const alternatives = (table: Readonly<Record<string, string>>): string =>
  Object.values(table)
    .flatMap((each) => each.split(/\|(?![^(]*\))/))
    .sort((a, b) => b.length - a.length)
    .join('|');
const codes = Object.keys(names).join('|');

/** A state by its name, by the name of those who live there, or by its code in capitals, perhaps with a ZIP. */
const naming = [
  new RegExp(`\\b(?<name>${alternatives(names)})\\b`, 'gi'),
  new RegExp(`\\b(?<demonym>${alternatives(demonyms)})s?\\b`, 'gi'),
  new RegExp(`\\b(?<code>${codes})\\b(?<zip>,? +\\d{5}\\b)?`, 'g'),
];

/** Characters before a name in which a saying begins. */
const reach = 200;

// On the way from "I live in" to the state stand a house, a street, a town; no word that begins another thought.
const thoughts =
  'but|and|or|i|we|he|she|it|my|your|his|her|their|am|is|are|was|were|have|had|where|which|who|when|while|because|not|since|from|to|if|with|baja|near|outside|of';
const way = `(?:(?:the )?(?:great )?state of |(?!(?:${thoughts})\\b)(?:\\p{L}{1,4}\\.|[\\p{L}\\p{N}'’#/-]{1,30}),?\\s{1,3}){0,9}`;
const adverbs =
  '(?: (?:currently|now|also|still|both|all|presently|permanently|legally|actually|a|an|here))*';
const i = "(?:i|we)(?: am| are|['’]m|['’]re)?|im";
const iAm = "(?:(?:i|we)(?: am| are|['’]m|['’]re)|im|as|speaking as|being)";
const people = 'resident|citizen|consumer';
const ofForm =
  "(?:^|\\n)[\\t >*-]*(?:my |consumer['’]s )?(?:state(?: of residence)?|residence|resident state|resident of)\\s*[:=]\\s*";

/** What says that somebody lives where the state is named that follows it. */
const livesIn = [
  // "I live in San Diego, California", "I'm based in Texas", "I'm in California", "I've lived in Austin, Texas"
  `\\b(?:${i})${adverbs} (?:live|living|reside|residing|based|located|resident|domiciled) (?:in|at|on) ${way}$`,
  `\\b(?:i am|we are|i['’]m|we['’]re|im)${adverbs} in ${way}$`,
  // "I'm a resident of Sacramento, California"
  `\\b${iAm}${adverbs}(?: (?!not\\b)[\\p{L}-]{1,20}){0,2} (?:${people})s? of ${way}$`,
  // "My address is 12 Oak Street, San Francisco, CA 94110", "State of residence: California"
  `\\bmy (?:home |mailing |postal |current |street )?(?:address|residence|home)(?: is|:| -)?\\s{1,3}(?:in |at )?${way}$`,
  `${ofForm}${way}$`,
  // Spanish, German, French
  `\\b(?:vivo|resido|vivimos|residimos|soy residente|somos residentes) (?:en|de|del) (?:el )?(?:estado de )?${way}$`,
  `\\bich (?:wohne|lebe)(?: [\\p{L}]{1,15}){0,2} in ${way}$`,
  `(?:j['’]habite|je vis|je réside) (?:en|à|au|dans) ${way}$`,
].map(before);
const haveLivedIn = before(`\\b(?:i|we)(?:['’]ve| have)${adverbs} (?:lived|been living|resided) in ${way}$`);
/** "As a longtime …", and behind an agent: "of the …". */
const isOne = [
  `\\b${iAm}${adverbs}(?: (?!not\\b)[\\p{L}-]{1,20}){0,2} $`,
  `\\b(?:agent of|agent for|behalf of) (?:the|a|our)${adverbs} $`,
].map(before);
/** "… California resident here." */
const alone = /$(?<=^|[.!?\n]\s*)/;
const inField = before(`${ofForm}$`);

function before(source: string): RegExp {
  return new RegExp(source, 'iu');
}

/** What turns a saying into none: in the same clause before it, and inside. */
const unsaidBefore =
  /\b(?:not|never|no longer|used to|formerly|previously|until|if|whether|unless|don['’]?t|once|when|nicht|früher|wenn|falls|si|no|ne|quand)\b/iu;
const unsaidInside = /\b(?:not|never|no longer|used to|formerly|previously)\b/iu;

/**
 * The one state in which somebody says that they live.
 *
 * @param text what the person wrote, without what they quote
 * @returns undefined where they say none, or several
 */
export function stateSaidIn(text: string): StateSaid | undefined {
  const named = naming.flatMap((pattern) => [...text.matchAll(pattern)]).slice(0, mostNamed);
  const said = named.flatMap((match) => saidBy(text, match)).sort((a, b) => a.start - b.start);
  const [first, ...others] = said;
  return others.every(({ code }) => code === first?.code) ? first : undefined;
}

/** Who names more of them than this says nothing of where they live. */
const mostNamed = 60;

function saidBy(text: string, match: RegExpExecArray): readonly StateSaid[] {
  const code = codeOf(match.groups ?? {});
  const end = match.index + match[0].length;
  const earlier = text.slice(Math.max(0, match.index - reach), match.index);
  const saying = sayingBefore(earlier, text.slice(end, end + 30), match.groups ?? {});
  if (!code || !saying) return [];
  const letter = saying[0].search(/\p{L}/u);
  const start = letter < 0 ? match.index : match.index - earlier.length + saying.index + letter;
  const clause =
    text
      .slice(Math.max(0, start - 60), start)
      .split(/[.!?;,:\n]| and | as /)
      .at(-1) ?? '';
  const isUnsaid = unsaidBefore.test(clause) || unsaidInside.test(text.slice(start, end));
  return isUnsaid ? [] : [{ code: `US-${code}`, start, end }];
}

type Groups = Readonly<Record<string, string | undefined>>;

/** The saying that ends where the state is named; undefined where none does. */
function sayingBefore(
  earlier: string,
  later: string,
  { demonym, code, zip }: Groups,
): RegExpExecArray | undefined {
  const first = (patterns: readonly RegExp[]) =>
    patterns.map((pattern) => pattern.exec(earlier)).find((found) => found !== null);
  if (demonym) return first(isOne.slice(0, 1));
  if (new RegExp(`^ (?:${people})s?\\b`, 'i').test(later)) {
    const isAlone = /^ \w+(?: here\b|\s*[.,:;!\n]|\s*$)/i.test(later);
    return first(isOne) ?? (isAlone ? first([alone]) : undefined);
  }
  if (code && !zip) return first([inField]);
  if (/^ (?:street|st|road|rd|avenue|ave|drive|lane|water)\b/i.test(later)) return undefined;
  return first(livesIn) ?? (/^ (?:for|since)\b/i.test(later) ? first([haveLivedIn]) : undefined);
}

function codeOf({ name, demonym, code }: Groups): string | undefined {
  if (code) return code;
  const table = name ? names : demonyms;
  const word = name ?? demonym ?? '';
  return Object.entries(table).find(([, each]) => new RegExp(`^(?:${each})$`, 'i').test(word))?.[0];
}
