import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Outcome } from '../../functions/desk/case-file.ts';
import type { Clock } from '../../functions/desk/clocks/clock.ts';
import { distribution } from '../../functions/desk/figures/distribution.ts';
import { countAll, countedSince } from '../../functions/desk/figures/figures.ts';
import { requestKinds } from '../../functions/desk/figures/requests.ts';
import type { Kind } from '../../functions/desk/sorting/sorting.ts';
import { exampleDesk } from '../example-desk.ts';

const now = '2026-03-10T09:00:00.000Z';

const listed = {
  kind: 'access' as Kind | null,
  queue: 'general',
  state: 'open',
  needsReview: false,
  assignee: null,
  safeDue: '2026-03-20',
  residence: null,
  receivedAt: '2026-03-01T09:00:00.000Z',
} as const;

const clock = (more: Partial<Clock>): Clock => ({
  rule: 'eu-gdpr-12-3',
  version: 1,
  source: 'Article 12(3)',
  confirmed: true,
  startedAt: listed.receivedAt,
  safe: '2026-03-08',
  latest: '2026-03-08',
  state: 'running',
  why: [],
  ...more,
});

const outcome = (result: Outcome['result'], more: Partial<Outcome> = {}): Outcome => ({
  result,
  at: '2026-03-05T09:00:00.000Z',
  by: 'staff:a',
  told: 'mail',
  ...more,
});

describe('a distribution', () => {
  test('has the median and the mean of what was added', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(60), { minLength: 1 }), (values) => {
        const all = distribution();
        for (const value of values) all.add(value);
        const sorted = [...values].sort((a, b) => a - b);
        const middle = [
          sorted[Math.ceil(sorted.length / 2) - 1] ?? 0,
          sorted[Math.floor(sorted.length / 2)] ?? 0,
        ];
        expect(all.median()).toBe(((middle[0] ?? 0) + (middle[1] ?? 0)) / 2);
        const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
        expect(Math.abs((all.mean() ?? Number.NaN) - mean)).toBeLessThanOrEqual(0.0501);
      }),
    );
  });

  test('of nothing has neither', () => {
    expect([distribution().median(), distribution().mean()]).toEqual([null, null]);
  });
});

describe('the score of a duty', () => {
  const scoreOf = (...clocks: Clock[]) => {
    const count = countAll(now, exampleDesk);
    count.add(listed, { clocks });
    return count.figures().duties;
  };
  const ended = (stoppedAt: string, stoppedBy: Clock['stoppedBy'] = 'answer') =>
    clock({ state: 'stopped', stoppedAt, ...(stoppedBy && { stoppedBy }) });

  test('tells kept, missed, late and running apart, and a late one lowers the rate', () => {
    const [duty] = scoreOf(
      ended('2026-03-08T22:59:00.000Z'),
      ended('2026-03-07T09:00:00.000Z'),
      ended('2026-03-09T23:00:00.000Z'),
      clock({}),
      clock({ latest: '2026-03-20' }),
    );
    expect(duty).toMatchObject({ kept: 2, missed: 1, late: 1, running: 1, keptRate: 0.5 });
    expect(duty?.queues).toEqual([
      { queue: 'general', running: 1, late: 1, kept: 2, missed: 1, keptRate: 0.5 },
    ]);
  });

  test('has no rate before any ended', () => {
    expect(scoreOf(clock({ latest: '2026-03-20' }))[0]).toMatchObject({ running: 1, keptRate: null });
  });

  test('leaves out what an extension replaced and what was read anew', () => {
    const at = '2026-03-05T09:00:00.000Z';
    expect(scoreOf(ended(at, 'extension'), ended(at, 'sorting'))).toEqual([]);
  });

  test('knows the promises of the operator from laws', () => {
    const duties = scoreOf(clock({}), clock({ rule: 'promise-access' }));
    expect(duties.map(({ rule, is }) => [rule, is])).toEqual([
      ['eu-gdpr-12-3', 'law'],
      ['promise-access', 'promise'],
    ]);
  });
});

describe('what waits', () => {
  const queueOf = (...more: Partial<typeof listed>[]) => {
    const count = countAll(now, exampleDesk);
    for (const each of more) count.add({ ...listed, ...each } as typeof listed, { clocks: [] });
    return count.figures().queues.find(({ queue }) => queue === 'general');
  };

  test('is counted by date, review and assignee, with its age', () => {
    const counted = queueOf(
      {},
      { safeDue: '2026-03-09' as never, needsReview: true as never },
      { safeDue: '2026-03-10' as never, assignee: 'sub-1' as never },
      { safeDue: '2026-03-17' as never, receivedAt: '2026-02-28' as never },
      { safeDue: null as never, state: 'answered' as never },
    );
    expect(counted).toEqual({
      queue: 'general',
      open: 4,
      overdue: 1,
      dueSoon: 2,
      needsReview: 1,
      unassigned: 3,
      waiting: 0,
      oldestDays: 10,
      medianDays: 9,
    });
  });

  test('nowhere has no age', () => {
    expect(queueOf()).toMatchObject({ open: 0, oldestDays: null, medianDays: null });
  });
});

describe('the requests of a year (11 CCR 7102)', () => {
  type Asked = Partial<Omit<typeof listed, 'kind' | 'residence' | 'receivedAt'>> & {
    kind?: Kind | null;
    residence?: string;
    receivedAt?: string;
    outcome?: Outcome;
  };
  const yearsOf = (...asked: Asked[]) => {
    const count = countAll(now, exampleDesk);
    for (const { outcome: came, ...each } of asked)
      count.add({ ...listed, ...each }, { clocks: [], ...(came && { outcome: came }) });
    return count.figures().years;
  };
  const of = (request: string, ...asked: Asked[]) =>
    yearsOf(...asked)[0]?.everyone.find((each) => each.request === request);

  test('each kind of ask is at most one request, and questions and complaints are none', () => {
    const all = Object.values(requestKinds).flat();
    expect(new Set(all).size).toBe(all.length);
    for (const kind of ['question', 'complaint', 'breach-report', null] as const)
      expect(yearsOf({ kind })[0]?.everyone.every(({ received }) => received === 0)).toBe(true);
  });

  test('are told apart by what came of them', () => {
    expect(
      of(
        'delete',
        { kind: 'erasure', outcome: outcome('granted') },
        { kind: 'content-removal', outcome: outcome('partly', { denial: 'legal-obligation' }) },
        { kind: 'erasure', outcome: outcome('refused', { denial: 'identity-not-proved' }) },
        { kind: 'erasure', outcome: outcome('refused') },
        { kind: 'erasure', outcome: outcome('nothing-found') },
        { kind: 'erasure', outcome: outcome('withdrawn', { at: '2026-03-09T09:00:00.000Z' }) },
        { kind: 'erasure' },
      ),
    ).toEqual({
      request: 'delete',
      received: 7,
      compliedInWhole: 1,
      compliedInPart: 1,
      denied: 2,
      nothingFound: 1,
      withdrawn: 1,
      unanswered: 1,
      denials: { 'legal-obligation': 1, 'identity-not-proved': 1, unstated: 1 },
      medianDays: 4,
      meanDays: 4,
    });
  });

  test('take the days between the dates of the operator’s calendar', () => {
    const nextDayInBerlin = outcome('granted', { at: '2026-03-05T23:30:00.000Z' });
    expect(of('know', { outcome: nextDayInBerlin })?.medianDays).toBe(5);
  });

  test('count in the year in which they were received, Californians also apart', () => {
    const years = yearsOf(
      { residence: 'US-CA' },
      { residence: 'US' },
      { residence: 'FR', receivedAt: '2025-12-30T09:00:00.000Z' },
      { receivedAt: '2024-12-30T09:00:00.000Z' },
    );
    const received = years.map(({ year, everyone, california }) => [
      year,
      everyone.find(({ request }) => request === 'know')?.received,
      california.find(({ request }) => request === 'know')?.received,
    ]);
    expect(received).toEqual([
      [2026, 2, 1],
      [2025, 1, 0],
    ]);
  });

  test('go back to the beginning of the last year', () => {
    expect(countedSince('2026-12-31T23:59:00.000Z', { timeZone: 'UTC' })).toBe('2025-01-01');
    expect(countedSince('2026-12-31T23:59:00.000Z', { timeZone: 'Europe/Berlin' })).toBe('2026-01-01');
  });
});
