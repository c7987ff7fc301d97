// Exports: one answer at a time, as much as it may hold, and who took it.
import { randomBytes } from 'node:crypto';
import { PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Actor } from '../desk/case-file.ts';
import { type ItemWalk, type Reading, type Receipt, stretches, type Walked } from './item-walk.ts';
import { exportKey, exportsPartition, type Table } from './table.ts';

/** What was taken out of the desk: codes and dates. */
export interface Taken {
  readonly actor: Actor;
  readonly what: string;
  readonly format: string;
  readonly from: string;
  readonly to: string;
  /** With the words of persons. */
  readonly texts: boolean;
  readonly lines: number;
}

/** The same, with the moment: ISO 8601 instant, UTC. */
export interface TakenThen extends Taken {
  readonly at: string;
}

export interface Exports {
  record(taken: Taken, at: string): Promise<void>;
  /** What was taken, the last first. `after`: `next` of the page before; undefined on the last one. */
  list(
    after: string | undefined,
    limit: number,
  ): Promise<{ readonly taken: readonly TakenThen[]; readonly next: string | undefined }>;
}

export const exportsIn = ({ client, name }: Table): Exports => ({
  async record(taken, at) {
    const Item = { ...exportKey(at, randomBytes(4).toString('hex')), ...taken };
    await client.send(new PutCommand({ TableName: name, Item }));
  },

  async list(after = '~', limit) {
    const query = {
      TableName: name,
      KeyConditionExpression: 'PK = :exports AND SK < :after',
      ExpressionAttributeValues: { ':exports': exportsPartition, ':after': after },
      ScanIndexForward: false,
      Limit: limit,
    };
    const { Items = [], LastEvaluatedKey } = await client.send(new QueryCommand(query));
    const taken = Items.map(({ PK: _, SK, ...row }) => ({
      at: String(SK).split('#')[0] ?? '',
      ...(row as Taken),
    }));
    return { taken, next: LastEvaluatedKey && String(LastEvaluatedKey.SK) };
  },
});

/** An answer of Lambda holds 6 MB, and the longest line some 600 KB. */
const mostBytes = 4_000_000;
/** Rows of items that are read for one answer, some seconds; ten that the index alone shows cost as much as one. */
const mostRead = 2_000;
const passedBy = 0.1;

export interface Part {
  readonly text: string;
  readonly lines: number;
  /** Where the next part begins; undefined after the last. */
  readonly next: string | undefined;
}

/**
 * The lines of one answer.
 *
 * @param after `next` of the part before
 * @param lineOf undefined for an item that is not exported
 */
export async function partOf(
  walk: ItemWalk,
  receipt: Receipt,
  {
    after,
    mostLines,
    ...reading
  }: Reading & { readonly after: string | undefined; readonly mostLines: number },
  lineOf: (walked: Walked) => Promise<string | undefined>,
): Promise<Part> {
  const [, number = '0', place] = /^(\d+) (.*)$/.exec(after ?? '') ?? [];
  const taken: string[] = [];
  let [bytes, read] = [0, 0];
  for (const [index, stretch] of stretches.entries()) {
    if (index < Number(number)) continue;
    const from = index === Number(number) ? place : undefined;
    for await (const walked of walk.along(stretch, receipt, reading, from)) {
      const line = await lineOf(walked);
      read += walked.item ? 1 : passedBy;
      if (line !== undefined) taken.push(line);
      bytes += line === undefined ? 0 : Buffer.byteLength(line);
      if (taken.length >= mostLines || bytes >= mostBytes || read >= mostRead)
        return { text: taken.join(''), lines: taken.length, next: `${index} ${walked.place}` };
    }
  }
  return { text: taken.join(''), lines: taken.length, next: undefined };
}
