import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Campaign,
  operations as callsOfNotices,
  campaigns,
  liveCampaign,
} from './simulator/campaign.ts';
import { planted } from './simulator/mutants.ts';
import { plantedFaults } from './simulator/planted-faults.ts';
import { faultsOf, live, operations, type Scenario, scenarios } from './simulator/scenario.ts';
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
  visits: [
    { form: 0, what: 'confirm', times: 2 },
    { form: 0, what: 'write', times: 2 },
    { form: 0, what: 'file', times: 2 },
    { form: 0, what: 'code', times: 1 },
    { form: 0, what: 'withdraw', times: 2 },
  ],
  faults: [],
  notes: 1,
  deeds: [],
  incident: [],
  notice: [],
  laterFaults: [],
  workers: 2,
  lostEvents: [],
  reports: [{ sent: 0, how: 'hard' }],
  seed: 1,
};

const deed = (name: Scenario['deeds'][number]['name'], round: number, n = 1) => ({
  name,
  round,
  n,
  times: 2,
});
const step = (name: Scenario['incident'][number]['step'], round: number) => ({ step: name, round, times: 2 });
const decision = (name: Scenario['notice'][number]['step'], round: number) => ({
  step: name,
  round,
  times: 2,
});
const busy: Scenario = {
  ...calm,
  mails: [human, { ...human, answers: false, sentAgain: false, deliveries: 1 }, { ...human, later: true }],
  forms: [],
  visits: [],
  reports: [],
  deeds: [
    deed('ask', 0),
    deed('add-ask', 0),
    deed('show-proof', 0),
    deed('identify', 1),
    deed('extend', 1),
    deed('split', 1, 2),
    deed('open', 1),
    deed('answer', 1),
    deed('reopen', 2),
    deed('merge', 2),
    deed('refuse', 3),
    deed('erase', 4),
  ],
  notice: [
    decision('open', 0),
    decision('edit', 0),
    decision('propose', 0),
    decision('approve-own', 1),
    decision('send-back', 1),
    decision('edit-too', 1),
    decision('propose', 1),
    decision('approve', 1),
    decision('break-glass', 2),
    decision('start', 2),
    decision('post', 2),
    decision('pause', 2),
    decision('correct', 2),
    decision('resume', 3),
    decision('approve-correction', 3),
    decision('withdraw', 3),
  ],
  incident: [
    step('open', 0),
    step('edit', 0),
    step('assess', 0),
    step('contain', 1),
    step('delay', 1),
    step('tell', 1),
    step('decide', 1),
    step('end-delay', 2),
    step('close', 2),
    step('reopen', 3),
  ],
};

describe('a desk whose AWS fails', () => {
  test.each(operations)('keeps every promise when %s fails in any way, early or late', async (operation) => {
    for (const fault of faultsOf(operation))
      for (const nth of [0, 2])
        expect(await withoutWaiting(() => live({ ...calm, faults: [{ operation, nth, fault }] }))).toEqual(
          [],
        );
  });

  test.each(operations)('keeps every promise to staff when %s fails in any way', async (operation) => {
    for (const fault of faultsOf(operation)) {
      const laterFaults = [1, 4].map((nth) => ({ operation, nth, fault }));
      expect(await withoutWaiting(() => live({ ...busy, laterFaults }))).toEqual([]);
    }
  });

  test('keeps every promise in a hundred lives with several faults each', { timeout: 120_000 }, async () => {
    const lives = fc.sample(scenarios, { seed: 20260302, numRuns: 100 });
    for (const scenario of lives)
      expect([await withoutWaiting(() => live(scenario)), scenario]).toEqual([[], scenario]);
  });
});

describe('a notice that goes out while AWS fails', () => {
  const person = { hasAddress: true, hasPostal: true, fate: 'arrives' } as const;
  const campaign: Campaign = {
    people: [
      person,
      { ...person, fate: 'bounced' },
      { ...person, hasPostal: false, fate: 'bounced' },
      { ...person, hasAddress: false },
    ],
    faults: [],
    runs: 2,
    workers: 3,
    again: [0, 1],
    lostEvents: [],
    minutes: [1, 16],
    seed: 1,
  };

  test.each(callsOfNotices)(
    'tells everybody once when %s fails, or takes all down with it',
    async (operation) => {
      for (const fault of ['fail-after', 'crash-before', 'crash-after'] as const) {
        const faults = [0, 3].map((nth) => ({ operation, nth, fault }));
        expect(await withoutWaiting(() => liveCampaign({ ...campaign, faults }))).toEqual([]);
      }
    },
  );

  test('tells everybody once in twenty lives with several faults each', { timeout: 120_000 }, async () => {
    const lives = fc.sample(campaigns, { seed: 20260302, numRuns: 20 });
    for (const each of lives)
      expect([await withoutWaiting(() => liveCampaign(each)), each]).toEqual([[], each]);
  });
});

test.each(plantedFaults)(
  'the planted fault “$says” finds its place: npm run simulate -- --mutants',
  (fault) => {
    expect(planted(fault)).toContain(fault.to);
  },
);
