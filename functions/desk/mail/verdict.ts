/** What a mail is. Everything is stored; only the answer depends on it. */
export type MailKind =
  | 'human'
  | 'automatic-reply'
  | 'bounce'
  | 'complaint-report'
  | 'delayed'
  | 'list'
  | 'bulk'
  | 'receipt'
  | 'calendar'
  | 'own';

export interface Verdict {
  readonly kind: MailKind;
  /** What the verdict rests on, e.g. `auto-submitted: auto-replied`. Names of fields and their machine values only. */
  readonly evidence: readonly string[];
}
