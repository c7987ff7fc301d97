import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keysOf } from '../functions/adapters/keys.ts';

const [first, second] = ['a'.repeat(64), 'b'.repeat(64)];

test('references outlive a new key, so that a replay finds its cases', () => {
  const [before, after] = [keysOf({ 1: first }), keysOf({ 1: first, 2: second })];
  expect(after.origin('mail', 'x')).toBe(before.origin('mail', 'x'));
  expect(after.reference('origin', 0)).toBe(before.reference('origin', 0));
});

test('a person is looked up under every live key, the current one first', () => {
  const [current, older] = keysOf({ 1: first, 2: second }).person('a@example.org');
  expect(current).toMatch(/^2#/);
  expect(older).toBe(keysOf({ 1: first }).person('a@example.org')[0]);
});

test('an address is one person however its letters are written', () => {
  const keys = keysOf({ 1: first });
  expect(keys.person('Ada.B@example.org')).toEqual(keys.person('ada.b@example.org'));
  expect(keys.person('ada.b@example.org')).not.toEqual(keys.person('adab@example.org'));
});

test('a collision takes another reference', () => {
  const keys = keysOf({ 1: first });
  expect(keys.reference('origin', 1)).not.toBe(keys.reference('origin', 0));
});

test('parts do not run into each other', () => {
  const keys = keysOf({ 1: first });
  expect(keys.origin('ab', 'c')).not.toBe(keys.origin('a', 'bc'));
});

test('what we sealed comes back whole, by an older key too', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (content) => {
      const token = keysOf({ 1: first }).seal(content);
      expect(keysOf({ 1: first, 2: second }).unseal(token)).toBe(content);
    }),
  );
});

test('a token that was changed in any place is none of ours', () => {
  const keys = keysOf({ 1: first });
  const token = keys.seal('2026-01-01#PD-0000-0000-0');
  for (let at = 0; at < token.length; at++) {
    const other = token.slice(0, at) + (token[at] === 'A' ? 'B' : 'A') + token.slice(at + 1);
    expect(keys.unseal(other)).toBeUndefined();
  }
  expect(keysOf({ 1: second }).unseal(token)).toBeUndefined();
});

test('an empty ring is an error and not a desk without keys', () => {
  expect(() => keysOf({})).toThrow('the key ring is empty');
});
