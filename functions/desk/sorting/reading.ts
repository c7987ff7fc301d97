import type { Concept } from './concepts.ts';
import type { Hit, PlaceHit } from './lexicon.ts';
import { isOfCompany } from './notice.ts';
import type { Tokens } from './tokens.ts';

/** A text with what was found in it. */
export interface Reading {
  readonly text: Tokens;
  /** By position. Those that a longer, contrary saying covers are left out, and those in disclaimers. */
  readonly hits: readonly Hit[];
  readonly places: readonly PlaceHit[];
  /** Sentences that are a disclaimer: nothing in them counts. */
  readonly voided: ReadonlySet<number>;
  /** True where sentences that it answers were read with it. */
  readonly isReadOn?: boolean;
}

/** These sayings mean the contrary of the words inside them, or something else: what they cover does not count. */
const covers: Partial<Record<Concept, readonly Concept[]>> = {
  'erase-forbidden': [
    'erase',
    'erase-done',
    'erase-failed',
    'close',
    'take-down',
    'erasure-right',
    'stop-keeping',
  ],
  'take-back': ['erase', 'close', 'erase-failed', 'stop-keeping', 'withdraw', 'unanswered', 'request'],
  thanks: ['request'],
  'erase-done': ['erase', 'close', 'take-down', 'stop-keeping'],
  'erase-failed': ['erase', 'erase-done', 'erase-forbidden', 'close', 'take-down'],
  unsubscribe: ['erase', 'take-down', 'close', 'stop-keeping', 'not-mine'],
  erase: ['erase-done'],
  'confirm-written': ['written-notice'],
  withdraw: ['erase', 'take-down'],
  transaction: ['erase', 'erase-done', 'close', 'rectify', 'share', 'complain', 'not-mine', 'takeover'],
  'auto-notice': ['request'],
  'auto-reply': ['surveillance'],
  'no-reply': ['erase-forbidden', 'unsubscribe', 'unanswered', 'stop', 'request'],
};

/**
 * Leaves only what counts: of overlapping sayings of one idea, or of ideas that contradict each other, the longest; nothing
 * in a decoy; nothing in a disclaimer.
 */
export function readingOf(text: Tokens, found: readonly Hit[], places: readonly PlaceHit[]): Reading {
  const voided = disclaimers(text, found);
  const covered = new Cover(text.tokens.length);
  const taken = new Cover(text.tokens.length);
  const longestFirst = [...found].sort(
    (a, b) => b.to - b.from - (a.to - a.from) || rank(a.concept) - rank(b.concept),
  );
  const kept: Hit[] = [];
  for (const hit of longestFirst) {
    const { concept } = hit;
    if (concept === 'footer' || voided.has(hit.sentence)) continue;
    if (covered.hasAll(everything, hit) || covered.hasAll(concept, hit) || taken.hasSome(concept, hit))
      continue;
    if (concept === 'decoy') covered.add(everything, hit);
    else {
      kept.push(hit);
      taken.add(concept, hit);
      for (const contrary of covers[concept] ?? []) covered.add(contrary, hit);
    }
  }
  kept.sort((a, b) => a.from - b.from || a.to - b.to);
  return { text, hits: kept, places: places.filter(({ sentence }) => !voided.has(sentence)), voided };
}

const everything = 'everything';

/** Which words of a text are covered, by name. */
class Cover {
  readonly #length: number;
  readonly #masks = new Map<string, Uint8Array>();

  constructor(length: number) {
    this.#length = length;
  }

  add(name: string, { from, to }: Hit): void {
    let mask = this.#masks.get(name);
    if (!mask) {
      mask = new Uint8Array(this.#length);
      this.#masks.set(name, mask);
    }
    mask.fill(1, from, to);
  }

  hasSome(name: string, { from, to }: Hit): boolean {
    const mask = this.#masks.get(name);
    if (mask) for (let at = from; at < to; at += 1) if (mask[at] === 1) return true;
    return false;
  }

  hasAll(name: string, { from, to }: Hit): boolean {
    const mask = this.#masks.get(name);
    if (!mask) return false;
    for (let at = from; at < to; at += 1) if (mask[at] === 0) return false;
    return true;
  }
}

/** What a person wrote: the words outside of disclaimers. */
export function withoutDisclaimers({ text, voided }: Reading): Tokens {
  if (voided.size === 0) return text;
  const tokens = text.tokens.filter(({ sentence }) => !voided.has(sentence));
  return {
    text: tokens.map(({ start, end }) => text.text.slice(start, end)).join(' '),
    tokens,
    sentences: [],
  };
}

/** Of sayings of the same length the contrary one is heard first. */
const rank = (concept: Concept): number =>
  concept === 'decoy'
    ? 0
    : concept === 'erase-forbidden'
      ? 1
      : concept === 'withdraw'
        ? 4
        : concept in covers && concept !== 'erase' && concept !== 'transaction'
          ? 2
          : 3;

/** Rights that small print lists. */
const listed: readonly (readonly Concept[])[] = [
  ['access'],
  ['erase', 'erasure-right', 'take-down'],
  ['rectify'],
  ['objection', 'restriction'],
  ['portability'],
  ['withdraw', 'consent', 'unsubscribe'],
  ['complain', 'authority'],
  ['breach'],
];
const mostVoided = 12;
const fewestOfDisclaimer = 8;

/**
 * A disclaimer reaches from its first sign to the end of its paragraph; where that is the last but one, the last paragraph
 * belongs to it unless somebody speaks of `my` there. A list of rights that are open to everybody is small print too.
 */
function disclaimers(text: Tokens, found: readonly Hit[]): ReadonlySet<number> {
  const { sentences } = text;
  const voided = new Set<number>();
  const ideasOf = new Map<number, Set<Concept>>();
  for (const { concept, sentence } of found) {
    const ideas = ideasOf.get(sentence) ?? new Set();
    ideasOf.set(sentence, ideas.add(concept));
  }
  const isPersonal = (index: number): boolean => ideasOf.get(index)?.has('me') ?? false;
  const last = sentences.at(-1)?.paragraph ?? 0;
  /** In the last paragraph also what stands before the first sign, where a paragraph of a mail precedes and nobody says `my`. */
  const before = (sentence: number): readonly number[] => {
    const first = sentences.findIndex(({ paragraph }) => paragraph === sentences[sentence]?.paragraph);
    const here = Array.from({ length: sentence - first }, (_, index) => first + index);
    const isOwn = (index: number) => isPersonal(index) || sentences[index]?.isQuestion;
    return sentences[sentence]?.paragraph === last && first > 1 && !here.some(isOwn) ? here : [];
  };
  /** "Sent from my phone" has nothing to do with what follows. */
  const isLine = (wanted: number) =>
    sentences.reduce((sum, { paragraph, from, to }) => sum + (paragraph === wanted ? to - from : 0), 0) <
    fewestOfDisclaimer;
  for (const [sentence, ideas] of ideasOf) {
    const rights = listed.filter((group) => group.some((idea) => ideas.has(idea))).length;
    const isOffered = ideas.has('offered') && rights >= 2 && !ideas.has('request');
    const isListed = (ideas.has('offered') || ideas.has('you')) && rights >= 3;
    const isOpenToAll = (isOffered || isListed) && !ideas.has('me');
    if (isOpenToAll && sentence > 0 && !sentences[sentence]?.isQuestion) voided.add(sentence);
    if (!ideas.has('footer')) continue;
    const paragraph = sentences[sentence]?.paragraph ?? 0;
    for (const index of before(sentence)) voided.add(index);
    for (let index = sentence; index < Math.min(sentence + mostVoided, sentences.length); index += 1) {
      const here = sentences[index]?.paragraph ?? 0;
      if (here > paragraph && (here < last || isPersonal(index) || isLine(paragraph))) break;
      if (index < sentence + 4 || !isPersonal(index)) voided.add(index);
    }
  }
  for (const index of smallPrint(text, found)) voided.add(index);
  const below = belowRule(text);
  if (below.length > 0 && !below.some(isPersonal)) for (const index of below) voided.add(index);
  return voided;
}

/** What small print speaks of beside rights. */
const besideRights: readonly (readonly Concept[])[] = [
  ['dpo'],
  ['policy'],
  ['eu-law', 'other-law'],
  ['share', 'third-party'],
  ['retention', 'basis'],
  ['footer', 'misdirected'],
  ['offered'],
];
/** Only who writes of their own matter, or sells, says these. */
const ofOneself: ReadonlySet<Concept> = new Set<Concept>([
  'unanswered',
  'no-consent',
  'not-mine',
  'erase-failed',
  'erase-forbidden',
  'agent',
  'lawyer',
  'takeover',
  'pitch-price',
]);
const fewestRights = 2;
const fewestOfPrint = 25;
const fewestSubjects = 5;

/**
 * A paragraph under what somebody wrote that goes through rights, law, officer and recipients, and in which nobody says `my` or
 * asks a question; and what follows it, as long as nobody speaks there either.
 */
function smallPrint(text: Tokens, found: readonly Hit[]): readonly number[] {
  const { sentences } = text;
  const paragraphs = Map.groupBy(sentences.keys(), (index) => sentences[index]?.paragraph ?? 0);
  const inParagraph = Map.groupBy(found, ({ sentence }) => sentences[sentence]?.paragraph ?? 0);
  /** "Suspect a data breach? Write to our officer" asks nothing. */
  const asks = (sentence: number): boolean =>
    found.some((hit) => hit.sentence === sentence && hit.concept !== 'breach' && hit.concept !== 'data');
  const isOwn = (paragraph: number): boolean =>
    (inParagraph.get(paragraph) ?? []).some(
      (hit) => ofOneself.has(hit.concept) || (hit.concept === 'me' && !isOfCompany(text, hit)),
    ) || (paragraphs.get(paragraph) ?? []).some((index) => sentences[index]?.isQuestion && asks(index));
  const isPrinted = (paragraph: number): boolean => {
    const ideas = new Set((inParagraph.get(paragraph) ?? []).map(({ concept }) => concept));
    const of = (groups: typeof listed) =>
      groups.filter((group) => group.some((idea) => ideas.has(idea))).length;
    const rights = of(listed);
    const length = (paragraphs.get(paragraph) ?? []).reduce(
      (sum, index) => sum + (sentences[index]?.to ?? 0) - (sentences[index]?.from ?? 0),
      0,
    );
    return length >= fewestOfPrint && rights >= fewestRights && rights + of(besideRights) >= fewestSubjects;
  };
  const all = [...paragraphs.keys()];
  const first = all.findIndex(
    (paragraph, place) =>
      place > 0 && (paragraphs.get(paragraph)?.[0] ?? 0) > 1 && !isOwn(paragraph) && isPrinted(paragraph),
  );
  if (first < 0) return [];
  const rest = all.slice(first);
  const end = rest.findIndex((paragraph, place) => place > 0 && isOwn(paragraph));
  return rest.slice(0, end < 0 ? rest.length : end).flatMap((paragraph) => paragraphs.get(paragraph) ?? []);
}

/** The sentences under the last line of dashes or underscores. */
function belowRule({ text, tokens, sentences }: Tokens): readonly number[] {
  let start = -1;
  for (const rule of text.matchAll(/^[ \t]*[-_=*~]{2,}[ \t]*$/gm)) start = rule.index;
  if (start < 0) return [];
  return sentences.flatMap(({ from }, index) =>
    (tokens[from]?.start ?? 0) > start && index > 0 ? [index] : [],
  );
}
