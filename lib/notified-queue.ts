import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { SqsSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { mailDeliveries } from '../functions/contract.ts';
import type { DeskFunction } from './desk-function.ts';
import { workedQueue } from './worked-queue.ts';

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
    this.topic = new Topic(this, 'Topic', { masterKey: key, enforceSSL: true });
    const { queue, deadLetters } = workedQueue(this, 'Queue', {
      reader,
      batchSize,
      maxConcurrency: Math.max(2, reader.concurrency),
      mostDeliveries: mailDeliveries,
    });
    this.queue = queue;
    this.deadLetters = deadLetters;
    this.topic.addSubscription(
      new SqsSubscription(queue, { rawMessageDelivery: true, deadLetterQueue: deadLetters }),
    );
  }
}
