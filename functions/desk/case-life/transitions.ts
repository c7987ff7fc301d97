// The state machine of an item, as data: the rules obey it, the API shows it, docs/states.md draws it.
import type { Item, ItemState } from '../case-file.ts';
import { Refusal } from '../refusal.ts';

/** Where an item stands: its state, or junk, where nothing is answered. */
export type Standing = ItemState | 'junk';

/** What staff do with an item, and what happens to it by itself. */
export const actions = [
  'wait',
  'extend',
  'answer',
  'refuse',
  'escalate',
  'reopen',
  'restore',
  'sort',
  'discard',
  'split',
  'freeze',
] as const;
export type Action = (typeof actions)[number];
export type Happening = 'hear' | 'identify' | 'return';

interface Transition {
  readonly to: Standing;
  /** Words for the drawing. */
  readonly says: string;
}

export const transitions: Readonly<
  Record<Standing, Readonly<Partial<Record<Action | Happening, Transition>>>>
> = {
  open: {
    wait: { to: 'waiting', says: 'staff ask the person, or for proof of identity' },
    extend: { to: 'open', says: 'the law allows more time, once' },
    answer: { to: 'answered', says: 'granted, partly, nothing found or withdrawn' },
    refuse: { to: 'answered', says: 'with the reason and what the law wants said' },
    escalate: { to: 'escalated', says: 'an authority has the complaint' },
    sort: { to: 'open', says: 'another queue or kind' },
    split: { to: 'open', says: 'into a case of its own' },
    discard: { to: 'junk', says: 'it is no ask' },
    freeze: { to: 'open', says: 'nothing of the child is used until it is decided, once' },
  },
  waiting: {
    hear: { to: 'open', says: 'the person writes again' },
    identify: { to: 'open', says: 'staff know who it is' },
    wait: { to: 'waiting', says: 'staff ask again' },
    extend: { to: 'waiting', says: 'the law allows more time, once' },
    answer: { to: 'answered', says: 'granted, partly, nothing found or withdrawn' },
    refuse: { to: 'answered', says: 'with the reason and what the law wants said' },
    escalate: { to: 'escalated', says: 'an authority has the complaint' },
    sort: { to: 'waiting', says: 'another queue or kind' },
    split: { to: 'waiting', says: 'into a case of its own' },
    discard: { to: 'junk', says: 'it is no ask' },
    freeze: { to: 'waiting', says: 'nothing of the child is used until it is decided, once' },
  },
  escalated: {
    escalate: { to: 'escalated', says: 'the number and dates of the authority' },
    answer: { to: 'answered', says: 'granted, partly, nothing found or withdrawn' },
    reopen: { to: 'open', says: 'it comes back' },
    sort: { to: 'escalated', says: 'another queue or kind' },
    freeze: { to: 'escalated', says: 'nothing of the child is used until it is decided, once' },
  },
  answered: {
    reopen: { to: 'open', says: 'the person asks again, or staff see a mistake' },
    return: { to: 'open', says: 'the letter that answers came back: nobody was told' },
  },
  junk: {
    restore: { to: 'open', says: 'it was an ask: its clocks count from its arrival' },
  },
};

/** Junk has no clocks and gets no answer, whatever its state was. */
export const standingOf = ({ queue, state }: Pick<Item, 'queue' | 'state'>): Standing =>
  queue === 'junk' && state !== 'answered' ? 'junk' : state;

/** Neither answered nor junk: somebody works on it. */
export const isUnderWay = (item: Pick<Item, 'queue' | 'state'>): boolean =>
  item.state !== 'answered' && standingOf(item) !== 'junk';

const isAction = (name: string): name is Action => actions.some((action) => action === name);

/** What the state machine lets staff do from where an item stands. */
export const actionsFrom = (standing: Standing): readonly Action[] =>
  Object.keys(transitions[standing]).filter(isAction);

/**
 * The state after an action.
 *
 * @throws Refusal `conflict` that names what can be done instead
 */
export function stateAfter(item: Item, action: Action | Happening): ItemState {
  const standing = standingOf(item);
  const transition = transitions[standing][action];
  if (!transition)
    throw new Refusal(
      'conflict',
      `Item ${item.n} is ${standing}. From there it can be: ${actionsFrom(standing).join(', ')}.`,
    );
  return transition.to === 'junk' ? 'open' : transition.to;
}

/** The drawing of it (Mermaid), as docs/states.md holds it. */
export function drawing(): string {
  const lines = Object.entries(transitions).flatMap(([from, ways]) =>
    Object.entries(ways).map(([action, { to, says }]) => `  ${from} --> ${to}: ${action} (${says})`),
  );
  return [
    'stateDiagram-v2',
    '  [*] --> open: a mail, a form, a call, a letter, or what staff find themselves',
    '  [*] --> junk: sorted as no ask',
    ...lines,
  ].join('\n');
}
