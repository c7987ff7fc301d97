import { SESClient } from '@aws-sdk/client-ses';
import type { CloudFormationCustomResourceEvent } from 'aws-lambda';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { activateRuleSet } from '../lib/activate-rule-set/activate-rule-set.ts';
import { decide, type Wish } from '../lib/activate-rule-set/decision.ts';

const create: Wish = { request: 'Create', ruleSet: 'PrivacyDesk', joined: false };

describe('the pointer to the active receipt rule set', () => {
  test('is taken where nobody has it', () => {
    expect(decide(create, undefined)).toEqual({ do: 'activate', ruleSet: 'PrivacyDesk' });
  });

  test('is left where it is ours already', () => {
    expect(decide(create, 'PrivacyDesk')).toEqual({ do: 'nothing' });
  });

  test('is refused where another system has it, with a sentence that says what to do', () => {
    expect(decide(create, 'theirs')).toEqual({
      do: 'refuse',
      because: expect.stringMatching(/theirs of another system .* mail\.joinRuleSet/),
    });
  });

  test('moves along when our own rule set gets another name', () => {
    const renamed: Wish = {
      request: 'Update',
      ruleSet: 'PrivacyDesk-2',
      previous: 'PrivacyDesk',
      joined: false,
    };
    expect(decide(renamed, 'PrivacyDesk')).toEqual({ do: 'activate', ruleSet: 'PrivacyDesk-2' });
  });

  test('of a joined rule set is never set, only looked at', () => {
    const joined: Wish = { request: 'Create', ruleSet: 'theirs', joined: true };
    expect(decide(joined, 'theirs')).toEqual({ do: 'nothing' });
    expect(decide(joined, 'others')).toMatchObject({ do: 'refuse' });
    expect(decide(joined, undefined)).toMatchObject({ do: 'refuse' });
    expect(decide({ ...joined, request: 'Delete' }, 'theirs')).toEqual({ do: 'nothing' });
  });

  test('is let go of when the stack goes, but only where it is ours', () => {
    const gone: Wish = { request: 'Delete', ruleSet: 'PrivacyDesk', joined: false };
    expect(decide(gone, 'PrivacyDesk')).toEqual({ do: 'deactivate' });
    expect(decide(gone, 'theirs')).toEqual({ do: 'nothing' });
    expect(decide(gone, undefined)).toEqual({ do: 'nothing' });
  });

  test('is never moved away from a rule set that is not ours', () => {
    const wish = fc.record({
      request: fc.constantFrom('Create', 'Update', 'Delete'),
      ruleSet: fc.constantFrom('PrivacyDesk', 'PrivacyDesk-2', 'theirs'),
      previous: fc.constantFrom(undefined, 'PrivacyDesk'),
      joined: fc.boolean(),
    });
    fc.assert(
      fc.property(wish, fc.constantFrom('theirs', 'others'), (each, active) => {
        fc.pre(each.joined || each.ruleSet !== active);
        expect(['nothing', 'refuse']).toContain(decide(each, active).do);
      }),
    );
  });
});

describe('the custom resource', () => {
  /** A client of SES whose answers come from here, and what it was asked. */
  function sesWith(active: string | undefined) {
    const asked: string[] = [];
    const client = new SESClient({ region: 'eu-west-1' });
    client.middlewareStack.add(
      (_, { commandName }) =>
        async ({ input }) => {
          asked.push(`${commandName} ${JSON.stringify(input)}`);
          return { response: {}, output: { $metadata: {}, ...(active && { Metadata: { Name: active } }) } };
        },
      { step: 'initialize' },
    );
    return { client, asked };
  }
  const event = (RequestType: 'Create' | 'Delete'): CloudFormationCustomResourceEvent => ({
    RequestType,
    ServiceToken: 'arn',
    ResponseURL: 'https://example.org',
    StackId: 'stack',
    RequestId: 'request',
    LogicalResourceId: 'Pointer',
    ResourceType: 'Custom::ActiveReceiptRuleSet',
    PhysicalResourceId: 'PrivacyDesk',
    ResourceProperties: { ServiceToken: 'arn', RuleSetName: 'PrivacyDesk', Joined: 'false' },
  });

  test('asks SES first and then sets the pointer', async () => {
    const { client, asked } = sesWith(undefined);
    await activateRuleSet(event('Create'), client);
    expect(asked).toEqual([
      'DescribeActiveReceiptRuleSetCommand {}',
      'SetActiveReceiptRuleSetCommand {"RuleSetName":"PrivacyDesk"}',
    ]);
  });

  test('leaves another rule set active and fails the deployment with the sentence', async () => {
    const { client, asked } = sesWith('theirs');
    await expect(activateRuleSet(event('Create'), client)).rejects.toThrow(/mail\.joinRuleSet/);
    expect(asked).toEqual(['DescribeActiveReceiptRuleSetCommand {}']);
  });

  test('ends receiving when the stack goes', async () => {
    const { client, asked } = sesWith('PrivacyDesk');
    await activateRuleSet(event('Delete'), client);
    expect(asked.at(-1)).toBe('SetActiveReceiptRuleSetCommand {}');
  });
});
