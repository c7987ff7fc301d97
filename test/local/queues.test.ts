import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { keptIn } from '../../local/durable.ts';
import { at } from '../../local/json.ts';
import { type Queue, queuesOf, topicsOf } from '../../local/sqs.ts';
import { arnOf, folders, lambdaThat, refTo, templateOf } from './a-template.ts';

const newFolder = folders();
const template = templateOf({
  Queue: {
    Type: 'AWS::SQS::Queue',
    Properties: {
      VisibilityTimeout: 0.01,
      RedrivePolicy: { deadLetterTargetArn: arnOf('Dead'), maxReceiveCount: 3 },
    },
  },
  Dead: { Type: 'AWS::SQS::Queue' },
  Topic: { Type: 'AWS::SNS::Topic' },
  Subscription: {
    Type: 'AWS::SNS::Subscription',
    Properties: {
      TopicArn: refTo('Topic'),
      Protocol: 'sqs',
      Endpoint: arnOf('Queue'),
      RawMessageDelivery: true,
    },
  },
});
const mapping = { BatchSize: 10, FunctionResponseTypes: ['ReportBatchItemFailures'] };
const bodies = (records: readonly unknown[]) => records.map((record) => at(record, 'body'));
const reportOf = (records: readonly unknown[]) => ({
  batchItemFailures: records.map((record) => ({ itemIdentifier: at(record, 'messageId') })),
});

function queues(folder: string) {
  const [queue, dead] = queuesOf(template, folder);
  if (!queue || !dead) throw new Error('two queues are in the template');
  return { queue, dead, all: [queue, dead] };
}
const settled = async (queue: Queue, ...messages: readonly string[]) => {
  const sent = await Promise.all(messages.map((message) => queue.send(message)));
  return Promise.all(sent.map((each) => each.settled));
};

describe('a queue', () => {
  test('lets a message come again until it is taken', async () => {
    const { queue } = queues(newFolder());
    const { lambda, calls } = lambdaThat((records, call) => (call < 3 ? reportOf(records) : null));
    queue.feed(lambda, mapping);
    expect(await settled(queue, 'a')).toEqual(['taken']);
    expect(calls.map((records) => at(records[0], 'attributes.ApproximateReceiveCount'))).toEqual([
      '1',
      '2',
      '3',
    ]);
  });

  test('gives a message up after its last try, to the dead-letter queue', async () => {
    const { queue, dead } = queues(newFolder());
    const poisoned = lambdaThat(() => Promise.reject(new Error('poison')));
    const burial = lambdaThat(() => null);
    queue.feed(poisoned.lambda, mapping);
    dead.feed(burial.lambda, mapping);
    expect(await settled(queue, 'a')).toEqual(['dead']);
    await vi.waitUntil(() => burial.calls.length === 1);
    expect(poisoned.calls).toHaveLength(3);
    expect(bodies(burial.calls.flat())).toEqual(['a']);
  });

  test('lets only those of a batch come again that the function reports', async () => {
    const { queue } = queues(newFolder());
    const isBad = (record: unknown) => at(record, 'body') === 'bad';
    const { lambda, calls } = lambdaThat((records, call) =>
      reportOf(call === 1 ? records.filter(isBad) : []),
    );
    const sent = await Promise.all(['good', 'bad', 'fine'].map((body) => queue.send(body)));
    queue.feed(lambda, mapping);
    expect(await Promise.all(sent.map((each) => each.settled))).toEqual(['taken', 'taken', 'taken']);
    expect(calls.slice(1).map(bodies)).toEqual([['bad']]);
  });

  test('lets a whole batch come again for a report that names somebody else', async () => {
    const { queue } = queues(newFolder());
    const report = { batchItemFailures: [{ itemIdentifier: 'nobody' }] };
    const { lambda, calls } = lambdaThat((_, call) => (call === 1 ? report : null));
    queue.feed(lambda, mapping);
    expect(await settled(queue, 'a')).toEqual(['taken']);
    expect(calls).toHaveLength(2);
  });

  test('hands out no more than a batch at a time', async () => {
    const { queue } = queues(newFolder());
    const { lambda, calls } = lambdaThat(() => null);
    const sent = await Promise.all(['a', 'b', 'c', 'd', 'e'].map((body) => queue.send(body)));
    queue.feed(lambda, { BatchSize: 2 });
    await Promise.all(sent.map((each) => each.settled));
    expect(calls.map((records) => records.length)).toEqual([2, 2, 1]);
  });

  test('keeps over a restart what nobody took, in its order, and nothing else', async () => {
    const folder = newFolder();
    const before = queues(folder);
    await before.queue.send('first');
    await before.queue.send('second');
    await before.queue.stop();

    const after = queues(folder);
    const { lambda, calls } = lambdaThat(() => null);
    after.queue.feed(lambda, mapping);
    await vi.waitUntil(() => calls.flat().length === 2);
    await after.queue.stop();
    expect(bodies(calls.flat())).toEqual(['first', 'second']);
    expect(keptIn(join(folder, 'Queue'))).toEqual([]);
  });

  test('has no message of a topic that was not published to it', async () => {
    const { queue, all } = queues(newFolder());
    const { lambda, calls } = lambdaThat(() => null);
    queue.feed(lambda, mapping);
    const [[, publish] = []] = topicsOf(template, all);
    const published = await publish?.('{"told":true}');
    expect(await published?.settled).toBe('taken');
    expect(calls.map(bodies)).toEqual([['{"told":true}']]);
  });
});
