// Thanks: for what has been done, under a request, or as all that a mail says.
import type { Concept } from './concepts.ts';
import type { Hit } from './lexicon.ts';
import type { Reading } from './reading.ts';
import { thanksIn } from './reply.ts';
import type { Span } from './signs.ts';
import { spanText } from './tokens.ts';

/** "Thanks for having deleted my data": what stands after the thanks has happened, unless the sentence asks. */
export function thankedIn(reading: Reading): ReadonlySet<Hit> {
  const { text, hits } = reading;
  const { sentences } = text;
  const thanks = thanksIn(reading);
  const bySentence = Map.groupBy(hits, ({ sentence }) => sentence);
  const title = sentences[0];
  const isTitle =
    title !== undefined &&
    title.to - title.from <= mostOfTitle &&
    sentences[1]?.paragraph !== title.paragraph;
  if (isTitle && (thanks[0] ?? title.to) < title.to && isAllThanks(reading))
    return new Set(hits.filter(({ concept }) => settled.has(concept)));
  return new Set(
    [...bySentence].flatMap(([index, here]) => {
      const sentence = sentences[index];
      if (!sentence || sentence.isQuestion || here.some(({ concept }) => concept === 'request')) return [];
      const first = thanks.find((at) => at >= sentence.from && at < sentence.to) ?? sentence.to;
      const said = here.find(({ concept }) => concept === 'thanks')?.from ?? sentence.to;
      return here.filter(({ concept, from }) => settled.has(concept) && from > Math.min(first, said));
    }),
  );
}
/** A mail called "thanks", in which nobody asks, tells what has happened. */
const mostOfTitle = 6;
const settled: ReadonlySet<Concept> = new Set<Concept>([
  'erase',
  'close',
  'take-down',
  'stop-keeping',
  'erase-failed',
  'unsubscribe',
  'rectify',
  'access',
]);

export const thanksForIt = 'thanks for what is done';
const agreeing: ReadonlySet<Concept> = new Set<Concept>(['still', 'yes']);
/** Whatever was erased or taken down, somebody thanks for it, and nothing is left to do. */
export function isThankedFor(
  { text, hits }: Reading,
  thanked: ReadonlySet<Hit>,
  isUnmeant: (span: Span) => boolean,
): boolean {
  const has = (wanted: Concept) => hits.some(({ concept }) => concept === wanted);
  const isLeft = (hit: Hit) =>
    (settled.has(hit.concept) && !isUnmeant(hit)) || open.has(hit.concept) || agreeing.has(hit.concept);
  const isThanked = thanked.size > 0 || (has('erase-done') && has('thanks'));
  return isThanked && !hits.some(isLeft) && !text.sentences.some(({ isQuestion }) => isQuestion);
}

/** A mail that begins with thanks and asks nothing. */
export const onlyThanks = 'thanks and no ask';
export function isAllThanks(reading: Reading): boolean {
  const { text, hits } = reading;
  const { sentences, tokens } = text;
  const early = thanksIn(reading).some((at) => (tokens[at]?.sentence ?? 0) <= 1);
  const thanks = early || hits.some(({ concept, sentence }) => concept === 'thanks' && sentence <= 1);
  return (
    thanks &&
    !sentences.some(({ isQuestion }) => isQuestion) &&
    !hits.some(({ concept }) => open.has(concept))
  );
}
const open: ReadonlySet<Concept> = new Set<Concept>([
  'request',
  'how-to',
  'unanswered',
  'erase-failed',
  'threat',
  'complain',
  'unlawful',
  'erasure-right',
  'no-consent',
]);

/** Words of a greeting at the end. */
const fewestOfThanks = 4;

/** "Thanks" under a request is a greeting; a sentence that thanks, or a mail that begins with it, is about that. */
export function gratitudeIn(reading: Reading): readonly (readonly [name: string, span: string])[] {
  const { text, hits } = reading;
  const { sentences } = text;
  const thanks = thanksIn(reading);
  const found = sentences.flatMap((sentence, index) => {
    const isSaid = thanks.some((at) => at >= sentence.from && at < sentence.to);
    if (!isSaid || hits.some((hit) => hit.sentence === index && hit.concept === 'request')) return [];
    const span = spanText(text, sentence.from, sentence.to);
    return [
      ...(sentence.to - sentence.from >= fewestOfThanks ? [['thanks at length', span] as const] : []),
      ...(index < sentences.length - 1 && index <= 1 ? [['thanks at the beginning', span] as const] : []),
    ];
  });
  return found.slice(0, 4);
}
