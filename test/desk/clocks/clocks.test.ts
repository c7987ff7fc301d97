import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, dateIn } from '../../../functions/desk/clocks/calendar.ts';
import { type Asked, clocksFor } from '../../../functions/desk/clocks/clocks.ts';
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

describe('every clock', () => {
  const instant = fc
    .integer({ min: Date.UTC(2018, 5, 1), max: Date.UTC(2090, 0, 1) })
    .map((ms) => new Date(ms).toISOString());
  const asked = fc.record({
    receivedAt: instant,
    kind: fc.constantFrom(...kinds, null),
    queue: fc.constantFrom(...queues),
    residence: fc.constantFrom(
      undefined,
      'DE',
      'ES',
      'PT',
      'NL',
      'SE',
      'BG',
      'LV',
      'CY',
      'LI',
      'GP',
      'YT',
      'US',
    ),
    desk: fc
      .constantFrom('Europe/Berlin', 'America/Los_Angeles', 'Pacific/Kiritimati', 'Asia/Kolkata', 'UTC')
      .map((timeZone) => ({ ...exampleDesk, timeZone })),
  });

  test('is safe no later than latest, after the day of receipt, and told in sentences', () => {
    fc.assert(
      fc.property(asked, (each) => {
        for (const { safe, latest, why } of clocksFor(each)) {
          expect(safe <= latest).toBe(true);
          expect(safe > dateIn(each.receivedAt, each.desk.timeZone)).toBe(true);
          expect(latest < addDays(safe, 14)).toBe(true);
          for (const step of why) expect(step).toMatch(/^[A-Z0-9].*\.$/);
        }
      }),
    );
  });

  test('never ends earlier for what arrives later', () => {
    fc.assert(
      fc.property(asked, fc.integer({ min: 0, max: 40 * 24 * 3600_000 }), (each, later) => {
        const receivedAt = new Date(Date.parse(each.receivedAt) + later).toISOString();
        const first = clocksFor(each);
        for (const second of clocksFor({ ...each, receivedAt })) {
          const same = first.find(({ rule }) => rule === second.rule);
          expect((same?.safe ?? '') <= second.safe).toBe(true);
          expect((same?.latest ?? '') <= second.latest).toBe(true);
        }
      }),
    );
  });
});
