// Bytes to text in whatever charset a mail names, or claims to name. Nothing here throws: what cannot be read becomes U+FFFD.
import { isAscii } from 'node:buffer';
import otherNames from 'iconv-lite/encodings/sbcs-data.js';
import codePages from 'iconv-lite/encodings/sbcs-data-generated.js';

export interface Decoded {
  readonly text: string;
  /** False where the charset is unknown or the bytes contradict it, so that the text is a guess. */
  readonly sure: boolean;
}

type Decode = (bytes: Buffer) => string;

/**
 * Text of bytes that a mail declares to be in a charset. UTF-8 wins where the bytes are UTF-8 and the declaration is absent,
 * unknown, ASCII or contradicted; the last resort is windows-1252.
 *
 * @param label the charset parameter as the mail gives it; undefined where it gives none
 */
export function decodeText(bytes: Buffer, label?: string): Decoded {
  const decode = label === undefined ? undefined : decoderOf(label);
  if (isAscii(bytes) && !decode?.escapes) {
    const text = bytes.toString('latin1');
    return { text: text.includes('\u001b$') ? fromIso2022Jp(bytes) : text, sure: true };
  }
  if (!decode) return { text: guessed(bytes), sure: label === undefined && isUtf8(bytes) };
  const text = decode.text(bytes);
  if (!text.includes('\ufffd')) return { text, sure: true };
  if (decode.label === 'utf-8') return { text: mostlyUtf8(text) ? text : latin.decode(bytes), sure: false };
  return { text: (isAscii(bytes) ? undefined : another(bytes, decode.label)) ?? text, sure: false };
}

/** Japanese is often declared as another of its charsets; EUC comes first, since nearly all of it is Shift JIS too. */
const japaneseCharsets = ['iso-2022-jp', 'euc-jp', 'shift_jis'];

/** The text in a charset that was not declared and that the bytes fit without a fault. */
function another(bytes: Buffer, label: string): string | undefined {
  if (isUtf8(bytes)) return utf8.decode(bytes);
  if (!japaneseCharsets.includes(label)) return undefined;
  return japaneseCharsets
    .filter((candidate) => fits(bytes, candidate))
    .map((candidate) => new TextDecoder(candidate).decode(bytes))
    .find((text) => !/[\u0080-\u009f]/.test(text));
}

interface Decoder {
  readonly label: string;
  readonly text: Decode;
  /** True for charsets whose bytes are ASCII and yet mean something else. */
  readonly escapes: boolean;
}

const utf8 = new TextDecoder('utf-8');
const latin = new TextDecoder('windows-1252');
/** Often sent without a declaration; its escapes give it away. */
const japanese = new TextDecoder('iso-2022-jp');

/** An escape right before another means nothing, and the decoder takes it for a fault: joined encoded words have many. */
const fromIso2022Jp: Decode = (bytes) =>
  japanese.decode(
    Buffer.from(bytes.toString('latin1').replace(/(?:\u001b[$(][@BIJ])+(?=\u001b[$(])/g, ''), 'latin1'),
  );

const guessed: Decode = (bytes) => (isUtf8(bytes) ? utf8 : latin).decode(bytes);

const isUtf8 = (bytes: Buffer): boolean => fits(bytes, 'utf-8');

function fits(bytes: Buffer, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** A damaged character or two in UTF-8, rather than another charset under its name. */
const mostlyUtf8 = (text: string): boolean => /[^\u0000-\u007f\ufffd]/.test(text);

const known = new Map<string, Decoder | undefined>();

function decoderOf(label: string): Decoder | undefined {
  const name = label.trim().toLowerCase().slice(0, 40);
  if (known.has(name)) return known.get(name);
  const decoder = newDecoder(name);
  if (known.size < 1000) known.set(name, decoder);
  return decoder;
}

function newDecoder(name: string): Decoder | undefined {
  const bare = name.replace(/^["'\s]+|["'\s]+$/g, '').replace(/^(?:x-|cs)(?=\w)/, '');
  if (isNoCharset(bare)) return undefined;
  if (/utf-?7/.test(bare)) return { label: 'utf-7', text: fromUtf7, escapes: true };
  if (/^(?:utf-?16|(?:iso-10646-)?ucs-?2)$/.test(bare))
    return { label: 'utf-16', text: fromUtf16, escapes: true };
  if (/^iso-?2022-?kr$/.test(bare)) return { label: 'iso-2022-kr', text: shifted(eucKr), escapes: true };
  if (/^iso-?2022-?cn/.test(bare)) return { label: 'iso-2022-cn', text: shifted(chinese), escapes: true };
  if (/^hz(?:-gb-?2312)?$/.test(bare)) return { label: 'hz-gb-2312', text: fromHz, escapes: true };
  return byTextDecoder(name) ?? byTextDecoder(spelled(bare)) ?? byTable(spelled(bare));
}

/** Labels that say nothing, ASCII among them: who declares it and sends other bytes means something else. */
const isNoCharset = (label: string): boolean =>
  /^(?:|(?:us-?)?ascii|ansi(?:_x3\.4-19\d\d)?|iso646-us|unknown(?:-8bit)?|default|none|charset|binary|[78]-?bit|base64|user-defined)$/.test(
    label,
  );

const families: readonly (readonly [RegExp, string])[] = [
  [/^(?:unicode-1-1-)?(?:utf|uft)[-_ ]?8.*$/, 'utf-8'],
  [/^(?:cp|ms|ibm|win|windows)[-_ ]?(125\d|874)$/, 'windows-$1'],
  [/^(?:cp|ms|ibm|win|windows)[-_ ]?(?:932|31j)$/, 'shift_jis'],
  [/^(?:(?:cp|ms|ibm|win|windows)[-_ ]?936|(?:iso-)?gb[-_]?2312.*|euc-?(?:cn|gb))$/, 'gbk'],
  [/^(?:(?:cp|ms|ibm|win|windows)[-_ ]?949|uhc|ks_?c[-_ ]?5601.*)$/, 'euc-kr'],
  [/^(?:(?:cp|ms|ibm|win|windows)[-_ ]?950|big-?5.*)$/, 'big5'],
  [/^(?:iso[-_ ]?2022[-_ ]?jp.*|(?:cp)?5022[0-2])$/, 'iso-2022-jp'],
  [/^(?:ujis|euc-?jp.*)$/, 'euc-jp'],
  [/^(?:cp|windows-)?65001$/, 'utf-8'],
  [/^(?:cp|ibm|dos)[-_ ]?0*(\d{3})$/, 'cp$1'],
  [/^iso[-_ ]?8859[-_ ]?(\d{1,2})(?:[-_:].*)?$/, 'iso-8859-$1'],
  [/^latin[-_ ]?1$/, 'windows-1252'],
  [/^latin[-_ ]?(\d)$/, 'latin$1'],
  [/^(?:apple|mac)[-_ ]?(?:roman)?$/, 'macintosh'],
  [/^mac[-_ ]?(?:ce|central-?eur.*)$/, 'maccenteuro'],
];

function spelled(label: string): string {
  const family = families.find(([pattern]) => pattern.test(label));
  return family ? label.replace(family[0], family[1]) : label;
}

function byTextDecoder(label: string): Decoder | undefined {
  try {
    const decoder = new TextDecoder(label);
    return {
      label: decoder.encoding,
      text: wider[decoder.encoding] ?? ((bytes) => decoder.decode(bytes)),
      escapes: /^(?:iso-2022|utf-16)/.test(decoder.encoding),
    };
  } catch {
    return undefined;
  }
}

/** Code pages of DOS and Macintosh and others that browsers do not know. */
function byTable(label: string): Decoder | undefined {
  const name = label.replace(/[^a-z0-9]/g, '');
  const table = tableOf(name) ?? tableOf(`cp${name}`);
  if (!table) return undefined;
  const firstByte = 256 - table.length;
  const character = (byte: number) =>
    byte < firstByte ? String.fromCharCode(byte) : table.charAt(byte - firstByte);
  return { label, text: (bytes) => Array.from(bytes, character).join(''), escapes: false };
}

function tableOf(name: string): string | undefined {
  const found = entryOf(name);
  const table = typeof found === 'string' ? entryOf(found) : found;
  return typeof table === 'object' && (table.chars.length === 128 || table.chars.length === 256)
    ? table.chars
    : undefined;
}

const entryOf = (name: string) =>
  [codePages, otherNames].find((tables) => Object.hasOwn(tables, name))?.[name];

/** RFC 2152: `+` begins UTF-16 in base64 that ends at the first other character; `+-` is a plus. */
const fromUtf7: Decode = (bytes) =>
  bytes.toString('latin1').replace(/\+([A-Za-z0-9+/]*)(-?)/g, (_match, run: string, end: string) => {
    if (run === '') return '+';
    const units = Buffer.from(run, 'base64');
    return units.length < 2
      ? `+${run}${end}`
      : units
          .subarray(0, units.length & ~1)
          .swap16()
          .toString('utf16le');
  });

/** Without a byte order mark, big-endian (RFC 2781 4.3), unless zeros stand where that cannot be. */
function fromUtf16(bytes: Buffer): string {
  const little =
    (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] !== 0xfe && bytes[1] === 0 && bytes[0] !== 0);
  return new TextDecoder(little ? 'utf-16le' : 'utf-16be').decode(bytes);
}

const eucKr = new TextDecoder('euc-kr');
/** GB 18030 holds GBK, which holds GB 2312; mail names the smallest of them for all. */
const chinese = new TextDecoder('gb18030');
const withHighBits = (run: string): Uint8Array => Buffer.from(run, 'latin1').map((byte) => byte | 0x80);

/** RFC 1557, 1922: what stands between SO and SI lacks its high bits; a designator as `ESC $ ) C` comes before. */
const shifted =
  (inner: TextDecoder): Decode =>
  (bytes) =>
    bytes
      .toString('latin1')
      .replace(/\u001b\$[)*+][A-Z]/g, '')
      .replace(/\u000e([^\u000e\u000f\n]*)\u000f?/g, (_match, run: string) =>
        inner.decode(withHighBits(run)),
      );

/** RFC 1843: what stands between `~{` and `~}` is GB 2312 without its high bits; `~~` is a tilde, `~` at a line's end joins. */
const fromHz: Decode = (bytes) =>
  bytes
    .toString('latin1')
    .replace(/~\{((?:[\x21-\x7d][\x21-\x7e])*)(?:~\})?|~(~)|~\n/g, (_match, run?: string, tilde?: string) =>
      run === undefined ? (tilde ?? '') : chinese.decode(withHighBits(run)),
    );

/**
 * The syllables that KS X 1001 lacks, in the order of Unicode: so Windows (code page 949) puts them into the places that it
 * leaves free, row by row. The decoder of the runtime knows KS X 1001 alone and loses them without a sign.
 */
let furtherSyllables: readonly string[] | undefined;

function newFurtherSyllables(): readonly string[] {
  const cells = Array.from({ length: 25 * 94 }, (_, i) => [0xb0 + Math.floor(i / 94), 0xa1 + (i % 94)]);
  const inKsX1001 = new Set(eucKr.decode(Uint8Array.from(cells.flat())));
  const all = Array.from({ length: 11_172 }, (_, i) => String.fromCharCode(0xac00 + i));
  return all.filter((syllable) => !inKsX1001.has(syllable));
}

function furtherSyllable(lead: number, trail: number): string {
  furtherSyllables ??= newFurtherSyllables();
  const column = trail - (trail > 0x80 ? 0x4d : trail > 0x60 ? 0x47 : 0x41);
  const row = lead < 0xa1 ? (lead - 0x81) * 178 : 32 * 178 + (lead - 0xa1) * 84;
  return furtherSyllables[row + column] ?? '\ufffd';
}

const fromCodePage949: Decode = (bytes) =>
  bytes
    .toString('latin1')
    .replace(
      /((?:[\xa1-\xfe][\xa1-\xfe])+)|([\x81-\xc6])([A-Za-z\x81-\xfe])|[\x80-\xff]/g,
      (_match, run?: string, lead = '', trail = '') => {
        if (run !== undefined) return eucKr.decode(Buffer.from(run, 'latin1'));
        return lead === '' ? '\ufffd' : furtherSyllable(lead.charCodeAt(0), trail.charCodeAt(0));
      },
    );

/** Decoders that know more than the runtime's of that name. */
const wider: Readonly<Record<string, Decode>> = {
  'iso-2022-jp': fromIso2022Jp,
  'euc-kr': fromCodePage949,
  gbk: (bytes) => chinese.decode(bytes),
};
