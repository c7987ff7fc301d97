// What staff know better than the sorting.
import { type Actor, type CaseFile, type Change, change, type Item, itemOf } from '../case-file.ts';
import { resorted } from '../clocks/clocks.ts';
import type { Desk } from '../desk.ts';
import { Refusal } from '../refusal.ts';
import type { Kind, Queue } from '../sorting/sorting.ts';

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
 * @throws Refusal `missing` where the case has no such item, `invalid` where nothing is to be changed
 */
export function editItem(
  caseFile: CaseFile,
  n: number,
  edit: ItemEdit,
  by: Actor,
  at: string,
  desk: Desk,
): Change {
  const before = itemOf(caseFile, n);
  if (edit.assignee === undefined && edit.queue === undefined && edit.kind === undefined)
    throw new Refusal('invalid', 'Nothing to change: send at least one of assignee, queue and kind.');
  const sorted = edit.queue !== undefined || edit.kind !== undefined;
  const queue = edit.queue ?? before.queue;
  const kind = edit.kind === undefined ? before.kind : edit.kind;
  const after: Item = {
    ...before,
    assignee: edit.assignee === undefined ? before.assignee : edit.assignee,
    queue,
    kind,
    needsReview: sorted ? false : before.needsReview,
    clocks: sorted
      ? resorted(
          before.clocks,
          { receivedAt: before.receivedAt, kind, queue, residence: caseFile.residence, desk },
          at,
        )
      : before.clocks,
  };
  return change(caseFile, {
    items: caseFile.items.map((item) => (item.n === n ? after : item)),
    entry: {
      at,
      actor: by,
      rule: 'edit-item',
      about: {
        item: n,
        ...(edit.assignee !== undefined && { assignee: edit.assignee }),
        ...(edit.queue !== undefined && { queue, queueBefore: before.queue }),
        ...(edit.kind !== undefined && { kind, kindBefore: before.kind }),
      },
    },
  });
}
