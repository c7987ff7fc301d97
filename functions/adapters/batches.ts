// Many rows by their keys, as few requests as can be.
import { setTimeout as pause } from 'node:timers/promises';
import { BatchGetCommand } from '@aws-sdk/lib-dynamodb';
import type { Key, Row, Table } from './table.ts';

/** DynamoDB's limit. */
const mostAtOnce = 100;
const [firstPause, mostTries] = [25, 8];

/**
 * Rows in any order; keys without a row are left out. Eventually consistent, at half the price of the other kind, unless told.
 *
 * @throws Error where the table keeps handing keys back
 */
export async function rowsUnder(
  table: Table,
  keys: readonly Key[],
  how: { readonly ConsistentRead?: boolean } = {},
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (let start = 0; start < keys.length; start += mostAtOnce)
    rows.push(...(await atOnce(table, keys.slice(start, start + mostAtOnce), how)));
  return rows;
}

async function atOnce(
  { client, name }: Table,
  keys: readonly Key[],
  how: { readonly ConsistentRead?: boolean },
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  let left: readonly Row[] = keys.map((key) => ({ ...key }));
  for (let tries = 0; left.length > 0; tries++) {
    if (tries > mostTries) throw new Error('the table hands keys back again and again');
    const request = { RequestItems: { [name]: { ...how, Keys: [...left] } } };
    const { Responses, UnprocessedKeys } = await client.send(new BatchGetCommand(request));
    const found = Responses?.[name] ?? [];
    rows.push(...found);
    left = UnprocessedKeys?.[name]?.Keys ?? [];
    // Keys come back because an answer grew too large, or, with no row at all, because the table is busy.
    if (left.length > 0 && found.length === 0) await pause(firstPause * 2 ** tries);
  }
  return rows;
}
