// Letters: send-letters → SES → the person.
import { Stack } from 'aws-cdk-lib';
import {
  ConfigurationSet,
  ConfigurationSetTlsPolicy,
  type IEmailIdentity,
  SuppressionReasons,
} from 'aws-cdk-lib/aws-ses';
import { Construct } from 'constructs';
import type { DeskFunction } from './desk-function.ts';

/** How letters leave, and the power to send them. */
export class OutboundMail extends Construct {
  readonly configurationSet: ConfigurationSet;
  private readonly identity: IEmailIdentity;
  private readonly address: string;

  constructor(
    scope: Construct,
    id: string,
    { identity, address }: { identity: IEmailIdentity; address: string },
  ) {
    super(scope, id);
    this.identity = identity;
    this.address = address;
    this.configurationSet = new ConfigurationSet(this, 'ConfigurationSet', {
      // A letter tells what a person asked of us: it travels encrypted, or staff learn that it did not.
      tlsPolicy: ConfigurationSetTlsPolicy.REQUIRE,
      reputationMetrics: true,
      suppressionReasons: SuppressionReasons.BOUNCES_AND_COMPLAINTS,
    });
  }

  /** Lets one function send raw mail from the address of the desk. The L2's own grant forgets the configuration set. */
  allowSending(sender: DeskFunction): void {
    const { configurationSetName } = this.configurationSet;
    sender.allow({
      actions: ['ses:SendRawEmail'],
      resources: [
        this.identity.emailIdentityArn,
        Stack.of(this).formatArn({
          service: 'ses',
          resource: 'configuration-set',
          resourceName: configurationSetName,
        }),
      ],
      conditions: { StringEquals: { 'ses:FromAddress': this.address } },
    });
  }
}
