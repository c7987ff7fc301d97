// Who is affected: rows a second and memory at 1,000,000 rows of a file that is made while it is read, without and with a table.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { type AudienceBook, audienceBookIn, type Progress } from '../functions/adapters/audience-book.ts';
import { type AudienceFiles, scriptOf } from '../functions/adapters/audience-files.ts';
import { keysOf } from '../functions/adapters/keys.ts';
import { recipientsIn, shards } from '../functions/adapters/recipients.ts';
import { tableOf } from '../functions/adapters/table.ts';
import { recipientsTable } from '../functions/contract.ts';
import type { AudienceImport, Notice } from '../functions/desk/notices/notice.ts';
import { headOf } from '../functions/desk/notices/people/head.ts';
import { previewOf } from '../functions/desk/notices/people/preview.ts';
import { readFiles } from '../functions/running/reading-files.ts';
import type { RunWorld } from '../functions/running/step.ts';
import { startEngine } from '../local/dynamodb.ts';
import { memoryAws } from '../test/aws/memory-aws.ts';
import { exampleDesk } from '../test/example-desk.ts';

const rowsAlone = 1_000_000;
const rowsInTable = 10_000;
const rowsBilled = 5_000;
const at = '2026-06-30T09:00:00.000Z';
const settings = { region: 'eu-central-1', credentials: { accessKeyId: 'x', secretAccessKey: 'x' } } as const;
const ring = keysOf({ 1: 'k'.repeat(64) });
const header = 'Vorname;Nachname;E-Mail;Straße;PLZ;Ort;Land;Bundesland;Sprache;Daten\r\n';

export async function audienceFigures() {
  const tenth = await readingAlone(rowsAlone / 10);
  return [tenth, await readingAlone(rowsAlone), await billed(), await wholeWay()];
}

/** Reading, mapping, hashing: all of an import but the table and the bucket. */
async function readingAlone(rows: number) {
  const progress = { value: undefined as Progress | undefined };
  const measured = await measuredImport(rows, {
    recipients: { ...recipientsIn(tableOf(new DynamoDBClient(settings), 'none')), add: async () => true },
    audience: bookInMemory(progress),
  });
  return { what: 'reading, mapping, hashing', ...measured };
}

/** With the table engine of the local desk, on this machine too. */
async function wholeWay() {
  const folder = mkdtempSync(join(tmpdir(), 'privacy-desk-audience-'));
  const engine = await startEngine(folder);
  try {
    await engine.call('CreateTable', definition);
    const client = new DynamoDBClient({ ...settings, endpoint: engine.endpoint });
    const measured = await measuredImport(rowsInTable, partsOver(client));
    return { what: 'with the local table, ways settled and counted', ...measured };
  } finally {
    await engine.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What DynamoDB bills, by its own rules: a unit for each begun kilobyte, half of one for 4 KB that are read. */
async function billed() {
  const client = new DynamoDBClient(settings);
  const aws = memoryAws({ dynamo: client }, {});
  await measuredImport(rowsBilled, partsOver(client));
  return {
    what: 'billed, ways settled and counted',
    rows: rowsBilled,
    writeUnitsPerRow: Number((aws.writeUnits / rowsBilled).toFixed(2)),
    readUnitsPerRow: Number((aws.readUnits / rowsBilled).toFixed(2)),
  };
}

function partsOver(client: DynamoDBClient): Pick<RunWorld, 'recipients' | 'audience'> {
  const table = tableOf(client, 'recipients');
  return {
    recipients: recipientsIn(table),
    audience: audienceBookIn(
      table,
      () => at,
      () => 'bench',
    ),
  };
}

async function measuredImport(rows: number, parts: Pick<RunWorld, 'recipients' | 'audience'>) {
  const files = fileOf(rows);
  const start = await files.read('', 0, 256 * 1024);
  if (!start) throw new Error('the file is not there');
  const head = headOf(start.bytes, false, scriptOf);
  const file: AudienceImport = {
    id: 'bench',
    file: 'bench',
    etag: start.etag,
    bytes: start.size,
    state: 'importing',
    layout: head.layout,
    mapping: previewOf(head).mapping,
    keyVersion: '1',
    read: 0,
    rows: 0,
    people: 0,
    joined: 0,
    setAside: 0,
  };
  let notice: Notice = {
    reference: 'NO-BENC-HMAR-K',
    version: 1,
    kind: 'breach',
    state: 'draft',
    isDrill: true,
    openedAt: at,
    origin: 'bench',
    title: 'Bench',
    texts: [],
    wordsBy: 'desk',
    lettersToAll: false,
    imports: [file],
  };
  const world: RunWorld = {
    ...parts,
    desk: exampleDesk,
    keys: async () => ring,
    audienceFiles: files,
    written: { list: async () => ({ entries: [], next: undefined }) },
    notices: {
      find: async () => notice,
      underWay: async () => [],
      change: async (_, rule) => {
        notice = rule(notice).notice;
        return notice;
      },
    },
    now: () => at,
  };
  const [started, cpu] = [performance.now(), process.cpuUsage()];
  await readFiles({ world, hasTime: () => true }, notice);
  const [seconds, used] = [(performance.now() - started) / 1000, process.cpuUsage(cpu)];
  const [{ people = 0, setAside = 0, state = '' } = {}] = notice.imports;
  if (people + setAside !== rows || state !== 'imported') throw new Error(`${people} of ${rows}: ${state}`);
  return {
    rows,
    megabytes: Math.round(start.size / 1e6),
    seconds: Number(seconds.toFixed(1)),
    rowsPerSecond: Math.round(rows / seconds),
    rowsPerSecondOfCpu: Math.round(rows / ((used.user + used.system) / 1e6)),
    // Of the whole process until now, with the loader of this bench.
    peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1e3),
  };
}

/** A file of rows that all have the same length: any stretch of it can be made when it is read. */
function fileOf(rows: number): AudienceFiles {
  const start = Buffer.from(header);
  const { length } = rowOf(0);
  const size = start.length + rows * length;
  const none = notAskedFor;
  return {
    async read(_, from, wanted) {
      const until = Math.min(size, from + wanted);
      const first = Math.max(0, Math.floor((from - start.length) / length));
      const last = Math.ceil((until - start.length) / length);
      const parts = Array.from({ length: Math.max(0, last - first) }, (_, n) => rowOf(first + n));
      const bytes = Buffer.concat(first === 0 ? [start, ...parts] : parts);
      const offset = from - (first === 0 ? 0 : start.length + first * length);
      return { bytes: bytes.subarray(offset, offset + until - from), size, etag: '"bench"' };
    },
    whole: none,
    put: none,
    erase: none,
    eraseAll: none,
  };
}

const rowOf = (n: number): Buffer =>
  Buffer.from(
    `Änne${String(n).padStart(8, '0')};Müller;aenne.${String(n).padStart(8, '0')}@example.com;"Lange Straße ${n % 10}; Hof";01067;Dresden;Deutschland;Sachsen;deutsch;Name, IBAN\r\n`,
  );

const notAskedFor = async (): Promise<never> => {
  throw new Error('not asked for');
};

function bookInMemory(progress: { value: Progress | undefined }): AudienceBook {
  const none = notAskedFor;
  const held = (value: Progress): Awaited<ReturnType<AudienceBook['hold']>> => ({
    progress: value,
    advance: async (next) => {
      progress.value = next;
      return held(next);
    },
    release: async () => {},
  });
  return {
    hold: async (_, __, from) => held(progress.value ?? from),
    progress: async () => progress.value,
    counts: async () =>
      shards.map((shard) => ({ shard, pass: 'import bench', at: '', counts: [], categories: {} })),
    async *everybodyIn() {},
    settle: none,
    saveCount: none,
    open: none,
    audiences: none,
    lookedAt: none,
    eraseShard: none,
    close: none,
  };
}

const definition = {
  TableName: 'recipients',
  BillingMode: 'PAY_PER_REQUEST',
  KeySchema: [
    { AttributeName: recipientsTable.partitionKey, KeyType: 'HASH' },
    { AttributeName: recipientsTable.sortKey, KeyType: 'RANGE' },
  ],
  AttributeDefinitions: [recipientsTable.partitionKey, recipientsTable.sortKey].map((AttributeName) => ({
    AttributeName,
    AttributeType: 'S',
  })),
};
