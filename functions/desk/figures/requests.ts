// What 11 CCR 7102 wants published of a calendar year: requests of each kind, what came of them, and how long it took.
import type { Item } from '../case-file.ts';
import { isoCode } from '../clocks/places.ts';
import { type DenialReason, denialReasons } from '../letters/letter.ts';
import type { Kind } from '../sorting/sorting.ts';
import { type Distribution, distribution } from './distribution.ts';

/** The requests of 11 CCR 7102(a)(1), with the kinds of ask that are such a request. */
export const requestKinds = {
  know: ['access', 'portability'],
  delete: ['erasure', 'content-removal', 'child', 'unauthorised-account'],
  correct: ['rectification'],
  'opt-out': ['opt-out'],
  limit: ['restriction'],
} as const satisfies Readonly<Record<string, readonly Kind[]>>;
export type RequestKind = keyof typeof requestKinds;
const requestNames = ['know', 'delete', 'correct', 'opt-out', 'limit'] as const satisfies RequestKind[];

/** Everybody, or who stated that they live in California: 11 CCR 7102(b) lets a business publish either. */
export const populations = ['everyone', 'california'] as const;
export type Population = (typeof populations)[number];

export interface RequestFigures {
  readonly request: RequestKind;
  readonly received: number;
  readonly compliedInWhole: number;
  readonly compliedInPart: number;
  readonly denied: number;
  /** Answered, because there was nothing to do it with. */
  readonly nothingFound: number;
  readonly withdrawn: number;
  readonly unanswered: number;
  /** Why, of what was denied in whole or in part (11 CCR 7102(a)(4)); `unstated` where nobody wrote a code. */
  readonly denials: Readonly<Partial<Record<DenialReason | 'unstated', number>>>;
  /** Calendar days from receipt to answer; a request that was withdrawn has none. */
  readonly medianDays: number | null;
  readonly meanDays: number | null;
}

export interface YearFigures {
  readonly year: number;
  readonly everyone: readonly RequestFigures[];
  readonly california: readonly RequestFigures[];
}

export interface RequestCount {
  /** @param year in which it was received @param days from receipt to answer; 0 while there is none */
  add(asked: {
    readonly kind: Kind | null;
    readonly residence: string | null;
    readonly year: number;
    readonly outcome: Item['outcome'];
    readonly days: number;
  }): void;
  years(): readonly YearFigures[];
}

interface Counts {
  received: number;
  granted: number;
  partly: number;
  refused: number;
  'nothing-found': number;
  withdrawn: number;
  unanswered: number;
  readonly denials: Map<DenialReason | 'unstated', number>;
  readonly days: Distribution;
}

const none = (): Counts => ({
  received: 0,
  granted: 0,
  partly: 0,
  refused: 0,
  'nothing-found': 0,
  withdrawn: 0,
  unanswered: 0,
  denials: new Map(),
  days: distribution(),
});

export function requestCount(years: readonly number[]): RequestCount {
  const all = new Map<string, Counts>();
  const nameOf = (year: number, population: Population, request: RequestKind) =>
    `${year} ${population} ${request}`;
  const figuresOf = (year: number, population: Population): readonly RequestFigures[] =>
    requestNames.map((request) => figures(request, all.get(nameOf(year, population, request)) ?? none()));

  return {
    add({ kind, residence, year, outcome, days }) {
      const request = requestOf(kind);
      if (!request) return;
      const isCalifornian = residence !== null && isoCode(residence) === 'US-CA';
      for (const population of populations) {
        if (population === 'california' && !isCalifornian) continue;
        const name = nameOf(year, population, request);
        const counts = all.get(name) ?? none();
        count(counts, outcome, days);
        all.set(name, counts);
      }
    },
    years: () =>
      years.map((year) => ({
        year,
        everyone: figuresOf(year, 'everyone'),
        california: figuresOf(year, 'california'),
      })),
  };
}

const requestOf = (kind: Kind | null): RequestKind | undefined =>
  requestNames.find((name) => requestKinds[name].some((each) => each === kind));

function count(counts: Counts, outcome: Item['outcome'], days: number): void {
  counts.received += 1;
  counts[outcome?.result ?? 'unanswered'] += 1;
  if (outcome?.result === 'refused' || outcome?.result === 'partly') {
    const reason = outcome.denial ?? 'unstated';
    counts.denials.set(reason, (counts.denials.get(reason) ?? 0) + 1);
  }
  if (outcome && outcome.result !== 'withdrawn') counts.days.add(days);
}

const figures = (request: RequestKind, counts: Counts): RequestFigures => ({
  request,
  received: counts.received,
  compliedInWhole: counts.granted,
  compliedInPart: counts.partly,
  denied: counts.refused,
  nothingFound: counts['nothing-found'],
  withdrawn: counts.withdrawn,
  unanswered: counts.unanswered,
  denials: Object.fromEntries(
    [...denialReasons, 'unstated' as const].flatMap((reason) => {
      const times = counts.denials.get(reason);
      return times ? [[reason, times]] : [];
    }),
  ),
  medianDays: counts.days.median(),
  meanDays: counts.days.mean(),
});
