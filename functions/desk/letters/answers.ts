// What we write after the acknowledgement: questions, more time, what we decided and why, which authority has the matter.
import type { Kind } from '../sorting/sorting.ts';
import { writtenDate } from './dates.ts';
import type { Block } from './document.ts';
import type { Denial, LetterFacts, NamedAuthority } from './letter.ts';
import { oneLine } from './plain.ts';
import type { Sentence } from './sentences.ts';
import {
  asksIn,
  asWritten,
  letterAround,
  organisationOf,
  type Writing,
  type WrittenLetter,
} from './written.ts';

type Facts<K extends LetterFacts['kind']> = Extract<LetterFacts, { readonly kind: K }>;
type Subject = Extract<Sentence, `subject.${string}`>;

/** Something that we need to know before we can go on. An opt-out never depends on it (16 CFR 316.5). */
export const question = (writing: Writing, { asks, text }: Facts<'question'>): WrittenLetter =>
  about(writing, 'subject.question', asks, [
    writing.words.say('question.intro'),
    asWritten(writing, text),
    writing.words.say('question.only-this'),
    ...leastBurden(writing, asks),
    asks.includes('opt-out') ? writing.words.say('question.opt-out') : undefined,
  ]);

/**
 * Says nothing of whether there is data: it may reach somebody else. Where staff write nothing it asks for the least that can be:
 * a word from whoever has the address.
 */
export function identityCheck(
  writing: Writing,
  { asks, text, proof }: Facts<'identity-check'>,
): WrittenLetter {
  const { words } = writing;
  const ofChild = asks.includes('child');
  const asked = proof && words.say(`guardian.${proof}`);
  const staffs = asWritten(writing, text);
  const isSaid = asked !== undefined || staffs !== undefined;
  return about(writing, 'subject.identity-check', asks, [
    words.say(ofChild ? 'identity.why-child' : 'identity.why'),
    isSaid ? words.say('identity.how') : words.say(ofChild ? 'identity.least-child' : 'identity.least'),
    asked,
    staffs,
    words.say('identity.only-this'),
    ...leastBurden(writing, asks),
    words.say('no-data-said'),
  ]);
}

/** Word of an extension, with the reason, while the first month still runs (GDPR Article 12(3)). */
export function extension(
  writing: Writing,
  { asks, reason, text, until, authority }: Facts<'extension'>,
): WrittenLetter {
  const { words } = writing;
  return about(writing, 'subject.extension', asks, [
    `${words.say('extension.intro')} ${words.say(`extension.${reason}`)}`,
    asWritten(writing, text),
    words.say('answer-by', { date: writtenDate(until.date, words.dates) }),
    ...rightToComplain(writing, authority, false),
  ]);
}

export function outcome(writing: Writing, facts: Facts<'outcome'>): WrittenLetter {
  const { words } = writing;
  const { asks, text } = facts;
  const staffs = asWritten(writing, text);
  switch (facts.result) {
    case 'granted':
      return answered(writing, asks, [
        words.say(isAnswer(asks) && staffs ? 'outcome.answered' : 'outcome.granted'),
        staffs,
        ...afterwards(writing, asks),
        words.say('look-again'),
        ...rightToComplain(writing, facts.authority, false),
      ]);
    case 'nothing-found':
      return answered(writing, asks, [
        words.say(nothingFound(asks)),
        staffs,
        words.say('outcome.search-again'),
        words.say('look-again'),
        ...rightToComplain(writing, facts.authority, false),
      ]);
    case 'withdrawn':
      return answered(writing, asks, [words.say('outcome.withdrawn'), staffs]);
    case 'partly':
      return answered(writing, asks, [
        words.say('outcome.partly'),
        staffs,
        ...afterwards(writing, asks),
        ...denied(writing, 'outcome.rest', asks, facts.denial),
      ]);
  }
}

/** A no with all that the law wants said with it (GDPR Article 12(4)). */
export const refusal = (writing: Writing, { asks, denial }: Facts<'refusal'>): WrittenLetter =>
  answered(writing, asks, denied(writing, 'refusal', asks, denial));

export function referral(
  writing: Writing,
  { asks, authority, text, theirReference }: Facts<'referral'>,
): WrittenLetter {
  const { words } = writing;
  return about(writing, 'subject.referral', asks, [
    words.say('referral.intro'),
    linesOf(authority),
    theirReference && words.say('referral.their-reference', { theirReference: oneLine(theirReference) }),
    asWritten(writing, text),
    words.say('referral.next'),
  ]);
}

const about = (
  writing: Writing,
  subject: Subject & `subject.${'question' | 'identity-check' | 'extension' | 'answer' | 'referral'}`,
  asks: readonly (Kind | null)[],
  blocks: readonly (Block | undefined)[],
): WrittenLetter =>
  letterAround(
    writing,
    writing.words.say(subject, {
      organisation: organisationOf(writing),
      reference: writing.letter.reference,
    }),
    [...asksIn(writing.words, 'about', asks), ...blocks],
  );

const answered = (
  writing: Writing,
  asks: readonly (Kind | null)[],
  blocks: readonly (Block | undefined)[],
): WrittenLetter => about(writing, 'subject.answer', asks, blocks);

const spoken = new Set<Kind>(['question', 'complaint', 'authority', 'breach-inquiry', 'breach-report']);
const erasing = new Set<Kind>(['erasure', 'child', 'unauthorised-account']);
const publishing = new Set<Kind>(['content-removal']);
const ofData = new Set<Kind>([
  'erasure',
  'access',
  'rectification',
  'portability',
  'restriction',
  'objection',
]);

const some = (asks: readonly (Kind | null)[], kinds: ReadonlySet<Kind>): boolean =>
  asks.some((ask) => ask !== null && kinds.has(ask));

/** Nothing was asked that could be "done". */
const isAnswer = (asks: readonly (Kind | null)[]): boolean =>
  asks.every((ask) => ask === null || spoken.has(ask));

const nothingFound = (asks: readonly (Kind | null)[]) =>
  asks.includes('child')
    ? 'outcome.nothing-found.child'
    : some(asks, ofData)
      ? 'outcome.nothing-found'
      : 'outcome.nothing-found.other';

/** What nobody needs to send: papers of a child, the password of an account that somebody else opened. */
const leastBurden = ({ words }: Writing, asks: readonly (Kind | null)[]): readonly string[] => [
  ...(asks.includes('child') ? [words.say('for-a-child')] : []),
  ...(asks.includes('unauthorised-account') ? [words.say('no-login')] : []),
];

/** What stays true after it was done. */
function afterwards({ words }: Writing, asks: readonly (Kind | null)[]): readonly string[] {
  return [
    ...(some(asks, erasing) ? [`${words.say('backups')} ${words.say('record-kept')}`] : []),
    ...(some(asks, publishing) ? [words.say('cached-copies')] : []),
    ...(asks.includes('opt-out') ? [words.say('on-its-way')] : []),
  ];
}

function denied(
  writing: Writing,
  lead: 'refusal' | 'outcome.rest',
  asks: readonly (Kind | null)[],
  { reason, text, authority, remedy }: Denial,
): readonly (Block | undefined)[] {
  const { words } = writing;
  const isKept = some(asks, erasing) && (reason === 'legal-obligation' || reason === 'legal-claims');
  return [
    `${words.say(lead)} ${words.say(`denial.${reason}`)}`,
    asWritten(writing, text),
    isKept ? words.say('used-only-for-that') : undefined,
    words.say('look-again'),
    ...rightToComplain(writing, authority, remedy),
  ];
}

function rightToComplain(
  { words }: Writing,
  authority: NamedAuthority | undefined,
  remedy: boolean,
): readonly string[] {
  return [
    ...(authority ? [words.say('right-to-complain'), linesOf(authority)] : []),
    ...(remedy ? [words.say('right-to-court')] : []),
  ];
}

const linesOf = ({ name, address, email, web }: NamedAuthority): string =>
  [name, ...(address?.split('\n') ?? []), email, web]
    .flatMap((line) => (line ? [oneLine(line)] : []))
    .join('\n');
