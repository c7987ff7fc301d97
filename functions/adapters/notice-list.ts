// Notices as lists, in one query each: all of them by when they were opened, and those that run-notices looks after.
import type { Notice, NoticeKind, NoticeState } from '../desk/notices/notice.ts';
import { noticePartition, noticeWatch, pagesOf, queueIndex, type Table } from './table.ts';

/** A notice as a list shows it: the projection of the index. */
export interface ListedNotice {
  readonly reference: string;
  readonly title: string;
  readonly kind: NoticeKind;
  readonly state: NoticeState;
  readonly isDrill: boolean;
  readonly incident: string | null;
  readonly openedAt: string;
  readonly startedAt: string | null;
  /** When it was finished or withdrawn. */
  readonly endedAt: string | null;
  readonly people: number;
  readonly languages: readonly string[];
}

/** `open`: not finished and not withdrawn, in the order in which they were opened. `over`: the others, as they ended. */
export type NoticeList = (
  half: 'open' | 'over',
  after: string,
  limit: number,
) => Promise<{ readonly notices: readonly ListedNotice[]; readonly next: string | undefined }>;

export const noticeListIn =
  (table: Table): NoticeList =>
  async (half, after, limit) => {
    const notices: ListedNotice[] = [];
    const pages = pagesOf(table, {
      IndexName: queueIndex,
      KeyConditionExpression: 'GSI1PK = :half AND GSI1SK > :after',
      ExpressionAttributeValues: { ':half': noticePartition(half), ':after': after || ' ' },
      Limit: limit + 1,
    });
    for await (const { rows } of pages)
      for (const { item } of rows as readonly { item: ListedNotice }[]) {
        if (notices.length === limit) return { notices, next: placeOfNotice(notices[limit - 1] ?? item) };
        notices.push(item);
      }
    return { notices, next: undefined };
  };

export const placeOfNotice = ({ endedAt, openedAt, reference }: ListedNotice): string =>
  `${endedAt ?? openedAt}#${reference}`;

/** References of the notices that run-notices looks after from this moment on, or did before. */
export const watchedNoticesIn =
  (table: Table) =>
  async (now: string): Promise<readonly string[]> => {
    const references: string[] = [];
    const pages = pagesOf(table, {
      IndexName: queueIndex,
      KeyConditionExpression: 'GSI1PK = :watch AND GSI1SK < :now',
      ExpressionAttributeValues: { ':watch': noticeWatch, ':now': `${now}~` },
    });
    for await (const { rows } of pages)
      for (const { GSI1SK } of rows) references.push(String(GSI1SK).split('#')[1] ?? '');
    return references;
  };

export function listedNotice(notice: Notice, people: number): ListedNotice {
  const { reference, title, kind, state, isDrill, openedAt } = notice;
  return {
    reference,
    title,
    kind,
    state,
    isDrill,
    incident: notice.incident ?? null,
    openedAt,
    startedAt: notice.startedAt ?? null,
    endedAt: notice.finishedAt ?? notice.withdrawnAt ?? null,
    people,
    languages: notice.texts.map(({ language }) => language),
  };
}
