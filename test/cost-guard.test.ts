// A flood cannot ruin the operator: what bounds it stands in the template.
import { describe, expect, test } from 'vitest';
import { functions } from '../functions/contract.ts';
import { profiles, reservedInAll } from '../lib/profiles.ts';
import { aStack, exampleConfig } from './a-stack.ts';

const { template } = aStack();
const ofType = (type: string, in_ = template) => Object.values(in_.findResources(type));

describe('the budget', () => {
  test('tells the mailbox of alarms at 80 percent, at all of it, and when AWS foresees more', () => {
    const [budget, ...others] = ofType('AWS::Budgets::Budget');
    expect(others).toEqual([]);
    const { Budget, NotificationsWithSubscribers } = budget?.Properties ?? {};
    expect(Budget).toEqual({
      BudgetType: 'COST',
      TimeUnit: 'MONTHLY',
      BudgetLimit: { Amount: exampleConfig().alarms.monthlyUsd, Unit: 'USD' },
    });
    expect(
      NotificationsWithSubscribers.map(
        (each: { Notification: { NotificationType: string; Threshold: number }; Subscribers: object[] }) => [
          each.Notification.NotificationType,
          each.Notification.Threshold,
          each.Subscribers,
        ],
      ),
    ).toEqual([
      ['ACTUAL', 80, [{ SubscriptionType: 'EMAIL', Address: 'privacy-alarms@example.org' }]],
      ['ACTUAL', 100, [{ SubscriptionType: 'EMAIL', Address: 'privacy-alarms@example.org' }]],
      ['FORECASTED', 100, [{ SubscriptionType: 'EMAIL', Address: 'privacy-alarms@example.org' }]],
    ]);
  });

  test('is not there without an amount, and an amount without a mailbox is refused', () => {
    const config = exampleConfig({ alarms: { email: 'privacy-alarms@example.org' } });
    expect(ofType('AWS::Budgets::Budget', aStack({ config }).template)).toEqual([]);
    expect(() => exampleConfig({ alarms: { monthlyUsd: 50 } })).toThrow(
      /alarms\.monthlyUsd: is told by mail: add alarms\.email/,
    );
    expect(() => exampleConfig({ alarms: { email: 'a@example.org', monthlyUsd: 0 } })).toThrow(
      /whole number of US dollars/,
    );
  });
});

describe('what strangers set off', () => {
  test('runs at most so often at the same time: each queue feeds its function within bounds', () => {
    const queues = ofType('AWS::Lambda::EventSourceMapping').filter(({ Properties }) =>
      JSON.stringify(Properties.EventSourceArn).includes('Queue'),
    );
    expect(queues.length).toBeGreaterThan(2);
    for (const { Properties } of queues)
      expect(
        Properties.ScalingConfig.MaximumConcurrency,
        JSON.stringify(Properties.EventSourceArn),
      ).toBeLessThanOrEqual(10);
  });

  test('comes through a gateway that is throttled', () => {
    const stages = ofType('AWS::ApiGatewayV2::Stage');
    expect(stages.map(({ Properties }) => Properties.DefaultRouteSettings)).toEqual([
      { ThrottlingRateLimit: 20, ThrottlingBurstLimit: 40 },
    ]);
  });

  test('has executions of its own where the account has room, and a new account is deployed without', () => {
    const limits = (reserveConcurrency: boolean) =>
      Object.fromEntries(
        ofType('AWS::Lambda::Function', aStack({ reserveConcurrency }).template).flatMap(({ Properties }) => {
          const name: string = Properties.Environment?.Variables?.POWERTOOLS_SERVICE_NAME;
          return name in functions ? [[name, Properties.ReservedConcurrentExecutions]] : [];
        }),
      );
    expect(limits(true)).toEqual(
      Object.fromEntries(Object.entries(profiles).map(([name, { concurrency }]) => [name, concurrency])),
    );
    expect(new Set(Object.values(limits(false)))).toEqual(new Set([undefined]));
    expect(reservedInAll).toBeLessThanOrEqual(100);
  });
});

describe('a table that was brought back', () => {
  const stream = 'arn:aws:dynamodb:eu-central-1:111122223333:table/Restored/stream/2026';
  const { template: restored } = aStack({
    config: exampleConfig({
      restored: { deskTable: { name: 'Restored', stream }, recipientsTable: 'RestoredPeople' },
    }),
  });

  test('takes the place of the stack’s own for every function and every stream', () => {
    expect(ofType('AWS::DynamoDB::GlobalTable', restored)).toEqual([]);
    const tables = ofType('AWS::Lambda::Function', restored).flatMap(
      ({ Properties }) => Properties.Environment?.Variables?.TABLE_NAME ?? [],
    );
    expect(new Set(tables)).toEqual(new Set(['Restored']));
    const streams = ofType('AWS::Lambda::EventSourceMapping', restored).filter(
      ({ Properties }) => Properties.StartingPosition,
    );
    expect(streams.map(({ Properties }) => Properties.EventSourceArn)).toEqual([stream, stream]);
    restored.hasOutput('TableName', { Value: 'Restored' });
    restored.hasOutput('RecipientsTableName', { Value: 'RestoredPeople' });
  });

  test('is reached by the same powers, and the old one stays as it is', () => {
    const policies = JSON.stringify(restored.findResources('AWS::IAM::Policy'));
    expect(policies).toContain('table/Restored"');
    expect(policies).toContain('table/RestoredPeople"');
    for (const { DeletionPolicy, Properties } of ofType('AWS::DynamoDB::GlobalTable')) {
      expect(DeletionPolicy).toBe('Retain');
      expect(Properties.Replicas[0].DeletionProtectionEnabled).toBe(true);
    }
  });
});
