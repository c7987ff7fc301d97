// Transactions of the desk table: what they write, under which conditions, and again where somebody else was faster.
import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { Refusal } from '../desk/refusal.ts';
import type { Row, Table } from './table.ts';

/** Attempts of one change against others who change the same case at the same time. */
const mostAttempts = 8;

/** DynamoDB's limit. */
const mostWrites = 100;

/** @throws Refusal `conflict` where it is more than one transaction can hold: two cases with very many items */
export async function transact({ client }: Table, writes: readonly Write[]): Promise<void> {
  if (writes.length > mostWrites)
    throw new Refusal('conflict', 'This changes too much at once. Split items off or answer some first.');
  await client.send(new TransactWriteCommand({ TransactItems: [...writes] }));
}

/** Saves, again and again while others are in between. `there`: a row that shows it was done before. */
export async function persist<T>(
  attemptOnce: () => Promise<T>,
  done: (row: Row) => boolean,
): Promise<T | { there: Row }> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await attemptOnce();
    } catch (error) {
      const there = rowsInTheWay(error).find(done);
      if (there) return { there };
      if (attempt >= mostAttempts) throw error;
    }
  }
}

export interface Condition {
  ConditionExpression?: string;
  ExpressionAttributeValues?: Row;
  ReturnValuesOnConditionCheckFailure?: 'ALL_OLD';
}
export type Write =
  | { Put: { TableName: string; Item: Row } & Condition }
  | { ConditionCheck: { TableName: string; Key: Row; ConditionExpression: string } & Condition };

export const isNew: Condition = { ConditionExpression: 'attribute_not_exists(PK)' };

export const put = ({ name }: Table, Item: Row, condition: Condition = {}): Write => ({
  Put: {
    TableName: name,
    Item,
    ...condition,
    ...(condition.ConditionExpression && { ReturnValuesOnConditionCheckFailure: 'ALL_OLD' as const }),
  },
});

/** Holds where no row under the key is of this origin. */
export const absent = ({ name }: Table, Key: Row, origin: string): Write => ({
  ConditionCheck: {
    TableName: name,
    Key,
    ConditionExpression: 'origin <> :origin',
    ExpressionAttributeValues: { ':origin': origin },
    ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
  },
});

/** The rows whose conditions cancelled a transaction; any error of another kind is thrown on. */
function rowsInTheWay(error: unknown): Row[] {
  if (!(error instanceof TransactionCanceledException)) throw error;
  return (error.CancellationReasons ?? []).flatMap(({ Item }) => (Item ? [unmarshall(Item)] : []));
}
