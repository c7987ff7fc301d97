import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, dateIn } from '../../../functions/desk/clocks/calendar.ts';
import type { Clock } from '../../../functions/desk/clocks/clock.ts';
import {
  type Asked,
  acknowledged,
  clockOf,
  clocksFor,
  resorted,
  stopped,
} from '../../../functions/desk/clocks/clocks.ts';
import { pledgesFor } from '../../../functions/desk/clocks/promises.ts';
import { rulesOfLaw } from '../../../functions/desk/clocks/rules.ts';
import { kinds, queues } from '../../../functions/desk/sorting/sorting.ts';
import { exampleDesk } from '../../example-desk.ts';

const anAsk: Asked = {
  receivedAt: '2026-03-04T12:00:00Z',
  kind: 'access',
  queue: 'general',
  residence: 'DE',
  desk: exampleDesk,
};
const inNewYork = { ...exampleDesk, timeZone: 'America/New_York' };

function clock(rule: string, asked: Partial<Asked>) {
  const found = clocksFor({ ...anAsk, ...asked }).find((each) => each.rule === rule);
  if (!found) throw new Error(`no clock ${rule}`);
  return found;
}
const rulesOf = (asked: Partial<Asked>) => clocksFor({ ...anAsk, ...asked }).map(({ rule }) => rule);

describe('one month under GDPR Article 12(3)', () => {
  // counted by hand from Regulation 1182/71 and printed calendars
  test.each([
    ['the same day number of the next month', '2026-03-04T12:00:00Z', 'DE', '2026-04-04', '2026-04-07'],
    ['a working day at the end', '2026-03-09T12:00:00Z', 'DE', '2026-04-09', '2026-04-09'],
    ['31 January, short February', '2026-01-31T12:00:00Z', 'DE', '2026-02-28', '2026-03-02'],
    ['31 January, leap year', '2028-01-31T12:00:00Z', 'DE', '2028-02-29', '2028-02-29'],
    ['30 January, short February', '2027-01-30T12:00:00Z', 'DE', '2027-02-28', '2027-03-01'],
    ['31 March', '2026-03-31T12:00:00Z', 'DE', '2026-04-30', '2026-04-30'],
    ['the turn of the year', '2025-12-31T12:00:00Z', 'DE', '2026-01-31', '2026-02-02'],
    ['Good Friday to Easter Monday', '2026-03-03T12:00:00Z', 'DE', '2026-04-03', '2026-04-07'],
    ['Orthodox Easter', '2026-03-10T12:00:00Z', 'GR', '2026-04-10', '2026-04-14'],
    [
      'Western Good Friday is a working day in Greece',
      '2026-03-03T12:00:00Z',
      'GR',
      '2026-04-03',
      '2026-04-03',
    ],
    ['Bastille Day', '2026-06-14T12:00:00Z', 'FR', '2026-07-14', '2026-07-15'],
    [
      'Dutch Good Friday, no public holiday but equated',
      '2026-03-03T12:00:00Z',
      'NL',
      '2026-04-03',
      '2026-04-07',
    ],
    ['Dutch 5 May', '2026-04-05T12:00:00Z', 'NL', '2026-05-05', '2026-05-06'],
    ['Swedish Midsummer Eve', '2026-05-19T12:00:00Z', 'SE', '2026-06-19', '2026-06-22'],
    ['Swedish New Year’s Eve', '2026-11-30T12:00:00Z', 'SE', '2026-12-30', '2026-12-30'],
    ['Swedish Christmas', '2026-11-24T12:00:00Z', 'SE', '2026-12-24', '2026-12-28'],
    ['a Latvian holiday made up for on Monday', '2028-10-18T12:00:00Z', 'LV', '2028-11-18', '2028-11-21'],
    ['a Bulgarian Christmas made up for', '2027-11-24T12:00:00Z', 'BG', '2027-12-24', '2027-12-29'],
    ['Iceland, first day of summer', '2026-03-23T12:00:00Z', 'IS', '2026-04-23', '2026-04-24'],
  ])('%s', (_, receivedAt, residence, safe, latest) => {
    expect(clock('eu-gdpr-12-3', { receivedAt, residence })).toMatchObject({ safe, latest });
  });

  test.each([
    [
      'shortly before midnight in UTC it is next year in Berlin and still last year in New York',
      { receivedAt: '2025-12-31T23:30:00Z', residence: 'DE', desk: inNewYork },
      { safe: '2026-01-31', latest: '2026-02-02' },
    ],
    [
      'a night in Spain has two dates: the Canary Islands are an hour behind',
      { receivedAt: '2026-07-09T22:30:00Z', residence: 'ES' },
      { safe: '2026-08-09', latest: '2026-08-10' },
    ],
    [
      'Réunion is ahead of Berlin and has the holidays of France',
      { receivedAt: '2026-03-31T21:00:00Z', residence: 'RE' },
      { safe: '2026-04-30', latest: '2026-05-04' },
    ],
    [
      'the night in which the clocks of Berlin go forward',
      { receivedAt: '2026-03-28T23:30:00Z', residence: 'DE' },
      { safe: '2026-04-29', latest: '2026-04-29' },
    ],
  ])('%s', (_, asked, dates) => {
    expect(clock('eu-gdpr-12-3', asked)).toMatchObject(dates);
  });

  test('runs for requests under Articles 15 to 22 and for no other kind', () => {
    const under = kinds.filter((kind) => rulesOf({ kind }).includes('eu-gdpr-12-3'));
    expect(under).toEqual([
      'erasure',
      'content-removal',
      'child',
      'unauthorised-account',
      'access',
      'rectification',
      'portability',
      'restriction',
      'objection',
      'opt-out',
    ]);
  });

  test('runs while nobody knows the kind, because it may be a request', () => {
    expect(rulesOf({ kind: null })).toContain('eu-gdpr-12-3');
  });

  test.each([undefined, 'US', 'GB', 'CH', 'BL', 'EU', 'de', '', 'toString', 'US-DE'])(
    'does not run where the stated residence is %s',
    (residence) => {
      expect(rulesOf({ residence })).not.toContain('eu-gdpr-12-3');
    },
  );

  test.each(['DE-BY', 'DE-XX', 'ES-CN', 'PT-20', 'EL'])(
    'runs for the region or other name %s',
    (residence) => {
      expect(rulesOf({ residence })).toContain('eu-gdpr-12-3');
    },
  );

  test.each(['NO', 'IS', 'LI', 'AX'])('runs for %s too', (residence) => {
    expect(rulesOf({ residence })).toContain('eu-gdpr-12-3');
  });

  test('does not run for what arrived before the GDPR applied', () => {
    expect(rulesOf({ receivedAt: '2018-05-24T12:00:00Z' })).toEqual(['promise-access']);
    expect(rulesOf({ receivedAt: '2018-05-25T12:00:00Z' })).toContain('eu-gdpr-12-3');
  });

  test('says in words how the dates came about', () => {
    expect(clock('eu-gdpr-12-3', { receivedAt: '2026-01-31T12:00:00Z' }).why).toEqual([
      'This kind (access) is a request under GDPR Article 15, so Article 12(3) gives a month to answer.',
      'It was received on Saturday 31 January 2026 (Europe/Berlin).',
      'The day of receipt is not counted (Regulation 1182/71, Article 3(1)).',
      '1 month after Saturday 31 January 2026 would be day 31; February 2026 has none, so its last day counts, Saturday 28 February 2026 (Regulation 1182/71, Article 3(2)(c)).',
      'No working day in Germany: Saturday 28 February 2026 (weekend); Sunday 1 March 2026 (weekend). So the latest date moves to Monday 2 March 2026 (Regulation 1182/71, Article 3(4)), and the safe date stays.',
    ]);
  });

  test('tells which date was read in which zone', () => {
    expect(clock('eu-gdpr-12-3', { receivedAt: '2025-12-31T23:30:00Z', desk: inNewYork }).why.at(1)).toBe(
      'It was received on Wednesday 31 December 2025 (America/New_York) and on Thursday 1 January 2026 (Europe/Berlin); the safe date counts from the first, the latest date from the second.',
    );
  });
});

describe('the promise of the operator', () => {
  test.each([
    ['2026-01-31T12:00:00Z', '2026-03-02'],
    ['2026-07-01T12:00:00Z', '2026-07-31'],
    ['2028-01-31T12:00:00Z', '2028-03-01'],
    ['2026-03-04T12:00:00Z', '2026-04-03'], // Good Friday: a promise in days does not move
  ])('what arrives at %s is answered by %s', (receivedAt, date) => {
    expect(clock('promise-access', { receivedAt })).toMatchObject({ safe: date, latest: date });
  });

  test('counts as many days as the policy says and quotes it', () => {
    const desk = {
      ...exampleDesk,
      promises: [{ rule: 'promise-access' as const, days: 14, quote: 'Two weeks.', policyVersion: '7' }],
    };
    expect(clock('promise-access', { desk })).toMatchObject({
      safe: '2026-03-18',
      source: 'Privacy policy (7): “Two weeks.”',
      confirmed: true,
      startedAt: '2026-03-04T12:00:00Z',
      state: 'running',
    });
  });

  test('runs for every kind, wherever the person lives', () => {
    for (const kind of [...kinds, null])
      expect(rulesOf({ kind, residence: undefined })).toEqual(['promise-access']);
  });

  test('runs for nobody where the policy promises nothing', () => {
    expect(rulesOf({ desk: { ...exampleDesk, promises: [] }, residence: undefined })).toEqual([]);
  });
});

test('junk has no clock', () => {
  expect(rulesOf({ queue: 'junk' })).toEqual([]);
});

test('a time that cannot be read is an error, not a date', () => {
  expect(() => clocksFor({ ...anAsk, receivedAt: 'yesterday' })).toThrow(RangeError);
});

describe('what an item brings by itself', () => {
  const inUs = { ...exampleDesk, country: 'US', timeZone: 'America/Los_Angeles' };
  const underDpf = { ...inUs, dataPrivacyFramework: true };
  const promising = {
    ...exampleDesk,
    promises: [
      ...exampleDesk.promises,
      { rule: 'promise-opt-out' as const, businessDays: 10, quote: 'Ten.', policyVersion: '7' },
      { rule: 'promise-policy-change' as const, days: 30, quote: 'Later.', policyVersion: '7' },
      { rule: 'promise-complaint' as const, quote: 'We look into it.', policyVersion: '7' },
      { rule: 'promise-reasons' as const, kinds: ['access' as const], quote: 'Why.', policyVersion: '7' },
    ],
  };
  const laws = (asked: Partial<Asked>) => rulesOf(asked).filter((rule) => !rule.startsWith('promise-'));

  test.each<[string, Partial<Asked>, string[]]>([
    ['a request from the United Kingdom', { residence: 'GB' }, ['uk-gdpr-12a']],
    ['the same from Scotland', { residence: 'GB-SCT' }, ['uk-gdpr-12a']],
    [
      'a complaint from there',
      { residence: 'GB', kind: 'complaint', receivedAt: '2026-07-01T12:00:00Z' },
      ['uk-dpa-164a-acknowledge'],
    ],
    [
      'a complaint from there before that was law',
      { residence: 'GB', kind: 'complaint', receivedAt: '2026-06-18T12:00:00Z' },
      [],
    ],
    ['a request for access from Switzerland', { residence: 'CH-ZH' }, ['ch-fadp-25-7']],
    ['an erasure from Switzerland, for which no law counts days', { residence: 'CH', kind: 'erasure' }, []],
    ['a request from California', { residence: 'US-CA' }, ['us-ca-7021-confirm', 'us-ca-7021-respond']],
    ['a request from another state', { residence: 'US-NY' }, []],
    ['a request from the United States, no state named', { residence: 'US' }, []],
    [
      'an opt-out from California',
      { residence: 'US-CA', kind: 'opt-out' },
      ['us-can-spam-opt-out', 'us-ca-7026-opt-out'],
    ],
    [
      'an opt-out from anywhere to an operator in the US',
      { kind: 'opt-out', residence: undefined, desk: inUs },
      ['us-can-spam-opt-out'],
    ],
    ['a child in the United States', { residence: 'US', kind: 'child' }, ['us-coppa-freeze']],
    ['a complaint from Germany', { kind: 'complaint' }, []],
    [
      'a complaint from Germany under the framework',
      { kind: 'complaint', desk: underDpf },
      ['dpf-complaint'],
    ],
    [
      'a complaint from Switzerland under the framework',
      { residence: 'CH', kind: 'complaint', desk: underDpf },
      ['dpf-complaint'],
    ],
    [
      'a complaint from the US under the framework',
      { residence: 'US', kind: 'complaint', desk: underDpf },
      [],
    ],
  ])('%s', (_, asked, expected) => {
    expect(laws(asked)).toEqual(expected);
  });

  test('of the promises, those with a period that is about asks of its kind', () => {
    const promises = (kind: Asked['kind']) => rulesOf({ kind, desk: promising, residence: undefined });
    expect(promises('opt-out')).toEqual(['promise-access', 'promise-opt-out']);
    expect(promises('complaint')).toEqual(['promise-access']);
    expect(pledgesFor('complaint', promising).map(({ rule }) => rule)).toEqual([
      'promise-access',
      'promise-complaint',
    ]);
    expect(pledgesFor('access', promising).map(({ rule }) => rule)).toContain('promise-reasons');
    expect(pledgesFor('erasure', promising).map(({ rule }) => rule)).not.toContain('promise-reasons');
  });

  test('every law says for which kinds and people it hangs on an ask, and why it does here', () => {
    for (const asked of [{ residence: 'US-CA' }, { residence: 'GB' }, { residence: 'CH' }])
      for (const { why, source, rule } of clocksFor({ ...anAsk, ...asked }))
        if (!rule.startsWith('promise-')) expect(why[0]).toContain(source);
  });
});

describe('sorting an item anew', () => {
  const at = '2026-03-06T09:00:00Z';
  const extended = (before: readonly Clock[]): readonly Clock[] => [
    ...before.map((each) => (each.rule === 'eu-gdpr-12-3' ? stopped(each, at, 'extension') : each)),
    clockOf({
      rule: 'eu-gdpr-12-3-extended',
      startedAt: anAsk.receivedAt,
      residence: 'DE',
      desk: exampleDesk,
    }),
  ];
  const running = (clocks: readonly Clock[]) =>
    clocks.filter(({ state }) => state === 'running').map(({ rule }) => rule);

  test('stops what does not apply, and lets it run again once it does', () => {
    const before = clocksFor(anAsk);
    const junk = resorted(before, { ...anAsk, queue: 'junk' }, at);
    expect(junk.map(({ rule, stoppedBy }) => [rule, stoppedBy])).toEqual([
      ['promise-access', 'sorting'],
      ['eu-gdpr-12-3', 'sorting'],
    ]);
    expect(resorted(junk, anAsk, at)).toEqual(before);
  });

  test('keeps an extension, and what staff started by hand', () => {
    const by = clockOf({ rule: 'eu-gdpr-33', startedAt: at, desk: exampleDesk });
    const before = [...extended(clocksFor(anAsk)), by];
    const erasure = resorted(before, { ...anAsk, kind: 'erasure' }, at);
    expect(running(erasure)).toEqual(['promise-access', 'eu-gdpr-12-3-extended', 'eu-gdpr-33']);
    const back = resorted(resorted(before, { ...anAsk, queue: 'junk' }, at), anAsk, at);
    expect(running(back)).toEqual(running(before));
  });

  test('counts for another residence from the start that staff entered', () => {
    const before = clocksFor({ ...anAsk, residence: 'GB' }).map((each) =>
      each.rule === 'uk-gdpr-12a'
        ? clockOf({ rule: each.rule, startedAt: '2026-03-20', residence: 'GB', desk: exampleDesk })
        : each,
    );
    const after = resorted(before, { ...anAsk, residence: 'GB-NIR' }, at);
    expect(after.find(({ rule }) => rule === 'uk-gdpr-12a')).toMatchObject({ safe: '2026-04-20' });
  });

  test('never loses a clock, whatever it is called', () => {
    const asked = fc.record({
      kind: fc.constantFrom(...kinds, null),
      queue: fc.constantFrom(...queues),
      residence: fc.constantFrom(undefined, 'DE', 'GB', 'CH', 'US-CA'),
    });
    fc.assert(
      fc.property(fc.array(asked, { minLength: 2, maxLength: 6 }), ([first, ...later]) => {
        const all = (each: Partial<Asked> | undefined) => ({ ...anAsk, ...each });
        let clocks = clocksFor(all(first));
        for (const each of later) {
          const after = resorted(clocks, all(each), at);
          expect(after.map(({ rule }) => rule)).toEqual(
            expect.arrayContaining(clocks.map(({ rule }) => rule)),
          );
          expect(running(after).sort()).toEqual(
            clocksFor(all(each))
              .map(({ rule }) => rule)
              .sort(),
          );
          clocks = after;
        }
      }),
    );
  });
});

test('an acknowledgement ends the duty to acknowledge and no other', () => {
  const clocks = clocksFor({ ...anAsk, residence: 'US-CA' });
  expect(acknowledged(clocks, anAsk.receivedAt).map(({ rule, state }) => [rule, state])).toEqual([
    ['promise-access', 'running'],
    ['us-ca-7021-confirm', 'stopped'],
    ['us-ca-7021-respond', 'running'],
  ]);
  const european = clocksFor(anAsk);
  expect(acknowledged(european, anAsk.receivedAt)).toBe(european);
});

describe('every clock', () => {
  const instant = fc
    .integer({ min: Date.UTC(2018, 5, 1), max: Date.UTC(2090, 0, 1) })
    .map((ms) => new Date(ms).toISOString());
  const desk = fc.record({
    timeZone: fc.constantFrom(
      'Europe/Berlin',
      'America/Los_Angeles',
      'Pacific/Kiritimati',
      'Asia/Kolkata',
      'UTC',
    ),
    country: fc.constantFrom('DE', 'US', 'JP', 'GB'),
    dataPrivacyFramework: fc.boolean(),
  });
  const rules = [...rulesOfLaw.map(({ id }) => id), 'promise-access', 'promise-opt-out'];
  const started = fc.record({
    rule: fc.constantFrom(...rules),
    startedAt: fc.oneof(
      instant,
      instant.map((each) => each.slice(0, 10)),
    ),
    residence: fc.constantFrom(
      undefined,
      'DE',
      'DE-BY',
      'ES',
      'ES-CN',
      'PT',
      'NL',
      'SE',
      'BG',
      'LV',
      'CY',
      'LI',
      'GP',
      'YT',
      'GB',
      'GB-SCT',
      'CH-ZH',
      'US',
      'US-CA',
      'US-TX',
      'US-AK',
      'BR',
    ),
    desk: desk.map((each) => ({
      ...exampleDesk,
      ...each,
      promises: [
        ...exampleDesk.promises,
        { rule: 'promise-opt-out' as const, businessDays: 10, quote: 'Ten.', policyVersion: '7' },
      ],
    })),
    holidays: fc.array(
      instant.map((each) => each.slice(0, 10)),
      { maxLength: 3 },
    ),
  });

  test('is safe no later than latest, after the day of its start, and told in sentences', () => {
    fc.assert(
      fc.property(started, (each) => {
        const { safe, latest, why } = clockOf(each);
        for (const step of why) expect(step).toMatch(/^[A-Z0-9].*\.$/);
        if (safe === null || latest === null) {
          expect([safe, latest]).toEqual([null, null]);
          return;
        }
        expect(safe <= latest).toBe(true);
        const begins = each.startedAt.length === 10 ? each.startedAt : dateIn(each.startedAt, 'UTC');
        expect(safe.slice(0, 10) >= begins).toBe(true);
        expect(latest.slice(0, 10) < addDays(safe.slice(0, 10), 16)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('never ends earlier for what begins later', () => {
    fc.assert(
      fc.property(started, fc.integer({ min: 0, max: 40 * 24 * 3600_000 }), (each, later) => {
        const moment = new Date(Date.parse(each.startedAt) + later).toISOString();
        const startedAt = each.startedAt.length === 10 ? moment.slice(0, 10) : moment;
        const [first, second] = [clockOf(each), clockOf({ ...each, startedAt })];
        expect((first.safe ?? '') <= (second.safe ?? '')).toBe(true);
        expect((first.latest ?? '') <= (second.latest ?? '')).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('comes for an item of any kind, wherever the person lives, with the dates of its rule', () => {
    const asked = fc.record({
      receivedAt: instant,
      kind: fc.constantFrom(...kinds, null),
      queue: fc.constantFrom(...queues),
      residence: fc.constantFrom(undefined, 'DE', 'GB', 'CH', 'US-CA', 'EU', 'XX'),
      desk: desk.map((each) => ({ ...exampleDesk, ...each })),
    });
    fc.assert(
      fc.property(asked, (each) => {
        for (const { rule, safe, latest, why } of clocksFor(each)) {
          const { receivedAt: startedAt, residence } = each;
          expect(clockOf({ rule, startedAt, residence, desk: each.desk })).toMatchObject({ safe, latest });
          for (const step of why) expect(step).toMatch(/^[A-Z0-9].*\.$/);
        }
      }),
    );
  });
});
