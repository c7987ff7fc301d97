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

/** Words of a list, folded when the first is asked for: a fresh function has not to wait for it. */
export function wordsIn(list: string, separator = ' '): { readonly all: ReadonlySet<string> } {
  let all: ReadonlySet<string> | undefined;
  return {
    get all() {
      all ??= new Set(list.split(separator).map((word) => fold(word.trim())));
      return all;
    },
  };
}

/** Folds a list of phrases word by word, in one pass; the beginning of a word (`lösch*`) is as long as its words. */
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

/** What a character is in a text; 0 where nobody asked yet. */
const [letter, numeral, single, singleNumeral, gap, other, half] = [1, 2, 3, 4, 5, 6, 7];
const kindsOfUnits = new Uint8Array(0x10000);

/** The patterns stand inside: what reads properties of Unicode is built when the first text comes. */
function kindOfCharacter(character: string): number {
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー%€$£]/u.test(character))
    return /\p{N}/u.test(character) ? singleNumeral : single;
  if (/\p{N}/u.test(character)) return numeral;
  if (/[\p{L}\p{M}]/u.test(character)) return letter;
  if (/\s/.test(character)) return gap;
  return /[\ud800-\udfff]/u.test(character) ? half : other;
}

/** Of a character beyond the first plane, which is two halves in a text, the second half is no character. */
function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const known = kindsOfUnits[unit] ?? other;
  if (known !== 0 && known !== half) return known;
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  const kind = kindOfCharacter(character);
  if (character.length === 1) kindsOfUnits[unit] = kind;
  else kindsOfUnits[unit] = half;
  return kind;
}

const isNumeral = (kind: number): boolean => kind === numeral || kind === singleNumeral;

/** Units of the character at a place. */
const widthAt = (text: string, at: number): number =>
  kindsOfUnits[text.charCodeAt(at)] === half && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;

/** Where the word ends that begins here: a run of letters or numerals, or one character; `at` where none begins. */
function wordEnd(text: string, at: number, end: number): number {
  const kind = kindAt(text, at);
  if (kind >= gap) return at;
  let to = at + widthAt(text, at);
  if (kind === letter) while (to < end && kindAt(text, to) === letter) to += widthAt(text, to);
  if (kind === numeral) while (to < end && isNumeral(kindAt(text, to))) to += widthAt(text, to);
  return to;
}

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
const isGapless = (chunk: string): boolean =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(chunk);
const [atSign, colon] = [64, 58];
const addresses = /[\w.+-]{1,128}@[\w.-]+|(?:https?:\/\/|www\.)[\x21-\x7e]+/g;

const withoutAddresses = (chunk: string): string =>
  chunk.replace(addresses, (address) => ' '.repeat(address.length));

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

  /** @param next the word after it, undefined where a gap or nothing follows */
  const punctuate = (between: string, next?: string) => {
    if (between === ',' || between === "'" || between === '-' || between === '’') return;
    if (between !== '.') {
      if (/[?？;⸮]/u.test(between)) {
        const greekQuestion = /[;]/u.test(between) && /\p{Script=Greek}/u.test(tokens.at(-1)?.word ?? '');
        return endSentence(/[?？⸮]/u.test(between) || greekQuestion);
      }
      if (/[!！。…]/u.test(between)) return endSentence(false);
      if (!between.includes('.')) return;
    }
    if (next !== undefined && !/^\p{Lu}/u.test(next)) return;
    if (between.startsWith('.') && /^\d{1,2}$/.test(tokens.at(-1)?.word ?? '')) afterOrdinal = true;
    else if (!lastWordIsShort()) endSentence(false);
  };

  /** @param shift what must be added to a place in `source` to have the one in the text */
  const readChunk = (source: string, begin: number, end: number, shift: number) => {
    let readTo = begin;
    for (let at = begin; at < end; ) {
      const stop = wordEnd(source, at, end);
      if (stop === at) {
        at += widthAt(source, at);
        continue;
      }
      const word = source.slice(at, stop);
      if (at > readTo) punctuate(source.slice(readTo, at), word);
      if (afterOrdinal && !/^\p{Ll}/u.test(word)) endSentence(false);
      afterOrdinal = false;
      if (tokens.length - from >= longestSentence) endSentence(false);
      tokens.push({ word: folded(word), start: shift + at, end: shift + stop, sentence: sentences.length });
      readTo = stop;
      at = stop;
    }
    if (readTo < end) punctuate(source.slice(readTo, end));
  };

  /** @returns whether anything stands in it */
  const readLine = (begin: number, end: number): boolean => {
    let isFirst = true;
    for (let at = begin; at < end; at += 1) {
      if (kindAt(text, at) === gap) continue;
      const start = at;
      let mayBeAddress = text.startsWith('www.', start);
      for (; at < end && kindAt(text, at) !== gap; at += 1) {
        const unit = text.charCodeAt(at);
        if (unit === atSign || unit === colon) mayBeAddress = true;
      }
      if (isFirst && isListMark(text.slice(start, at))) endSentence(false);
      isFirst = false;
      const chunk = mayBeAddress ? text.slice(start, at) : '';
      if (!isAddress(chunk)) readChunk(text, start, at, 0);
      else if (isGapless(chunk)) readChunk(withoutAddresses(chunk), 0, chunk.length, start);
    }
    return !isFirst;
  };

  for (let begin = 0; begin <= text.length; ) {
    const found = text.indexOf('\n', begin);
    const end = found === -1 ? text.length : found;
    if (!readLine(begin, end)) {
      endSentence(false);
      paragraph += 1;
    }
    begin = end + 1;
  }
  endSentence(false);
  return { text, tokens, sentences };
}

/** What stands there, as staff see it. */
export const spanText = ({ text, tokens }: Tokens, from: number, to: number): string =>
  text
    .slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0)
    .replace(/\s+/g, ' ')
    .slice(0, 120);
