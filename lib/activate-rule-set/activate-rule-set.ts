// Custom resource of the stack: CloudFormation → here → the pointer to the active receipt rule set of SES.
import {
  DescribeActiveReceiptRuleSetCommand,
  SESClient,
  SetActiveReceiptRuleSetCommand,
} from '@aws-sdk/client-ses';
import type { CloudFormationCustomResourceEvent } from 'aws-lambda';
import { decide, type Wish } from './decision.ts';

/** How an update treats the rule set that held our rule before: a foreign one is never ours to replace. */
const previousOf = (before: Record<string, unknown>): string | undefined =>
  before.Joined === 'true' ? undefined : String(before.RuleSetName);

function wishOf(event: CloudFormationCustomResourceEvent): Wish {
  const { RuleSetName, Joined } = event.ResourceProperties;
  return {
    request: event.RequestType,
    ruleSet: String(RuleSetName),
    joined: Joined === 'true',
    previous: event.RequestType === 'Update' ? previousOf(event.OldResourceProperties) : undefined,
  };
}

/** Does what may be done; the sentence of a refusal becomes the reason that CloudFormation shows. */
export async function activateRuleSet(
  event: CloudFormationCustomResourceEvent,
  ses: SESClient,
): Promise<void> {
  const { Metadata } = await ses.send(new DescribeActiveReceiptRuleSetCommand({}));
  const decision = decide(wishOf(event), Metadata?.Name);
  if (decision.do === 'refuse') throw new Error(decision.because);
  if (decision.do === 'activate')
    await ses.send(new SetActiveReceiptRuleSetCommand({ RuleSetName: decision.ruleSet }));
  if (decision.do === 'deactivate') await ses.send(new SetActiveReceiptRuleSetCommand({}));
}

/** The physical id is the name of the rule set: where it changes, CloudFormation deletes the old pointer afterwards. */
const answer = (event: CloudFormationCustomResourceEvent, outcome: { Status: string; Reason?: string }) =>
  fetch(event.ResponseURL, {
    method: 'PUT',
    body: JSON.stringify({
      ...outcome,
      StackId: event.StackId,
      RequestId: event.RequestId,
      LogicalResourceId: event.LogicalResourceId,
      PhysicalResourceId: event.ResourceProperties.RuleSetName,
    }),
  });

const ses = new SESClient();

/** CloudFormation waits for an answer whatever happens; without one a deployment hangs for an hour. */
export const handler = async (event: CloudFormationCustomResourceEvent): Promise<void> => {
  try {
    await activateRuleSet(event, ses);
    await answer(event, { Status: 'SUCCESS' });
  } catch (error) {
    await answer(event, { Status: 'FAILED', Reason: error instanceof Error ? error.message : String(error) });
  }
};
