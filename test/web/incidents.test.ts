// What somebody enters of an incident, and what the API gets of it.
import { describe, expect, test } from 'vitest';
import { momentOf, whenOf } from '../../web/src/incidents/facts/moment.ts';
import { placesIn } from '../../web/src/incidents/facts/places.ts';
import {
  blank,
  editOf,
  faultsOf,
  newIncidentOf,
  type Values,
  valuesOf,
} from '../../web/src/incidents/facts/values.ts';
import type { Facts } from '../../web/src/incidents/incident-file.ts';

const berlin = 'Europe/Berlin';
const newYork = 'America/New_York';

describe('a moment', () => {
  test.each([
    ['2026-03-02', '09:30', berlin, '2026-03-02T08:30:00.000Z'],
    ['2026-07-02', '09:30', berlin, '2026-07-02T07:30:00.000Z'],
    ['2026-07-02', '23:59', newYork, '2026-07-03T03:59:00.000Z'],
    ['2026-11-25', '00:00', 'Pacific/Auckland', '2026-11-24T11:00:00.000Z'],
    // The hour that comes twice is the first one, and one that does not come counts from the clock of before.
    ['2026-10-25', '02:30', berlin, '2026-10-25T00:30:00.000Z'],
    ['2026-03-29', '02:30', berlin, '2026-03-29T01:30:00.000Z'],
  ])('%s %s in %s is %s', (day, time, zone, instant) => {
    expect(whenOf({ day, time }, zone)).toBe(instant);
  });

  test('without a time is a date, and without a day nothing', () => {
    expect(whenOf({ day: '2026-03-02', time: ' ' }, berlin)).toBe('2026-03-02');
    expect(whenOf({ day: '', time: '09:30' }, berlin)).toBeUndefined();
  });

  test('comes back as it was entered', () => {
    for (const zone of [berlin, newYork])
      for (const day of ['2026-01-31', '2026-03-29', '2026-10-25', '2026-11-01'])
        for (const time of ['00:00', '04:15', '23:45']) {
          const moment = { day, time };
          expect(momentOf(whenOf(moment, zone), zone)).toEqual(moment);
        }
  });
});

const facts: Facts = {
  title: 'Laptop',
  what: 'Left on a train.',
  awareAt: '2026-03-02T08:30:45.123Z',
  role: 'controller',
  natures: ['confidentiality'],
  affected: [{ residence: 'US-CA', people: 120 }],
  groups: [],
  categories: ['name'],
  processors: [{ name: 'Hoster', toldAt: '2026-03-02' }],
  cases: ['PD-7F3K-9QXM-4'],
  records: 240,
  contact: { name: 'Ada', address: 'ada@example.org' },
};
const values = valuesOf(facts, berlin);
const edited = (change: Partial<Values>) => editOf(facts, { ...values, ...change }, berlin);

describe('an edit', () => {
  test('of nothing is nothing, seconds that no field shows included', () => {
    expect(edited({})).toEqual({});
  });

  test('holds only what is another now, and null where something was taken away', () => {
    expect(edited({ title: 'A laptop', records: '', natures: [] })).toEqual({
      title: 'A laptop',
      records: null,
      natures: [],
    });
  });

  test('takes the contact away as a whole, and counts places as numbers', () => {
    const change = { contactName: '', contactAddress: '', affected: [{ place: 'ZZ', people: '7' }] };
    expect(edited(change)).toEqual({ contact: null, affected: [{ residence: 'ZZ', people: 7 }] });
  });

  test('says why awareness moves, and only then', () => {
    expect(edited({ awarenessReason: 'typing-error' })).toEqual({});
    const aware = { day: '2026-03-02', time: '10:00' };
    expect(edited({ aware, awarenessReason: 'typing-error' })).toEqual({
      awareAt: '2026-03-02T09:00:00.000Z',
      awarenessReason: 'typing-error',
    });
  });
});

describe('a new incident', () => {
  test('leaves out what nobody entered', () => {
    const entered = {
      ...blank,
      title: ' Laptop ',
      what: 'Lost.',
      aware: { day: '2026-03-02', time: '09:30' },
    };
    const body = newIncidentOf(entered, { isDrill: false, report: undefined }, berlin);
    expect(JSON.parse(JSON.stringify(body))).toEqual({
      title: 'Laptop',
      what: 'Lost.',
      awareAt: '2026-03-02T08:30:00.000Z',
      role: 'controller',
      natures: [],
      affected: [],
      groups: [],
      categories: [],
      processors: [],
      cases: [],
      isDrill: false,
    });
  });

  test('names what is missing or wrong at its field', () => {
    expect(
      faultsOf({
        ...blank,
        aware: { day: '2026-03-02', time: '' },
        occurredFrom: { day: '', time: '25:00' },
        affected: [{ place: 'DE', people: 'many' }],
        records: 'x',
        contactPhone: '1',
        processors: [{ name: '', told: { day: '', time: '' } }],
      }),
    ).toEqual({
      title: 'missing.title',
      what: 'missing.what',
      aware: 'missing.aware',
      occurredFrom: 'wrong.time',
      affected: 'wrong.places',
      records: 'wrong.number',
      contactName: 'missing.contact',
      processors: 'missing.processor',
    });
  });
});

test('each place stands once, by the code that is its own today', () => {
  const places = placesIn('en', 'Nobody knows');
  const labels = places.map(({ label }) => label);
  expect(new Set(labels).size).toBe(labels.length);
  expect(places.filter(({ label }) => label === 'Germany')).toEqual([{ value: 'DE', label: 'Germany' }]);
  for (const code of ['DD', 'SU', 'YU', 'UK']) expect(places.map(({ value }) => value)).not.toContain(code);
  expect(places.filter(({ value }) => value.startsWith('US-'))).toHaveLength(51);
});
