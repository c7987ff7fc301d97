// SQS and SNS: a message is a file from before it is promised until after it is settled.
import { createHash, randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { awsError, type Targets } from './aws.ts';
import { keep, keptIn } from './durable.ts';
import { at, listAt, numberAt, only, textAt } from './json.ts';
import type { Lambda } from './lambda.ts';
import type { Template } from './template.ts';

/** What became of a message: a function took it, or it was given up and lies in the dead-letter queue. */
type Outcome = 'taken' | 'dead';
/** Resolves when the message can no longer be lost; `settled` when nothing is left to do with it. */
export type Send = (body: string, delaySeconds?: number) => Promise<{ readonly settled: Promise<Outcome> }>;
type Message = { id: string; body: string; receives: number; settle?: (outcome: Outcome) => void };
export type Queue = { readonly ref: string } & ReturnType<typeof queue>;

/** Longest rest after a failure, in seconds. AWS lets the whole visibility time pass, a person need not. */
const longestRest = 5;

export function queuesOf(template: Template, folder: string): Queue[] {
  const queues: Queue[] = template('AWS::SQS::Queue').map(({ arn, ref, properties }) => {
    const dead = at(properties, 'RedrivePolicy.deadLetterTargetArn');
    const bury: Bury = async (body) => queues.find((each) => each.arn === dead)?.send(body);
    const most = numberAt(properties, 'RedrivePolicy.maxReceiveCount', Number.POSITIVE_INFINITY);
    const rest = Math.min(numberAt(properties, 'VisibilityTimeout', 30), longestRest);
    const policy = at(properties, 'RedrivePolicy');
    return { ref, ...queue(arn, join(folder, ref), { rest, most, bury, policy }) };
  });
  return queues;
}
type Bury = (body: string) => Promise<unknown>;
type Ways = { readonly rest: number; readonly most: number; readonly bury: Bury; readonly policy: unknown };

function queue(arn: string, folder: string, { rest, most, bury, policy }: Ways) {
  const ready = keptIn<Message>(folder);
  const resting = new Set<NodeJS.Timeout>();
  let sent = 0;
  let worked = 0;
  let workOn = async (): Promise<unknown> => undefined;
  let last: Promise<unknown> = Promise.resolve();
  const fileOf = ({ id }: Message): string => join(folder, `${id}.json`);
  const store = (message: Message) => keep(fileOf(message), JSON.stringify(message));
  const add = (message: Message): void => {
    ready.push(message);
    last = last.then(() => workOn());
  };
  const addIn = (seconds: number, message: Message): void => {
    const timer = setTimeout(() => resting.delete(timer) && add(message), seconds * 1000);
    resting.add(timer);
  };
  const settle = async (message: Message, outcome: Outcome): Promise<void> => {
    if (outcome === 'dead') await bury(message.body);
    await rm(fileOf(message));
    message.settle?.(outcome);
  };
  const giveBack = async (message: Message): Promise<void> => {
    if (message.receives >= most) return settle(message, 'dead');
    await store(message);
    addIn(rest, message);
  };
  const send: Send = async (body, delaySeconds = 0) => {
    const { promise: settled, resolve: settle } = Promise.withResolvers<Outcome>();
    const id = `${Date.now()}-${String(sent++).padStart(9, '0')}-${randomUUID()}`; // sorts as it came
    await store({ id, body, receives: 0 });
    const message = { id, body, receives: 0, settle };
    if (delaySeconds === 0) add(message);
    else addIn(delaySeconds, message);
    return { settled };
  };
  /** Feeds a function until `stop`. Of a batch, what it reports as failed comes again, or all where it throws. */
  const feed = ({ invoke }: Lambda, mapping: unknown): void => {
    const reports = listAt(mapping, 'FunctionResponseTypes').includes('ReportBatchItemFailures');
    workOn = async () => {
      const taken = ready.splice(0, numberAt(mapping, 'BatchSize'));
      const batch = taken.map((each) => ({ ...each, receives: each.receives + 1 }));
      worked += batch.length;
      const Records = batch.map((each) => recordOf(each, arn));
      const answer = batch.length ? await invoke({ Records }).catch(() => undefined) : null;
      worked -= batch.length;
      const failures = reports ? listAt(answer, 'batchItemFailures') : [];
      const told = failures.map((failure) => at(failure, 'itemIdentifier'));
      const isKnown = told.every((id) => batch.some((each) => each.id === id)); // else AWS fails all
      const hasFailed = ({ id }: Message) => answer === undefined || !isKnown || told.includes(id);
      await Promise.all(batch.map((each) => (hasFailed(each) ? giveBack(each) : settle(each, 'taken'))));
    };
    for (const message of ready.splice(0)) add(message);
  };
  /** Hands out nothing more, and waits for what is being worked on. */
  const stop = async (): Promise<void> => {
    workOn = async () => undefined;
    resting.forEach(clearTimeout);
    await last;
  };
  /** Hands all that waits here to another queue, each there before it is gone here. */
  const moveTo = async (to: Send): Promise<number> => {
    const moving = ready.splice(0);
    for (const message of moving) {
      await to(message.body);
      await rm(fileOf(message));
    }
    return moving.length;
  };
  const waiting = (): readonly Message[] => ready;
  const remove = async (id: string): Promise<void> => {
    const [message] = ready.splice(ready.findIndex((each) => each.id === id) >>> 0, 1);
    if (message) await rm(fileOf(message));
  };
  const counts = () => ({
    QueueArn: arn,
    ...(policy !== undefined && { RedrivePolicy: JSON.stringify(policy) }),
    ApproximateNumberOfMessages: String(ready.length),
    ApproximateNumberOfMessagesDelayed: String(resting.size),
    ApproximateNumberOfMessagesNotVisible: String(worked),
  });
  return { arn, send, feed, counts, moveTo, waiting, remove, stop };
}

const recordOf = ({ id, body, receives }: Message, arn: string): object => {
  const told = { attributes: { ApproximateReceiveCount: String(receives) }, messageAttributes: {} };
  return { messageId: id, receiptHandle: id, body, ...told, eventSource: 'aws:sqs', eventSourceARN: arn };
};

/**
 * What functions may do with queues: put messages in, and see how many wait; what an operator may: look at what was given up,
 * and hand it back. Here a queue's URL is its name.
 */
export function sqsServer(queues: readonly Queue[]): Targets {
  const tasks = new Map<string, object>();
  const queueOf = (input: unknown): Queue => {
    const found = queues.find(({ ref }) => ref === textAt(input, 'QueueUrl'));
    if (!found) throw awsError('AWS.SimpleQueueService.NonExistentQueue', 'There is no such queue.');
    return found;
  };
  const put = async (queue: Queue, message: unknown) => {
    const body = textAt(message, 'MessageBody');
    await queue.send(body, numberAt(message, 'DelaySeconds', 0));
    return { MessageId: randomUUID(), MD5OfMessageBody: md5(body) };
  };
  return {
    'AmazonSQS.SendMessage': (input) => put(queueOf(input), input),
    'AmazonSQS.SendMessageBatch': async (input) => {
      const taken = listAt(input, 'Entries').map(async (entry) => {
        return { Id: textAt(entry, 'Id'), ...(await put(queueOf(input), entry)) };
      });
      return { Failed: [], Successful: await Promise.all(taken) };
    },
    'AmazonSQS.ReceiveMessage': async (input) => {
      const found = queueOf(input)
        .waiting()
        .slice(0, numberAt(input, 'MaxNumberOfMessages', 1));
      const Messages = found.map(({ id, body }) => {
        const Attributes = { SentTimestamp: id.split('-')[0] };
        return { MessageId: id, ReceiptHandle: id, Body: body, MD5OfBody: md5(body), Attributes };
      });
      return { Messages };
    },
    'AmazonSQS.DeleteMessage': async (input) => {
      await queueOf(input).remove(textAt(input, 'ReceiptHandle'));
      return {};
    },
    'AmazonSQS.StartMessageMoveTask': async (input) => {
      const [source, to] = ['SourceArn', 'DestinationArn'].map((name) =>
        queues.find(({ arn }) => arn === at(input, name)),
      );
      if (!source || !to) throw awsError('ResourceNotFoundException', 'There is no such queue.');
      const ApproximateNumberOfMessagesMoved = await source.moveTo(to.send);
      tasks.set(source.arn, {
        Status: 'COMPLETED',
        ApproximateNumberOfMessagesMoved,
        StartedTimestamp: Date.now(),
      });
      return { TaskHandle: source.ref };
    },
    'AmazonSQS.ListMessageMoveTasks': async (input) => {
      const task = tasks.get(textAt(input, 'SourceArn'));
      return { Results: task ? [task] : [] };
    },
    'AmazonSQS.GetQueueAttributes': async (input) => ({ Attributes: queueOf(input).counts() }),
  };
}

const md5 = (body: string): string => createHash('md5').update(body).digest('hex');

/** How to publish to each topic of the template. */
export function topicsOf(template: Template, queues: readonly Queue[]): Map<string, Send> {
  const subscriptions = template('AWS::SNS::Subscription').map(({ properties }) => properties);
  for (const each of subscriptions) only(each, 'Endpoint Protocol RawMessageDelivery RedrivePolicy TopicArn');
  const publishTo = (topic: string): Send => {
    const ours = subscriptions.filter((each) => at(each, 'TopicArn') === topic);
    const subscribed = queues.filter(({ arn }) => ours.some((each) => at(each, 'Endpoint') === arn));
    return async (message) => {
      const sent = await Promise.all(subscribed.map(({ send }) => send(message)));
      const outcomes = Promise.all(sent.map(({ settled }) => settled));
      return { settled: outcomes.then((all) => (all.includes('dead') ? 'dead' : 'taken')) };
    };
  };
  return new Map(template('AWS::SNS::Topic').map(({ ref }) => [ref, publishTo(ref)]));
}
