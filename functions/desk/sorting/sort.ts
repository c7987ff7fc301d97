import { europeanOnly, type Language, languages, placeNames } from '#languages';
import { newTextOf } from '../mail/new-text.ts';
import { isAbsence } from './automatic.ts';
import { choose, safeMargin } from './choice.ts';
import type { Concept } from './concepts.ts';
import { type Feature, featuresOf } from './features.ts';
import { flagsOf } from './flags.ts';
import { formValues, isFilledForm } from './form.ts';
import { leadOfJunk } from './junk.ts';
import { candidatesFor, languageOf } from './language.ts';
import { type Leanings, leaningsOf, noLeanings } from './leanings.ts';
import { compileLexicon, type Hit, type Lexicon, type PlaceHit, readLanguageFile } from './lexicon.ts';
import { machineEvidence } from './machine.ts';
import { optionPicked } from './options.ts';
import { type Reading, readingOf, withoutDisclaimers } from './reading.ts';
import {
  answerIn,
  askedBefore,
  asksNothing,
  isIdentification,
  isReminder,
  leavesItToTheQuote,
  quotedText,
  quotedTopics,
  saysThanks,
  turned,
} from './reply.ts';
import { europe, residenceHints } from './residence.ts';
import { scoreOf } from './score.ts';
import type { Reason, ResidenceHint, Sorted, Words } from './sorting.ts';
import { type Tokens, tokensOf } from './tokens.ts';
import { unmeantIn, wordsUnmeant } from './unmeant.ts';
import { stemsOf, wordingOf } from './wording.ts';

/** No more than this many characters of new text are read; `why` says when something was cut. */
export const longestText = 20_000;
const longestSubject = 500;

/**
 * Sorts words into asks with queue and kind, the primary ask first, and says why.
 * Pure and deterministic; linear in the length of the text. Never throws: what cannot be read is `general` with `needsReview`.
 */
export function sort(words: Words): Sorted {
  const { language, reading, machine, features, stems, leanings, residence, european, isReply, notes } =
    analyse(words);
  const scored = scoreOf(features, wordingOf(stems, leanings), european);
  const { asks, margin } = choose(scored, european, leadOfJunk(reading, features, machine, isReply));
  return {
    asks,
    language,
    needsReview: margin < safeMargin || notes.length > 0,
    flags: asks[0].queue === 'junk' ? [] : flagsOf(reading, scored),
    residence,
    why: [...notes, ...scored.reasons],
  };
}

/**
 * What can be found in words, before anything is weighed: `sort` weighs it, `npm run fit` learns the weights from it.
 * @param counts says of a phrase that was found whether it counts.
 */
export function analyse(words: Words, counts: Counts = () => true) {
  const written = ownWords(words);
  const around = `${words.subject.slice(0, longestSubject)}\n\n${words.text.slice(0, longestText)}`;
  const look = (text: string) => read(tokensOf(text), around, counts);
  const first = look(written.text);
  /** What answers by itself says nothing of what it answers. */
  const own = isAbsence(first) ? { ...written, before: '' } : written;
  const reading = withWhatItAnswers(first, own, look);
  const language = languageOf(withoutDisclaimers(reading), around);
  const machine = machineEvidence(words.headers ?? {}, words.from);
  const unmeant = unmeantIn(reading, language);
  const features = [...featuresOf(reading, machine, language, unmeant), ...featuresOfQuotation(own, look)];
  const stems = stemsOf(reading, wordsUnmeant(reading, unmeant));
  const leanings = isSpoken(language) ? spokenIn(language).leanings() : noLeanings;
  const residence = residenceHints(reading, reading.text.text, words.from);
  const european = isEuropean(reading, residence, language);
  return {
    reading,
    language,
    machine,
    features,
    stems,
    leanings,
    residence,
    european,
    isReply: written.isReply,
    notes: notesOf(words, reading.text, language),
  };
}

interface OwnWords {
  readonly text: string;
  /** What the text answers: the subject of the reply and what it quotes; '' for a mail that is no reply. */
  readonly before: string;
  readonly isReply: boolean;
}

/** Subject and new text. The subject of a reply is somebody's earlier one, so it does not count beside new text. */
function ownWords(words: Words): OwnWords {
  const written = newTextOf(words.text).slice(0, longestText);
  const isForm = isFilledForm(written);
  const own = isForm ? formValues(written) : written;
  const isOfForm = isForm && machineEvidence(words.headers ?? {}, words.from).length > 0;
  const subject = isOfForm ? '' : words.subject.slice(0, longestSubject);
  const cleaned = subject.replace(replyMarks, '');
  const quotes = written.length < words.text.trim().length;
  const isReply = cleaned !== subject && (quotes || /[\p{L}\p{N}]/u.test(own));
  const quoted = quotes ? quotedText(words.text, written) : '';
  if (isReply) return { text: own, before: `${cleaned}\n\n${quoted}`, isReply };
  return { text: `${cleaned}\n\n${own}`, before: quoted, isReply };
}

/** A text that says nothing by itself is read with those sentences of the quotation that say what it is about. */
function withWhatItAnswers(
  own: Reading,
  { text, before }: OwnWords,
  look: (text: string) => Reading,
): Reading {
  if (before.trim() === '') return own;
  const picked = asksNothing(own) && !isReminder(own) ? optionPicked(own.text, before) : undefined;
  if (picked !== undefined) {
    const both = look(`${text}\n\n${picked}`);
    return { ...both, hits: turned(both.hits, own.text.tokens.length) };
  }
  const answer = answerIn(own.text);
  if (!leavesItToTheQuote(own, answer)) return own;
  const quotation = look(before);
  const asked = askedBefore(quotation, answer, saysThanks(own), isIdentification(own)).map(({ from, to }) => {
    const { tokens } = quotation.text;
    return before.slice(tokens[from]?.start, tokens[to - 1]?.end);
  });
  if (asked.length === 0) return own;
  const both = look(`${text}\n\n${asked.join('.\n\n')}`);
  return { ...both, hits: turned(both.hits, own.text.tokens.length), isReadOn: true };
}

const longestQuotation = 2_000;
const fewWords = 25;

/** What a reply answers weighs a little, however it goes on: the more, the fewer words it has. */
function featuresOfQuotation(
  { text, before }: OwnWords,
  look: (text: string) => Reading,
): readonly Feature[] {
  if (before.trim() === '') return [];
  const written = tokensOf(text);
  const says =
    answerIn(written) === 'no' ? 'refused' : written.tokens.length <= fewWords ? 'answered' : 'quoted';
  return quotedTopics(look(before.slice(0, longestQuotation))).map((topic) => ({
    name: `${says}: ${topic}`,
    times: 1,
    span: '',
  }));
}

/** What clients put before the subject of a reply or a forwarded mail. */
const replyMarks =
  /^(?:\s*(?:re|aw|fwd?|wg|tr|rv|res|sv|vs|antw|odp|vá|ynt|ha|enc|i|r|továbbítás|doorst|vb|fs|vl|απ|σχ|ответ|на|отг|пд)(?:\[\d+\])?\s*[:：])+\s*/iu;

/** A language's file as sorting uses it. */
interface Spoken {
  readonly lexicon: Lexicon;
  readonly leanings: () => Leanings;
}

const spoken = new Map<Language | 'places', Spoken>();

/** A language's file is read when the first text in it comes. */
function spokenIn(language: Language | 'places'): Spoken {
  const known = spoken.get(language);
  if (known) return known;
  const file = readLanguageFile(language === 'places' ? placeNames() : languages[language]);
  let leanings: Leanings | undefined;
  const one: Spoken = {
    lexicon: compileLexicon(file),
    leanings: () => {
      leanings ??= leaningsOf(file);
      return leanings;
    },
  };
  spoken.set(language, one);
  return one;
}

const isSpoken = (language: string): language is Language => Object.hasOwn(languages, language);

/** Whether a phrase that was found counts. */
export type Counts = (hit: Hit) => boolean;

function read(text: Tokens, around: string, counts: Counts): Reading {
  const hits: Hit[] = [];
  const places: PlaceHit[] = [];
  const candidates = candidatesFor(text, around);
  for (const { language, inPassing } of [...candidates, { language: 'places', inPassing: false } as const]) {
    const found = spokenIn(language).lexicon.find(text);
    for (const hit of found.hits) if (counts(hit) && (!inPassing || hit.to - hit.from > 1)) hits.push(hit);
    for (const place of found.places) places.push(place);
  }
  return readingOf(text, hits, places);
}

/**
 * Evidence of Europe: what the person says, a law, an authority, a place; the language where it is spoken nowhere else
 * (a country that is only mentioned, as where data go, does not speak against it).
 */
function isEuropean(reading: Reading, residence: readonly ResidenceHint[], language: string): boolean {
  const stated = residence.filter(({ strength }) => strength === 'stated');
  const countries = stated.filter(({ country }) => country !== 'EU');
  if (stated.length > 0)
    return (countries.length > 0 ? countries : stated).some(({ country }) => europe.has(country));
  const has = (concept: Concept) => reading.hits.some((hit) => hit.concept === concept);
  if (has('eu-law')) return true;
  if (has('other-law') || has('foreign-authority')) return false;
  if (europeanOnly.has(language)) return true;
  if (residence.length === 0) return europeanUnlessSaid.has(language);
  const inside = residence.filter(({ country }) => europe.has(country)).length;
  const outside = residence.length - inside;
  return abroad.has(language) ? inside > outside : inside > 0 && inside >= outside;
}

/** Whose speakers elsewhere mostly show it by their words or places: of ten complaints that did not, nine came from Europe. */
const europeanUnlessSaid: ReadonlySet<string> = new Set(['es', 'fr']);
/** Spoken outside of Europe first of all. */
const abroad: ReadonlySet<string> = new Set(['tr', 'ru', 'uk']);

/** What staff must know about the reading itself. */
function notesOf(words: Words, text: Tokens, language: string): Reason[] {
  const notes: Reason[] = [];
  const note = (sentence: string) => notes.push({ span: '', concept: sentence, queue: 'general', weight: 0 });
  if (words.text.length > longestText) note(`no more than ${longestText} characters were read`);
  if (text.tokens.length === 0) note('there is no text to read');
  else if (words.text.trim() === '') note('there is only a subject');
  else if (/[\u0000-\u0008\uFFFD]/.test(words.text.slice(0, longestText)))
    note('parts of the text are not readable');
  if (text.tokens.length > 0 && language === 'und') note('the language is not known');
  else if (text.tokens.length > 0 && !Object.hasOwn(languages, language))
    note(`sorting does not know this language: ${language}`);
  return notes;
}
