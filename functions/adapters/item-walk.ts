// Every item of the desk, queue by queue, with what the queue index does not hold. Never a Scan: the index names the items, and
// their rows come a hundred at a time.
import type { Item } from '../desk/case-file.ts';
import { queues } from '../desk/sorting/sorting.ts';
import { rowsUnder } from './batches.ts';
import {
  type CaseRow,
  caseKey,
  type ItemRow,
  itemKey,
  itemOfRow,
  type ListedItem,
  pagesOf,
  queueIndex,
  queuePartition,
  type Row,
  receivedIn,
  type Table,
} from './table.ts';

/** Dates of receipt in UTC, `YYYY-MM-DD`, both included. */
export interface Receipt {
  readonly from: string;
  readonly to: string;
}

export interface Walked {
  readonly listed: ListedItem;
  /** What the index does not hold; undefined where nobody asked for it, and outside of the dates. */
  readonly item: Item | undefined;
  /** The row of its case, where it was asked for. */
  readonly caseRow: CaseRow | undefined;
  /** The walk goes on behind here. */
  readonly place: string;
}

/** Which rows are read beside the index. */
export interface Reading {
  /** Items whose own rows are read; without it those of all. */
  readonly withItem?: (listed: ListedItem) => boolean;
  readonly withCase?: boolean;
}

/** A part of the walk: one half of one queue. */
export interface Stretch {
  readonly partition: string;
  /** Only the half of what is over, and junk, lie in the order in which they came. */
  readonly byReceipt: boolean;
}

/** Open before done: what is answered during a walk is seen twice rather than never. */
export const stretches: readonly Stretch[] = [
  ...queues.map((queue) => ({ partition: queuePartition(queue, 'open'), byReceipt: queue === 'junk' })),
  ...queues.map((queue) => ({ partition: queuePartition(queue, 'done'), byReceipt: true })),
];

export interface ItemWalk {
  /**
   * Items received between two dates, and in a stretch of another order whatever lies between them. What changes meanwhile
   * may be seen as it was before, or twice, never wrong in itself.
   */
  along(stretch: Stretch, receipt: Receipt, reading?: Reading, after?: string): AsyncGenerator<Walked>;
}

/** As many as one BatchGetItem takes. */
const pageSize = 100;

export function itemWalkIn(table: Table): ItemWalk {
  const itemsOf = async (wanted: readonly ListedItem[]): Promise<ReadonlyMap<string, Item>> => {
    const rows = await rowsUnder(
      table,
      wanted.map(({ reference, n }) => itemKey(reference, n)),
    );
    return new Map(
      (rows as (ItemRow & Row)[])
        .filter(({ isGone }) => !isGone)
        .map((row) => [nameOf(row.item), itemOfRow(row)]),
    );
  };

  const casesOf = async (listed: readonly ListedItem[]): Promise<ReadonlyMap<string, CaseRow>> => {
    const references = [...new Set(listed.map(({ reference }) => reference))];
    const rows = await rowsUnder(table, references.map(caseKey));
    return new Map((rows as (CaseRow & Row)[]).map((row) => [row.reference, row]));
  };

  return {
    async *along({ partition, byReceipt }, { from, to }, { withItem = () => true, withCase } = {}, after) {
      const bounds = byReceipt ? receivedIn(from, to) : [' ', '~'];
      const pages = pagesOf(table, {
        IndexName: queueIndex,
        KeyConditionExpression: 'GSI1PK = :queue AND GSI1SK BETWEEN :from AND :to',
        ExpressionAttributeValues: {
          ':queue': partition,
          ':from': after === undefined ? bounds[0] : `${after}!`,
          ':to': bounds[1],
        },
        Limit: pageSize,
      });
      for await (const { rows } of pages) {
        const places = new Map(rows.map((row) => [row.item as ListedItem, String(row.GSI1SK)]));
        const wanted = new Set(
          [...places.keys()].filter((listed) => {
            const date = listed.receivedAt.slice(0, 10);
            return from <= date && date <= to && withItem(listed);
          }),
        );
        const [items, cases] = await Promise.all([
          itemsOf([...wanted]),
          casesOf(withCase ? [...wanted] : []),
        ]);
        for (const [listed, place] of places) {
          const item = items.get(nameOf(listed));
          const caseRow = cases.get(listed.reference);
          if (item || !wanted.has(listed)) yield { listed, item, caseRow, place };
        }
      }
    },
  };
}

const nameOf = ({ reference, n }: ListedItem): string => `${reference}#${n}`;
