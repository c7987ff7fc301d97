// What the operator's published policy promises. Each sentence is the operator's own; what it hangs on stands here.
import type { Desk, PromiseId } from '../desk.ts';
import type { Kind } from '../sorting/sorting.ts';
import type { Counting, Owed, Rule, Start } from './rule.ts';

/** A sentence of the policy, as data. */
export type Pledge = Desk['promises'][number];

export interface Meaning {
  readonly duty: string;
  readonly owes: Owed;
  readonly starts: Start;
  /** Whose asks hang on it where the operator names no kinds; `every` is whatever wants an answer. */
  readonly kinds: 'every' | readonly Kind[];
}

export const meanings: Readonly<Record<PromiseId, Meaning>> = {
  'promise-access': {
    duty: 'Answer, as the policy promises.',
    owes: 'answer',
    starts: 'receipt',
    kinds: 'every',
  },
  'promise-opt-out': {
    duty: 'Take the address off every list, as the policy promises.',
    owes: 'action',
    starts: 'receipt',
    kinds: ['opt-out'],
  },
  'promise-policy-change': {
    duty: 'The changed policy takes effect, not before.',
    owes: 'step of another',
    starts: 'publication',
    kinds: [],
  },
  'promise-complaint': {
    duty: 'Investigate the complaint and try to resolve it, as the policy promises.',
    owes: 'answer',
    starts: 'receipt',
    kinds: ['complaint'],
  },
  'promise-reasons': {
    duty: 'Say so, and why, where it cannot be done.',
    owes: 'answer',
    starts: 'receipt',
    kinds: ['erasure', 'content-removal', 'child', 'unauthorised-account'],
  },
  'promise-written-notice': {
    duty: 'Send notices of a breach in writing and free of charge.',
    owes: 'action',
    starts: 'receipt',
    kinds: ['breach-written-notice'],
  },
  'promise-child': {
    duty: 'Delete what was collected from a child without a parent’s consent.',
    owes: 'action',
    starts: 'receipt',
    kinds: ['child'],
  },
  'promise-authority': {
    duty: 'Cooperate with the data protection authority.',
    owes: 'action',
    starts: 'receipt',
    kinds: ['authority', 'complaint'],
  },
};

const meaningOf = (id: string): Meaning | undefined => new Map(Object.entries(meanings)).get(id);

/** What a promise owes; undefined for the id of a law. */
export const owedByPledge = (id: string): Owed | undefined => meaningOf(id)?.owes;

/** Whether a promise runs from the receipt of an ask; others are started by what they are about. */
export const hangsOnAsks = (id: string): boolean => meaningOf(id)?.starts === 'receipt';

/** To whom the promise was made, a sentence. */
export const whoIsPromised = (pledge: Pledge, kind: Kind | null): string =>
  kindsOf(pledge) === 'every' || kind === null
    ? 'We promise this to everybody who writes to us.'
    : `We promise this to whoever writes about this (${kind}).`;

/** The promises that an ask of a kind hangs on, with a clock or without. `null`: nobody has named the kind yet. */
export const pledgesFor = (kind: Kind | null, { promises }: Desk): readonly Pledge[] =>
  promises.filter((pledge) => {
    const kinds = kindsOf(pledge);
    return kinds === 'every' || (kind !== null && kinds.includes(kind));
  });

const kindsOf = ({ rule, kinds }: Pledge): Meaning['kinds'] => kinds ?? meanings[rule].kinds;

/** The rule of a promise that names a period; undefined where it is kept without a date. */
export function ruleOfPledge(pledge: Pledge): Rule | undefined {
  const counted = countingOf(pledge);
  if (!counted) return undefined;
  const { rule, quote, policyVersion } = pledge;
  const { duty, owes, starts } = meanings[rule];
  return {
    id: rule,
    version: 1,
    duty,
    owes,
    source: `Privacy policy (${policyVersion}): “${quote}”`,
    confirmed: true,
    starts,
    counted,
  };
}

function countingOf({ days, businessDays }: Pledge): Counting | undefined {
  if (days !== undefined) return { unit: 'day', count: days };
  if (businessDays !== undefined) return { unit: 'business day', count: businessDays, calendar: 'operator' };
  return undefined;
}
