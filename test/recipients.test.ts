// People in the audience of a notice, in the table of a real engine and in the one in memory.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keysOf } from '../functions/adapters/keys.ts';
import { nameIn, type Recipients, recipientsIn, shardOf, shards } from '../functions/adapters/recipients.ts';
import { tableOf } from '../functions/adapters/table.ts';
import { recipientsTable } from '../functions/contract.ts';
import type { Affectedness } from '../functions/desk/notices/recipient.ts';
import { memoryAws } from './aws/memory-aws.ts';

const binary = 'node_modules/@dynoxide/linux-x64/dynoxide';
const ring = keysOf({ 1: 'k'.repeat(64), 2: 'l'.repeat(64) });
const at = '2026-03-02T09:00:00.000Z';
const later = '2026-03-02T10:00:00.000Z';
const expires = 1_900_000_000;
const settings = { region: 'eu-central-1', credentials: { accessKeyId: 'x', secretAccessKey: 'x' } } as const;
const notice = 'NO-7F3K-9QXM-4';

const affected = (fields: Partial<Affectedness>): Affectedness => ({
  name: '',
  address: '',
  postal: '',
  country: '',
  subdivision: '',
  language: '',
  categories: [],
  ...fields,
});
const nameOf = (fields: Partial<Affectedness>): string => nameIn(ring, affected(fields), '1') ?? 'nobody';

let server: ChildProcess | undefined;
const inMemory = async () => {
  const client = new DynamoDBClient(settings);
  memoryAws({ dynamo: client }, {});
  return client;
};
const dynoxide = async () => {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  probe.close();
  await once(probe, 'close');
  server = spawn(binary, ['serve', '--port', String(port)], { stdio: 'ignore' });
  const client = new DynamoDBClient({ ...settings, endpoint: `http://127.0.0.1:${port}`, maxAttempts: 20 });
  const { partitionKey, sortKey } = recipientsTable;
  await client.send(
    new CreateTableCommand({
      TableName: 'recipients',
      BillingMode: 'PAY_PER_REQUEST',
      KeySchema: [
        { AttributeName: partitionKey, KeyType: 'HASH' },
        { AttributeName: sortKey, KeyType: 'RANGE' },
      ],
      AttributeDefinitions: [partitionKey, sortKey].map((AttributeName) => ({
        AttributeName,
        AttributeType: 'S',
      })),
    }),
  );
  return client;
};

describe.each([
  ['in memory', inMemory, true],
  ['of dynoxide', dynoxide, existsSync(binary)],
] as const)('the audience in the table %s', (_, start, there) => {
  let recipients: Recipients;
  beforeAll(async () => {
    if (there) recipients = recipientsIn(tableOf(await start(), 'recipients'));
  });
  afterAll(() => server?.kill());

  const add = (fields: Partial<Affectedness>, source: string, reference = notice) =>
    recipients.add(reference, { person: nameOf(fields), source, affected: affected(fields) }, at, expires);

  describe.runIf(there)('keeps', () => {
    test('a person once, however often a line is read, and says each time whether the line was the first', async () => {
      const anna = { name: 'Anna', address: 'anna@example.com', country: 'US', subdivision: 'CA' };
      expect(await add(anna, 'u1#2')).toBe(true);
      expect(await add(anna, 'u1#2')).toBe(true);
      expect(await add({ ...anna, name: 'A. Other' }, 'u1#9')).toBe(false);
      expect(await add(anna, 'u1#2')).toBe(true);
      const found = await recipients.find([notice, 'NO-ELSE'], [nameOf(anna)]);
      expect(found).toEqual([
        {
          reference: notice,
          recipient: {
            ...affected(anna),
            person: nameOf(anna),
            source: 'u1#2',
            wantsLetter: false,
            way: 'mail',
            state: 'due',
            since: at,
            traces: [],
          },
        },
      ]);
    });

    test('what a later line knows besides: postal address, language, categories', async () => {
      const mail = { address: 'ben@example.com', categories: ['name'] as const };
      await add({ ...mail, name: 'Ben' }, 'u1#3');
      await add(
        {
          address: mail.address,
          postal: 'Hauptstr. 1\n10115 Berlin',
          language: 'de',
          categories: ['health'],
        },
        'u2#7',
      );
      const [found] = await recipients.find([notice], [nameOf(mail)]);
      expect(found?.recipient).toMatchObject({
        name: 'Ben',
        postal: 'Hauptstr. 1\n10115 Berlin',
        language: 'de',
        way: 'mail',
        source: 'u1#3',
      });
      expect(found?.recipient.categories.toSorted()).toEqual(['health', 'name']);
    });

    test('the way to each person: mail, letter, or none', async () => {
      await add({ name: 'Carl', postal: 'Rue 1\n75001 Paris' }, 'u1#4');
      await add({ name: 'Dora' }, 'u1#5');
      const found = await recipients.find(
        [notice],
        [nameOf({ name: 'Carl', postal: 'rue 1,  75001 PARIS' }), nameOf({ name: 'Dora' })],
      );
      expect(found.map(({ recipient: { way, state } }) => `${way} ${state}`).sort()).toEqual([
        'letter due',
        'none unreachable',
      ]);
    });

    test('pages of a shard by state, none twice and none left out', async () => {
      const all = Array.from({ length: 60 }, (_, n) => nameOf({ address: `p${n}@example.com` }));
      for (const n of all.keys()) await add({ address: `p${n}@example.com` }, `u3#${n + 2}`, 'NO-PAGES');
      const moved = all.filter((_, n) => n % 3 === 0);
      for (const person of moved)
        await recipients.move({ reference: 'NO-PAGES', person }, { from: ['due'], to: 'queued', at: later });
      const seen: string[] = [];
      for (const shard of shards) {
        let after: string | undefined;
        do {
          const page = await recipients.page('NO-PAGES', shard, {
            states: ['due', 'bounced'],
            limit: 1,
            ...(after !== undefined && { after }),
          });
          seen.push(...page.recipients.map(({ person }) => person));
          after = page.next;
        } while (after !== undefined);
      }
      expect(seen.toSorted()).toEqual(all.filter((person) => !moved.includes(person)).sort());
    });

    test('one claim of two, and the proof of each step in order', async () => {
      const person = nameOf({ address: 'eve@example.com' });
      await add({ address: 'eve@example.com' }, 'u1#6');
      const name = { reference: notice, person };
      expect(await recipients.move(name, { from: ['due'], to: 'queued', at: later })).toBe(true);
      const claim = (claim: string) =>
        recipients.move(name, { from: ['queued', 'due'], to: 'claimed', at: later, claim });
      expect([await claim('one'), await claim('two')]).toEqual([true, false]);
      const sent = { at: later, way: 'mail', what: 'sent', code: 'id-1' } as const;
      const settle = (ifClaim: string) =>
        recipients.move(name, { from: ['claimed'], to: 'sent', at: later, ifClaim, trace: sent });
      expect([await settle('two'), await settle('one')]).toEqual([false, true]);
      const bounced = { at: later, way: 'mail', what: 'bounced' } as const;
      await recipients.move(name, { from: ['sent'], to: 'due', way: 'letter', at: later, trace: bounced });
      const [found] = await recipients.find([notice], [person]);
      expect(found?.recipient).toMatchObject({
        state: 'due',
        way: 'letter',
        claim: 'one',
        traces: [sent, bounced],
      });
    });

    test('nobody who is not there: a move makes no person', async () => {
      const name = { reference: notice, person: nameOf({ address: 'nobody@example.com' }) };
      expect(await recipients.move(name, { from: ['due'], to: 'queued', at: later })).toBe(false);
      expect(await recipients.find([notice], [name.person])).toEqual([]);
    });
  });
});

describe('the name of a person', () => {
  test('is by the mail address, whatever else the row says', () => {
    expect(nameOf({ address: 'Anna@Example.com', name: 'Anna' })).toBe(
      nameOf({ address: 'anna@example.com' }),
    );
  });

  test('is by name and postal address where there is no mail address, whatever the spacing and capitals', () => {
    expect(nameOf({ name: 'Anna  Muster', postal: 'Weg 1\n1010 Wien' })).toBe(
      nameOf({ name: 'anna muster', postal: 'WEG 1, 1010 Wien' }),
    );
    expect(nameOf({ name: 'Anna Muster', postal: 'Weg 1\n1010 Wien' })).not.toBe(
      nameOf({ name: 'Anna Muster', postal: 'Weg 2\n1010 Wien' }),
    );
  });

  test('is by all that the row says where nobody can reach them, and none where it says nothing', () => {
    expect(nameOf({ name: 'Anna' })).toBe(nameOf({ name: 'Anna' }));
    expect(nameOf({ name: 'Anna', country: 'AT' })).not.toBe(nameOf({ name: 'Anna', country: 'DE' }));
    expect(nameOf({ country: 'AT' })).toBe('nobody');
  });

  test('is made with the key of the audience, also when there is a newer one', () => {
    expect(nameIn(ring, affected({ address: 'a@example.com' }), '1')).toMatch(/^1#/);
    expect(nameIn(ring, affected({ address: 'a@example.com' }), '2')).toMatch(/^2#/);
    expect(nameIn(ring, affected({ address: 'a@example.com' }), '3')).toBeUndefined();
  });

  test('gives one of 256 shards', () => {
    fc.assert(
      fc.property(fc.emailAddress(), (address) => {
        expect(shards).toContain(shardOf(nameOf({ address })));
      }),
    );
  });
});
