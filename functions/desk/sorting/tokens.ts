// Words, sentences and paragraphs of a text, in linear time.

export interface Token {
  /** Folded: see `fold`. */
  readonly word: string;
  /** Where it stands in the text. */
  readonly start: number;
  readonly end: number;
  /** Index of its sentence. */
  readonly sentence: number;
}

export interface Sentence {
  readonly paragraph: number;
  /** First token, and the one after the last. */
  readonly from: number;
  readonly to: number;
  readonly isQuestion: boolean;
}

export interface Tokens {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}

// biome-ignore format: one table
const letters: Readonly<Record<string, string>> = {
  ß: 'ss', ø: 'o', æ: 'ae', œ: 'oe', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ı: 'i', ħ: 'h', ς: 'σ', ŋ: 'n', ə: 'e',
};

/**
 * One spelling for all ways to type a word: lower case, no diacritics, `ae`, `oe`, `ue`, `aa` as `a`, `o`, `u`, `a`
 * (so `löschen`, `loschen` and `LOESCHEN` are the same). Not in short words: `sue` and `does` are words of their own.
 */
export function fold(word: string): string {
  const plain = withoutMarks(word);
  return plain.length < shortestPaired ? plain : unpaired(plain);
}

/** Folds a list of phrases word by word, in one pass; the beginning of a word (`lösch*`) is as long as its words. */
/** People use the same words; texts of invented ones make no more room than this. */
const mostFolded = 20_000;
const known = new Map<string, string>();

function folded(word: string): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  if (known.size > mostFolded) known.clear();
  const now = fold(word);
  known.set(word, now);
  return now;
}

export const foldPhrases = (list: string): string =>
  withoutMarks(list).replace(/[^\s,]*(?:ae|oe|ue|aa)[^\s,]*/g, (word) =>
    word.length < shortestPaired && !word.endsWith('*') ? word : unpaired(word),
  );

const unpaired = (word: string): string => word.replace(/ae|oe|ue|aa/g, (pair) => pair.charAt(0));

function withoutMarks(text: string): string {
  return /^[\p{ASCII}]*$/u.test(text)
    ? text.toLowerCase()
    : text
        .toLowerCase()
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .replace(/[ßøæœđðþłıħςŋə]/gu, (letter) => letters[letter] ?? letter);
}

const shortestPaired = 5;

export const wordPattern =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー%€$£]|\p{N}+|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー])[\p{L}\p{M}])+/gu;

/** Words; a longer sentence is cut, so that the work in a sentence is bounded. */
const longestSentence = 80;

/** Words that end with a full stop without ending a sentence. */
const abbreviations = new Set(
  'art arts abs nr no nos st dr mr mrs ms al par lit ul tel str bzw ca cf ref sec hr fr sig sra sres dott tzv pkt ust poz cl ods s z b d h br toc odst чл ал т ст п рег вх изх г ул αρ αρθ παρ τηλ οδ'.split(
    ' ',
  ),
);

const isAddress = (chunk: string): boolean =>
  (chunk.includes('@') && chunk.indexOf('.', chunk.indexOf('@')) > 0) ||
  chunk.includes('://') ||
  chunk.startsWith('www.');

/** Scripts without gaps between words: an address stands in the middle of what a gap would part. */
const gapless = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const addresses = /[\w.+-]+@[\w.-]+|(?:https?:\/\/|www\.)[\x21-\x7e]+/g;

const isListMark = (chunk: string): boolean => /^(?:[-*•–·>]+|\(?\d{1,2}[.)]|\(?[a-z]\))$/u.test(chunk);

/** Splits a text into folded words with their sentences and paragraphs. Mail and web addresses are no words. */
export function tokensOf(text: string): Tokens {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  let paragraph = 0;
  let from = 0;
  /** `17.` ends a sentence or is an ordinal: what follows tells. */
  let afterOrdinal = false;

  const endSentence = (isQuestion: boolean) => {
    if (tokens.length === from) return;
    sentences.push({ paragraph, from, to: tokens.length, isQuestion });
    from = tokens.length;
  };

  const lastWordIsShort = () => {
    const last = tokens.at(-1);
    return last === undefined || last.word.length === 1 || abbreviations.has(last.word);
  };

  const punctuate = (between: string, followedByGap: boolean) => {
    if (between === ',' || between === "'" || between === '-' || between === '’') return;
    if (/[?？;⸮]/u.test(between)) {
      const greekQuestion = /[;]/u.test(between) && /\p{Script=Greek}/u.test(tokens.at(-1)?.word ?? '');
      endSentence(/[?？⸮]/u.test(between) || greekQuestion);
    } else if (/[!！。…]/u.test(between)) endSentence(false);
    else if (followedByGap && between.startsWith('.') && /^\d{1,2}$/.test(tokens.at(-1)?.word ?? ''))
      afterOrdinal = true;
    else if (followedByGap && between.includes('.') && !lastWordIsShort()) endSentence(false);
  };

  const readChunk = (chunk: string, at: number) => {
    let readTo = 0;
    for (const match of chunk.matchAll(wordPattern)) {
      if (match.index > readTo) punctuate(chunk.slice(readTo, match.index), /^\p{Lu}/u.test(match[0]));
      readTo = match.index + match[0].length;
      if (afterOrdinal && !/^\p{Ll}/u.test(match[0])) endSentence(false);
      afterOrdinal = false;
      if (tokens.length - from >= longestSentence) endSentence(false);
      tokens.push({
        word: folded(match[0]),
        start: at + match.index,
        end: at + readTo,
        sentence: sentences.length,
      });
    }
    if (readTo < chunk.length) punctuate(chunk.slice(readTo), true);
  };

  let lineStart = 0;
  for (const line of text.split('\n')) {
    if (line.trim() === '') {
      endSentence(false);
      paragraph += 1;
    }
    let isFirst = true;
    for (const match of line.matchAll(/\S+/g)) {
      const chunk = match[0];
      if (isFirst && isListMark(chunk)) endSentence(false);
      isFirst = false;
      if (!isAddress(chunk)) readChunk(chunk, lineStart + match.index);
      else if (gapless.test(chunk))
        readChunk(
          chunk.replace(addresses, (address) => ' '.repeat(address.length)),
          lineStart + match.index,
        );
    }
    lineStart += line.length + 1;
  }
  endSentence(false);
  return { text, tokens, sentences };
}
