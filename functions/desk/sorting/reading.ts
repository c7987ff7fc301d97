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
};

/**
 * Leaves only what counts: of overlapping sayings that contradict each other the longer one; nothing in a decoy; nothing
 * in a disclaimer.
 */
export function readingOf(text: Tokens, found: readonly Hit[], places: readonly PlaceHit[]): Reading {
  const voided = disclaimers(text, found);
  const covered = new Map<Concept | 'all', Uint8Array>();
  const isCovered = (hit: Hit, by: Concept | 'all') => {
    const mask = covered.get(by);
    if (!mask) return false;
    for (let at = hit.from; at < hit.to; at += 1) if (mask[at] === 0) return false;
    return true;
  };
  const cover = (hit: Hit, what: Concept | 'all') => {
    let mask = covered.get(what);
    if (!mask) {
      mask = new Uint8Array(text.tokens.length);
      covered.set(what, mask);
    }
    mask.fill(1, hit.from, hit.to);
  };

  const longestFirst = [...found].sort(
    (a, b) => b.to - b.from - (a.to - a.from) || rank(a.concept) - rank(b.concept),
  );
  const kept: Hit[] = [];
  for (const hit of longestFirst) {
    if (hit.concept === 'footer' || voided.has(hit.sentence)) continue;
    if (isCovered(hit, 'all') || isCovered(hit, hit.concept)) continue;
    if (hit.concept === 'decoy') cover(hit, 'all');
    else {
      kept.push(hit);
      for (const concept of covers[hit.concept] ?? []) cover(hit, concept);
    }
  }
  kept.sort((a, b) => a.from - b.from || a.to - b.to);
  return { text, hits: kept, places: places.filter(({ sentence }) => !voided.has(sentence)), voided };
}

/** Of sayings of the same length the contrary one is heard first. */
const rank = (concept: Concept): number =>
  concept === 'decoy'
    ? 0
    : concept === 'erase-forbidden'
      ? 1
      : concept in covers && concept !== 'erase'
        ? 2
        : 3;

/** A disclaimer reaches from its first sign to the end of its paragraph, at most four sentences. */
function disclaimers({ sentences }: Tokens, found: readonly Hit[]): ReadonlySet<number> {
  const voided = new Set<number>();
  for (const { concept, sentence } of found) {
    if (concept !== 'footer') continue;
    const paragraph = sentences[sentence]?.paragraph;
    for (let index = sentence; index < sentence + 4 && sentences[index]?.paragraph === paragraph; index += 1)
      voided.add(index);
  }
  return voided;
}
