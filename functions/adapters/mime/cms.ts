// Mail that is wrapped in its signature (S/MIME `signed-data`, RFC 8551 3.5.2): readable by anybody, without a key.

const tags = { oid: 0x06, octets: 0x04, octetsInPieces: 0x24, sequence: 0x30, zero: 0xa0 } as const;
const signedData = Buffer.from('2a864886f70d010702', 'hex');

interface Element {
  readonly tag: number;
  readonly from: number;
  /** Where it ends; where that is not told before (BER), where the bytes end. */
  readonly to: number;
}

/** The content of CMS SignedData (RFC 5652 5.1), as far as it is there and unverified; undefined where there is none. */
export function signedContent(bytes: Buffer): Buffer | undefined {
  const type = inside(bytes, elementAt(bytes, 0), tags.sequence);
  if (type?.tag !== tags.oid || !bytes.subarray(type.from, type.to).equals(signedData)) return undefined;
  const version = inside(bytes, inside(bytes, elementAt(bytes, type.to), tags.zero), tags.sequence);
  const algorithms = version && elementAt(bytes, version.to);
  const wrapped = algorithms && elementAt(bytes, algorithms.to);
  const contentType = inside(bytes, wrapped, tags.sequence);
  const content = contentType && inside(bytes, elementAt(bytes, contentType.to), tags.zero);
  if (content?.tag === tags.octets) return bytes.subarray(content.from, content.to);
  return content?.tag === tags.octetsInPieces ? Buffer.concat([...pieces(bytes, content)]) : undefined;
}

function* pieces(bytes: Buffer, { from, to }: Element): Generator<Buffer> {
  for (let at = from; at < to; ) {
    const piece = elementAt(bytes, at);
    if (piece?.tag !== tags.octets) return;
    yield bytes.subarray(piece.from, piece.to);
    at = piece.to;
  }
}

/** The first element in one that has this tag. */
const inside = (bytes: Buffer, element: Element | undefined, tag: number): Element | undefined =>
  element?.tag === tag ? elementAt(bytes, element.from) : undefined;

/** Tag and length as BER has them (X.690 8.1); tags and lengths that mail does not need are none. */
function elementAt(bytes: Buffer, at: number): Element | undefined {
  const [tag, first] = [bytes[at], bytes[at + 1]];
  if (tag === undefined || first === undefined) return undefined;
  const lengthBytes = first & 0x7f;
  if (first <= 0x80)
    return { tag, from: at + 2, to: first === 0x80 ? bytes.length : upTo(bytes, at + 2 + first) };
  if (lengthBytes > 4 || at + 2 + lengthBytes > bytes.length) return undefined;
  const from = at + 2 + lengthBytes;
  return { tag, from, to: upTo(bytes, from + bytes.readUIntBE(at + 2, lengthBytes)) };
}

const upTo = (bytes: Buffer, end: number): number => Math.min(end, bytes.length);
