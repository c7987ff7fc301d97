// "Your account will be deleted in three days": a company or a cheat tells it, nobody asks for it.
import type { Concept } from './concepts.ts';
import type { Hit } from './lexicon.ts';
import type { Tokens } from './tokens.ts';

const erasing: ReadonlySet<Concept> = new Set<Concept>(['erase', 'close', 'take-down', 'erase-done']);
const owned: ReadonlySet<Concept> = new Set<Concept>(['account', 'data', 'content', 'contact']);
const personal: ReadonlySet<Concept> = new Set<Concept>([
  'me',
  'request',
  'your-ask',
  'how-to',
  'unanswered',
]);
const withinOwned = 1;
const withinErasing = 9;

/** Of what was found, erasures of what is called `yours`, in sentences in which nobody asks or says `my`. */
export function announcedIn({ sentences }: Tokens, hits: readonly Hit[]): ReadonlySet<Hit> {
  const bySentence = Map.groupBy(hits, ({ sentence }) => sentence);
  return new Set(
    [...bySentence].flatMap(([sentence, here]) => {
      if (sentences[sentence]?.isQuestion || here.some(({ concept }) => personal.has(concept))) return [];
      const yours = here.filter(
        (one) =>
          owned.has(one.concept) &&
          here.some((hit) => hit.concept === 'you' && distance(hit, one) <= withinOwned),
      );
      return here.filter(
        (hit) => erasing.has(hit.concept) && yours.some((one) => distance(hit, one) <= withinErasing),
      );
    }),
  );
}

const distance = (one: Hit, other: Hit): number => Math.max(other.from - one.to, one.from - other.to, 0);
