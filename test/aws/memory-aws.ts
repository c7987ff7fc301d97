// AWS in memory: the real SDK clients speak to it, retries and all; only the wire is not there. Each call can be told to
// fail before or after it took effect, to be throttled, or to take the whole invocation down with it.
import { createHash } from 'node:crypto';
import {
  ConditionalCheckFailedException,
  type DynamoDBClient,
  TransactionCanceledException,
} from '@aws-sdk/client-dynamodb';
import type { EventBridgeClient } from '@aws-sdk/client-eventbridge';
import { NoSuchKey, type S3Client, S3ServiceException } from '@aws-sdk/client-s3';
import type { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { type SESClient, SESServiceException } from '@aws-sdk/client-ses';
import type { SQSClient } from '@aws-sdk/client-sqs';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { condition, update } from './expressions.ts';

type Row = Record<string, unknown>;
// biome-ignore lint/suspicious/noExplicitAny: the input of any command of any client
type Input = any;

export interface SentMail {
  readonly id: string;
  readonly to: readonly string[];
  readonly raw: Uint8Array;
  readonly tags: Readonly<Record<string, string>>;
}

/** A row that was written, as the table's stream tells of it. */
export interface StreamRecord {
  readonly event: 'INSERT' | 'MODIFY';
  readonly row: Readonly<Row>;
}

/** `reject`: SES refuses the mail for good; elsewhere nothing happens. */
export type Fault = 'fail-before' | 'fail-after' | 'throttle' | 'crash-before' | 'crash-after' | 'reject';

/** An invocation that is gone: nothing of it goes on, not even its error handling. */
export const neverReturns = (): Promise<never> => new Promise(() => {});

export interface MemoryAws {
  rows: Map<string, Row>;
  /** Rows of the table called `recipients`; `rows` are those of every other one. */
  recipients: Map<string, Row>;
  objects: Map<string, Uint8Array>;
  /** What lies before the first version of an object. */
  covered: Map<string, 'another' | 'marker'>;
  /** When all of them were stored. */
  storedAt: Date;
  sent: SentMail[];
  /** What was put into queues, oldest first. */
  queued: { readonly queue: string; readonly body: string; readonly delaySeconds: number }[];
  /** What SES lets the account send. */
  quota: { Max24HourSend: number; MaxSendRate: number; SentLast24Hours: number };
  /** Messages of which SQS says that they still wait. */
  waiting: number;
  /** What was put on the event bus. */
  events: { readonly type: string; readonly detail: string }[];
  stream: StreamRecord[];
  calls: string[];
  /** Capacity units written, as DynamoDB counts them. */
  writeUnits: number;
  readUnits: number;
  /** Rows that queries read. */
  rowsRead: number;
  /** Called before each call with its name; what it returns happens to the call. */
  fault: (call: string) => Fault | undefined | Promise<Fault | undefined>;
  /** Called when a fault takes an invocation down. */
  crashed: () => void;
  /** SES refuses with this code. */
  refuse: string | undefined;
  /** Forgets everything. */
  reset(): void;
}

/** Connects clients to one AWS in memory. It stands outside of the document client's unmarshalling: rows come back plain. */
export function memoryAws(
  clients: {
    dynamo?: DynamoDBClient;
    s3?: S3Client;
    ses?: SESClient;
    secrets?: SecretsManagerClient;
    events?: EventBridgeClient;
    sqs?: SQSClient;
  },
  indexes: Readonly<Record<string, { partitionKey: string; sortKey: string; projected: readonly string[] }>>,
): MemoryAws {
  const fresh = () => ({
    rows: new Map<string, Row>(),
    recipients: new Map<string, Row>(),
    objects: new Map<string, Uint8Array>(),
    covered: new Map<string, 'another' | 'marker'>(),
    storedAt: new Date('2026-03-02T09:00:00Z'),
    sent: [],
    queued: [],
    quota: { Max24HourSend: 50_000, MaxSendRate: 14, SentLast24Hours: 0 },
    waiting: 0,
    events: [],
    stream: [],
    calls: [],
    writeUnits: 0,
    readUnits: 0,
    rowsRead: 0,
    fault: () => undefined,
    crashed: () => {},
    refuse: undefined,
  });
  const aws: MemoryAws = { ...fresh(), reset: () => Object.assign(aws, fresh()) };
  const seenTokens = new WeakMap<object, object>();

  const keyOf = ({ PK, SK }: Row): string => `${PK}\n${SK}`;

  const rowsOf = (table: string): Map<string, Row> => (table === 'recipients' ? aws.recipients : aws.rows);

  const write = (table: string, row: Row, weight: number): void => {
    const key = keyOf(row);
    const rows = rowsOf(table);
    const before = rows.get(key);
    rows.set(key, row);
    if (rows === aws.rows) aws.stream.push({ event: before ? 'MODIFY' : 'INSERT', row });
    aws.writeUnits += weight * Math.max(units(row), before ? units(before) : 0);
    for (const index of Object.values(indexes)) aws.writeUnits += indexUnits(index, before, row);
  };

  const dynamo: Record<string, (input: Input) => unknown> = {
    GetItemCommand: ({ TableName, Key }) => {
      const row = rowsOf(TableName).get(keyOf(unmarshall(Key)));
      aws.readUnits += row ? Math.ceil(sizeOf(row) / 4096) : 1;
      return { Item: row && structuredClone(row) };
    },
    PutItemCommand: ({ TableName, Item, ...options }) => {
      const row = unmarshall(Item);
      holds(options, rowsOf(TableName).get(keyOf(row)));
      write(TableName, row, 1);
      return {};
    },
    UpdateItemCommand: ({
      TableName,
      Key,
      UpdateExpression,
      ExpressionAttributeNames,
      ExpressionAttributeValues,
      ...options
    }) => {
      const key = unmarshall(Key);
      const before = rowsOf(TableName).get(keyOf(key));
      holds({ ...options, ExpressionAttributeNames, ExpressionAttributeValues }, before);
      const change = update(
        UpdateExpression,
        ExpressionAttributeNames,
        unmarshall(ExpressionAttributeValues ?? {}),
      );
      const row = { ...key, ...change(before ?? key) };
      write(TableName, row, 1);
      return { Attributes: options.ReturnValues === 'ALL_NEW' ? structuredClone(row) : undefined };
    },
    // Some at a time, as of BatchGetItem.
    BatchWriteItemCommand: ({ RequestItems }) => {
      const [[name, requests] = missing('table')] = Object.entries<Input>(RequestItems);
      if (requests.length > 25) throw failure('ValidationException', 400);
      for (const { DeleteRequest } of requests.slice(0, 10)) {
        const key = keyOf(unmarshall((DeleteRequest ?? missing('PutRequest')).Key));
        const before = rowsOf(name).get(key);
        aws.writeUnits += before ? units(before) : 1;
        rowsOf(name).delete(key);
      }
      const left = requests.slice(10);
      return { UnprocessedItems: left.length > 0 ? { [name]: left } : {} };
    },
    QueryCommand: (input) => query(input),
    ScanCommand: ({ FilterExpression, ExpressionAttributeValues, ExclusiveStartKey }) => {
      const all = [...aws.rows.keys()].sort();
      const from = ExclusiveStartKey ? keyOf(unmarshall(ExclusiveStartKey)) : '';
      const page = all.filter((key) => key > from).slice(0, 20);
      const asked = condition(FilterExpression, {}, unmarshall(ExpressionAttributeValues));
      const rows = page.map((key) => aws.rows.get(key) ?? missing(key));
      const last = rows.at(-1);
      return {
        Items: structuredClone(rows.filter((row) => asked(row))),
        LastEvaluatedKey: last && page.at(-1) !== all.at(-1) ? pick(last, ['PK', 'SK']) : undefined,
      };
    },
    // Some at a time, and the rest handed back, as DynamoDB does when an answer grows too large.
    BatchGetItemCommand: ({ RequestItems }) => {
      const [[name, { Keys }] = missing('table')] = Object.entries<Input>(RequestItems);
      const names = Keys.map((key: Input) => keyOf(unmarshall(key)));
      if (Keys.length > 100 || new Set(names).size < names.length) throw failure('ValidationException', 400);
      const rows = names.slice(0, 30).flatMap((key: string) => rowsOf(name).get(key) ?? []);
      for (const row of rows) aws.readUnits += Math.ceil(sizeOf(row) / 4096) / 2;
      const left = Keys.slice(30).map((key: Input) => unmarshall(key));
      return {
        Responses: { [name]: structuredClone(rows) },
        UnprocessedKeys: left.length > 0 ? { [name]: { Keys: left } } : {},
      };
    },
    TransactWriteItemsCommand: ({ TransactItems }) => {
      const asked = TransactItems.map(({ Put, ConditionCheck }: Input) => ({
        ...(Put ?? ConditionCheck),
        rows: rowsOf((Put ?? ConditionCheck).TableName),
        key: unmarshall(Put?.Item ?? ConditionCheck.Key),
        row: Put && unmarshall(Put.Item),
      }));
      const names = asked.map(({ key }: Input) => keyOf(key));
      if (new Set(names).size < names.length) throw failure('ValidationException', 400);
      if (names.length > 100) throw failure('ValidationException', 400);
      const reasons = asked.map((each: Input) => {
        const there = each.rows.get(keyOf(each.key));
        if (meets(each, there)) return { Code: 'None' };
        return { Code: 'ConditionalCheckFailed', Item: there && marshalled(there) };
      });
      if (reasons.some(({ Code }: { Code: string }) => Code !== 'None'))
        throw new TransactionCanceledException({
          message: 'Transaction cancelled',
          CancellationReasons: reasons,
          $metadata: { httpStatusCode: 400 },
        });
      for (const { TableName, rows, key, row } of asked) {
        if (row) write(TableName, row, 2);
        else aws.writeUnits += 2 * units(rows.get(keyOf(key)) ?? key);
      }
      return {};
    },
  };

  const query = ({
    TableName,
    IndexName,
    Limit,
    Select,
    ExclusiveStartKey,
    ScanIndexForward = true,
    ...input
  }: Input) => {
    const asked = condition(
      input.KeyConditionExpression,
      input.ExpressionAttributeNames,
      unmarshall(input.ExpressionAttributeValues),
    );
    const index = IndexName ? (indexes[IndexName] ?? missing(IndexName)) : undefined;
    const sortKey = index?.sortKey ?? 'SK';
    const start = ExclusiveStartKey && unmarshall(ExclusiveStartKey);
    const placeOf = (row: Row) => `${row[sortKey]}\n${keyOf(row)}`;
    const wanted = input.FilterExpression
      ? condition(
          input.FilterExpression,
          input.ExpressionAttributeNames,
          unmarshall(input.ExpressionAttributeValues),
        )
      : () => true;
    const found = [...rowsOf(TableName).values()]
      .filter((row) => asked(row))
      .sort((a, b) => (placeOf(a) < placeOf(b) === ScanIndexForward ? -1 : 1))
      .filter((row) => !start || placeOf(row) > placeOf(start) === ScanIndexForward);
    const page = Limit ? found.slice(0, Limit) : found;
    const last = page.at(-1);
    aws.rowsRead += page.length;
    aws.readUnits +=
      Math.max(1, Math.ceil(page.reduce((sum, row) => sum + sizeOf(row), 0) / 4096)) / (IndexName ? 2 : 1);
    const kept = page.filter((row) => wanted(row));
    const shown = index
      ? kept.map((row) => pick(row, ['PK', 'SK', index.partitionKey, index.sortKey, ...index.projected]))
      : kept;
    return {
      Count: kept.length,
      Items: Select === 'COUNT' ? undefined : structuredClone(shown),
      LastEvaluatedKey:
        last && page.length < found.length
          ? pick(last, ['PK', 'SK', ...(index ? [index.partitionKey, index.sortKey] : [])])
          : undefined,
    };
  };

  const others: Record<string, (input: Input) => unknown> = {
    GetObjectCommand: ({ Key, Range, IfMatch, VersionId = 'first' }) => {
      if (VersionId !== 'first') missing(VersionId);
      const bytes = aws.objects.get(Key);
      if (!bytes) throw new NoSuchKey({ message: 'The specified key does not exist.', $metadata: {} });
      const ETag = `"${createHash('md5').update(bytes).digest('hex')}"`;
      if (IfMatch && IfMatch !== ETag) throw s3Refusal('PreconditionFailed', 412);
      const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(Range ?? '') ?? [];
      if (from && Number(from) >= bytes.length) throw s3Refusal('InvalidRange', 416);
      const part = from ? bytes.subarray(Number(from), Number(to) + 1) : bytes;
      return {
        ETag,
        Body: { transformToByteArray: async () => part },
        ...(from && { ContentRange: `bytes ${from}-${to}/${bytes.length}` }),
      };
    },
    ListObjectsV2Command: ({ Prefix, ContinuationToken = '' }) => {
      const names = [...aws.objects.keys()].filter((key) => key.startsWith(Prefix)).sort();
      const page = names.filter((key) => key > ContinuationToken).slice(0, 3);
      return {
        Contents: page.map((Key) => ({ Key, LastModified: aws.storedAt })),
        NextContinuationToken: page.at(-1) === names.at(-1) ? undefined : page.at(-1),
      };
    },
    ListObjectVersionsCommand: ({ Prefix, KeyMarker = '' }) => {
      const names = [...aws.objects.keys()].filter((key) => key.startsWith(Prefix)).sort();
      const page = names.filter((key) => key > KeyMarker).slice(0, 3);
      const covered = page.filter((key) => aws.covered.has(key));
      return {
        Versions: page.flatMap((Key) => [
          ...(aws.covered.get(Key) === 'another' ? [{ Key, VersionId: 'second' }] : []),
          { Key, VersionId: 'first' },
        ]),
        DeleteMarkers: covered.filter((key) => aws.covered.get(key) === 'marker').map((Key) => ({ Key })),
        NextKeyMarker: page.at(-1) === names.at(-1) ? undefined : page.at(-1),
      };
    },
    DeleteObjectCommand: ({ Key }) => {
      aws.objects.delete(Key);
      return {};
    },
    PutObjectCommand: ({ Key, Body, IfNoneMatch }) => {
      if (IfNoneMatch && aws.objects.has(Key)) throw failure('PreconditionFailed', 412);
      aws.objects.set(Key, Body);
      return {};
    },
    SendRawEmailCommand: ({ Destinations, RawMessage, Tags }) => {
      const id = `sent-${aws.sent.length + 1}`;
      const tags = Object.fromEntries(Tags.map(({ Name, Value }: Input) => [Name, Value]));
      aws.sent.push({ id, to: Destinations, raw: RawMessage.Data, tags });
      return { MessageId: id };
    },
    GetSendQuotaCommand: () => aws.quota,
    GetQueueAttributesCommand: () => ({
      Attributes: {
        ApproximateNumberOfMessages: String(aws.waiting),
        ApproximateNumberOfMessagesDelayed: '0',
        ApproximateNumberOfMessagesNotVisible: '0',
      },
    }),
    SendMessageCommand: ({ QueueUrl, MessageBody, DelaySeconds = 0 }) => {
      aws.queued.push({ queue: QueueUrl, body: MessageBody, delaySeconds: DelaySeconds });
      return { MessageId: `queued-${aws.queued.length}`, MD5OfMessageBody: md5(MessageBody) };
    },
    SendMessageBatchCommand: ({ QueueUrl, Entries }) => {
      if (Entries.length > 10) throw failure('TooManyEntriesInBatchRequest', 400);
      return {
        Failed: [],
        Successful: Entries.map(({ Id, ...message }: Input) => ({
          Id,
          ...(others.SendMessageCommand?.({ QueueUrl, ...message }) as object),
        })),
      };
    },
    PutEventsCommand: ({ Entries }) => {
      aws.events.push(
        ...Entries.map(({ DetailType, Detail }: Input) => ({ type: DetailType, detail: Detail })),
      );
      return { FailedEntryCount: 0, Entries: [] };
    },
    GetSecretValueCommand: () => ({ SecretString: JSON.stringify({ 1: 'k'.repeat(64) }) }),
  };

  const answer = (call: string, input: Input): unknown => {
    aws.calls.push(call);
    if (call === 'SendRawEmailCommand' && aws.refuse) throw sesRefusal(aws.refuse);
    return (dynamo[call] ?? others[call] ?? missing(call))(input);
  };

  for (const client of Object.values(clients))
    (client as DynamoDBClient).middlewareStack.add(
      (_next, context) =>
        async (args: Input): Promise<Input> => {
          const call = context.commandName ?? '';
          const fault = await aws.fault(call);
          if (fault === 'fail-before') throw failure('InternalServerError', 500);
          if (fault === 'reject' && call === 'SendRawEmailCommand') throw sesRefusal('MessageRejected');
          if (fault === 'throttle')
            throw call === 'SendRawEmailCommand'
              ? sesRefusal('Throttling')
              : failure('ThrottlingException', 400);
          if (fault === 'crash-before') return crash();
          // The retry of a transaction carries the same token: DynamoDB answers it as it did the first.
          const known = seenTokens.get(args.input);
          const output = known ?? {
            $metadata: { httpStatusCode: 200 },
            ...(answer(call, args.input) as object),
          };
          if (call === 'TransactWriteItemsCommand') seenTokens.set(args.input, output);
          if (fault === 'crash-after') return crash();
          if (fault === 'fail-after') throw failure('InternalServerError', 500);
          return { output, response: { statusCode: 200 } };
        },
      { step: 'deserialize', priority: 'high', name: 'memoryAws' },
    );
  return aws;

  function crash(): Promise<never> {
    aws.crashed();
    return neverReturns();
  }
}

const md5 = (text: string): string => createHash('md5').update(text).digest('hex');
const marshalled = (row: Row) => marshall(row, { removeUndefinedValues: true });
const pick = (row: Row, names: readonly string[]): Row =>
  Object.fromEntries(names.filter((name) => row[name] !== undefined).map((name) => [name, row[name]]));

function missing(what: string): never {
  throw failure(`Unknown_${what}`, 404);
}

function failure(name: string, httpStatusCode: number): Error {
  return Object.assign(new Error(name), {
    name,
    $fault: httpStatusCode < 500 ? 'client' : 'server',
    $metadata: { httpStatusCode },
  });
}

const s3Refusal = (name: string, httpStatusCode: number) =>
  new S3ServiceException({ name, $fault: 'client', message: name, $metadata: { httpStatusCode } });

const sesRefusal = (name: string) =>
  new SESServiceException({ name, $fault: 'client', message: name, $metadata: { httpStatusCode: 400 } });

const meets = (
  { ConditionExpression, ExpressionAttributeNames, ExpressionAttributeValues }: Input,
  row: Row | undefined,
): boolean =>
  !ConditionExpression ||
  condition(ConditionExpression, ExpressionAttributeNames, unmarshall(ExpressionAttributeValues ?? {}))(row);

function holds(options: Input, row: Row | undefined): void {
  if (!meets(options, row))
    throw new ConditionalCheckFailedException({
      message: 'The conditional request failed',
      $metadata: { httpStatusCode: 400 },
    });
}

/** Size of a row as DynamoDB counts it, in bytes. */
export const sizeOf = (row: Row): number =>
  Object.entries(row).reduce((sum, [name, value]) => sum + name.length + valueSize(value), 0);
function valueSize(value: unknown): number {
  if (typeof value === 'string') return Buffer.byteLength(value);
  if (value instanceof Uint8Array) return value.length;
  if (Array.isArray(value)) return 3 + value.reduce((sum: number, each) => sum + 1 + valueSize(each), 0);
  if (value && typeof value === 'object')
    return (
      3 + Object.entries(value).reduce((sum, [name, each]) => sum + 1 + name.length + valueSize(each), 0)
    );
  return typeof value === 'number' ? 8 : 1;
}
const units = (row: Row): number => Math.ceil(sizeOf(row) / 1024);

/** Writes that an index costs: put, delete, move, or nothing where no projected attribute changes. */
function indexUnits(
  {
    partitionKey,
    sortKey,
    projected,
  }: { partitionKey: string; sortKey: string; projected: readonly string[] },
  before: Row | undefined,
  after: Row,
): number {
  const entry = (row: Row | undefined) =>
    row?.[partitionKey] === undefined
      ? undefined
      : pick(row, ['PK', 'SK', partitionKey, sortKey, ...projected]);
  const [was, is] = [entry(before), entry(after)];
  if (!was && !is) return 0;
  if (JSON.stringify(was) === JSON.stringify(is)) return 0;
  if (was && is && was[partitionKey] === is[partitionKey] && was[sortKey] === is[sortKey]) return units(is);
  return (was ? units(was) : 0) + (is ? units(is) : 0);
}
