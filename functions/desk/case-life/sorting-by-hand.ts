// What staff know better than the sorting.
import { type Actor, type CaseFile, type Change, change, type Item, itemOf } from '../case-file.ts';
import { clocksFor, resorted } from '../clocks/clocks.ts';
import type { Desk } from '../desk.ts';
import type { Message } from '../message.ts';
import { Refusal } from '../refusal.ts';
import type { Kind, Queue } from '../sorting/sorting.ts';
import { flagsWith } from './child.ts';
import { type Deed, mustStand, replaced } from './deed.ts';
import { standingOf, stateAfter } from './transitions.ts';

/** What staff may set on an item by hand. */
export interface ItemEdit {
  readonly assignee?: string | null | undefined;
  readonly queue?: Queue | undefined;
  readonly kind?: Kind | null | undefined;
}

/**
 * Staff assign an item, move it to another queue or call it another kind.
 * A move from or to junk and a change of kind count its clocks anew, always from its arrival; those that do not apply stop.
 *
 * @throws Refusal `missing` where the case has no such item, `invalid` where nothing is to be changed, `conflict` where an
 *   answered item is to be called something else
 */
export function editItem(
  caseFile: CaseFile,
  n: number,
  edit: ItemEdit,
  by: Actor,
  at: string,
  desk: Desk,
): Change {
  mustStand(caseFile);
  const before = itemOf(caseFile, n);
  if (edit.assignee === undefined && edit.queue === undefined && edit.kind === undefined)
    throw new Refusal('invalid', 'Nothing to change: send at least one of assignee, queue and kind.');
  const isSorted = edit.queue !== undefined || edit.kind !== undefined;
  const after: Item = {
    ...(isSorted ? sortedAnew(caseFile, before, edit, at, desk) : before),
    assignee: edit.assignee === undefined ? before.assignee : edit.assignee,
  };
  const items = replaced(caseFile, after);
  return change(caseFile, {
    items,
    flags: flagsWith(caseFile.flags, items),
    entry: {
      at,
      actor: by,
      rule: 'edit-item',
      about: {
        item: n,
        ...(edit.assignee !== undefined && { assignee: edit.assignee }),
        ...(edit.queue !== undefined && { queue: after.queue, queueBefore: before.queue }),
        ...(edit.kind !== undefined && { kind: after.kind, kindBefore: before.kind }),
      },
    },
  });
}

/**
 * Junk that was an ask after all.
 *
 * @param n the item; without it every item in junk
 * @throws Refusal `conflict` where nothing is in junk, `invalid` where it is to stay there
 */
export function restore(
  caseFile: CaseFile,
  { n, queue, kind }: { readonly n?: number | undefined; readonly queue: Queue; readonly kind: Kind | null },
  { by, at, desk }: Deed,
): Change {
  mustStand(caseFile);
  if (queue === 'junk') throw new Refusal('invalid', 'queue must be where the ask belongs, not junk.');
  const junk = n === undefined ? caseFile.items.filter(isJunk) : [itemOf(caseFile, n)];
  if (junk.length === 0) throw new Refusal('conflict', 'Nothing of this case is in junk.');
  const restored = new Map(
    junk.map((item) => [
      item.n,
      { ...sortedAnew(caseFile, item, { queue, kind }, at, desk), state: stateAfter(item, 'restore') },
    ]),
  );
  const items = caseFile.items.map((item) => restored.get(item.n) ?? item);
  return change(caseFile, {
    items,
    flags: flagsWith(caseFile.flags, items),
    entry: {
      at,
      actor: by,
      rule: 'restore',
      about: { items: [...restored.keys()].join(' '), queue, kind },
    },
  });
}

/**
 * A message asks for more than the sorting found: one more item, whose clocks count from that message.
 *
 * @throws Refusal `invalid` where the message did not come from outside
 */
export function addAsk(
  caseFile: CaseFile,
  message: Message,
  { queue, kind }: { readonly queue: Queue; readonly kind: Kind | null },
  { by, at, desk }: Deed,
): Change {
  mustStand(caseFile);
  if (message.direction !== 'in')
    throw new Refusal('invalid', 'message must be one that came in: only it can ask for something.');
  const item = newItem(caseFile, { queue, kind, message, needsReview: false, desk });
  return change(caseFile, {
    items: [...caseFile.items, item],
    flags: flagsWith(caseFile.flags, [item]),
    entry: {
      at,
      actor: by,
      rule: 'add-ask',
      about: { item: item.n, message: message.id, queue, kind },
    },
  });
}

/** One more item of a case, for what a message asks; it has been there since the message came. */
export function newItem(
  { items, lastItem = 0, residence }: CaseFile,
  {
    queue,
    kind,
    message,
    needsReview,
    desk,
  }: {
    readonly queue: Queue;
    readonly kind: Kind | null;
    readonly message: Message;
    readonly needsReview: boolean;
    readonly desk: Desk;
  },
): Item {
  return {
    n: Math.max(lastItem, ...items.map(({ n }) => n)) + 1,
    kind,
    queue,
    state: 'open',
    needsReview,
    assignee: null,
    subject: message.subject,
    receivedAt: message.at,
    clocks: clocksFor({ receivedAt: message.at, kind, queue, residence, desk }),
    why: [],
  };
}

const isJunk = (item: Item): boolean => standingOf(item) === 'junk';

function sortedAnew(
  caseFile: CaseFile,
  before: Item,
  edit: Pick<ItemEdit, 'queue' | 'kind'>,
  at: string,
  desk: Desk,
): Item {
  const queue = edit.queue ?? before.queue;
  const kind = edit.kind === undefined ? before.kind : edit.kind;
  stateAfter(before, before.queue === 'junk' ? 'restore' : queue === 'junk' ? 'discard' : 'sort');
  const { waitsFor: _, ...open } = before;
  return {
    ...(queue === 'junk' ? { ...open, state: 'open' } : before),
    queue,
    kind,
    needsReview: false,
    clocks: resorted(
      before.clocks,
      { receivedAt: before.receivedAt, queue, kind, residence: caseFile.residence, desk },
      at,
    ),
    sortedAs: before.sortedAs ?? { queue: before.queue, kind: before.kind },
  };
}
