import type { Concept } from './concepts.ts';
import type { Hit, PlaceHit } from './lexicon.ts';
import type { Tokens } from './tokens.ts';

/** A text with what was found in it. */
export interface Reading {
  readonly text: Tokens;
  /** By position. Those that a longer, contrary saying covers are left out, and those in disclaimers. */
  readonly hits: readonly Hit[];
  readonly places: readonly PlaceHit[];
  /** Sentences that are a disclaimer: nothing in them counts. */
  readonly voided: ReadonlySet<number>;
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
  'erase-done': ['erase', 'close', 'take-down', 'stop-keeping'],
  'erase-failed': ['erase', 'erase-done', 'erase-forbidden', 'close', 'take-down'],
  unsubscribe: ['erase', 'take-down', 'close', 'stop-keeping', 'not-mine'],
  erase: ['erase-done'],
  'confirm-written': ['written-notice'],
  withdraw: ['erase', 'take-down'],
  transaction: ['erase', 'erase-done', 'close', 'rectify', 'share', 'complain', 'not-mine', 'takeover'],
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
  for (const [sentence, ideas] of ideasOf) {
    const rights = listed.filter((group) => group.some((idea) => ideas.has(idea))).length;
    const isOpenToAll = rights >= 3 && (ideas.has('offered') || ideas.has('you')) && !ideas.has('me');
    if (isOpenToAll && sentence > 0 && !sentences[sentence]?.isQuestion) voided.add(sentence);
    if (!ideas.has('footer')) continue;
    const paragraph = sentences[sentence]?.paragraph ?? 0;
    for (let index = sentence; index < Math.min(sentence + mostVoided, sentences.length); index += 1) {
      const here = sentences[index]?.paragraph ?? 0;
      if (here > paragraph && (here < last || isPersonal(index))) break;
      if (index < sentence + 4 || !isPersonal(index)) voided.add(index);
    }
  }
  const below = belowRule(text);
  if (below.length > 0 && !below.some(isPersonal)) for (const index of below) voided.add(index);
  return voided;
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
