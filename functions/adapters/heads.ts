// The heads of all audit chains, outside of the table: once a day is over, the last entry of each case that changed on it.
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { headsPrefix } from '../contract.ts';
import { addDays } from '../desk/clocks/calendar.ts';
import type { Proofs } from './proofs.ts';
import {
  changesPartition,
  type Head,
  headOfRow,
  headsKey,
  headsPartition,
  newestOf,
  pagesOf,
  queueIndex,
  type Table,
} from './table.ts';

export interface Heads {
  /** Dates, in UTC, that are over and whose heads are not kept yet: the oldest first, so that none is left out. */
  due(now: string): Promise<readonly string[]>;
  /** Keeps the heads of a date. Repeating it changes nothing. */
  keep(date: string, now: string): Promise<void>;
}

const hour = 3600_000;
/** A change that was begun just before midnight is saved, and in the index, long before an hour is over. */
const settled = 25 * hour;
/** Days of one run: what is left the next run finds. */
const mostAtOnce = 31;
const keptSeconds = 400 * 24 * 3600;

export const headsIn = (table: Table, proofs: Proofs): Heads => ({
  async due(now) {
    const until = new Date(Date.parse(now) - settled).toISOString().slice(0, 10);
    const last = await newestOf(table, headsPartition);
    const first = last ? addDays(String(last.SK), 1) : until;
    const dates: string[] = [];
    for (let date = first; date <= until && dates.length < mostAtOnce; date = addDays(date, 1))
      dates.push(date);
    return dates;
  },

  async keep(date, now) {
    await proofs.keep(`${headsPrefix}${date}.jsonl`, linesOf(date, await headsOf(table, date)));
    const expires = Math.floor(Date.parse(now) / 1000) + keptSeconds;
    const Item = { ...headsKey(date), expires };
    await table.client.send(new PutCommand({ TableName: table.name, Item }));
  },
});

async function headsOf(table: Table, date: string): Promise<Iterable<Head>> {
  const heads = new Map<string, Head>();
  const pages = pagesOf(table, {
    IndexName: queueIndex,
    KeyConditionExpression: 'GSI1PK = :changed',
    ExpressionAttributeValues: { ':changed': changesPartition(date) },
  });
  // In the order of their numbers: the last of a case is its head.
  for await (const { rows } of pages) for (const head of rows.map(headOfRow)) heads.set(head.reference, head);
  return heads.values();
}

/** A day without a change is kept too: a day that is missing is seen. */
function linesOf(date: string, heads: Iterable<Head>): string {
  const lines = [...heads];
  return [{ date, cases: lines.length }, ...lines].map((line) => `${JSON.stringify(line)}\n`).join('');
}
