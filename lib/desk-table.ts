// The desk table. What its rows mean is drawn in functions/adapters/table.ts.
import { RemovalPolicy } from 'aws-cdk-lib';
import {
  AttributeType,
  Billing,
  type ITableV2,
  ProjectionType,
  StreamViewType,
  TableEncryptionV2,
  TableV2,
} from 'aws-cdk-lib/aws-dynamodb';
import { Construct } from 'constructs';
import { deskTable } from '../functions/contract.ts';
import type { NodeFunction } from './node-function.ts';

const text = (name: string) => ({ name, type: AttributeType.STRING });
const { partitionKey, sortKey, expiry, queueIndex, personIndex } = deskTable;

/** What of DynamoDB a function may do with rows; transactions are made of these. */
export type RowAction =
  | 'GetItem'
  | 'BatchGetItem'
  | 'Query'
  | 'PutItem'
  | 'UpdateItem'
  | 'ConditionCheckItem';

interface DeskTableProps {
  readonly backupDays: number;
  /** A table that was brought back or made anew, with its stream: the runbook has set it up as the one below. */
  readonly restored?: { readonly name: string; readonly stream: string } | undefined;
}

export class DeskTable extends Construct {
  readonly table: ITableV2;

  constructor(scope: Construct, id: string, { backupDays, restored }: DeskTableProps) {
    super(scope, id);
    if (restored) {
      const { name: tableName, stream: tableStreamArn } = restored;
      this.table = TableV2.fromTableAttributes(this, 'Table', { tableName, tableStreamArn });
      return;
    }
    const made = new TableV2(this, 'Table', {
      partitionKey: text(partitionKey),
      sortKey: text(sortKey),
      globalSecondaryIndexes: [
        {
          indexName: queueIndex.name,
          partitionKey: text(queueIndex.partitionKey),
          sortKey: text(queueIndex.sortKey),
          projectionType: ProjectionType.INCLUDE,
          nonKeyAttributes: [...queueIndex.projected],
        },
        {
          indexName: personIndex.name,
          partitionKey: text(personIndex.partitionKey),
          sortKey: text(personIndex.sortKey),
          projectionType: ProjectionType.KEYS_ONLY,
        },
      ],
      billing: Billing.onDemand(),
      dynamoStream: StreamViewType.NEW_IMAGE,
      timeToLiveAttribute: expiry,
      // The account's DynamoDB key: its use is in CloudTrail, and no function needs power over a key to reach a row.
      encryption: TableEncryptionV2.awsManagedKey(),
      pointInTimeRecoverySpecification: {
        pointInTimeRecoveryEnabled: true,
        recoveryPeriodInDays: backupDays,
      },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    this.table = made as ITableV2; // the library's own types disagree under exactOptionalPropertyTypes
  }

  /** Lets a function do these things with rows of the table, and nothing with its indexes. */
  allow(fn: NodeFunction, ...actions: readonly RowAction[]): void {
    fn.allow({ actions: actions.map((action) => `dynamodb:${action}`), resources: [this.table.tableArn] });
  }

  /** Lets a function list queues and watches. */
  allowLists(...fns: readonly NodeFunction[]): void {
    for (const fn of fns) this.allowQuery(fn, queueIndex.name);
  }

  /** Lets a function find the cases of a person. */
  allowFindingPersons(...fns: readonly NodeFunction[]): void {
    for (const fn of fns) this.allowQuery(fn, personIndex.name);
  }

  private allowQuery(fn: NodeFunction, index: string): void {
    fn.allow({ actions: ['dynamodb:Query'], resources: [`${this.table.tableArn}/index/${index}`] });
  }
}
