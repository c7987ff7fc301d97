// From the facts of a letter to its words, in the person's language where we write it.
import { euGdpr12_3, rightExercised } from '../clocks/rules/eu.ts';
import type { Desk } from '../desk.ts';
import type { Kind } from '../sorting/sorting.ts';
import type { Catalogue } from './catalogues/catalogue.ts';
import { de } from './catalogues/de.ts';
import { en } from './catalogues/en.ts';
import { fr } from './catalogues/fr.ts';
import { writtenDate, writtenTime } from './dates.ts';
import { type Block, htmlOf, textOf } from './document.ts';
import type { Letter, LetterFacts, PromisedDate } from './letter.ts';

export const catalogues: readonly Catalogue[] = [en, de, fr];

export interface WrittenLetter {
  readonly subject: string;
  readonly text: string;
  /** A whole HTML document that says the same as the text. */
  readonly html: string;
  /** BCP 47, the language that we wrote it in. */
  readonly language: string;
}

/**
 * The words of a letter. An acknowledgement repeats nothing that the person wrote, not even the name or the subject: the
 * sender may be forged, and then it goes to somebody else.
 */
export function writeLetter(letter: Letter, desk: Desk): WrittenLetter {
  const catalogue = catalogueFor([letter.language, ...desk.languages]);
  switch (letter.facts.kind) {
    case 'acknowledgement':
      return acknowledgement(letter, letter.facts, desk, catalogue);
    case 'reply':
      return reply(letter, letter.facts.text, desk, catalogue);
    case 'question':
    case 'identity-check':
    case 'extension':
    case 'outcome':
    case 'referral':
      return reply(letter, letter.facts.text, desk, catalogue);
    case 'refusal':
      return reply(letter, letter.facts.denial.text, desk, catalogue);
    case 'canary':
      return canary(letter.facts.token, desk);
  }
}

/** The first of these languages that we write; English where we write none of them. */
const catalogueFor = (languages: readonly string[]): Catalogue =>
  languages
    .map((language) => catalogues.find((catalogue) => isWrittenIn(language, catalogue)))
    .find((found) => found !== undefined) ?? en;

const isWrittenIn = (language: string, catalogue: Catalogue): boolean =>
  language.split('-')[0]?.toLowerCase() === catalogue.language;

function acknowledgement(
  { reference, language }: Letter,
  { asks, receivedAt, dates, urgent, unreadable }: LetterFacts & { kind: 'acknowledgement' },
  desk: Desk,
  catalogue: Catalogue,
): WrittenLetter {
  const words = catalogue.acknowledgement;
  const organisation = oneLine(desk.organisation);
  const apology = isKnown(language) && !isWrittenIn(language, catalogue) ? [words.otherLanguage] : [];
  const first = urgent || asks.includes('child') ? [words.first] : [];
  return written(catalogue, fill(words.subject, { organisation, reference }), [
    ...apology,
    words.greeting,
    fill(words.arrived, { ...writtenTime(receivedAt, desk.timeZone, catalogue), reference }),
    ...(unreadable ? [words.unreadable] : understood(asks, catalogue)),
    [...first, ...answerBy(asks, dates, desk, catalogue)].join(' '),
    words.whatNext,
    words.howToAdd,
    `${words.noIdentityPapers} ${words.noAnswerYet}`,
    fill(catalogue.closing, { organisation }),
  ]);
}

/** One ask is said in a sentence, several in a list; what nobody understood is left to a person. */
function understood(asks: readonly (Kind | null)[], { acknowledgement: words }: Catalogue): readonly Block[] {
  const known = [...new Set(asks.filter((ask) => ask !== null))].map((ask) => words.asks[ask]);
  if (known.length === 0) return [words.allUnclear];
  const list = asks.includes(null) ? [...known, words.askUnclear] : known;
  return list.length === 1 ? [`${words.understood} ${list[0]}.`] : [words.understood, { list }];
}

/** The earliest date is what we tell; a law behind it is named with its own. */
function answerBy(
  asks: readonly (Kind | null)[],
  dates: readonly PromisedDate[],
  desk: Desk,
  catalogue: Catalogue,
): readonly string[] {
  const words = catalogue.acknowledgement;
  const [earliest] = dates.map(({ date }) => date).sort();
  if (!earliest) return [words.answerSoon];
  // An ask that nobody understood has the clock of a request, but it would be untrue to call it one.
  const isRequest = asks.some((ask) => ask !== null && rightExercised[ask]);
  const reasons = new Map(Object.entries(words.reasons));
  return [
    fill(words.answerBy, { date: writtenDate(earliest, catalogue) }),
    ...dates.flatMap(({ rule, date }) => {
      const reason = reasons.get(rule);
      if (!reason || (rule === euGdpr12_3.id && !isRequest)) return [];
      if (date !== earliest && !reason.includes('{date}')) return [];
      return [fill(reason, { date: writtenDate(date, catalogue), policy: oneLine(desk.policy) })];
    }),
  ];
}

function reply(
  { reference, subject = '', language }: Letter,
  text: string,
  desk: Desk,
  catalogue: Catalogue,
): WrittenLetter {
  const organisation = oneLine(desk.organisation);
  return written(
    catalogue,
    replySubject(subject, reference, fill(catalogue.reply.subject, { organisation })),
    [
      { asWritten: linesOnly(text), ...(isKnown(language) && { language }) },
      fill(catalogue.closing, { organisation }),
      fill(catalogue.reply.reference, { reference }),
    ],
  );
}

/** The subject that is answered, with the reference, by which an answer to the answer finds its case. */
function replySubject(subject: string, reference: string, otherwise: string): string {
  const answered = [...oneLine(subject)].slice(0, 200).join('').trim() || otherwise;
  const prefixed = /^(re|aw|sv|vs|antw|tr|rif)\s*:/i.test(answered) ? answered : `Re: ${answered}`;
  return prefixed.includes(reference) ? prefixed : `${prefixed} – ${reference}`;
}

/** For machines: the desk that wrote it reads it. */
const canary = (token: string, desk: Desk): WrittenLetter =>
  written(en, `Privacy Desk canary ${token}`, [
    `This mail proves that mail to ${oneLine(desk.address)} arrives. The desk sends it to itself once a day and reads it by itself. Nobody needs to answer.`,
  ]);

function written(
  { language, direction }: Catalogue,
  subject: string,
  blocks: readonly Block[],
): WrittenLetter {
  const document = { title: subject, language, direction, blocks };
  return { subject, text: textOf(document), html: htmlOf(document), language };
}

/** Puts values into a sentence's `{places}`, in one pass: what stands in a value is no place. */
function fill(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (_, place: string) => {
    const value = values[place];
    if (value === undefined)
      throw new Error(`A sentence has the place {${place}}, for which there is no value.`);
    return value;
  });
}

const oneLine = (text: string): string =>
  text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ').trim();

const linesOnly = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g, '')
    .trim();

/** False for `und` and for what is no language tag. */
const isKnown = (language: string): boolean =>
  language !== 'und' && /^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i.test(language);
