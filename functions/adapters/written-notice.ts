// The register of written notice in the desk table: one entry for each person, and a chain of what was done to it.
import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { Actor } from '../desk/case-file.ts';
import { type Entering, type Entry, entryAfter } from '../desk/written-notice/entry.ts';
import type { Step } from '../desk/written-notice/from-cases.ts';
import { type AuditRow, auditRow, brokenAt } from './audit.ts';
import { rowsUnder } from './batches.ts';
import type { Keys } from './keys.ts';
import {
  pagesOf,
  queueIndex,
  type Row,
  seenKey,
  type Table,
  writtenDeedKey,
  writtenKey,
  writtenPartition,
} from './table.ts';
import { isNew, persist, put, transact, type Write } from './transaction.ts';

export type EntryState = 'standing' | 'withdrawn';

/** An entry with the name that tells nothing: key version and keyed hash of the person. */
export interface KnownEntry {
  readonly person: string;
  readonly entry: Entry;
}

export interface WholeEntry extends KnownEntry {
  readonly deeds: readonly AuditRow<Entering['what']>[];
  /** The first deed that does not verify. */
  readonly brokenAt: number | undefined;
}

export interface WrittenNotices {
  /** Entries in the order in which their persons asked; `next` is where the following page begins. */
  list(
    state: EntryState,
    after: string,
    limit: number,
  ): Promise<{ readonly entries: readonly KnownEntry[]; readonly next: string | undefined }>;
  read(person: string): Promise<WholeEntry | undefined>;
  /**
   * What staff do by hand to a person's entry, whatever it is called under an older key.
   *
   * @param once what is done under the same text is done a single time, and repeating it gives the entry as it is
   */
  enter(person: string, entering: Entering, by: Actor, once?: string): Promise<KnownEntry | undefined>;
  /** The same to an entry by its name; undefined where there is none. */
  change(person: string, entering: Entering, by: Actor, once?: string): Promise<KnownEntry | undefined>;
}

interface EntryRow extends Entry {
  readonly person: string;
  readonly deedHead: string;
}

/** An entry as it is, or as it will be called. */
interface Place {
  readonly person: string;
  readonly row: EntryRow | undefined;
}

/** Nobody repeats a request later. */
const seenSeconds = 7 * 24 * 3600;

interface Doer {
  readonly at: string;
  readonly actor: Actor;
}

/** What a change of a case writes into the register: nothing, for nearly every change. */
export async function registerWrites(
  table: Table,
  ring: Keys,
  steps: readonly Step[],
  doer: Doer,
): Promise<readonly Write[]> {
  const written = new Map<string, readonly Write[]>();
  for (const { persons, entering } of steps)
    for (const names of new Map(
      persons.map((person) => [ring.person(person)[0], ring.person(person)]),
    ).values()) {
      const place = await placeOf(table, names);
      // A transaction takes a row once; what a change does first to an entry is all that it does to it.
      if (!written.has(place.person))
        written.set(place.person, entryWrites(table, place, entering, doer).writes);
    }
  return [...written.values()].flat();
}

/** Where the entry of a person is, or will be: it keeps the name that the key of its time gave it. */
async function placeOf(table: Table, [current, ...older]: readonly [string, ...string[]]): Promise<Place> {
  for (const person of [current, ...older]) {
    const row = await rowOf(table, person);
    if (row) return { person, row };
  }
  return { person: current, row: undefined };
}

async function rowOf({ client, name }: Table, person: string): Promise<EntryRow | undefined> {
  const Key = writtenKey(person);
  const { Item } = await client.send(new GetCommand({ TableName: name, Key, ConsistentRead: true }));
  return Item as (EntryRow & Row) | undefined;
}

function entryWrites(table: Table, { person, row }: Place, entering: Entering, { at, actor }: Doer) {
  const entry = entryAfter(row && entryOf(row), entering, at);
  if (!entry) return { entry: row && entryOf(row), writes: [] };
  const deed = auditRow(
    { at, actor, rule: entering.what, about: aboutOf(entering) },
    entry.version,
    row?.deedHead ?? '',
    [],
  );
  const unchanged = row && {
    ConditionExpression: 'version = :before',
    ExpressionAttributeValues: { ':before': row.version },
  };
  const state: EntryState = entry.withdrawn ? 'withdrawn' : 'standing';
  const Item = {
    ...writtenKey(person),
    ...entry,
    person,
    deedHead: deed.hash,
    GSI1PK: writtenPartition(state),
    GSI1SK: `${entry.since}#${person}`,
  };
  return {
    entry,
    writes: [
      put(table, Item, unchanged ?? isNew),
      put(table, { ...writtenDeedKey(person, entry.version), ...deed }, isNew),
    ],
  };
}

const entryOf = ({ version, since, wishes, withdrawn }: EntryRow): Entry => ({
  version,
  since,
  wishes,
  ...(withdrawn && { withdrawn }),
});

/** Codes and references: never a name or an address. */
function aboutOf(entering: Entering): AuditRow['about'] {
  switch (entering.what) {
    case 'enter':
    case 'improve': {
      const { reference = null, since, confirmedAt } = entering.wish;
      return { reference, since, isConfirmed: confirmedAt !== undefined };
    }
    case 'leave':
      return { references: entering.references.join(' ') };
    case 'withdraw':
      return { why: entering.why };
    case 'erase':
      return { before: entering.before };
  }
}

export function writtenNoticesIn(table: Table, keys: () => Promise<Keys>, now: () => string): WrittenNotices {
  const onceOnly = (once: string | undefined): readonly Write[] => {
    if (!once) return [];
    const expires = Math.floor(Date.parse(now()) / 1000) + seenSeconds;
    return [put(table, { ...seenKey(once), origin: once, expires }, isNew)];
  };

  const does = async (
    find: () => Promise<Place>,
    entering: Entering,
    actor: Actor,
    once: string | undefined,
  ): Promise<KnownEntry | undefined> => {
    const attempt = async (): Promise<KnownEntry | undefined> => {
      const place = await find();
      const { entry, writes } = entryWrites(table, place, entering, { at: now(), actor });
      const all = entry ? [...writes, ...onceOnly(once)] : [];
      if (all.length > 0) await transact(table, all);
      return entry && { person: place.person, entry };
    };
    const done = await persist(attempt, ({ SK }) => SK === 'SEEN');
    if (!done || !('there' in done)) return done;
    const { person, row } = await find();
    return row && { person, entry: entryOf(row) };
  };

  return {
    async list(state, after, limit) {
      const named: string[] = [];
      let next: string | undefined;
      const pages = pagesOf(table, {
        IndexName: queueIndex,
        KeyConditionExpression: 'GSI1PK = :state AND GSI1SK > :after',
        ExpressionAttributeValues: { ':state': writtenPartition(state), ':after': after || '#' },
        Limit: limit + 1,
      });
      for await (const { rows } of pages) {
        named.push(...rows.map(({ GSI1SK }) => String(GSI1SK)));
        if (named.length > limit) break;
      }
      const shown = named.slice(0, limit);
      if (named.length > limit) next = shown.at(-1);
      const found = await rowsUnder(
        table,
        shown.map((place) => writtenKey(place.slice(place.indexOf('#') + 1))),
      );
      const rows = new Map((found as (EntryRow & Row)[]).map((row) => [`${row.since}#${row.person}`, row]));
      const entries = shown.flatMap((place) => {
        const row = rows.get(place);
        return row ? [{ person: row.person, entry: entryOf(row) }] : [];
      });
      return { entries, next };
    },

    async read(person) {
      const rows: Row[] = [];
      const pages = pagesOf(table, {
        KeyConditionExpression: 'PK = :entry',
        ExpressionAttributeValues: { ':entry': writtenKey(person).PK },
        ConsistentRead: true,
      });
      for await (const page of pages) rows.push(...page.rows);
      const row = rows.find(({ SK }) => SK === 'ENTRY') as (EntryRow & Row) | undefined;
      if (!row) return undefined;
      const deeds = rows.filter(({ SK }) => SK !== 'ENTRY') as unknown as WholeEntry['deeds'];
      return { person, entry: entryOf(row), deeds, brokenAt: brokenAt(deeds, row.deedHead) };
    },

    enter: (person, entering, by, once) =>
      does(async () => placeOf(table, (await keys()).person(person)), entering, by, once),

    change: (person, entering, by, once) =>
      does(async () => ({ person, row: await rowOf(table, person) }), entering, by, once),
  };
}
