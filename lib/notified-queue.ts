import { Duration } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { SqsSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';
import type { DeskFunction } from './desk-function.ts';

/** Deliveries before a message is put aside for a person to look at. */
const mostDeliveries = 5;

interface NotifiedQueueProps {
  readonly key: IKey;
  readonly reader: DeskFunction;
  readonly batchSize: number;
}

/** What SES tells by SNS waits in a queue until a function has taken it: topic → queue → function, with a dead-letter queue. */
export class NotifiedQueue extends Construct {
  readonly topic: Topic;
  readonly queue: Queue;
  readonly deadLetters: Queue;

  constructor(scope: Construct, id: string, { key, reader, batchSize }: NotifiedQueueProps) {
    super(scope, id);
    // Queues have keys of SQS: under the key of the topic, its policy and the topic would wait for each other.
    const kept = {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    };
    this.topic = new Topic(this, 'Topic', { masterKey: key, enforceSSL: true });
    this.deadLetters = new Queue(this, 'DeadLetters', kept);
    this.queue = new Queue(this, 'Queue', {
      ...kept,
      visibilityTimeout: reader.visibility,
      deadLetterQueue: { queue: this.deadLetters, maxReceiveCount: mostDeliveries },
    });
    this.topic.addSubscription(
      new SqsSubscription(this.queue, { rawMessageDelivery: true, deadLetterQueue: this.deadLetters }),
    );
    reader.lambda.addEventSource(
      new SqsEventSource(this.queue, {
        batchSize,
        reportBatchItemFailures: true,
        maxConcurrency: Math.max(2, reader.concurrency), // the least that Lambda takes
      }),
    );
    acknowledge(
      reader,
      'What fails goes to the dead-letter queue of its queue.',
      'Serverless-LambdaEventSourceMappingDestination',
    );
    acknowledge(this.deadLetters, 'It is the dead-letter queue.', 'Serverless-SQSRedrivePolicy');
  }
}
