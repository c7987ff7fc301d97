// What a mail speaks of and does not ask for: the subjects of a study or a questionnaire, a list of what one might ask, a count
// of what a machine erased, what a cheat threatens with, and what is refused while something else is asked for.
import type { Concept } from './concepts.ts';
import type { Hit } from './lexicon.ts';
import { firstPerson, isOfCompany } from './notice.ts';
import type { Reading } from './reading.ts';
import { signRules } from './signs.ts';

const erasing: readonly Concept[] = [
  'erase',
  'close',
  'take-down',
  'erasure-right',
  'stop-keeping',
  'erase-failed',
];

/** What stands beside each other where somebody goes through subjects. */
const subjects: readonly (readonly Concept[])[] = [
  [...erasing, 'erase-done', 'erase-forbidden'],
  ['breach', 'affected', 'vulnerability'],
  ['complain', 'authority', 'unlawful', 'claim'],
  ['access', 'rectify', 'portability', 'objection', 'restriction'],
  ['retention'],
  ['consent', 'withdraw', 'unsubscribe'],
];
const fewestListed = 3;

/** Ideas that are only spoken of where a mail is about them as subjects. */
const spokenOf: ReadonlySet<Concept> = new Set<Concept>([
  ...subjects.flat(),
  ...(['not-mine', 'policy', 'dpo', 'share', 'cookies', 'written-notice'] as const),
]);
const namesSpokenOf: ReadonlySet<string> = new Set([
  ...[...spokenOf].map((idea) => `has:${idea}`),
  ...signRules.filter(({ all }) => all[0]?.some((idea) => spokenOf.has(idea))).map(({ sign }) => sign),
]);

const owned: readonly Concept[] = ['data', 'account', 'content', 'contact'];
/** What happened to somebody, or is theirs: who says it has a matter of their own. */
const ofOwnMatter: readonly Concept[] = [
  ...(['unanswered', 'no-consent', 'takeover', 'misdirected', 'erase-failed', 'open-cc'] as const),
  ...(['lost-device', 'his-her', 'knows'] as const),
];
const selling: readonly Concept[] = [
  ...(['pitch-offer', 'pitch-price', 'pitch-meeting', 'pitch-prospect', 'recruiter', 'newsletter'] as const),
];

const has = (hits: readonly Hit[], wanted: readonly Concept[]): boolean =>
  hits.some(({ concept }) => wanted.includes(concept));
const subjectsIn = (hits: readonly Hit[]): number => subjects.filter((group) => has(hits, group)).length;
const isMine = (reading: Reading, here: readonly Hit[]): boolean =>
  here.some((hit) => hit.concept === 'me' && !isOfCompany(reading.text, hit));

const nearOwner = 2;
const distance = (one: Hit, other: Hit): number => Math.max(one.from - other.to, other.from - one.to, 0);

export interface Topics {
  /** True where all that the mail says of these is a subject: of a study, a questionnaire, a pitch. */
  readonly isAllSubject: boolean;
  /** Sentences that go through subjects: "for erasure press one, for a breach two, for a complaint three". */
  readonly listed: ReadonlySet<number>;
  /** It goes through subjects, sells, and nobody has a matter of their own. */
  readonly isPitch: boolean;
}

export const subjectsOfPitch = 'subjects of a pitch';

/** What is only spoken of, in a mail or in sentences of it. */
export function topicsIn(reading: Reading): Topics {
  const { hits, isReadOn } = reading;
  const sentences = [...Map.groupBy(hits, ({ sentence }) => sentence)];
  /** "My data"; not "my thesis on the erasure of data". */
  const isOwn = (here: readonly Hit[]) =>
    here.some(
      (mine) =>
        isMine(reading, [mine]) &&
        here.some((hit) => owned.includes(hit.concept) && distance(hit, mine) <= nearOwner),
    );
  const asks = sentences.some(
    ([, here]) =>
      has(here, [...erasing, 'access']) && (isOwn(here) || (isMine(reading, here) && has(here, ['request']))),
  );
  const listed = sentences
    .filter(
      ([, here]) =>
        subjectsIn(here) >= fewestListed &&
        !has(here, ['request', 'unanswered', 'no-consent', 'how-to']) &&
        !(isMine(reading, here) && has(here, owned)),
    )
    .map(([sentence]) => sentence);
  const isStudy =
    has(hits, ['research']) && !has(hits, ofOwnMatter) && !sentences.some(([, here]) => isOwn(here));
  const questions = hits.filter(({ concept }) => concept === 'business').length;
  const listsAll = subjectsIn(hits) >= fewestListed && !asks && !isMine(reading, hits);
  return {
    isAllSubject: !isReadOn && !asks && (isStudy || (questions >= 1 && listsAll) || questions >= 2),
    listed: new Set(isReadOn ? [] : listed),
    isPitch: !isReadOn && listsAll && has(hits, [...selling, 'business']),
  };
}

/** True of a sign or an idea that only names a subject there. */
export const isSubject = ({ isAllSubject, listed }: Topics, name: string, sentence: number): boolean =>
  (isAllSubject || listed.has(sentence)) && namesSpokenOf.has(name);

const nearFigure = 4;
const fewestFigures = 2;

/** "12 accounts deleted, 3 pending": what is counted has happened, where nobody asks or speaks of themselves. */
export function countedIn(reading: Reading): readonly Hit[] {
  const { text, hits, isReadOn } = reading;
  const isFigure = (at: number) => /^\p{N}/u.test(text.tokens[at]?.word ?? '');
  const figures = text.tokens.filter((_, at) => isFigure(at)).length;
  const isPersonal =
    isMine(reading, hits) ||
    has(hits, ['request', 'question', 'how-to', 'erasure-right']) ||
    text.tokens.some(({ word }) => firstPerson.all.has(word));
  if (isReadOn || isPersonal || figures < fewestFigures) return [];
  return hits.filter(({ concept, from, to, sentence }) => {
    if (!erasing.includes(concept) && concept !== 'erase-done') return false;
    for (let at = from - nearFigure; at < to + nearFigure; at += 1)
      if (text.tokens[at]?.sentence === sentence && isFigure(at)) return true;
    return false;
  });
}

/** "Your account will be deleted, click here": what a cheat threatens with, where nobody asks or tells of it. */
export const cheatedWith = ({ text, hits, isReadOn }: Reading): readonly Hit[] =>
  !isReadOn &&
  has(hits, ['scam-click']) &&
  !has(hits, asking) &&
  !text.sentences.some(({ isQuestion }, index) => isQuestion && index > 0)
    ? hits.filter(({ concept }) => erasing.includes(concept))
    : [];
const asking: readonly Concept[] = [
  ...(['request', 'me', 'unanswered', 'phishing', 'spam', 'misdirected', 'contacted', 'how-to'] as const),
];

const refusing: readonly Concept[] = ['erase-forbidden', 'take-back'];
const matters = {
  breach: [
    ...(['takeover', 'misdirected', 'open-cc', 'other-person', 'affected', 'phishing'] as const),
    ...(['vulnerability', 'lost-device', 'breach'] as const),
  ],
  complaint: [
    ...(['share', 'source', 'transfer', 'third-party', 'knows', 'profiling', 'surveillance'] as const),
    ...(['cookies', 'basis', 'retention', 'objection', 'restriction'] as const),
  ],
} satisfies Record<string, readonly Concept[]>;
const unasked: readonly Concept[] = [
  ...(['complain', 'share', 'access', 'breach', 'data', 'account', 'retention', 'source'] as const),
  ...(['basis', 'no-consent', 'visible', 'contact', 'content', 'policy', 'dpo'] as const),
];

/**
 * A refusal to erase, and what the mail is about instead: "delete nothing, but who got my number?". Where the sentence that asks
 * names nothing of ours it is another ask: "delete nothing; when does the boat leave?".
 */
export function refusalsIn(reading: Reading, denied: ReadonlySet<Hit>): readonly (readonly [string, Hit])[] {
  const { text, hits, voided } = reading;
  const isRefusal = (hit: Hit) =>
    refusing.includes(hit.concept) || (denied.has(hit) && erasing.includes(hit.concept));
  const refusal = hits.find(isRefusal);
  if (!refusal) return [];
  const meant = hits.filter((hit) => !denied.has(hit));
  const inSentence = (sentence: number) => meant.filter((hit) => hit.sentence === sentence);
  const asksForIt = meant.some(
    ({ concept, sentence }) => erasing.includes(concept) && has(inSentence(sentence), ['request', 'me']),
  );
  if (asksForIt) return [];
  const asking = text.sentences.flatMap(({ isQuestion }, index) =>
    index > 0 && !voided.has(index) && (isQuestion || has(inSentence(index), ['request'])) ? [index] : [],
  );
  const asksElse =
    asking.length > 0 &&
    !asking.some((index) => has(inSentence(index), [...erasing, ...matters.breach, ...unasked]));
  return [
    ['a refusal and no ask for it', refusal],
    ...(has(meant, matters.breach) ? [['a refusal beside a breach', refusal] as const] : []),
    ...(has(meant, matters.complaint) ? [['a refusal beside a concern', refusal] as const] : []),
    ...(asksElse ? [['a refusal and another ask', refusal] as const] : []),
  ];
}
