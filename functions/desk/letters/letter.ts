import type { Person } from '../message.ts';
import type { Kind } from '../sorting/sorting.ts';

/** What we owe and by when, as a letter tells it. */
export interface PromisedDate {
  readonly rule: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
}

/** The facts that a letter tells; its sentences are made of them when it is posted, in the person's language. */
export type LetterFacts =
  | {
      readonly kind: 'acknowledgement';
      readonly asks: readonly (Kind | null)[];
      readonly receivedAt: string;
      readonly dates: readonly PromisedDate[];
      /** It is dealt with before others. */
      readonly urgent?: boolean;
      /** Nobody can read the message: it is encrypted or packed. */
      readonly unreadable?: boolean;
    }
  | { readonly kind: 'reply'; readonly text: string }
  | { readonly kind: 'canary'; readonly token: string };

/** A mail that we owe: written in the same transaction as the change that causes it, sent once. */
export interface Letter {
  /** `ack` for the one acknowledgement of a case; otherwise derived from its cause. */
  readonly id: string;
  readonly reference: string;
  readonly to: Person;
  /** BCP 47; a language that we do not write falls back to the operator's first. */
  readonly language: string;
  /** Subject of the mail it answers, cleaned; only staff replies carry it. */
  readonly subject?: string;
  /** Message-ID of the mail it answers, and that mail's references. */
  readonly inReplyTo?: string;
  readonly references?: readonly string[];
  readonly facts: LetterFacts;
  /** A member of staff decided to send it: limits for automatic answers do not hold for it. */
  readonly byHand?: boolean;
  readonly createdAt: string;
}

/** `due` waits to be posted; `claimed` is being posted or its outcome is unknown; `asking` and `withheld` need a person to decide. */
export type LetterState = 'due' | 'claimed' | 'sent' | 'failed' | 'muted' | 'asking' | 'withheld';
