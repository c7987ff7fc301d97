import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { AnyPrincipal, Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type IBucket,
  ObjectLockRetention,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { acknowledge, nistAndHipaa } from './acknowledge.ts';
import type { NodeFunction } from './node-function.ts';

interface ProofsProps {
  /** Days for which nobody, the account's root included, can delete or change an object. */
  readonly lockDays: number;
  readonly accessLog: Bucket;
}

/** What must outlive the table, unchanged: heads of the audit, and the log of erasures. Nothing personal. */
export class Proofs extends Construct {
  readonly bucket: Bucket;

  constructor(scope: Construct, id: string, { lockDays, accessLog }: ProofsProps) {
    super(scope, id);
    this.bucket = new Bucket(this, 'Bucket', {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      removalPolicy: RemovalPolicy.RETAIN,
      encryption: BucketEncryption.S3_MANAGED,
      versioned: true,
      objectLockDefaultRetention: ObjectLockRetention.compliance(Duration.days(lockDays)),
      serverAccessLogsBucket: accessLog as IBucket, // the library's own types disagree under exactOptionalPropertyTypes
      serverAccessLogsPrefix: 'proofs/',
    });
    this.forbid(['s3:DeleteObject', 's3:DeleteObjectVersion']);
    // Without the header a second version would stand in front of the first.
    this.forbid(['s3:PutObject'], { Null: { 's3:if-none-match': 'true' } });
    acknowledge(
      this,
      'It holds references, numbers and hashes, nothing personal. Under a key of ours it would be lost with that key, and an auditor would need power over it.',
      ...nistAndHipaa('S3DefaultEncryptionKMS'),
    );
    acknowledge(
      this,
      'S3 keeps it in three zones. What it proves is a table in the same region.',
      ...nistAndHipaa('S3BucketReplicationEnabled'),
    );
  }

  /** Lets a function add objects below a prefix. Nobody can replace or delete one. */
  allowAdding(prefix: string, ...fns: readonly NodeFunction[]): void {
    const bucketId: string = Stack.of(this).resolve(this.bucket.bucketArn)['Fn::GetAtt'][0];
    for (const fn of fns) {
      fn.allow({ actions: ['s3:PutObject'], resources: [this.bucket.arnForObjects(`${prefix}*`)] });
      acknowledge(
        fn,
        'Its objects are named by dates and references, which nobody knows before they come.',
        `AwsSolutions-IAM5[Resource::<${bucketId}.Arn>/${prefix}*]`,
      );
    }
  }

  private forbid(actions: string[], conditions: Record<string, Record<string, string>> = {}): void {
    this.bucket.addToResourcePolicy(
      new PolicyStatement({
        effect: Effect.DENY,
        principals: [new AnyPrincipal()],
        actions,
        resources: [this.bucket.arnForObjects('*')],
        conditions,
      }),
    );
  }
}
