// That a message arrived, what we understood, and by when we answer.
import { rightExercised } from '../clocks/rules/eu.ts';
import { writtenDate, writtenTime } from './dates.ts';
import type { LetterFacts, PromisedDate } from './letter.ts';
import { oneLine } from './plain.ts';
import { type Told, tellingOf } from './reasons.ts';
import {
  apology,
  asksIn,
  closing,
  organisationOf,
  statusPage,
  type Writing,
  type WrittenLetter,
  written,
} from './written.ts';

type Facts = Extract<LetterFacts, { readonly kind: 'acknowledgement' }>;

/** Repeats nothing that the person wrote, not even the name or the subject: the sender may be forged. */
export function acknowledgement(writing: Writing, facts: Facts): WrittenLetter {
  const { words, letter } = writing;
  const { asks, unreadable } = facts;
  const { reference } = letter;
  const onlyOptOut = asks.length > 0 && asks.every((ask) => ask === 'opt-out');
  return written(
    words,
    words.say('subject.acknowledgement', { organisation: organisationOf(writing), reference }),
    [
      ...apology(writing),
      words.say('greeting'),
      arrived(writing, facts.receivedAt),
      ...(unreadable ? [words.say('unreadable')] : asksIn(words, 'understood', asks)),
      ...dueIn(writing, facts),
      words.say(onlyOptOut ? 'what-next.opt-out' : 'what-next'),
      ...particular(writing, facts),
      words.say('how-to-add'),
      ...pages(writing, facts),
      `${words.say('no-identity-papers')} ${words.say('no-answer-yet')}`,
      closing(writing),
    ],
  );
}

/** Of what came by phone or post perhaps nobody knows the hour. */
const arrived = ({ words, letter: { reference }, desk }: Writing, receivedAt: string): string =>
  receivedAt.includes('T')
    ? words.say('arrived', { ...writtenTime(receivedAt, desk.timeZone, words.dates), reference })
    : words.say('arrived-on', { date: writtenDate(receivedAt, words.dates), reference });

/** The earliest date is what we tell, and right behind it that we promise it; each law is named with its own date. */
function answerBy(
  { words, desk }: Pick<Writing, 'words' | 'desk'>,
  { asks, dates, urgent }: Pick<Facts, 'asks' | 'dates' | 'urgent'>,
): string {
  const first = urgent || asks.includes('child') ? [words.say('first')] : [];
  const owed = dates.filter(({ rule }) => !tellingOf(rule)?.apart);
  const [earliest] = owed.map(({ date }) => date).sort();
  if (!earliest) return [...first, words.say('answer-soon')].join(' ');
  // An ask that nobody understood has the clock of a request, but it would be untrue to call it one.
  const isRequest = asks.some((ask) => ask !== null && rightExercised[ask]);
  const reasons = owed.flatMap(({ rule, date }) => {
    const told = tellingOf(rule);
    if (!told || (told.requests && !isRequest)) return [];
    const isPromise = told.sentence === 'by-promise';
    if (isPromise && date !== earliest) return [];
    return [{ place: isPromise ? '' : date, sentence: said({ words, desk }, told, { rule, date }) }];
  });
  const inOrder = reasons.sort((a, b) => a.place.localeCompare(b.place)).map(({ sentence }) => sentence);
  return [
    ...first,
    words.say('answer-by', { date: writtenDate(earliest, words.dates) }),
    ...new Set(inOrder),
  ].join(' ');
}

/** By when the person hears from us and why, as paragraphs: in the letter, and on the page of the case. */
export const dueIn = (
  writing: Pick<Writing, 'words' | 'desk'>,
  facts: Pick<Facts, 'asks' | 'dates' | 'urgent'>,
): readonly string[] => [answerBy(writing, facts), ...apart(writing, facts)];

/** The page of the case, and the receipt, where the letter may hold them. */
function pages(writing: Writing, { form }: Facts): readonly string[] {
  const { status, receipt } = writing.links;
  return [
    ...(form && status ? [writing.words.say('status-page-confirm', { link: status })] : statusPage(writing)),
    ...(receipt ? [writing.words.say('receipt', { link: receipt })] : []),
  ];
}

/** What is due for itself: advertising that stops, a complaint whose arrival a law wants confirmed. */
function apart(
  { words, desk }: Pick<Writing, 'words' | 'desk'>,
  { dates }: Pick<Facts, 'dates'>,
): readonly string[] {
  const first = new Map<string, string>();
  for (const promised of [...dates].sort((a, b) => (a.date < b.date ? -1 : 1))) {
    const told = tellingOf(promised.rule);
    if (told?.apart && !first.has(told.sentence))
      first.set(told.sentence, said({ words, desk }, told, promised));
  }
  return first.size > 0 ? [[...first.values()].join(' ')] : [];
}

function said(
  { words, desk }: Pick<Writing, 'words' | 'desk'>,
  { sentence }: Told,
  { date }: PromisedDate,
): string {
  const places = { date: writtenDate(date, words.dates), policy: oneLine(desk.policy) };
  return words.say(sentence, places);
}

/** What only some need to hear. */
function particular({ words }: Writing, { asks, dates }: Facts): readonly string[] {
  const isCalifornian = dates.some(({ rule }) => rule === 'us-ca-7021-respond');
  const complains = asks.some((ask) => ask === 'complaint' || ask === 'objection' || ask === 'restriction');
  const hasAuthority = dates.some(({ rule }) => /^(?:eu|uk|ch|dpf)-/.test(rule));
  return [
    ...(isCalifornian ? [words.say('verification')] : []),
    ...(asks.includes('child') ? [words.say('for-a-child')] : []),
    ...(asks.includes('unauthorised-account') ? [words.say('no-login')] : []),
    ...(asks.includes('complaint') ? [words.say('complaint')] : []),
    ...(complains || hasAuthority ? [words.say('authority-any-time')] : []),
  ];
}
