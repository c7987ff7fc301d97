// People of a notice who are told by mail: run-notices → queue → send-letters.
import { Duration } from 'aws-cdk-lib';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';
import type { DeskFunction } from './desk-function.ts';
import { noticeSenders } from './profiles.ts';

/** Deliveries before a message is put aside for a person to look at. */
const mostDeliveries = 5;

interface NoticeMailsProps {
  readonly sendLetters: DeskFunction<'send-letters'>;
}

export class NoticeMails extends Construct {
  /** `notice-mails`: a message names a notice and a few persons, never an address. */
  readonly queue: Queue;
  readonly deadLetters: Queue;

  constructor(scope: Construct, id: string, { sendLetters }: NoticeMailsProps) {
    super(scope, id);
    const kept = {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    };
    this.deadLetters = new Queue(this, 'DeadLetters', kept);
    this.queue = new Queue(this, 'Queue', {
      ...kept,
      visibilityTimeout: sendLetters.visibility,
      deadLetterQueue: { queue: this.deadLetters, maxReceiveCount: mostDeliveries },
    });
    sendLetters.lambda.addEventSource(
      new SqsEventSource(this.queue, {
        batchSize: 1, // ten persons: what a crash leaves unknown stays small
        reportBatchItemFailures: true,
        maxConcurrency: noticeSenders, // letters of cases find the other invocations free
      }),
    );
    acknowledge(
      sendLetters,
      'What fails goes to the dead-letter queue of its queue.',
      'Serverless-LambdaEventSourceMappingDestination',
    );
    acknowledge(this.deadLetters, 'It is the dead-letter queue.', 'Serverless-SQSRedrivePolicy');
  }

  /** Lets a function put messages in, and see how many wait. */
  allowFilling(fn: DeskFunction): void {
    fn.allow({
      actions: ['sqs:SendMessage', 'sqs:GetQueueAttributes'],
      resources: [this.queue.queueArn],
    });
  }
}
