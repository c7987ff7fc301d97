import { type Concept, isConcept } from './concepts.ts';
import { foldPhrases, type Tokens } from './tokens.ts';

/** One place where a concept was found: tokens `from` up to, not including, `to`. */
export interface Hit {
  readonly concept: Concept;
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
  /** The same object wherever the same phrase was found. */
  readonly phrase?: object;
}

export interface PlaceHit {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
}

/** A language's file, read: what its lines say. */
export interface LanguageFile {
  readonly words: readonly string[];
  readonly phrases: ReadonlyMap<Concept, readonly string[]>;
  readonly places: ReadonlyMap<string, readonly string[]>;
}

export interface Lexicon {
  find(text: Tokens): { readonly hits: readonly Hit[]; readonly places: readonly PlaceHit[] };
}

const longestGap = 4;

/**
 * Reads a language's file. A line is `concept: phrase, phrase, …`; an indented line goes on with the one before; `#` at
 * the beginning of a line makes it a remark. `in DE: …` lists names of a country, `words: …` the language's commonest words.
 * @throws Error that names the line, where a line has no known concept.
 */
export function readLanguageFile(text: string): LanguageFile {
  let words: string[] = [];
  const phrases = new Map<Concept, string[]>();
  const places = new Map<string, string[]>();
  let current: string[] | undefined;
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const isContinued = line.startsWith(' ') || line.startsWith('\t');
    const colon = isContinued ? -1 : line.indexOf(':');
    const items = splitPhrases(line.slice(colon + 1));
    if (isContinued && current) {
      current.push(...items);
      continue;
    }
    const name = line.slice(0, Math.max(colon, 0));
    if (name === 'words') {
      words = items;
      current = words;
    } else if (/^in [A-Z]{2}$/.test(name)) {
      current = places.get(name.slice(3)) ?? [];
      places.set(name.slice(3), current);
      current.push(...items);
    } else if (isConcept(name)) {
      current = phrases.get(name) ?? [];
      phrases.set(name, current);
      current.push(...items);
    } else throw new Error(`No concept is called like the beginning of this line: ${line}`);
  }
  return { words, phrases, places };
}

/** Folded like the words of a text. Normalising would make three dots of `…`. */
const splitPhrases = (list: string): string[] =>
  foldPhrases(list.includes('…') ? list.replaceAll('…', gap) : list)
    .split(',')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');

// Words → atoms; atoms in sequence → what is meant. The work is bounded by the length of the text and the longest phrase,
// whatever the text is. Phrases are grouped by their first word and entered when a text has that word: most never are.
interface Phrases {
  next: Map<number, Phrases> | undefined;
  afterGap: Map<number, Phrases> | undefined;
  concepts: Concept[] | undefined;
  countries: string[] | undefined;
}

type Meaning = { readonly concept: Concept } | { readonly country: string };

/** What a word of a text is to a language. */
interface Word {
  readonly word: string;
  /** The phrases that begin with it. */
  readonly begins: readonly Phrases[];
  /** The patterns that it fits inside of phrases, and the size of their vocabulary when that was looked up. */
  goesOn: readonly number[];
  goesOnAt: number;
}

interface Group {
  /** Phrases that begin with one word, each followed by what it means, not yet entered. */
  waiting: (string | Meaning)[];
  readonly node: Phrases;
}

const newPhrases = (): Phrases => ({
  next: undefined,
  afterGap: undefined,
  concepts: undefined,
  countries: undefined,
});

const numberAtom = 0;
const gapAtom = -1;

/** Makes the phrases of a language findable. */
export function compileLexicon({ phrases, places }: LanguageFile): Lexicon {
  const firsts = newVocabulary();
  const others = newVocabulary();
  const groups = new Map<number, Group>();
  const atomsOfChunk = new Map<string, readonly number[]>();

  const groupOfChunk = new Map<string, Group>();
  const words = new Map<string, Word>();

  for (const [concept, list] of phrases) file(list, { concept });
  for (const [country, list] of places) file(list, { country });

  function file(list: readonly string[], means: Meaning): void {
    for (const phrase of list) {
      const end = phrase.indexOf(' ');
      groupOf(end < 0 ? phrase : phrase.slice(0, end))?.waiting.push(phrase, means);
    }
  }

  function groupOf(chunk: string): Group | undefined {
    const known = groupOfChunk.get(chunk);
    if (known) return known;
    const [first] = piecesOf(chunk);
    if (first === undefined) return undefined;
    const atom = atomOf(firsts, first);
    const group = groups.get(atom) ?? { waiting: [], node: newPhrases() };
    groups.set(atom, group);
    groupOfChunk.set(chunk, group);
    return group;
  }

  function enter(group: Group): void {
    let phrase = '';
    for (const one of group.waiting) {
      if (typeof one === 'string') {
        phrase = one;
        continue;
      }
      let node = group.node;
      let isAfterGap = false;
      let isFirst = true;
      for (const chunk of phrase.split(' '))
        for (const atom of atomsOf(chunk)) {
          if (isFirst) isFirst = false;
          else if (atom === gapAtom) isAfterGap = true;
          else {
            node = childOf(node, atom, isAfterGap);
            isAfterGap = false;
          }
        }
      give(node, one);
    }
    group.waiting = [];
  }

  /** The same words come again and again: each is cut once. */
  function atomsOf(chunk: string): readonly number[] {
    const known = atomsOfChunk.get(chunk);
    if (known) return known;
    const atoms = piecesOf(chunk).map((piece) => atomOf(others, piece));
    atomsOfChunk.set(chunk, atoms);
    return atoms;
  }

  /** What a word of a text is to this language; phrases that begin with it are entered now. */
  function wordOf(word: string): Word {
    const before = words.get(word);
    if (before) return before;
    const begun = atomsIn(word, firsts).flatMap((atom) => groups.get(atom) ?? []);
    for (const group of begun) enter(group);
    const one = { word, begins: begun.map(({ node }) => node), goesOn: [], goesOnAt: -1 };
    words.set(word, one);
    return one;
  }

  return {
    find(text) {
      if (words.size > mostWords) words.clear();
      return findIn(
        text,
        text.tokens.map(({ word }) => wordOf(word)),
        others,
      );
    },
  };
}

function give(node: Phrases, means: Meaning): void {
  if ('concept' in means) {
    if (node.concepts) node.concepts.push(means.concept);
    else node.concepts = [means.concept];
  } else if (node.countries) node.countries.push(means.country);
  else node.countries = [means.country];
}

function childOf(node: Phrases, atom: number, isAfterGap: boolean): Phrases {
  let edges = isAfterGap ? node.afterGap : node.next;
  if (!edges) {
    edges = new Map();
    if (isAfterGap) node.afterGap = edges;
    else node.next = edges;
  }
  let child = edges.get(atom);
  if (!child) {
    child = newPhrases();
    edges.set(atom, child);
  }
  return child;
}

/** What words of phrases look like: whole words, and words with `*` before, behind or on both sides. */
interface Vocabulary {
  readonly whole: Map<string, number>;
  readonly beginning: Map<string, number>;
  readonly ending: Map<string, number>;
  readonly inside: Map<string, number>;
  size: number;
}

const newVocabulary = (): Vocabulary => ({
  whole: new Map(),
  beginning: new Map(),
  ending: new Map(),
  inside: new Map(),
  size: 0,
});

/** A number for each word pattern. */
function atomOf(vocabulary: Vocabulary, piece: string): number {
  if (piece === '#') return numberAtom;
  if (piece === gap) return gapAtom;
  const isOpenBefore = piece.startsWith('*');
  const isOpenBehind = piece.endsWith('*');
  const letters = piece.slice(isOpenBefore ? 1 : 0, isOpenBehind ? -1 : undefined);
  const { whole, beginning, ending, inside } = vocabulary;
  const patterns = isOpenBefore ? (isOpenBehind ? inside : ending) : isOpenBehind ? beginning : whole;
  const known = patterns.get(letters);
  if (known !== undefined) return known;
  vocabulary.size += 1;
  patterns.set(letters, vocabulary.size);
  return vocabulary.size;
}

const longestWord = 40;

/** All patterns that a word of a text fits. */
function atomsIn(word: string, { whole, beginning, ending, inside }: Vocabulary): readonly number[] {
  const found: number[] = [];
  const add = (atom: number | undefined) => {
    if (atom !== undefined) found.push(atom);
  };
  const first = word.charCodeAt(0);
  if (first >= 48 && first <= 57) add(numberAtom);
  add(whole.get(word));
  const length = Math.min(word.length, longestWord);
  for (let to = 1; to <= length; to += 1) add(beginning.get(word.slice(0, to)));
  if (ending.size > 0) for (let from = 0; from < length; from += 1) add(ending.get(word.slice(from)));
  if (inside.size > 0)
    for (let from = 0; from < length; from += 1)
      for (let to = from + 3; to <= length; to += 1) add(inside.get(word.slice(from, to)));
  return found;
}

/** People use the same words; texts of invented ones make no more room than this. */
const mostWords = 5_000;

function findIn(
  { sentences }: Tokens,
  words: readonly Word[],
  vocabulary: Vocabulary,
): { readonly hits: readonly Hit[]; readonly places: readonly PlaceHit[] } {
  const hits: Hit[] = [];
  const places: PlaceHit[] = [];
  const walk = (node: Phrases, from: number, to: number, sentence: number, end: number) => {
    if (node.concepts)
      for (const concept of node.concepts) hits.push({ concept, from, to, sentence, phrase: node });
    if (node.countries) for (const country of node.countries) places.push({ country, from, to, sentence });
    if (node.next && to < end) step(node.next, from, to, sentence, end);
    if (node.afterGap)
      for (let at = to; at < end && at <= to + longestGap; at += 1)
        step(node.afterGap, from, at, sentence, end);
  };
  const step = (edges: Map<number, Phrases>, from: number, at: number, sentence: number, end: number) => {
    const word = words[at];
    if (word)
      for (const atom of goingOn(word, vocabulary)) {
        const child = edges.get(atom);
        if (child) walk(child, from, at + 1, sentence, end);
      }
  };
  for (const [index, sentence] of sentences.entries())
    for (let at = sentence.from; at < sentence.to; at += 1)
      for (const node of words[at]?.begins ?? []) walk(node, at, at + 1, index, sentence.to);
  return { hits, places };
}

/** Looked up where a phrase goes on with the word: of most words none does. */
function goingOn(word: Word, vocabulary: Vocabulary): readonly number[] {
  if (word.goesOnAt !== vocabulary.size) {
    word.goesOn = atomsIn(word.word, vocabulary);
    word.goesOnAt = vocabulary.size;
  }
  return word.goesOn;
}

/** Stands for `…` in a folded phrase. */
const gap = '~';

/**
 * `take … down*` → `take`, `…`, `down*`: cut like the words of a text; the file is folded as a whole before. Written without
 * regular expressions: a file has thousands of phrases and is read when the first mail in its language comes.
 */
function piecesOf(phrase: string): string[] {
  const pieces: string[] = [];
  let word = '';
  let kind = other;
  const end = () => {
    if (word !== '') pieces.push(word);
    word = '';
  };
  for (const letter of phrase) {
    const next = kindOf(letter);
    if (letter === '*') {
      if (word === '') word = '*';
      else {
        word += '*';
        end();
      }
      kind = star;
      continue;
    }
    if (next === other) end();
    else if (next === single) {
      end();
      pieces.push(letter);
    } else {
      if (kind !== next && kind !== star) end();
      word += letter;
    }
    kind = next;
  }
  end();
  return pieces.filter((piece) => piece !== '*');
}

const other = 0;
const alphabetic = 1;
const numeric = 2;
const single = 3;
const star = 4;

function kindOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  if (code >= 97 && code <= 122) return alphabetic;
  if (code >= 48 && code <= 57) return numeric;
  if (
    letter === gap ||
    letter === '#' ||
    letter === '%' ||
    letter === '$' ||
    letter === '£' ||
    letter === '€'
  )
    return single;
  if (code < 0xaa || (code >= 0x2000 && code <= 0x2bff) || code === 0xb7) return other;
  if (
    (code >= 0x3040 && code <= 0x30ff) ||
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0xf900 && code <= 0xfaff)
  )
    return single;
  return code >= 0x3000 && code <= 0x303f ? other : alphabetic;
}
