// What sorting knows of each language, packed for the bundles: a function reads a language when the first mail in it comes.
// In the repository they stay files that people read and correct; see docs/decisions/0015-packed-languages.md.
import { deflateRawSync } from 'node:zlib';
import { commonWordsOf, europeanOnly, languages, placeNames } from '#languages';

const packed = (text: string): string => deflateRawSync(text, { level: 9 }).toString('base64');

/** A comment or an empty line says nothing to a machine. */
const spoken = (file: string): string =>
  file
    .split('\n')
    .filter((line) => !line.trimStart().startsWith('#'))
    .join('\n');

/** Source of a module that stands in for `#languages` in a bundle: the same names, the same values. */
export function packedLanguages(): string {
  const codes = Object.keys(languages) as (keyof typeof languages)[];
  const files = Object.fromEntries(codes.map((code) => [code, packed(spoken(languages[code]))]));
  const words = Object.fromEntries(codes.map((code) => [code, commonWordsOf(code).join(',')]));
  return `import { inflateSync, strFromU8 } from 'fflate';
const files = ${JSON.stringify(files)};
const words = ${JSON.stringify(words)};
const unpacked = (text) => strFromU8(inflateSync(Uint8Array.from(atob(text), (character) => character.charCodeAt(0))));
export const languages = {};
for (const code of Object.keys(files)) {
  let file;
  Object.defineProperty(languages, code, { enumerable: true, get: () => (file ??= unpacked(files[code])) });
}
export const commonWordsOf = (code) => words[code].split(',');
export const europeanOnly = new Set(${JSON.stringify([...europeanOnly])});
const places = ${JSON.stringify(packed(spoken(placeNames())))};
export const placeNames = () => unpacked(places);
`;
}
