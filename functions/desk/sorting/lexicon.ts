import { type Concept, isConcept } from './concepts.ts';
import { fold, type Tokens, wordPattern } from './tokens.ts';

/** One place where a concept was found: tokens `from` up to, not including, `to`. */
export interface Hit {
  readonly concept: Concept;
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
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

const splitPhrases = (list: string): string[] =>
  list
    .split(',')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');

// Letters of words → atoms; atoms in sequence → what is meant. Both are plain tries, so that the work is bounded by the
// length of the text and the longest phrase, whatever the text is.
interface Letters {
  next: Map<number, Letters> | undefined;
  whole: number | undefined;
  beginning: number | undefined;
}

interface Phrases {
  readonly next: Map<number, Phrases>;
  readonly afterGap: Map<number, Phrases>;
  readonly concepts: Concept[];
  readonly countries: string[];
}

const newLetters = (): Letters => ({ next: undefined, whole: undefined, beginning: undefined });
const newPhrases = (): Phrases => ({ next: new Map(), afterGap: new Map(), concepts: [], countries: [] });

const numberAtom = 0;

/** Makes the phrases of a language findable. */
export function compileLexicon({ phrases, places }: LanguageFile): Lexicon {
  const beginnings = newLetters();
  const insides = newLetters();
  const atoms = new Map<string, number>();
  const root = newPhrases();

  for (const [concept, list] of phrases) for (const phrase of list) enter(phrase).concepts.push(concept);
  for (const [country, list] of places) for (const name of list) enter(name).countries.push(country);

  function enter(phrase: string): Phrases {
    let node = root;
    let isAfterGap = false;
    for (const piece of piecesOf(phrase)) {
      if (piece === gap) {
        isAfterGap = true;
        continue;
      }
      const edges = isAfterGap ? node.afterGap : node.next;
      const atom = atomOf(piece);
      let child = edges.get(atom);
      if (!child) {
        child = newPhrases();
        edges.set(atom, child);
      }
      node = child;
      isAfterGap = false;
    }
    return node;
  }

  function atomOf(piece: string): number {
    if (piece === '#') return numberAtom;
    const known = atoms.get(piece);
    if (known !== undefined) return known;
    const atom = atoms.size + 1;
    atoms.set(piece, atom);
    const isInside = piece.startsWith('*');
    const isBeginning = piece.endsWith('*');
    let node = isInside ? insides : beginnings;
    for (const letter of piece) {
      if (letter === '*') continue;
      const code = letter.codePointAt(0) ?? 0;
      node.next ??= new Map();
      let child = node.next.get(code);
      if (!child) {
        child = newLetters();
        node.next.set(code, child);
      }
      node = child;
    }
    if (isBeginning) node.beginning = atom;
    else node.whole = atom;
    return atom;
  }

  function atomsIn(word: string): readonly number[] {
    const found: number[] = [];
    const first = word.charCodeAt(0);
    if (first >= 48 && first <= 57) found.push(numberAtom);
    follow(beginnings, word, 0, found);
    if (insides.next) for (let at = 0; at < word.length && at < 40; at += 1) follow(insides, word, at, found);
    return found;
  }

  return {
    find(text) {
      const hits: Hit[] = [];
      const found: PlaceHit[] = [];
      const known = new Map<string, readonly number[]>();
      const atomsAt = text.tokens.map(({ word }) => {
        let ofWord = known.get(word);
        if (!ofWord) {
          ofWord = atomsIn(word);
          known.set(word, ofWord);
        }
        return ofWord;
      });

      const walk = (node: Phrases, from: number, to: number, sentence: number, end: number) => {
        for (const concept of node.concepts) hits.push({ concept, from, to, sentence });
        for (const country of node.countries) found.push({ country, from, to, sentence });
        if (to < end) step(node.next, from, to, sentence, end);
        if (node.afterGap.size === 0) return;
        for (let at = to; at < end && at <= to + longestGap; at += 1)
          step(node.afterGap, from, at, sentence, end);
      };
      const step = (edges: Map<number, Phrases>, from: number, at: number, sentence: number, end: number) => {
        if (edges.size === 0) return;
        for (const atom of atomsAt[at] ?? []) {
          const child = edges.get(atom);
          if (child) walk(child, from, at + 1, sentence, end);
        }
      };

      text.sentences.forEach((sentence, index) => {
        for (let at = sentence.from; at < sentence.to; at += 1) step(root.next, at, at, index, sentence.to);
      });
      return { hits, places: found };
    },
  };
}

function follow(start: Letters, word: string, at: number, found: number[]): void {
  let node = start;
  for (let index = at; index < word.length; index += 1) {
    const code = word.codePointAt(index) ?? 0;
    const next = node.next?.get(code);
    if (!next) return;
    node = next;
    if (node.beginning !== undefined) found.push(node.beginning);
    if (code > 0xffff) index += 1;
  }
  if (node.whole !== undefined) found.push(node.whole);
}

const gap = '…';

/** `take … down*` → `take`, `…`, `down*`: cut and folded like the words of a text. */
function piecesOf(phrase: string): string[] {
  const pieces: string[] = [];
  const pattern = /…|#|[%€$£]|\*?[\p{L}\p{M}\p{N}ー]+\*?/gu;
  for (const [piece] of phrase.matchAll(pattern)) {
    if (piece === gap || piece === '#') pieces.push(piece);
    else pieces.push(...foldedPieces(piece));
  }
  return pieces;
}

function foldedPieces(piece: string): string[] {
  const inside = piece.startsWith('*') ? '*' : '';
  const beginning = piece.endsWith('*') ? '*' : '';
  const words = piece.slice(inside.length, piece.length - beginning.length);
  const parts = words.match(wordPattern) ?? [];
  return parts.map((part, index) => {
    const before = index === 0 ? inside : '';
    const after = index === parts.length - 1 ? beginning : '';
    return `${before}${fold(part)}${after}`;
  });
}
