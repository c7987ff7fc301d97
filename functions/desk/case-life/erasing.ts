// Erasing in the operator's own systems: they say when it is done, and staff answer with one click.
import { type CaseFile, type Change, change, type Item, itemOf } from '../case-file.ts';
import { dateIn } from '../clocks/calendar.ts';
import { Refusal } from '../refusal.ts';
import type { Kind } from '../sorting/sorting.ts';
import { type Deed, mustHaveHappened, mustNotPrecede, mustStand, replaced } from './deed.ts';
import { standingOf } from './transitions.ts';

/** What is granted by erasing something. */
export const erasingKinds: ReadonlySet<Kind | null> = new Set<Kind>([
  'erasure',
  'content-removal',
  'child',
  'unauthorised-account',
]);

export interface Erased {
  /** The operator's own code for the system, like `crm`. */
  readonly system: string;
  /** Calendar date or ISO 8601 instant; without it now. */
  readonly at?: string | undefined;
}

/**
 * A system of the operator no longer holds what an ask is about. Before the answer it makes the draft of one; after it, it is
 * the proof of what the answer says.
 *
 * @throws Refusal `conflict` where nothing of the item is to be erased or this system said so before, `invalid` where the time
 *   cannot be
 */
export function erasureDone(caseFile: CaseFile, n: number, { system, at }: Erased, deed: Deed): Change {
  mustStand(caseFile);
  const before = itemOf(caseFile, n);
  if (!erasingKinds.has(before.kind) || standingOf(before) === 'junk')
    throw new Refusal(
      'conflict',
      `Item ${n} does not ask for anything to be erased. That is one of kind ${[...erasingKinds].join(', ')}.`,
    );
  const { erasures = [] } = before;
  if (erasures.some((done) => done.system === system))
    throw new Refusal('conflict', `Item ${n} has it from ${system} already. Nothing is left to report.`);
  mustHaveHappened(at, 'at', deed);
  mustNotPrecede(at?.includes('T') ? dateIn(at, deed.desk.timeZone) : at, 'at', before.receivedAt, deed);
  const done = { system, at: at ?? deed.at, by: deed.by };
  return change(caseFile, {
    items: replaced(caseFile, { ...before, erasures: [...erasures, done] }),
    entry: {
      at: deed.at,
      actor: deed.by,
      rule: 'erasure-done',
      about: { item: n, kind: before.kind, system, at: done.at },
    },
  });
}

/** The answer that staff may give with one click: systems of the operator did what was asked. */
export function draftOf({ state, erasures = [] }: Item) {
  if (state === 'answered' || erasures.length === 0) return undefined;
  return { result: 'granted', systems: erasures.map(({ system }) => system) } as const;
}
