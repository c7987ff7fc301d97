// What staff read at 100,000 items: the API's whole chain in this process, over the table engine of the local desk.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { BatchWriteCommand } from '@aws-sdk/lib-dynamodb';
import { writesOf } from '../functions/adapters/case-rows.ts';
import { casesIn } from '../functions/adapters/cases.ts';
import { erasuresIn } from '../functions/adapters/erasure.ts';
import { erasureLogIn } from '../functions/adapters/erasure-log.ts';
import { exportsIn } from '../functions/adapters/exports.ts';
import { countedNow, figuresIn } from '../functions/adapters/figures.ts';
import { headsIn } from '../functions/adapters/heads.ts';
import { incidentsIn } from '../functions/adapters/incidents.ts';
import { itemWalkIn } from '../functions/adapters/item-walk.ts';
import { keysOf } from '../functions/adapters/keys.ts';
import { personsIn } from '../functions/adapters/persons.ts';
import { proofsIn } from '../functions/adapters/proofs.ts';
import { queuesIn } from '../functions/adapters/queues.ts';
import { rawMailLinksIn, rawMailsIn } from '../functions/adapters/raw-mails.ts';
import { reconciliationsIn } from '../functions/adapters/reconciliation.ts';
import { type Row, type Table, tableOf } from '../functions/adapters/table.ts';
import { uploadFormsIn } from '../functions/adapters/upload-forms.ts';
import { uploadsIn } from '../functions/adapters/uploads.ts';
import { writtenNoticesIn } from '../functions/adapters/written-notice.ts';
import { deskTable } from '../functions/contract.ts';
import type { Change, Item } from '../functions/desk/case-file.ts';
import { openCase } from '../functions/desk/case-life/opening.ts';
import { addDays } from '../functions/desk/clocks/calendar.ts';
import { stopped } from '../functions/desk/clocks/clocks.ts';
import { soonDays } from '../functions/desk/clocks/standing.ts';
import { queues as allQueues } from '../functions/desk/sorting/sorting.ts';
import { startEngine } from '../local/dynamodb.ts';
import { aForm } from '../test/a-form.ts';
import { staffCalls } from '../test/a-staff-call.ts';
import { exampleDesk } from '../test/example-desk.ts';
import { seeded } from './mails.ts';

const items = 100_000;
/** Days over which they came. */
const days = 120;
const now = '2026-06-30T09:00:00.000Z';
const ring = keysOf({ 1: 'k'.repeat(64) });
const settings = { region: 'eu-central-1', credentials: { accessKeyId: 'x', secretAccessKey: 'x' } } as const;

const asks = [
  ['FR', 'Please delete my account and everything that you know about me.'],
  ['DE', 'Bitte löschen Sie meine Daten vollständig und bestätigen Sie mir das schriftlich.'],
  ['US', 'Was I affected by the incident that the papers wrote about last week? Was my password leaked?'],
  ['AT', 'You have my telephone number without my consent. I complain about this under the GDPR.'],
  ['ES', 'Please send me a copy of the data that you hold about me.'],
] as const;

export async function listFigures() {
  const folder = mkdtempSync(join(tmpdir(), 'privacy-desk-lists-'));
  const engine = await startEngine(folder);
  try {
    await engine.call('CreateTable', definition);
    const client = new DynamoDBClient({ ...settings, endpoint: engine.endpoint });
    const spent = counting(client);
    const table = tableOf(client, 'desk');
    const references = await fill(table);
    return await measured(table, spent, references);
  } finally {
    await engine.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measured(table: Table, spent: Spent, references: readonly string[]) {
  const keys = async () => ring;
  const clock = () => now;
  const cases = casesIn(table, keys, clock);
  const s3 = new S3Client(settings);
  const walk = itemWalkIn(table);
  const call = staffCalls({
    world: {
      desk: exampleDesk,
      keys,
      cases,
      incidents: incidentsIn(table, keys, clock, exampleDesk),
      erasures: erasuresIn(
        table,
        cases,
        rawMailsIn(s3, 'mails'),
        erasureLogIn(proofsIn(s3, 'proofs')),
        clock,
      ),
      queues: queuesIn(table),
      persons: personsIn(table, keys),
      written: writtenNoticesIn(table, keys, clock),
      reconciliations: reconciliationsIn(table),
      walk,
      figures: figuresIn(table),
      exports: exportsIn(table),
      links: rawMailLinksIn(s3, 'mails'),
      uploads: uploadsIn(s3, 'mails'),
      uploadForms: uploadFormsIn(s3, 'mails'),
      now: clock,
      chance: () => 'chance',
    },
  });
  const read = async (route: string, more: Parameters<typeof call>[1] = {}) => {
    const answer = await call(route, { groups: '[officer]', ...more });
    if (answer.status !== 200) throw new Error(`${route}: ${answer.status}`);
    return answer;
  };

  let cursor: string | null = null;
  const nextPage = async (query: Record<string, string>) => {
    const { body } = await read('GET /v1/items', { query: { ...query, ...(cursor && { cursor }) } });
    cursor = body.cursor;
  };
  const pages = await figuresOf(spent, 300, () => nextPage({ queue: 'deletion' }));
  cursor = null;
  const pagesOfAll = await figuresOf(spent, 100, () => nextPage({}));
  const chance = seeded(5);
  const someReference = () => references[Math.floor(chance() * references.length)] ?? '';
  const views = await figuresOf(spent, 300, () =>
    read('GET /v1/cases/{reference}', { path: { reference: someReference() } }),
  );
  const searches = await figuresOf(spent, 100, () =>
    read('POST /v1/search', { body: { person: addressOf(Math.floor(chance() * items)) } }),
  );
  const counts = await figuresOf(spent, 100, () => read('GET /v1/queues'));
  const today = now.slice(0, 10);
  const countsAnew = await figuresOf(spent, 10, () =>
    Promise.all(allQueues.map((queue) => queuesIn(table).count(queue, today, addDays(today, soonDays)))),
  );
  const exported = await figuresOf(spent, 10, () => read('GET /v1/export', { query: { format: 'csv' } }));

  const before = { ...spent };
  const started = performance.now();
  const counted = await countedNow(walk, now, exampleDesk);
  const countOfTheDay = {
    seconds: round((performance.now() - started) / 1000),
    requests: spent.requests - before.requests,
    readUnits: round(spent.units - before.units),
  };
  return {
    items: counted?.items,
    listPage: pages,
    listPageOfAllQueues: pagesOfAll,
    caseView: views,
    search: searches,
    queueCounts: counts,
    queueCountsAnew: countsAnew,
    exportOf1000: exported,
    countOfTheDay,
    headsOfADayWith10000Changes: await headsOfTheDay(table, spent),
  };
}

/** What keep-watch reads and keeps of a day on which one of ten cases changed. */
async function headsOfTheDay(table: Table, spent: Spent) {
  const before = { ...spent };
  const started = performance.now();
  let kept = '';
  const proofs = {
    keep: async (_: string, text: string) => {
      kept = text;
    },
  };
  await headsIn(table, proofs).keep(now.slice(0, 10), now);
  return {
    heads: JSON.parse(kept.split('\n')[0] ?? '').cases,
    bytes: Buffer.byteLength(kept),
    seconds: round((performance.now() - started) / 1000),
    requests: spent.requests - before.requests,
    units: round(spent.units - before.units),
  };
}

/** Times in milliseconds; requests and capacity units of one call, as the engine counts them. */
async function figuresOf(spent: Spent, times: number, once: () => Promise<unknown>) {
  for (let warm = 0; warm < 5; warm++) await once();
  const before = { ...spent };
  const taken: number[] = [];
  for (let time = 0; time < times; time++) {
    const started = performance.now();
    await once();
    taken.push(performance.now() - started);
  }
  taken.sort((a, b) => a - b);
  return {
    p50Ms: round(taken[Math.floor(times * 0.5)] ?? 0),
    p95Ms: round(taken[Math.floor(times * 0.95)] ?? 0),
    requests: round((spent.requests - before.requests) / times),
    units: round((spent.units - before.units) / times),
  };
}

interface Spent {
  requests: number;
  units: number;
}

/** Lets every request tell what it consumed. */
function counting(client: DynamoDBClient): Spent {
  const spent: Spent = { requests: 0, units: 0 };
  client.middlewareStack.add(
    (next) => async (args) => {
      Object.assign(args.input, { ReturnConsumedCapacity: 'TOTAL' });
      const result = await next(args);
      const { ConsumedCapacity = [] } = result.output as { ConsumedCapacity?: Consumed | Consumed[] };
      spent.requests += 1;
      for (const { CapacityUnits = 0 } of [ConsumedCapacity].flat()) spent.units += CapacityUnits;
      return result;
    },
    { step: 'initialize' },
  );
  return spent;
}
interface Consumed {
  readonly CapacityUnits?: number;
}

const addressOf = (n: number): string => `person${n}@example.net`;

/**
 * Cases with one item each, two of three answered. All rows of every hundredth case, of the others the case and its item, of
 * every tenth its audit: lists, counts, exports and heads read no more. Answers the references of the whole ones.
 */
async function fill(table: Table): Promise<readonly string[]> {
  const shapes = Array.from({ length: days }, (_, day) =>
    asks.map(([country, words]) => shape(day, country, words)),
  );
  const whole: string[] = [];
  const rows: Row[] = [];
  for (let n = 0; n < items; n++) {
    const opened = shapes[n % days]?.[n % asks.length];
    if (!opened) continue;
    const reference = ring.reference(ring.origin(String(n)), 0);
    const isWhole = n % 100 === 0;
    if (isWhole) whole.push(reference);
    const written = writesOf(table, ring, undefined, named(opened, n, reference), now)
      .flatMap((write) => ('Put' in write ? [write.Put.Item] : []))
      .filter(
        ({ SK }) =>
          isWhole || (n % 10 === 0 ? /^(CASE|ITEM#.*|AUDIT#.*)$/ : /^(CASE|ITEM#.*)$/).test(String(SK)),
      );
    rows.push(...written);
  }
  const waiting = batchesOf(rows);
  const work = async () => {
    for (let batch = waiting.pop(); batch; batch = waiting.pop())
      await table.client.send(new BatchWriteCommand({ RequestItems: { [table.name]: batch } }));
  };
  await Promise.all([work(), work(), work(), work()]);
  return whole;
}

const batchesOf = (rows: readonly Row[]) =>
  Array.from({ length: Math.ceil(rows.length / 25) }, (_, batch) =>
    rows.slice(batch * 25, batch * 25 + 25).map((Item) => ({ PutRequest: { Item } })),
  );

/** A case as the form opens it, so many days ago. */
function shape(day: number, country: string, message: string): Change {
  const at = new Date(Date.parse(now) - (day + 1) * 24 * 3600_000).toISOString();
  const names = { origin: 'origin', delivery: 'delivery', message: `${at.replace(/[-:.]/g, '')}-message` };
  const received = aForm({ name: 'A Person', address: addressOf(0), country, message }, names, { at });
  return openCase('PD-0000-0000-0', received, exampleDesk);
}

function named({ caseFile, letters, ...change }: Change, n: number, reference: string): Change {
  const person = { name: `Person ${n}`, address: addressOf(n) };
  return {
    ...change,
    caseFile: {
      ...caseFile,
      reference,
      origin: `origin-${n}`,
      person,
      items: caseFile.items.map((item) => (n % 3 === 0 ? item : answered(item))),
    },
    letters: letters.map((letter) => ({ ...letter, reference, to: person })),
  };
}

function answered(item: Item): Item {
  const at = new Date(Date.parse(item.receivedAt) + 20 * 24 * 3600_000).toISOString();
  return {
    ...item,
    state: 'answered',
    clocks: item.clocks.map((clock) => stopped(clock, at, 'answer')),
    outcome: { result: 'granted', at, by: 'staff:somebody', told: 'mail' },
  };
}

const { queueIndex, personIndex } = deskTable;
const keySchema = ({ partitionKey, sortKey }: { partitionKey: string; sortKey: string }) => [
  { AttributeName: partitionKey, KeyType: 'HASH' },
  { AttributeName: sortKey, KeyType: 'RANGE' },
];
const definition = {
  TableName: 'desk',
  BillingMode: 'PAY_PER_REQUEST',
  KeySchema: keySchema(deskTable),
  AttributeDefinitions: [deskTable, queueIndex, personIndex]
    .flatMap(({ partitionKey, sortKey }) => [partitionKey, sortKey])
    .map((AttributeName) => ({ AttributeName, AttributeType: 'S' })),
  GlobalSecondaryIndexes: [
    {
      IndexName: queueIndex.name,
      KeySchema: keySchema(queueIndex),
      Projection: { ProjectionType: 'INCLUDE', NonKeyAttributes: [...queueIndex.projected] },
    },
    {
      IndexName: personIndex.name,
      KeySchema: keySchema(personIndex),
      Projection: { ProjectionType: 'KEYS_ONLY' },
    },
  ],
};

const round = (number: number, digits = 2): number => Number(number.toFixed(digits));
