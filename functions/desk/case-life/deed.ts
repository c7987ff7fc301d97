// What staff do to a case: who does it, when, and that the case still stands by itself.
import type { Actor, CaseFile, Item, Received } from '../case-file.ts';
import { dateIn } from '../clocks/calendar.ts';
import type { Desk } from '../desk.ts';
import { Refusal } from '../refusal.ts';

export interface Deed {
  readonly by: Actor;
  /** ISO 8601 instant, UTC. */
  readonly at: string;
  readonly desk: Desk;
  /** The thread in which a letter to the person stands. */
  readonly thread: Received['thread'];
}

/** @throws Refusal `conflict` where the case lives on in another one, or what was personal in it is gone */
export function mustStand({ mergedInto, erasedAt, isErasing }: CaseFile): void {
  if (mergedInto)
    throw new Refusal('conflict', `This case was merged into ${mergedInto}. Go on with it there.`);
  if (erasedAt || isErasing)
    throw new Refusal('conflict', 'What was personal in this case was erased. Open a new one.');
}

/**
 * What staff enter as having happened has happened.
 *
 * @param when calendar date, or ISO 8601 instant
 * @throws Refusal `invalid` where it lies ahead
 */
export function mustHaveHappened(
  when: string | undefined,
  field: string,
  { at, desk }: Pick<Deed, 'at' | 'desk'>,
): void {
  const now = when?.includes('T') ? at : dateIn(at, desk.timeZone);
  if (when !== undefined && when > now)
    throw new Refusal('invalid', `${field} must not lie in the future: ${when} is still to come.`);
}

/**
 * What staff enter happened after what it follows.
 *
 * @param when calendar date
 * @param since calendar date, or ISO 8601 instant
 * @throws Refusal `invalid` where it lies before
 */
export function mustNotPrecede(
  when: string | undefined,
  field: string,
  since: string,
  { desk }: Pick<Deed, 'desk'>,
): void {
  const first = since.includes('T') ? dateIn(since, desk.timeZone) : since;
  if (when !== undefined && when < first)
    throw new Refusal('invalid', `${field} must not lie before ${first}: ${when} does.`);
}

/** The items with one of them as it is now. */
export const replaced = ({ items }: CaseFile, item: Item): readonly Item[] =>
  items.map((each) => (each.n === item.n ? item : each));
