// What run-notices hands to those who tell people: names of persons to send-letters, numbers of batches to print-letters. No address
// is ever in a queue.
import {
  GetQueueAttributesCommand,
  SendMessageBatchCommand,
  SendMessageCommand,
  type SQSClient,
} from '@aws-sdk/client-sqs';
import * as v from 'valibot';
import { type Handover, mostInAMessage } from '../desk/notices/pace.ts';

const printOrder = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({ notice: v.string(), batch: v.pipe(v.number(), v.integer(), v.minValue(1)) }),
);
type PrintOrder = v.InferOutput<typeof printOrder>;

/** A message of the queue notice-letters. @throws where it is none: it goes to the dead-letter queue */
export const parsePrintOrder = (body: string): PrintOrder => v.parse(printOrder, body);

export interface NoticeQueues {
  /** Messages that wait for send-letters or are worked on, about. */
  waiting(): Promise<number>;
  /** Hands persons over to send-letters. @throws Error where SQS did not take all: the rest comes again, because nobody claims them */
  mails(notice: string, handovers: readonly Handover<string>[]): Promise<void>;
  /** Hands a batch over to print-letters. */
  letters(notice: string, batch: number): Promise<void>;
}

/** SQS's limit. */
const mostAtOnce = 10;

const mailMessage = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({
    notice: v.string(),
    persons: v.pipe(v.array(v.string()), v.maxLength(mostInAMessage)),
  }),
);

/** A message of the queue notice-mails. @throws where it is none: it goes to the dead-letter queue */
export const parseMailMessage = (body: string): v.InferOutput<typeof mailMessage> =>
  v.parse(mailMessage, body);

export function noticeQueuesBy(client: SQSClient, urls: { mails: string; letters: string }): NoticeQueues {
  return {
    async waiting() {
      const { Attributes } = await client.send(
        new GetQueueAttributesCommand({ QueueUrl: urls.mails, AttributeNames: [...counts] }),
      );
      return counts.reduce((sum, name) => sum + Number(Attributes?.[name] ?? 0), 0);
    },

    async mails(notice, handovers) {
      for (let from = 0; from < handovers.length; from += mostAtOnce) {
        const { Failed = [] } = await client.send(
          new SendMessageBatchCommand({
            QueueUrl: urls.mails,
            Entries: handovers.slice(from, from + mostAtOnce).map(({ persons, delaySeconds }, n) => ({
              Id: String(n),
              MessageBody: JSON.stringify({ notice, persons }),
              DelaySeconds: delaySeconds,
            })),
          }),
        );
        if (Failed.length > 0)
          throw new Error(`SQS did not take ${Failed.length} messages: ${Failed[0]?.Code}`);
      }
    },

    ...letterQueueBy(client, urls.letters),
  };
}

/** The part of those who only order batches. */
export const letterQueueBy = (client: SQSClient, QueueUrl: string): Pick<NoticeQueues, 'letters'> => ({
  async letters(notice, batch) {
    const MessageBody = JSON.stringify({ notice, batch } satisfies PrintOrder);
    await client.send(new SendMessageCommand({ QueueUrl, MessageBody }));
  },
});

const counts = [
  'ApproximateNumberOfMessages',
  'ApproximateNumberOfMessagesDelayed',
  'ApproximateNumberOfMessagesNotVisible',
] as const;
