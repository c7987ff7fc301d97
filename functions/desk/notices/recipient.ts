// One person whom a notice concerns: what is known of them, how they are told, and what came of it.
import { type DataCategory, nowhereKnown } from '../incidents/incident.ts';
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
  readonly subdivision: string;
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
  /** Since when it is in this state: ISO 8601 instant, UTC. */
  readonly since: string;
  /** Token of the run that claimed it last. */
  readonly claim?: string | undefined;
  /** How often a mail was handed to SES, or was about to be. */
  readonly tries?: number | undefined;
  /** Not before this instant (UTC) a mail goes out again, or a claim of which nothing was heard is looked at. */
  readonly nextTry?: string | undefined;
  readonly traces: readonly Trace[];
}

/**
 * How a person is told, by what is known of them.
 *
 * @param lettersToAll true where everybody gets a letter
 */
export function wayOf(
  {
    address,
    postal,
    wantsLetter = false,
  }: Pick<Affectedness, 'address' | 'postal'> & { wantsLetter?: boolean },
  lettersToAll = false,
): Way {
  if (postal && (lettersToAll || wantsLetter || !address)) return 'letter';
  return address ? 'mail' : 'none';
}

/** Where a person lives, as duties are counted: `US-CA`, `DE`, or `ZZ` where nobody knows. */
export const residenceOf = ({
  country,
  subdivision,
}: Pick<Affectedness, 'country' | 'subdivision'>): string => {
  if (!country) return nowhereKnown;
  return subdivision ? `${country}-${subdivision}` : country;
};
