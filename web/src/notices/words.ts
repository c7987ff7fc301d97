import type { AnswerOf } from '../api/client.ts';
import { wordsOf } from '../words/catalogue.ts';
import { useWords } from '../words/words.ts';
import en from './en.json';

export type NoticeWord = keyof typeof en;
const words = wordsOf(en, { de: () => import('./de.json') });
export const useNoticeWords = () => useWords(words);

export type Notice = AnswerOf<'GET /v1/notices/{reference}'>;
export type Preview = AnswerOf<'POST /v1/notices/{reference}/preview'>;
export type Variant = Preview['variants'][number];
export type Fault = Preview['faults'][number];
export type Report = AnswerOf<'GET /v1/notices/{reference}/report'>;
export type Audience = AnswerOf<'GET /v1/notices/{reference}/audience'>;
export type Action = Notice['may'][number];
export type Text = Notice['texts'][number];
export type Section = keyof Text['sections'];
export type Category = Notice['categories'][number];

/** The calendar date of the desk, so many days from today. */
export const dayIn = (timeZone: string, days = 0): string =>
  new Intl.DateTimeFormat('en-CA', { dateStyle: 'short', timeZone }).format(
    new Date(Date.now() + days * 86_400_000),
  );
