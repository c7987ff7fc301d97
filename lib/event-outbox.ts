// Changes of cases that other systems wait for: the table's stream → publish-events → an event bus of the desk's own.
import { Duration } from 'aws-cdk-lib';
import type { ITable, ITableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { EventBus } from 'aws-cdk-lib/aws-events';
import { FilterCriteria, FilterRule, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { DynamoEventSource, SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { auditRowPrefix, deskTable, eventsAtOnce } from '../functions/contract.ts';
import { acknowledge } from './acknowledge.ts';
import type { DeskFunction } from './desk-function.ts';

export class EventOutbox extends Construct {
  readonly bus: EventBus;
  /** Names of stream records whose events the bus did not take. */
  readonly unpublished: Queue;

  constructor(scope: Construct, id: string, { busName }: { readonly busName: string }) {
    super(scope, id);
    this.bus = new EventBus(this, 'Bus', { eventBusName: busName });
    this.unpublished = new Queue(this, 'Unpublished', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
    acknowledge(
      this.unpublished,
      'It is the failure queue.',
      'AwsSolutions-SQS3',
      'Serverless-SQSRedrivePolicy',
    );
  }

  feed(table: ITableV2, publishEvents: DeskFunction<'publish-events'>): void {
    publishEvents.allow({ actions: ['events:PutEvents'], resources: [this.bus.eventBusArn] });
    publishEvents.lambda.addEventSource(
      // As in raw-mail.ts, the library's own types disagree under exactOptionalPropertyTypes.
      new DynamoEventSource(table as ITable, {
        startingPosition: StartingPosition.TRIM_HORIZON,
        batchSize: eventsAtOnce,
        bisectBatchOnError: true,
        retryAttempts: 10,
        maxRecordAge: Duration.hours(12), // an event that comes twice is known by its id, one that never comes is missed
        onFailure: new SqsDlq(this.unpublished),
        filters: [
          FilterCriteria.filter({
            eventName: FilterRule.isEqual('INSERT'),
            dynamodb: { Keys: { [deskTable.sortKey]: { S: FilterRule.beginsWith(auditRowPrefix) } } },
          }),
        ],
      }),
    );
  }
}
