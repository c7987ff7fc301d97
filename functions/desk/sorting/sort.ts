import type { Concept } from './concepts.ts';
import { flagsOf } from './flags.ts';
import { type Junk, junkOf } from './junk.ts';
import { languageOf } from './language.ts';
import { europeanOnly, type Language, languages } from './languages/languages.ts';
import { compileLexicon, type Hit, type Lexicon, type PlaceHit, readLanguageFile } from './lexicon.ts';
import { machineEvidence } from './machine.ts';
import { type Reading, readingOf } from './reading.ts';
import { europe, residenceHints } from './residence.ts';
import { type Seen, signsIn } from './signs.ts';
import type { Ask, Kind, Queue, Reason, ResidenceHint, Sorted, Words } from './sorting.ts';
import { type Tokens, tokensOf } from './tokens.ts';
import { weights } from './weights.ts';

/** No more than this many characters of new text are read; `why` says when something was cut. */
export const longestText = 40_000;
const longestSubject = 500;

/** Below this lead of the chosen queue over the next one a person should look. */
const safeMargin = 15;
/** An ask needs this much weight to stand beside the primary one. */
const askThreshold = 40;

const columns = ['deletion', 'breach-notice', 'complaint', 'general'] as const;
type Column = (typeof columns)[number];

/**
 * Sorts words into asks with queue and kind, the primary ask first, and says why.
 * Pure and deterministic; linear in the length of the text. Never throws: what cannot be read is `general` with `needsReview`.
 */
export function sort(words: Words): Sorted {
  const subject = subjectOf(words.subject);
  const whole = words.text;
  const body = whole.slice(0, longestText);
  const text = tokensOf(`${subject}\n\n${body}`);
  const guess = languageOf(text);
  const reading = read(text, guess.candidates);
  const seen = signsIn(reading);
  const residence = residenceHints(reading, text.text, words.from);
  const european = isEuropean(reading, residence, guess.language);

  const scored = scoreOf(seen, reading, european);
  const junk = junkOf(reading, machineEvidence(words.headers ?? {}), scored.strongest);
  const notes = notesOf(words, body, text, guess.language);
  return junk.isJunk
    ? asJunk(junk, guess.language, residence, notes)
    : asAsks(scored, reading, seen, guess.language, residence, notes, junk);
}

const lexicons = new Map<Language, Lexicon>();

function lexiconOf(language: Language): Lexicon {
  const known = lexicons.get(language);
  if (known) return known;
  const lexicon = compileLexicon(readLanguageFile(languages[language]));
  lexicons.set(language, lexicon);
  return lexicon;
}

function read(text: Tokens, candidates: readonly Language[]): Reading {
  const hits: Hit[] = [];
  const places: PlaceHit[] = [];
  for (const language of candidates) {
    const found = lexiconOf(language).find(text);
    hits.push(...found.hits);
    places.push(...found.places);
  }
  return readingOf(text, hits, places);
}

/** A subject without the marks that clients put before it. */
const subjectOf = (subject: string): string =>
  subject
    .slice(0, longestSubject)
    .replace(/^(?:\s*(?:re|aw|fwd?|wg|tr|rv|res|sv|vs|antw|odp|vá|ynt|ha|γ|απ|ref)\s*:)+/iu, '');

/** Evidence of Europe: a place, a law, an authority; the language where it is spoken nowhere else. */
function isEuropean(reading: Reading, residence: readonly ResidenceHint[], language: string): boolean {
  const stated = residence.filter(({ strength }) => strength === 'stated');
  if (stated.some(({ country }) => europe.has(country))) return true;
  if (stated.length > 0) return false;
  const has = (concept: Concept) => reading.hits.some((hit) => hit.concept === concept);
  if (has('eu-law')) return true;
  if (has('other-law') || has('foreign-authority')) return false;
  const inside = residence.filter(({ country }) => europe.has(country)).length;
  if (inside > 0) return inside >= residence.length - inside;
  return europeanOnly.has(language) && residence.length === 0;
}

interface Scored {
  readonly totals: Readonly<Record<Column, number>>;
  readonly reasons: readonly Reason[];
  readonly kinds: ReadonlyMap<Kind, number>;
  readonly european: boolean;
  /** The greatest total. */
  readonly strongest: number;
}

function scoreOf(seen: readonly Seen[], { text }: Reading, european: boolean): Scored {
  const totals: Record<Column, number> = { deletion: 0, 'breach-notice': 0, complaint: 0, general: 5 };
  const reasons: Reason[] = [];
  const kinds = new Map<Kind, number>();
  const counted = new Set<string>();
  for (const { sign, kind, from, to } of seen) {
    if (counted.has(sign)) continue;
    counted.add(sign);
    const row = weights[sign];
    if (!row) continue;
    const span = spanText(text, from, to);
    columns.forEach((column, index) => {
      const weight = row[index] ?? 0;
      if (weight === 0) return;
      totals[column] += weight;
      reasons.push({ span, concept: sign, queue: queueOf(column, european), weight });
    });
    if (kind) kinds.set(kind, (kinds.get(kind) ?? 0) + Math.max(...row));
  }
  if (!european) {
    totals.general += totals.complaint;
    totals.complaint = 0;
  }
  return { totals, reasons, kinds, european, strongest: Math.max(...Object.values(totals)) };
}

const queueOf = (column: Column, european: boolean): Queue =>
  column === 'complaint' ? (european ? 'eu-complaint' : 'general') : column;

const spanText = ({ text, tokens }: Tokens, from: number, to: number): string =>
  text
    .slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0)
    .replace(/\s+/g, ' ')
    .slice(0, 120);

const kindsOf: Readonly<Record<Column, readonly Kind[]>> = {
  deletion: ['child', 'unauthorised-account', 'content-removal', 'erasure'],
  'breach-notice': ['breach-written-notice', 'breach-inquiry', 'breach-report'],
  complaint: ['authority', 'restriction', 'objection', 'complaint', 'question'],
  general: [
    'access',
    'rectification',
    'portability',
    'opt-out',
    'withdrawal-of-consent',
    'complaint',
    'question',
    'restriction',
    'objection',
    'authority',
  ],
};

function asAsks(
  scored: Scored,
  reading: Reading,
  seen: readonly Seen[],
  language: string,
  residence: readonly ResidenceHint[],
  notes: readonly Reason[],
  junk: Junk,
): Sorted {
  const ranking = columns
    .map((column) => ({ column, total: scored.totals[column] }))
    .sort((a, b) => b.total - a.total);
  const [first, second] = ranking;
  const primary = first?.column ?? 'general';
  const asks: Ask[] = [
    { queue: queueOf(primary, scored.european), kind: strongestKind(primary, scored.kinds) },
  ];
  for (const { column, total } of ranking.slice(1))
    if (total >= askThreshold && column !== 'general') {
      const kind = strongestKind(column, scored.kinds);
      if (kind) asks.push({ queue: queueOf(column, scored.european), kind });
    }
  const margin = (first?.total ?? 0) - (second?.total ?? 0);
  const needsReview = margin < safeMargin || notes.length > 0 || junk.signs > 1;
  return {
    asks: [asks[0] ?? { queue: 'general', kind: null }, ...asks.slice(1)],
    language,
    needsReview,
    flags: flagsOf(reading, seen),
    residence,
    why: [...notes, ...scored.reasons, ...junk.reasons],
  };
}

function strongestKind(column: Column, found: ReadonlyMap<Kind, number>): Kind | null {
  let best: Kind | null = null;
  for (const kind of kindsOf[column])
    if ((found.get(kind) ?? 0) > (best ? (found.get(best) ?? 0) : 0)) best = kind;
  if (column === 'deletion')
    for (const kind of kindsOf.deletion.slice(0, 3)) if ((found.get(kind) ?? 0) >= 50) return kind;
  return best;
}

const asJunk = (
  junk: Junk,
  language: string,
  residence: readonly ResidenceHint[],
  notes: readonly Reason[],
): Sorted => ({
  asks: [{ queue: 'junk', kind: null }],
  language,
  needsReview: false,
  flags: [],
  residence,
  why: [...notes, ...junk.reasons],
});

/** What staff must know about the reading itself. */
function notesOf(words: Words, body: string, text: Tokens, language: string): Reason[] {
  const notes: Reason[] = [];
  const note = (sentence: string) => notes.push({ span: '', concept: sentence, queue: 'general', weight: 0 });
  if (body.length < words.text.length) note(`only the first ${longestText} characters were read`);
  if (text.tokens.length === 0) note('there is no text to read');
  else if (body.trim() === '') note('there is only a subject');
  else if (/[\u0000-\u0008\uFFFD]/.test(body)) note('parts of the text are not readable');
  if (text.tokens.length > 0 && language === 'und') note('the language is not known');
  else if (text.tokens.length > 0 && !Object.hasOwn(languages, language))
    note(`sorting does not know this language: ${language}`);
  return notes;
}
