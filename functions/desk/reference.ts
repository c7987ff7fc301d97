// References like PD-7F3K-9QXM-Z: eight characters of Crockford's base 32 and a check character.
// Safe on the phone: no I, L, O or U; read as people write them, with small letters, spaces or no hyphens.

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const length = 8;

/** Luhn's check digit in base 32: catches every single wrong character and nearly every swap of neighbours. */
function checkOf(characters: string): string {
  let sum = 0;
  for (let i = characters.length - 1, factor = 2; i >= 0; i--, factor = 3 - factor) {
    const addend = alphabet.indexOf(characters.charAt(i)) * factor;
    sum += Math.floor(addend / 32) + (addend % 32);
  }
  return alphabet.charAt((32 - (sum % 32)) % 32);
}

/** Eight characters that can be typed and spoken: the first 40 bits of the digest. */
export function codeFrom(digest: Uint8Array): string {
  const bits = digest.subarray(0, 5).reduce((number, byte) => number * 256n + BigInt(byte), 0n);
  return Array.from({ length }, (_, i) =>
    alphabet.charAt(Number((bits >> BigInt(5 * (length - 1 - i))) & 31n)),
  ).join('');
}

/** A code as `codeFrom` writes it, however somebody typed it. */
export const readCode = (text: string): string =>
  withoutLookalikes(text.toUpperCase().replace(/[^0-9A-Z]/g, ''));

/** Letters that the alphabet leaves out stand for the digits that they look like. */
const withoutLookalikes = (characters: string): string => characters.replace(/O/g, '0').replace(/[IL]/g, '1');

/**
 * The reference that stands for these bytes.
 *
 * @param digest at least 5 bytes of a keyed hash; the first 40 bits count
 */
export function referenceFrom(digest: Uint8Array): string {
  const characters = codeFrom(digest);
  return `PD-${characters.slice(0, 4)}-${characters.slice(4)}-${checkOf(characters)}`;
}

/** Source of a regular expression that finds what may be a reference; `readReference` tells whether it is one. */
export const referencePattern =
  '\\bPD[-\\s\\u2010-\\u2015]?[0-9A-Z]{4}[-\\s\\u2010-\\u2015]?[0-9A-Z]{4}[-\\s\\u2010-\\u2015]?[0-9A-Z]\\b';

/** The reference in its one written form, however somebody wrote or spoke it; undefined where it is none. */
export function readReference(text: string): string | undefined {
  const characters = withoutLookalikes(
    text
      .toUpperCase()
      .replace(/[\s\u2010-\u2015-]/g, '')
      .replace(/^PD(?=.{9}$)/, ''),
  );
  if (characters.length !== length + 1 || [...characters].some((c) => !alphabet.includes(c)))
    return undefined;
  const body = characters.slice(0, length);
  if (checkOf(body) !== characters.slice(length)) return undefined;
  return `PD-${body.slice(0, 4)}-${body.slice(4)}-${checkOf(body)}`;
}

/** True for a reference in its one written form. */
export const isReference = (text: string): boolean => readReference(text) === text;

const ofCases = 'PD';

/** References of another kind of record: made and checked as those of cases, under another name, so that neither is taken for the other. */
export const referencesNamed = (name: string) => ({
  /** @param reference as `referenceFrom` writes it */
  from: (reference: string): string => name + reference.slice(ofCases.length),
  /** True for such a reference in its one written form. */
  is(text: string): boolean {
    const twin = ofCases + text.slice(name.length);
    return text.startsWith(name) && readReference(twin) === twin;
  },
});
