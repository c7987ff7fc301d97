export const queues = ['deletion', 'breach-notice', 'eu-complaint', 'general', 'junk'] as const;
export type Queue = (typeof queues)[number];

export const kinds = [
  'erasure',
  'content-removal',
  'child',
  'unauthorised-account',
  'access',
  'rectification',
  'portability',
  'restriction',
  'objection',
  'opt-out',
  'withdrawal-of-consent',
  'complaint',
  'authority',
  'breach-written-notice',
  'breach-inquiry',
  'breach-report',
  'question',
] as const;
/** What somebody asks for. */
export type Kind = (typeof kinds)[number];

export const flags = [
  'child',
  'agent',
  'authority',
  'urgent',
  'cites-another-case',
  'operator',
  'unreachable',
  'undelivered',
  'held',
  'disowned',
] as const;
/** What staff should see at once; never a ground to act on by itself. */
export type Flag = (typeof flags)[number];

/** Flags whose weights are learnt. */
export const learntFlags = ['child', 'agent', 'authority', 'urgent'] as const satisfies readonly Flag[];
export type LearntFlag = (typeof learntFlags)[number];
/** What else is weighed beside the queues. */
export const traits = [...kinds, ...learntFlags] as const;

/** What is sorted: words, and what the transport says about them. */
export interface Words {
  readonly subject: string;
  /** The whole text; quotes and signatures are taken off inside. */
  readonly text: string;
  readonly from?: string;
  /** Field name (any case) → value. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** One reason: this span of the text speaks with this weight for this queue. Negative weights speak against it. */
export interface Reason {
  readonly span: string;
  readonly concept: string;
  readonly queue: Queue;
  readonly weight: number;
}

/** A place of residence that the words point to. `stated`: the person says so; `hinted`: phone prefix, law cited, language. */
export interface ResidenceHint {
  /** ISO 3166-1 alpha-2, or `EU` where only that much is said; ISO 3166-2 for one of the United States. */
  readonly country: string;
  readonly strength: 'stated' | 'hinted';
  readonly span: string;
}

/** One ask found in the words. */
export interface Ask {
  readonly queue: Queue;
  readonly kind: Kind | null;
}

export interface Sorted {
  /** At least one, the primary first. */
  readonly asks: readonly [Ask, ...Ask[]];
  /** BCP 47 language of the words, `und` where it cannot be told. */
  readonly language: string;
  readonly needsReview: boolean;
  readonly flags: readonly Flag[];
  readonly residence: readonly ResidenceHint[];
  readonly why: readonly Reason[];
}

/** The residence that the person stated; a hint is none. */
export const statedResidence = (residence: readonly ResidenceHint[]): string | undefined =>
  residence.find(({ strength }) => strength === 'stated')?.country;

/** What is known of a residence, and more exact where the person states a part of the same country. */
export const moreExact = (known: string | undefined, stated: string | undefined): string | undefined =>
  known === undefined || stated?.startsWith(`${known}-`) ? (stated ?? known) : known;
