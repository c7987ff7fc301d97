// The person index of the desk table: which cases somebody takes part in.
import type { Keys } from './keys.ts';
import { pagesOf, personIndex, personPartition, referenceOf, type Table } from './table.ts';

export interface PersonsCase {
  readonly reference: string;
  /** ISO 8601 instant, UTC. */
  readonly openedAt: string;
}

export interface Persons {
  /**
   * Cases of whoever has this address, newest first: their own, and those that staff let them into. At most 1,000 of each
   * version of the key: nobody has more but a machine.
   */
  casesOf(address: string): Promise<readonly PersonsCase[]>;
}

const mostCases = 1_000;

export function personsIn(table: Table, keys: () => Promise<Keys>): Persons {
  const casesUnder = async (person: string): Promise<readonly PersonsCase[]> => {
    const found: PersonsCase[] = [];
    const pages = pagesOf(table, {
      IndexName: personIndex,
      KeyConditionExpression: 'GSI2PK = :person',
      ExpressionAttributeValues: { ':person': personPartition(person) },
      ScanIndexForward: false,
      Limit: mostCases,
    });
    for await (const { rows } of pages) {
      for (const row of rows) found.push({ reference: referenceOf(row), openedAt: String(row.GSI2SK) });
      if (found.length >= mostCases) break;
    }
    return found;
  };

  return {
    async casesOf(address) {
      const all = await Promise.all((await keys()).person(address).map(casesUnder));
      const each = new Map(all.flat().map((found) => [found.reference, found]));
      return [...each.values()].sort((a, b) => (placeOf(a) < placeOf(b) ? 1 : -1));
    },
  };
}

/** Where a case stands among those of its person; the newest has the greatest. */
export const placeOf = ({ openedAt, reference }: PersonsCase): string => `${openedAt}#${reference}`;
