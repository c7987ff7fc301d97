import { commonWordsOf, type Language, languages } from '#languages';
import { fold, type Tokens, tokensOf } from './tokens.ts';

const mostTokens = 600;

/** Letters that few languages use; built when the first text comes that has more than ASCII. */
// biome-ignore format: one table
const newTellingLetters = (): readonly (readonly [pattern: RegExp, languages: string])[] => [
  [/[äöü]/iu, 'de sv fi et hu tr'], [/ß/u, 'de'], [/[êœ]/iu, 'fr'], [/[èù]/iu, 'fr it'], [/à/iu, 'fr it pt'], [/ç/iu, 'fr pt tr'], [/[ñ¿¡]/iu, 'es'], [/[ãõ]/iu, 'pt'], [/[łśźż]/iu, 'pl'], [/[ąę]/iu, 'pl lt'],
  [/[őű]/iu, 'hu'], [/[řůě]/iu, 'cs'], [/[ľĺŕôď]/iu, 'sk'], [/[čšž]/iu, 'cs sk sl hr lt lv'], [/[ćđ]/iu, 'hr'], [/[țşţș]/iu, 'ro'], [/[ăâî]/iu, 'ro'],
  [/[ħġċ]/iu, 'mt'], [/[æøå]/iu, 'da no'], [/å/iu, 'sv da no'], [/[þð]/iu, 'is'], [/[ığİ]/u, 'tr'], [/ş/iu, 'tr'], [/[āēīūķļņģ]/iu, 'lv'], [/[ėįųū]/iu, 'lt'],
  [/õ/iu, 'et'], [/\p{Script=Greek}/u, 'el'], [/[іїєґ]/iu, 'uk'], [/[ыэё]/iu, 'ru'], [/\p{Script=Cyrillic}/u, 'ru uk bg'], [/ъ/iu, 'bg'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'], [/\p{Script=Han}/u, 'zh ja'], [/[áéíóú]/iu, 'ga es is hu cs sk pt'],
];

let telling: ReturnType<typeof newTellingLetters> | undefined;
function tellingLetters(): ReturnType<typeof newTellingLetters> {
  telling ??= newTellingLetters();
  return telling;
}

const scripts = (): readonly (readonly [pattern: RegExp, language: string])[] => [
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Arabic}/u, 'ar'],
  [/\p{Script=Hebrew}/u, 'he'],
  [/\p{Script=Thai}/u, 'th'],
  [/\p{Script=Devanagari}/u, 'hi'],
];

/** In alphabetical order: of two that score alike the first is chosen. */
const codes = Object.keys(languages).filter(isLanguage).sort();

const placeOf = new Map<string, number>(codes.map((code, place) => [code, place]));

let known: Map<string, readonly number[]> | undefined;

/** Places in `codes` of the languages that a word is common in; the words stand in the `words` line of each file. */
function knownWords(): ReadonlyMap<string, readonly number[]> {
  if (known) return known;
  const byWord = new Map<string, number[]>();
  for (const [place, code] of codes.entries()) {
    for (const word of commonWordsOf(code)) {
      const folded = fold(word);
      if (folded === '') continue;
      const same = byWord.get(folded);
      if (!same) byWord.set(folded, [place]);
      else if (!same.includes(place)) same.push(place);
    }
  }
  known = byWord;
  return byWord;
}

function isLanguage(code: string): code is Language {
  return Object.hasOwn(languages, code);
}

const fewTokens = 8;
const beginning = 4_000;
const mostAround = 2_000;
/** English is what people write who write in none of their own words. */
const englishBonus = 0.2;
const mostCandidates = 5;

/** A language whose phrases should be looked for; `in passing` only phrases of several words count. */
export interface Candidate {
  readonly language: Language;
  readonly inPassing: boolean;
}

/**
 * Languages whose concepts should be looked for: those of the whole and those of each paragraph, best first. English is
 * always among them, since people of every language use its phrases; its short words (`con`, `ai`, `son`) mean other things
 * elsewhere.
 */
export function candidatesFor(text: Tokens, around: string): readonly Candidate[] {
  const whole = scoresWith(text, around);
  const least = Math.max(Math.max(...whole) * 0.6, enough);
  const likely = [...whole.keys()]
    .filter((place) => (whole[place] ?? 0) >= least)
    .sort((a, b) => (whole[b] ?? 0) - (whole[a] ?? 0) || a - b)
    .slice(0, mostLikely);
  const found = [...likely, ...paragraphsOf(text).map((paragraph) => bestOf(scoresOf(paragraph)))];
  const spoken = [...new Set(found)].flatMap((place) => codes[place] ?? []).slice(0, mostCandidates);
  const candidates = spoken.map((language): Candidate => ({ language, inPassing: false }));
  return spoken.includes('en')
    ? candidates
    : [...candidates, { language: 'en', inPassing: spoken.length > 0 }];
}

const mostLikely = 3;

/** Less than this fits a language by chance. */
const enough = 0.5;

/**
 * The language of a text, `und` where it cannot be told.
 * @param around what stands around the text (quoted text, subject of a reply): it counts where the text itself is short.
 */
export function languageOf(text: Tokens, around: string): string {
  const scores = scoresWith(text, around);
  const best = bestOf(scores);
  return (scores[best] ?? 0) >= enough
    ? (codes[best] ?? 'und')
    : scriptLanguage(text.text.slice(0, beginning));
}

/** What each language scores, at its place in `codes`. */
type Scores = Float64Array;

const bestOf = (scores: Scores): number => scores.indexOf(Math.max(...scores));

/** Paragraphs as texts of their own, those with a few words at least. */
function paragraphsOf({ text, tokens, sentences }: Tokens): Tokens[] {
  const ranges = new Map<number, [from: number, to: number]>();
  for (const { paragraph, from, to } of sentences)
    ranges.set(paragraph, [ranges.get(paragraph)?.[0] ?? from, to]);
  return [...ranges.values()]
    .filter(([from, to]) => to - from >= 4)
    .slice(0, 12)
    .map(([from, to]) => ({
      text: text.slice(tokens[from]?.start, tokens[to - 1]?.end),
      tokens: tokens.slice(from, to),
      sentences: [],
    }));
}

function scoresWith(text: Tokens, around: string): Scores {
  const scores = scoresOf(text);
  if (text.tokens.length >= fewTokens || around.trim() === '') return scores;
  const beside = scoresAround(around.slice(0, mostAround));
  return scores.map((score, place) => score + (beside[place] ?? 0) / 2);
}

let lastAround: { readonly text: string; readonly scores: Scores } | undefined;

/** What stands around a text is asked for each time that the text is. */
function scoresAround(text: string): Scores {
  if (lastAround?.text !== text) lastAround = { text, scores: scoresOf(tokensOf(text)) };
  return lastAround.scores;
}

/** The scores of a text are asked for twice. */
const scored = new WeakMap<Tokens, Scores>();

function scoresOf(text: Tokens): Scores {
  const before = scored.get(text) ?? scoresAnew(text);
  scored.set(text, before);
  return before;
}

function scoresAnew(text: Tokens): Scores {
  const scores = new Float64Array(codes.length);
  scores[codes.indexOf('en')] = englishBonus;
  const words = knownWords();
  const count = Math.min(text.tokens.length, mostTokens);
  for (let at = 0; at < count; at += 1) {
    const spoken = words.get(text.tokens[at]?.word ?? '');
    if (spoken) for (const place of spoken) scores[place] = (scores[place] ?? 0) + 1 / spoken.length;
  }
  const letters = lettersIn(text.text.slice(0, beginning));
  for (let line = 0; line < letters.length; line += 1) {
    const found = letters[line] ?? 0;
    const list = found > 0 ? (tellingLetters()[line]?.[1].split(' ') ?? []) : [];
    for (const code of list) {
      const place = placeOf.get(code) ?? 0;
      scores[place] = (scores[place] ?? 0) + Math.min(found, 2 + count * 0.2) / list.length;
    }
  }
  return scores;
}

/** How often letters of each line of `tellingLetters` stand in a text. */
function lettersIn(text: string): readonly number[] {
  if (/^[\p{ASCII}]*$/u.test(text)) return [];
  const found = tellingLetters().map(() => 0);
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.codePointAt(at) ?? 0;
    if (letter > 0xffff) at += 1;
    if (letter > lastOfAscii) for (const line of linesOf(letter)) found[line] = (found[line] ?? 0) + 1;
  }
  return found;
}

const lastOfAscii = 0x7f;

/** Letters of all languages that sorting knows are far fewer than this. */
const mostLetters = 10_000;
const linesOfLetters = new Map<number, readonly number[]>();

/** The lines of `tellingLetters` that a letter stands in. */
function linesOf(letter: number): readonly number[] {
  const before = linesOfLetters.get(letter);
  if (before) return before;
  const character = String.fromCodePoint(letter);
  const lines = tellingLetters().flatMap(([pattern], index) => (pattern.test(character) ? [index] : []));
  if (linesOfLetters.size < mostLetters) linesOfLetters.set(letter, lines);
  return lines;
}

const scriptLanguage = (text: string): string =>
  scripts().find(([pattern]) => pattern.test(text))?.[1] ?? 'und';
