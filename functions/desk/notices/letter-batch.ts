// Printed letters of a notice go to the print shop in batches: who is in one, what came of it, and the proof that it was mailed.
import type { Actor } from '../case-file.ts';
import type { Desk } from '../desk.ts';
import { Refusal } from '../refusal.ts';
import {
  type Envelope,
  type LetterSheet,
  type LetterText,
  letterSheet,
  type Unprintable,
} from './letter-sheet.ts';
import type { Recipient } from './recipient.ts';

/** Letters that one PDF holds at most. */
export const mostInBatch = 500;

/** A person whose letter could not be set, and why. */
export interface RefusedPerson extends Unprintable {
  readonly person: string;
}

/** That letters were handed to the post. */
export interface Mailing {
  /** Calendar date on which the post took them. */
  readonly date: string;
  /** Letters, as the print shop or the post counted them. */
  readonly count: number;
  /** The upload that holds the scanned proof. */
  readonly scan?: string | undefined;
  readonly by: Actor;
  readonly at: string;
}

export interface LetterBatch {
  /** The notice's reference. */
  readonly notice: string;
  /** From 1 in each notice; in the order in which they were made. */
  readonly n: number;
  /** `made`: it waits to be set. `printed`: PDF and manifest lie in the bucket. */
  readonly state: 'made' | 'printed';
  /** One batch goes on one kind of paper, into one kind of envelope. */
  readonly envelope: Envelope;
  /** In the order in which they lie in the PDF. Who is in no state to be printed any more is left out. */
  readonly persons: readonly string[];
  readonly madeAt: string;
  /** Calendar date that stands on the letters. */
  readonly date: string;
  /** True where these people had a letter in a batch before. */
  readonly isAgain?: boolean | undefined;
  /** Of the call that asked for it: the same call, repeated, gets the same batch. */
  readonly once?: string | undefined;
  readonly printedAt?: string | undefined;
  readonly letters?: number | undefined;
  readonly pages?: number | undefined;
  readonly refused?: readonly RefusedPerson[] | undefined;
  readonly mailing?: Mailing | undefined;
}

/** What a row of a person says where this batch has its letter: nobody else prints it. */
export const claimOf = ({ n }: Pick<LetterBatch, 'n'>): string => `letters-${n}`;

/** The batch of which a claim speaks; undefined where it speaks of none. */
export function batchOf(claim = ''): number | undefined {
  const [, n] = /^letters-(\d+)$/.exec(claim) ?? [];
  return n === undefined ? undefined : Number(n);
}

/** States in which the letter of a person is set. After a crash those of the first try are in the later ones. */
const settable: ReadonlySet<Recipient['state']> = new Set(['queued', 'printed', 'unprintable']);

/** The people of a batch who are still its own, in its order, each with the place in it, from 1. */
export function peopleOf(batch: LetterBatch, recipients: readonly Recipient[]) {
  const known = new Map(recipients.map((recipient) => [recipient.person, recipient]));
  return batch.persons.flatMap((person, index) => {
    const recipient = known.get(person);
    const isOurs = recipient?.claim === claimOf(batch) && settable.has(recipient.state);
    return recipient && isOurs ? [{ recipient, place: index + 1 }] : [];
  });
}

export interface PlacedSheet {
  readonly person: string;
  readonly place: number;
  readonly sheet: LetterSheet | Unprintable;
}

/** What is to be set, in order. */
export const sheetsOf = (
  batch: LetterBatch,
  recipients: readonly Recipient[],
  textFor: (recipient: Recipient) => LetterText,
  desk: Desk,
): readonly PlacedSheet[] =>
  peopleOf(batch, recipients).map(({ recipient, place }) => ({
    person: recipient.person,
    place,
    sheet: letterSheet(
      recipient,
      textFor(recipient),
      desk,
      { reference: batch.notice, date: batch.date, batch: batch.n },
      place,
    ),
  }));

/** Why not, as the proof of a person says it: `glyph U+1F600`. */
export const codeOfRefusal = ({ unprintable, characters = [] }: Unprintable): string =>
  [unprintable, ...characters].join(' ');

/**
 * Writes down that a batch was mailed.
 *
 * @throws Refusal `conflict` before it is printed, or where a proof is there; `invalid` where the date or the count cannot be
 */
export function mailed(batch: LetterBatch, mailing: Mailing, today: string): LetterBatch {
  const { state, letters = 0, date } = batch;
  if (state !== 'printed') throw new Refusal('conflict', 'The batch is not printed yet. Wait until it is.');
  if (batch.mailing)
    throw new Refusal('conflict', `It is written down that the batch was mailed on ${batch.mailing.date}.`);
  if (mailing.date < date || mailing.date > today)
    throw new Refusal('invalid', `The date must lie between ${date}, that of the letters, and today.`);
  if (mailing.count !== letters)
    throw new Refusal(
      'invalid',
      `The batch has ${letters} letters, and the proof says ${mailing.count}. Find the missing ones, or print them again.`,
    );
  return { ...batch, mailing };
}
