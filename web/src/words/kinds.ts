import type { AnswerOf } from '../api/client.ts';

type Kind = NonNullable<AnswerOf<'GET /v1/items'>['items'][number]['kind']>;

/** What can be asked of a desk, as choices show it; the words for each stand in terms/. */
export const kinds = [
  'erasure',
  'access',
  'rectification',
  'objection',
  'opt-out',
  'restriction',
  'portability',
  'withdrawal-of-consent',
  'content-removal',
  'unauthorised-account',
  'child',
  'complaint',
  'authority',
  'breach-inquiry',
  'breach-report',
  'breach-written-notice',
  'question',
] as const satisfies readonly Kind[];
