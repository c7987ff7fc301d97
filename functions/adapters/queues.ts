// The queues in the desk table: lists by safe due date, and counts.
import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { ItemState } from '../desk/case-file.ts';
import { type Flag, type Queue, queues } from '../desk/sorting/sorting.ts';
import {
  countsKey,
  type ListedItem,
  pagesOf,
  placeInQueue,
  queueIndex,
  queuePartition,
  type Table,
} from './table.ts';

export interface ItemFilter {
  readonly queue?: Queue | undefined;
  /** Without it: everything that is not answered. */
  readonly state?: ItemState | undefined;
  /** Subject id of the staff member; '' for items that nobody has. */
  readonly assignee?: string | undefined;
  readonly needsReview?: boolean | undefined;
  readonly flag?: Flag | undefined;
  /** BCP 47, as the case has it. */
  readonly language?: string | undefined;
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

/** Counts of all queues with the moment as of which they are true: ISO 8601 instant, UTC. */
export interface QueueCounts {
  readonly asOf: string;
  readonly queues: readonly QueueCount[];
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
  /** The same of all queues; where many wait, at most a minute old. @param now ISO 8601 instant, UTC */
  countAll(today: string, soon: string, now: string): Promise<QueueCounts>;
}

const mostCounted = 1_000;
/** Open items from which on counts are kept: to count them costs some 50 read units, to read what was kept a half. */
const manyItems = 1_000;
const keptSeconds = 60;

export function queuesIn(table: Table, keptFrom = manyItems): Queues {
  /** Items of one queue in order, as far as somebody asks: at first so many at a time, then ever more. */
  async function* itemsOf(
    queue: Queue,
    filter: ItemFilter,
    after: string,
    firstPage: number,
  ): AsyncGenerator<ListedItem> {
    const query = {
      IndexName: queueIndex,
      KeyConditionExpression: 'GSI1PK = :queue AND GSI1SK > :after',
      ExpressionAttributeValues: {
        ':queue': queuePartition(queue, filter.state === 'answered' ? 'done' : 'open'),
        ':after': after || ' ',
      },
      Limit: firstPage,
    };
    const pages = pagesOf(table, query, 2);
    for await (const { rows } of pages)
      for (const { item } of rows as readonly { item: ListedItem }[]) if (fits(item, filter)) yield item;
  }

  /** Places in the open half of a queue from one on, one more than are counted. */
  const placesIn = async (queue: Queue, from: string, to: string): Promise<readonly string[]> => {
    const pages = pagesOf(table, {
      IndexName: queueIndex,
      KeyConditionExpression: 'GSI1PK = :queue AND GSI1SK BETWEEN :from AND :to',
      ExpressionAttributeValues: { ':queue': queuePartition(queue, 'open'), ':from': from, ':to': to },
      ProjectionExpression: 'GSI1SK',
      Limit: mostCounted + 1,
    });
    const places: string[] = [];
    for await (const { rows } of pages) {
      places.push(...rows.map(({ GSI1SK }) => String(GSI1SK)));
      if (places.length > mostCounted) break;
    }
    return places;
  };

  /** One look along the queue: what is overdue comes first, what is due soon next. */
  const count = async (queue: Queue, today: string, soon: string): Promise<QueueCount> => {
    const places = await placesIn(queue, ' ', '~');
    const endOfSoon = `${soon}~`;
    const sawAllThatIsSoon = places.length <= mostCounted || (places.at(-1) ?? '') > endOfSoon;
    const dueSoon = sawAllThatIsSoon
      ? places.filter((place) => today <= place && place <= endOfSoon)
      : await placesIn(queue, today, endOfSoon);
    return {
      queue,
      open: countOf(places),
      overdue: countOf(places.filter((place) => place < today)),
      dueSoon: countOf(dueSoon),
    };
  };

  return {
    async list(filter, after, limit) {
      const from = filter.queue ? [filter.queue] : queues;
      const firstPage = Math.ceil((limit + 1) / from.length);
      const sources = from.map((queue) => itemsOf(queue, filter, after, firstPage));
      const items: ListedItem[] = [];
      for await (const item of merged(sources)) {
        if (items.length === limit) return { items, next: placeInQueue(items[limit - 1] ?? item) };
        items.push(item);
      }
      return { items, next: undefined };
    },

    count,

    async countAll(today, soon, now) {
      const { client, name: TableName } = table;
      const { Item } = await client.send(new GetCommand({ TableName, Key: countsKey(today, soon) }));
      const kept = Item?.counts as QueueCounts | undefined;
      const oldest = new Date(Date.parse(now) - keptSeconds * 1000).toISOString();
      if (kept && oldest < kept.asOf) return kept;
      const counts = {
        asOf: now,
        queues: await Promise.all(queues.map((queue) => count(queue, today, soon))),
      };
      if (counts.queues.reduce((sum, { open }) => sum + open.count, 0) >= keptFrom) {
        const expires = Math.floor(Date.parse(now) / 1000) + 24 * 3600;
        await client.send(
          new PutCommand({ TableName, Item: { ...countsKey(today, soon), counts, expires } }),
        );
      }
      return counts;
    },
  };
}

const fits = (item: ListedItem, { state, assignee, needsReview, flag, language }: ItemFilter): boolean =>
  (!state || item.state === state) &&
  (assignee === undefined || (item.assignee ?? '') === assignee) &&
  (needsReview === undefined || item.needsReview === needsReview) &&
  (!flag || item.flags.includes(flag)) &&
  (!language || item.language === language);

const countOf = ({ length }: readonly string[]): Count => ({
  count: Math.min(length, mostCounted),
  more: length > mostCounted,
});

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
