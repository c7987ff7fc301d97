import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { languages } from '../web/src/words/catalogue.ts';
import { typesOf } from '../web/types.ts';

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const catalogueSchema = v.record(v.string(), v.union([v.string(), v.record(v.string(), v.string())]));

test('the types of the console are those of the API', () => {
  const description = JSON.parse(readFileSync('functions/openapi.json', 'utf8'));
  expect(readFileSync('web/src/api/routes.ts', 'utf8')).toBe(typesOf(description));
});

describe('the catalogue of', () => {
  const folders = globSync('web/src/**/en.json').map(dirname).sort();
  const others = languages.filter((language) => language !== 'en');
  const pairs = folders.flatMap((folder) => others.map((language) => ({ folder, language })));

  test.each(pairs)('$folder is whole in $language', ({ folder, language }) => {
    const english = v.parse(catalogueSchema, read(join(folder, 'en.json')));
    const other = v.parse(catalogueSchema, read(join(folder, `${language}.json`)));
    expect(Object.keys(other)).toEqual(Object.keys(english));
    for (const [name, sentence] of Object.entries(english))
      expect(placesIn(other[name]), name).toEqual(placesIn(sentence));
    for (const [name, sentence] of Object.entries(other)) {
      if (typeof sentence === 'string') continue;
      const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
      expect(Object.keys(sentence).sort(), name).toEqual([...forms].sort());
    }
  });
});

/** The places of a sentence, or of all its forms together. */
const placesIn = (sentence: v.InferOutput<typeof catalogueSchema>[string] = ''): readonly string[] => {
  const forms = typeof sentence === 'string' ? [sentence] : Object.values(sentence);
  return [...new Set(forms.flatMap((form) => form.match(/\{\w+\}/g) ?? []))].sort();
};
