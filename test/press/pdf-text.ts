// What a PDF of the press says, page by page, from its own tables of characters: what a screen reader and a copy get.
import { inflateSync } from 'node:zlib';

/** Only what typst writes: no object streams, fonts with 16-bit codes, text as literals or in hexadecimal. */
export function pagesOfPdf(pdf: Uint8Array): string[] {
  const file = Buffer.from(pdf).toString('latin1');
  const objects = new Map(
    [...file.matchAll(/(?<=^|\n)(\d+) 0 obj\b(.*?)\bendobj/gs)].map(([, n, body = '']) => [Number(n), body]),
  );
  const at = (reference: string | undefined): string => objects.get(Number(reference)) ?? '';
  const order = [...(/\/Type \/Pages.*?\/Kids \[(.*?)\]/s.exec(file)?.[1] ?? '').matchAll(/(\d+) 0 R/g)];
  const fonts = new Map<string, ReadonlyMap<string, string>>();
  const charactersOf = (font: string): ReadonlyMap<string, string> => {
    const known = fonts.get(font) ?? charactersIn(streamOf(at(/\/ToUnicode (\d+)/.exec(at(font))?.[1])));
    fonts.set(font, known);
    return known;
  };
  return order.map(([, page]) => {
    const body = at(page);
    const named = new Map([...body.matchAll(/\/(f\d+) (\d+) 0 R/g)].map(([, name, n = '']) => [name, n]));
    return textIn(streamOf(at(/\/Contents (\d+)/.exec(body)?.[1])), (name) =>
      charactersOf(named.get(name) ?? ''),
    );
  });
}

function streamOf(object: string): string {
  const begin = /stream\r?\n/.exec(object);
  if (!begin) return '';
  const from = begin.index + begin[0].length;
  const content = object.slice(from, from + Number(/\/Length (\d+)/.exec(object)?.[1]));
  if (!object.includes('/FlateDecode')) return content;
  return inflateSync(Buffer.from(content, 'latin1')).toString('latin1');
}

/** With pairs of brackets in it, three deep: they need no escape. */
const inBrackets = [1, 2, 3].reduce((inner) => `\\((?:\\\\[\\s\\S]|[^\\\\()]|${inner})*\\)`, '\\(\\)');
/** A language is told in brackets too, and is no text. */
const shown = new RegExp(
  `/Lang ${inBrackets}|/(f\\d+) [\\d.]+ Tf|(${inBrackets})|<([\\da-f]+)>|\\b(ET)\\b`,
  'gi',
);

/** Each text object is a line. */
function textIn(content: string, charactersOf: (font: string) => ReadonlyMap<string, string>): string {
  let characters: ReadonlyMap<string, string> = new Map();
  return [...content.matchAll(shown)]
    .map(([, font, literal, hex, end]) => {
      if (font) characters = charactersOf(font);
      if (font || end) return end ? '\n' : '';
      const codes =
        (hex ?? Buffer.from(unescaped((literal ?? '').slice(1, -1)), 'latin1').toString('hex')).match(
          /.{4}/g,
        ) ?? [];
      return codes.map((code) => characters.get(code.toLowerCase()) ?? '\ufffd').join('');
    })
    .join('');
}

const letters: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
const unescaped = (literal: string): string =>
  literal.replace(/\\([0-7]{1,3}|[\s\S])/g, (_, code: string) =>
    /^[0-7]/.test(code) ? String.fromCharCode(Number.parseInt(code, 8)) : (letters[code] ?? code),
  );

/** Code → characters, of a ToUnicode table. */
const charactersIn = (table: string): ReadonlyMap<string, string> =>
  new Map(
    [...table.matchAll(/^<([\da-f]{4})> <([\da-f]+)>$/gim)].map(([, code = '', hex = '']) => [
      code.toLowerCase(),
      Buffer.from(hex, 'hex').swap16().toString('utf16le'),
    ]),
  );
