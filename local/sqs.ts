// SQS and SNS: a message is a file from before it is promised until after it is settled.
import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { keep } from './durable.ts';
import { at, numberAt, only, textAt } from './json.ts';
import { mostAtOnce } from './lambda.ts';
import type { Template } from './template.ts';

/** What became of a message: a function took it, or it was given up and lies in the dead-letter queue. */
export type Outcome = 'taken' | 'dead';
/** Resolves when the message can no longer be lost; `settled` when nothing is left to do with it. */
export type Send = (body: string) => Promise<{ readonly settled: Promise<Outcome> }>;
/** Works on records and answers the ids of those that failed; when it throws, all did. */
type Work = (records: readonly object[]) => Promise<readonly string[]>;

interface Message {
  readonly id: string;
  readonly body: string;
  readonly receives: number;
  /** Only while the process lives that took it. */
  readonly settle?: (outcome: Outcome) => void;
}
export type Queue = Awaited<ReturnType<typeof queue>>;

/** Longest rest after a failure, in seconds: AWS lets the whole visibility time pass, a person at a machine need not. */
const longestRest = 5;

export async function queuesOf(template: Template, folder: string): Promise<Queue[]> {
  const queues: Queue[] = [];
  for (const { names, properties } of template('AWS::SQS::Queue')) {
    const dead = at(properties, 'RedrivePolicy.deadLetterTargetArn');
    const bury = (body: string) => queues.find(({ arn }) => arn === dead)?.send(body);
    const most = numberAt(properties, 'RedrivePolicy.maxReceiveCount', Number.POSITIVE_INFINITY);
    const rest = Math.min(numberAt(properties, 'VisibilityTimeout', 30), longestRest);
    queues.push(await queue(names.Arn ?? '', join(folder, names.Ref), { most, rest, bury }));
  }
  return queues;
}

interface Redrive {
  readonly most: number;
  readonly rest: number;
  bury(body: string): Promise<unknown> | undefined;
}

async function queue(arn: string, folder: string, { most, rest, bury }: Redrive) {
  const ready = await messagesIn(folder);
  const working = new Set<Promise<unknown>>();
  const resting = new Set<NodeJS.Timeout>();
  let pump = (): void => undefined;

  const fileOf = ({ id }: Message): string => join(folder, `${id}.json`);
  const settle = async (message: Message, outcome: Outcome): Promise<void> => {
    await rm(fileOf(message));
    message.settle?.(outcome);
  };
  const giveBack = async (message: Message): Promise<void> => {
    if (message.receives >= most)
      return Promise.resolve(bury(message.body)).then(() => settle(message, 'dead'));
    await keep(fileOf(message), JSON.stringify(message));
    const timer = setTimeout(() => resting.delete(timer) && ready.push(message) && pump(), rest * 1000);
    resting.add(timer);
  };
  const workOn = async (batch: readonly Message[], work: Work): Promise<void> => {
    const received = batch.map((message) => ({ ...message, receives: message.receives + 1 }));
    const ids = received.map(({ id }) => id);
    const told = await work(received.map((message) => recordOf(message, arn))).catch(() => ids);
    const failed = told.every((id) => ids.includes(id)) ? told : ids; // an id that AWS does not know fails all
    await Promise.all(
      received.map((each) => (failed.includes(each.id) ? giveBack(each) : settle(each, 'taken'))),
    );
  };
  const send: Send = async (body) => {
    const id = `${Date.now().toString(16).padStart(12, '0')}-${randomUUID()}`; // sorts as it came
    const { promise, resolve } = Promise.withResolvers<Outcome>();
    const message = { id, body, receives: 0, settle: resolve };
    await keep(fileOf(message), JSON.stringify(message));
    ready.push(message);
    pump();
    return { settled: promise };
  };
  const consume = (batchSize: number, work: Work): void => {
    pump = () => {
      while (ready.length && working.size < mostAtOnce) {
        const batch = workOn(ready.splice(0, batchSize), work).finally(() => working.delete(batch) && pump());
        working.add(batch);
      }
    };
    pump();
  };
  /** Hands out nothing more, and waits for what is being worked on. */
  const stop = (): Promise<unknown> => {
    pump = () => undefined;
    for (const timer of resting) clearTimeout(timer);
    return Promise.all(working);
  };
  return { arn, send, consume, stop };
}

async function messagesIn(folder: string): Promise<Message[]> {
  await mkdir(folder, { recursive: true });
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  const files = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  return files.map((file) => JSON.parse(file));
}

function recordOf({ id, body, receives }: Message, eventSourceARN: string): object {
  const attributes = { ApproximateReceiveCount: String(receives) };
  return {
    messageId: id,
    receiptHandle: id,
    body,
    attributes,
    messageAttributes: {},
    eventSource: 'aws:sqs',
    eventSourceARN,
  };
}

/** How to publish to each topic of the template. */
export function topicsOf(template: Template, queues: readonly Queue[]): Map<string, Send> {
  const subscriptions = template('AWS::SNS::Subscription').map(({ properties }) => properties);
  for (const each of subscriptions) only(each, 'Endpoint Protocol RawMessageDelivery RedrivePolicy TopicArn');
  const publishTo = (topic: string): Send => {
    const ours = subscriptions.filter((each) => at(each, 'TopicArn') === topic);
    const subscribed = queues.filter(({ arn }) => ours.some((each) => textAt(each, 'Endpoint') === arn));
    return async (message) => {
      const sent = await Promise.all(subscribed.map(({ send }) => send(message)));
      const outcomes = Promise.all(sent.map(({ settled }) => settled));
      return { settled: outcomes.then((all) => (all.includes('dead') ? 'dead' : 'taken')) };
    };
  };
  return new Map(template('AWS::SNS::Topic').map(({ names: { Ref } }) => [Ref, publishTo(Ref)]));
}
