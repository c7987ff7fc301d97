// Orders to set a batch of letters, as the queue of print-letters holds them: a message names a batch, never a person.
import { SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import * as v from 'valibot';

const orderSchema = v.object({ notice: v.string(), batch: v.pipe(v.number(), v.integer(), v.minValue(1)) });
export type PrintOrder = v.InferOutput<typeof orderSchema>;

/** @throws where it is none: it goes to the dead-letter queue */
export const parsePrintOrder = (body: string): PrintOrder => v.parse(orderSchema, JSON.parse(body));

export interface PrintOrders {
  give(order: PrintOrder): Promise<void>;
}

export const printOrdersTo = (client: SQSClient, queue: string): PrintOrders => ({
  async give(order) {
    await client.send(new SendMessageCommand({ QueueUrl: queue, MessageBody: JSON.stringify(order) }));
  },
});
