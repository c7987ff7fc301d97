import { wordsOf } from '../words/catalogue.ts';
import { useWords } from '../words/words.ts';
import en from './en.json';

const words = wordsOf(en, { de: () => import('./de.json') });
export const useNoticeWords = () => useWords(words);

/** The calendar date of the desk, so many days from today. */
export const dayIn = (timeZone: string, days = 0): string =>
  new Intl.DateTimeFormat('en-CA', { dateStyle: 'short', timeZone }).format(
    new Date(Date.now() + days * 86_400_000),
  );
