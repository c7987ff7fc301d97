import { wordsOf } from '../words/catalogue.ts';
import { useWords } from '../words/words.ts';
import en from './en.json';

const words = wordsOf(en, { de: () => import('./de.json') });

/** The words of the shell: pages, states, problems. */
export const useShellWords = () => useWords(words);
