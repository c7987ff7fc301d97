// What may happen to a letter between its writing and its arrival. SES has no idempotency token: a letter is claimed
// before it is sent, and an outcome that nobody knows is settled by SES's own Send event or, after a grace time, by a named policy.
import type { LetterState } from './letter.ts';

export interface Fate {
  readonly state: LetterState;
  /** How often it was claimed. */
  readonly tries: number;
  readonly sentAt?: string;
  /** SES message id: bounces and answers name it. */
  readonly messageId?: string;
  /** Code of the last failure, never SES's sentence: that may hold an address. */
  readonly failure?: string;
  /** It will never go out: SES refuses it for good, or every try failed. */
  readonly lost?: Loss;
  /** When keep-watch looks at it again; absent where nothing is left to do. */
  readonly nextTry?: string;
}

export type Loss = 'refused' | 'given-up';

/** What came of an attempt to post. `again`: SES certainly did not take it and may do so later. */
export type Posted =
  | { readonly outcome: 'sent'; readonly messageId: string }
  | { readonly outcome: 'refused'; readonly failure: string; readonly again: boolean }
  | { readonly outcome: 'unknown'; readonly failure: string }
  /** Not even tried: this address has had its answers for today. The duty stays open, and staff see it. */
  | { readonly outcome: 'withheld'; readonly failure: string };

/** Minutes in which a stream delivers, a function ends and a Send event comes, with much to spare. */
export const graceMinutes = 15;
/** A letter that SES refuses is tried this often, over about four days. */
export const mostTries = 12;

/** What an operator can be told the desk does with a letter of unknown outcome when no Send event came in the grace time. */
export const unknownOutcomePolicy = 'resend-once';

const later = (at: string, minutes: number): string =>
  new Date(Date.parse(at) + minutes * 60_000).toISOString();

/** When keep-watch looks at a letter that was just written or claimed. */
export const firstLook = (at: string): string => later(at, graceMinutes);

/** The fate after an attempt. Unknown stays claimed: it is not known to be unsent. */
export function afterPosting(tries: number, posted: Posted, at: string): Fate {
  switch (posted.outcome) {
    case 'sent':
      return { state: 'sent', tries, sentAt: at, messageId: posted.messageId };
    case 'refused':
      return posted.again && tries < mostTries
        ? {
            state: 'failed',
            tries,
            failure: posted.failure,
            nextTry: later(at, graceMinutes * 2 ** Math.min(tries - 1, 6)),
          }
        : {
            state: 'failed',
            tries,
            failure: posted.failure,
            lost: posted.again ? 'given-up' : 'refused',
            nextTry: at,
          };
    case 'withheld':
      return { state: 'withheld', tries, failure: posted.failure };
    case 'unknown':
      return { state: 'claimed', tries, failure: posted.failure, nextTry: firstLook(at) };
  }
}

/** A letter that a full mailbox or a sleeping server sent back is tried this often in all. */
const mostSoftTries = 3;

/** The fate of a letter that came back for now: it is certainly not there, so it goes out again after some hours. */
export const afterSoftBounce = (tries: number, failure: string, at: string): Fate =>
  tries < mostSoftTries
    ? { state: 'failed', tries, failure, nextTry: later(at, 240 * tries) }
    : { state: 'failed', tries, failure, lost: 'given-up', nextTry: at };

/**
 * What keep-watch does with a letter whose time has come: `resend` makes it due again, `ask` leaves it to a person, `tell` lets
 * its case say that it never went out.
 */
export function whenLookedAt({ state, tries, lost }: Fate): 'resend' | 'ask' | 'tell' | 'rest' {
  if (lost) return 'tell';
  if (state === 'due' || state === 'failed') return 'resend';
  if (state === 'claimed') return tries < 2 ? 'resend' : 'ask';
  return 'rest';
}
