// How far the sending of a notice is: one row a notice, held by one run at a time.
import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { mostSeconds } from '../desk/notices/pace.ts';
import { audiencePartition } from './recipients.ts';
import type { Row, Table } from './table.ts';

/** A place in the audience: everybody before it was looked at. */
export interface Place {
  /** Counts through the shards in which there are people: nobody is added once a notice goes out. */
  readonly shard: number;
  /** The last person of that shard who was looked at. */
  readonly after?: string | undefined;
}

/** A look at everybody, from the first shard to the last. */
export interface Look extends Place {
  /** People read so far. */
  readonly read: number;
  /** Who is to be told by mail and not told yet; who is to get a letter that is not printed; who may still bounce. */
  readonly mails: number;
  readonly letters: number;
  readonly mayBounce: number;
}

export interface Progress {
  /** Where the next people to be told by mail are; undefined while a look found none. */
  readonly mails?: Place | undefined;
  readonly look?: Look | undefined;
  /** No look begins before. */
  readonly restUntil?: string | undefined;
  /** When the last batch of letters was made that was not full. */
  readonly lastBatchAt?: string | undefined;
}

export interface HeldRun {
  readonly token: string;
  /** Seconds since mails were handed over, a minute at most. */
  readonly seconds: number;
  readonly progress: Progress;
}

export interface SendingRuns {
  /** Takes the sending of a notice; undefined where another run has it. What a run that died holds is free after some minutes. */
  hold(reference: string, token: string): Promise<HeldRun | undefined>;
  /** Keeps how far it is and lets go. Nothing where it was taken over meanwhile. */
  release(reference: string, token: string, progress: Progress): Promise<void>;
}

/** Longer than run-notices may run. */
const heldMinutes = 6;

const keyOf = (reference: string) => ({ PK: audiencePartition(reference), SK: 'SENDING' });

const later = (at: string, minutes: number): string =>
  new Date(Date.parse(at) + minutes * 60_000).toISOString();

export function sendingRunsIn(table: Table, now: () => string): SendingRuns {
  const update = async (
    reference: string,
    UpdateExpression: string,
    ConditionExpression: string,
    ExpressionAttributeValues: Row,
    ReturnValues: 'ALL_OLD' | 'NONE',
  ): Promise<Row | undefined> => {
    try {
      const { Attributes = {} } = await table.client.send(
        new UpdateCommand({
          TableName: table.name,
          Key: keyOf(reference),
          UpdateExpression,
          ConditionExpression,
          ExpressionAttributeValues,
          ReturnValues,
        }),
      );
      return Attributes;
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return undefined;
      throw error;
    }
  };

  return {
    async hold(reference, token) {
      const at = now();
      const before = await update(
        reference,
        'SET holder = :token, heldUntil = :until, heldAt = :at',
        'attribute_not_exists(heldUntil) OR heldUntil <= :at',
        { ':token': token, ':until': later(at, heldMinutes), ':at': at },
        'ALL_OLD',
      );
      if (!before) return undefined;
      const { heldAt, progress } = before as { heldAt?: string; progress?: Progress };
      const seconds = heldAt ? (Date.parse(at) - Date.parse(heldAt)) / 1000 : mostSeconds;
      return { token, seconds: Math.min(seconds, mostSeconds), progress: progress ?? {} };
    },

    async release(reference, token, progress) {
      await update(
        reference,
        'SET heldUntil = :at, progress = :progress',
        'holder = :token',
        { ':at': now(), ':token': token, ':progress': progress },
        'NONE',
      );
    },
  };
}
