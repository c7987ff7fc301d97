// Counts what nobody should do too often: forms from one network, tries for one case.
import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { limitKey, type Table } from './table.ts';

export interface Attempts {
  /**
   * Counts one more and tells how many there were.
   *
   * @param what is counted; a keyed hash where it would name somebody
   * @param period the date, or the date and hour, for which is counted
   */
  count(what: string, period: string): Promise<number>;
}

const keptSeconds = 3 * 24 * 3600;

export const attemptsIn = (table: Table, now: () => string): Attempts => ({
  async count(what, period) {
    const { Attributes } = await table.client.send(
      new UpdateCommand({
        TableName: table.name,
        Key: limitKey(what, period),
        UpdateExpression: 'ADD attempts :one SET expires = :expires',
        ExpressionAttributeValues: {
          ':one': 1,
          ':expires': Math.floor(Date.parse(now()) / 1000) + keptSeconds,
        },
        ReturnValues: 'ALL_NEW',
      }),
    );
    return Number(Attributes?.attempts);
  },
});
