// Content transfer encodings (RFC 2045 6): decoded as far as it is needed, sized without decoding.

const [lf, cr, equals, space, tab] = [10, 13, 61, 32, 9];

export interface Content {
  readonly bytes: Buffer;
  /** True where the rest was left out. */
  readonly cut: boolean;
}

/**
 * The decoded content of a body.
 *
 * @param limit decoded bytes after which the rest is left out
 */
export function decoded(body: Buffer, encoding: string, limit: number): Content {
  if (encoding === 'base64' && looksLikeBase64(body)) {
    const encoded = body.subarray(0, 2 * limit);
    const bytes = fromBase64(encoded);
    return { bytes: bytes.subarray(0, limit), cut: bytes.length > limit || encoded.length < body.length };
  }
  const bytes = encoding === 'quoted-printable' ? fromQuotedPrintable(body, limit + 1) : body;
  return { bytes: bytes.subarray(0, limit), cut: bytes.length > limit };
}

/** How many bytes a body decodes to. */
export function decodedSize(body: Buffer, encoding: string): number {
  if (encoding === 'base64' && looksLikeBase64(body)) return base64Size(body);
  if (encoding === 'quoted-printable') return quotedPrintableSize(body);
  return body.length;
}

const isBase64 = new Uint8Array(256);
for (const character of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/')
  isBase64[character.charCodeAt(0)] = 1;

const enoughToTell = 1000;

/** Text that was never encoded has its spaces and marks; a slip of a relay is a character in a thousand. */
function looksLikeBase64(body: Buffer): boolean {
  let [own, foreign] = [0, 0];
  for (let at = 0; at < Math.min(body.length, enoughToTell); at++) {
    const byte = body[at] ?? 0;
    if (isBase64[byte] === 1 || byte === equals) own++;
    else if (byte !== lf && byte !== cr) foreign++;
  }
  return foreign < 4 || foreign * 8 <= own;
}

/**
 * Stretches that end with padding: some mailers encode line by line. What follows the padding and is no base64 is no content:
 * footers that lists add.
 */
function* base64Stretches(body: Buffer): Generator<Buffer> {
  for (let at = 0; at < body.length; ) {
    const padding = body.indexOf(equals, at);
    const end = padding === -1 ? body.length : padding;
    const stretch = body.subarray(at, end);
    if (at > 0 && !stretch.every(isOfBase64)) return;
    yield stretch;
    for (at = end; body[at] === equals; ) at++;
  }
}

const isOfBase64 = (byte: number): boolean => isBase64[byte] === 1 || byte === lf || byte === cr;

function fromBase64(body: Buffer): Buffer {
  const stretches = [...base64Stretches(body)].map((stretch) =>
    Buffer.from(stretch.toString('latin1'), 'base64'),
  );
  return stretches.length === 1 ? (stretches[0] ?? body) : Buffer.concat(stretches);
}

/** As the runtime decodes it: characters of neither alphabet are left out (RFC 4648 4 and 5). */
function base64Size(body: Buffer): number {
  let size = 0;
  for (const stretch of base64Stretches(body)) size += Math.floor((digitsIn(stretch) * 3) / 4);
  return size;
}

const isDigit = Uint8Array.from(isBase64);
for (const character of '-_') isDigit[character.charCodeAt(0)] = 1;

/** Four at a time, which is faster than to decode. */
function digitsIn(bytes: Buffer): number {
  let count = 0;
  let at = 0;
  for (; at + 3 < bytes.length; at += 4)
    count += digitAt(bytes, at) + digitAt(bytes, at + 1) + digitAt(bytes, at + 2) + digitAt(bytes, at + 3);
  for (; at < bytes.length; at++) count += digitAt(bytes, at);
  return count;
}

const digitAt = (bytes: Buffer, at: number): number => isDigit[bytes[at] ?? 0] ?? 0;

const hexValue = new Int8Array(256).fill(-1);
for (const character of '0123456789ABCDEFabcdef')
  hexValue[character.charCodeAt(0)] = Number.parseInt(character, 16);
const hexAt = (body: Buffer, at: number): number => hexValue[body[at] ?? 0] ?? -1;

function fromQuotedPrintable(body: Buffer, limit: number): Buffer {
  const out = Buffer.allocUnsafe(Math.min(limit, body.length));
  let length = 0;
  for (let at = 0; at < body.length && length < limit; ) {
    const byte = body[at] ?? 0;
    const soft = byte === equals ? softBreak(body, at) : 0;
    if (soft > 0) at += soft;
    else if (byte === equals && hexAt(body, at + 1) >= 0 && hexAt(body, at + 2) >= 0) {
      out[length++] = hexAt(body, at + 1) * 16 + hexAt(body, at + 2);
      at += 3;
    } else {
      out[length++] = byte;
      at++;
    }
  }
  return out.subarray(0, length);
}

function quotedPrintableSize(body: Buffer): number {
  let size = body.length;
  for (let at = 0; at < body.length; at++) {
    if (body[at] !== equals) continue;
    const soft = softBreak(body, at);
    if (soft > 0) size -= soft;
    else if (hexAt(body, at + 1) >= 0 && hexAt(body, at + 2) >= 0) size -= 2;
  }
  return size;
}

/** Length of `=` and a line break, with the spaces that relays add before it; 0 where there is none. */
function softBreak(body: Buffer, at: number): number {
  let end = at + 1;
  while (end < at + 80 && (body[end] === space || body[end] === tab)) end++;
  if (body[end] === cr) end++;
  if (body[end] === lf) return end + 1 - at;
  return end >= body.length ? body.length - at : 0;
}
