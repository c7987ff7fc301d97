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

/** A name, not that of a street or a town, or a code with its ZIP. Codes in capitals are told from words afterwards. */
const state = `(?<state>(?:${alternatives(names)})\\b(?! (?:street|st|road|rd|avenue|ave|drive|lane|water)\\b)|(?:${codes}),? +\\d{5}\\b)`;
/** On the way from "I live in" to the state: a house, a street, a town; no word that begins another thought. */
const thoughts =
  'but|and|or|i|we|he|she|it|my|your|his|her|their|am|is|are|was|were|have|had|where|which|who|when|while|because|not|since|from|to|if|with|baja|near|outside|of';
const way = `(?:(?:the )?(?:great )?state of |(?!(?:${thoughts})\\b)(?:\\p{L}{1,4}\\.|[\\p{L}\\p{N}'’#/-]{1,30}),?\\s{1,3}){0,9}?`;
const adverbs =
  '(?: (?:currently|now|also|still|both|all|presently|permanently|legally|actually|a|an|here))*';
const people = 'resident|citizen|consumer';
const i = "(?:i|we)(?: am| are|['’]m|['’]re)?|im";
const iAm = "(?:(?:i|we)(?: am| are|['’]m|['’]re)|im|as|speaking as|being)";

const sayings = [
  // "I live in San Diego, California", "I'm based in Texas", "I'm in California", "I've lived in Austin, Texas for six years"
  `\\b(?:${i})${adverbs} (?:live|living|reside|residing|based|located|resident|domiciled) (?:in|at|on) ${way}${state}`,
  `\\b(?:i am|we are|i['’]m|we['’]re|im)${adverbs} in ${way}${state}`,
  `\\b(?:i|we)(?:['’]ve| have)${adverbs} (?:lived|been living|resided) in ${way}${state} (?:for|since)\\b`,
  // "As a longtime California resident", "I'm a resident of Sacramento, California"
  `\\b${iAm}${adverbs}(?: (?!not\\b)[\\p{L}-]{1,20}){0,2} (?<of>${alternatives(names)}|${codes}) (?:${people})s?\\b`,
  `\\b${iAm}${adverbs}(?: (?!not\\b)[\\p{L}-]{1,20}){0,2} (?:${people})s? of ${way}${state}`,
  `\\b${iAm}${adverbs} (?<demonym>${alternatives(demonyms)})s?\\b`,
  // "California resident here." and "… as authorized agent of the California resident named below"
  `(?:^|[.!?\\n]\\s*)(?<of>${alternatives(names)}|${codes}) (?:${people})(?= here\\b|\\s*[.,:;!\\n]|\\s*$)`,
  `\\b(?:agent of|agent for|behalf of) (?:the|a|our)${adverbs} (?<of>${alternatives(names)}|${codes}) (?:${people})\\b`,
  // "My address is 12 Oak Street, San Francisco, CA 94110", "State of residence: California"
  `\\bmy (?:home |mailing |postal |current |street )?(?:address|residence|home)(?: is|:| -)?\\s{1,3}(?:in |at )?${way}${state}`,
  `(?:^|\\n)[\\t >*-]*(?:my |consumer['’]s )?(?:state(?: of residence)?|residence|resident state|resident of)\\s*[:=]\\s*${way}${state}`,
  `(?:^|\\n)[\\t >*-]*(?:my |consumer['’]s )?(?:state(?: of residence)?|residence|resident state)\\s*[:=]\\s*(?<of>${codes})\\b`,
  // Spanish, German, French
  `\\b(?:vivo|resido|vivimos|residimos|soy residente|somos residentes) (?:en|de|del) (?:el )?(?:estado de )?${way}${state}`,
  `\\bich (?:wohne|lebe)(?: [\\p{L}]{1,15}){0,2} in ${way}${state}`,
  `(?:j['’]habite|je vis|je réside) (?:en|à|au|dans) ${way}${state}`,
].map((source) => new RegExp(source, 'giu'));

/** Most texts name no state: then nothing else is looked for. */
const anyName = new RegExp(`\\b(?:${alternatives(names)}|${alternatives(demonyms)})`, 'iu');
const anyCode = new RegExp(`\\b(?:${codes})\\b`);
const capitalCode = new RegExp(`^(?:${codes})$`);

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
  if (!anyName.test(text) && !anyCode.test(text)) return undefined;
  const found = sayings.flatMap((saying) => [...text.matchAll(saying)].flatMap((match) => said(text, match)));
  const [first, ...others] = found.sort((a, b) => a.start - b.start);
  return others.every(({ code }) => code === first?.code) ? first : undefined;
}

function said(text: string, match: RegExpExecArray): readonly StateSaid[] {
  const start = match.index + Math.max(0, match[0].search(/\p{L}/u));
  const groups = match.groups ?? {};
  const word = groups.state ?? groups.of ?? groups.demonym ?? '';
  const clause =
    text
      .slice(Math.max(0, start - 60), start)
      .split(/[.!?;,:\n]| and | as /)
      .at(-1) ?? '';
  const code = codeOf(word);
  if (!code || unsaidBefore.test(clause) || unsaidInside.test(match[0])) return [];
  return [{ code: `US-${code}`, start, end: match.index + match[0].length }];
}

function codeOf(word: string): string | undefined {
  const [short = ''] = word.split(/[, ]/);
  if (capitalCode.test(short) && /^[A-Z]{2}(?:,? +\d{5})?$/.test(word)) return short;
  return [names, demonyms]
    .flatMap((table) => Object.entries(table))
    .find(([, name]) => new RegExp(`^(?:${name})$`, 'iu').test(word))?.[0];
}
