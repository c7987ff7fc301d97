// A child's data: it is frozen at once, and lists do not say whose it is.
import { type CaseFile, type Change, change, type Item, itemOf } from '../case-file.ts';
import type { Person } from '../message.ts';
import { Refusal } from '../refusal.ts';
import type { Flag, Kind } from '../sorting/sorting.ts';
import { type Deed, mustStand, replaced } from './deed.ts';
import { frozen } from './item-clocks.ts';
import { stateAfter } from './transitions.ts';

/** Why staff freeze a child's data. */
export const freezeReasons = ['guardian-asks', 'child-asks', 'age-known', 'account-proved'] as const;
export type FreezeReason = (typeof freezeReasons)[number];

/**
 * Staff say that a child's data is frozen: no collection and no use until the ask is decided. Other systems hear of it by the
 * event, and the duty to freeze ends. Never done by the desk itself: a forged parent must not freeze a stranger.
 *
 * @throws Refusal `conflict` where the ask is no child's, is answered, or was frozen before
 */
export function freeze(
  caseFile: CaseFile,
  n: number,
  { reason }: { readonly reason?: FreezeReason | undefined },
  { by, at }: Deed,
): Change {
  mustStand(caseFile);
  const before = itemOf(caseFile, n);
  const state = stateAfter(before, 'freeze');
  const why = whyNotFrozen(before);
  if (why) throw new Refusal('conflict', why);
  return change(caseFile, {
    items: replaced(caseFile, { ...before, state, frozenAt: at, clocks: frozen(before.clocks, at) }),
    entry: { at, actor: by, rule: 'freeze', about: { item: n, ...(reason && { reason }) } },
  });
}

/** Why there is nothing to freeze; undefined where there is. */
export function whyNotFrozen({ n, kind, frozenAt }: Item): string | undefined {
  if (kind !== 'child') return `Item ${n} is not about a child. Call it child first, then freeze.`;
  return frozenAt && `Item ${n} is frozen since ${frozenAt}.`;
}

interface Listed {
  readonly kind: Kind | null;
  readonly flags: readonly Flag[];
  readonly person: Person;
  readonly subject: string;
}

const nobody: Person = { name: '', address: '' };

/**
 * An item as a list may show it: an ask of kind `child`, and every ask of a case flagged `child`, has no name, no address and
 * no subject there. Only the case shows them, and that is audited.
 */
export const shownInList = <T extends Listed>(item: T): T =>
  item.kind === 'child' || item.flags.includes('child') ? { ...item, person: nobody, subject: '' } : item;

/** The flags of a case with these items: one ask about a child is enough, and what was known once is not unknown again. */
export const flagsWith = (flags: readonly Flag[], items: readonly Pick<Item, 'kind'>[]): readonly Flag[] =>
  !flags.includes('child') && items.some(({ kind }) => kind === 'child') ? [...flags, 'child'] : flags;
