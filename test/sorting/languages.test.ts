import { describe, expect, test } from 'vitest';
import { concepts } from '../../functions/desk/sorting/concepts.ts';
import { languages } from '../../functions/desk/sorting/languages/languages.ts';
import { places } from '../../functions/desk/sorting/languages/places.ts';
import { compileLexicon, readLanguageFile } from '../../functions/desk/sorting/lexicon.ts';
import { tokensOf } from '../../functions/desk/sorting/tokens.ts';

const required =
  'bg ca cs da de el en es et fi fr ga hr hu is it ja lt lv mt nl no pl pt ro ru sk sl sv tr uk zh'.split(
    ' ',
  );

test('the desk sorts in all official languages of the EU and in those of its neighbours', () => {
  expect(Object.keys(languages)).toEqual(expect.arrayContaining(required));
});

describe.each(Object.entries(languages))('the file of %s', (_, text) => {
  const file = readLanguageFile(text);

  test('has phrases for every concept', () => {
    const missing = Object.keys(concepts).filter(
      (concept) => ![...file.phrases.keys()].some((one) => one === concept),
    );
    expect(missing).toEqual([]);
  });

  test('names the commonest words, so that the language can be told', () => {
    expect(file.words.length).toBeGreaterThanOrEqual(40);
  });

  test('has no phrase that would fit every word', () => {
    const all = [...file.phrases.values()].flat();
    expect(all.filter((phrase) => /(?:^|\s)\*+(?:\s|$)/.test(phrase))).toEqual([]);
    expect(all.filter((phrase) => phrase.split(' ').length > 9)).toEqual([]);
  });
});

test('the file of places has places and nothing else', () => {
  const file = readLanguageFile(places);
  expect(file.phrases.size).toBe(0);
  expect(file.places.get('IE')).toContain('galway');
});

test('a line that begins with no concept is an error that shows the line', () => {
  expect(() => readLanguageFile('erase: delete\nerazure: wipe')).toThrow(/erazure: wipe/);
});

const spansOf = (file: string, text: string): string[] => {
  const tokens = tokensOf(text);
  return compileLexicon(readLanguageFile(file))
    .find(tokens)
    .hits.map(({ from, to }) => text.slice(tokens.tokens[from]?.start, tokens.tokens[to - 1]?.end));
};

describe('a phrase', () => {
  test('fits whole words, in any case and without accents', () => {
    expect(spansOf('erase: löschen', 'Bitte LÖSCHEN, loeschen, loschen; nicht verlöschend')).toEqual([
      'LÖSCHEN',
      'loeschen',
      'loschen',
    ]);
  });

  test('fits any ending, beginning or middle where a star stands', () => {
    expect(spansOf('erase: delet*', 'deleted deletion undeleted')).toEqual(['deleted', 'deletion']);
    expect(spansOf('erase: *löschung', 'Datenlöschung Löschungen')).toEqual(['Datenlöschung']);
    expect(spansOf('erase: *lösch*', 'Kontolöschantrag')).toEqual(['Kontolöschantrag']);
  });

  test('leaves room for at most four words where dots stand, within a sentence', () => {
    expect(spansOf('take-down: take … down', 'Take that old picture down.')).toEqual([
      'Take that old picture down',
    ]);
    expect(spansOf('take-down: take … down', 'Take one two three four five down.')).toEqual([]);
    expect(spansOf('take-down: take … down', 'Take it. Sit down.')).toEqual([]);
  });

  test('fits a number where a hash stands', () => {
    expect(spansOf('years-old: # years old', 'She is 11 years old')).toEqual(['11 years old']);
  });

  test('is cut at apostrophes and hyphens like the text', () => {
    expect(spansOf("erase-forbidden: don't delete", 'Don’t delete')).toEqual(['Don’t delete']);
    expect(spansOf('contact: e-mail*', 'my e-mails')).toEqual(['e-mails']);
  });

  test('is found in languages without spaces', () => {
    expect(spansOf('erase: 削除', '私のデータを削除してください')).toEqual(['削除']);
  });
});

test('the work grows no faster than the text', () => {
  const lexicon = compileLexicon(readLanguageFile(languages.en));
  const found = (times: number) =>
    lexicon.find(tokensOf('please do not delete my account, take it down '.repeat(times))).hits.length;
  expect(found(2_000) / found(1_000)).toBeLessThan(2.1);
});
