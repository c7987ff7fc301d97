// A list as it is in this browser: what was read of it, where one stands in it, and what is chosen. It outlives a visit to a case.
import type { Api } from '../api/client.ts';
import { type Problem, problemOf } from '../api/problem.ts';
import type { Query } from './filter.ts';
import { grown, type Item, itemsOf, keyOf, type Part, partAt, renewed } from './parts.ts';

export interface Seen {
  readonly items: readonly Item[];
  /** Nothing comes behind what was read. */
  readonly isWhole: boolean;
  readonly isReading: boolean;
  readonly problem?: Problem;
  /** When what is seen was read last; undefined before the first time. */
  readonly readAt?: number;
}

/** Where somebody stands. */
export interface Place {
  scrollTop: number;
  active: string | undefined;
}

export interface ItemList {
  readonly place: Place;
  seen(): Seen;
  listen(changed: () => void): () => void;
  /** Reads on where the list ends; the first part where nothing was read. */
  more(): Promise<void>;
  /** Reads again: the first part, and those that hold the items from one index to another. */
  again(from: number, to: number): Promise<void>;
  /** Shows a change of ours before the next reading does. */
  put(keys: ReadonlySet<string>, change: Partial<Item>): void;
  /** Takes away what went elsewhere. */
  drop(keys: ReadonlySet<string>): void;
}

const partSize = '200';

export function itemListOf(api: Api, query: Query): ItemList {
  let parts: readonly Part[] = [];
  let seen: Seen = { items: [], isWhole: false, isReading: false };
  let running: Promise<void> | undefined;
  let growing: Promise<void> | undefined;
  const known = new Set<string>();
  const listeners = new Set<() => void>();

  const show = (change: Partial<Seen>) => {
    seen = { ...seen, ...change };
    for (const listener of listeners) listener();
  };
  const keep = (next: readonly Part[]) => {
    parts = next;
    show({ items: itemsOf(parts), isWhole: parts.at(-1)?.next === null, readAt: Date.now() });
  };
  const pageAfter = async (cursor: string | undefined) =>
    (await api('GET /v1/items', { query: { ...query, limit: partSize, ...(cursor && { cursor }) } })).body;

  /** One reading at a time: what another one wants comes after it. */
  function oneByOne(read: () => Promise<void>): Promise<void> {
    const before = running;
    const own = (async () => {
      await before;
      show({ isReading: true });
      try {
        await read();
        if (seen.problem) {
          const { problem: _, ...rest } = seen;
          seen = rest;
        }
      } catch (error) {
        show({ problem: problemOf(error) });
      }
    })();
    running = own;
    return own.finally(() => {
      if (running !== own) return;
      running = undefined;
      show({ isReading: false });
    });
  }

  return {
    place: { scrollTop: 0, active: undefined },
    seen: () => seen,
    listen: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    more: () => {
      if (seen.isWhole) return Promise.resolve();
      // Asked for while the list is read again, it comes after that: nobody asks a second time.
      growing ??= oneByOne(async () => {
        if (seen.isWhole) return;
        const after = parts.at(-1)?.next ?? undefined;
        const page = await pageAfter(after);
        keep(grown(parts, after, page, (key) => known.has(key)));
        for (const item of page.items) known.add(keyOf(item));
      }).finally(() => {
        growing = undefined;
      });
      return growing;
    },
    again: (from, to) =>
      oneByOne(async () => {
        const wanted = new Set([0, partAt(parts, from), partAt(parts, to)]);
        for (const at of [...wanted].sort((a, b) => a - b)) {
          const part = parts[at];
          if (!part && at > 0) continue;
          const page = await pageAfter(part?.after);
          for (const item of page.items) known.add(keyOf(item));
          keep(part ? renewed(parts, at, page) : grown([], undefined, page));
        }
      }),
    put: (keys, change) =>
      keep(
        parts.map((part) => ({
          ...part,
          items: part.items.map((item) => (keys.has(keyOf(item)) ? { ...item, ...change } : item)),
        })),
      ),
    drop: (keys) =>
      keep(parts.map((part) => ({ ...part, items: part.items.filter((item) => !keys.has(keyOf(item))) }))),
  };
}

/** The lists that were looked at last, by what they ask; they go when the page of the browser goes. */
const kept = new Map<string, ItemList>();
const mostKept = 6;

export function keptList(api: Api, query: Query): ItemList {
  const name = JSON.stringify(query);
  const list = kept.get(name) ?? itemListOf(api, query);
  kept.delete(name);
  kept.set(name, list);
  for (const old of [...kept.keys()].slice(0, -mostKept)) kept.delete(old);
  return list;
}
