// Letters: send-letters → SES → the person.
import { Stack } from 'aws-cdk-lib';
import {
  ConfigurationSet,
  ConfigurationSetTlsPolicy,
  type IEmailIdentity,
  SuppressionReasons,
} from 'aws-cdk-lib/aws-ses';
import { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';
import type { DeskFunction } from './desk-function.ts';

interface OutboundMailProps {
  readonly identity: IEmailIdentity;
  /** The address that letters come from. */
  readonly address: string;
  /** True while SES sends only to verified addresses. */
  readonly sandbox: boolean;
}

/** How letters leave, and the power to send them. */
export class OutboundMail extends Construct {
  readonly configurationSet: ConfigurationSet;
  private readonly props: OutboundMailProps;

  constructor(scope: Construct, id: string, props: OutboundMailProps) {
    super(scope, id);
    this.props = props;
    this.configurationSet = new ConfigurationSet(this, 'ConfigurationSet', {
      // A letter tells what a person asked of us: it travels encrypted, or staff learn that it did not.
      tlsPolicy: ConfigurationSetTlsPolicy.REQUIRE,
      reputationMetrics: true,
      suppressionReasons: SuppressionReasons.BOUNCES_AND_COMPLAINTS,
    });
  }

  /** Lets one function send raw mail from the address of the desk. The library's own grant forgets the configuration set. */
  allowSending(sender: DeskFunction): void {
    const { identity, address, sandbox } = this.props;
    const ses = (resource: string, resourceName: string) =>
      Stack.of(this).formatArn({ service: 'ses', resource, resourceName });
    sender.allow({
      actions: ['ses:SendRawEmail'],
      resources: [
        identity.emailIdentityArn,
        ses('configuration-set', this.configurationSet.configurationSetName),
        ...(sandbox ? [ses('identity', '*')] : []),
      ],
      conditions: { StringEquals: { 'ses:FromAddress': address } },
    });
    if (sandbox)
      acknowledge(
        sender,
        'In the sandbox SES asks for power over the identity of the recipient too. The sender stays the one address of the desk.',
        'AwsSolutions-IAM5[Resource::arn:<AWS::Partition>:ses:<AWS::Region>:<AWS::AccountId>:identity/*]',
      );
  }

  /** Lets a function read how fast the account may send. */
  allowReadingQuota(fn: DeskFunction): void {
    fn.allow({ actions: ['ses:GetSendQuota'], resources: ['*'] });
    acknowledge(
      fn,
      'GetSendQuota knows no resource: it tells the limits of the account, and changes nothing.',
      'AwsSolutions-IAM5[Resource::*]',
    );
  }
}
