/** A duty with its dates and the way to them. */
export interface Clock {
  /** Stable id, e.g. `eu-gdpr-12-3`. */
  readonly rule: string;
  readonly version: number;
  /** Article, section or sentence of the operator's own policy that the duty comes from. */
  readonly source: string;
  /** False where no primary source was seen: shown wherever the clock shows. */
  readonly confirmed: boolean;
  /** What started it: ISO 8601 instant, UTC. */
  readonly startedAt: string;
  /** Earliest defensible reading, drives alerts: calendar date `YYYY-MM-DD`. */
  readonly safe: string;
  /** Longest defensible reading, for counsel: calendar date `YYYY-MM-DD`. */
  readonly latest: string;
  readonly state: 'running' | 'stopped';
  /** The steps that led to the dates, in words. */
  readonly why: readonly string[];
}
