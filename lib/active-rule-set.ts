import { CustomResource, Duration } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';
import { type House, NodeFunction } from './node-function.ts';

interface ActiveRuleSetProps extends House {
  readonly ruleSetName: string;
  /** True where the rule set is another system's: it must be active already, and is left so. */
  readonly joined: boolean;
}

/** The receipt rule set that SES applies: ours where nobody else has one, or the joined one. See docs/decisions/0004. */
export class ActiveRuleSet extends Construct {
  constructor(scope: Construct, id: string, { ruleSetName, joined, ...house }: ActiveRuleSetProps) {
    super(scope, id);
    const activate = new NodeFunction(this, 'activate-rule-set', {
      ...house,
      description:
        'Part of the deployment: activates the receipt rule set, and never takes the place of another',
      memorySize: 256,
      timeout: Duration.seconds(30),
      environment: {},
    });
    activate.allow({
      actions: ['ses:DescribeActiveReceiptRuleSet', 'ses:SetActiveReceiptRuleSet'],
      resources: ['*'],
    });
    acknowledge(
      activate,
      'SES knows no narrower resource for the one pointer of the account and region.',
      'AwsSolutions-IAM5[Resource::*]',
    );
    new CustomResource(this, 'Pointer', {
      resourceType: 'Custom::ActiveReceiptRuleSet',
      serviceToken: activate.lambda.functionArn,
      serviceTimeout: Duration.minutes(5),
      properties: { RuleSetName: ruleSetName, Joined: String(joined) },
    });
  }
}
