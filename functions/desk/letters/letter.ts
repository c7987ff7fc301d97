import type { GuardianAsk } from '../case-life/proof.ts';
import type { Person } from '../message.ts';
import type { Kind } from '../sorting/sorting.ts';
import type { IncidentsDue, QueueDue } from './digest.ts';

/** What we owe and by when, as a letter tells it. */
export interface PromisedDate {
  readonly rule: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
}

/** Why we do not do what somebody asks, or not all of it. Each has a sentence in every language. */
export const denialReasons = [
  'identity-not-proved',
  'legal-obligation',
  'legal-claims',
  'freedom-of-expression',
  'public-interest',
  'rights-of-others',
  'unfounded-or-excessive',
  'not-covered',
  'not-ours',
] as const;
export type DenialReason = (typeof denialReasons)[number];

/** The two reasons for which GDPR Article 12(3) lets an answer take longer. */
export const extensionReasons = ['complexity', 'number-of-requests'] as const;
export type ExtensionReason = (typeof extensionReasons)[number];

/** The authority that the person may complain to: public facts. */
export interface NamedAuthority {
  readonly name: string;
  readonly web?: string;
  readonly address?: string;
  readonly email?: string;
}

/** Why not, and what the law wants said with it (GDPR Article 12(4); UK GDPR Article 12A; 11 CCR 7022(f); FADP Article 26(4)). */
export interface Denial {
  readonly reason: DenialReason;
  /** What a member of staff says of this case; shown as written. */
  readonly text: string;
  readonly authority?: NamedAuthority;
  /** The person may also go to a court. */
  readonly remedy: boolean;
}

type Asks = readonly (Kind | null)[];

/** The facts that a letter tells; its sentences are made of them when it is posted, in the person's language. */
export type LetterFacts =
  | {
      readonly kind: 'acknowledgement';
      readonly asks: Asks;
      readonly receivedAt: string;
      readonly dates: readonly PromisedDate[];
      /** It is dealt with before others. */
      readonly urgent?: boolean;
      /** Nobody can read the message: it is encrypted or packed. */
      readonly unreadable?: boolean;
      /** Nothing proves that the mail is from the address that it names. */
      readonly unproven?: boolean;
      /** It came through the form: whoever reads the address is asked whether it is theirs. */
      readonly form?: boolean;
      readonly receipt?: { readonly choice: string; readonly digest: string };
    }
  | { readonly kind: 'reply'; readonly text: string }
  /** `text` is what a member of staff wrote; it may be empty where the sentences around it say enough. */
  | { readonly kind: 'question'; readonly asks: Asks; readonly text: string }
  /** `proof`: what a guardian is asked for. */
  | {
      readonly kind: 'identity-check';
      readonly asks: Asks;
      readonly text: string;
      readonly proof?: GuardianAsk;
    }
  | {
      readonly kind: 'extension';
      readonly asks: Asks;
      readonly reason: ExtensionReason;
      readonly text: string;
      readonly until: PromisedDate;
      readonly authority?: NamedAuthority;
    }
  | {
      readonly kind: 'outcome';
      readonly asks: Asks;
      readonly result: 'granted' | 'nothing-found' | 'withdrawn';
      readonly text: string;
      readonly authority?: NamedAuthority;
    }
  | {
      readonly kind: 'outcome';
      readonly asks: Asks;
      readonly result: 'partly';
      /** What we did. */
      readonly text: string;
      /** What we did not do, and why. */
      readonly denial: Denial;
    }
  | { readonly kind: 'refusal'; readonly asks: Asks; readonly denial: Denial }
  | {
      readonly kind: 'referral';
      readonly asks: Asks;
      readonly authority: NamedAuthority;
      readonly text: string;
      readonly theirReference?: string;
    }
  /** A code for the page of the case, which somebody asked for; what it is, is worked out when the letter is posted. */
  | { readonly kind: 'status-code' }
  | { readonly kind: 'canary'; readonly token: string }
  /** To staff: what is due, by references alone. */
  | {
      readonly kind: 'digest';
      /** The operator's calendar date. */
      readonly date: string;
      readonly queues: readonly QueueDue[];
      /** Absent where no duty of an incident is due. */
      readonly incidents?: IncidentsDue;
      /** References of cases whose person was never told. */
      readonly unanswered: readonly string[];
      /** Mails that no case holds. */
      readonly lost: number;
      /** References of cases that should be erased and cannot be. */
      readonly keptTooLong: readonly string[];
    };

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
  /** Staff print it: its words speak of no mail. */
  readonly onPaper?: boolean;
  /** It goes to the person of the case: it may hold a link to the page of the case. */
  readonly linked?: true;
  /** A member of staff decided to send it: limits for automatic answers do not hold for it. */
  readonly byHand?: boolean;
  readonly createdAt: string;
}

/** `due` waits to be posted; `claimed` is being posted or its outcome is unknown; `asking` and `withheld` need a person to decide. */
export type LetterState = 'due' | 'claimed' | 'sent' | 'failed' | 'muted' | 'asking' | 'withheld';
