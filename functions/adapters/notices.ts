// Notices in the desk table. One change is one transaction, with its own entry in a chain of hashes.
import { randomBytes } from 'node:crypto';
import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { Actor } from '../desk/case-file.ts';
import {
  isOver,
  isUnderWay,
  type Notice,
  type NoticeChange,
  type NoticeRule,
  peopleOf,
} from '../desk/notices/notice.ts';
import { noticeReference } from '../desk/notices/reference.ts';
import { Refusal } from '../desk/refusal.ts';
import { announcedRowOf } from './announced.ts';
import { type AuditRow, auditRow, commitmentTo } from './audit.ts';
import { ofKind } from './case-rows.ts';
import type { Audit, Only } from './cases.ts';
import type { Keys } from './keys.ts';
import {
  type ListedNotice,
  listedNotice,
  type NoticeList,
  noticeListIn,
  placeOfNotice,
  watchedNoticesIn,
} from './notice-list.ts';
import { postedRowOf } from './postings.ts';
import {
  accessKey,
  accessOfRow,
  auditRowOf,
  noticeKey,
  noticePartition,
  noticeWatch,
  noticeWatchKey,
  packed,
  pagesOf,
  type Row,
  seenKey,
  type Table,
  unpacked,
  wholeNoticeAudit,
} from './table.ts';
import { type Condition, isNew, persist, put, transact, type Write } from './transaction.ts';

export interface Notices {
  find(reference: string): Promise<Notice | undefined>;
  audit(reference: string): Promise<Audit<NoticeRule> | undefined>;
  /** Opens the notice that the origin stands for, once: repeating it gives the notice as it is. */
  begin(origin: string, rule: (reference: string) => NoticeChange): Promise<Notice>;
  /** As that of cases. @throws Refusal `missing` without such a notice, `stale` where `ifVersion` is not its own any more */
  change(reference: string, rule: (notice: Notice) => NoticeChange, only?: Only): Promise<Notice>;
  readonly list: NoticeList;
  /** References of those of which a file is read, or which go out. */
  underWay(now: string): Promise<readonly string[]>;
  recordAccess(reference: string, actor: Actor, at: string): Promise<void>;
}

interface Loaded {
  readonly notice: Notice;
  readonly salt: string;
  readonly auditHead: string;
}

interface NoticeRow {
  readonly reference: string;
  readonly version: number;
  readonly origin: string;
  readonly salt: string;
  readonly auditHead: string;
  readonly item: ListedNotice;
  /** The whole notice as packed JSON. */
  readonly detail: Uint8Array;
}

/** A repeated call is known longer than anybody repeats it. */
const seenSeconds = 366 * 24 * 3600;
const mostCollisions = 8;
/** Far from DynamoDB's 400 KB. */
const mostBytes = 300_000;

export function noticesIn(table: Table, keys: () => Promise<Keys>, now: () => string): Notices {
  const get = async (Key: Row): Promise<Row | undefined> =>
    (await table.client.send(new GetCommand({ TableName: table.name, Key, ConsistentRead: true }))).Item;

  const load = async (reference: string): Promise<Loaded | undefined> => {
    const row = await get(noticeKey(reference));
    return row && loadedFrom(row as Row & NoticeRow);
  };

  const loadKnown = async (reference: string): Promise<Loaded> => {
    const loaded = await load(reference);
    if (!loaded) throw new Refusal('missing', `There is no notice ${reference}.`);
    return loaded;
  };

  const save = async (
    before: Loaded | undefined,
    { notice, entry, posted }: NoticeChange,
    extra: readonly Write[] = [],
  ): Promise<void> => {
    const text = JSON.stringify(notice);
    const announced = announcedRowOf(notice);
    const salt = before?.salt ?? randomBytes(16).toString('base64url');
    // The audit holds no words: it answers for all of them.
    const words = commitmentTo(salt, { id: String(notice.version), text });
    const audit = auditRow(entry, notice.version, before?.auditHead ?? '', [words]);
    await transact(table, [
      put(table, rowOf(notice, text, { salt, auditHead: audit.hash }), unchangedSince(before)),
      put(table, auditRowOf(notice.reference, audit, now()), isNew),
      ...watchWrites(table, before?.notice, notice),
      ...(posted ? [put(table, postedRowOf(posted))] : []),
      ...(announced ? [put(table, announced)] : []),
      ...extra,
    ]);
  };

  const onceOnly = (reference: string, { once }: Only): readonly Write[] => {
    if (!once) return [];
    const expires = Math.floor(Date.parse(now()) / 1000) + seenSeconds;
    return [put(table, { ...seenKey(once), origin: once, reference, delivery: once, expires }, isNew)];
  };

  const decide = async (
    reference: string,
    rule: (notice: Notice) => NoticeChange,
    only: Only,
  ): Promise<Notice> => {
    // What tells that it was done is read after the notice: where it is missing, the notice is without the change too.
    const before = await loadKnown(reference);
    if (only.once && (await get(seenKey(only.once)))) return before.notice;
    if (only.ifVersion !== undefined && before.notice.version !== only.ifVersion)
      throw new Refusal(
        'stale',
        `Notice ${reference} changed meanwhile. Read it again and repeat what is still right.`,
      );
    const change = rule(before.notice);
    await save(before, change, onceOnly(reference, only));
    return change.notice;
  };

  return {
    find: noticeReaderIn(table),

    audit: noticeAuditsIn(table),

    async begin(origin, rule) {
      const ring = await keys();
      for (let collision = 0; collision < mostCollisions; collision++) {
        const reference = noticeReference(ring.reference(origin, collision));
        const change = rule(reference);
        const saved = await persist(() => save(undefined, change), isNotice);
        if (!saved) return change.notice;
        if (saved.there.origin === origin) return (await loadKnown(reference)).notice;
      }
      throw new Error('every reference of this origin is taken');
    },

    async change(reference, rule, only = {}) {
      const changed = await persist(
        () => decide(reference, rule, only),
        ({ SK }) => SK === 'SEEN',
      );
      return 'there' in changed ? (await loadKnown(reference)).notice : changed;
    },

    list: noticeListIn(table),
    underWay: watchedNoticesIn(table),

    async recordAccess(reference, actor, at) {
      const row = { ...accessKey(reference, at, randomBytes(4).toString('hex')), actor };
      await table.client.send(new PutCommand({ TableName: table.name, Item: row }));
    },
  };
}

/** Reading a notice needs no keys. */
export const noticeReaderIn =
  ({ client, name }: Table) =>
  async (reference: string): Promise<Notice | undefined> => {
    const Key = noticeKey(reference);
    const { Item } = await client.send(new GetCommand({ TableName: name, Key, ConsistentRead: true }));
    return Item && loadedFrom(Item as Row & NoticeRow).notice;
  };

/** Reading what was done to a notice needs no keys. */
export const noticeAuditsIn = (table: Table) => async (reference: string) => {
  const rows: Row[] = [];
  const pages = pagesOf(table, {
    KeyConditionExpression: 'PK = :notice AND SK BETWEEN :from AND :to',
    ExpressionAttributeValues: {
      ':notice': noticeKey(reference).PK,
      ':from': wholeNoticeAudit[0],
      ':to': wholeNoticeAudit[1],
    },
    ConsistentRead: true,
  });
  for await (const page of pages) rows.push(...page.rows);
  const row = rows.find(isNotice);
  return (
    row && {
      rows: ofKind<AuditRow<NoticeRule>>(rows, 'AUDIT#'),
      head: String(row.auditHead),
      accesses: ofKind(rows, 'ACCESS#').map(accessOfRow),
    }
  );
};

const isNotice = (row: Row): boolean => row.SK === 'NOTICE';

const unchangedSince = (before: Loaded | undefined): Condition =>
  before
    ? {
        ConditionExpression: 'version = :before',
        ExpressionAttributeValues: { ':before': before.notice.version },
      }
    : isNew;

/** The row that tells run-notices to look after it: in the index only while there is something to do. */
function watchWrites(table: Table, before: Notice | undefined, after: Notice): readonly Write[] {
  const [was, is] = [before !== undefined && isUnderWay(before), isUnderWay(after)];
  if (was === is) return [];
  const { reference, openedAt, startedAt } = after;
  const watched = { GSI1PK: noticeWatch, GSI1SK: `${startedAt ?? openedAt}#${reference}` };
  return [put(table, { ...noticeWatchKey(reference), ...(is && watched) })];
}

/** @throws Refusal `invalid` where its words are more than a row can hold */
function rowOf(notice: Notice, text: string, chain: Pick<NoticeRow, 'salt' | 'auditHead'>): Row {
  const detail = packed(text);
  if (detail.byteLength > mostBytes)
    throw new Refusal('invalid', 'The notice holds too many words. Shorten its texts.');
  const { reference, version, origin } = notice;
  const item = listedNotice(notice, peopleOf(notice));
  const row: NoticeRow = { reference, version, origin, ...chain, item, detail };
  return {
    ...noticeKey(reference),
    ...row,
    GSI1PK: noticePartition(isOver(notice) ? 'over' : 'open'),
    GSI1SK: placeOfNotice(item),
  };
}

const loadedFrom = ({ detail, salt, auditHead }: NoticeRow): Loaded => ({
  notice: JSON.parse(unpacked(detail)) as Notice,
  salt,
  auditHead,
});
