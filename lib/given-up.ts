// Where a desk's queues are: on this machine, or in a stack on AWS.
import { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { EventBridgeClient } from '@aws-sdk/client-eventbridge';
import { SQSClient } from '@aws-sdk/client-sqs';
import type { QueueThere } from './dead-letters.ts';
import { stackOutputs, stackResources, whereTo } from './findings.ts';
import { onThisMachine, runningDesk } from './kept.ts';
import { noPlace } from './preflight.ts';

export interface GivenUp {
  readonly sqs: SQSClient;
  readonly queues: readonly QueueThere[];
  /** What events are made of, and where they go. */
  readonly dynamo: DynamoDBClient;
  readonly table: string;
  readonly events: EventBridgeClient;
  readonly bus: string;
}

/** @param stack undefined for the desk on this machine @throws Error with a sentence where there is none */
export async function whereGivenUp(stack: string | undefined): Promise<GivenUp> {
  return stack === undefined ? here() : inStack(stack);
}

async function here(): Promise<GivenUp> {
  const { table, buckets, queues } = await runningDesk('--stack');
  const at = { ...onThisMachine, endpoint: buckets.endpoint };
  return {
    sqs: new SQSClient({ ...at, useQueueUrlAsEndpoint: false }),
    queues: queues.names.map((name) => ({ id: name, url: name })),
    dynamo: new DynamoDBClient({ ...onThisMachine, endpoint: table.endpoint }),
    table: table.name,
    events: new EventBridgeClient(at),
    bus: queues.bus,
  };
}

async function inStack(stack: string): Promise<GivenUp> {
  const nowhere = noPlace(await whereTo());
  if (nowhere) throw new Error(nowhere);
  const cloudFormation = new CloudFormationClient();
  const outputs = await stackOutputs(cloudFormation, stack);
  if (!outputs?.TableName)
    throw new Error(`There is no desk in a stack ${stack} here. Look at AWS_REGION and AWS_PROFILE.`);
  const queues = await stackResources(cloudFormation, stack, 'AWS::SQS::Queue');
  const [bus] = await stackResources(cloudFormation, stack, 'AWS::Events::EventBus');
  return {
    sqs: new SQSClient(),
    queues: queues.map(({ id, ref }) => ({ id, url: ref })),
    dynamo: new DynamoDBClient(),
    table: outputs.TableName,
    events: new EventBridgeClient(),
    bus: bus?.ref ?? '',
  };
}
