// A notice and what belongs to it, as the API has them.
import type { AnswerOf } from '../api/client.ts';

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

/** Whether a file of people is read now. */
export const isImporting = ({ imports }: Pick<Notice, 'imports'>): boolean =>
  imports.some(({ state }) => state === 'importing');
