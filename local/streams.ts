// DynamoDB Streams → Lambda. Its place is kept: a restart loses nothing, and a poison record ends in the failure queue.
import { setTimeout as pause } from 'node:timers/promises';
import { keep, read } from './durable.ts';
import type { Call } from './dynamodb.ts';
import { at, entriesAt, listAt, numberAt, only, textAt } from './json.ts';
import type { Lambda } from './lambda.ts';
import type { Send } from './sqs.ts';

/** `place`: file of the place in each shard; `giveUp` takes what is given up: where it lay, as AWS tells it. */
type Source = { call: Call; table: string; lambda: Lambda; mapping: unknown; giveUp: Send; place: string };

/** Follows the stream of a table until the signal comes; resolves when the records in hand are done. */
export async function followStream(source: Source, signal: AbortSignal): Promise<void> {
  const { call, place, table: TableName } = source;
  const StreamArn = at(await call('ListStreams', { TableName }), 'Streams.0.StreamArn');
  const kept: Record<string, unknown> = JSON.parse(String((await read(place)) ?? '{}'));
  const finished = new Set<unknown>();
  while (!signal.aborted) {
    const shards = listAt(await call('DescribeStream', { StreamArn }), 'StreamDescription.Shards');
    const ids = shards.map((shard) => textAt(shard, 'ShardId'));
    const ShardId = ids.find((id) => !finished.has(id)) ?? '';
    const SequenceNumber = kept[ShardId];
    const ShardIteratorType = SequenceNumber ? 'AFTER_SEQUENCE_NUMBER' : 'TRIM_HORIZON';
    const from = { StreamArn, ShardId, ShardIteratorType, SequenceNumber };
    const ShardIterator = ShardId && at(await call('GetShardIterator', from), 'ShardIterator');
    const page = ShardId && (await call('GetRecords', { ShardIterator }));
    const records = listAt(page, 'Records');
    await workOn(source, records);
    kept[ShardId] = at(records.at(-1), 'dynamodb.SequenceNumber') ?? SequenceNumber;
    await (records.length ? keep(place, JSON.stringify(kept)) : pause(50));
    if (!at(page, 'NextShardIterator')) finished.add(ShardId);
  }
}

async function workOn(source: Source, records: readonly unknown[]): Promise<void> {
  const patterns = listAt(source.mapping, 'FilterCriteria.Filters').map((each) => textAt(each, 'Pattern'));
  const isWanted = (record: unknown) => patterns.some((pattern) => matches(JSON.parse(pattern), record));
  const [wanted, size] = [records.filter(isWanted), numberAt(source.mapping, 'BatchSize')];
  const tries = numberAt(source.mapping, 'MaximumRetryAttempts') + 1;
  for (let i = 0; i < wanted.length; i += size) await settle(source, wanted.slice(i, i + size), tries);
}

/** Works on a batch until it is done or given up. What comes later waits, as it does at AWS. */
async function settle(source: Source, batch: readonly unknown[], tries: number): Promise<void> {
  const { lambda, mapping, giveUp } = source;
  const answered = lambda.invoke({ Records: batch });
  if (await answered.then(() => true).catch(() => false)) return;
  const half = Math.ceil(batch.length / 2);
  const seconds = Date.now() / 1000 - numberAt(batch[0], 'dynamodb.ApproximateCreationDateTime');
  if (batch.length > 1) {
    for (const part of [batch.slice(0, half), batch.slice(half)]) await settle(source, part, tries);
  } else if (tries > 1 && seconds < numberAt(mapping, 'MaximumRecordAgeInSeconds')) {
    await pause(5000 / 2 ** tries);
    await settle(source, batch, tries - 1);
  } else {
    const created = numberAt(batch[0], 'dynamodb.ApproximateCreationDateTime');
    const time = new Date(created * 1000).toISOString();
    const DDBStreamBatchInfo = {
      startSequenceNumber: at(batch[0], 'dynamodb.SequenceNumber'),
      approximateArrivalOfFirstRecord: time,
      approximateArrivalOfLastRecord: time,
      batchSize: 1,
    };
    await giveUp(JSON.stringify({ requestContext: { functionArn: lambda.arn }, DDBStreamBatchInfo }));
  }
}

/** Event patterns, with the operators that the template uses; any other is an error. */
export function matches(pattern: unknown, value: unknown): boolean {
  if (Array.isArray(pattern)) return pattern.some((rule) => fits(rule, value));
  return entriesAt([pattern], '0').every(([name, rule]) => matches(rule, at(value, name)));
}

function fits(rule: unknown, value: unknown): boolean {
  if (typeof rule === 'string') return rule === value;
  only(rule, 'prefix');
  return typeof value === 'string' && value.startsWith(textAt(rule, 'prefix'));
}
