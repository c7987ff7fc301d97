// What writes by itself: an absence, a row of figures, a company that tells what it erases.
import type { Concept } from './concepts.ts';
import { isSpokenByPerson } from './notice.ts';
import type { Reading } from './reading.ts';

/** A company tells that it erases. */
export const companyErases = 'a company erases';

/** Two sayings of what shops and systems tell. */
export const isToldByMachine = ({ hits }: Reading): boolean =>
  hits.filter(({ concept }) => concept === 'transaction').length >= 2;

export const figuresAlone = 'figures and nobody';
const fewestFigures = 4;

/** Dates, times and numbers, and nobody who says `my`, asks or wants anything: a reading, a ticket, an invoice. */
export const isOfFigures = (reading: Reading): boolean => {
  const { text, hits, voided } = reading;
  const figures = text.tokens.filter(
    ({ word, sentence }) => /^\p{N}/u.test(word) && !voided.has(sentence),
  ).length;
  return (
    figures >= fewestFigures &&
    !isSpokenByPerson(reading) &&
    !asksBelowSubject(reading) &&
    !hits.some(({ concept }) => concept === 'request' || concept === 'question' || concept === 'yes')
  );
};

const asksBelowSubject = ({ text }: Reading): boolean =>
  text.sentences.some(({ isQuestion }, index) => isQuestion && index > 0);

export const absence = 'away in two ways';

/** Somebody is away, said in two ways, and wants nothing. */
export const isAbsence = (reading: Reading): boolean =>
  reading.hits.filter(({ concept }) => concept === 'auto-reply').length >= 2 &&
  !asksBelowSubject(reading) &&
  !reading.hits.some(({ concept }) => wanted.has(concept));
const wanted: ReadonlySet<Concept> = new Set<Concept>([
  ...(['erase', 'close', 'take-down', 'stop-keeping', 'stop', 'unsubscribe'] as const),
  ...(['account', 'breach', 'takeover'] as const),
]);
