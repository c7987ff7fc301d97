/** Time that does not count: from when we ask the person until they answer. `until` is absent while we wait. */
export interface Pause {
  /** ISO 8601 instants, UTC. */
  readonly from: string;
  readonly until?: string;
}

/**
 * What ended a clock: the answer, an acknowledgement, the freeze of a child's data, an extension that runs instead, another
 * reading of the ask, or a notice that tells of a breach.
 */
export const stoppers = ['answer', 'acknowledgement', 'freeze', 'extension', 'sorting', 'notice'] as const;
export type StoppedBy = (typeof stoppers)[number];

/** A duty with its dates and the way to them. */
export interface Clock {
  /** Stable id, e.g. `eu-gdpr-12-3`. */
  readonly rule: string;
  readonly version: number;
  /** Article, section or sentence of the operator's own policy that the duty comes from. */
  readonly source: string;
  /** False where no primary source was seen: shown wherever the clock shows. */
  readonly confirmed: boolean;
  /** What started it: ISO 8601 instant, UTC, or a calendar date where nobody knows the time. */
  readonly startedAt: string;
  /**
   * Earliest defensible reading, drives alerts: calendar date `YYYY-MM-DD`, or for a duty in hours the instant
   * `2026-03-04T10:00:00Z`; as text they sort by time. Null where the law names no period, only “without delay”.
   */
  readonly safe: string | null;
  /** Longest defensible reading, for counsel; in the same form, null where `safe` is. */
  readonly latest: string | null;
  readonly state: 'running' | 'stopped';
  readonly stoppedAt?: string;
  readonly stoppedBy?: StoppedBy;
  /** Time that its dates leave out. */
  readonly pauses?: readonly Pause[];
  /** The steps that led to the dates, in words. */
  readonly why: readonly string[];
}
