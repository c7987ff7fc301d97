// Rich text as mail has it: compressed ([MS-OXRTFCP]), and often HTML in disguise ([MS-OXRTFEX]). Only the words are wanted.
import { decodeText } from './charset.ts';
import { htmlText } from './html-text.ts';

const compressed = 0x75465a4c;
const plain = 0x414c454d;
const windowLength = 4096;
/** What every compressed text may refer to, from the specification. */
const start = Buffer.from(
  '{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx',
  'latin1',
);

/** @param most bytes after which the rest is left out; undefined where it is no such text */
export function decompressedRtf(bytes: Buffer, most: number): Buffer | undefined {
  if (bytes.length < 16) return undefined;
  const kind = bytes.readUInt32LE(8);
  if (kind === plain) return bytes.subarray(16, 16 + most);
  if (kind !== compressed) return undefined;
  const window = Buffer.alloc(windowLength);
  start.copy(window);
  const out = Buffer.alloc(Math.min(bytes.readUInt32LE(4), most, bytes.length * mostOfOneByte));
  let [length, into] = [0, start.length];
  const give = (byte: number) => {
    out[length++] = byte;
    window[into] = byte;
    into = (into + 1) % windowLength;
  };
  for (let at = 16; at < bytes.length && length < out.length; ) {
    const flags = bytes[at++] ?? 0;
    for (let bit = 0; bit < 8 && at < bytes.length && length < out.length; bit++) {
      if (((flags >> bit) & 1) === 0) give(bytes[at++] ?? 0);
      else {
        const pair = ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
        at += 2;
        const from = pair >> 4;
        if (from === into) return out.subarray(0, length);
        for (let nth = 0; nth < (pair & 15) + 2; nth++) give(window[(from + nth) % windowLength] ?? 0);
      }
    }
  }
  return out.subarray(0, length);
}

/** Two bytes stand for seventeen at most. */
const mostOfOneByte = 9;

interface Group {
  /** Nothing in it is text: fonts, colours, pictures. */
  readonly hidden: boolean;
  /** What stands for a tag, beside HTML in disguise. */
  readonly instead: boolean;
  /** Characters that follow each `\u` for readers that do not know it. */
  readonly fallback: number;
}

const hiddenGroups: ReadonlySet<string> = new Set(
  'fonttbl colortbl stylesheet info pict object header footer headerl headerr footerl footerr footnote themedata datastore listtable listoverridetable rsidtbl generator xmlnstbl latentstyles mhtmltag'.split(
    ' ',
  ),
);
const characters: Readonly<Record<string, string>> = {
  par: '\n',
  line: '\n',
  row: '\n',
  tab: '\t',
  cell: '\t',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
};
const symbols: Readonly<Record<string, string>> = { '~': ' ', _: '-', '{': '{', '}': '}', '\\': '\\' };
const token = /\\([a-z]{1,32})(-?\d{1,9})? ?|\\'([0-9a-f]{2})|\\([^a-z])|([{}])|([\r\n]+)|([^\\{}\r\n]+)/gi;
const mostGroups = 1000;

/** The words of rich text; of HTML in disguise as those of the HTML. One pass. */
export function rtfText(bytes: Buffer): string {
  const source = bytes.toString('latin1');
  const charset = `cp${/\\ansicpg(\d{3,5})/.exec(source.slice(0, 1000))?.[1] ?? '1252'}`;
  const isHtml = /\\fromhtml1/.test(source.slice(0, 1000));
  let group: Group = { hidden: false, instead: false, fallback: 1 };
  const groups: Group[] = [];
  const pieces: string[] = [];
  let bytesOf = '';
  let skip = 0;
  const flush = () => {
    if (bytesOf !== '') pieces.push(decodeText(Buffer.from(bytesOf, 'latin1'), charset).text);
    bytesOf = '';
  };
  const isText = () => !group.hidden && !(isHtml && group.instead);
  const say = (text: string) => {
    if (!isText()) return;
    flush();
    pieces.push(text);
  };
  for (const [, word, number, hex, symbol, brace, , run] of source.matchAll(token)) {
    if (brace === '{') {
      if (groups.length >= mostGroups) break;
      groups.push(group);
    } else if (brace === '}') group = groups.pop() ?? group;
    else if (run !== undefined) {
      if (isText()) bytesOf += run.slice(skip);
      skip = Math.max(0, skip - run.length);
    } else if (hex !== undefined) {
      if (skip > 0) skip--;
      else if (isText()) bytesOf += String.fromCharCode(Number.parseInt(hex, 16));
    } else if (symbol === '*') group = { ...group, hidden: true };
    else if (symbol !== undefined) say(symbols[symbol] ?? '');
    else if (word === 'htmltag') group = { ...group, hidden: !isHtml };
    else if (word === 'htmlrtf') group = { ...group, instead: number !== '0' };
    else if (word === 'uc') group = { ...group, fallback: Number(number ?? 1) };
    else if (word === 'u') {
      say(String.fromCharCode(Number(number ?? 0) & 0xffff));
      skip = group.fallback;
    } else if (word !== undefined && hiddenGroups.has(word)) group = { ...group, hidden: true };
    else if (word !== undefined && Object.hasOwn(characters, word)) say(characters[word] ?? '');
  }
  flush();
  const text = pieces.join('').toWellFormed();
  return isHtml ? htmlText(text) : text.trim();
}
