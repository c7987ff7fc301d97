// What may be chosen, as the API names it; the words for each stand in the catalogue.
import type { Edit, Facts, Judgement, Scores } from './incident-file.ts';

type Of<List extends readonly unknown[] | undefined> = NonNullable<List>[number];

export const natures = ['confidentiality', 'integrity', 'availability'] as const satisfies readonly Of<
  Facts['natures']
>[];
export const groups = [
  'customers',
  'users',
  'subscribers',
  'employees',
  'applicants',
  'patients',
  'children',
  'business-contacts',
  'other',
] as const satisfies readonly Of<Facts['groups']>[];
export const roles = ['controller', 'processor'] as const satisfies readonly Facts['role'][];
export const awarenessReasons = [
  'typing-error',
  'earlier-evidence',
  'later-certainty',
  'told-by-processor',
] as const satisfies readonly Edit['awarenessReason'][];

export const risks = ['unlikely', 'risk', 'high'] as const satisfies readonly Judgement['risk'][];
export const exceptions = [
  'unintelligible',
  'risk-removed',
  'disproportionate-effort',
] as const satisfies readonly Judgement['exception'][];

export const contexts = ['simple', 'behavioural', 'financial', 'sensitive'] as const satisfies readonly Of<
  Scores['contexts']
>['kind'][];

/** The factors of ENISA’s method of which one value is chosen, each from the mildest on. */
export const factors = {
  identification: ['negligible', 'limited', 'significant', 'maximum'],
  confidentiality: ['kept', 'known-recipients', 'unknown-recipients'],
  integrity: ['kept', 'recoverable', 'unrecoverable'],
  availability: ['kept', 'temporary', 'final'],
} as const satisfies { readonly [Name in Factor]: readonly Scores[Name][] };
export type Factor = 'identification' | 'confidentiality' | 'integrity' | 'availability';

/** The one that was chosen; undefined where it is none of them. */
export const oneOf = <T extends string>(all: readonly T[], chosen: string | undefined): T | undefined =>
  all.find((each) => each === chosen);
