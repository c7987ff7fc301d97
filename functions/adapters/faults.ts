// A fault of ours, told from a fault of what we speak to: the one comes again with every try, the other passes.
import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { Refusal } from '../desk/refusal.ts';

/** A rule threw what it never should. */
export class FaultOfOurs extends Error {
  override readonly name = 'FaultOfOurs';
}

/** Asks a rule. @throws FaultOfOurs where it fails otherwise than by a refusal */
export function byRule<T>(rule: () => T): T {
  try {
    return rule();
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new FaultOfOurs('a rule failed', { cause: error });
  }
}

/** What no further try makes good: a rule that fails, or rows that the table can never take. */
export const isForGood = (error: unknown): error is Error =>
  error instanceof FaultOfOurs ||
  (error instanceof Error && error.name === 'ValidationException') ||
  (error instanceof TransactionCanceledException &&
    (error.CancellationReasons ?? []).some(({ Code }) => Code === 'ValidationError'));
