// Letters that a change wrote: the table's stream → send-letters.
import { Duration } from 'aws-cdk-lib';
import type { ITable, ITableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { FilterCriteria, FilterRule, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { DynamoEventSource, SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { deskTable, letterIsDue } from '../functions/contract.ts';
import { acknowledge } from './acknowledge.ts';
import type { DeskFunction } from './desk-function.ts';

interface LetterOutboxProps {
  readonly table: ITableV2;
  readonly sendLetters: DeskFunction<'send-letters'>;
}

export class LetterOutbox extends Construct {
  /** Names of stream records whose letters could not be posted; keep-watch makes the letters due again. */
  readonly unposted: Queue;

  constructor(scope: Construct, id: string, { table, sendLetters }: LetterOutboxProps) {
    super(scope, id);
    this.unposted = new Queue(this, 'Unposted', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
    sendLetters.lambda.addEventSource(
      // As in raw-mail.ts, the library's own types disagree under exactOptionalPropertyTypes.
      new DynamoEventSource(table as ITable, {
        // From the oldest record: a letter written while the stream was being connected goes out too. A claim keeps it from going twice.
        startingPosition: StartingPosition.TRIM_HORIZON,
        batchSize: 1, // one letter, one attempt: a crash leaves one outcome unknown, a retry repeats no other letter
        bisectBatchOnError: true,
        retryAttempts: 5,
        maxRecordAge: Duration.hours(1), // one bad record must not hold up its shard; keep-watch comes back to its letter
        onFailure: new SqsDlq(this.unposted),
        filters: [FilterCriteria.filter(letterDue)],
      }),
    );
    acknowledge(
      this.unposted,
      'It is the failure queue.',
      'AwsSolutions-SQS3',
      'Serverless-SQSRedrivePolicy',
    );
  }
}

const letterDue = {
  eventName: FilterRule.or('INSERT', 'MODIFY'),
  dynamodb: {
    Keys: { [deskTable.sortKey]: { S: FilterRule.beginsWith(letterIsDue.sortKeyPrefix) } },
    NewImage: { [letterIsDue.attribute]: { S: FilterRule.isEqual(letterIsDue.value) } },
  },
};
