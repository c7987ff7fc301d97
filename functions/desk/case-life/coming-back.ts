// What waited, or was answered, is worked on again.
import { type CaseFile, type Change, change, type Item, itemOf } from '../case-file.ts';
import type { Desk } from '../desk.ts';
import { type Deed, mustStand, replaced } from './deed.ts';
import { restarted, resumed } from './item-clocks.ts';
import { stateAfter } from './transitions.ts';

/** What waited goes on. */
export function heard(
  caseFile: CaseFile,
  { waitsFor: _, ...item }: Item,
  by: 'hear' | 'identify',
  at: string,
  desk: Desk,
): Item {
  return { ...item, state: stateAfter(item, by), clocks: resumed(item.clocks, at, caseFile, desk) };
}

/** Why staff open again what was answered or with an authority. */
export const reopenReasons = ['new-facts', 'mistake', 'person-disagrees', 'authority'] as const;
export type ReopenReason = (typeof reopenReasons)[number];

/**
 * What was answered, or with an authority, is open again. Its clocks have the dates that they had.
 *
 * @throws Refusal `conflict` where it is open
 */
export function reopen(caseFile: CaseFile, n: number, reason: ReopenReason, { by, at }: Deed): Change {
  mustStand(caseFile);
  return change(caseFile, {
    items: replaced(caseFile, reopened(itemOf(caseFile, n))),
    entry: { at, actor: by, rule: 'reopen', about: { item: n, reason } },
  });
}

/** The item open again; what was said before is kept. What systems erased counts only while nobody asks for more. */
export function reopened(item: Item, by: 'reopen' | 'return' = 'reopen'): Item {
  const { outcome, erasures, ...open } = item;
  return {
    ...open,
    ...(by === 'return' && erasures && { erasures }),
    state: stateAfter(item, by),
    clocks: restarted(item.clocks),
    ...(outcome && { earlier: [...(item.earlier ?? []), outcome] }),
  };
}
