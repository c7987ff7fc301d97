import { Aws, Duration, Stack } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { type IScheduleTarget, Schedule, ScheduleExpression } from 'aws-cdk-lib/aws-scheduler';
import { Construct } from 'constructs';
import { acknowledge, nistAndHipaa } from './acknowledge.ts';
import type { DeskFunction } from './desk-function.ts';

/** Wakes a function again and again. What one run misses the next one finds, so nothing is retried for long. */
export class WatchSchedule extends Construct {
  constructor(scope: Construct, id: string, { wakes, minutes }: { wakes: DeskFunction; minutes: 1 | 15 }) {
    super(scope, id);
    const role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
        conditions: {
          StringEquals: {
            'aws:SourceAccount': Aws.ACCOUNT_ID,
            'aws:SourceArn': Stack.of(this).formatArn({
              service: 'scheduler',
              resource: 'schedule-group',
              resourceName: 'default',
            }),
          },
        },
      }),
    });
    role.addToPolicy(
      new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [wakes.lambda.functionArn] }),
    );
    // The library's own target would also let the role invoke every version of the function.
    const target: IScheduleTarget = {
      bind: () => ({
        arn: wakes.lambda.functionArn,
        role,
        retryPolicy: { maximumRetryAttempts: 2, maximumEventAgeInSeconds: 600 },
      }),
    };
    new Schedule(this, minutes === 15 ? 'EveryQuarterHour' : 'EveryMinute', {
      schedule: ScheduleExpression.rate(Duration.minutes(minutes)),
      target,
    });
    acknowledge(
      this,
      'The policy belongs to this one role, which only this schedule takes on.',
      ...nistAndHipaa('IAMNoInlinePolicy'),
    );
  }
}
