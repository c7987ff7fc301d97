// What sorting knows of each language, packed for the bundles: a function reads a language when the first mail in it comes.
// In the repository they stay files that people read and correct; see docs/decisions/0015-packed-languages.md.
import { deflateRawSync } from 'node:zlib';
import { commonWordsOf, europeanOnly, frozenWeights, languages, placeNames } from '#languages';

/** File beside the code of a function: the languages one after the other, each packed by itself. */
export const languagesFile = 'languages.bin';

/** A comment or an empty line says nothing to a machine. */
const spoken = (file: string): string =>
  file
    .split('\n')
    .filter((line) => !line.trimStart().startsWith('#'))
    .join('\n');

/** The file, and the source of a module that stands in for `#languages` in a bundle: the same names, the same values. */
export function packedLanguages(): { readonly file: Uint8Array; readonly module: string } {
  const codes = Object.keys(languages) as (keyof typeof languages)[];
  const texts = {
    ...Object.fromEntries(codes.map((code) => [code, spoken(languages[code])])),
    places: spoken(placeNames()),
    weights: JSON.stringify(frozenWeights()),
  };
  const pieces: Uint8Array[] = [];
  const places: Record<string, readonly [from: number, to: number]> = {};
  let length = 0;
  for (const [name, text] of Object.entries(texts)) {
    const piece = deflateRawSync(text, { level: 9 });
    pieces.push(piece);
    places[name] = [length, length + piece.length];
    length += piece.length;
  }
  const words = Object.fromEntries(codes.map((code) => [code, commonWordsOf(code).join(',')]));
  const module = `import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
const places = ${JSON.stringify(places)};
const words = ${JSON.stringify(words)};
let file;
const unpacked = (name) => {
  file ??= readFileSync(new URL('./${languagesFile}', import.meta.url));
  return inflateRawSync(file.subarray(...places[name])).toString();
};
export const languages = {};
for (const code of Object.keys(words)) {
  let text;
  Object.defineProperty(languages, code, { enumerable: true, get: () => (text ??= unpacked(code)) });
}
export const commonWordsOf = (code) => words[code].split(',');
export const europeanOnly = new Set(${JSON.stringify([...europeanOnly])});
export const placeNames = () => unpacked('places');
let weights;
export const frozenWeights = () => (weights ??= JSON.parse(unpacked('weights')));
`;
  return { file: Buffer.concat(pieces), module };
}
