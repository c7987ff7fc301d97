import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, tokensOf } from '../../functions/desk/sorting/tokens.ts';

const sentencesOf = (text: string): string[] => {
  const { tokens, sentences } = tokensOf(text);
  return sentences.map(({ from, to }) =>
    tokens
      .slice(from, to)
      .map(({ word }) => word)
      .join(' '),
  );
};

test('all ways to type a word are the same', () => {
  expect(new Set(['löschen', 'LÖSCHEN', 'loeschen', 'loschen'].map(fold)).size).toBe(1);
  expect(fold('ΔΙΑΓΡΑΦΉΣ')).toBe(fold('διαγραφης'));
  expect(fold('SİLİNMESİNİ')).toBe(fold('silinmesini'));
  expect(fold('Łódź')).toBe('lodz');
});

test('sentences end where they end, not after abbreviations or in addresses', () => {
  expect(sentencesOf('See Art. 17 of it. Delete me! Now? Yes')).toEqual(
    ['se art 17 of it', 'delete me', 'now', 'yes'].map((one) => one.replace('se art', 'see art')),
  );
  expect(sentencesOf('Write to me@example.com please')).toEqual(['write to please']);
});

test('a wrapped line goes on, an empty line does not', () => {
  expect(sentencesOf('delete my\naccount\n\nthanks')).toEqual(['delete my account', 'thanks']);
});

test('a text without any full stop is cut, so that no sentence is endless', () => {
  const { sentences } = tokensOf('word '.repeat(1_000));
  expect(Math.max(...sentences.map(({ from, to }) => to - from))).toBeLessThanOrEqual(80);
});

test('every token is where it says, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const { tokens, sentences } = tokensOf(text);
      for (const { word, start, end } of tokens) expect(fold(text.slice(start, end))).toBe(word);
      expect(sentences.reduce((sum, { from, to }) => sum + to - from, 0)).toBe(tokens.length);
    }),
  );
});
