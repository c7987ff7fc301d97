// Incidents and notices in the desk table: each is one packed row with a chain of hashes beside it. One change is one transaction.
import { randomBytes } from 'node:crypto';
import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { Actor, AuditEntry } from '../desk/case-file.ts';
import { Refusal } from '../desk/refusal.ts';
import { auditRow, commitmentTo } from './audit.ts';
import { auditAt } from './audit-reading.ts';
import type { Audit, Only } from './cases.ts';
import type { Keys } from './keys.ts';
import { messagesIn } from './messages.ts';
import { auditRowOf, type Key, packed, type Row, seenKey, type Table, unpacked } from './table.ts';
import { type Condition, isNew, persist, put, transact, type Write } from './transaction.ts';

/** What every record says of itself. */
export interface Recorded {
  readonly reference: string;
  /** Counts changes; a change to a stale record is refused. */
  readonly version: number;
  /** What its reference derives from. */
  readonly origin: string;
}

/** What is special to one kind of record. */
export interface RecordKind<Kept extends Recorded, Change> {
  /** What staff call it. */
  readonly noun: 'incident' | 'notice';
  /** What to do where its words are more than a row can hold. */
  readonly tooLong: string;
  keyOf(reference: string): Key;
  /** @param reference as one of a case is written */
  referenceFrom(reference: string): string;
  keptIn(change: Change): Kept;
  /** What its row shows beside it: what lists hold, and its place in them. */
  shownOf(kept: Kept): Row;
  /** What else is written in the same transaction. */
  beside?(before: Kept | undefined, change: Change): readonly Write[];
}

export interface Records<Kept extends Recorded, Rule extends string, Change> {
  find(reference: string): Promise<Kept | undefined>;
  audit(reference: string): Promise<Audit<Rule> | undefined>;
  /** Opens the record that the origin stands for, once: repeating it gives the record as it is. */
  begin(origin: string, rule: (reference: string) => Change): Promise<Kept>;
  /** As that of cases. @throws Refusal `missing` without such a record, `stale` where `ifVersion` is not its own any more */
  change(reference: string, rule: (kept: Kept) => Change, only?: Only): Promise<Kept>;
  recordAccess(reference: string, actor: Actor, at: string): Promise<void>;
}

interface Loaded<Kept> {
  readonly kept: Kept;
  readonly salt: string;
  readonly auditHead: string;
}

/** A repeated call is known longer than anybody repeats it. */
const seenSeconds = 366 * 24 * 3600;
const mostCollisions = 8;
/** Far from DynamoDB's 400 KB. */
const mostBytes = 300_000;

/** Reading a record needs no keys. */
export const recordReader =
  <Kept>(table: Table, keyOf: (reference: string) => Key) =>
  async (reference: string): Promise<Kept | undefined> =>
    (await loadedAt<Kept>(table, keyOf(reference)))?.kept;

export function recordsIn<
  Kept extends Recorded,
  Rule extends string,
  Change extends { readonly entry: AuditEntry<Rule> },
>(
  table: Table,
  keys: () => Promise<Keys>,
  now: () => string,
  { noun, tooLong, keyOf, referenceFrom, keptIn, shownOf, beside = () => [] }: RecordKind<Kept, Change>,
): Records<Kept, Rule, Change> {
  const loadKnown = async (reference: string): Promise<Loaded<Kept>> => {
    const loaded = await loadedAt<Kept>(table, keyOf(reference));
    if (!loaded) throw new Refusal('missing', `There is no ${noun} ${reference}.`);
    return loaded;
  };

  const save = async (
    before: Loaded<Kept> | undefined,
    change: Change,
    extra: readonly Write[] = [],
  ): Promise<void> => {
    const kept = keptIn(change);
    const { reference, version, origin } = kept;
    const text = JSON.stringify(kept);
    const detail = packed(text);
    if (detail.byteLength > mostBytes)
      throw new Refusal('invalid', `The ${noun} holds too many words. ${tooLong}`);
    const salt = before?.salt ?? randomBytes(16).toString('base64url');
    // The audit holds no words: it answers for all of them.
    const words = commitmentTo(salt, { id: String(version), text });
    const audit = auditRow(change.entry, version, before?.auditHead ?? '', [words]);
    const chain = { salt, auditHead: audit.hash };
    const row = { ...keyOf(reference), reference, version, origin, ...chain, detail, ...shownOf(kept) };
    await transact(table, [
      put(table, row, unchangedSince(before?.kept)),
      put(table, auditRowOf(reference, audit, now()), isNew),
      ...beside(before?.kept, change),
      ...extra,
    ]);
  };

  const onceOnly = (reference: string, { once }: Only): readonly Write[] => {
    if (!once) return [];
    const expires = Math.floor(Date.parse(now()) / 1000) + seenSeconds;
    return [put(table, { ...seenKey(once), origin: once, reference, delivery: once, expires }, isNew)];
  };

  const decide = async (reference: string, rule: (kept: Kept) => Change, only: Only): Promise<Kept> => {
    // What tells that it was done is read after the record: where it is missing, the record is without the change too.
    const before = await loadKnown(reference);
    if (only.once && (await rowAt(table, seenKey(only.once)))) return before.kept;
    if (only.ifVersion !== undefined && before.kept.version !== only.ifVersion)
      throw new Refusal(
        'stale',
        `${noun.charAt(0).toUpperCase()}${noun.slice(1)} ${reference} changed meanwhile. Read it again and repeat what is still right.`,
      );
    const change = rule(before.kept);
    await save(before, change, onceOnly(reference, only));
    return keptIn(change);
  };

  return {
    find: recordReader(table, keyOf),

    audit: (reference) => auditAt(table, keyOf(reference)),

    async begin(origin, rule) {
      const ring = await keys();
      for (let collision = 0; collision < mostCollisions; collision++) {
        const reference = referenceFrom(ring.reference(origin, collision));
        const change = rule(reference);
        const saved = await persist(
          () => save(undefined, change),
          ({ SK }) => SK === keyOf(reference).SK,
        );
        if (!saved) return keptIn(change);
        if (saved.there.origin === origin) return (await loadKnown(reference)).kept;
      }
      throw new Error('every reference of this origin is taken');
    },

    async change(reference, rule, only = {}) {
      const changed = await persist(
        () => decide(reference, rule, only),
        ({ SK }) => SK === 'SEEN',
      );
      return 'there' in changed ? (await loadKnown(reference)).kept : changed;
    },

    recordAccess: messagesIn(table).recordAccess,
  };
}

async function rowAt({ client, name }: Table, Key: Row): Promise<Row | undefined> {
  return (await client.send(new GetCommand({ TableName: name, Key, ConsistentRead: true }))).Item;
}

async function loadedAt<Kept>(table: Table, key: Key): Promise<Loaded<Kept> | undefined> {
  const row = await rowAt(table, key);
  return (
    row && {
      kept: JSON.parse(unpacked(row.detail as Uint8Array)) as Kept,
      salt: String(row.salt),
      auditHead: String(row.auditHead),
    }
  );
}

const unchangedSince = (before: Recorded | undefined): Condition =>
  before
    ? {
        ConditionExpression: 'version = :before',
        ExpressionAttributeValues: { ':before': before.version },
      }
    : isNew;
