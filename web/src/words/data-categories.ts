import type { AnswerOf } from '../api/client.ts';

export type DataCategory = NonNullable<
  AnswerOf<'GET /v1/incidents/{reference}'>['facts']['categories']
>[number];

/** Kinds of personal data, as the API names them; the words for each stand in the catalogue of a page. */
export const dataCategories = [
  'name',
  'contact',
  'birth-date',
  'credentials',
  'social-security-number',
  'driving-licence',
  'government-id',
  'bank-account',
  'payment-card',
  'economic',
  'location',
  'communications',
  'behaviour',
  'pictures',
  'health',
  'genetic',
  'biometric',
  'ethnic-origin',
  'political-opinion',
  'belief',
  'trade-union',
  'sex-life',
  'criminal',
  'other',
] as const satisfies readonly DataCategory[];
