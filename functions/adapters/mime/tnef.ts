// winmail.dat: a mail as Outlook packs it ([MS-OXTNEF], [MS-OXCDATA]), read as views into its bytes. Whatever they are, what is
// readable comes back; each byte is passed once.
import { decodeText } from './charset.ts';
import { cleanLine } from './header-text.ts';
import { htmlText } from './html-text.ts';
import { decompressedRtf, rtfText } from './rtf.ts';

export interface UnpackedMail {
  readonly text: string;
  readonly files: readonly UnpackedFile[];
}

export interface UnpackedFile {
  readonly name: string;
  /** As the sender says it, lower case; '' where not said. */
  readonly type: string;
  readonly content: Buffer;
}

const signature = 0x223e9f78;
const [ofMessage, ofFile] = [1, 2];
const attributeIds = {
  body: 0x800c,
  properties: 0x9003,
  codePage: 0x9007,
  fileBegins: 0x9002,
  fileTitle: 0x8010,
  fileContent: 0x800f,
  fileProperties: 0x9005,
} as const;
const propertyIds = {
  body: 0x1000,
  rtf: 0x1009,
  html: 0x1013,
  codePage: 0x3fde,
  content: 0x3701,
  shortName: 0x3704,
  name: 0x3707,
  type: 0x370e,
} as const;
const mostFiles = 200;
const mostText = 1024 * 1024;

/** What was packed; undefined where the bytes are something else, or hold neither words nor files. */
export function unpackedTnef(bytes: Buffer): UnpackedMail | undefined {
  if (bytes.length < 6 || bytes.readUInt32LE(0) !== signature) return undefined;
  const message = new Map<number, Buffer>();
  const properties = new Map<number, Property>();
  const files: { readonly attributes: Map<number, Buffer>; readonly properties: Map<number, Property> }[] =
    [];
  for (const { level, id, value } of attributesIn(bytes)) {
    if (level === ofFile && id === attributeIds.fileBegins) {
      if (files.length >= mostFiles) break;
      files.push({ attributes: new Map(), properties: new Map() });
    }
    const file = level === ofFile ? files.at(-1) : undefined;
    if (level === ofMessage) message.set(id, value);
    else file?.attributes.set(id, value);
    const into = level === ofMessage ? properties : file?.properties;
    if (id === attributeIds.properties || id === attributeIds.fileProperties)
      for (const [name, property] of propertiesIn(value)) into?.set(name, property);
  }
  const charset = charsetOf(message.get(attributeIds.codePage));
  const text = textOf(message, properties, charset);
  const unpacked = files.map((file) => fileOf(file.attributes, file.properties, charset));
  const whole = unpacked.filter(({ name, content }) => name !== '' || content.length > 0);
  return text === '' && whole.length === 0 ? undefined : { text, files: whole };
}

/** Level, id and type, length, value, sum; of the last one as much as is there. */
function* attributesIn(bytes: Buffer): Generator<{ level: number; id: number; value: Buffer }> {
  for (let at = 6; at + 9 <= bytes.length; ) {
    const level = bytes.readUInt8(at);
    if (level !== ofMessage && level !== ofFile) return;
    const from = at + 9;
    const to = from + bytes.readUInt32LE(at + 5);
    yield { level, id: bytes.readUInt16LE(at + 1), value: bytes.subarray(from, to) };
    at = to + 2;
  }
}

interface Property {
  readonly type: number;
  readonly value: Buffer;
}

/** Widths of values of a fixed size, padded to four bytes; all other types tell theirs. */
const widths: ReadonlyMap<number, number> = new Map([
  ...[2, 3, 4, 10, 11].map((type) => [type, 4] as const),
  ...[5, 6, 7, 20, 64].map((type) => [type, 8] as const),
  [0x48, 16],
]);
const knownTypes: ReadonlySet<number> = new Set([...widths.keys(), 0x0d, 0x1e, 0x1f, 0x102]);
const severalValues = 0x1000;
const firstNamed = 0x8000;

/** The properties in a block by their ids, the first value of each; up to the first that has no known form. */
function* propertiesIn(bytes: Buffer): Generator<[id: number, Property]> {
  for (let at = 4; at + 4 <= bytes.length; ) {
    const type = bytes.readUInt16LE(at) & ~severalValues;
    const isSeveral = (bytes.readUInt16LE(at) & severalValues) !== 0;
    const id = bytes.readUInt16LE(at + 2);
    if (!knownTypes.has(type)) return;
    at += 4;
    if (id >= firstNamed) at = afterName(bytes, at);
    const width = widths.get(type);
    let count = 1;
    if (isSeveral || width === undefined) {
      if (at + 4 > bytes.length) return;
      count = bytes.readUInt32LE(at);
      at += 4;
    }
    for (let nth = 0; nth < count; nth++) {
      if (at + 4 > bytes.length) return;
      const from = width === undefined ? at + 4 : at;
      const to = from + (width ?? bytes.readUInt32LE(at));
      if (nth === 0) yield [id, { type, value: bytes.subarray(from, to) }];
      at = padded(from, to);
    }
  }
}

const padded = (from: number, to: number): number => from + Math.ceil((to - from) / 4) * 4;

/** A property that has a name of its own: a set, and a number or words. */
function afterName(bytes: Buffer, at: number): number {
  if (at + 24 > bytes.length) return bytes.length;
  if (bytes.readUInt32LE(at + 16) === 0) return at + 24;
  return padded(at + 24, at + 24 + bytes.readUInt32LE(at + 20));
}

/** The charset of a code page, as charsets are called. */
function charsetOf(codePage: Buffer | undefined): string {
  const page = codePage && codePage.length >= 4 ? codePage.readUInt32LE(0) : 0;
  return pages.get(page) ?? (page === 0 ? 'windows-1252' : `cp${page}`);
}

const pages: ReadonlyMap<number, string> = new Map([
  [932, 'shift_jis'],
  [936, 'gbk'],
  [949, 'euc-kr'],
  [950, 'big5'],
  [20127, 'us-ascii'],
  [20866, 'koi8-r'],
  [21866, 'koi8-u'],
  [50220, 'iso-2022-jp'],
  [51932, 'euc-jp'],
  [65001, 'utf-8'],
  ...Array.from({ length: 15 }, (_, i) => [28591 + i, `iso-8859-${i + 1}`] as const),
]);

const unicode = 0x1f;

const wordsOf = ({ type, value }: Property, charset: string): string =>
  type === unicode ? (value.toString('utf16le').split('\0', 1)[0] ?? '') : wordsIn(value, charset);

function wordsIn(bytes: Buffer, charset: string): string {
  const end = bytes.indexOf(0);
  return decodeText(end === -1 ? bytes : bytes.subarray(0, end), charset).text;
}

/** Plain text, else the HTML, else the rich text as text. */
function textOf(
  message: ReadonlyMap<number, Buffer>,
  properties: ReadonlyMap<number, Property>,
  charset: string,
): string {
  const cut = (value: Buffer) => value.subarray(0, mostText);
  const property = (id: number): Property | undefined => {
    const found = properties.get(id);
    return found && { ...found, value: cut(found.value) };
  };
  const body = property(propertyIds.body);
  const [plain, html] = [message.get(attributeIds.body), property(propertyIds.html)];
  const rtf = decompressedRtf(properties.get(propertyIds.rtf)?.value ?? Buffer.alloc(0), mostText);
  const readings = [
    () => (plain ? wordsIn(cut(plain), charset) : ''),
    () => (body ? wordsOf(body, charset) : ''),
    () => (html ? htmlText(wordsOf(html, htmlCharset(properties) ?? charset)) : ''),
    () => (rtf ? rtfText(rtf) : ''),
  ];
  for (const read of readings) {
    const text = read().replace(/\r\n?/g, '\n').replace(controls, '').trim().slice(0, mostText);
    if (text !== '') return text.toWellFormed();
  }
  return '';
}

const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

const htmlCharset = (properties: ReadonlyMap<number, Property>): string | undefined => {
  const page = properties.get(propertyIds.codePage)?.value;
  return page && charsetOf(page);
};

function fileOf(
  attributes: ReadonlyMap<number, Buffer>,
  properties: ReadonlyMap<number, Property>,
  charset: string,
): UnpackedFile {
  const words = (id: number) => {
    const property = properties.get(id);
    return property ? wordsOf({ ...property, value: property.value.subarray(0, 2048) }, charset) : '';
  };
  const title = attributes.get(attributeIds.fileTitle)?.subarray(0, 1024);
  return {
    name: cleanLine(
      words(propertyIds.name) || (title ? wordsIn(title, charset) : '') || words(propertyIds.shortName),
    ),
    type: cleanLine(words(propertyIds.type)).toLowerCase(),
    content:
      attributes.get(attributeIds.fileContent) ??
      properties.get(propertyIds.content)?.value ??
      Buffer.alloc(0),
  };
}
