// Batches of printed letters in the recipients table: who is in each, what came of it. A person is printed by whom its row names.
import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { GetCommand, PutCommand, QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import {
  claimOf,
  codeOfRefusal,
  type LetterBatch,
  type Mailing,
  mostInBatch,
  type RefusedPerson,
} from '../desk/notices/letter-batch.ts';
import type { Envelope } from '../desk/notices/letter-sheet.ts';
import type { Recipient, RecipientState } from '../desk/notices/recipient.ts';
import { rowsUnder } from './batches.ts';
import {
  audiencePartition,
  type RecipientName,
  type Recipients,
  recipientKey,
  recipientOf,
} from './recipients.ts';
import { type Key, pagesOf, type Row, type Table } from './table.ts';

/** What is to become a batch. */
export interface BatchOrder {
  readonly notice: string;
  readonly envelope: Envelope;
  /** At most `mostInBatch`. */
  readonly persons: readonly string[];
  /** Calendar date of the letters. */
  readonly date: string;
  readonly isAgain?: boolean | undefined;
  /** Of the call that asks for it. */
  readonly once?: string | undefined;
  /** Seconds since 1970, as of the rows of its people. */
  readonly expires?: number | undefined;
}

/** What came of setting a batch. */
export interface PrintOutcome {
  readonly printed: readonly string[];
  readonly refused: readonly RefusedPerson[];
  readonly pages: number;
}

/** What stands in the window. */
export type CorrectedAddress = Pick<Recipient, 'name' | 'postal' | 'country'>;

export interface LetterBatches {
  /** A new batch under the next number of its notice. Its people are its own only once they are claimed. */
  make(order: BatchOrder, at: string): Promise<LetterBatch>;
  /**
   * Makes those people of a batch its own who are in one of these states, `due` unless told. Repeating it changes nothing.
   *
   * @returns how many of them it has now
   */
  claim(batch: LetterBatch, at: string, from?: readonly RecipientState[]): Promise<number>;
  find(notice: string, n: number): Promise<LetterBatch | undefined>;
  /** Of a notice, the last first. `after`: a number, exclusive. */
  list(notice: string, limit: number, after?: number): Promise<readonly LetterBatch[]>;
  people(batch: Pick<LetterBatch, 'notice' | 'persons'>): Promise<readonly Recipient[]>;
  /** Writes down what came of it: first of each person, then of the batch. Repeating it changes nothing. */
  settle(batch: LetterBatch, outcome: PrintOutcome, at: string): Promise<void>;
  /** Puts right what a letter that could not be set says of a person. False where it can be set, or nobody is of that name. */
  correct(name: RecipientName, address: CorrectedAddress): Promise<boolean>;
  /** Takes out of all batches of a notice whose letters were in them; counts and proofs of mailing stay. */
  forget(notice: string): Promise<void>;
  /** Writes down the proof of mailing: first on the batch, unless there is one, then of each person. */
  post(batch: LetterBatch, mailing: Mailing): Promise<void>;
}

const padded = (n: number): string => String(n).padStart(6, '0');
const [first, last] = [padded(0), padded(999_999)];
export const batchKey = (notice: string, n: number): Key => ({
  PK: audiencePartition(notice),
  SK: `BATCH#${padded(n)}`,
});

/** Writes to persons at the same time: they lie in 256 partitions, and one connection waits for each. */
const atOnce = 25;
const mostCollisions = 8;

export function letterBatchesIn(table: Table, recipients: Pick<Recipients, 'move'>): LetterBatches {
  const { client, name: TableName } = table;

  const newest = async (notice: string): Promise<number> => {
    const { Items = [] } = await client.send(
      new QueryCommand({ TableName, ...batchesBefore(notice), Limit: 1, ConsistentRead: true }),
    );
    return Number(Items[0]?.n ?? 0);
  };

  // A claim of a moment ago counts: who is overlooked would get no letter.
  const people = async ({
    notice,
    persons,
  }: Pick<LetterBatch, 'notice' | 'persons'>): Promise<readonly Recipient[]> => {
    const keys = persons.map((person) => recipientKey({ reference: notice, person }));
    return (await rowsUnder(table, keys, { ConsistentRead: true })).map(recipientOf);
  };

  return {
    async make({ expires, ...order }, at) {
      if (order.persons.length > mostInBatch) throw new Error('more letters than a batch holds');
      for (let tries = 0; tries < mostCollisions; tries++) {
        const batch: LetterBatch = {
          ...order,
          n: (await newest(order.notice)) + 1,
          state: 'made',
          madeAt: at,
        };
        const put = new PutCommand({
          TableName,
          Item: { ...batchKey(batch.notice, batch.n), ...batch, expires },
          ConditionExpression: 'attribute_not_exists(PK)',
        });
        if (await unlessOtherwise(client.send(put))) return batch;
      }
      throw new Error('the numbers of batches are taken again and again');
    },

    async claim(batch, at, from = ['due']) {
      const claim = claimOf(batch);
      const has = await inTurn(batch.persons, async (person) => {
        const name = { reference: batch.notice, person };
        return recipients.move(name, { from, to: 'queued', at, way: 'letter', claim });
      });
      if (has.every(Boolean)) return has.length;
      return (await people(batch)).filter((recipient) => recipient.claim === claim).length;
    },

    async find(notice, n) {
      const { Item } = await client.send(
        new GetCommand({ TableName, Key: batchKey(notice, n), ConsistentRead: true }),
      );
      return Item && batchOf(Item);
    },

    async list(notice, limit, after) {
      const batches: LetterBatch[] = [];
      for await (const { rows } of pagesOf(table, { ...batchesBefore(notice, after), Limit: limit })) {
        batches.push(...rows.map(batchOf));
        if (batches.length >= limit) break;
      }
      return batches.slice(0, limit);
    },

    people,

    async settle(batch, { printed, refused, pages }, at) {
      const { notice, n } = batch;
      const move = (person: string, to: 'printed' | 'unprintable', code: string) =>
        recipients.move(
          { reference: notice, person },
          { from: ['queued'], to, at, ifClaim: claimOf(batch), trace: { at, way: 'letter', what: to, code } },
        );
      await inTurn(printed, (person) => move(person, 'printed', `${n}`));
      await inTurn(refused, (each) => move(each.person, 'unprintable', codeOfRefusal(each)));
      const settled = new UpdateCommand({
        TableName,
        Key: batchKey(notice, n),
        UpdateExpression:
          'SET #state = :printed, printedAt = :at, letters = :letters, pages = :pages, refused = :refused',
        ConditionExpression: '#state = :made', // the first that is whole counts
        ExpressionAttributeNames: { '#state': 'state' },
        ExpressionAttributeValues: {
          ':made': 'made',
          ':printed': 'printed',
          ':at': at,
          ':letters': printed.length,
          ':pages': pages,
          ':refused': refused,
        },
      });
      await unlessOtherwise(client.send(settled));
    },

    async correct(name, address) {
      // What the register of written notice knows stands above what the file said: it is put right where it is.
      const places: readonly [holds: string, fields: Row][] = [
        ['attribute_exists(written)', { written: address }],
        ['attribute_not_exists(written)', address],
      ];
      for (const [holds, fields] of places) {
        const names = Object.keys(fields);
        const isDone = await unlessOtherwise(
          client.send(
            new UpdateCommand({
              TableName,
              Key: recipientKey(name),
              UpdateExpression: `SET ${names.map((field) => `#${field} = :${field}`).join(', ')}`,
              ConditionExpression: `#state = :unprintable AND ${holds}`,
              ExpressionAttributeNames: {
                '#state': 'state',
                ...Object.fromEntries(names.map((field) => [`#${field}`, field])),
              },
              ExpressionAttributeValues: {
                ':unprintable': 'unprintable',
                ...Object.fromEntries(names.map((field) => [`:${field}`, fields[field]])),
              },
            }),
          ),
        );
        if (isDone) return true;
      }
      return false;
    },

    async forget(notice) {
      for await (const { rows } of pagesOf(table, batchesBefore(notice)))
        for (const { n } of rows.map(batchOf))
          await client.send(
            new UpdateCommand({
              TableName,
              Key: batchKey(notice, n),
              UpdateExpression: 'SET persons = :none, refused = :none',
              ExpressionAttributeValues: { ':none': [] },
            }),
          );
    },

    async post(batch, mailing) {
      const { notice, n } = batch;
      const refused = new Set(batch.refused?.map(({ person }) => person));
      await client.send(
        new UpdateCommand({
          TableName,
          Key: batchKey(notice, n),
          UpdateExpression: 'SET mailing = if_not_exists(mailing, :mailing)',
          ExpressionAttributeValues: { ':mailing': mailing },
        }),
      );
      const { at } = mailing;
      await inTurn(
        batch.persons.filter((person) => !refused.has(person)),
        (person) =>
          recipients.move(
            { reference: notice, person },
            {
              from: ['printed'],
              to: 'posted',
              at,
              ifClaim: claimOf(batch),
              trace: { at, way: 'letter', what: 'posted', code: `${n} ${mailing.date}` },
            },
          ),
      );
    },
  };
}

/** False where the condition of a write does not hold. */
async function unlessOtherwise(write: Promise<unknown>): Promise<boolean> {
  try {
    await write;
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}

const batchesBefore = (notice: string, n?: number) => ({
  KeyConditionExpression: 'PK = :notice AND SK BETWEEN :first AND :last',
  ExpressionAttributeValues: {
    ':notice': audiencePartition(notice),
    ':first': `BATCH#${first}`,
    ':last': `BATCH#${n === undefined ? last : padded(n - 1)}`,
  },
  ScanIndexForward: false,
});

function batchOf(row: Row): LetterBatch {
  const { PK: _, SK: __, expires: ___, ...batch } = row;
  return batch as unknown as LetterBatch;
}

/** All of them, some at the same time, with the answers in order. */
async function inTurn<T, R>(all: readonly T[], work: (each: T) => Promise<R>): Promise<readonly R[]> {
  const answers: R[] = [];
  for (let start = 0; start < all.length; start += atOnce)
    answers.push(...(await Promise.all(all.slice(start, start + atOnce).map(work))));
  return answers;
}
