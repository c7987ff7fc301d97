// The second path: what lies in the bucket of raw mail against what the desk knows of it.
import type { CaseFile } from './case-file.ts';
import type { LetterState } from './letters/letter.ts';

/** `lost`: no case holds the mail. `unanswered`: its person should have an acknowledgement, and none will go out by itself. */
export type Finding = 'held' | 'lost' | 'unanswered';

/** What one day's reconciliation found. */
export interface Reconciliation {
  /** The operator's calendar date on which it was made. */
  readonly date: string;
  /** Mails that were looked at. */
  readonly mails: number;
  /** SES message ids of mails that no case holds. */
  readonly lost: readonly string[];
  /** References of cases whose person was never told. */
  readonly unanswered: readonly string[];
}

/** A case as far as it tells of a mail. */
interface Holding {
  readonly caseFile: Pick<CaseFile, 'silence' | 'delivery' | 'items'>;
  readonly messages: readonly { readonly delivery?: string }[];
  readonly letters: readonly {
    readonly letter: { readonly facts: { readonly kind: string } };
    readonly state: LetterState;
    readonly nextTry?: string;
  }[];
}

/** @param holding the case that the mail should be in; undefined where there is none */
export function findingOn(delivery: string, holding: Holding | undefined): Finding {
  if (!holding?.messages.some((message) => message.delivery === delivery)) return 'lost';
  const { caseFile, letters } = holding;
  const owesNone =
    caseFile.delivery !== delivery ||
    caseFile.silence !== undefined ||
    caseFile.items.every(({ queue }) => queue === 'junk');
  const isTold = letters.some(
    ({ letter, state, nextTry }) =>
      letter.facts.kind === 'acknowledgement' &&
      (state === 'sent' || state === 'muted' || nextTry !== undefined),
  );
  return owesNone || isTold ? 'held' : 'unanswered';
}
