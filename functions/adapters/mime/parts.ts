// The tree of parts that a mail consists of (RFC 2045, 2046), read without copying and within a budget that no mail can raise.

import { type Field, partHeaderLimits, scanHeader } from './header-scan.ts';
import { cleanLine, structured } from './header-text.ts';
import { type UnpackedFile, unpackedTnef } from './tnef.ts';
import { decoded } from './transfer.ts';

export interface Part {
  /** Lower case, e.g. `text/plain`. */
  readonly type: string;
  readonly parameters: ReadonlyMap<string, string>;
  /** Transfer encoding, lower case; '' where none. */
  readonly encoding: string;
  readonly disposition: string;
  /** The sender's name for it; '' where none. */
  readonly name: string;
  readonly fields: readonly Field[];
  /** The body as it stands on the wire. */
  readonly body: Buffer;
  readonly parts: readonly Part[];
  /** What a packed mail says; what was attached to it are its parts. */
  readonly words?: string;
}

/** What is left to read; whoever reads a part takes from it. */
export interface Budget {
  parts: number;
  /** Bytes that may still be searched for boundaries: nested multiparts are searched once a level. */
  search: number;
  /** What had to be left out. */
  readonly defects: Set<'too-many-parts' | 'too-large'>;
}

export const maxParts = 1000;
const maxDepth = 20;
const mediaType = /^[\w!#$&^.+*-]{1,100}\/[\w!#$&^.+*-]{1,100}(?=$|\s)/;
const maxBoundaryLength = 250;
const maxSearch = 256 * 1024 * 1024;

export const newBudget = (): Budget => ({ parts: maxParts, search: maxSearch, defects: new Set() });

const [lf, cr, dash, space, tab] = [10, 13, 45, 32, 9];

/** Reads the part with these fields and this body. */
export function partOf(
  fields: readonly Field[],
  bytes: Buffer,
  budget: Budget,
  depth = 0,
  usual = 'text/plain',
): Part {
  const { value, parameters } = structured(fieldOf(fields, 'content-type'));
  const disposition = structured(fieldOf(fields, 'content-disposition'));
  const name = cleanLine(
    disposition.parameters.get('filename') ??
      parameters.get('name') ??
      disposition.parameters.get('name') ??
      parameters.get('filename') ??
      '',
  );
  const type = mediaType.exec(value)?.[0] ?? (isFile(value, name) ? 'application/octet-stream' : usual);
  const encoding = /[\w-]+/.exec(structured(fieldOf(fields, 'content-transfer-encoding')).value)?.[0] ?? '';
  budget.parts--;
  const packed = isTnef(type, name) ? unpackedTnef(decoded(bytes, encoding, mostPacked).bytes) : undefined;
  return {
    type,
    parameters,
    encoding,
    disposition: disposition.value,
    name,
    fields,
    body: bytes,
    parts: type.startsWith('multipart/')
      ? partsIn(bytes, type, parameters.get('boundary'), budget, depth + 1)
      : unpackedParts(packed?.files ?? [], budget),
    ...(packed && { words: packed.text }),
  };
}

const mostPacked = 48 * 1024 * 1024;

/** What Outlook packs a mail into. */
export const isTnef = (type: string, name: string): boolean =>
  /^application\/(?:vnd\.)?ms-tnef$/.test(type) || name.toLowerCase() === 'winmail.dat';

/** Files of a packed mail, already decoded; one that is packed again stays so. */
function unpackedParts(files: readonly UnpackedFile[], budget: Budget): readonly Part[] {
  const read = files.slice(0, Math.max(0, budget.parts));
  if (read.length < files.length) budget.defects.add('too-many-parts');
  budget.parts -= read.length;
  return read.map(({ name, type, content }) => ({
    type: mediaType.test(type) && !type.startsWith('multipart/') ? type : 'application/octet-stream',
    parameters: new Map(),
    encoding: '',
    disposition: 'attachment',
    name,
    fields: [],
    body: content,
    parts: [],
  }));
}

/** A named part of no readable type: text has no reason to be called by another. */
const isFile = (type: string, name: string): boolean =>
  type !== '' && name !== '' && !type.startsWith('text');

/** The first value of a field that has one, as it stands on the wire; '' where none. */
export const fieldOf = (fields: readonly Field[], name: string): string =>
  fields.find((field) => field.name === name && field.raw !== '')?.raw ?? '';

/** The parts between the declared boundary, or where it never comes, between what looks like one. */
function partsIn(
  bytes: Buffer,
  type: string,
  declared: string | undefined,
  budget: Budget,
  depth: number,
): readonly Part[] {
  const usual = type === 'multipart/digest' ? 'message/rfc822' : 'text/plain';
  const parts = partsBetween(bytes, declared, usual, budget, depth);
  return parts.length > 0 ? parts : partsBetween(bytes, boundaryLike(bytes), usual, budget, depth);
}

function partsBetween(
  bytes: Buffer,
  line: string | undefined,
  usual: string,
  budget: Budget,
  depth: number,
): readonly Part[] {
  const boundary = line?.trimEnd();
  if (!boundary || boundary.length > maxBoundaryLength) return [];
  if (depth > maxDepth || budget.search < bytes.length) {
    budget.defects.add('too-many-parts');
    return [];
  }
  budget.search -= bytes.length;
  const parts: Part[] = [];
  for (const stretch of between(bytes, Buffer.from(boundary, 'latin1'))) {
    if (budget.parts <= 0) {
      budget.defects.add('too-many-parts');
      break;
    }
    parts.push(partIn(stretch, budget, depth, usual));
  }
  return parts;
}

function partIn(bytes: Buffer, budget: Budget, depth: number, usual: string): Part {
  const { fields, body, cut } = scanHeader(bytes, 0, partHeaderLimits);
  if (cut) budget.defects.add('too-large');
  return partOf(fields, bytes.subarray(body), budget, depth, usual);
}

/** What stands between the delimiters, header and body; text before the first and after the closing one is left out. */
function* between(bytes: Buffer, boundary: Buffer): Generator<Buffer> {
  let start: number | undefined;
  for (const { before, after, closes } of delimitersIn(bytes, boundary)) {
    if (start !== undefined) yield bytes.subarray(start, Math.max(start, before));
    if (closes) return;
    start = after;
  }
  if (start !== undefined) yield bytes.subarray(start);
}

interface Delimiter {
  /** End of what stands before; the line break belongs to the delimiter. */
  readonly before: number;
  /** Start of what follows. */
  readonly after: number;
  readonly closes: boolean;
}

/** Lines `--boundary` and `--boundary--`, each looked at once. */
function* delimitersIn(bytes: Buffer, boundary: Buffer): Generator<Delimiter> {
  for (let at = nextDashes(bytes, 0); at !== -1; at = nextDashes(bytes, at + 2)) {
    let end = at + 2 + boundary.length;
    if (!standsAt(bytes, at + 2, boundary)) continue;
    const closes = bytes[end] === dash && bytes[end + 1] === dash;
    if (closes) end += 2;
    while (bytes[end] === space || bytes[end] === tab || bytes[end] === cr) end++;
    if (end < bytes.length && bytes[end] !== lf) continue;
    const before = bytes[at - 1] === lf ? (bytes[at - 2] === cr ? at - 2 : at - 1) : at;
    yield { before, after: Math.min(end + 1, bytes.length), closes };
  }
}

function standsAt(bytes: Buffer, at: number, boundary: Buffer): boolean {
  for (let i = 0; i < boundary.length; i++) if (bytes[at + i] !== boundary[i]) return false;
  return true;
}

/**
 * Next line that begins with two dashes: of two in a row, every second byte is one. A plain loop: a search of the runtime is
 * slow where it finds something every few bytes.
 */
function nextDashes(bytes: Buffer, from: number): number {
  for (let at = from + 1; at < bytes.length; at += 2) {
    if (bytes[at] !== dash) continue;
    if (bytes[at - 1] === dash && (at === 1 || bytes[at - 2] === lf)) return at - 1;
    if (bytes[at + 1] === dash && bytes[at - 1] === lf) return at;
  }
  return -1;
}

/** A boundary that nobody declared: the first line of dashes before a `Content-` field. */
function boundaryLike(bytes: Buffer): string | undefined {
  const head = bytes.toString('latin1', 0, 16 * 1024);
  return /^--(\S{1,200})[ \t]*\r?\n(?:[^\n]{0,200}\n){0,3}content-/im.exec(head)?.[1];
}
