// What a file is by its first bytes, whatever its name and declared type say. Nothing is opened: a look at the beginning.

/** First bytes → media type. The signatures are public facts of the formats. */
const signatures: readonly (readonly [start: string, type: string])[] = [
  ['25504446', 'application/pdf'],
  ['89504e470d0a1a0a', 'image/png'],
  ['ffd8ff', 'image/jpeg'],
  ['474946383761', 'image/gif'],
  ['474946383961', 'image/gif'],
  ['49492a00', 'image/tiff'],
  ['4d4d002a', 'image/tiff'],
  ['504b0304', 'application/zip'],
  ['504b0506', 'application/zip'],
  ['1f8b', 'application/gzip'],
  ['377abcaf271c', 'application/x-7z-compressed'],
  ['526172211a07', 'application/vnd.rar'],
  ['d0cf11e0a1b11ae1', 'application/x-ole-storage'],
  ['4d5a', 'application/vnd.microsoft.portable-executable'],
  ['7f454c46', 'application/x-executable'],
  ['cafebabe', 'application/java-vm'],
  ['7b5c727466', 'application/rtf'],
  ['789f3e22', 'application/ms-tnef'],
  ['3c68746d6c', 'text/html'],
  ['3c21646f6374797065', 'text/html'],
  ['3c3f786d6c', 'application/xml'],
  ['2321', 'text/x-shellscript'],
];

/** Declared types that are another name, or a kind, of what the first bytes tell. */
const kinds: Readonly<Record<string, RegExp>> = {
  'application/zip': /zip|openxmlformats|opendocument|epub|java-archive|macroenabled/,
  'application/x-ole-storage': /msword|ms-(?!tnef)|excel|powerpoint|outlook|visio/,
  'application/vnd.microsoft.portable-executable': /executable|msdownload|msdos|x-dosexec/,
  'application/ms-tnef': /tnef/,
  'application/gzip': /gzip|tar/,
  'application/xml': /xml/,
  'image/jpeg': /jpe?g/,
  'text/html': /html/,
};

/** How many decoded bytes `otherTypeByContent` looks at. */
export const bytesLookedAt = 16;

/** The media type that the first bytes tell, where it is not the declared one or a kind of it. */
export function otherTypeByContent(bytes: Uint8Array, declared: string): string | undefined {
  const start = Buffer.from(bytes.subarray(0, bytesLookedAt));
  const hex = start.toString('hex');
  const textHex = Buffer.from(start.toString('latin1').trimStart().toLowerCase(), 'latin1').toString('hex');
  const found = signatures.find(([first]) => hex.startsWith(first) || textHex.startsWith(first))?.[1];
  return found === undefined || found === declared || kinds[found]?.test(declared) ? undefined : found;
}

/** What a file seems to be by its first bytes alone: `text/plain` where nothing in them is binary, undefined where nobody can tell. */
export function typeOfFile(bytes: Uint8Array): string | undefined {
  const found = otherTypeByContent(bytes, '');
  if (found) return found;
  const start = Buffer.from(bytes.subarray(0, bytesLookedAt));
  if (start.toString('latin1', 0, 4) === 'RIFF' && start.toString('latin1', 8, 12) === 'WEBP')
    return 'image/webp';
  if (start.toString('latin1', 4, 12) === 'ftypheic') return 'image/heic';
  return start.some((byte) => byte < 9 || (byte > 13 && byte < 32)) ? undefined : 'text/plain';
}
