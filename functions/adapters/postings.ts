// Notices that stand in public. Their rows are written with the change of the notice, and hold all that a page shows.
import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { NoticeKind } from '../desk/notices/notice.ts';
import type { PostedNotice } from '../desk/notices/posting.ts';
import { packed, pagesOf, postedKey, postedPartition, type Row, type Table, unpacked } from './table.ts';

/** A posted notice as the list and the feeds show it. */
export interface ListedPosting {
  readonly reference: string;
  readonly kind: NoticeKind;
  readonly from: string;
  readonly correctedAt: string | null;
  /** Subject by language. */
  readonly subjects: Readonly<Record<string, string>>;
}

export interface Postings {
  /** Those that stand there now, the newest first. */
  list(): Promise<readonly ListedPosting[]>;
  /** One that stands there now. */
  find(reference: string): Promise<PostedNotice | undefined>;
}

interface PostedRow {
  readonly item: ListedPosting;
  readonly isGone: boolean;
  readonly detail: Uint8Array;
}

export const postingsIn = (table: Table): Postings => ({
  async list() {
    const listed: ListedPosting[] = [];
    const pages = pagesOf(table, {
      KeyConditionExpression: 'PK = :posted',
      ExpressionAttributeValues: { ':posted': postedPartition },
      ExpressionAttributeNames: { '#item': 'item' },
      ProjectionExpression: '#item, isGone',
    });
    for await (const { rows } of pages)
      for (const { item, isGone } of rows as readonly (Row & PostedRow)[]) if (!isGone) listed.push(item);
    return listed.sort((one, other) => (one.from < other.from ? 1 : -1));
  },

  async find(reference) {
    const Key = postedKey(reference);
    const { Item } = await table.client.send(new GetCommand({ TableName: table.name, Key }));
    const row = Item as (Row & PostedRow) | undefined;
    return row && !row.isGone ? (JSON.parse(unpacked(row.detail)) as PostedNotice) : undefined;
  },
});

export function postedRowOf(posted: PostedNotice): Row {
  const { reference, kind, from, correctedAt = null, withdrawnAt, words } = posted;
  const subjects = Object.fromEntries(words.map(({ language, subject }) => [language, subject]));
  const row: PostedRow = {
    item: { reference, kind, from, correctedAt, subjects },
    isGone: withdrawnAt !== undefined,
    detail: packed(JSON.stringify(posted)),
  };
  return { ...postedKey(reference), ...row };
}
