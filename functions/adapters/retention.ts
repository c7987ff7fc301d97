// What was kept long enough goes: the oldest first, some at a time, and whatever the rules still hold is told.
import { type Desk, standardCaseDays } from '../desk/desk.ts';
import { Refusal } from '../desk/refusal.ts';
import type { Erasures } from './erasure.ts';

/** Cases of one run: one run in a quarter of an hour makes thousands a day. */
const mostAtOnce = 50;
const day = 24 * 3600_000;

/**
 * Erases cases that closed longer ago than the operator keeps them.
 *
 * @param now ISO 8601 instant, UTC
 * @returns references of cases that the rules do not let go yet: a letter of theirs waits for staff
 */
export async function forgetOldCases(
  erasures: Pick<Erasures, 'closedBefore' | 'forget'>,
  desk: Desk,
  now: string,
): Promise<readonly string[]> {
  const { caseDays = standardCaseDays } = desk;
  const time = new Date(Date.parse(now) - caseDays * day).toISOString();
  const kept: string[] = [];
  let seen = 0;
  for await (const reference of erasures.closedBefore(time)) {
    if (seen++ >= mostAtOnce + kept.length) break;
    try {
      await erasures.forget(reference, { by: 'desk', at: now, desk, thread: {} });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      kept.push(reference);
    }
  }
  return kept;
}
