// Which items a list shows: as it stands in the address, so that it can be kept, linked to, and gone back to.
import type { Routes } from '../api/routes.ts';

export type Query = NonNullable<Routes['GET /v1/items']['query']>;
export type Queue = NonNullable<Query['queue']>;
export type State = NonNullable<Query['state']>;
export type Flag = NonNullable<Query['flag']>;

export const queues = [
  'deletion',
  'breach-notice',
  'eu-complaint',
  'general',
  'junk',
] as const satisfies readonly Queue[];
export const states = ['open', 'waiting', 'escalated', 'answered'] as const satisfies readonly State[];
export const flags = [
  'child',
  'urgent',
  'authority',
  'agent',
  'held',
  'undelivered',
  'unreachable',
  'disowned',
  'cites-another-case',
  'operator',
] as const satisfies readonly Flag[];

export interface Filter {
  /** All queues where none is named. */
  readonly queue?: Queue;
  /** Everything that is not answered where none is named. */
  readonly state?: State;
  /** Subject id, or whoever looks, or nobody. */
  readonly assignee?: string;
  readonly review?: 'yes' | 'no';
  readonly flag?: Flag;
  /** BCP 47. */
  readonly language?: string;
}

/** Who somebody is has another word in every session: a view that is kept says `me`. */
export const me = 'me';
export const nobody = 'nobody';

export function filterIn(rest: readonly string[], query: URLSearchParams): Filter {
  const queue = queues.find((each) => each === (rest[0] ?? query.get('queue')));
  const state = states.find((each) => each === query.get('state'));
  const flag = flags.find((each) => each === query.get('flag'));
  const review = (['yes', 'no'] as const).find((each) => each === query.get('review'));
  const assignee = query.get('assignee');
  const language = query.get('language');
  return {
    ...(queue && { queue }),
    ...(state && { state }),
    ...(assignee && { assignee }),
    ...(review && { review }),
    ...(flag && { flag }),
    ...(language && { language }),
  };
}

/** What an address asks for this filter. The queue stands there too: another one is the same page. */
export const askedOf = (filter: Filter): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(filter).filter(([, value]) => value));

/** What the API is asked. @param own subject id of whoever looks */
export function queryOf({ assignee, review, ...same }: Filter, own: string): Query {
  const whose = assignee === me ? own : assignee === nobody ? '' : assignee;
  return {
    ...same,
    ...(whose !== undefined && { assignee: whose }),
    ...(review && { needsReview: review }),
  };
}

export const isSame = (one: Filter, other: Filter): boolean =>
  JSON.stringify(askedOf(one)) === JSON.stringify(askedOf(other));
