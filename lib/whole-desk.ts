// All that a replay needs of a desk: what it keeps, its keys, and its rules as the config tells them.
import { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import type { ReplayCommand } from './commands.ts';
import { deskOf, readConfig } from './config.ts';
import { stackOutputs, stackResources, whereTo } from './findings.ts';
import { type Kept, onThisMachine, runningDesk, whereKept } from './kept.ts';
import { noPlace } from './preflight.ts';

export interface WholeDesk extends Kept {
  readonly secrets: SecretsManagerClient;
  readonly keyRing: string;
  /** What the functions are told of the desk, as JSON. */
  readonly desk: string;
}

type Where = Pick<ReplayCommand, 'stack' | 'table' | 'bucket' | 'desk'>;

/** @throws Error with a sentence where there is no such desk */
export const wholeDesk = async (where: Where): Promise<WholeDesk> =>
  where.stack === undefined ? here() : inStack(where.stack, where);

async function here(): Promise<WholeDesk> {
  const { buckets, keyRing, desk } = await runningDesk('--stack');
  const secrets = new SecretsManagerClient({ ...onThisMachine, endpoint: buckets.endpoint });
  return { ...(await whereKept(undefined)), secrets, keyRing, desk };
}

async function inStack(stack: string, { table, bucket, desk }: Where): Promise<WholeDesk> {
  const nowhere = noPlace(await whereTo());
  if (nowhere) throw new Error(nowhere);
  const cloudFormation = new CloudFormationClient();
  const { TableName, MailBucket, ProofBucket, FormUrl } = (await stackOutputs(cloudFormation, stack)) ?? {};
  if (!TableName || !MailBucket || !ProofBucket || !FormUrl)
    throw new Error(`There is no desk in a stack ${stack} here. Look at AWS_REGION and AWS_PROFILE.`);
  const [ring] = await stackResources(cloudFormation, stack, 'AWS::SecretsManager::Secret');
  return {
    table: table ?? TableName,
    mails: bucket ?? MailBucket,
    proofs: ProofBucket,
    dynamo: new DynamoDBClient(),
    s3: new S3Client(),
    secrets: new SecretsManagerClient(),
    keyRing: ring?.ref ?? '',
    desk: JSON.stringify(deskOf(readConfig(desk), FormUrl)),
  };
}
