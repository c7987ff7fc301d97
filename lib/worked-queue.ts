import { Duration } from 'aws-cdk-lib';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';
import type { DeskFunction } from './desk-function.ts';

interface Work {
  readonly reader: DeskFunction;
  readonly batchSize: number;
  /** Invocations at the same time; at least 2, the least that Lambda takes. */
  readonly maxConcurrency: number;
  /** Deliveries before a message is put aside for a person to look at. */
  readonly mostDeliveries: number;
}

/** A queue that a function works off, with a dead-letter queue for what fails. */
export function workedQueue(
  scope: Construct,
  id: string,
  { reader, batchSize, maxConcurrency, mostDeliveries }: Work,
): { readonly queue: Queue; readonly deadLetters: Queue } {
  // Queues have keys of SQS: under the key of a topic that feeds one, its policy and the topic would wait for each other.
  const kept = {
    encryption: QueueEncryption.SQS_MANAGED,
    enforceSSL: true,
    retentionPeriod: Duration.days(14),
  };
  const deadLetters = new Queue(scope, 'DeadLetters', kept);
  const queue = new Queue(scope, id, {
    ...kept,
    visibilityTimeout: reader.visibility,
    deadLetterQueue: { queue: deadLetters, maxReceiveCount: mostDeliveries },
  });
  reader.lambda.addEventSource(
    new SqsEventSource(queue, { batchSize, reportBatchItemFailures: true, maxConcurrency }),
  );
  acknowledge(
    reader,
    'What fails goes to the dead-letter queue of its queue.',
    'Serverless-LambdaEventSourceMappingDestination',
  );
  acknowledge(deadLetters, 'It is the dead-letter queue.', 'Serverless-SQSRedrivePolicy');
  return { queue, deadLetters };
}
