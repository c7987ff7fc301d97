// A list that is read part by part, however long it is, and read again where somebody looks, without a line twice or lost.
import type { AnswerOf } from '../api/client.ts';

export type Page = AnswerOf<'GET /v1/items'>;
export type Item = Page['items'][number];

/** Names an item. */
export const keyOf = ({ reference, n }: Pick<Item, 'reference' | 'n'>): string => `${reference}/${n}`;

export interface Part {
  /** Cursor with which it is read; the first part has none. */
  readonly after: string | undefined;
  readonly items: readonly Item[];
  /** Place of its last item when it was first read: there the next part begins. */
  readonly end: string;
  /** Cursor of the next part; null where there is none. */
  readonly next: string | null;
}

/** Where an item stands in the order of the API: by safe due date, then as they came. */
export const placeOf = ({ safeDue, receivedAt, reference, n }: Item): string =>
  `${safeDue ?? '9999-12-31'}#${receivedAt}#${reference}#${String(n).padStart(6, '0')}`;

const endOf = (items: readonly Item[]): string => {
  const last = items.at(-1);
  return last ? placeOf(last) : '';
};

const without = (parts: readonly Part[], gone: ReadonlySet<string>): readonly Part[] =>
  parts.map((part) =>
    part.items.some((item) => gone.has(keyOf(item)))
      ? { ...part, items: part.items.filter((item) => !gone.has(keyOf(item))) }
      : part,
  );

const keysOf = (items: readonly Item[]): ReadonlySet<string> => new Set(items.map(keyOf));

/** One part more at the end. @param known whether any item of it may stand in another part already */
export function grown(
  parts: readonly Part[],
  after: string | undefined,
  { items, cursor }: Page,
  known: (key: string) => boolean = () => true,
): readonly Part[] {
  const next: Part = { after, items, end: endOf(items), next: cursor };
  // What moved down while somebody scrolled is shown where it is now.
  const before = items.some((item) => known(keyOf(item))) ? without(parts, keysOf(items)) : parts;
  return [...before, next];
}

/**
 * One part read again. What came between moves the rest down, what went away is gone, and the parts behind it begin where they
 * began: so nothing is twice in the list, and nothing falls between two parts.
 */
export function renewed(parts: readonly Part[], at: number, { items, cursor }: Page): readonly Part[] {
  const old = parts[at];
  if (!old) return parts;
  const isLast = at === parts.length - 1;
  if (cursor === null) {
    const kept = without(parts.slice(0, at), keysOf(items));
    return [...kept, { ...old, items, end: endOf(items), next: null }];
  }
  const readTo = endOf(items);
  const read = keysOf(items);
  // More came than fits into an answer: what stood behind it stands there still.
  const pushed = old.items.filter((item) => placeOf(item) > readTo && !read.has(keyOf(item)));
  const isNewEnd = isLast && pushed.length === 0;
  const own = isNewEnd ? items : items.filter((item) => placeOf(item) <= old.end);
  const part: Part = {
    ...old,
    items: [...own, ...pushed],
    ...(isNewEnd && { end: readTo, next: cursor }),
  };
  return without(parts, keysOf(own)).map((each, i) => (i === at ? part : each));
}

export const itemsOf = (parts: readonly Part[]): readonly Item[] => {
  const none: readonly Item[] = [];
  return none.concat(...parts.map(({ items }) => items));
};

/** Index of the part that holds the item at this index of the whole list. */
export function partAt(parts: readonly Part[], index: number): number {
  let before = 0;
  const at = parts.findIndex(({ items }) => {
    before += items.length;
    return index < before;
  });
  return at < 0 ? parts.length - 1 : at;
}
