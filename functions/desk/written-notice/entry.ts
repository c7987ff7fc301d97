// What stands in the register of written notice of one person, and what changes it. An entry is the sum of the times that they
// asked: nobody is in it twice, and an address that somebody only typed never takes the place of one that is known to be right.
import { normalAddress } from '../mail/whose.ts';

/** One time that a person asked to be told of a breach in writing. */
export interface Wish {
  /** The case that it came with; absent where staff entered it by itself. */
  readonly reference?: string;
  /** From when it stands, its receipt: ISO 8601 instant, UTC, or the calendar date where nobody knows the time. */
  readonly since: string;
  /** '' where it is not known. */
  readonly name: string;
  /** Mail address, '' where it is not known. */
  readonly address: string;
  /** Postal address, with its line breaks. */
  readonly postal?: string;
  /** ISO 3166; only where the person stated it. */
  readonly residence?: string;
  /** BCP 47, `und` where nobody can tell. */
  readonly language: string;
  /** Since when it is known that the addresses are the person's. Without it the wish stands all the same. */
  readonly confirmedAt?: string;
}

/** Why an entry no longer stands. */
export const withdrawalReasons = ['person-withdrew', 'not-meant', 'erasure-asked'] as const;
export type WithdrawalReason = (typeof withdrawalReasons)[number];

/** All wishes of one person. A withdrawn entry holds none, and so nothing personal. */
export interface Entry {
  /** Counts changes. */
  readonly version: number;
  /** When the person first asked since the entry stands. */
  readonly since: string;
  readonly wishes: readonly Wish[];
  readonly withdrawn?: { readonly at: string; readonly why: WithdrawalReason };
}

/** What happens to an entry. Cases do it, and staff by hand. */
export type Entering =
  | { readonly what: 'enter'; readonly wish: Wish }
  /** The same wish with better addresses: it brings back nothing that was withdrawn. */
  | { readonly what: 'improve'; readonly wish: Wish }
  /** These cases do not ask for it after all. */
  | { readonly what: 'leave'; readonly references: readonly string[] }
  | { readonly what: 'withdraw'; readonly why: WithdrawalReason }
  /** The person asked to be erased: what they wished before goes, except what these very cases ask for. */
  | { readonly what: 'erase'; readonly before: string; readonly except: readonly string[] };

/** Far more than anybody asks. Beyond it a wish is one that the entry holds already; nobody pushes an older one out. */
const mostWishes = 50;

/**
 * The entry afterwards.
 *
 * @param entry undefined where the person never asked
 * @param at ISO 8601 instant, UTC
 * @returns undefined where nothing changes
 */
export function entryAfter(entry: Entry | undefined, entering: Entering, at: string): Entry | undefined {
  const standing = entry?.withdrawn ? undefined : entry;
  switch (entering.what) {
    case 'enter':
      return withWish(entry, entering.wish);
    case 'improve':
      return standing && withWish(standing, entering.wish);
    case 'leave':
      return without(standing, (wish) => comesFrom(wish, entering.references), 'not-meant', at);
    case 'withdraw':
      return without(standing, () => true, entering.why, at);
    case 'erase':
      return without(
        standing,
        (wish) => wish.since < entering.before && !comesFrom(wish, entering.except),
        'erasure-asked',
        at,
      );
  }
}

const comesFrom = ({ reference }: Wish, references: readonly string[]): boolean =>
  reference !== undefined && references.includes(reference);

function withWish(entry: Entry | undefined, wish: Wish): Entry | undefined {
  const { version = 0, wishes = [] } = entry ?? {};
  const before = wishes.find(({ reference }) => reference === wish.reference);
  if (before && same(before, wish)) return undefined;
  if (!before && wishes.length >= mostWishes) return undefined;
  const after = before ? wishes.map((each) => (each === before ? wish : each)) : [...wishes, wish];
  return { version: version + 1, since: after.map(({ since }) => since).reduce(earlier), wishes: after };
}

function without(
  entry: Entry | undefined,
  goes: (wish: Wish) => boolean,
  why: WithdrawalReason,
  at: string,
): Entry | undefined {
  if (!entry?.wishes.some(goes)) return undefined;
  const wishes = entry.wishes.filter((wish) => !goes(wish));
  const { version, since } = entry;
  const isOver = wishes.length === 0;
  return { version: version + 1, since, wishes, ...(isOver && { withdrawn: { at, why } }) };
}

const earlier = (one: string, other: string): string => (other < one ? other : one);

const same = (one: Wish, other: Wish): boolean => wishFields.every((field) => one[field] === other[field]);
const wishFields = [
  'since',
  'name',
  'address',
  'postal',
  'residence',
  'language',
  'confirmedAt',
] as const satisfies readonly (keyof Wish)[];

export const sameWish = (one: Wish, other: Wish): boolean =>
  one.reference === other.reference && same(one, other);

/**
 * What a person is known by in the register: the mail address, else the name with the postal address, whatever its spacing,
 * commas and capitals. Undefined where nobody could be reached.
 */
export function personOf({
  name,
  address,
  postal = '',
}: Pick<Wish, 'name' | 'address' | 'postal'>): string | undefined {
  const mail = normalAddress(address);
  if (mail) return mail;
  const [who, where] = [plain(name), plain(postal)];
  return who !== '' && where !== '' ? `${who}\n${where}` : undefined;
}

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}]+/gu, ' ')
    .trim();

/** Where a written notice goes. */
export interface Way extends Pick<Wish, 'name' | 'address' | 'postal' | 'residence' | 'language'> {
  /** True where it is known that the postal address, else the mail address, is the person's. */
  readonly isConfirmed: boolean;
  /** Further postal addresses that were given: staff choose, or write to each. */
  readonly others: readonly string[];
}

/** What is confirmed comes before what is not, what came later before what came earlier. */
export function wayOf({ wishes }: Pick<Entry, 'wishes'>): Way {
  const best = wishes.toSorted(
    (one, other) =>
      Number(other.confirmedAt !== undefined) - Number(one.confirmedAt !== undefined) ||
      (one.since < other.since ? 1 : -1),
  );
  const first = <F extends 'name' | 'address' | 'postal' | 'residence'>(field: F): Wish[F] | undefined =>
    best.find((wish) => wish[field])?.[field];
  const [postal, residence] = [first('postal'), first('residence')];
  const reached = best.find((wish) => (postal === undefined ? wish.address : wish.postal));
  const others = new Map(best.flatMap((wish) => (wish.postal ? [[plain(wish.postal), wish.postal]] : [])));
  others.delete(plain(postal ?? ''));
  return {
    name: first('name') ?? '',
    address: first('address') ?? '',
    ...(postal && { postal }),
    ...(residence && { residence }),
    language: best.find(({ language }) => language !== 'und')?.language ?? 'und',
    isConfirmed: reached?.confirmedAt !== undefined,
    others: [...others.values()],
  };
}
