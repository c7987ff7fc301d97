// The figures of the desk: counted now where it is small, else once a day and kept.
import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { addDays } from '../desk/clocks/calendar.ts';
import type { Desk } from '../desk/desk.ts';
import { countAll, countedSince, type Figures } from '../desk/figures/figures.ts';
import { type ItemWalk, type Receipt, type Stretch, stretches } from './item-walk.ts';
import { figuresKey, figuresPartition, type ListedItem, newestOf, type Table } from './table.ts';

export interface FiguresBook {
  /** Whether they were counted on a date. */
  isThere(date: string): Promise<boolean>;
  /** The last that were kept; undefined before the first. */
  latest(): Promise<Figures | undefined>;
  /** @param date the operator's calendar date */
  save(date: string, figures: Figures): Promise<void>;
}

const keptSeconds = 760 * 24 * 3600;

export const figuresIn = (table: Table): FiguresBook => ({
  async isThere(date) {
    const { client, name } = table;
    const { Item } = await client.send(new GetCommand({ TableName: name, Key: figuresKey(date) }));
    return Item !== undefined;
  },

  async latest() {
    const row = await newestOf(table, figuresPartition);
    return row?.figures as Figures | undefined;
  },

  async save(date, figures) {
    const expires = Math.floor(Date.parse(figures.asOf) / 1000) + keptSeconds;
    const Item = { ...figuresKey(date), figures, expires };
    await table.client.send(new PutCommand({ TableName: table.name, Item }));
  },
});

/** Junk has no clocks and gets no answer: the index says all that is counted of it. */
const withItem = ({ queue }: ListedItem): boolean => queue !== 'junk';

/**
 * Counts all items: what is open, and what is over since the beginning of last year.
 *
 * @param now ISO 8601 instant, UTC
 * @param most items after which it gives up
 * @returns undefined where there are more
 */
export async function countedNow(
  walk: ItemWalk,
  now: string,
  desk: Desk,
  most = Number.POSITIVE_INFINITY,
): Promise<Figures | undefined> {
  const count = countAll(now, desk);
  // A day more: the operator's year may begin before that of UTC.
  const recent = { ...everything, from: addDays(countedSince(now, desk), -1) };
  let seen = 0;
  const countAlong = async (stretch: Stretch): Promise<void> => {
    const receipt = stretch.byReceipt ? recent : everything;
    for await (const { listed, item } of walk.along(stretch, receipt, { withItem })) {
      seen += 1;
      if (seen > most) return;
      count.add(listed, item);
    }
  };
  await Promise.all(stretches.map(countAlong));
  return seen > most ? undefined : count.figures();
}

const everything: Receipt = { from: '0001-01-01', to: '9999-12-31' };
