import { join } from 'node:path';
import { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { makeTables, startEngine } from '../../local/dynamodb.ts';
import { at } from '../../local/json.ts';
import { followStream, matches } from '../../local/streams.ts';
import { folders, lambdaThat, templateOf } from './a-template.ts';

const newFolder = folders();
const key = (name: string) => ({ AttributeName: name, KeyType: name === 'PK' ? 'HASH' : 'RANGE' });
const template = templateOf({
  Letters: {
    Type: 'AWS::DynamoDB::GlobalTable',
    Properties: {
      KeySchema: [key('PK'), key('SK')],
      AttributeDefinitions: ['PK', 'SK'].map((name) => ({ AttributeName: name, AttributeType: 'S' })),
      StreamSpecification: { StreamViewType: 'NEW_IMAGE' },
      TimeToLiveSpecification: { AttributeName: 'expires', Enabled: true },
    },
  },
});
const due = { eventName: ['INSERT'], dynamodb: { Keys: { SK: { S: [{ prefix: 'LETTER#' }] } } } };
const mapping = {
  BatchSize: 2,
  MaximumRetryAttempts: 1,
  MaximumRecordAgeInSeconds: 3600,
  FilterCriteria: { Filters: [{ Pattern: JSON.stringify(due) }] },
};

let engine: Awaited<ReturnType<typeof startEngine>>;
let table: DynamoDBClient;
let tableName = '';
beforeAll(async () => {
  engine = await startEngine(newFolder());
  tableName = await makeTables(engine.call, template);
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  table = new DynamoDBClient({ region: 'local', credentials, endpoint: engine.endpoint });
});
afterAll(async () => {
  table.destroy();
  await engine.stop();
});

const put = (SK: string, packed = new Uint8Array()) =>
  table.send(
    new PutItemCommand({
      TableName: tableName,
      Item: { PK: { S: 'CASE' }, SK: { S: SK }, packed: { B: packed } },
    }),
  );
const sortKeys = (records: readonly unknown[]) => records.map((record) => at(record, 'dynamodb.Keys.SK.S'));

/** Follows until something holds, then stops. */
async function followedUntil(
  place: string,
  { lambda, given = [] }: Pick<ReturnType<typeof lambdaThat>, 'lambda'> & { given?: string[] },
  holds: () => boolean,
): Promise<void> {
  const giveUp = async (body: string) => {
    given.push(body);
    return { settled: Promise.resolve('taken' as const) };
  };
  const stopping = new AbortController();
  const source = { call: engine.call, table: tableName, lambda, mapping, giveUp, place };
  const following = followStream(source, stopping.signal);
  await vi.waitUntil(holds, { timeout: 10_000 });
  stopping.abort();
  await following;
}

describe('the stream of the table', () => {
  test('hands on the records that the filter wants, in order, as Lambda gets them', async () => {
    const { lambda, calls } = lambdaThat(() => null);
    await put('LETTER#1', new Uint8Array([1, 2, 3]));
    await put('MESSAGE#1');
    await put('LETTER#2');
    await put('LETTER#3');
    await followedUntil(join(newFolder(), 'place.json'), { lambda }, () => calls.flat().length === 3);
    expect(calls.map(sortKeys)).toEqual([['LETTER#1', 'LETTER#2'], ['LETTER#3']]);
    expect(calls[0]?.[0]).toMatchObject({
      eventName: 'INSERT',
      dynamodb: { NewImage: { packed: { B: 'AQID' } }, ApproximateCreationDateTime: expect.any(Number) },
    });
  });

  test('after a restart hands on what came meanwhile, and nothing twice', async () => {
    const place = join(newFolder(), 'place.json');
    const before = lambdaThat(() => null);
    await put('LETTER#before');
    await followedUntil(place, before, () => sortKeys(before.calls.flat()).includes('LETTER#before'));

    await put('LETTER#meanwhile');
    const after = lambdaThat(() => null);
    await followedUntil(place, after, () => after.calls.length > 0);
    expect(after.calls.map(sortKeys)).toEqual([['LETTER#meanwhile']]);
  });

  test('gives a record up that fails again and again, and goes on with the next', async () => {
    const place = join(newFolder(), 'place.json');
    const poison = (records: readonly unknown[]) => {
      if (sortKeys(records).includes('LETTER#poison')) throw new Error('poison');
    };
    const { lambda, calls } = lambdaThat(poison);
    const given: string[] = [];
    await put('LETTER#poison');
    await put('LETTER#next');
    const isThrough = () =>
      calls.some((records) => records.length === 1 && sortKeys(records)[0] === 'LETTER#next');
    await followedUntil(place, { lambda, given }, isThrough);
    expect(given).toEqual([expect.stringContaining('startSequenceNumber')]);
    expect(calls.filter((records) => sortKeys(records).join() === 'LETTER#poison')).toHaveLength(2);
  });

  test('has one desk over its folder', async () => {
    const folder = newFolder();
    const first = await startEngine(folder);
    await expect(startEngine(folder)).rejects.toThrow(/Another desk runs over .*DATA_DIR/);
    await first.stop();
    await (await startEngine(folder)).stop();
  });
});

describe('an event pattern', () => {
  test.each([
    [{ eventName: ['INSERT', 'MODIFY'] }, true],
    [{ eventName: ['REMOVE'] }, false],
    [{ dynamodb: { Keys: { SK: { S: [{ prefix: 'LETTER#' }] } } } }, true],
    [{ dynamodb: { Keys: { SK: { S: [{ prefix: 'ITEM#' }] } } } }, false],
    [{ dynamodb: { NewImage: { state: { S: ['due'] } } } }, false],
  ])('%j fits as Lambda says', (pattern, expected) => {
    const record = { eventName: 'MODIFY', dynamodb: { Keys: { SK: { S: 'LETTER#ack' } } } };
    expect(matches(pattern, record)).toBe(expected);
  });

  test('with an operator that nobody knows is an error that names it', () => {
    expect(() => matches({ a: [{ 'anything-but': 'b' }] }, { a: 'c' })).toThrow(/anything-but/);
  });
});
