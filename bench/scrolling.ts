// How a queue of 100,000 items scrolls in a real browser: the time between two frames, beside that of the same page at rest, which is what the machine gives at best. Needs a Chromium.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { BatchWriteCommand } from '@aws-sdk/lib-dynamodb';
import type { Page } from 'playwright-core';
import {
  itemKey,
  itemRowOf,
  listedItem,
  placeInQueue,
  type Table,
  tableOf,
} from '../functions/adapters/table.ts';
import { openCase } from '../functions/desk/case-life/opening.ts';
import { aForm } from '../test/a-form.ts';
import { openHouse } from '../test/browser/a-house.ts';
import { signedIn } from '../test/browser/at-the-console.ts';
import { exampleDesk } from '../test/example-desk.ts';

const items = 100_000;
const frames = 600;
/** Pixels that a frame scrolls: nine rows, more than anybody reads. */
const speed = 300;
/** Milliseconds: what the 95th of 100 frames may take. */
const most = 32;
const day = 86_400_000;
/** Days over which they came. */
const days = 90;

export async function scrollingFigures() {
  const house = await openHouse();
  try {
    const credentials = { accessKeyId: 'x', secretAccessKey: 'x' };
    const client = new DynamoDBClient({
      region: 'eu-central-1',
      endpoint: house.table.endpoint,
      credentials,
    });
    await fill(tableOf(client, house.table.name));
    const page = await signedIn(house, 'officer', '#/queues?queue=deletion');
    await page.locator('.desk-list-body [role=row]').first().waitFor();
    const whileReading = await framesOf(page, 'down');
    const began = performance.now();
    await readAll(page);
    const secondsToReadAll = Math.round((performance.now() - began) / 1000);
    const figures = {
      view: 'a queue of 100,000 items',
      secondsToReadAll,
      rowsInThePage: await page.locator('.desk-list-body [role=row]').count(),
      atRest: await framesOf(page, 'rest'),
      whileReading,
      allRead: await framesOf(page, 'up'),
      jumping: await framesOf(page, 'jump'),
      mostP95Ms: most,
    };
    await page.context().close();
    return figures;
  } finally {
    await house.close();
  }
}

/** The End key leads to the last item that was read, and reads on, until there is nothing more. */
async function readAll(page: Page): Promise<void> {
  await page.keyboard.press('j');
  const end = page.getByText(`The end: ${items.toLocaleString('en-GB')} items.`);
  while ((await end.count()) === 0) {
    await page.keyboard.press('End');
    await page.waitForTimeout(30);
  }
}

type Way = 'rest' | 'down' | 'up' | 'jump';

/** Milliseconds between frames while the list scrolls. */
async function framesOf(page: Page, way: Way): Promise<{ p50Ms: number; p95Ms: number; maxMs: number }> {
  const times = await page.evaluate<number[]>(`new Promise((done) => {
    const list = document.querySelector('.desk-list');
    const times = [];
    let before = performance.now();
    const frame = (now) => {
      times.push(now - before);
      before = now;
      if (times.length > ${frames}) return done(times.slice(1));
      const way = '${way}';
      if (way === 'down') list.scrollTop += ${speed};
      if (way === 'up') list.scrollTop -= ${speed};
      if (way === 'jump') list.scrollTop = ((times.length * 7919) % 1000) / 1000 * list.scrollHeight;
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  })`);
  times.sort((a, b) => a - b);
  const at = (share: number) => Number((times[Math.floor(times.length * share)] ?? 0).toFixed(1));
  return { p50Ms: at(0.5), p95Ms: at(0.95), maxMs: at(0.999) };
}

/** Items of one queue, as cases with one ask each leave them in the table: lists read no more. */
async function fill(table: Table): Promise<void> {
  const shapes = Array.from({ length: days }, (_, past) => shapeOf(new Date(Date.now() - past * day)));
  let n = 0;
  const nextRow = () => {
    const { row, listed } = shapes[n % days] ?? shapeOf(new Date());
    const reference = `PD-${String(n)
      .padStart(8, '0')
      .replace(/^(.{4})/, '$1-')}-0`;
    const person = { name: `Person ${n}`, address: `person${n}@example.net` };
    const item = { ...listed, reference, person };
    n += 1;
    const Item = { ...row, ...itemKey(reference, listed.n), item, GSI1SK: placeInQueue(item) };
    return { PutRequest: { Item } };
  };
  const work = async () => {
    while (n < items) {
      const batch = Array.from({ length: Math.min(25, items - n) }, nextRow);
      await table.client.send(new BatchWriteCommand({ RequestItems: { [table.name]: batch } }));
    }
  };
  await Promise.all([work(), work(), work(), work()]);
}

function shapeOf(received: Date) {
  const form = { country: 'FR', message: 'Please delete my account.' };
  const names = { origin: 'origin', delivery: 'delivery', message: 'message' };
  const { caseFile } = openCase('PD-0', aForm(form, names, { at: received.toISOString() }), exampleDesk);
  const [item] = caseFile.items;
  if (!item) throw new Error('The form asks nothing.');
  return { row: itemRowOf(caseFile, item), listed: listedItem(caseFile, item) };
}
