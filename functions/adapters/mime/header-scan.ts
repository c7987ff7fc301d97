// Reads the header of a mail or of a part so that no bytes can make it fail: a line that is no field continues the one
// before it or begins the body. Every step is linear and bounded.

/** A header field as it stands on the wire: unfolded, not decoded, one character a byte. */
export interface Field {
  /** Lower case. */
  readonly name: string;
  readonly raw: string;
}

export interface Scan {
  readonly fields: readonly Field[];
  /** Where the body begins. */
  readonly body: number;
  /** True where fields were left out because of the limits. */
  readonly cut: boolean;
}

export interface HeaderLimits {
  readonly bytes: number;
  readonly fields: number;
}

/** More than ten times the largest header of 10,000 real mails. */
export const mailHeaderLimits: HeaderLimits = { bytes: 512 * 1024, fields: 2000 };
export const partHeaderLimits: HeaderLimits = { bytes: 64 * 1024, fields: 100 };

const maxFieldLength = 64 * 1024;
const [tab, lf, cr, space, dash, colon] = [9, 10, 13, 32, 45, 58];

/** Fields that tell a broken header from the first words of a body. */
const wellKnown =
  /^(?:from|to|cc|subject|date|message-id|mime-version|content-(?:type|transfer-encoding|disposition)|received|return-path|reply-to|sender|dkim-signature|x-[a-z0-9-]+)[ \t]*:/i;
const lookAhead = 40;
const fieldName = /^[\x21-\x39\x3b-\x7e]{1,100}$/;

/** The fields from `start` on, topmost first. Of a field that comes twice, both. */
export function scanHeader(bytes: Buffer, start: number, limits: HeaderLimits): Scan {
  const fields: { name: string; raw: string }[] = [];
  const end = Math.min(bytes.length, start + limits.bytes);
  for (let at = start; at < end; ) {
    const next = lineEnd(bytes, at, end);
    const stop = withoutLineBreak(bytes, at, next);
    if (stop === at) return { fields, body: next, cut: false };
    if (fields.length >= limits.fields) return { fields, body: afterEmptyLine(bytes, at), cut: true };

    const last = fields.at(-1);
    const first = bytes[at];
    if (last && (first === space || first === tab)) {
      append(last, bytes.toString('latin1', at, stop));
    } else {
      const field = fieldIn(bytes, at, stop);
      if (field) fields.push(field);
      else if (bytes[at] === dash && bytes[at + 1] === dash) return { fields, body: at, cut: false };
      else if (!isHeaderAhead(bytes, next, end)) return { fields, body: at, cut: false };
      else if (last) append(last, ` ${bytes.toString('latin1', at, stop)}`);
    }
    at = next;
  }
  return end === bytes.length
    ? { fields, body: end, cut: false }
    : { fields, body: afterEmptyLine(bytes, end), cut: true };
}

/** Where a mail's header begins: after empty lines, a byte order mark and the separator of an mbox. */
export function headerStart(bytes: Buffer): number {
  let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  while (bytes[at] === lf || bytes[at] === cr) at++;
  return /^>?From +[^\s:]/.test(bytes.toString('latin1', at, at + 16))
    ? lineEnd(bytes, at, bytes.length)
    : at;
}

function fieldIn(bytes: Buffer, at: number, stop: number): { name: string; raw: string } | undefined {
  const split = bytes.subarray(at, Math.min(stop, at + 200)).indexOf(colon);
  if (split < 1) return undefined;
  const name = bytes.toString('latin1', at, at + split).trim();
  if (!fieldName.test(name)) return undefined;
  const raw = bytes.toString('latin1', at + split + 1, Math.min(stop, at + split + 1 + maxFieldLength));
  return { name: name.toLowerCase(), raw: raw.trimStart() };
}

function append(field: { raw: string }, more: string): void {
  if (field.raw.length + more.length <= maxFieldLength) field.raw += more;
}

/** Whether a known field follows before the next empty line: then the line before it was only broken. */
function isHeaderAhead(bytes: Buffer, start: number, end: number): boolean {
  for (let at = start, lines = 0; at < end && lines < lookAhead; lines++) {
    const next = lineEnd(bytes, at, end);
    if (withoutLineBreak(bytes, at, next) === at) return false;
    if (wellKnown.test(bytes.toString('latin1', at, Math.min(next, at + 100)))) return true;
    at = next;
  }
  return false;
}

function lineEnd(bytes: Buffer, at: number, end: number): number {
  const found = bytes.indexOf(lf, at);
  return found === -1 || found >= end ? end : found + 1;
}

function withoutLineBreak(bytes: Buffer, at: number, next: number): number {
  let stop = next;
  if (stop > at && bytes[stop - 1] === lf) stop--;
  while (stop > at && bytes[stop - 1] === cr) stop--;
  return stop;
}

function afterEmptyLine(bytes: Buffer, at: number): number {
  const unix = bytes.indexOf('\n\n', at);
  const dos = bytes.indexOf('\n\r\n', at);
  if (unix === -1 && dos === -1) return bytes.length;
  return dos === -1 || (unix !== -1 && unix < dos) ? unix + 2 : dos + 3;
}
