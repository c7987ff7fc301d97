// Batches of letters on paper: whoever makes one → queue → print-letters → the bucket, where the print shop's files lie.
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { DeskFunction } from './desk-function.ts';
import { workedQueue } from './worked-queue.ts';

export class PrintShop extends Construct {
  /** `notice-letters`: a message names a batch, never a person. */
  readonly orders: Queue;
  readonly deadLetters: Queue;

  constructor(
    scope: Construct,
    id: string,
    { printLetters }: { printLetters: DeskFunction<'print-letters'> },
  ) {
    super(scope, id);
    const { queue, deadLetters } = workedQueue(this, 'Orders', {
      reader: printLetters,
      batchSize: 1, // one PDF, one attempt
      maxConcurrency: printLetters.concurrency,
      mostDeliveries: 3,
    });
    this.orders = queue;
    this.deadLetters = deadLetters;
  }

  /** Lets a function order batches. */
  allowOrders(fn: DeskFunction): void {
    fn.allow({ actions: ['sqs:SendMessage'], resources: [this.orders.queueArn] });
  }
}
