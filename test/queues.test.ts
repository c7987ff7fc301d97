import { beforeEach, describe, expect, test } from 'vitest';
import { itemRowOf, type Row } from '../functions/adapters/table.ts';
import { openCase } from '../functions/desk/case-life/opening.ts';
import { aForm } from './a-form.ts';
import { exampleDesk } from './example-desk.ts';
import { deskInMemory } from './simulator/desk-in-memory.ts';

const desk = deskInMemory();
const { aws, world } = desk;
const [today, soon, now] = ['2026-04-01', '2026-04-08', '2026-04-01T09:00:00.000Z'];
beforeEach(() => desk.reset());

const names = { origin: 'origin', delivery: 'delivery', message: 'message' };
const form = { country: 'FR', message: 'Please delete my account.' };
const day = (date: string, later: number) => new Date(Date.parse(date) + later * 24 * 3600_000).toISOString();

/** Requests for deletion that came at one time. */
function come(many: number, at: string): void {
  const opened = openCase('PD-0', aForm(form, names, { at }), exampleDesk).caseFile;
  for (let n = 0; n < many; n++) {
    const caseFile = { ...opened, reference: `PD-${at}-${n}` };
    for (const item of caseFile.items) {
      const row: Row = itemRowOf(caseFile, item);
      aws.rows.set(`${row.PK}\n${row.SK}`, row);
    }
  }
}

const countOfDeletion = async () =>
  (await world.queues.countAll(today, soon, now)).queues.find(({ queue }) => queue === 'deletion');

describe('a page of a list', () => {
  test('reads of one queue what it shows and one row more', async () => {
    come(300, now);
    const { items } = await world.queues.list({ queue: 'deletion' }, '', 50);
    expect([items.length, aws.rowsRead]).toEqual([50, 51]);
  });

  test('of all queues reads little more, wherever its items lie', async () => {
    come(300, now);
    const { items } = await world.queues.list({}, '', 50);
    expect(items).toHaveLength(50);
    expect(aws.rowsRead).toBeLessThanOrEqual(11 + 22 + 44);
  });
});

describe('the counts of the queues', () => {
  test('come from one look along each', async () => {
    come(20, day(today, -60));
    come(30, day(today, -25));
    come(40, now);
    expect(await countOfDeletion()).toEqual({
      queue: 'deletion',
      open: { count: 90, more: false },
      overdue: { count: 20, more: false },
      dueSoon: { count: 30, more: false },
    });
    expect(aws.rowsRead).toBe(90);
  });

  test('are exact to 1,000 each, also where more stands before', async () => {
    come(1_100, day(today, -60));
    come(1_000, day(today, -25));
    expect(await countOfDeletion()).toMatchObject({
      open: { count: 1_000, more: true },
      overdue: { count: 1_000, more: true },
      dueSoon: { count: 1_000, more: false },
    });
  });

  test('of few items are counted whenever somebody asks', async () => {
    come(10, now);
    await countOfDeletion();
    come(1, day(today, 1));
    expect((await countOfDeletion())?.open.count).toBe(11);
  });

  test('of many are kept for a minute, and say of when they are', async () => {
    come(1_000, now);
    await countOfDeletion();
    come(1, day(today, -60));
    const read = aws.rowsRead;
    const kept = await world.queues.countAll(today, soon, '2026-04-01T09:00:59.000Z');
    expect([kept.asOf, kept.queues[0]?.overdue.count, aws.rowsRead - read]).toEqual([now, 0, 0]);
    const anew = await world.queues.countAll(today, soon, '2026-04-01T09:01:00.000Z');
    expect([anew.asOf, anew.queues[0]?.overdue.count]).toEqual(['2026-04-01T09:01:00.000Z', 1]);
  });
});
