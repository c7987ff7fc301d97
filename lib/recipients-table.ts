// The recipients table: the people whom notices concern. What its rows mean is drawn in functions/adapters/recipients.ts.
import { RemovalPolicy } from 'aws-cdk-lib';
import { AttributeType, Billing, type ITableV2, TableEncryptionV2, TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { Construct } from 'constructs';
import { recipientsTable } from '../functions/contract.ts';
import type { RowAction } from './desk-table.ts';
import type { NodeFunction } from './node-function.ts';

const text = (name: string) => ({ name, type: AttributeType.STRING });
const { partitionKey, sortKey, expiry } = recipientsTable;

/** Here rows go for good: what a notice held of people is erased. */
export type RecipientAction = RowAction | 'BatchWriteItem';

/** No stream and no index: a campaign writes a million rows, and whoever needs one knows its key. */
export class RecipientsTable extends Construct {
  readonly table: ITableV2;

  /** @param props `restored`: name of a table that was brought back or made anew */
  constructor(
    scope: Construct,
    id: string,
    { backupDays, restored }: { backupDays: number; restored?: string | undefined },
  ) {
    super(scope, id);
    if (restored) {
      this.table = TableV2.fromTableName(this, 'Table', restored);
      return;
    }
    const made = new TableV2(this, 'Table', {
      partitionKey: text(partitionKey),
      sortKey: text(sortKey),
      billing: Billing.onDemand(),
      timeToLiveAttribute: expiry,
      // As the desk table: the account's DynamoDB key, and no function needs power over a key to reach a row.
      encryption: TableEncryptionV2.awsManagedKey(),
      // It holds the only proof of who was told. What is erased lives on in backups for these days, as in the desk table.
      pointInTimeRecoverySpecification: {
        pointInTimeRecoveryEnabled: true,
        recoveryPeriodInDays: backupDays,
      },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    this.table = made as ITableV2; // the library's own types disagree under exactOptionalPropertyTypes
  }

  /** Lets a function do these things with rows of the table. */
  allow(fn: NodeFunction, ...actions: readonly RecipientAction[]): void {
    fn.allow({ actions: actions.map((action) => `dynamodb:${action}`), resources: [this.table.tableArn] });
  }
}
