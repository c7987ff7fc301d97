// Rules of law and promises as data. What a rule says stands here; how it is counted stands in clocks.ts.
import type { Desk } from '../desk.ts';
import type { Kind } from '../sorting/sorting.ts';

export const ruleIds = ['promise-access', 'eu-gdpr-12-3'] as const;
export type RuleId = (typeof ruleIds)[number];

export interface Rule {
  readonly id: RuleId;
  /** Counts changes of the rule's reading; a running clock keeps the version that it was counted by. */
  readonly version: number;
  /** Article, section or sentence that the duty comes from. */
  readonly source: string;
  /** `YYYY-MM-DD`; what arrived before has no such clock. Absent where nothing can have arrived before. */
  readonly effectiveFrom?: string;
  /** False where no primary source was seen. */
  readonly confirmed: boolean;
  /** What starts it; the day of the start is never counted. */
  readonly starts: 'receipt';
  readonly period: { readonly count: number; readonly unit: 'day' | 'month' };
  /** What the latest date does when it is no working day. The safe date always stays. */
  readonly onDayOff: 'stays' | 'next-working-day';
  /** Where it is laid down that the first day does not count, how a month ends, and what a day off does. */
  readonly countedBy?: { readonly firstDay: string; readonly period: string; readonly dayOff: string };
}

/** One month for an answer to a request under Articles 15 to 22 (or word of an extension, still inside that month). */
export const euGdpr12_3: Rule = {
  id: 'eu-gdpr-12-3',
  version: 1,
  source: 'GDPR (Regulation (EU) 2016/679), Article 12(3)',
  effectiveFrom: '2018-05-25',
  confirmed: true,
  starts: 'receipt',
  period: { count: 1, unit: 'month' },
  onDayOff: 'next-working-day',
  countedBy: {
    firstDay: 'Regulation 1182/71, Article 3(1)',
    period: 'Regulation 1182/71, Article 3(2)(c)',
    dayOff: 'Regulation 1182/71, Article 3(4)',
  },
};

/** The operator's own promise, as their policy words it. */
export const promiseRule = ({ rule, days, quote, policyVersion }: Desk['promises'][number]): Rule => ({
  id: rule,
  version: 1,
  source: `Privacy policy (${policyVersion}): “${quote}”`,
  confirmed: true,
  starts: 'receipt',
  period: { count: days, unit: 'day' },
  onDayOff: 'stays',
});

/**
 * The right that an ask exercises. Article 12(3) gives a month for requests under Articles 15 to 22 and for nothing else:
 * a complaint, a question, a report, an authority's letter and a wish for written notice have no such clock. Withdrawing
 * consent (Article 7(3)) takes effect by itself; erasing what the consent allowed is an ask of its own.
 */
export const rightExercised: Readonly<Record<Kind, string | undefined>> = {
  erasure: 'Article 17',
  'content-removal': 'Article 17',
  child: 'Article 17(1)(f)',
  'unauthorised-account': 'Article 17(1)(d)',
  access: 'Article 15',
  rectification: 'Article 16',
  portability: 'Article 20',
  restriction: 'Article 18',
  objection: 'Article 21',
  'opt-out': 'Article 21(2)',
  'withdrawal-of-consent': undefined,
  complaint: undefined,
  authority: undefined,
  'breach-written-notice': undefined,
  'breach-inquiry': undefined,
  'breach-report': undefined,
  question: undefined,
};
