import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isReference, readReference, referenceFrom, referencePattern } from '../functions/desk/reference.ts';

const references = fc.uint8Array({ minLength: 5, maxLength: 5 }).map(referenceFrom);

test('a reference is read however it is written or said', () => {
  fc.assert(
    fc.property(references, (reference) => {
      expect(isReference(reference)).toBe(true);
      for (const written of [
        reference.toLowerCase(),
        reference.replaceAll('-', ' '),
        reference.replaceAll('-', ''),
        reference.replace(/^PD-/, ''),
        reference.replaceAll('0', 'O').replaceAll('1', 'l'),
        reference.replaceAll('-', '\u2013'),
      ])
        expect(readReference(written)).toBe(reference);
    }),
  );
});

test('one wrong character is never taken for another case', () => {
  const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
  fc.assert(
    fc.property(references, fc.nat({ max: 8 }), fc.integer({ min: 1, max: 31 }), (reference, at, shift) => {
      const characters = [...reference.replace(/^PD-|-/g, '')];
      characters[at] = alphabet.charAt((alphabet.indexOf(characters[at] ?? '') + shift) % 32);
      expect(readReference(characters.join(''))).toBeUndefined();
    }),
  );
});

test('a reference is found within a sentence', () => {
  fc.assert(
    fc.property(references, (reference) => {
      const found =
        new RegExp(referencePattern, 'giu').exec(`Re: your answer (${reference}), thank you`)?.[0] ?? '';
      expect(readReference(found)).toBe(reference);
    }),
  );
});

test('words are no references', () => {
  for (const text of ['', 'PD', 'hello', 'PD-0000-0000-1', 'PD-7F3K-9QXM', '7F3K9QXM4EXTRA'])
    expect(readReference(text)).toBeUndefined();
});
