import type { AnswerOf } from '../api/client.ts';
import { wordsOf } from '../words/catalogue.ts';
import { useWords } from '../words/words.ts';
import en from './en.json';

const words = wordsOf(en, { de: () => import('./de.json') });
export const useRegisterWords = () => useWords(words);

export type Entry = AnswerOf<'GET /v1/written-notice'>['entries'][number];
export type State = Entry['state'];

/** The calendar date of the desk. */
export const todayIn = (timeZone: string): string =>
  new Intl.DateTimeFormat('en-CA', { dateStyle: 'short', timeZone }).format(new Date());
