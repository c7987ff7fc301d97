// What stands between a flood and a bill: a budget that tells. What bounds the flood itself stands where it is bounded: the
// throttle of the API, the concurrency of each event source and function (profiles.ts).
import { CfnBudget } from 'aws-cdk-lib/aws-budgets';
import { Construct } from 'constructs';

interface CostGuardProps {
  /** US dollars a month, of the whole account: AWS knows the costs of one stack only by tags that somebody must activate. */
  readonly monthlyUsd: number;
  /** The mailbox that is told. */
  readonly email: string;
}

export class CostGuard extends Construct {
  constructor(scope: Construct, id: string, { monthlyUsd, email }: CostGuardProps) {
    super(scope, id);
    const tell = (notificationType: 'ACTUAL' | 'FORECASTED', threshold: number) => ({
      notification: {
        notificationType,
        comparisonOperator: 'GREATER_THAN',
        threshold,
        thresholdType: 'PERCENTAGE',
      },
      subscribers: [{ subscriptionType: 'EMAIL', address: email }],
    });
    new CfnBudget(this, 'Budget', {
      budget: {
        budgetType: 'COST',
        timeUnit: 'MONTHLY',
        budgetLimit: { amount: monthlyUsd, unit: 'USD' },
      },
      notificationsWithSubscribers: [tell('ACTUAL', 80), tell('ACTUAL', 100), tell('FORECASTED', 100)],
    });
  }
}
