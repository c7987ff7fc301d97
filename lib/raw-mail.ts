import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type IBucket,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import {
  attachmentPrefix,
  audiencePrefix,
  printedLettersPrefix,
  rawMailPrefix,
  uploadPrefix,
} from '../functions/contract.ts';
import { acknowledge, nistAndHipaa } from './acknowledge.ts';
import type { DeskKey } from './desk-key.ts';
import type { NodeFunction } from './node-function.ts';

interface RawMailProps {
  readonly key: DeskKey;
  readonly retention: {
    readonly rawMailDays: number;
    readonly deletedMailDays: number;
    readonly audienceDays: number;
    readonly logDays: number;
  };
}

/** A notice may go out for long after its people came in. */
const daysToSpare = 366;

const closed = {
  blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
  objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
  enforceSSL: true,
  minimumTLSVersion: 1.2,
  removalPolicy: RemovalPolicy.RETAIN,
};

/** Every mail as its bytes came in, before anything else happens to it; beside it, what was attached. */
export class RawMail extends Construct {
  readonly bucket: Bucket;
  /** Who reached for an object, as S3 tells. */
  readonly accessLog: Bucket;
  private readonly key: DeskKey;

  constructor(scope: Construct, id: string, { key, retention }: RawMailProps) {
    super(scope, id);
    this.key = key;
    const accessLog = new Bucket(this, 'AccessLog', {
      ...closed,
      encryption: BucketEncryption.S3_MANAGED,
      lifecycleRules: [{ expiration: Duration.days(retention.logDays) }],
    });
    this.accessLog = accessLog;
    this.bucket = new Bucket(this, 'Bucket', {
      ...closed,
      encryption: BucketEncryption.KMS,
      encryptionKey: key,
      bucketKeyEnabled: true,
      versioned: true,
      serverAccessLogsBucket: accessLog as IBucket, // the library's own types disagree under exactOptionalPropertyTypes
      lifecycleRules: [
        ...[rawMailPrefix, attachmentPrefix, printedLettersPrefix].map((prefix) => ({
          prefix,
          expiration: Duration.days(retention.rawMailDays),
          // Without it a deleted mail would stay for ever as an old version: deletion would be none.
          noncurrentVersionExpiration: Duration.days(retention.deletedMailDays),
          abortIncompleteMultipartUploadAfter: Duration.days(1),
        })),
        {
          prefix: audiencePrefix,
          // A backstop: run-notices erases them after the same days, counted from the end of the notice.
          expiration: Duration.days(retention.audienceDays + daysToSpare),
          noncurrentVersionExpiration: Duration.days(retention.deletedMailDays),
          abortIncompleteMultipartUploadAfter: Duration.days(1),
        },
        { expiredObjectDeleteMarker: true },
      ],
    });

    const replication =
      'S3 keeps it in three zones. A copy in another region would have to be erased there too.';
    acknowledge(this, replication, ...nistAndHipaa('S3BucketReplicationEnabled'));
    acknowledge(
      accessLog,
      'S3 delivers its access log only to a bucket under its own keys or a key policy of its own; it names objects and internet addresses, never what somebody wrote or who they are.',
      ...nistAndHipaa('S3DefaultEncryptionKMS'),
    );
    acknowledge(
      accessLog,
      'It is the log: written once by S3, and gone after the days of the config.',
      ...nistAndHipaa('S3BucketVersioningEnabled'),
    );
  }

  /** Lets one receipt rule of SES write below the prefix, and nowhere else. */
  allowWritingBy(ruleArn: string, account: string): void {
    this.bucket.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal('ses.amazonaws.com')],
        actions: ['s3:PutObject'],
        resources: [this.bucket.arnForObjects(`${rawMailPrefix}*`)],
        conditions: { StringEquals: { 'aws:SourceAccount': account, 'aws:SourceArn': ruleArn } },
      }),
    );
  }

  /** Lets it put what is attached beside the mails, and nothing in place of one. */
  allowKeepingAttachments(fn: NodeFunction): void {
    fn.allow({ actions: ['s3:PutObject'], resources: [this.bucket.arnForObjects(`${attachmentPrefix}*`)] });
    this.key.allowWriting(fn);
    acknowledge(
      fn,
      'The key of an attachment names its mail, which nobody knows before it comes.',
      `AwsSolutions-IAM5[Resource::<${this.bucketId}.Arn>/${attachmentPrefix}*]`,
    );
  }

  /** Lets it put letters there as the print shop gets them. */
  allowKeepingPrintedLetters(fn: NodeFunction): void {
    fn.allow({
      actions: ['s3:PutObject'],
      resources: [this.bucket.arnForObjects(`${printedLettersPrefix}*`)],
    });
    this.key.allowWriting(fn);
    acknowledge(
      fn,
      'The key of a batch names its notice, which nobody knows before it is opened.',
      `AwsSolutions-IAM5[Resource::<${this.bucketId}.Arn>/${printedLettersPrefix}*]`,
    );
  }

  /** Lets it sign forms that put a file below the prefix, and look at its first bytes. */
  allowUploads(fn: NodeFunction, prefix: string): void {
    fn.allow({
      actions: ['s3:PutObject', 's3:GetObject'],
      resources: [this.bucket.arnForObjects(`${prefix}*`)],
    });
    this.key.allowWriting(fn);
    this.key.allowReading(fn, 's3');
    acknowledge(
      fn,
      'The key of a file is made when somebody is about to add it.',
      `AwsSolutions-IAM5[Resource::<${this.bucketId}.Arn>/${prefix}*]`,
    );
  }

  /** @param prefixes what it may read: raw mail, or what was attached too */
  allowReading(fn: NodeFunction, ...prefixes: readonly string[]): void {
    const resources = prefixes.map((prefix) => this.bucket.arnForObjects(`${prefix}*`));
    fn.allow({ actions: ['s3:GetObject'], resources });
    this.key.allowReading(fn, 's3');
    acknowledge(
      fn,
      'It reads any of them, because any mail may be of a case. It may read nothing else of the bucket.',
      ...prefixes.map((prefix) => `AwsSolutions-IAM5[Resource::<${this.bucketId}.Arn>/${prefix}*]`),
    );
  }

  /** Lets it see which mails there are, and which files persons added. */
  allowListing(fn: NodeFunction): void {
    fn.allow({
      actions: ['s3:ListBucket'],
      resources: [this.bucket.bucketArn],
      conditions: { StringEquals: { 's3:prefix': [rawMailPrefix, uploadPrefix] } },
    });
  }

  /** Lets it forget mails and what was attached; the versions that the bucket keeps go by themselves some days later. */
  allowErasing(...fns: readonly NodeFunction[]): void {
    const prefixes = [rawMailPrefix, attachmentPrefix];
    const resources = prefixes.map((prefix) => this.bucket.arnForObjects(`${prefix}*`));
    for (const fn of fns) {
      fn.allow({ actions: ['s3:DeleteObject'], resources });
      acknowledge(
        fn,
        'Any mail may be of a case that is to be forgotten.',
        ...prefixes.map((prefix) => `AwsSolutions-IAM5[Resource::<${this.bucketId}.Arn>/${prefix}*]`),
      );
    }
  }

  /** Lets it read files of affected people, keep beside them what it set aside, and forget both. */
  allowAudiences(fn: NodeFunction): void {
    fn.allow({
      actions: ['s3:GetObject', 's3:PutObject', 's3:DeleteObject'],
      resources: [this.bucket.arnForObjects(`${audiencePrefix}*`)],
    });
    fn.allow({
      actions: ['s3:DeleteObject'],
      resources: [this.bucket.arnForObjects(`${printedLettersPrefix}*`)],
    });
    fn.allow({
      actions: ['s3:ListBucket'],
      resources: [this.bucket.bucketArn],
      conditions: { StringLike: { 's3:prefix': [`${audiencePrefix}*`, `${printedLettersPrefix}*`] } },
    });
    this.key.allowWriting(fn);
    this.key.allowReading(fn, 's3');
    acknowledge(
      fn,
      'The key of a file names its notice, which nobody knows before it is opened.',
      `AwsSolutions-IAM5[Resource::<${this.bucketId}.Arn>/${audiencePrefix}*]`,
      `AwsSolutions-IAM5[Resource::<${this.bucketId}.Arn>/${printedLettersPrefix}*]`,
    );
  }

  private get bucketId(): string {
    return Stack.of(this).resolve(this.bucket.bucketArn)['Fn::GetAtt'][0];
  }
}
