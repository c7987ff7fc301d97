import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rulesOfLaw } from '../../../functions/desk/clocks/rules.ts';
import { type Duty, dutiesOf, isPending, nextDue } from '../../../functions/desk/incidents/duties.ts';
import { dutyRows } from '../../../functions/desk/incidents/duty-rows.ts';
import { assess, decide, delay, endDelay, tell } from '../../../functions/desk/incidents/handling.ts';
import type { Facts, Incident, Risk } from '../../../functions/desk/incidents/incident.ts';
import { exampleDesk } from '../../example-desk.ts';
import { anIncident, deed, later, scores } from './an-incident.ts';

const american = { ...exampleDesk, country: 'US', timeZone: 'America/Los_Angeles' };
const withRisk = (risk: Risk, more: Partial<Facts> = {}): Incident =>
  assess(anIncident(more), { isBreach: true, risk, reasons: 'Because.', scores }, deed).incident;
const dutyOf = (incident: Incident, id: string, desk = exampleDesk): Duty | undefined =>
  dutiesOf(incident, desk).find((duty) => duty.id === id);
const standings = (incident: Incident, desk = exampleDesk) =>
  Object.fromEntries(dutiesOf(incident, desk).map(({ id, standing }) => [id, standing]));
const inState = (state: string, people: number): Partial<Facts> => ({
  affected: [{ residence: state, people }],
  categories: ['social-security-number'],
});

describe('the 72 hours', () => {
  test('run from the minute of awareness before anybody assessed anything, weekends included', () => {
    const duty = dutyOf(anIncident({ awareAt: '2026-02-27T16:59:00.000Z' }), 'eu-gdpr-33');
    expect(duty).toMatchObject({
      standing: 'owed',
      clock: { safe: '2026-03-02T16:59:00Z', state: 'running' },
    });
    expect(duty?.clock?.latest).toBe(duty?.clock?.safe);
  });

  test('are no duty once an officer finds that a risk is unlikely', () => {
    expect(standings(withRisk('unlikely'))).toMatchObject({
      'eu-gdpr-33': 'not-owed',
      'eu-gdpr-34': 'not-owed',
    });
  });

  test('run in the United Kingdom too, and end by the first word to the authority', () => {
    const incident = anIncident({ affected: [{ residence: 'GB-SCT', people: 3 }] });
    const told = tell(incident, { duty: 'uk-gdpr-33', isComplete: false }, deed).incident;
    expect(dutyOf(told, 'uk-gdpr-33')).toMatchObject({
      standing: 'told-in-part',
      clock: { state: 'stopped', stoppedBy: 'notice' },
    });
  });

  test('run while nobody knows where people live', () => {
    for (const affected of [[], [{ residence: 'ZZ', people: 9 }]]) {
      const duties = dutiesOf(anIncident({ affected }), american);
      expect(duties.find(({ rule }) => rule === 'eu-gdpr-33')?.standing).toBe('owed');
      expect(duties.at(-1)).toMatchObject({ id: 'counsel@ZZ', who: 'counsel', standing: 'unclear' });
    }
  });
});

describe('who must be told', () => {
  test('people are told where the risk is high, unless an exception holds', () => {
    expect(dutyOf(withRisk('risk'), 'eu-gdpr-34')?.standing).toBe('not-owed');
    expect(dutyOf(withRisk('high'), 'eu-gdpr-34')?.standing).toBe('owed');
    const judged = { isBreach: true, risk: 'high', reasons: 'Because.', scores } as const;
    const read = assess(anIncident(), { ...judged, exception: 'unintelligible' }, deed).incident;
    expect(dutyOf(read, 'eu-gdpr-34')?.standing).toBe('not-owed');
    const many = assess(anIncident(), { ...judged, exception: 'disproportionate-effort' }, deed).incident;
    expect(dutyOf(many, 'eu-gdpr-34')).toMatchObject({
      standing: 'owed',
      why: [expect.stringMatching(/^Publicly/)],
    });
  });

  test('without an establishment in the EU each country has its own authority', () => {
    const affected = ['FR', 'DE-BY', 'FR-COR'].map((residence) => ({ residence, people: 5 }));
    const duties = dutiesOf(anIncident({ affected }), american).filter(({ rule }) => rule === 'eu-gdpr-33');
    expect(duties.map(({ id, people }) => [id, people])).toEqual([
      ['eu-gdpr-33@DE', 5],
      ['eu-gdpr-33@FR', 10],
    ]);
    expect(duties[1]?.authorities).toEqual(['fr-cnil']);
    expect(
      dutiesOf(anIncident({ affected }), exampleDesk).filter(({ rule }) => rule === 'eu-gdpr-33'),
    ).toHaveLength(1);
  });

  test.each([
    ['us-ca-1798-82-authority', 'US-CA', 500, 501],
    ['us-tx-521-053-authority', 'US-TX', 249, 250],
    ['us-tx-521-053-agencies', 'US-TX', 10_000, 10_001],
    ['us-fl-501-171-authority', 'US-FL', 499, 500],
    ['us-fl-501-171-agencies', 'US-FL', 1_000, 1_001],
  ])('%s is owed from its number of residents only', (rule, state, few, enough) => {
    expect(dutyOf(anIncident(inState(state, few)), rule)?.standing).toBe('not-owed');
    expect(dutyOf(anIncident(inState(state, enough)), rule)?.standing).toBe('owed');
  });

  test.each([
    ['us-ca-1798-82-people', 'US-CA', '2026-04-01'],
    ['us-ny-899-aa-people', 'US-NY', '2026-04-01'],
    ['us-fl-501-171-people', 'US-FL', '2026-04-01'],
    ['us-tx-521-053-people', 'US-TX', '2026-05-01'],
    ['us-ma-93h-people', 'US-MA', null],
  ])('%s has its own date', (rule, state, safe) => {
    expect(dutyOf(anIncident(inState(state, 1)), rule)).toMatchObject({ standing: 'owed', clock: { safe } });
  });

  test('Massachusetts must not be told what happened, nor to how many', () => {
    const duty = dutyOf(anIncident(inState('US-MA', 1)), 'us-ma-93h-people');
    expect(duty?.mustNot).toHaveLength(2);
    expect(duty?.content.join(' ')).toMatch(/police report.*freeze/);
  });

  test('the Attorney General of California hears of it fifteen days after people did', () => {
    const incident = anIncident(inState('US-CA', 600));
    expect(dutyOf(incident, 'us-ca-1798-82-authority')?.clock).toBeNull();
    const told = tell(incident, { duty: 'us-ca-1798-82-people', at: '2026-03-03', isComplete: true }, deed);
    expect(dutyOf(told.incident, 'us-ca-1798-82-authority')?.clock?.safe).toBe('2026-03-18');
  });

  test('Florida gives more time only for good cause that was given within the thirty days', () => {
    const goodCauseAt = '2026-04-01';
    expect(dutyOf(anIncident({ ...inState('US-FL', 1) }), 'us-fl-501-171-people')?.clock?.safe).toBe(
      '2026-04-01',
    );
    const florida = { ...anIncident(inState('US-FL', 1)) };
    const withCause = (at: string): Incident => ({
      ...florida,
      facts: { ...florida.facts, goodCauseAt: at },
    });
    expect(dutyOf(withCause(goodCauseAt), 'us-fl-501-171-people')).toMatchObject({
      rule: 'us-fl-501-171-people-extended',
      confirmed: false,
      clock: { safe: '2026-04-16' },
    });
    expect(dutyOf(withCause('2026-04-02'), 'us-fl-501-171-people')?.clock?.safe).toBe('2026-04-01');
  });

  test('data that no American law may mean leave the duty unclear, never away', () => {
    const incident = anIncident({ affected: [{ residence: 'US-NY', people: 5 }], categories: ['name'] });
    expect(dutyOf(incident, 'us-ny-899-aa-people')?.standing).toBe('unclear');
    const decided = decide(
      incident,
      { duty: 'us-ny-899-aa-people', reasons: 'Counsel says so.' },
      deed,
    ).incident;
    expect(dutyOf(decided, 'us-ny-899-aa-people')).toMatchObject({ standing: 'not-owed' });
    expect(dutyOf(decided, 'us-ny-899-aa-people')?.why).toContain('Counsel says so.');
  });

  test('a processor tells the controller, and asks counsel for the rest', () => {
    const affected = ['DE', 'US-FL', 'GB'].map((residence) => ({ residence, people: 5 }));
    expect(standings(anIncident({ role: 'processor', affected, categories: ['payment-card'] }))).toEqual({
      'eu-gdpr-33-processor': 'owed',
      'us-fl-501-171-vendor': 'owed',
      'counsel@GB': 'unclear',
    });
  });

  test('a place whose law nobody read says: ask counsel', () => {
    const affected = ['BR', 'US', 'US-WA'].map((residence) => ({ residence, people: 5 }));
    const duties = dutiesOf(anIncident({ affected }), american).filter(({ who }) => who === 'counsel');
    expect(duties.map(({ id }) => id)).toEqual(['counsel@BR', 'counsel@US', 'counsel@US-WA']);
    expect(duties.every((duty) => isPending(duty) && !duty.confirmed)).toBe(true);
  });

  test('nobody in any place is ever left without a duty, or its reason', () => {
    const places = [
      'DE',
      'FR-COR',
      'IS',
      'GB',
      'CH',
      'US',
      'US-CA',
      'US-WA',
      'BR',
      'ZZ',
      'GF',
      'JP-13',
      'XX',
    ];
    fc.assert(
      fc.property(
        fc.subarray(places, { minLength: 1 }),
        fc.constantFrom('DE', 'US', 'JP'),
        (where, country) => {
          const affected = where.map((residence) => ({ residence, people: 1 }));
          const duties = dutiesOf(anIncident({ affected }), { ...exampleDesk, country });
          const total = (who: Duty['who'][]) =>
            duties
              .filter((duty) => who.includes(duty.who))
              .reduce((sum, { people }) => sum + (people ?? 0), 0);
          expect(total(['people', 'counsel'])).toBe(where.length);
          for (const { why, source, who, whom } of duties) {
            expect(why.length).toBeGreaterThan(0);
            expect(source !== null || who === 'counsel').toBe(true);
            expect(whom).not.toBe('');
          }
          expect(new Set(duties.map(({ id }) => id)).size).toBe(duties.length);
        },
      ),
    );
  });

  test('what was no breach is no duty', () => {
    const none = assess(
      anIncident(),
      { isBreach: false, risk: 'unlikely', reasons: 'Never lost.' },
      deed,
    ).incident;
    expect(dutiesOf(none, exampleDesk).filter(isPending)).toEqual([]);
  });
});

describe('a delay for law enforcement', () => {
  const everywhere: Partial<Facts> = {
    categories: ['payment-card'],
    affected: ['DE', 'GB', 'CH', 'US-CA', 'US-FL', 'US-MA', 'US-NY', 'US-TX'].map((residence) => ({
      residence,
      people: 20_000,
    })),
  };
  const waiting = { agency: 'Police', isWritten: true, since: '2026-03-03' };

  test('freezes exactly the clocks whose law lets them wait', () => {
    const frozen = delay(withRisk('high', everywhere), waiting, deed).incident;
    const ids = dutiesOf(frozen, exampleDesk).flatMap(({ id, standing }) =>
      standing === 'frozen' ? [id] : [],
    );
    expect(ids).toEqual([
      'us-ca-1798-82-people',
      'us-fl-501-171-people',
      'us-ma-93h-people',
      'us-ny-899-aa-people',
      'us-tx-521-053-people',
    ]);
    expect(
      dutyRows
        .filter(({ waitsOn }) => waitsOn)
        .map(({ rule }) => rule)
        .sort(),
    ).toEqual(ids);
    expect(nextDue(dutiesOf(frozen, exampleDesk))).toBe('2026-03-05T09:17:00Z');
  });

  test('that is only spoken freezes nothing in Florida', () => {
    const frozen = delay(anIncident(everywhere), { ...waiting, isWritten: false }, deed).incident;
    expect(standings(frozen)).toMatchObject({
      'us-fl-501-171-people': 'owed',
      'us-ca-1798-82-people': 'frozen',
    });
  });

  test('moves the latest date by its days, and the safe date never beyond its end', () => {
    const frozen = delay(anIncident(everywhere), waiting, deed).incident;
    const short = endDelay(frozen, '2026-03-13', later('2026-03-13T12:00:00.000Z')).incident;
    expect(dutyOf(short, 'us-ca-1798-82-people')?.clock).toMatchObject({
      safe: '2026-04-01',
      latest: '2026-04-11',
    });
    const long = endDelay(frozen, '2026-06-01', later('2026-06-01T12:00:00.000Z')).incident;
    expect(dutyOf(long, 'us-ca-1798-82-people')?.clock).toMatchObject({
      safe: '2026-06-01',
      latest: '2026-06-30',
    });
    expect(dutyOf(long, 'eu-gdpr-33')?.clock?.safe).toBe('2026-03-05T09:17:00Z');
  });
});

test('every rule of law about a breach has its row, and every row its rule', () => {
  const breaches = rulesOfLaw
    .map(({ id }) => id)
    .filter((id) => /-33|-34$|fadp-24|us-(ca-1798|ny|fl|tx|ma)-/.test(id) && !id.endsWith('-extended'));
  expect(dutyRows.map(({ rule }) => rule).sort()).toEqual(breaches.sort());
});
