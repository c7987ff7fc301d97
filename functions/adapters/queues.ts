// The queues in the desk table: lists by safe due date, and counts.
import type { ItemState } from '../desk/case-file.ts';
import { type Queue, queues } from '../desk/sorting/sorting.ts';
import { type ListedItem, pagesOf, placeInQueue, queueIndex, queuePartition, type Table } from './table.ts';

export interface ItemFilter {
  readonly queue?: Queue | undefined;
  /** Without it: everything that is not answered. */
  readonly state?: ItemState | undefined;
  /** Subject id of the staff member; '' for items that nobody has. */
  readonly assignee?: string | undefined;
}

/** A number that is exact up to `mostCounted`; beyond it, `more` is true and the number is that bound. */
export interface Count {
  readonly count: number;
  readonly more: boolean;
}

export interface QueueCount {
  readonly queue: Queue;
  readonly open: Count;
  readonly overdue: Count;
  readonly dueSoon: Count;
}

export interface Queues {
  /** Items by safe due date. `after`: place of the last item of the page before; `next`: undefined on the last page. */
  list(
    filter: ItemFilter,
    after: string,
    limit: number,
  ): Promise<{ items: ListedItem[]; next: string | undefined }>;
  /** @param today the operator's calendar date @param soon the last date that counts as due soon */
  count(queue: Queue, today: string, soon: string): Promise<QueueCount>;
}

const mostCounted = 1_000;
const pageSize = 100;

export function queuesIn(table: Table): Queues {
  /** Items of one queue in order, page by page, as far as somebody asks. */
  async function* itemsOf(
    queue: Queue,
    { state, assignee }: ItemFilter,
    after: string,
  ): AsyncGenerator<ListedItem> {
    const pages = pagesOf(table, {
      IndexName: queueIndex,
      KeyConditionExpression: 'GSI1PK = :queue AND GSI1SK > :after',
      ExpressionAttributeValues: {
        ':queue': queuePartition(queue, state === 'answered' ? 'done' : 'open'),
        ':after': after || ' ',
      },
      Limit: pageSize,
    });
    for await (const { rows } of pages)
      for (const { item } of rows as readonly { item: ListedItem }[])
        if (
          (!state || item.state === state) &&
          (assignee === undefined || (item.assignee ?? '') === assignee)
        )
          yield item;
  }

  const count = async (queue: Queue, from: string, to: string): Promise<Count> => {
    const pages = pagesOf(table, {
      IndexName: queueIndex,
      KeyConditionExpression: 'GSI1PK = :queue AND GSI1SK BETWEEN :from AND :to',
      ExpressionAttributeValues: { ':queue': queuePartition(queue, 'open'), ':from': from, ':to': to },
      Select: 'COUNT',
      Limit: mostCounted + 1,
    });
    let total = 0;
    for await (const page of pages) {
      total += page.count;
      if (total > mostCounted) break;
    }
    return { count: Math.min(total, mostCounted), more: total > mostCounted };
  };

  return {
    async list(filter, after, limit) {
      const sources = (filter.queue ? [filter.queue] : queues).map((queue) => itemsOf(queue, filter, after));
      const items: ListedItem[] = [];
      for await (const item of merged(sources)) {
        if (items.length === limit) return { items, next: placeInQueue(items[limit - 1] ?? item) };
        items.push(item);
      }
      return { items, next: undefined };
    },

    async count(queue, today, soon) {
      const [open, overdue, dueSoon] = await Promise.all([
        count(queue, ' ', '~'),
        count(queue, ' ', today),
        count(queue, today, `${soon}~`),
      ]);
      return { queue, open, overdue, dueSoon };
    },
  };
}

/** Ordered sources as one, by place in queue. */
async function* merged(sources: readonly AsyncGenerator<ListedItem>[]): AsyncGenerator<ListedItem> {
  const heads = await Promise.all(sources.map(async (source) => ({ source, head: await source.next() })));
  for (;;) {
    const live = heads.flatMap((each) => (each.head.done ? [] : [{ each, item: each.head.value }]));
    const first = live.reduce<(typeof live)[number] | undefined>(
      (least, one) => (least && placeInQueue(least.item) <= placeInQueue(one.item) ? least : one),
      undefined,
    );
    if (!first) return;
    yield first.item;
    first.each.head = await first.each.source.next();
  }
}
