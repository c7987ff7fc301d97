// Header fields as people and rules read them: charsets and encoded words decoded, parameters joined, control characters gone.
import { decodeText } from './charset.ts';

const maxValueLength = 16 * 1024;
const controls = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g;

/** One line without control characters: line breaks and tabs become spaces, whatever else steers a terminal or a mailer goes. */
export const cleanLine = (text: string): string =>
  text
    .replace(/[\t\n\r\u2028\u2029]+/g, ' ')
    .replace(controls, '')
    .slice(0, maxValueLength)
    .toWellFormed()
    .trim();

/**
 * The value of a field: encoded words (RFC 2047) decoded, raw bytes as UTF-8 or else in the charset of the mail's text.
 *
 * @param raw one character a byte
 */
export const headerText = (raw: string, charset?: string): string => cleanLine(decodeWords(raw, charset));

/** As `headerText`, but structured: encoded words stay as they are, so that commas in them are none. */
export const plainText = (raw: string, charset?: string): string => cleanLine(fromBytes(raw, charset));

function fromBytes(raw: string, charset?: string): string {
  if (/^[\u0001-\u001a\u001c-\u007f]*$/.test(raw)) return raw;
  const bytes = Buffer.from(raw, 'latin1');
  const { text, sure } = decodeText(bytes);
  return sure || charset === undefined ? text : decodeText(bytes, charset).text;
}

/** An encoded word as it is meant and as it is miswritten: with spaces or question marks in it, cut off at the field's end. */
const encodedWord = /=\?([^?\s]{1,60})\?([QqBb])\?((?:[^?=]|=(?!\?[^=])|\?(?!=|$))*)(?:\?=|\??$)/g;

interface Word {
  readonly charset: string;
  readonly bytes: Buffer;
}

/** Decodes encoded words; neighbours in one charset are joined as bytes first, since a character may be split over them. */
export function decodeWords(raw: string, charset?: string): string {
  if (!raw.includes('=?')) return fromBytes(raw, charset);
  let text = '';
  let pending: { charset: string; bytes: Buffer[] } | undefined;
  let end = 0;
  const flush = () => {
    if (pending) text += decodeText(Buffer.concat(pending.bytes), pending.charset).text;
    pending = undefined;
  };
  for (const match of raw.matchAll(encodedWord)) {
    const between = raw.slice(end, match.index);
    const word = wordOf(match);
    if (!pending || between.trim() !== '' || pending.charset !== word.charset) {
      const follows = pending !== undefined && between.trim() === '';
      flush();
      if (!follows) text += fromBytes(between, charset);
      pending = { charset: word.charset, bytes: [] };
    }
    pending.bytes.push(word.bytes);
    end = match.index + match[0].length;
  }
  flush();
  return text + fromBytes(raw.slice(end), charset);
}

function wordOf([, label = '', encoding = '', content = '']: RegExpExecArray): Word {
  const charset = (label.split('*')[0] ?? '').toLowerCase();
  const bytes =
    encoding.toUpperCase() === 'B'
      ? Buffer.from(content, 'base64')
      : Buffer.from(
          content
            .replaceAll('_', ' ')
            .replace(/=\s*([0-9A-Fa-f]{2})/g, (_, hex: string) =>
              String.fromCharCode(Number.parseInt(hex, 16)),
            ),
          'latin1',
        );
  return { charset, bytes };
}

export interface Structured {
  /** The value before the first parameter, lower case. */
  readonly value: string;
  /** By lower-case name; continued and encoded parameters (RFC 2231) joined. */
  readonly parameters: ReadonlyMap<string, string>;
}

const maxParameters = 100;

interface Piece {
  /** Undefined where the parameter is not continued. */
  readonly index: number | undefined;
  readonly encoded: boolean;
  readonly value: string;
}

const parameterName = /^([^*]{1,60})(?:\*(\d{1,3}))?(\*)?$/;

/** Reads `value; name=value; name*0*=charset''…` (RFC 2045 5.1, RFC 2231), comments and odd quoting included. */
export function structured(raw: string): Structured {
  const [first = '', ...rest] = splitAt(raw, ';').slice(0, maxParameters);
  const pieces = new Map<string, Piece[]>();
  for (const parameter of rest) {
    const equals = parameter.indexOf('=');
    const [, name, index, star] = parameterName.exec(parameter.slice(0, equals).trim().toLowerCase()) ?? [];
    if (equals < 1 || name === undefined) continue;
    const piece = {
      index: index === undefined ? undefined : Number(index),
      encoded: star === '*',
      value: unquoted(parameter.slice(equals + 1)),
    };
    pieces.set(name, [...(pieces.get(name) ?? []), piece]);
  }
  return {
    value: withoutComments(first).trim().toLowerCase(),
    parameters: new Map([...pieces].map(([name, values]) => [name, joined(values)])),
  };
}

/** A continued parameter in order, else the encoded form of it, else the first: a copy of it may not override it. */
function joined(pieces: readonly Piece[]): string {
  const continued = pieces
    .filter(({ index }) => index !== undefined)
    .toSorted((a, b) => (a.index ?? 0) - (b.index ?? 0));
  const [first] = pieces;
  const chosen = continued.length > 0 ? continued : [pieces.find(({ encoded }) => encoded) ?? first];
  const [, charset, start] = (chosen[0]?.encoded && /^([^']*)'[^']*'(.*)$/s.exec(chosen[0].value)) || [];
  const raw = chosen
    .map((piece, i) => (i === 0 && start !== undefined ? start : (piece?.value ?? '')))
    .map((value, i) => (chosen[i]?.encoded ? percentDecoded(value) : value))
    .join('');
  return charset === undefined
    ? decodeWords(raw)
    : decodeText(Buffer.from(raw, 'latin1'), charset || undefined).text;
}

const percentDecoded = (text: string): string =>
  text.replace(/%([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

function unquoted(text: string): string {
  const trimmed = text.trim();
  if (trimmed.startsWith('"')) {
    const close = trimmed.lastIndexOf('"');
    return trimmed.slice(1, close > 0 ? close : undefined).replace(/\\(.)/g, '$1');
  }
  const comment = trimmed.endsWith(')') ? trimmed.lastIndexOf(' (') : -1;
  return comment === -1 ? trimmed : trimmed.slice(0, comment).trimEnd();
}

/** Splits at a separator outside of quotes and comments; a quote that nobody closes is none. */
export function splitAt(raw: string, separator: string): string[] {
  const pieces: string[] = [];
  let from = 0;
  let quoted = false;
  let depth = 0;
  for (let at = 0; at < raw.length; at++) {
    const character = raw[at];
    if (character === '\\') at++;
    else if (character === '"' && depth === 0) quoted = !quoted;
    else if (quoted) continue;
    else if (character === '(') depth++;
    else if (character === ')') depth = Math.max(0, depth - 1);
    else if (character === separator && depth === 0) {
      pieces.push(raw.slice(from, at));
      from = at + 1;
    }
  }
  const rest = raw.slice(from);
  return quoted ? [...pieces, ...rest.split(separator)] : [...pieces, rest];
}

/** Takes comments out (RFC 5322 3.2.2); what stands in quotes is none. */
export function withoutComments(raw: string): string {
  if (!raw.includes('(')) return raw;
  let text = '';
  let quoted = false;
  let depth = 0;
  for (let at = 0; at < raw.length; at++) {
    const character = raw[at] ?? '';
    const escaped = character === '\\';
    const piece = escaped ? raw.slice(at, at + 2) : character;
    if (escaped) at++;
    else if (character === '"' && depth === 0) quoted = !quoted;
    else if (character === '(' && !quoted) depth++;
    if (depth === 0) text += piece;
    if (character === ')' && !quoted && depth > 0) depth--;
  }
  return text;
}
