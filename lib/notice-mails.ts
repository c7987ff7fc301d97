// People of a notice who are told by mail: run-notices → queue → send-letters.
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { DeskFunction } from './desk-function.ts';
import { noticeSenders } from './profiles.ts';
import { workedQueue } from './worked-queue.ts';

interface NoticeMailsProps {
  readonly sendLetters: DeskFunction<'send-letters'>;
}

export class NoticeMails extends Construct {
  /** `notice-mails`: a message names a notice and a few persons, never an address. */
  readonly queue: Queue;
  readonly deadLetters: Queue;

  constructor(scope: Construct, id: string, { sendLetters }: NoticeMailsProps) {
    super(scope, id);
    const { queue, deadLetters } = workedQueue(this, 'Queue', {
      reader: sendLetters,
      batchSize: 1, // ten persons: what a crash leaves unknown stays small
      maxConcurrency: noticeSenders, // letters of cases find the other invocations free
      mostDeliveries: 5,
    });
    this.queue = queue;
    this.deadLetters = deadLetters;
  }

  /** Lets a function put messages in, and see how many wait. */
  allowFilling(fn: DeskFunction): void {
    fn.allow({
      actions: ['sqs:SendMessage', 'sqs:GetQueueAttributes'],
      resources: [this.queue.queueArn],
    });
  }
}
