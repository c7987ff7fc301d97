// Cases in the desk table. One change is one transaction: all of it is saved, or nothing.
import { randomBytes } from 'node:crypto';
import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { GetCommand, PutCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { Actor, CaseFile, Change, Received } from '../desk/case-file.ts';
import { attachCopy } from '../desk/case-life/joining.ts';
import { firstLook } from '../desk/letters/fate.ts';
import type { Message } from '../desk/message.ts';
import { Refusal } from '../desk/refusal.ts';
import { type AuditRow, auditRow, commitmentTo } from './audit.ts';
import type { Keys } from './keys.ts';
import {
  accessKey,
  auditKey,
  type CaseRow,
  caseAndItems,
  caseKey,
  caseRowOf,
  type ItemRow,
  itemOfRow,
  itemRowOf,
  type LetterRow,
  letterRowOf,
  messageKey,
  messageOfRow,
  messageRowOf,
  pagesOf,
  type Row,
  seenKey,
  type Table,
  wholeAudit,
  wholeCase,
} from './table.ts';

/** What became of a message from outside. */
export interface Placed {
  readonly reference: string;
  readonly how: 'opened' | 'joined' | 'copy' | 'redelivered';
}

/** A case with all that staff read of it. */
export interface WholeCase {
  readonly caseFile: CaseFile;
  readonly messages: readonly Message[];
  readonly letters: readonly LetterRow[];
}

/** The audit of a case and the hash of its last row. */
export interface Audit {
  readonly rows: readonly AuditRow[];
  readonly head: string;
}

export interface Cases {
  find(reference: string): Promise<CaseFile | undefined>;
  read(reference: string): Promise<WholeCase | undefined>;
  message(reference: string, id: string): Promise<Message | undefined>;
  audit(reference: string): Promise<Audit | undefined>;
  /** Reference of the case that holds what is of this origin; undefined where none does. */
  whereIs(origin: string): Promise<string | undefined>;
  /** Opens the case that the message's origin stands for, unless this very delivery did so before or the mail is a copy. */
  open(received: Received, rule: (reference: string) => Change): Promise<Placed>;
  /** Lets a message join a case, once. */
  join(reference: string, received: Received, rule: (caseFile: CaseFile) => Change): Promise<Placed>;
  /**
   * Reads, lets the rule decide, saves; when somebody else was faster, reads and decides again.
   *
   * @param only `ifVersion`: the caller's own view of the case; `once`: a change under the same text is made a single
   *   time, and repeating it gives the case as it is
   * @throws Refusal `missing` without such a case, `stale` where `ifVersion` is not the case's any more
   */
  change(reference: string, rule: (caseFile: CaseFile) => Change, only?: Only): Promise<CaseFile>;
  /** Writes down who read a person's data. */
  recordAccess(reference: string, actor: Actor, at: string): Promise<void>;
}

export interface Only {
  readonly ifVersion?: number | undefined;
  readonly once?: string | undefined;
}

interface Loaded {
  readonly caseFile: CaseFile;
  readonly salt: string;
  readonly auditHead: string;
}

/** A mail that joined stays known longer than any mail is redelivered or sent again. */
const seenSeconds = 366 * 24 * 3600;
/** Attempts of one change against others who change the same case at the same time. */
const mostAttempts = 8;
/** With 40 bits of reference a second collision is not expected in the life of a desk. */
const mostCollisions = 8;

export function casesIn(table: Table, keys: () => Promise<Keys>, now: () => string): Cases {
  const query = async (reference: string, [from, to]: readonly [string, string]): Promise<Row[]> => {
    const rows: Row[] = [];
    const pages = pagesOf(table, {
      KeyConditionExpression: 'PK = :case AND SK BETWEEN :from AND :to',
      ExpressionAttributeValues: { ':case': caseKey(reference).PK, ':from': from, ':to': to },
      ConsistentRead: true,
    });
    for await (const page of pages) rows.push(...page.rows);
    return rows;
  };

  const get = async (Key: Row): Promise<Row | undefined> =>
    (await table.client.send(new GetCommand({ TableName: table.name, Key, ConsistentRead: true }))).Item;

  const load = async (reference: string): Promise<Loaded | undefined> =>
    loadedFrom(await query(reference, caseAndItems));

  const save = async (
    before: Loaded | undefined,
    change: Change,
    extra: readonly Write[] = [],
  ): Promise<void> => {
    const { caseFile, messages, letters, entry } = change;
    const { items, ...fields } = caseFile;
    const salt = before?.salt ?? randomBytes(16).toString('base64url');
    const commitments = messages.map((message) => commitmentTo(salt, message));
    const audit = auditRow(entry, caseFile.version, before?.auditHead ?? '', commitments);
    const ring = await keys();
    const persons = caseFile.person.address ? ring.person(caseFile.person.address) : [];
    const due = { state: 'due', tries: 0, nextTry: firstLook(now()) } as const;
    await table.client.send(
      new TransactWriteCommand({
        TransactItems: [
          put(table, caseRowOf({ ...fields, salt, auditHead: audit.hash }, persons), unchangedSince(before)),
          put(table, { ...auditKey(caseFile.reference, audit.n), ...audit }, isNew),
          ...items
            .filter((item) => !before?.caseFile.items.includes(item))
            .map((item) => put(table, itemRowOf(caseFile, item))),
          ...messages.map((message) => put(table, messageRowOf(caseFile.reference, message), isNew)),
          ...letters.map((letter) =>
            put(table, letterRowOf(letter, due, ring.person(letter.to.address)[0]), isNew),
          ),
          ...extra,
        ],
      }),
    );
  };

  const decide = async (
    reference: string,
    rule: (caseFile: CaseFile) => Change,
    { ifVersion, extra }: { ifVersion?: number | undefined; extra?: readonly Write[] } = {},
  ): Promise<CaseFile> => {
    const before = await load(reference);
    if (!before) throw new Refusal('missing', `There is no case ${reference}.`);
    if (ifVersion !== undefined && before.caseFile.version !== ifVersion)
      throw new Refusal(
        'stale',
        `Case ${reference} changed meanwhile. Read it again and repeat what is still right.`,
      );
    const change = rule(before.caseFile);
    await save(before, change, extra);
    return change.caseFile;
  };

  const seenRow = (origin: string, reference: string, delivery: string): Row => ({
    ...seenKey(origin),
    origin,
    reference,
    delivery,
    expires: Math.floor(Date.parse(now()) / 1000) + seenSeconds,
  });

  const attach = async (reference: string, received: Received): Promise<Placed> => {
    const attached = await persist(
      () => decide(reference, (caseFile) => attachCopy(caseFile, received)),
      isMessage,
    );
    return { reference, how: 'there' in attached ? 'redelivered' : 'copy' };
  };

  /** A row shows where this mail went before: as this very delivery, or as another one that this is a copy of. */
  const placedBefore = async (there: Row, received: Received): Promise<Placed> => {
    const reference = String(there.reference);
    return there.delivery === received.delivery
      ? { reference, how: 'redelivered' }
      : attach(reference, received);
  };

  return {
    find: async (reference) => (await load(reference))?.caseFile,

    async read(reference) {
      const rows = await query(reference, wholeCase);
      const loaded = loadedFrom(rows);
      return (
        loaded && {
          caseFile: loaded.caseFile,
          messages: ofKind(rows, 'MESSAGE#').map(messageOfRow),
          letters: ofKind<LetterRow>(rows, 'LETTER#'),
        }
      );
    },

    async message(reference, id) {
      const row = await get(messageKey(reference, id));
      return row && messageOfRow(row);
    },

    async audit(reference) {
      const row = await get(caseKey(reference));
      return (
        row && {
          rows: ofKind<AuditRow>(await query(reference, wholeAudit), 'AUDIT#'),
          head: String(row.auditHead),
        }
      );
    },

    async whereIs(origin) {
      const seen = await get(seenKey(origin));
      if (seen) return String(seen.reference);
      const ring = await keys();
      for (let collision = 0; collision < mostCollisions; collision++) {
        const row = await get(caseKey(ring.reference(origin, collision)));
        if (!row || row.origin === origin) return row && String(row.reference);
      }
      return undefined;
    },

    async open(received, rule) {
      const ring = await keys();
      // A mail that cites a case may have joined it when it was delivered before.
      const extra =
        received.cites.length > 0 ? [absent(table, seenKey(received.origin), received.origin)] : [];
      for (let collision = 0; collision < mostCollisions; collision++) {
        const reference = ring.reference(received.origin, collision);
        const saved = await persist(
          () => save(undefined, rule(reference), extra),
          (row) => isCase(row) || isSeen(row),
        );
        if (!saved) return { reference, how: 'opened' };
        if (isSeen(saved.there) || saved.there.origin === received.origin)
          return placedBefore(saved.there, received);
      }
      throw new Error('every reference of this origin is taken');
    },

    async join(reference, received, rule) {
      const own = caseKey((await keys()).reference(received.origin, 0));
      const joined = await persist(
        () =>
          decide(reference, rule, {
            extra: [
              put(table, seenRow(received.origin, reference, received.delivery), isNew),
              // When it was delivered before, the case that it cites may not have been there yet.
              absent(table, own, received.origin),
            ],
          }),
        (row) => isSeen(row) || isMessage(row) || row.origin === received.origin,
      );
      if (!('there' in joined)) return { reference, how: 'joined' };
      return isMessage(joined.there)
        ? { reference, how: 'redelivered' }
        : placedBefore(joined.there, received);
    },

    async change(reference, rule, { ifVersion, once } = {}) {
      const extra = once ? [put(table, seenRow(once, reference, once), isNew)] : [];
      const changed = await persist(() => decide(reference, rule, { ifVersion, extra }), isSeen);
      if (!('there' in changed)) return changed;
      const loaded = await load(reference);
      if (!loaded) throw new Refusal('missing', `There is no case ${reference}.`);
      return loaded.caseFile;
    },

    async recordAccess(reference, actor, at) {
      const row = { ...accessKey(reference, at, randomBytes(4).toString('hex')), actor };
      await table.client.send(new PutCommand({ TableName: table.name, Item: row }));
    },
  };
}

/** Saves, again and again while others are in between. `there`: a row that shows it was done before. */
async function persist<T>(
  attemptOnce: () => Promise<T>,
  done: (row: Row) => boolean,
): Promise<T | { there: Row }> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await attemptOnce();
    } catch (error) {
      const there = rowsInTheWay(error).find(done);
      if (there) return { there };
      if (attempt >= mostAttempts) throw error;
    }
  }
}

interface Condition {
  ConditionExpression?: string;
  ExpressionAttributeValues?: Row;
  ReturnValuesOnConditionCheckFailure?: 'ALL_OLD';
}
type Write =
  | { Put: { TableName: string; Item: Row } & Condition }
  | { ConditionCheck: { TableName: string; Key: Row; ConditionExpression: string } & Condition };

const isNew: Condition = { ConditionExpression: 'attribute_not_exists(PK)' };

/** The last word of the state machine: a change to a stale case is refused by the table itself. */
const unchangedSince = (before: Loaded | undefined): Condition =>
  before
    ? {
        ConditionExpression: 'version = :before',
        ExpressionAttributeValues: { ':before': before.caseFile.version },
      }
    : isNew;

const put = ({ name }: Table, Item: Row, condition: Condition = {}): Write => ({
  Put: {
    TableName: name,
    Item,
    ...condition,
    ...(condition.ConditionExpression && { ReturnValuesOnConditionCheckFailure: 'ALL_OLD' as const }),
  },
});

/** Holds where no row under the key is of this origin. */
const absent = ({ name }: Table, Key: Row, origin: string): Write => ({
  ConditionCheck: {
    TableName: name,
    Key,
    ConditionExpression: 'origin <> :origin',
    ExpressionAttributeValues: { ':origin': origin },
    ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
  },
});

/** The rows whose conditions cancelled a transaction; any error of another kind is thrown on. */
function rowsInTheWay(error: unknown): Row[] {
  if (!(error instanceof TransactionCanceledException)) throw error;
  return (error.CancellationReasons ?? []).flatMap(({ Item }) => (Item ? [unmarshall(Item)] : []));
}

const isCase = (row: Row): boolean => row.SK === 'CASE';
const isSeen = (row: Row): boolean => row.SK === 'SEEN';
const isMessage = (row: Row): boolean => String(row.SK).startsWith('MESSAGE#');

const ofKind = <T = Row>(rows: readonly Row[], prefix: string): T[] =>
  rows.filter((row) => String(row.SK).startsWith(prefix)) as T[];

function loadedFrom(rows: readonly Row[]): Loaded | undefined {
  const row = rows.find(isCase) as (CaseRow & Row) | undefined;
  if (!row) return undefined;
  const { PK: _PK, SK: _SK, GSI2PK: _GSI2PK, GSI2SK: _GSI2SK, salt, auditHead, ...fields } = row;
  return { caseFile: { ...fields, items: ofKind<ItemRow>(rows, 'ITEM#').map(itemOfRow) }, salt, auditHead };
}
