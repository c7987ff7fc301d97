// Counts acknowledgements at the moment when they would go out.
import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Posted } from '../desk/letters/fate.ts';
import {
  mostForAnUnprovenAddressInADay,
  mostForOneAddressInADay,
  mostInAMinute,
} from '../desk/letters/limits.ts';
import type { Claimed } from './letters.ts';
import { limitKey, type Table } from './table.ts';

export interface Limits {
  /** What holds an automatic answer back; undefined where it may go out. Asking twice for one letter counts it once. */
  hold(claimed: Claimed): Promise<Posted | undefined>;
}

const keptSeconds = 3 * 24 * 3600;

export function limitsIn(table: Table, now: () => string): Limits {
  const inThisMinute = { minute: '', count: 0 };

  const isFlood = (): boolean => {
    const minute = now().slice(0, 16);
    if (inThisMinute.minute !== minute) Object.assign(inThisMinute, { minute, count: 0 });
    inThisMinute.count += 1;
    return inThisMinute.count > mostInAMinute;
  };

  /** A set and not a number: a repeated update, whose first answer was lost, counts nothing twice. */
  const countedToday = async (person: string, letter: string, most: number): Promise<boolean> => {
    const at = now();
    try {
      await table.client.send(
        new UpdateCommand({
          TableName: table.name,
          Key: limitKey(person, at.slice(0, 10)),
          UpdateExpression: 'ADD letters :letters SET expires = :expires',
          ConditionExpression:
            'attribute_not_exists(letters) OR size(letters) < :most OR contains(letters, :letter)',
          ExpressionAttributeValues: {
            ':letters': new Set([letter]),
            ':letter': letter,
            ':most': most,
            ':expires': Math.floor(Date.parse(at) / 1000) + keptSeconds,
          },
        }),
      );
      return true;
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return false;
      throw error;
    }
  };

  return {
    async hold({ letter, person }) {
      if (letter.facts.kind !== 'acknowledgement' || letter.byHand) return undefined;
      if (isFlood()) return { outcome: 'refused', failure: 'Flood', again: true };
      const most = letter.facts.unproven ? mostForAnUnprovenAddressInADay : mostForOneAddressInADay;
      if (person && !(await countedToday(person, `${letter.reference} ${letter.id}`, most)))
        return { outcome: 'withheld', failure: 'AddressLimit' };
      return undefined;
    },
  };
}
