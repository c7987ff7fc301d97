import { commonWordsOf, type Language, languages } from '#languages';
import { fold, type Tokens, tokensOf } from './tokens.ts';

const mostTokens = 600;

/** Letters that few languages use. */
// biome-ignore format: one table
const tellingLetters: readonly (readonly [pattern: RegExp, languages: string])[] = [
  [/[äöü]/giu, 'de sv fi et hu tr'], [/ß/gu, 'de'], [/[êœ]/giu, 'fr'], [/[èù]/giu, 'fr it'], [/à/giu, 'fr it pt ca'], [/ç/giu, 'fr pt tr ca'], [/l·l/giu, 'ca'], [/[ñ¿¡]/giu, 'es'], [/[ãõ]/giu, 'pt'], [/[łśźż]/giu, 'pl'], [/[ąę]/giu, 'pl lt'],
  [/[őű]/giu, 'hu'], [/[řůě]/giu, 'cs'], [/[ľĺŕôď]/giu, 'sk'], [/[čšž]/giu, 'cs sk sl hr lt lv'], [/[ćđ]/giu, 'hr'], [/[țşţș]/giu, 'ro'], [/[ăâî]/giu, 'ro'],
  [/[ħġċ]/giu, 'mt'], [/[æøå]/giu, 'da no'], [/å/giu, 'sv da no'], [/[þð]/giu, 'is'], [/[ığİ]/gu, 'tr'], [/ş/giu, 'tr'], [/[āēīūķļņģ]/giu, 'lv'], [/[ėįųū]/giu, 'lt'],
  [/õ/giu, 'et'], [/\p{Script=Greek}/gu, 'el'], [/[іїєґ]/giu, 'uk'], [/[ыэё]/giu, 'ru'], [/\p{Script=Cyrillic}/gu, 'ru uk bg'], [/ъ/giu, 'bg'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'], [/\p{Script=Han}/gu, 'zh ja'], [/[áéíóú]/giu, 'ga es is hu cs sk pt'],
];

const scripts: readonly (readonly [pattern: RegExp, language: string])[] = [
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Arabic}/u, 'ar'],
  [/\p{Script=Hebrew}/u, 'he'],
  [/\p{Script=Thai}/u, 'th'],
  [/\p{Script=Devanagari}/u, 'hi'],
];

let known: Map<string, readonly Language[]> | undefined;

/** The commonest words of each language stand in the `words` line of its file. */
function knownWords(): ReadonlyMap<string, readonly Language[]> {
  if (known) return known;
  const byWord = new Map<string, Language[]>();
  for (const code of Object.keys(languages).filter(isLanguage)) {
    for (const word of commonWordsOf(code)) {
      const folded = fold(word);
      if (folded === '') continue;
      const same = byWord.get(folded);
      if (!same) byWord.set(folded, [code]);
      else if (!same.includes(code)) same.push(code);
    }
  }
  known = byWord;
  return byWord;
}

const isLanguage = (code: string): code is Language => Object.hasOwn(languages, code);

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
  const whole = rankingOf(scoresWith(text, around));
  const best = whole[0]?.[1] ?? 0;
  const likely = whole
    .filter(([, score], index) => index < 3 && score >= Math.max(best * 0.6, enough))
    .map(([code]) => code);
  const found = [
    ...likely,
    ...paragraphsOf(text).flatMap((paragraph) => rankingOf(scoresOf(paragraph))[0]?.[0] ?? []),
  ];
  const spoken = [...new Set(found.filter(isLanguage))].slice(0, mostCandidates);
  const candidates = spoken.map((language): Candidate => ({ language, inPassing: false }));
  return spoken.includes('en')
    ? candidates
    : [...candidates, { language: 'en', inPassing: spoken.length > 0 }];
}

/** Less than this fits a language by chance. */
const enough = 0.5;

/**
 * The language of a text, `und` where it cannot be told.
 * @param around what stands around the text (quoted text, subject of a reply): it counts where the text itself is short.
 */
export function languageOf(text: Tokens, around: string): string {
  const best = rankingOf(scoresWith(text, around))[0];
  return best && best[1] >= enough ? best[0] : scriptLanguage(text.text.slice(0, beginning));
}

const rankingOf = (scores: ReadonlyMap<string, number>): (readonly [code: string, score: number])[] =>
  [...scores].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));

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

function scoresWith(text: Tokens, around: string): Map<string, number> {
  const scores = new Map(scoresOf(text));
  if (text.tokens.length < fewTokens && around.trim() !== '')
    for (const [code, score] of scoresAround(around.slice(0, mostAround)))
      scores.set(code, (scores.get(code) ?? 0) + score / 2);
  return scores;
}

let lastAround: { readonly text: string; readonly scores: ReadonlyMap<string, number> } | undefined;

/** What stands around a text is asked for each time that the text is. */
function scoresAround(text: string): ReadonlyMap<string, number> {
  if (lastAround?.text !== text) lastAround = { text, scores: scoresOf(tokensOf(text)) };
  return lastAround.scores;
}

/** The scores of a text are asked for twice. */
const scored = new WeakMap<Tokens, ReadonlyMap<string, number>>();

function scoresOf(text: Tokens): ReadonlyMap<string, number> {
  const before = scored.get(text) ?? scoresAnew(text);
  scored.set(text, before);
  return before;
}

function scoresAnew(text: Tokens): ReadonlyMap<string, number> {
  const scores = new Map<string, number>([['en', englishBonus]]);
  const add = (code: string, score: number) => scores.set(code, (scores.get(code) ?? 0) + score);
  const words = knownWords();
  const count = Math.min(text.tokens.length, mostTokens);
  for (let at = 0; at < count; at += 1) {
    const spoken = words.get(text.tokens[at]?.word ?? '');
    for (const code of spoken ?? []) add(code, 1 / (spoken?.length ?? 1));
  }
  const letters = text.text.slice(0, beginning);
  for (const [pattern, codes] of tellingLetters) {
    const found = letters.match(pattern)?.length ?? 0;
    if (found === 0) continue;
    const list = codes.split(' ');
    for (const code of list) add(code, Math.min(found, 2 + count * 0.2) / list.length);
  }
  return scores;
}

const scriptLanguage = (text: string): string =>
  scripts.find(([pattern]) => pattern.test(text))?.[1] ?? 'und';
