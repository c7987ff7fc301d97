// The one chain for everything that is not HTTP: queues, the table's stream, schedules.
import { injectLambdaContext } from '@aws-lambda-powertools/logger/middleware';
import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import middy, { type MiddyfiedHandler } from '@middy/core';
import type { Context, DynamoDBStreamEvent, SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { faultOf, logger, publishesMetrics } from './log.ts';

const chain = <E, R>(handle: (event: E) => Promise<R>): MiddyfiedHandler<E, R, Error, Context> =>
  middy<E, R, Error, Context>()
    .use(injectLambdaContext(logger, { resetKeys: true }))
    .use(publishesMetrics)
    .handler(handle);

/** @param deliveries how often the queue has handed it out, this time included */
type Message = (body: string, deliveries: number) => Promise<void>;
type Row = (key: { PK: string; SK: string }) => Promise<void>;

async function eachMessage({ Records }: SQSEvent, handle: Message): Promise<SQSBatchResponse> {
  const batchItemFailures: { itemIdentifier: string }[] = [];
  for (const { messageId, body, attributes } of Records) {
    await handle(body, Number(attributes?.ApproximateReceiveCount ?? 1)).catch((error: unknown) => {
      logger.error('a message failed and will come again', { sqsMessage: messageId, ...faultOf(error) });
      batchItemFailures.push({ itemIdentifier: messageId });
    });
  }
  return { batchItemFailures };
}

async function eachRow({ Records }: DynamoDBStreamEvent, handle: Row): Promise<void> {
  for (const { dynamodb } of Records) {
    const { PK, SK } = dynamodb?.Keys ?? {};
    if (PK?.S && SK?.S) await handle({ PK: PK.S, SK: SK.S });
  }
}

/** Handles each message of a queue by itself: one that fails comes again, the others are done. */
export const onQueue = (handle: Message) => chain((event: SQSEvent) => eachMessage(event, handle));

/** Of a function with two sources: rows of the table's stream, in order, by their keys, where a failure makes the stream come again; messages of a queue, each by itself. */
export const onStreamAndQueue = (handle: { readonly row: Row; readonly message: Message }) =>
  chain(
    (event: DynamoDBStreamEvent | SQSEvent): Promise<SQSBatchResponse | undefined> =>
      isOfQueue(event)
        ? eachMessage(event, handle.message)
        : eachRow(event, handle.row).then(() => undefined),
  );

const isOfQueue = (event: DynamoDBStreamEvent | SQSEvent): event is SQSEvent =>
  event.Records.some(({ eventSource }) => eventSource === 'aws:sqs');

/** Handles the rows of a batch together; a failure makes the whole batch come again. */
export const onStreamBatch = (
  handle: (rows: readonly Readonly<Record<string, unknown>>[]) => Promise<void>,
) =>
  chain(async ({ Records }: DynamoDBStreamEvent): Promise<void> => {
    await handle(
      Records.flatMap(({ dynamodb }) =>
        dynamodb?.NewImage ? [unmarshall(dynamodb.NewImage as Record<string, AttributeValue>)] : [],
      ),
    );
  });

/** Runs at its times; the event says nothing that matters. */
export const onSchedule = (handle: () => Promise<void>) =>
  chain(async (_: unknown): Promise<void> => handle());
