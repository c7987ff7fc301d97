import type { AnswerOf } from '../api/client.ts';
import { wordsOf } from '../words/catalogue.ts';
import { useWords } from '../words/words.ts';
import en from './en.json';

const words = wordsOf(en, { de: () => import('./de.json') });
export const useTodayWords = () => useWords(words);

export type Queues = AnswerOf<'GET /v1/queues'>;
export type Metrics = AnswerOf<'GET /v1/metrics'>;
export type Incidents = AnswerOf<'GET /v1/incidents'>;
