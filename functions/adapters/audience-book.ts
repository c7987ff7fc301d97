// What is written down of an audience beside its people: how far each file is read and by whom, how many people there are, and
// which audiences there are at all. Keys are drawn in recipients.ts.

import { setTimeout as pause } from 'node:timers/promises';
import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { BatchWriteCommand, GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Counted } from '../desk/notices/people/counting.ts';
import type { Recipient } from '../desk/notices/recipient.ts';
import {
  audienceKey,
  audiencePartition,
  audiencesPartition,
  countKey,
  importKey,
  type RecipientRow,
  recipientKey,
  recipientOf,
  shardPartition,
  shards,
  type Written,
} from './recipients.ts';
import { type Key, pagesOf, type Row, type Table } from './table.ts';

/** How far a file is read. All of it moves on at once, or nothing. */
export interface Progress {
  /** Bytes that are done with. */
  readonly read: number;
  readonly line: number;
  readonly isSkipping: boolean;
  readonly rows: number;
  readonly people: number;
  readonly joined: number;
  readonly setAside: number;
  readonly unreachable: number;
  /** Parts of rows that were set aside, and how many of them are joined into how many files. */
  readonly parts: number;
  readonly joinedParts: number;
  readonly files: number;
}

/** A file that nobody else reads as long as it is held. */
export interface Held {
  readonly progress: Progress;
  /**
   * Writes down how far it is now, and holds on to it.
   *
   * @returns undefined where somebody else holds it meanwhile: then nothing was written down, and this run must stop
   */
  advance(progress: Progress): Promise<Held | undefined>;
  /** Lets whoever comes next go on at once. */
  release(): Promise<void>;
}

export interface ShardCount extends Counted {
  readonly shard: string;
  /** Names the pass that counted it. */
  readonly pass: string;
  /** ISO 8601 instant, UTC. */
  readonly at: string;
}

export interface KeptPerson {
  readonly recipient: Recipient;
  /** As the files say it. */
  readonly own: Pick<Recipient, 'name' | 'postal'>;
  readonly written: Written | undefined;
}

export interface AudienceBook {
  /** Takes hold of the reading of a file; undefined while somebody else holds it. */
  hold(reference: string, upload: string, from: Progress): Promise<Held | undefined>;
  progress(reference: string, upload: string): Promise<Progress | undefined>;

  /** Everybody of a shard, page by page, with the postal address that the files gave. */
  everybodyIn(reference: string, shard: string): AsyncGenerator<readonly KeptPerson[]>;
  /** Sets the way of one who is due, and what the register knows; undefined takes that away. False where the person is due no more. */
  settle(
    reference: string,
    person: string,
    to: Pick<Recipient, 'way'> & { readonly written: Written | undefined },
  ): Promise<boolean>;
  saveCount(reference: string, count: ShardCount): Promise<void>;
  counts(reference: string): Promise<readonly ShardCount[]>;

  /** Remembers that a notice has an audience. */
  open(reference: string): Promise<void>;
  /** Notices with an audience at which nobody looked since a time. */
  audiences(notSince: string): Promise<readonly string[]>;
  lookedAt(reference: string, at: string): Promise<void>;
  /** Erases people of one shard. */
  eraseShard(reference: string, shard: string): Promise<void>;
  /** Forgets that the notice has an audience, and how its files were read. Counts stay: they name nobody. */
  close(reference: string, uploads: readonly string[]): Promise<void>;
}

/** Seconds for which a file is held without a word: far longer than a stretch of it takes. */
const holdSeconds = 90;
/** DynamoDB's limit of one BatchWriteItem. */
const mostAtOnce = 25;
const [firstPause, mostTries] = [25, 8];

export function audienceBookIn(table: Table, now: () => string, chance: () => string): AudienceBook {
  const { client, name: TableName } = table;
  const get = async (Key: Key): Promise<Row | undefined> =>
    (await client.send(new GetCommand({ TableName, Key, ConsistentRead: true }))).Item;
  const untilThen = (): string => new Date(Date.parse(now()) + holdSeconds * 1000).toISOString();

  const heldBy = (Key: Key, me: string, step: number, progress: Progress): Held => ({
    progress,
    async advance(next) {
      const following = step + 1;
      try {
        await client.send(
          new UpdateCommand({
            TableName,
            Key,
            UpdateExpression: 'SET progress = :progress, #step = :following, heldUntil = :until',
            ConditionExpression: 'heldBy = :me AND #step = :step',
            ExpressionAttributeNames: { '#step': 'step' },
            ExpressionAttributeValues: {
              ':progress': next,
              ':following': following,
              ':until': untilThen(),
              ':me': me,
              ':step': step,
            },
          }),
        );
      } catch (error) {
        if (!(error instanceof ConditionalCheckFailedException)) throw error;
        // The answer to our own write may have been lost, and this was its repetition.
        const row = await get(Key);
        if (row?.heldBy !== me || row.step !== following) return undefined;
      }
      return heldBy(Key, me, following, next);
    },
    async release() {
      await client
        .send(
          new UpdateCommand({
            TableName,
            Key,
            UpdateExpression: 'REMOVE heldUntil',
            ConditionExpression: 'heldBy = :me',
            ExpressionAttributeValues: { ':me': me },
          }),
        )
        .catch(unlessTaken);
    },
  });

  const erase = async (keys: readonly Key[]): Promise<void> => {
    for (let start = 0; start < keys.length; start += mostAtOnce) {
      let left: readonly object[] = keys
        .slice(start, start + mostAtOnce)
        .map((key) => ({ DeleteRequest: { Key: { ...key } } }));
      for (let tries = 0; left.length > 0; tries++) {
        if (tries > mostTries) throw new Error('the table hands keys back again and again');
        if (tries > 0) await pause(firstPause * 2 ** tries);
        const { UnprocessedItems } = await client.send(
          new BatchWriteCommand({ RequestItems: { [TableName]: [...left] } }),
        );
        left = UnprocessedItems?.[TableName] ?? [];
      }
    }
  };

  return {
    async hold(reference, upload, from) {
      const Key = importKey(reference, upload);
      const me = chance();
      try {
        const { Attributes = {} } = await client.send(
          new UpdateCommand({
            TableName,
            Key,
            UpdateExpression:
              'SET heldBy = :me, heldUntil = :until, progress = if_not_exists(progress, :from), #step = if_not_exists(#step, :zero)',
            ConditionExpression: 'attribute_not_exists(heldUntil) OR heldUntil < :now OR heldBy = :me',
            ExpressionAttributeNames: { '#step': 'step' },
            ExpressionAttributeValues: {
              ':me': me,
              ':until': untilThen(),
              ':now': now(),
              ':from': from,
              ':zero': 0,
            },
            ReturnValues: 'ALL_NEW',
          }),
        );
        return heldBy(Key, me, Number(Attributes.step), Attributes.progress as Progress);
      } catch (error) {
        return unlessTaken(error);
      }
    },

    progress: async (reference, upload) =>
      (await get(importKey(reference, upload)))?.progress as Progress | undefined,

    async *everybodyIn(reference, shard) {
      const pages = pagesOf(table, {
        KeyConditionExpression: 'PK = :shard',
        ExpressionAttributeValues: { ':shard': shardPartition(reference, shard) },
      });
      for await (const { rows } of pages) yield rows.map(keptPerson);
    },

    async settle(reference, person, { way, written }) {
      try {
        await client.send(
          new UpdateCommand({
            TableName,
            Key: recipientKey({ reference, person }),
            UpdateExpression: `SET way = :way${written ? ', written = :written' : ' REMOVE written'}`,
            ConditionExpression: '#state = :due',
            ExpressionAttributeNames: { '#state': 'state' },
            ExpressionAttributeValues: {
              ':way': way,
              ':due': 'due',
              ...(written && { ':written': written }),
            },
          }),
        );
        return true;
      } catch (error) {
        return unlessTaken(error) ?? false;
      }
    },

    async saveCount(reference, { shard, ...count }) {
      await client.send(new PutCommand({ TableName, Item: { ...countKey(reference, shard), ...count } }));
    },

    async counts(reference) {
      const counts: ShardCount[] = [];
      const pages = pagesOf(table, {
        KeyConditionExpression: 'PK = :audience AND SK BETWEEN :from AND :to',
        ExpressionAttributeValues: {
          ':audience': audiencePartition(reference),
          ':from': countKey(reference, shards.at(0) ?? '').SK,
          ':to': countKey(reference, shards.at(-1) ?? '').SK,
        },
        ConsistentRead: true,
      });
      for await (const { rows } of pages)
        for (const { PK: _, SK, ...count } of rows)
          counts.push({ ...(count as unknown as Omit<ShardCount, 'shard'>), shard: String(SK).slice(-2) });
      return counts;
    },

    async open(reference) {
      const Item = { ...audienceKey(reference), lookedAt: now() };
      await client.send(new PutCommand({ TableName, Item }));
    },

    async audiences(notSince) {
      const references: string[] = [];
      const pages = pagesOf(table, {
        KeyConditionExpression: 'PK = :audiences',
        FilterExpression: 'lookedAt < :since',
        ExpressionAttributeValues: { ':audiences': audiencesPartition, ':since': notSince },
      });
      for await (const { rows } of pages) references.push(...rows.map(({ SK }) => String(SK)));
      return references;
    },

    async lookedAt(reference, at) {
      await client
        .send(
          new UpdateCommand({
            TableName,
            Key: audienceKey(reference),
            UpdateExpression: 'SET lookedAt = :at',
            ConditionExpression: 'attribute_exists(PK)',
            ExpressionAttributeValues: { ':at': at },
          }),
        )
        .catch(unlessTaken);
    },

    async eraseShard(reference, shard) {
      const pages = pagesOf(table, {
        KeyConditionExpression: 'PK = :shard',
        ExpressionAttributeValues: { ':shard': shardPartition(reference, shard) },
        ProjectionExpression: 'PK, SK',
        ConsistentRead: true,
      });
      for await (const { rows } of pages)
        await erase(rows.map(({ PK, SK }) => ({ PK: String(PK), SK: String(SK) })));
    },

    async close(reference, uploads) {
      await erase([...uploads.map((upload) => importKey(reference, upload)), audienceKey(reference)]);
    },
  };
}

function keptPerson(row: Row): KeptPerson {
  const { name = '', postal = '', written } = row as unknown as RecipientRow;
  return { recipient: recipientOf(row), own: { name, postal }, written };
}

/** Undefined for a condition that did not hold; any other error is thrown on. */
function unlessTaken(error: unknown): undefined {
  if (!(error instanceof ConditionalCheckFailedException)) throw error;
}
