// Batches of letters on paper: whoever makes one → queue → print-letters → the bucket, where the print shop's files lie.
import { Duration } from 'aws-cdk-lib';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';
import type { DeskFunction } from './desk-function.ts';

/** Deliveries before a batch is put aside for a person to look at. */
const mostDeliveries = 3;

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
    const kept = {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    };
    this.deadLetters = new Queue(this, 'DeadLetters', kept);
    this.orders = new Queue(this, 'Orders', {
      ...kept,
      visibilityTimeout: printLetters.visibility,
      deadLetterQueue: { queue: this.deadLetters, maxReceiveCount: mostDeliveries },
    });
    printLetters.lambda.addEventSource(
      new SqsEventSource(this.orders, {
        batchSize: 1, // one PDF, one attempt
        reportBatchItemFailures: true,
        maxConcurrency: printLetters.concurrency,
      }),
    );
    acknowledge(
      printLetters,
      'What fails goes to the dead-letter queue of its queue.',
      'Serverless-LambdaEventSourceMappingDestination',
    );
    acknowledge(this.deadLetters, 'It is the dead-letter queue.', 'Serverless-SQSRedrivePolicy');
  }

  /** Lets a function order batches. */
  allowOrders(fn: DeskFunction): void {
    fn.allow({ actions: ['sqs:SendMessage'], resources: [this.orders.queueArn] });
  }
}
