// The adapters of the table against a real engine and against the one in memory: what the simulator proves on the second
// is worth as much as the two agree.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { brokenAt } from '../functions/adapters/audit.ts';
import { type Cases, casesIn } from '../functions/adapters/cases.ts';
import { keysOf } from '../functions/adapters/keys.ts';
import { type Letters, lettersIn } from '../functions/adapters/letters.ts';
import { type Queues, queuesIn } from '../functions/adapters/queues.ts';
import { type Table, tableOf } from '../functions/adapters/table.ts';
import { writtenNoticesIn } from '../functions/adapters/written-notice.ts';
import { deskTable } from '../functions/contract.ts';
import type { Received } from '../functions/desk/case-file.ts';
import { joinCase } from '../functions/desk/case-life/joining.ts';
import { merge, split } from '../functions/desk/case-life/joining-cases.ts';
import { openCase } from '../functions/desk/case-life/opening.ts';
import { addAsk, editItem } from '../functions/desk/case-life/sorting-by-hand.ts';
import { writeNote } from '../functions/desk/case-life/writing.ts';
import { aForm } from './a-form.ts';
import { memoryAws } from './aws/memory-aws.ts';
import { exampleDesk } from './example-desk.ts';

const binary = 'node_modules/@dynoxide/linux-x64/dynoxide';
const ring = keysOf({ 1: 'k'.repeat(64) });
const at = '2026-03-02T09:00:00.000Z';
const settings = { region: 'eu-central-1', credentials: { accessKeyId: 'x', secretAccessKey: 'x' } } as const;
const { queueIndex, personIndex } = deskTable;

interface Engine {
  start(): Promise<DynamoDBClient>;
  stop(): void;
}

const inMemory: Engine = {
  async start() {
    const client = new DynamoDBClient(settings);
    memoryAws(
      { dynamo: client },
      { [queueIndex.name]: queueIndex, [personIndex.name]: { ...personIndex, projected: [] } },
    );
    return client;
  },
  stop: () => {},
};

let server: ChildProcess | undefined;
const dynoxide: Engine = {
  async start() {
    const port = await freePort();
    server = spawn(binary, ['serve', '--port', String(port)], { stdio: 'ignore' });
    const client = new DynamoDBClient({ ...settings, endpoint: `http://127.0.0.1:${port}`, maxAttempts: 20 });
    await client.send(new CreateTableCommand(tableDefinition));
    return client;
  },
  stop: () => server?.kill(),
};

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}

const key = (partition: string, sort: string) => [
  { AttributeName: partition, KeyType: 'HASH' as const },
  { AttributeName: sort, KeyType: 'RANGE' as const },
];
const tableDefinition = {
  TableName: 'desk',
  BillingMode: 'PAY_PER_REQUEST' as const,
  KeySchema: key(deskTable.partitionKey, deskTable.sortKey),
  AttributeDefinitions: [deskTable, queueIndex, personIndex]
    .flatMap(({ partitionKey, sortKey }) => [partitionKey, sortKey])
    .map((AttributeName) => ({ AttributeName, AttributeType: 'S' as const })),
  GlobalSecondaryIndexes: [
    {
      IndexName: queueIndex.name,
      KeySchema: key(queueIndex.partitionKey, queueIndex.sortKey),
      Projection: { ProjectionType: 'INCLUDE' as const, NonKeyAttributes: [...queueIndex.projected] },
    },
    {
      IndexName: personIndex.name,
      KeySchema: key(personIndex.partitionKey, personIndex.sortKey),
      Projection: { ProjectionType: 'KEYS_ONLY' as const },
    },
  ],
};

const deed = { by: 'staff:a', at, desk: exampleDesk, thread: {} } as const;

const received = (n: number, more: Partial<Received> = {}): Received => ({
  ...aForm(
    { country: 'FR', message: `Please delete my account ${n}.` },
    {
      origin: ring.origin(`o${n}`),
      delivery: `d${n}`,
      message: `20260302T0900000${String(n).padStart(2, '0')}Z-message${n}`,
    },
    { at: `2026-03-02T09:00:00.0${String(n).padStart(2, '0')}Z` },
  ),
  ...more,
});

describe.each([
  ['in memory', inMemory, true],
  ['of dynoxide', dynoxide, existsSync(binary)],
] as const)('the table %s', (_, engine, there) => {
  let table: Table;
  let cases: Cases;
  let letters: Letters;
  let queues: Queues;
  const open = (given: Received) => cases.open(given, (reference) => openCase(reference, given, exampleDesk));

  beforeAll(async () => {
    if (!there) return;
    table = tableOf(await engine.start(), 'desk');
    cases = casesIn(
      table,
      async () => ring,
      () => at,
    );
    letters = lettersIn(table, () => at);
    queues = queuesIn(table);
  });
  afterAll(engine.stop);

  describe.runIf(there)('keeps', () => {
    test('a case once, a copy beside it, a redelivery not at all', async () => {
      const { reference, how } = await open(received(1));
      expect(how).toBe('opened');
      expect(await open(received(1))).toEqual({ reference, how: 'redelivered' });
      const copy = received(1, { delivery: 'd1-again' });
      const again = {
        ...copy,
        message: { ...copy.message, id: '20260302T090000002Z-copy', delivery: 'd1-again' },
      };
      expect(await open(again)).toEqual({ reference, how: 'copy' });
      expect(await open(again)).toEqual({ reference, how: 'redelivered' });
      const whole = await cases.read(reference);
      expect(whole?.messages.map(({ marks }) => marks)).toEqual([undefined, ['copy']]);
      expect(whole?.messages[0]?.text).toBe('Please delete my account 1.');
    });

    test('a joined message once, and never a second time as a case of its own', async () => {
      const { reference } = await open(received(2));
      const answer = received(3, { cites: [reference] });
      const join = () => cases.join(reference, answer, (caseFile) => joinCase(caseFile, answer, exampleDesk));
      expect(await join()).toEqual({ reference, how: 'joined' });
      expect(await join()).toEqual({ reference, how: 'redelivered' });
      expect(await open(answer)).toEqual({ reference, how: 'redelivered' });
    });

    test('an answer that opened its own case out of the case that it cites', async () => {
      const { reference } = await open(received(4));
      const answer = received(5, { cites: [reference] });
      const own = await open(answer);
      expect(
        await cases.join(reference, answer, (caseFile) => joinCase(caseFile, answer, exampleDesk)),
      ).toEqual({
        ...own,
        how: 'redelivered',
      });
    });

    test('every one of many changes at the same time, and an audit that verifies', async () => {
      const { reference } = await open(received(6));
      const note = (n: number) => ({
        ...received(6).message,
        id: `20260302T09000000${n}Z-note`,
        direction: 'note' as const,
      });
      await Promise.all(
        [1, 2, 3, 4].map((n) =>
          cases.change(reference, (caseFile) => writeNote(caseFile, note(n), 'staff:a')),
        ),
      );
      expect((await cases.find(reference))?.version).toBe(5);
      const audit = await cases.audit(reference);
      expect(audit?.rows).toHaveLength(5);
      expect(brokenAt(audit?.rows ?? [], audit?.head ?? '')).toBeUndefined();
    });

    test('a change under one name once', async () => {
      const { reference } = await open(received(7));
      const edit = () =>
        cases.change(
          reference,
          (caseFile) => editItem(caseFile, 1, { assignee: 'a' }, 'staff:a', at, exampleDesk),
          {
            once: 'edit-7',
          },
        );
      expect((await edit()).version).toBe(2);
      expect((await edit()).version).toBe(2);
    });

    test('stale hands off a case', async () => {
      const { reference } = await open(received(8));
      const edit = cases.change(
        reference,
        (caseFile) => editItem(caseFile, 1, { assignee: 'a' }, 'staff:a', at, exampleDesk),
        { ifVersion: 7 },
      );
      await expect(edit).rejects.toMatchObject({ name: 'Refusal', reason: 'stale' });
    });

    test('two cases merged into one, once, and the number of no item given twice', async () => {
      const from = await open(received(10));
      const into = await open(received(11));
      const both = () =>
        cases.changeBoth([from.reference, into.reference], (one, other) => merge(one, other, {}, deed), {
          once: 'merge-10',
        });
      expect(await both()).toMatchObject({ version: 2, mergedInto: into.reference, items: [] });
      expect((await both()).version).toBe(2);
      expect(await cases.find(from.reference)).toMatchObject({ items: [], lastItem: 1 });
      expect(await cases.find(into.reference)).toMatchObject({
        version: 2,
        mergedFrom: [from.reference],
        items: [{ n: 1, receivedAt: received(10).message.at }],
      });
      expect((await queues.list({}, '', 100)).items.map(({ reference }) => reference)).not.toContain(
        from.reference,
      );
      for (const { reference } of [from, into]) {
        const audit = await cases.audit(reference);
        expect(brokenAt(audit?.rows ?? [], audit?.head ?? '')).toBeUndefined();
      }
    });

    test('an item that went on in a case of its own, once', async () => {
      const { reference } = await open(received(12));
      await cases.change(reference, (caseFile) =>
        addAsk(caseFile, received(12).message, { queue: 'deletion', kind: 'content-removal' }, deed),
      );
      const splitOff = () =>
        cases.splitOff(
          reference,
          ring.origin('split-12'),
          (caseFile, names) => split(caseFile, 2, names, deed),
          {
            once: 'split-12',
          },
        );
      const { caseFile, opened } = await splitOff();
      expect(await splitOff()).toEqual({ caseFile, opened });
      expect(caseFile).toMatchObject({ version: 3, lastItem: 2, items: [{ n: 1 }] });
      expect(await cases.find(opened)).toMatchObject({
        version: 1,
        splitFrom: reference,
        person: { address: 'ada@example.net' },
        items: [{ n: 1, kind: 'content-removal' }],
      });
    });

    test('the fate of a letter through claim, failure, watch and event', async () => {
      const { reference } = await open(received(9));
      const name = { reference, id: 'ack' };
      const claimed = await letters.claim(name);
      expect(await letters.claim(name)).toBeUndefined();
      if (!claimed) throw new Error('nobody could claim it');
      await letters.settle(claimed, { outcome: 'refused', failure: 'Throttling', again: true });
      expect(await letters.overdue('2026-03-02T09:14:00.000Z')).not.toContainEqual(name);
      expect(await letters.overdue('2026-03-02T09:15:00.000Z')).toContainEqual(name);
      expect(await letters.lookAt(name, '2026-03-02T09:15:00.000Z')).toBe('resend');
      expect(await letters.lookAt(name, '2026-03-02T09:15:00.000Z')).toBe('rest');
      expect((await letters.claim(name))?.tries).toBe(2);
      await letters.feedback(name, { event: 'sent', messageId: 'ses-1' }, at);
      await letters.feedback(
        name,
        { event: 'bounced', messageId: 'ses-1', code: 'Permanent/General', permanent: true },
        at,
      );
      expect((await cases.read(reference))?.letters).toMatchObject([
        { state: 'sent', messageId: 'ses-1', failure: 'Permanent/General', tries: 2 },
      ]);
      expect(await letters.overdue('2027-01-01T00:00:00.000Z')).not.toContainEqual(name);
    });

    test('queues in order, in pages, with counts', async () => {
      const all = (await queues.list({}, '', 100)).items;
      const seen: string[] = [];
      for (let after: string | undefined = ''; after !== undefined; ) {
        const page = await queues.list({ queue: 'deletion' }, after, 2);
        seen.push(...page.items.map(({ reference }) => reference));
        after = page.next;
      }
      expect(seen).toEqual(all.map(({ reference }) => reference));
      const { open: counted, overdue } = await queues.count('deletion', '2026-03-02', '2026-03-09');
      expect([counted.count, overdue.count]).toEqual([all.length, 0]);
      expect((await queues.list({ assignee: 'a' }, '', 100)).items).toHaveLength(1);
    });

    test('one entry of a person who asks for written notice many times at once, and under a newer key', async () => {
      const rotated = keysOf({ 1: 'k'.repeat(64), 2: 'n'.repeat(64) });
      const ask = { queue: 'breach-notice', kind: 'breach-written-notice' } as const;
      const wish = (n: number) => {
        const given = received(n);
        return { ...given, sorted: { ...given.sorted, asks: [ask] as const } };
      };
      await Promise.all([20, 21, 22].map((n) => open(wish(n))));
      const [later, last] = [
        casesIn(
          table,
          async () => rotated,
          () => at,
        ),
        wish(23),
      ];
      await later.open(last, (reference) => openCase(reference, last, exampleDesk));
      const register = writtenNoticesIn(
        table,
        async () => rotated,
        () => at,
      );
      const { entries, next } = await register.list('standing', '', 10);
      expect(entries).toMatchObject([{ person: ring.person('ada@example.net')[0], entry: { version: 4 } }]);
      expect(next).toBeUndefined();
      const { person } = entries[0] ?? { person: '' };
      await register.change(person, { what: 'withdraw', why: 'person-withdrew' }, 'staff:a');
      expect(await register.read(person)).toMatchObject({ entry: { wishes: [] }, brokenAt: undefined });
      expect((await register.list('standing', '', 10)).entries).toEqual([]);
      expect((await register.list('withdrawn', '', 10)).entries).toHaveLength(1);
    });
  });
});
