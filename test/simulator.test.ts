import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { everyFault, live, operations, type Scenario, scenarios } from './simulator/scenario.ts';
import { withoutWaiting } from './simulator/timers.ts';

const human = {
  person: 0,
  automatic: false,
  forwarded: false,
  deliveries: 2,
  sentAgain: true,
  answers: true,
  later: false,
};
const calm: Scenario = {
  mails: [
    human,
    { ...human, deliveries: 1 },
    { ...human, forwarded: true },
    { ...human, automatic: true, answers: false },
  ],
  forms: [2],
  faults: [],
  notes: 1,
  deeds: [],
  laterFaults: [],
  workers: 2,
  lostEvents: [],
  reports: [{ sent: 0, how: 'hard' }],
  seed: 1,
};

describe('a desk whose AWS fails', () => {
  test.each(operations)('keeps every promise when %s fails in any way, early or late', async (operation) => {
    for (const fault of everyFault)
      for (const nth of [0, 2])
        expect(await withoutWaiting(() => live({ ...calm, faults: [{ operation, nth, fault }] }))).toEqual(
          [],
        );
  });

  test('keeps every promise in a hundred lives with several faults each', { timeout: 120_000 }, async () => {
    const lives = fc.sample(scenarios, { seed: 20260302, numRuns: 100 });
    for (const scenario of lives)
      expect([await withoutWaiting(() => live(scenario)), scenario]).toEqual([[], scenario]);
  });
});
