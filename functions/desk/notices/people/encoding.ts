// In which encoding a file is. A mark at its start tells; else what its first bytes can be, which staff may set right.

export const encodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'windows-1250',
  'windows-1251',
  'windows-1253',
  'windows-1254',
  'windows-1257',
  'iso-8859-2',
  'iso-8859-15',
  'shift_jis',
  'euc-jp',
] as const;
export type Encoding = (typeof encodings)[number];

export interface FoundEncoding {
  readonly encoding: Encoding;
  /** `mark`: the file says so itself. `form`: nothing else could look like this. `guess`: it is no UTF-8, and this is the most usual. */
  readonly by: 'mark' | 'form' | 'guess';
  /** Bytes of the mark, which are no text. */
  readonly mark: number;
}

const marks: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** Bytes of the smallest unit of text. */
export const unitOf = (encoding: Encoding): 1 | 2 => (encoding.startsWith('utf-16') ? 2 : 1);

/** @param start first bytes of the file, cut anywhere */
export function encodingOf(start: Uint8Array): FoundEncoding {
  for (const [encoding, mark] of marks)
    if (mark.every((byte, n) => start[n] === byte)) return { encoding, by: 'mark', mark: mark.length };
  const wide = wideOf(start);
  if (wide) return { encoding: wide, by: 'form', mark: 0 };
  return isUtf8(start)
    ? { encoding: 'utf-8', by: 'form', mark: 0 }
    : { encoding: 'windows-1252', by: 'guess', mark: 0 };
}

/** Commas, digits and line ends are one byte and a zero in UTF-16; no other text has zeros. */
function wideOf(start: Uint8Array): Encoding | undefined {
  const zeros = [0, 0];
  for (let n = 0; n < start.length; n++) if (start[n] === 0) zeros[n % 2] = (zeros[n % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (even + odd < start.length / 20) return undefined;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

/** True where nothing but a character that the end cuts in two is wrong. */
function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
