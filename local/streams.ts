// DynamoDB Streams → Lambda. Its place is kept: a restart loses nothing, and a poison record ends in the failure queue.
import { setTimeout as pause } from 'node:timers/promises';
import { keep, read } from './durable.ts';
import type { Call } from './dynamodb.ts';
import { at, entriesAt, listAt, numberAt, textAt } from './json.ts';
import type { Lambda } from './lambda.ts';
import type { Send } from './sqs.ts';

export interface StreamSource {
  readonly call: Call;
  readonly table: string;
  readonly lambda: Lambda;
  /** Properties of the event source mapping. */
  readonly mapping: unknown;
  /** Takes what is given up: where it lay in the stream, as AWS tells it. */
  readonly giveUp: Send;
  /** File of the place in each shard. */
  readonly place: string;
}

const restMilliseconds = 50;

/** Follows the stream of a table until the returned function is called, which waits for the records in hand. */
export function followStream(source: StreamSource): () => Promise<void> {
  let following = true;
  const done = follow(source, () => following);
  return () => {
    following = false;
    return done;
  };
}

async function follow(source: StreamSource, following: () => boolean): Promise<void> {
  const { call, table, place } = source;
  const StreamArn = at(await call('ListStreams', { TableName: table }), 'Streams.0.StreamArn');
  const kept: Record<string, string> = JSON.parse(String((await read(place)) ?? '{}'));
  const finished = new Set<string>();
  while (following()) {
    const shards = listAt(await call('DescribeStream', { StreamArn }), 'StreamDescription.Shards');
    const ShardId = shards.map((shard) => textAt(shard, 'ShardId')).find((id) => !finished.has(id)) ?? '';
    const SequenceNumber = kept[ShardId];
    const ShardIteratorType = SequenceNumber ? 'AFTER_SEQUENCE_NUMBER' : 'TRIM_HORIZON';
    const from = { StreamArn, ShardId, ShardIteratorType, SequenceNumber };
    let iterator = ShardId && at(await call('GetShardIterator', from), 'ShardIterator');
    while (iterator && following()) {
      const page = await call('GetRecords', { ShardIterator: iterator });
      const records = listAt(page, 'Records');
      await workOn(source, records);
      const last = at(records.at(-1), 'dynamodb.SequenceNumber');
      if (last) await keep(place, JSON.stringify(Object.assign(kept, { [ShardId]: last })));
      else await pause(restMilliseconds);
      iterator = at(page, 'NextShardIterator');
    }
    if (ShardId && !iterator) finished.add(ShardId);
    await pause(restMilliseconds);
  }
}

async function workOn(source: StreamSource, records: readonly unknown[]): Promise<void> {
  const filters = listAt(source.mapping, 'FilterCriteria.Filters').map((each) =>
    JSON.parse(textAt(each, 'Pattern')),
  );
  const wanted = records.filter((record) => filters.some((pattern) => matches(pattern, record)));
  const size = numberAt(source.mapping, 'BatchSize');
  const retries = numberAt(source.mapping, 'MaximumRetryAttempts');
  for (let i = 0; i < wanted.length; i += size) await settle(source, wanted.slice(i, i + size), retries);
}

/** Works on a batch until it is done or given up. What comes later waits, as it does at AWS. */
async function settle(source: StreamSource, batch: readonly unknown[], retries: number): Promise<void> {
  const { lambda, mapping, giveUp } = source;
  const failed = await lambda.invoke({ Records: batch }).then(
    () => false,
    () => true,
  );
  const seconds = Date.now() / 1000 - numberAt(batch[0], 'dynamodb.ApproximateCreationDateTime');
  const half = Math.ceil(batch.length / 2);
  if (failed && batch.length > 1) {
    for (const part of [batch.slice(0, half), batch.slice(half)]) await settle(source, part, retries);
  } else if (failed && retries > 0 && seconds < numberAt(mapping, 'MaximumRecordAgeInSeconds')) {
    await pause(200 * 2 ** (numberAt(mapping, 'MaximumRetryAttempts') - retries));
    await settle(source, batch, retries - 1);
  } else if (failed) {
    const DDBStreamBatchInfo = { startSequenceNumber: at(batch[0], 'dynamodb.SequenceNumber'), batchSize: 1 };
    await giveUp(JSON.stringify({ requestContext: { functionArn: lambda.arn }, DDBStreamBatchInfo }));
  }
}

/** Event patterns, with the operators that the template uses; any other is an error. */
export const matches = (pattern: unknown, value: unknown): boolean =>
  Array.isArray(pattern)
    ? pattern.some((rule) => fits(rule, value))
    : entriesAt({ pattern }, 'pattern').every(([name, rule]) => matches(rule, at(value, name)));

function fits(rule: unknown, value: unknown): boolean {
  const prefix = at(rule, 'prefix');
  if (typeof rule === 'string') return rule === value;
  if (typeof prefix === 'string') return typeof value === 'string' && value.startsWith(prefix);
  throw new Error(`local/ does not know the event pattern ${JSON.stringify(rule)}`);
}
