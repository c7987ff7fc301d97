// What stands in the register of one person, whatever comes and in whatever order.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Entering,
  type Entry,
  entryAfter,
  personOf,
  type Wish,
  wayOf,
} from '../../functions/desk/written-notice/entry.ts';

const wish = (more: Partial<Wish> = {}): Wish => ({
  reference: 'PD-1',
  since: '2026-03-02T09:00:00.000Z',
  name: 'Ada',
  address: 'ada@example.net',
  language: 'en',
  ...more,
});
const at = '2026-04-01T09:00:00.000Z';
const all = (...deeds: readonly Entering[]): Entry => {
  const entry = deeds.reduce<Entry | undefined>(
    (before, deed) => entryAfter(before, deed, at) ?? before,
    undefined,
  );
  if (!entry) throw new Error('there is no entry');
  return entry;
};
const enter = (more: Partial<Wish> = {}) => ({ what: 'enter', wish: wish(more) }) as const;

describe('an entry', () => {
  test('stands from the first wish, though nobody confirmed an address', () => {
    const entry = all(enter(), enter({ reference: 'PD-2', since: '2026-01-05' }));
    expect(entry).toMatchObject({ since: '2026-01-05' });
    expect(entry.withdrawn).toBeUndefined();
    expect(wayOf(entry).isConfirmed).toBe(false);
  });

  test('does not change when the same is asked again', () => {
    expect(entryAfter(all(enter()), enter(), at)).toBeUndefined();
  });

  test('takes the later of two postal addresses, and keeps the earlier one in sight', () => {
    const way = wayOf(
      all(
        enter({ postal: 'Old Street 1' }),
        enter({ reference: 'PD-2', since: '2026-03-05', postal: 'New Street 2' }),
      ),
    );
    expect(way).toMatchObject({ postal: 'New Street 2', others: ['Old Street 1'] });
  });

  test('keeps an address that is confirmed before one that somebody typed later in the person’s name', () => {
    const way = wayOf(
      all(
        enter({ postal: 'True Street 1', confirmedAt: '2026-03-02' }),
        enter({ reference: 'PD-2', since: '2026-03-05', name: 'Eve', postal: 'Forged Street 9' }),
      ),
    );
    expect(way).toMatchObject({
      name: 'Ada',
      postal: 'True Street 1',
      isConfirmed: true,
      others: ['Forged Street 9'],
    });
  });

  test('says that its postal address is not confirmed where only another wish was', () => {
    const confirmed = enter({ confirmedAt: '2026-03-02' });
    expect(wayOf(all(confirmed, enter({ reference: 'PD-2', postal: 'Street 1' }))).isConfirmed).toBe(false);
  });

  test('writes one address once, whatever its commas and capitals', () => {
    const way = wayOf(
      all(enter({ postal: 'Street 1,\nTown' }), enter({ reference: 'PD-2', postal: 'STREET 1\nTown' })),
    );
    expect(way.others).toEqual([]);
  });

  test('that is withdrawn holds nothing of the person', () => {
    const entry = all(enter({ postal: 'Street 1' }), { what: 'withdraw', why: 'person-withdrew' });
    expect(entry).toEqual({
      version: 2,
      since: wish().since,
      wishes: [],
      withdrawn: { at, why: 'person-withdrew' },
    });
  });

  test('that is withdrawn is not brought back by a confirmation, and is by a new wish', () => {
    const gone = all(enter(), { what: 'withdraw', why: 'person-withdrew' });
    expect(entryAfter(gone, { what: 'improve', wish: wish({ confirmedAt: at }) }, at)).toBeUndefined();
    expect(entryAfter(gone, enter({ reference: 'PD-2' }), at)?.withdrawn).toBeUndefined();
  });

  test('stands while one case of two asks for it', () => {
    const leave = { what: 'leave', references: ['PD-1'] } as const;
    expect(all(enter(), enter({ reference: 'PD-2' }), leave).withdrawn).toBeUndefined();
    expect(all(enter(), leave).withdrawn).toEqual({ at, why: 'not-meant' });
  });

  test('ends with an erasure that was asked for later, and outlives one that was asked for before or in the same case', () => {
    const erase = (before: string, except: readonly string[] = []) =>
      ({ what: 'erase', before, except }) as const;
    expect(all(enter(), erase('2026-03-03')).withdrawn?.why).toBe('erasure-asked');
    expect(all(enter(), erase('2026-03-01')).withdrawn).toBeUndefined();
    expect(all(enter(), erase('2026-03-03', ['PD-1'])).withdrawn).toBeUndefined();
  });

  test('counts its changes, and holds wishes exactly while it stands, whatever happens', () => {
    const some = fc.record({
      reference: fc.constantFrom('PD-1', 'PD-2', 'PD-3'),
      since: fc.constantFrom('2026-01-01', '2026-03-02T09:00:00.000Z'),
      postal: fc.constantFrom('Street 1', 'Street 2'),
    });
    const deed: fc.Arbitrary<Entering> = fc.oneof(
      some.map((more): Entering => enter(more)),
      some.map((more): Entering => ({ what: 'improve', wish: wish(more) })),
      some.map(({ reference }): Entering => ({ what: 'leave', references: [reference] })),
      some.map(({ since }): Entering => ({ what: 'erase', before: since, except: ['PD-3'] })),
      fc.constant<Entering>({ what: 'withdraw', why: 'person-withdrew' }),
    );
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 12 }), (deeds) => {
        let entry: Entry | undefined;
        for (const each of deeds) {
          const after = entryAfter(entry, each, at);
          if (!after) continue;
          expect(after.version).toBe((entry?.version ?? 0) + 1);
          expect(after.wishes.length === 0).toBe(after.withdrawn !== undefined);
          expect(new Set(after.wishes.map(({ reference }) => reference)).size).toBe(after.wishes.length);
          entry = after;
        }
      }),
    );
  });
});

describe('a person in the register', () => {
  test('is known by the mail address, else by name and postal address, else not at all', () => {
    expect(personOf({ name: 'Ada', address: 'ada@Example.net', postal: 'Street 1' })).toBe('ada@example.net');
    expect(personOf({ name: ' ADA  Lovelace', address: '', postal: 'Street 1,\n Town' })).toBe(
      'ada lovelace\nstreet 1 town',
    );
    expect(personOf({ name: 'Ada', address: '' })).toBeUndefined();
    expect(personOf({ name: '', address: '', postal: 'Street 1' })).toBeUndefined();
  });
});
