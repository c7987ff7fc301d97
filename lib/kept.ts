// Where a desk keeps what it keeps: the one that runs on this machine, or names on AWS.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import * as v from 'valibot';
import type { KeptNames } from './commands.ts';

export interface Kept extends KeptNames {
  readonly dynamo: DynamoDBClient;
  readonly s3: S3Client;
}

const runningSchema = v.object({
  table: v.object({ endpoint: v.string(), name: v.string() }),
  buckets: v.object({ endpoint: v.string(), mails: v.string(), proofs: v.string() }),
  /** What the functions are told of the desk, as JSON. */
  desk: v.string(),
  keyRing: v.string(),
  queues: v.object({ names: v.array(v.string()), bus: v.string() }),
});

/** How clients speak to the desk on this machine. */
export const onThisMachine = {
  region: 'local',
  credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
};

/**
 * What the desk on this machine says of itself.
 *
 * @param otherwise what to say instead for a desk on AWS
 * @throws Error with a sentence where none runs
 */
export async function runningDesk(otherwise: string) {
  const url = `http://127.0.0.1:${process.env.PORT ?? 3000}`;
  const response = await fetch(`${url}/_local/desk`).catch(() => undefined);
  if (!response?.ok)
    throw new Error(`No desk runs at ${url}. Start it with npm start, or say ${otherwise} for AWS.`);
  return v.parse(runningSchema, await response.json());
}

/** @param names undefined for the desk on this machine @throws Error with a sentence where none runs */
export async function whereKept(names: KeptNames | undefined): Promise<Kept> {
  if (names) return { ...names, dynamo: new DynamoDBClient(), s3: new S3Client() };
  const { table, buckets } = await runningDesk('--table and --bucket');
  return {
    table: table.name,
    mails: buckets.mails,
    proofs: buckets.proofs,
    dynamo: new DynamoDBClient({ ...onThisMachine, endpoint: table.endpoint }),
    s3: new S3Client({ ...onThisMachine, endpoint: buckets.endpoint, forcePathStyle: true }),
  };
}
