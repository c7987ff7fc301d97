// The words of a page in the language that whoever sits here chose.
import { use, useMemo } from 'react';
import { usePreferences } from '../shell/preferences.tsx';
import { type Say, sayIn, type Words, wordsOf } from './catalogue.ts';
import terms from './terms/en.json';

/** Waits for the language's file the first time: the page's frame shows that it loads. */
export function useWords<K extends string>(words: Words<K>): Say<K> {
  const { language } = usePreferences();
  const catalogue = language === 'en' ? words.en : use(words.in(language));
  return useMemo(() => sayIn(catalogue, language), [catalogue, language]);
}

const ofTheDesk = wordsOf(terms, { de: () => import('./terms/de.json') });

/** Names of the desk's own nouns: `queue.deletion`, `kind.access`, `state.open`, `flag.child`, `role.agent`. */
export const useTerms = (): Say<keyof typeof terms> => useWords(ofTheDesk);
