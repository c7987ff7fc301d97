// Two cases of one matter become one, and one case of two matters becomes two.
import { type CaseFile, type Change, change, type Item, itemOf } from '../case-file.ts';
import type { Clock } from '../clocks/clock.ts';
import { samePerson } from '../mail/whose.ts';
import type { Person } from '../message.ts';
import { Refusal } from '../refusal.ts';
import { type Deed, mustStand } from './deed.ts';
import { earliest, frozen, resumed } from './item-clocks.ts';
import { letterElsewhere } from './returning.ts';
import { standingOf, stateAfter } from './transitions.ts';

/** What becomes of two cases together: the one that staff named, then the other. */
export type BothChanges = readonly [Change, Change];

/**
 * The items of a case go on in another one of the same person. An ask that both hold open is one, since the earlier of the two;
 * every other keeps its own. Messages and letters stay where they are, and mail to the old reference joins the new case.
 *
 * @param admit true where staff know that two addresses are one person's: both may write to the case from now on
 * @throws Refusal `conflict` where the cases are one, are not of one person, or one of them no longer stands by itself
 */
export function merge(
  from: CaseFile,
  into: CaseFile,
  { admit = false }: { readonly admit?: boolean | undefined },
  { by, at, desk }: Deed,
): BothChanges {
  mustStand(from);
  mustStand(into);
  if (from.reference === into.reference)
    throw new Refusal('conflict', 'A case cannot be merged into itself.');
  const isOnePerson = samePerson(from.person, into.person);
  if (!isOnePerson && !admit)
    throw new Refusal(
      'conflict',
      'The cases are of two addresses. Send admit: true if you know that both are one person’s.',
    );
  const moved = movedItems(from, into);
  const participants = isOnePerson ? [] : admitted(into, from);
  const entry = { at, actor: by, rule: 'merge' } as const;
  const places = moved.map(({ item, n }) => `${item.n}:${n}`).join(' ');
  const residence = into.residence ?? from.residence;
  const hold = into.hold ?? from.hold;
  const actsFor = into.actsFor ?? from.actsFor;
  return [
    change(from, {
      items: [],
      fields: { mergedInto: into.reference, lastItem: highest(from) },
      entry: { ...entry, about: { into: into.reference, items: places } },
    }),
    change(into, {
      items: moved.reduce(
        (items, move) =>
          placed(items, move, (clocks) => resumed(clocks, at, { ...(residence && { residence }) }, desk)),
        into.items,
      ),
      flags: [...new Set([...into.flags, ...from.flags])],
      fields: {
        mergedFrom: [...(into.mergedFrom ?? []), from.reference],
        ...(participants.length > 0 && { participants }),
        ...(residence && { residence }),
        ...(hold && { hold }),
        ...(actsFor && { actsFor }),
      },
      entry: { ...entry, about: { from: from.reference, items: places, admitted: participants.length > 0 } },
    }),
  ];
}

interface Move {
  readonly item: Item;
  /** Its number in the other case: a new one, or that of the same ask. */
  readonly n: number;
}

function movedItems(from: CaseFile, into: CaseFile): readonly Move[] {
  let next = highest(into);
  return from.items.map((item) => ({
    item: withLetterOf(from, item),
    n: twinOf(item, into.items)?.n ?? ++next,
  }));
}

/** The letter that answers it stays in its case, so it is named with that. */
function withLetterOf({ reference }: CaseFile, item: Item): Item {
  const { letter } = item.outcome ?? {};
  if (!item.outcome || !letter) return item;
  return { ...item, outcome: { ...item.outcome, letter: letterElsewhere(reference, letter) } };
}

/** The same ask, open in the other case too. */
const twinOf = (item: Item, items: readonly Item[]): Item | undefined =>
  items.find(
    (other) =>
      item.kind !== null &&
      other.kind === item.kind &&
      other.queue === item.queue &&
      isOpen(other) &&
      isOpen(item),
  );

const isOpen = (item: Item): boolean => item.state === 'open' || item.state === 'waiting';

function placed(
  items: readonly Item[],
  { item, n }: Move,
  withoutPause: (clocks: readonly Clock[]) => readonly Clock[],
): readonly Item[] {
  if (!items.some((each) => each.n === n)) return [...items, { ...item, n }];
  return items.map((each) => (each.n === n ? asOne(each, item, withoutPause) : each));
}

/** One ask that came twice, since it first came. Nobody waits where one of the two does not. */
function asOne(item: Item, other: Item, withoutPause: (clocks: readonly Clock[]) => readonly Clock[]): Item {
  const frozenAt = [item.frozenAt, other.frozenAt].flatMap((at) => at ?? []).sort()[0];
  const own = item.erasures ?? [];
  const erasures = [
    ...own,
    ...(other.erasures ?? []).filter(({ system }) => !own.some((each) => each.system === system)),
  ];
  const both = earliest(item.clocks, other.clocks);
  const clocks = frozenAt ? frozen(both, frozenAt) : both;
  return {
    ...item,
    ...(frozenAt && { frozenAt }),
    receivedAt: other.receivedAt < item.receivedAt ? other.receivedAt : item.receivedAt,
    needsReview: item.needsReview || other.needsReview,
    clocks: item.state === 'waiting' ? clocks : withoutPause(clocks),
    ...(erasures.length > 0 && { erasures }),
    ...(other.extension && !item.extension && { extension: other.extension }),
  };
}

const admitted = (into: CaseFile, from: CaseFile): readonly Person[] =>
  [...(into.participants ?? []), from.person, ...(from.participants ?? [])].filter(
    (person) => person.address !== '' && !samePerson(person, into.person),
  );

const highest = ({ items, lastItem = 0 }: CaseFile): number => Math.max(lastItem, ...items.map(({ n }) => n));

/**
 * An item goes on in a case of its own, with its clocks as they are; the message that asked for it stays in the first.
 *
 * @param names reference and origin of the new case
 * @throws Refusal `conflict` where it is the only item
 */
export function split(
  caseFile: CaseFile,
  n: number,
  names: { readonly reference: string; readonly origin: string },
  { by, at }: Deed,
): BothChanges {
  mustStand(caseFile);
  const item = itemOf(caseFile, n);
  stateAfter(item, 'split');
  if (caseFile.items.filter((each) => standingOf(each) !== 'junk').length < 2)
    throw new Refusal('conflict', `Item ${n} is all that this case asks for: there is nothing to split.`);
  const {
    silence: _silence,
    suggests: _suggests,
    mergedFrom: _merged,
    lastItem: _last,
    proofs: _proofs,
    ...kept
  } = caseFile;
  const entry = { at, actor: by, rule: 'split' } as const;
  return [
    change(caseFile, {
      items: caseFile.items.filter((each) => each !== item),
      fields: { lastItem: highest(caseFile) },
      entry: { ...entry, about: { item: n, into: names.reference } },
    }),
    {
      caseFile: {
        ...kept,
        reference: names.reference,
        version: 1,
        openedAt: at,
        origin: names.origin,
        delivery: names.origin,
        splitFrom: caseFile.reference,
        items: [{ ...item, n: 1 }],
      },
      messages: [],
      letters: [],
      entry: { ...entry, about: { from: caseFile.reference, item: n } },
    },
  ];
}
