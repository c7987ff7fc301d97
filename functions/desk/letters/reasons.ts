// Why a date is what it is, as a letter says it. A rule without words here is not spoken of.
import type { Sentence } from './sentences.ts';

type TellingSentence = Extract<
  Sentence,
  `by-${string}` | 'opt-out-by-promise' | 'opt-out-by-law' | 'uk-complaint-arrived'
>;

export interface Told {
  readonly sentence: TellingSentence;
  /** Only where something was asked for that a law calls a request. */
  readonly requests?: true;
  /** Something other than the answer is due then; its date is told with the sentence and nowhere else. */
  readonly apart?: true;
}

const told = {
  'promise-opt-out': { sentence: 'opt-out-by-promise', apart: true },
  'eu-gdpr-12-3': { sentence: 'by-eu-gdpr', requests: true },
  'uk-gdpr-12a': { sentence: 'by-uk-gdpr', requests: true },
  'ch-fadp-25-7': { sentence: 'by-swiss-law', requests: true },
  'us-ca-7021-respond': { sentence: 'by-californian-law', requests: true },
  'us-ca-7026-opt-out': { sentence: 'opt-out-by-law', apart: true },
  'us-can-spam-opt-out': { sentence: 'opt-out-by-law', apart: true },
  'uk-dpa-164a-acknowledge': { sentence: 'uk-complaint-arrived', apart: true },
  'dpf-complaint': { sentence: 'by-data-privacy-framework' },
} as const satisfies Readonly<Record<string, Told>>;

/** How a rule is told to the person; every other promise of the operator in one general sentence. */
export const tellingOf = (rule: string): Told | undefined =>
  isTold(rule) ? told[rule] : rule.startsWith('promise-') ? { sentence: 'by-promise' } : undefined;

const isTold = (rule: string): rule is keyof typeof told => Object.hasOwn(told, rule);
