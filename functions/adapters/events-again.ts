// Events that the bus did not take, once more: the audit rows of the days on which they should have gone out. Who listens knows
// an event that comes twice by its id.
import { eventsOf } from '../desk/events.ts';
import { auditRowIn } from './audit.ts';
import { rowsUnder } from './batches.ts';
import type { EventBus } from './event-bus.ts';
import { changesPartition, type Key, pagesOf, queueIndex, type Table } from './table.ts';

/**
 * Publishes all events of a day.
 *
 * @param date UTC date on which the changes were saved
 * @returns how many there are
 */
export async function publishAgain(
  table: Table,
  bus: Pick<EventBus, 'publish'>,
  date: string,
): Promise<number> {
  const pages = pagesOf(table, {
    IndexName: queueIndex,
    KeyConditionExpression: 'GSI1PK = :changed',
    ExpressionAttributeValues: { ':changed': changesPartition(date) },
  });
  let published = 0;
  for await (const { rows } of pages) {
    const keys = rows.map(({ PK, SK }): Key => ({ PK: String(PK), SK: String(SK) }));
    const audited = (await rowsUnder(table, keys)).flatMap((row) => auditRowIn(row) ?? []);
    const events = audited.flatMap(({ reference, row }) => eventsOf(reference, row.n, row));
    await bus.publish(events);
    published += events.length;
  }
  return published;
}
