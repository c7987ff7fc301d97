// How many people are in an audience, by all that decides how they are told. Counts are never added up while people come in:
// each is read from the people themselves, a shard at a time, so that a crash can make none wrong.
import { type DataCategory, dataCategories } from '../../incidents/incident.ts';
import type { AudienceCount, Notice, Way } from '../notice.ts';
import { type Recipient, type RecipientState, recipientStates, residenceOf, wayOf } from '../recipient.ts';

/** By which way a person can be reached at all. */
export type Reach = 'mail' | 'letter' | 'both' | 'none';

export interface Count {
  /** ISO 3166, or `ZZ`. */
  readonly residence: string;
  /** BCP 47, '' where unknown. */
  readonly language: string;
  readonly reach: Reach;
  readonly wantsLetter: boolean;
  readonly way: Way;
  readonly state: RecipientState;
  readonly people: number;
}

/** What is counted of some people. */
export interface Counted {
  readonly counts: readonly Count[];
  /** People whose data of a category are concerned. */
  readonly categories: Readonly<Partial<Record<DataCategory, number>>>;
}

const reachOf = ({ address, postal }: Pick<Recipient, 'address' | 'postal'>): Reach => {
  if (address) return postal ? 'both' : 'mail';
  return postal ? 'letter' : 'none';
};

type Telling = Omit<Count, 'people'>;
const keyOf = ({ residence, language, reach, wantsLetter, way, state }: Telling): string =>
  [residence, language, reach, wantsLetter, way, state].join('\n');

/** Counts people one by one. */
export function counter(): { add(person: Recipient): void; counted(): Counted } {
  const counts = new Map<string, { telling: Telling; people: number }>();
  const categories = new Map<DataCategory, number>();
  return {
    add(person) {
      const { language, wantsLetter, way, state } = person;
      const telling = {
        residence: residenceOf(person),
        language,
        reach: reachOf(person),
        wantsLetter,
        way,
        state,
      };
      const key = keyOf(telling);
      const known = counts.get(key);
      if (known) known.people++;
      else counts.set(key, { telling, people: 1 });
      for (const category of person.categories) categories.set(category, (categories.get(category) ?? 0) + 1);
    },
    counted: () => ({
      counts: [...counts.values()].map(({ telling, people }) => ({ ...telling, people })),
      categories: Object.fromEntries(categories),
    }),
  };
}

/** Several counts as one. */
export function sumOf(all: readonly Counted[]): Counted {
  const counts = new Map<string, Count>();
  for (const { counts: each } of all)
    for (const count of each) {
      const key = keyOf(count);
      counts.set(key, { ...count, people: count.people + (counts.get(key)?.people ?? 0) });
    }
  const inAll = (category: DataCategory): number =>
    all.reduce((sum, { categories }) => sum + (categories[category] ?? 0), 0);
  return {
    counts: [...counts.values()],
    categories: Object.fromEntries(
      dataCategories
        .map((category) => [category, inAll(category)] as const)
        .filter(([, people]) => people > 0),
    ),
  };
}

/** People by residence, language and way: the variants that a notice needs. */
export function variantsOf(counts: readonly Count[], lettersToAll: boolean): readonly AudienceCount[] {
  const variants = new Map<string, AudienceCount>();
  for (const { residence, language, reach, wantsLetter, people } of counts) {
    const known = {
      address: /mail|both/.test(reach) ? '@' : '',
      postal: /letter|both/.test(reach) ? '-' : '',
    };
    const variant = { residence, language, way: wayOf({ ...known, wantsLetter }, lettersToAll) };
    const key = Object.values(variant).join('\n');
    variants.set(key, { ...variant, people: people + (variants.get(key)?.people ?? 0) });
  }
  return [...variants.values()].sort((one, other) => other.people - one.people);
}

/** Mails that are still to go out. Once a notice goes out, whoever gets a letter gets no mail: theirs may have come back. */
export function mailsLeft(
  counts: readonly Count[],
  { lettersToAll, startedAt }: Pick<Notice, 'lettersToAll' | 'startedAt'>,
): number {
  const left = counts.filter(({ way, state }) => isUntold(state) && !(startedAt && way === 'letter'));
  return peopleOf(variantsOf(left, lettersToAll).filter(({ way }) => way === 'mail'));
}

const isUntold = (state: RecipientState): boolean =>
  state === 'due' || state === 'queued' || state === 'claimed';

/** People by state. */
export const statesOf = (counts: readonly Count[]): Readonly<Partial<Record<RecipientState, number>>> =>
  Object.fromEntries(
    recipientStates
      .map((state) => [state, peopleOf(counts.filter((count) => count.state === state))] as const)
      .filter(([, people]) => people > 0),
  );

export const peopleOf = (counts: readonly Pick<Count, 'people'>[]): number =>
  counts.reduce((sum, { people }) => sum + people, 0);
