import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { letterCatalogues } from '../../functions/contract.ts';
import { pageCatalogues } from '../../functions/pages/catalogues/catalogues.ts';
import { pageSentences } from '../../functions/pages/sentences.ts';
import { ownNameOf, pageCatalogueOf } from '../../functions/pages/words.ts';
import { languagesPage } from '../../local/languages.ts';

const placesIn = (sentence: string) =>
  [...new Set([...sentence.matchAll(/\{(\w+)\}/g)].map(([, place]) => place))].sort();

test('docs/languages.md tells who has read which language', () => {
  expect(readFileSync('docs/languages.md', 'utf8')).toBe(languagesPage());
});

test('the pages are written in every language of the letters', () => {
  expect(Object.keys(pageCatalogues).sort()).toEqual(Object.keys(letterCatalogues).sort());
});

describe.each(Object.keys(pageCatalogues))('the pages in %s', (code) => {
  const said = pageCatalogueOf(code).sentences;

  test('have exactly the sentences that pages need, each with its places', () => {
    expect([...said.keys()].sort()).toEqual(Object.keys(pageSentences).sort());
    for (const [name, places] of Object.entries(pageSentences))
      expect(placesIn(said.get(name) ?? ''), name).toEqual([...places].sort());
  });

  test('leave no sentence empty, and none in English that is not English', () => {
    const english = pageCatalogueOf('en').sentences;
    for (const [name, sentence] of said) {
      expect(sentence, name).not.toBe('');
      if (code !== 'en' && sentence.split(' ').length > 3) expect(sentence, name).not.toBe(english.get(name));
    }
  });

  test('say each sentence once', () => {
    const names = [...(pageCatalogues[code] ?? '').matchAll(/^([\w.-]+):/gm)].map(([, name]) => name);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });

  test('end errors and explanations as sentences', () => {
    for (const [name, sentence] of said)
      if (
        /^(error\.|intro\.|hint\.|sent\.(mail|confirm|held|no-mail)|failed\.(fault|missing|too))/.test(name)
      )
        expect(sentence, name).toMatch(/[.!?;]$/);
  });

  test('have a name that their speakers know', () => {
    expect(ownNameOf(code)).toMatch(/^\p{Lu}/u);
  });
});
