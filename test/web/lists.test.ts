// The parts of the console's lists that need no browser.
import { expect, test } from 'vitest';
import { Problem } from '../../web/src/api/problem.ts';
import { placeFor } from '../../web/src/find/place.ts';
import { blank, bodyOf, faultsOf } from '../../web/src/new/entry.ts';
import { slices } from '../../web/src/plots/slices.ts';
import { forEach } from '../../web/src/queues/bulk.ts';
import { askedOf, filterIn, queryOf } from '../../web/src/queues/filter.ts';
import { rowsShown } from '../../web/src/queues/rows-shown.ts';

test.each([
  ['pd-7f3k-9qxm-4', { is: 'case', reference: 'PD-7F3K-9QXM-4' }],
  ['PD 7F3K 9QXM 4', { is: 'case', reference: 'PD-7F3K-9QXM-4' }],
  ['7F3K9QXM4', { is: 'case', reference: 'PD-7F3K-9QXM-4' }],
  ['in-7f3k-9qxm-o', { is: 'incident', reference: 'IN-7F3K-9QXM-0' }],
  [' ada@example.net ', { is: 'person', address: 'ada@example.net' }],
  ['Ada', undefined],
  ['', undefined],
])('what somebody types to find something is read as they mean it: %s', (typed, place) => {
  expect(placeFor(typed)).toEqual(place);
});

test('a filter survives its address, and asks the API for whoever looks', () => {
  const filter = { queue: 'junk', assignee: 'me', review: 'yes', flag: 'held', language: 'de' } as const;
  expect(filterIn([], new URLSearchParams(askedOf(filter)))).toEqual(filter);
  expect(queryOf(filter, 'sub-1')).toEqual({
    queue: 'junk',
    assignee: 'sub-1',
    needsReview: 'yes',
    flag: 'held',
    language: 'de',
  });
  expect(queryOf({ assignee: 'nobody' }, 'sub-1')).toEqual({ assignee: '' });
});

test('an address that names no filter of ours shows everything', () => {
  expect(filterIn(['drafts'], new URLSearchParams('state=gone&flag=red'))).toEqual({});
});

test('of 100,000 rows only those near the window are drawn', () => {
  const { from, to } = rowsShown(1_600_000, 600, 32, 100_000);
  expect(from).toBeLessThanOrEqual(50_000);
  expect(to).toBeGreaterThanOrEqual(50_019);
  expect(to - from).toBeLessThan(60);
  expect(rowsShown(0, 600, 32, 3)).toEqual({ from: 0, to: 3 });
});

test('a deed for many items goes on where one fails, and says which', async () => {
  const item = (n: number) => ({ reference: 'PD-7F3K-9QXM-4', n }) as Parameters<typeof forEach>[0][number];
  const told: number[] = [];
  const { done, failed } = await forEach(
    [1, 2, 3, 4, 5, 6].map(item),
    async ({ n }) => {
      if (n % 3 === 0) throw new Problem(409, 'This case is erased.');
    },
    (over) => told.push(over),
  );
  expect([...done].sort()).toEqual([1, 2, 4, 5].map((n) => `PD-7F3K-9QXM-4/${n}`));
  expect(failed.map(({ item: { n }, problem }) => [n, problem.message])).toEqual([
    [3, 'This case is erased.'],
    [6, 'This case is erased.'],
  ]);
  expect(told).toEqual([1, 2, 3, 4, 5, 6]);
});

test('a case by hand says what is missing, and sends nothing that nobody wrote', () => {
  const today = '2026-03-02';
  const entry = { ...blank(today), text: 'Wants a copy.' };
  expect(
    faultsOf({ ...entry, text: ' ', day: '2026-03-03', time: '25:00', postal: '1 Street' }, today),
  ).toEqual({
    day: 'future',
    time: 'wrong.time',
    name: 'missing.person',
    text: 'missing.text',
  });
  expect(faultsOf(entry, today)).toEqual({});
  expect(bodyOf(entry, [])).toEqual({
    channel: 'phone',
    receivedAt: today,
    asks: [{ queue: 'general', kind: 'question' }],
    text: 'Wants a copy.',
    acknowledge: true,
  });
});

test('the slices of a bar begin where the one before ends', () => {
  expect(slices([2, 3, 5], 10)).toEqual([
    { from: 0, share: 0.2 },
    { from: 0.2, share: 0.3 },
    { from: 0.5, share: 0.5 },
  ]);
});
