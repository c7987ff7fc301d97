import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  grown,
  type Item,
  itemsOf,
  keyOf,
  type Page,
  type Part,
  placeOf,
  renewed,
} from '../../web/src/queues/parts.ts';

const anItem = (n: number, safeDue: string | null): Item => ({
  reference: 'PD-7F3K-9QXM-4',
  n,
  kind: 'erasure',
  queue: 'deletion',
  state: 'open',
  needsReview: false,
  person: { name: '', address: '' },
  subject: '',
  language: 'en',
  residence: null,
  receivedAt: '2026-03-02T09:00:00.000Z',
  safeDue,
  latestDue: null,
  assignee: null,
  flags: [],
});

/** A queue at the desk: items in order, which change, and pages by cursor as the API gives them. */
type Queue = ReadonlyMap<number, string | null>;
const inOrder = (queue: Queue): readonly Item[] =>
  [...queue].map(([n, due]) => anItem(n, due)).sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
function page(queue: Queue, after: string | undefined, limit: number): Page {
  const left = inOrder(queue).filter((item) => after === undefined || placeOf(item) > after);
  const items = left.slice(0, limit);
  const last = items.at(-1);
  return { items, cursor: left.length > limit && last ? placeOf(last) : null };
}

const dates = fc.constantFrom('2026-03-01', '2026-03-05', '2026-03-09', '2026-04-01T09:00:00.000Z', null);
const numbers = fc.integer({ min: 1, max: 30 });
const steps = fc.array(
  fc.oneof(
    fc.record({ does: fc.constant('come' as const), n: numbers, due: dates }),
    fc.record({ does: fc.constant('go' as const), n: numbers }),
    fc.record({ does: fc.constant('more' as const) }),
    fc.record({ does: fc.constant('again' as const), at: fc.nat(5) }),
  ),
  { maxLength: 40 },
);
const limit = 4;

function readAgain(parts: readonly Part[], at: number, queue: Queue): readonly Part[] {
  const part = parts[at];
  return part ? renewed(parts, at, page(queue, part.after, limit)) : parts;
}

test('however a queue changes while it is read, no item stands twice in the list', () => {
  fc.assert(
    fc.property(steps, (doings) => {
      const queue = new Map<number, string | null>();
      let parts: readonly Part[] = grown([], undefined, page(queue, undefined, limit));
      for (const step of doings) {
        if (step.does === 'come') queue.set(step.n, step.due);
        if (step.does === 'go') queue.delete(step.n);
        if (step.does === 'again') parts = readAgain(parts, step.at, queue);
        const next = parts.at(-1)?.next;
        if (step.does === 'more' && next) parts = grown(parts, next, page(queue, next, limit));
        const keys = itemsOf(parts).map(keyOf);
        expect(new Set(keys).size).toBe(keys.length);
      }
    }),
  );
});

test('read again to its end, the list holds what the desk holds, in its order', () => {
  fc.assert(
    fc.property(steps, (doings) => {
      const queue = new Map<number, string | null>();
      let parts: readonly Part[] = grown([], undefined, page(queue, undefined, limit));
      for (const step of doings) {
        if (step.does === 'come') queue.set(step.n, step.due);
        if (step.does === 'go') queue.delete(step.n);
        const next = parts.at(-1)?.next;
        if (step.does === 'more' && next) parts = grown(parts, next, page(queue, next, limit));
        if (step.does === 'again') parts = readAgain(parts, step.at, queue);
      }
      // Whatever was pushed out of an answer is read on the second time.
      for (let round = 0; round < 12; round++) {
        for (let at = 0; at < parts.length; at++) parts = readAgain(parts, at, queue);
        const next = parts.at(-1)?.next;
        if (next) parts = grown(parts, next, page(queue, next, limit));
      }
      const read = itemsOf(parts);
      expect(read.map(placeOf)).toEqual([...read].map(placeOf).sort());
      expect(read.map(keyOf)).toEqual(inOrder(queue).map(keyOf));
    }),
  );
});
