// The queues in the desk table: lists by safe due date, and counts.
import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { ItemState } from '../desk/case-file.ts';
import { type Queue, queues } from '../desk/sorting/sorting.ts';
import { type ListedItem, placeInQueue, queueIndex, queuePartition, type Row, type Table } from './table.ts';

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
    let start: Row | undefined;
    do {
      const page = await table.client.send(
        new QueryCommand({
          TableName: table.name,
          IndexName: queueIndex,
          KeyConditionExpression: 'GSI1PK = :queue AND GSI1SK > :after',
          ExpressionAttributeValues: {
            ':queue': queuePartition(queue, state === 'answered' ? 'done' : 'open'),
            ':after': after || ' ',
          },
          Limit: pageSize,
          ExclusiveStartKey: start,
        }),
      );
      for (const { item } of (page.Items ?? []) as { item: ListedItem }[])
        if (
          (!state || item.state === state) &&
          (assignee === undefined || (item.assignee ?? '') === assignee)
        )
          yield item;
      start = page.LastEvaluatedKey;
    } while (start);
  }

  const count = async (queue: Queue, from: string, to: string): Promise<Count> => {
    let total = 0;
    let start: Row | undefined;
    do {
      const page = await table.client.send(
        new QueryCommand({
          TableName: table.name,
          IndexName: queueIndex,
          KeyConditionExpression: 'GSI1PK = :queue AND GSI1SK BETWEEN :from AND :to',
          ExpressionAttributeValues: { ':queue': queuePartition(queue, 'open'), ':from': from, ':to': to },
          Select: 'COUNT',
          Limit: mostCounted + 1 - total,
          ExclusiveStartKey: start,
        }),
      );
      total += page.Count ?? 0;
      start = page.LastEvaluatedKey;
    } while (start && total <= mostCounted);
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
