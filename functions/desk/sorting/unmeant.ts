// Which of what was found is not meant as an ask: denied, announced, thanked for, threatened with, or only named as a subject.
import { announcedIn } from './announced.ts';
import type { Concept } from './concepts.ts';
import { thankedIn } from './gratitude.ts';
import type { Hit } from './lexicon.ts';
import { deniedIn } from './negation.ts';
import type { Reading } from './reading.ts';
import { type Span, threatened } from './signs.ts';
import { cheatedWith, countedIn, isSubject, type Topics, topicsIn } from './topics.ts';

export interface Unmeant {
  readonly denied: ReadonlySet<Hit>;
  readonly announced: ReadonlySet<Hit>;
  readonly thanked: ReadonlySet<Hit>;
  readonly threatened: ReadonlySet<Hit>;
  readonly counted: readonly Hit[];
  readonly topics: Topics;
}

export function unmeantIn(reading: Reading, language: string): Unmeant {
  const { text, hits } = reading;
  const counted = countedIn(reading);
  return {
    denied: deniedIn(text, hits, language),
    announced: new Set([...announcedIn(reading, language), ...counted, ...cheatedWith(reading)]),
    thanked: thankedIn(reading),
    threatened: threatenedIn(hits),
    counted,
    topics: topicsIn(reading),
  };
}

/** Ideas of what may come later, in a sentence that threatens with it. */
function threatenedIn(hits: readonly Hit[]): ReadonlySet<Hit> {
  const sentences = new Set(
    hits.filter(({ concept }) => concept === 'threat').map(({ sentence }) => sentence),
  );
  return new Set(
    hits.filter(({ concept, sentence }) => sentences.has(sentence) && threatened.includes(concept)),
  );
}

/** How an idea is said that is not meant. */
export function howSaid(hit: Hit, unmeant: Unmeant): string | undefined {
  if (unmeant.denied.has(hit)) return 'denied';
  if (unmeant.announced.has(hit)) return 'announced';
  if (unmeant.thanked.has(hit)) return 'thanked';
  if (unmeant.threatened.has(hit)) return 'threatened';
  return isSubject(unmeant.topics, `has:${hit.concept}`, hit.sentence) ? 'as a subject' : undefined;
}

/** How a sign is said of which a part is not meant. */
export function howSeen(
  { sign, from, to, sentence }: Span & { readonly sign: string; readonly sentence: number },
  { denied, announced, thanked, topics }: Unmeant,
): string | undefined {
  const covers = (some: ReadonlySet<Hit>) => {
    for (const hit of some) if (hit.from >= from && hit.to <= to) return true;
    return false;
  };
  if (covers(denied)) return 'denied';
  if (covers(announced)) return 'announced';
  if (covers(thanked)) return 'thanked';
  return isSubject(topics, sign, sentence) ? 'as a subject' : undefined;
}

/** True of the words of an erasure that is denied or thanked for: they say nothing of their own either. */
export function wordsUnmeant({ hits }: Reading, { denied, thanked }: Unmeant): (at: number) => boolean {
  const silent = new Set<number>();
  for (const hit of hits) {
    const isSaid = hit.concept !== 'erase-forbidden' && !denied.has(hit) && !thanked.has(hit);
    if (isSaid || !erasing.has(hit.concept)) continue;
    for (let at = hit.from; at < hit.to; at += 1) silent.add(at);
  }
  return (at) => silent.has(at);
}
const erasing: ReadonlySet<Concept> = new Set<Concept>([
  ...(['erase-forbidden', 'erase', 'close', 'take-down', 'stop-keeping', 'erasure-right'] as const),
]);
