import { type Language, languages } from './languages/languages.ts';
import { fold, type Tokens, tokensOf } from './tokens.ts';

/** How well a language fits the words, best first. */
export interface LanguageGuess {
  /** BCP 47; `und` where it cannot be told. */
  readonly language: string;
  /** Languages whose concepts should be looked for, best first. */
  readonly candidates: readonly Language[];
}

const mostTokens = 600;

/** Letters that few languages use. */
// biome-ignore format: one table
const tellingLetters: readonly (readonly [pattern: RegExp, languages: string])[] = [
  [/[äöü]/giu, 'de sv fi et hu tr'], [/ß/gu, 'de'], [/[êœ]/giu, 'fr'], [/[èù]/giu, 'fr it'], [/à/giu, 'fr it pt'], [/ç/giu, 'fr pt tr'], [/[ñ¿¡]/giu, 'es'], [/[ãõ]/giu, 'pt'], [/[łśźż]/giu, 'pl'], [/[ąę]/giu, 'pl lt'],
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
  for (const [code, file] of Object.entries(languages)) {
    const start = file.indexOf('\nwords:') + 7;
    const list = file.slice(start, file.indexOf('\n\n', start));
    for (const word of list.split(/[,\n]/)) {
      const folded = fold(word.trim());
      if (folded === '' || !isLanguage(code)) continue;
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

/**
 * Guesses the language of a text from its commonest words and its letters.
 * @param around what stands around the text (quoted text, subject of a reply): it counts where the text itself is short.
 */
export function languageOf(text: Tokens, around = ''): LanguageGuess {
  const scores = scoresOf(text);
  if (text.tokens.length < fewTokens && around.trim() !== '')
    for (const [code, score] of scoresOf(tokensOf(around.slice(0, mostAround))))
      scores.set(code, (scores.get(code) ?? 0) + score / 2);
  const ranking = [...scores].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const best = ranking[0];
  if (!best || best[1] < 0.5)
    return { language: scriptLanguage(text.text.slice(0, beginning)), candidates: ['en'] };
  const candidates = ranking
    .filter(([, score], index) => index < 3 && score >= best[1] * 0.6)
    .map(([code]) => code)
    .filter(isLanguage);
  return { language: best[0], candidates: [...new Set<Language>([...candidates, 'en'])] };
}

const beginning = 4_000;
const mostAround = 2_000;
/** English is what people write who write in none of their own words. */
const englishBonus = 0.2;

function scoresOf(text: Tokens): Map<string, number> {
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
