import fc from 'fast-check';
import { expect, test } from 'vitest';
import { livePrinting, type Printing, printings } from '../simulator/printing.ts';
import { withoutWaiting } from '../simulator/timers.ts';

const calm: Printing = {
  people: ['fine', 'glyph', 'fine', 'wide', 'nameless'],
  faults: [],
  deliveries: 2,
  cuts: 2,
  again: [0],
  corrected: [1],
  workers: 3,
  seed: 1,
};

test('letters are cut, set, put right, set again and mailed', async () => {
  expect(await withoutWaiting(() => livePrinting(calm))).toEqual([]);
});

test('whatever call fails, everybody has the letters that are owed, and all files say the same', async () => {
  await withoutWaiting(() =>
    fc.assert(
      fc.asyncProperty(printings, async (life) => {
        expect(await livePrinting(life)).toEqual([]);
      }),
      { numRuns: 25, endOnFailure: true },
    ),
  );
}, 120_000);
