// Files of affected people as they came, read a stretch at a time; beside each, the rows that were set aside.
import type { Encoding } from '../desk/notices/people/encoding.ts';
import type { Script } from '../desk/notices/people/head.ts';

const beyondAscii = /[\u0080-\u{10ffff}]/u;

/**
 * Characters of the raw file are one for each byte, or each two bytes of UTF-16: separators, quotation marks and line ends are
 * the same characters in all of these encodings, so rows are found before anything is decoded.
 */
export function scriptOf(encoding: Encoding): Script {
  const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  if (encoding.startsWith('utf-16')) {
    const units = new TextDecoder(encoding, { ignoreBOM: true });
    return { units: (bytes) => units.decode(bytes), decode: (raw) => raw };
  }
  return {
    units: (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'),
    decode: (raw) => {
      if (!beyondAscii.test(raw)) return raw;
      try {
        return decoder.decode(Buffer.from(raw, 'latin1'));
      } catch {
        return undefined;
      }
    },
  };
}
