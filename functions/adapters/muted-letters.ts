// Letters of a table that was made anew or brought back: they may have gone out before, so an officer says which still may.
import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { firstLook } from '../desk/letters/fate.ts';
import type { LetterState } from '../desk/letters/letter.ts';
import { rowsUnder } from './batches.ts';
import {
  type Key,
  type LetterRow,
  letterWatch,
  mutedWatch,
  pagesOf,
  queueIndex,
  type Row,
  type Table,
} from './table.ts';

const onItsWay: ReadonlySet<LetterState> = new Set(['due', 'claimed', 'failed']);

/** Mutes every letter that is on its way: in a copy from before, it may have arrived since. @returns how many */
export async function muteLetters(table: Table): Promise<number> {
  const keys = (await watched(table, letterWatch, '0')).map(keyOf);
  let muted = 0;
  for (const row of await rowsUnder(table, keys)) {
    const { letter, state, lost } = row as unknown as LetterRow;
    if (lost || !onItsWay.has(state)) continue;
    muted += await update(
      table,
      keyOf(row),
      'SET #state = :muted, GSI1PK = :watch, GSI1SK = :at REMOVE nextTry',
      '#state = :was',
      { ':muted': 'muted', ':watch': mutedWatch, ':at': letter.createdAt, ':was': state },
    );
  }
  return muted;
}

/**
 * Lets muted letters go out, of what came in since a time.
 *
 * @param since ISO 8601 instant, UTC @param at now
 * @returns how many
 */
export async function releaseLetters(table: Table, since: string, at: string): Promise<number> {
  const nextTry = firstLook(at);
  let released = 0;
  for (const row of await watched(table, mutedWatch, since))
    released += await update(
      table,
      keyOf(row),
      'SET #state = :due, nextTry = :next, GSI1PK = :watch, GSI1SK = :next',
      '#state = :muted',
      { ':due': 'due', ':next': nextTry, ':watch': letterWatch, ':muted': 'muted' },
    );
  return released;
}

/** Rows of the index that stand in a watch from a time on; all of them are read before one changes its place. */
async function watched(table: Table, watch: string, from: string): Promise<readonly Row[]> {
  const found: Row[] = [];
  const pages = pagesOf(table, {
    IndexName: queueIndex,
    KeyConditionExpression: 'GSI1PK = :watch AND GSI1SK >= :from',
    ExpressionAttributeValues: { ':watch': watch, ':from': from },
  });
  for await (const { rows } of pages) found.push(...rows);
  return found;
}

const keyOf = ({ PK, SK }: Row): Key => ({ PK: String(PK), SK: String(SK) });

async function update(
  { client, name }: Table,
  Key: Key,
  UpdateExpression: string,
  ConditionExpression: string,
  ExpressionAttributeValues: Row,
): Promise<0 | 1> {
  try {
    await client.send(
      new UpdateCommand({
        TableName: name,
        Key: { ...Key },
        UpdateExpression,
        ConditionExpression,
        ExpressionAttributeNames: { '#state': 'state' },
        ExpressionAttributeValues,
      }),
    );
    return 1;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return 0;
    throw error;
  }
}
