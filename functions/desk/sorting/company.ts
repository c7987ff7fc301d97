// What else a mail says changes what a sign or an idea in it means: it then has a name, and weights, of its own.
import type { Concept } from './concepts.ts';
import type { Hit } from './lexicon.ts';
import type { Seen, Span } from './signs.ts';

/** Signs that somebody asks for erasure: an ask for less in the same mail then stands beside it (rule 2 of the guide). */
const erasureAsked: ReadonlySet<string> = new Set([
  'erase-data',
  'erase-account',
  'erase-me',
  'erase-asked',
  'erase-content',
  'erasure-right',
  'erase-failed',
  'stop-keeping-data',
]);
/** What police investigates happened to others: it is no report of theirs. */
const investigated: ReadonlySet<string> = new Set([
  ...['phishing', 'phishing-you', 'breach', 'breach-data', 'breach-affected', 'takeover', 'lost-device'],
  ...['other-person-data', 'sensitive-of-others', 'stranger-and-sensitive', 'shared-data', 'extortion'],
  ...['phishing', 'breach', 'takeover', 'extortion', 'share', 'lost-device'].map((idea) => `has:${idea}`),
]);
/** What tells of erasure: behind a refusal it only tells what happened before. */
const tellsOfErasure: ReadonlySet<string> = new Set([
  ...erasureAsked,
  ...['stop-keeping', 'take-down', 'erase-contact', 'erase-how', 'erase-online', 'erasure-unanswered'],
  ...['child-erasure', 'lawyer-for-erasure', 'deceased-and-erasure', 'not-mine-and-erasure'],
  ...['erase', 'close', 'take-down', 'stop-keeping', 'erase-failed'].map((idea) => `has:${idea}`),
]);
/** Who begins with "do not delete it" has not come to ask for it. */
export const refusalFirst = 'a refusal first';
const erasing: ReadonlySet<Concept> = new Set<Concept>(['erase', 'close', 'take-down', 'stop-keeping']);
const refusals: ReadonlySet<Concept> = new Set<Concept>(['erase-forbidden', 'take-back']);
const lesserAsks: ReadonlySet<string> = new Set(
  [
    [
      'access',
      'access-asked',
      'portability',
      'unsubscribe',
      'stop-marketing',
      'withdraw-consent',
      'rectify',
      'rectify-asked',
    ],
    [
      'has:access',
      'has:portability',
      'has:unsubscribe',
      'has:marketing',
      'has:consent',
      'has:withdraw',
      'has:rectify',
    ],
  ].flat(),
);

/**
 * A refusal in the subject or the first sentence. Whoever goes on to ask there, or says that it was not done, refuses nothing:
 * "you did not delete everything, please delete my account".
 */
export function refusalIn(hits: readonly Hit[], denied: ReadonlySet<Hit>): Hit | undefined {
  const first = hits.filter(({ sentence }) => sentence === 0);
  const forbidden = first.find(({ concept }) => refusals.has(concept));
  const refused = first.find((hit) => denied.has(hit) && erasing.has(hit.concept));
  if (forbidden || !refused) return forbidden;
  const goesOn = ({ concept, from }: Hit): boolean => concept === 'request' && from >= refused.to;
  return first.some((hit) => missing.has(hit.concept) || goesOn(hit)) ? undefined : refused;
}
const missing: ReadonlySet<Concept> = new Set<Concept>(['erase-failed', 'unanswered']);

/**
 * Gives the name that a sign, or an idea (`has:erase`), has in this mail.
 * @param isUnmeant of what is denied, announced or thanked for.
 */
export function namesIn(
  signs: readonly Seen[],
  hits: readonly Hit[],
  isUnmeant: (span: Span) => boolean,
  isRefused: boolean,
): (name: string) => string {
  const isMeant = (hit: Hit) => hit.concept === 'erase' && !isUnmeant(hit);
  const asksErasure = signs.some(
    (seen) => erasureAsked.has(seen.sign) && (!isUnmeant(seen) || hits.some(isMeant)),
  );
  const isOfPolice =
    signs.some(({ sign }) => sign === 'police-asks') &&
    hits.filter(({ concept }) => concept === 'police').length >= 2;
  return (name) => {
    if (isOfPolice && investigated.has(name)) return `investigated: ${name}`;
    if (isRefused && tellsOfErasure.has(name)) return `behind a refusal: ${name}`;
    return asksErasure && lesserAsks.has(name) ? `beside erasure: ${name}` : name;
  };
}
