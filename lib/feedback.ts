// What became of a letter: SES → SNS → SQS → take-feedback.
import { type ConfigurationSet, EmailSendingEvent, EventDestination } from 'aws-cdk-lib/aws-ses';
import { Construct } from 'constructs';
import type { DeskFunction } from './desk-function.ts';
import type { DeskKey } from './desk-key.ts';
import { NotifiedQueue } from './notified-queue.ts';

interface FeedbackProps {
  readonly key: DeskKey;
  readonly configurationSet: ConfigurationSet;
  readonly takeFeedback: DeskFunction<'take-feedback'>;
}

/** SES's own account of our letters. */
export class Feedback extends Construct {
  readonly events: NotifiedQueue;

  constructor(scope: Construct, id: string, { key, configurationSet, takeFeedback }: FeedbackProps) {
    super(scope, id);
    this.events = new NotifiedQueue(this, 'Events', { key, reader: takeFeedback, batchSize: 10 });
    configurationSet.addEventDestination('ToTopic', {
      destination: EventDestination.snsTopic(this.events.topic),
      events: [
        EmailSendingEvent.SEND,
        EmailSendingEvent.DELIVERY,
        EmailSendingEvent.DELIVERY_DELAY,
        EmailSendingEvent.BOUNCE,
        EmailSendingEvent.COMPLAINT,
        EmailSendingEvent.REJECT,
      ],
    });
  }
}
