// One person whom a notice concerns: what is known of them, how they are told, and what came of it.
import type { DataCategory } from '../incidents/incident.ts';
import type { Way } from './notice.ts';

/** What a row of the operator's file says of a person. '' or absent where it says nothing. */
export interface Affectedness {
  readonly name: string;
  /** Mail address, normal form. */
  readonly address: string;
  /** Postal address, with its line breaks; without name and country. */
  readonly postal: string;
  /** ISO 3166-1 alpha-2, '' where unknown. */
  readonly country: string;
  /** ISO 3166-2 subdivision without the country (`CA`, `BY`), '' where unknown. */
  readonly state: string;
  /** BCP 47, '' where unknown. */
  readonly language: string;
  readonly categories: readonly DataCategory[];
}

/**
 * `due`: to be told. `queued`: handed to the sender. `claimed`: a sender has it; what came of it is not known yet. `sent`: SES took
 * the mail. `delivered`: the other side took it. `bounced`: it came back. `printed`: a letter lies in a batch. `posted`: the print
 * shop's proof of mailing is entered. `unprintable`: a letter cannot be set, see `code`. `unreachable`: no way is left.
 */
export const recipientStates = [
  'due',
  'queued',
  'claimed',
  'sent',
  'delivered',
  'bounced',
  'printed',
  'posted',
  'unprintable',
  'unreachable',
] as const;
export type RecipientState = (typeof recipientStates)[number];

/** One thing that was tried to reach a person, oldest first. Kept as the proof. */
export interface Trace {
  /** ISO 8601 instant, UTC. */
  readonly at: string;
  readonly way: Way;
  readonly what: RecipientState;
  /** SES message id, batch, or why not: codes, nothing personal. */
  readonly code?: string | undefined;
}

export interface Recipient extends Affectedness {
  /** Key version and keyed hash of the mail address, or of name and postal address where there is none: `1#q7…`. */
  readonly person: string;
  /** Where the person was first: upload and line, like `u3f9#1204`. */
  readonly source: string;
  /** The register of written notice asks for a letter. */
  readonly wantsLetter: boolean;
  readonly way: Way;
  readonly state: RecipientState;
  readonly traces: readonly Trace[];
}
