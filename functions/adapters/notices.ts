// Notices in the desk table.
import {
  isOver,
  isUnderWay,
  type Notice,
  type NoticeChange,
  type NoticeRule,
  peopleOf,
} from '../desk/notices/notice.ts';
import { noticeReference } from '../desk/notices/reference.ts';
import { announcedRowOf } from './announced.ts';
import { auditAt } from './audit-reading.ts';
import type { Keys } from './keys.ts';
import {
  listedNotice,
  type NoticeList,
  noticeListIn,
  placeOfNotice,
  watchedNoticesIn,
} from './notice-list.ts';
import { postedRowOf } from './postings.ts';
import { type Records, recordReader, recordsIn } from './records.ts';
import { noticeKey, noticePartition, noticeWatch, noticeWatchKey, type Table } from './table.ts';
import { put, type Write } from './transaction.ts';

export interface Notices extends Records<Notice, NoticeRule, NoticeChange> {
  readonly list: NoticeList;
  /** References of those of which a file is read, or which go out. */
  underWay(now: string): Promise<readonly string[]>;
}

export const noticesIn = (table: Table, keys: () => Promise<Keys>, now: () => string): Notices => ({
  ...recordsIn<Notice, NoticeRule, NoticeChange>(table, keys, now, {
    noun: 'notice',
    tooLong: 'Shorten its texts.',
    keyOf: noticeKey,
    referenceFrom: noticeReference,
    keptIn: ({ notice }) => notice,
    shownOf: (notice) => {
      const item = listedNotice(notice, peopleOf(notice));
      return {
        item,
        GSI1PK: noticePartition(isOver(notice) ? 'over' : 'open'),
        GSI1SK: placeOfNotice(item),
      };
    },
    beside: (before, { notice, posted }) => {
      const announced = announcedRowOf(notice);
      return [
        ...watchWrites(table, before, notice),
        ...(posted ? [put(table, postedRowOf(posted))] : []),
        ...(announced ? [put(table, announced)] : []),
      ];
    },
  }),
  list: noticeListIn(table),
  underWay: watchedNoticesIn(table),
});

/** Reading a notice needs no keys. */
export const noticeReaderIn = (table: Table) => recordReader<Notice>(table, noticeKey);

/** Reading what was done to a notice needs no keys. */
export const noticeAuditsIn = (table: Table) => (reference: string) =>
  auditAt<NoticeRule>(table, noticeKey(reference));

/** The row that tells run-notices to look after it: in the index only while there is something to do. */
function watchWrites(table: Table, before: Notice | undefined, after: Notice): readonly Write[] {
  const [was, is] = [before !== undefined && isUnderWay(before), isUnderWay(after)];
  if (was === is) return [];
  const { reference, openedAt, startedAt } = after;
  const watched = { GSI1PK: noticeWatch, GSI1SK: `${startedAt ?? openedAt}#${reference}` };
  return [put(table, { ...noticeWatchKey(reference), ...(is && watched) })];
}
