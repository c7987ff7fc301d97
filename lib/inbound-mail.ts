// A person's mail: SES → S3, whole, before anything else → SNS → SQS → receive-mail. See docs/decisions/0002.
import { Stack } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { type IReceiptRuleAction, ReceiptRule, ReceiptRuleSet, TlsPolicy } from 'aws-cdk-lib/aws-ses';
import { Construct } from 'constructs';
import { rawMailPrefix } from '../functions/contract.ts';
import { ActiveRuleSet } from './active-rule-set.ts';
import type { DeskFunction } from './desk-function.ts';
import type { DeskKey } from './desk-key.ts';
import type { House } from './node-function.ts';
import { NotifiedQueue } from './notified-queue.ts';
import type { RawMail } from './raw-mail.ts';

interface InboundMailProps {
  readonly house: House;
  readonly key: DeskKey;
  readonly rawMail: RawMail;
  readonly receiveMail: DeskFunction<'receive-mail'>;
  /** Addresses for which SES receives. */
  readonly recipients: readonly string[];
  /** Name of another system's active receipt rule set, to put our rule into. */
  readonly joinRuleSet: string | undefined;
}

export class InboundMail extends Construct {
  readonly arrivals: NotifiedQueue;

  constructor(scope: Construct, id: string, props: InboundMailProps) {
    super(scope, id);
    const { house, key, rawMail, receiveMail, recipients, joinRuleSet } = props;
    const { account, stackName } = Stack.of(this);
    this.arrivals = new NotifiedQueue(this, 'Arrivals', { key, reader: receiveMail, batchSize: 5 });

    const ruleSet = joinRuleSet
      ? ReceiptRuleSet.fromReceiptRuleSetName(this, 'RuleSet', joinRuleSet)
      : new ReceiptRuleSet(this, 'RuleSet', { receiptRuleSetName: stackName });
    const ruleSetName = joinRuleSet ?? stackName;
    const ruleArn = Stack.of(this).formatArn({
      service: 'ses',
      resource: 'receipt-rule-set',
      resourceName: `${ruleSetName}:receipt-rule/${stackName}`,
    });
    rawMail.allowWritingBy(ruleArn, account);
    this.arrivals.topic.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal('ses.amazonaws.com')],
        actions: ['sns:Publish'],
        resources: [this.arrivals.topic.topicArn],
        conditions: { StringEquals: { 'aws:SourceAccount': account, 'aws:SourceArn': ruleArn } },
      }),
    );

    // One action, so that the notification has the verdicts and the key. No kmsKey: that would be encryption by the client.
    const store: IReceiptRuleAction = {
      bind: () => ({
        s3Action: {
          bucketName: rawMail.bucket.bucketName,
          objectKeyPrefix: rawMailPrefix,
          topicArn: this.arrivals.topic.topicArn,
        },
      }),
    };
    const rule = new ReceiptRule(this, 'Rule', {
      ruleSet,
      receiptRuleName: stackName,
      recipients: [...recipients],
      scanEnabled: true,
      tlsPolicy: TlsPolicy.OPTIONAL, // a request counts however it comes
      actions: [store],
    });
    // SES tries to write and to publish when the rule is made.
    rule.node.addDependency(rawMail.bucket, this.arrivals.topic);

    const active = new ActiveRuleSet(this, 'Active', {
      ...house,
      ruleSetName,
      joined: joinRuleSet !== undefined,
    });
    active.node.addDependency(rule);
  }
}
