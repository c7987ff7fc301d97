// What functions gave up, waiting for a person: found, counted, and handed back to the queue that it came from.
import { setTimeout as pause } from 'node:timers/promises';
import {
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  ListMessageMoveTasksCommand,
  type Message,
  ReceiveMessageCommand,
  type SQSClient,
  StartMessageMoveTaskCommand,
} from '@aws-sdk/client-sqs';

/** A queue of the stack. `id`: its logical id in the template. */
export interface QueueThere {
  readonly id: string;
  readonly url: string;
}

export interface DeadLetters {
  /** As a person types it: `InboundMailArrivals`. */
  readonly name: string;
  readonly url: string;
  readonly arn: string;
  readonly waiting: number;
  /** Of the messages that a look showed, the one sent first: ISO 8601 instant. SQS tells no age of a queue. */
  readonly oldest?: string;
  /** ARN of the queue that they go back to; undefined where they name records of a stream. */
  readonly backTo: string | undefined;
}

/** The part of a logical id that CloudFormation's users know; the CDK puts eight hexadecimal digits behind it. */
const nameOf = (id: string): string => id.replace(/[0-9A-F]{8}$/, '').replace(/DeadLetters$/, '');

interface Described extends QueueThere {
  readonly arn: string;
  readonly waiting: number;
  readonly buries: string | undefined;
}

async function described(sqs: SQSClient, queue: QueueThere): Promise<Described> {
  const { Attributes = {} } = await sqs.send(
    new GetQueueAttributesCommand({
      QueueUrl: queue.url,
      AttributeNames: ['QueueArn', 'RedrivePolicy', 'ApproximateNumberOfMessages'],
    }),
  );
  const policy: { deadLetterTargetArn?: string } = JSON.parse(Attributes.RedrivePolicy ?? '{}');
  return {
    ...queue,
    arn: Attributes.QueueArn ?? '',
    waiting: Number(Attributes.ApproximateNumberOfMessages ?? 0),
    buries: policy.deadLetterTargetArn,
  };
}

/** Queues in which something only waits for a person: dead-letter queues, and those of what a stream's reader gave up. */
export async function deadLettersIn(
  sqs: SQSClient,
  queues: readonly QueueThere[],
): Promise<readonly DeadLetters[]> {
  const all = await Promise.all(queues.map((queue) => described(sqs, queue)));
  const resting = all.filter(({ buries }) => !buries);
  const found = resting.map(async ({ id, url, arn, waiting }): Promise<DeadLetters> => {
    const oldest = waiting > 0 ? await oldestIn(sqs, url) : undefined;
    const backTo = all.find(({ buries }) => buries === arn)?.arn;
    return { name: nameOf(id), url, arn, waiting, ...(oldest && { oldest }), backTo };
  });
  return (await Promise.all(found)).sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** @throws Error with a sentence where a name is none of theirs */
export function chosenFrom(
  found: readonly DeadLetters[],
  names: readonly string[] | 'all',
): readonly DeadLetters[] {
  if (names === 'all') return found;
  const unknown = names.find((name) => !found.some((each) => each.name === name));
  if (unknown)
    throw new Error(
      `There is no queue ${unknown}. Write one of ${found.map(({ name }) => name).join(', ')}.`,
    );
  return found.filter(({ name }) => names.includes(name));
}

/** UTC dates of stream records that Lambda gave up, as its messages name them. A message that names none is of today. */
export function daysIn(bodies: readonly string[]): readonly string[] {
  const days = bodies.flatMap((body) => {
    const { approximateArrivalOfFirstRecord: first, approximateArrivalOfLastRecord: last } =
      givenUp(body) ?? {};
    return [first ?? new Date().toISOString(), last ?? first ?? new Date().toISOString()];
  });
  return [...new Set(days.map((time) => time.slice(0, 10)))].sort();
}

interface StreamBatch {
  readonly approximateArrivalOfFirstRecord?: string;
  readonly approximateArrivalOfLastRecord?: string;
}

function givenUp(body: string): StreamBatch | undefined {
  try {
    const { DDBStreamBatchInfo }: { DDBStreamBatchInfo?: StreamBatch } = JSON.parse(body);
    return DDBStreamBatchInfo;
  } catch {
    return undefined;
  }
}

/** Looks at some messages and leaves them where they are. */
async function oldestIn(sqs: SQSClient, url: string): Promise<string | undefined> {
  const [first] = (await some(sqs, url, 0)).map(sentAt).sort();
  return first;
}

const sentAt = ({ Attributes }: Message): string =>
  new Date(Number(Attributes?.SentTimestamp ?? 0)).toISOString();

/** @param hidden seconds in which nobody else gets them */
async function some(sqs: SQSClient, url: string, hidden: number): Promise<readonly Message[]> {
  const { Messages = [] } = await sqs.send(
    new ReceiveMessageCommand({
      QueueUrl: url,
      MaxNumberOfMessages: 10,
      VisibilityTimeout: hidden,
      WaitTimeSeconds: 1,
      MessageSystemAttributeNames: ['SentTimestamp'],
    }),
  );
  return Messages;
}

const betweenLooks = 1000;

/**
 * Hands all back to the queue that they came from. SQS does it by itself once it has begun; a task that runs already is followed.
 *
 * @param tell takes how many were moved so far
 * @returns how many were moved
 * @throws Error with SQS's reason where it could not move them
 */
export async function redrive(
  sqs: SQSClient,
  { arn, backTo, name }: DeadLetters,
  tell: (moved: number) => void,
): Promise<number> {
  const latest = async () => {
    const { Results } = await sqs.send(new ListMessageMoveTasksCommand({ SourceArn: arn, MaxResults: 1 }));
    return Results?.[0];
  };
  // The destination is named: of a message that SNS put there SQS does not know where it came from.
  const before = await latest();
  const isRunning = before?.Status === 'RUNNING';
  if (!isRunning) await sqs.send(new StartMessageMoveTaskCommand({ SourceArn: arn, DestinationArn: backTo }));
  for (;;) {
    const task = await latest();
    if (!isRunning && before && task?.StartedTimestamp === before.StartedTimestamp) {
      await pause(betweenLooks); // the list does not show the new one yet
      continue;
    }
    const moved = task?.ApproximateNumberOfMessagesMoved ?? 0;
    if (task?.Status === 'COMPLETED') return moved;
    if (task?.Status !== 'RUNNING')
      throw new Error(
        `SQS stopped moving ${name}: ${task?.Status ?? 'no task'} ${task?.FailureReason ?? ''}`.trim(),
      );
    tell(moved);
    await pause(betweenLooks);
  }
}

/** Seconds in which what was taken is worked on; after a crash it is there again. */
const hiddenWhileWorked = 120;

/**
 * Takes all out, some at a time, and lets them go once they are worked on.
 *
 * @returns how many were taken
 */
export async function drain(
  sqs: SQSClient,
  { url }: DeadLetters,
  work: (bodies: readonly string[]) => Promise<void>,
  tell: (taken: number) => void,
): Promise<number> {
  for (let taken = 0; ; tell(taken)) {
    const messages = await some(sqs, url, hiddenWhileWorked);
    if (messages.length === 0) return taken;
    await work(messages.map(({ Body = '' }) => Body));
    for (const { ReceiptHandle } of messages)
      await sqs.send(new DeleteMessageCommand({ QueueUrl: url, ReceiptHandle }));
    taken += messages.length;
  }
}
