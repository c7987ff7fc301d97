// What the desk knows of each language, packed for the bundles: a function reads a language when the first mail or letter in it
// comes. In the repository they stay files that people read and correct; see docs/decisions/0015-packed-languages.md.
import { deflateRawSync } from 'node:zlib';
import { catalogues } from '#catalogues';
import { commonWordsOf, europeanOnly, frozenWeights, languages, placeNames } from '#languages';
import { pageCatalogues } from '#page-catalogues';

/** What stands in for a module of the repository in a bundle: the same names, the same values, read from a file beside the code. */
export interface Packed {
  /** The module, as it is imported. */
  readonly stands: '#languages' | '#catalogues' | '#page-catalogues';
  readonly module: string;
  readonly file: string;
  readonly contents: Uint8Array;
}

/** A comment or an empty line says nothing to a machine. */
const spoken = (file: string): string =>
  file
    .split('\n')
    .filter((line) => !line.trimStart().startsWith('#'))
    .join('\n');

const entriesOf = (texts: Readonly<Record<string, string>>) =>
  Object.entries(texts).map(([code, text]) => [code, spoken(text)] as const);

/** Texts one after the other, each packed by itself, and the source of `unpacked`, which gives one back by its name. */
function packed(file: string, texts: Readonly<Record<string, string>>) {
  const pieces: Uint8Array[] = [];
  const places: Record<string, readonly [from: number, to: number]> = {};
  let length = 0;
  for (const [name, text] of Object.entries(texts)) {
    const piece = deflateRawSync(text, { level: 9 });
    pieces.push(piece);
    places[name] = [length, length + piece.length];
    length += piece.length;
  }
  const reader = `import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
const places = ${JSON.stringify(places)};
let file;
const unpacked = (name) => {
  file ??= readFileSync(new URL('./${file}', import.meta.url));
  return inflateRawSync(file.subarray(...places[name])).toString();
};
const unpackedWhenAsked = (names) => {
  const texts = {};
  for (const name of names) {
    let text;
    Object.defineProperty(texts, name, { enumerable: true, get: () => (text ??= unpacked(name)) });
  }
  return texts;
};
`;
  return { file, contents: Buffer.concat(pieces), reader };
}

export function packedLanguages(): Packed {
  const codes = Object.keys(languages) as (keyof typeof languages)[];
  const { reader, ...rest } = packed('languages.bin', {
    ...Object.fromEntries(entriesOf(languages)),
    places: spoken(placeNames()),
    weights: JSON.stringify(frozenWeights()),
  });
  const words = Object.fromEntries(codes.map((code) => [code, commonWordsOf(code).join(',')]));
  const module = `${reader}
const words = ${JSON.stringify(words)};
export const languages = /* @__PURE__ */ unpackedWhenAsked(Object.keys(words));
export const commonWordsOf = (code) => words[code].split(',');
export const europeanOnly = new Set(${JSON.stringify([...europeanOnly])});
export const placeNames = () => unpacked('places');
let weights;
export const frozenWeights = () => (weights ??= JSON.parse(unpacked('weights')));
`;
  return { ...rest, stands: '#languages', module };
}

export const packedCatalogues = (): Packed => packedTexts('#catalogues', 'catalogues', catalogues);
export const packedPages = (): Packed => packedTexts('#page-catalogues', 'pageCatalogues', pageCatalogues);

/** A module that exports nothing but texts by the code of their language. */
function packedTexts(
  stands: Packed['stands'],
  name: string,
  texts: Readonly<Record<string, string>>,
): Packed {
  const { reader, ...rest } = packed(`${stands.slice(1)}.bin`, Object.fromEntries(entriesOf(texts)));
  const module = `${reader}
export const ${name} = /* @__PURE__ */ unpackedWhenAsked(${JSON.stringify(Object.keys(texts))});
`;
  return { ...rest, stands, module };
}
