// What an account and region are like: asked, not judged. preflight.ts judges.
import {
  CloudFormationClient,
  DescribeStacksCommand,
  ListStackResourcesCommand,
} from '@aws-sdk/client-cloudformation';
import { GetAccountSettingsCommand, LambdaClient } from '@aws-sdk/client-lambda';
import {
  DescribeActiveReceiptRuleSetCommand,
  GetIdentityVerificationAttributesCommand,
  GetSendQuotaCommand,
  SESClient,
} from '@aws-sdk/client-ses';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { type Config, domainsOf } from './config.ts';
import type { Findings, Place, There } from './preflight.ts';

/** SES's first API has no flag for the sandbox; a quota of 200 mails a day gives it away. */
const sandboxQuota = 200;

/** The account and region that credentials and settings of this machine lead to. */
export async function whereTo(): Promise<Place> {
  const region = await new STSClient().config.region().catch(() => undefined);
  const account = await new STSClient({ region: region ?? 'us-east-1' })
    .send(new GetCallerIdentityCommand({}))
    .then(({ Account }) => Account)
    .catch(() => undefined);
  return { account, region };
}

export async function findingsFor(config: Config, file: string, stack: string): Promise<Findings> {
  const { account, region } = await whereTo();
  const there = account && region ? await lookAround(region, config, stack) : undefined;
  return { file, stack, account, region, there };
}

async function lookAround(region: string, config: Config, stack: string): Promise<There> {
  const cloudFormation = new CloudFormationClient({ region });
  const ses = new SESClient({ region });
  const [bootstrap, outputs, identities, quota, activeRuleSet, concurrency] = await Promise.all([
    stackOutputs(cloudFormation, 'CDKToolkit'),
    stackOutputs(cloudFormation, stack),
    identitiesOf(ses, cloudFormation, domainsOf(config), stack),
    ses.send(new GetSendQuotaCommand({})),
    ses.send(new DescribeActiveReceiptRuleSetCommand({})).then(
      ({ Metadata }) => Metadata?.Name,
      () => undefined, // a region that receives no mail knows no rule sets
    ),
    new LambdaClient({ region }).send(new GetAccountSettingsCommand({})),
  ]);
  return {
    bootstrapped: bootstrap !== undefined,
    sandbox: (quota.Max24HourSend ?? 0) <= sandboxQuota,
    identities,
    activeRuleSet,
    unreservedConcurrency: concurrency.AccountLimit?.UnreservedConcurrentExecutions ?? 0,
    reservedHere: Number(outputs?.ReservedConcurrency ?? 0),
  };
}

/** Outputs of a stack by their names; undefined where there is no such stack. */
export async function stackOutputs(
  cloudFormation: CloudFormationClient,
  StackName: string,
): Promise<Readonly<Record<string, string>> | undefined> {
  try {
    const { Stacks } = await cloudFormation.send(new DescribeStacksCommand({ StackName }));
    return Object.fromEntries(
      (Stacks?.[0]?.Outputs ?? []).map(({ OutputKey = '', OutputValue = '' }) => [OutputKey, OutputValue]),
    );
  } catch (error) {
    // CloudFormation's way to say that there is none.
    if (error instanceof Error && error.name === 'ValidationError') return undefined;
    throw error;
  }
}

async function identitiesOf(
  ses: SESClient,
  cloudFormation: CloudFormationClient,
  domains: string[],
  stack: string,
): Promise<There['identities']> {
  const [{ VerificationAttributes = {} }, ours] = await Promise.all([
    ses.send(new GetIdentityVerificationAttributesCommand({ Identities: domains })),
    ownIdentities(cloudFormation, stack),
  ]);
  return Object.fromEntries(
    Object.entries(VerificationAttributes).map(([domain, { VerificationStatus }]) => [
      domain,
      { verified: VerificationStatus === 'Success', ours: ours.includes(domain) },
    ]),
  );
}

async function ownIdentities(cloudFormation: CloudFormationClient, stack: string): Promise<string[]> {
  if (!(await stackOutputs(cloudFormation, stack))) return [];
  return (await stackResources(cloudFormation, stack, 'AWS::SES::EmailIdentity')).map(({ ref }) => ref);
}

/** Resources of one type in a stack: their logical ids, and what Ref gives of them. */
export async function stackResources(
  cloudFormation: CloudFormationClient,
  StackName: string,
  type: string,
): Promise<readonly { readonly id: string; readonly ref: string }[]> {
  const found: { readonly id: string; readonly ref: string }[] = [];
  let NextToken: string | undefined;
  do {
    const page = await cloudFormation.send(new ListStackResourcesCommand({ StackName, NextToken }));
    for (const {
      ResourceType,
      LogicalResourceId: id = '',
      PhysicalResourceId: ref,
    } of page.StackResourceSummaries ?? [])
      if (ResourceType === type && ref) found.push({ id, ref });
    NextToken = page.NextToken;
  } while (NextToken);
  return found;
}
