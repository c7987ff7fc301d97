import { Aws } from 'aws-cdk-lib';
import {
  DkimIdentity,
  EasyDkimSigningKeyLength,
  EmailIdentity,
  Identity,
  type IEmailIdentity,
  MailFromBehaviorOnMxFailure,
} from 'aws-cdk-lib/aws-ses';
import { Construct } from 'constructs';
import { type Config, receivingDomains } from './config.ts';

/** The domains that SES signs and receives for, with the DNS records that make it so. */
export class MailDomains extends Construct {
  /** The identity that letters are sent as. */
  readonly signing: IEmailIdentity;
  /** DNS records to set, by the name of their output. */
  readonly records: Readonly<Record<string, string>>;

  constructor(scope: Construct, id: string, config: Config) {
    super(scope, id);
    const { domain, identity } = config.mail;
    const receiving = receivingDomains(config);
    const records: [name: string, record: string][] = receiving.map((name, i) => [
      numbered('DnsMx', i),
      `${name} MX 10 inbound-smtp.${Aws.REGION}.amazonaws.com`,
    ]);
    const identities: EmailIdentity[] = [];

    if (identity === 'existing') this.signing = EmailIdentity.fromEmailIdentityName(this, 'Signing', domain);
    else {
      const mailFromDomain = `bounces.${domain}`;
      const signing = new EmailIdentity(this, 'Signing', {
        ...signed(domain),
        mailFromDomain,
        // Without the MX record letters still go out, only with a return path of SES.
        mailFromBehaviorOnMxFailure: MailFromBehaviorOnMxFailure.USE_DEFAULT_VALUE,
      });
      this.signing = signing;
      identities.push(signing);
      for (const [i, name] of receiving.filter((each) => each !== domain).entries())
        identities.push(new EmailIdentity(this, numbered('Receiving', i), signed(name)));
      records.push(
        ['DnsMailFromMx', `${mailFromDomain} MX 10 feedback-smtp.${Aws.REGION}.amazonses.com`],
        ['DnsMailFromSpf', `${mailFromDomain} TXT "v=spf1 include:amazonses.com -all"`],
        ['DnsDmarc', `_dmarc.${domain} TXT "v=DMARC1; p=none" (where there is none yet)`],
      );
    }
    const keys = identities.flatMap(({ dkimRecords }) => dkimRecords);
    records.push(
      ...keys.map(({ name, value }, i): [string, string] => [`DnsDkim${i + 1}`, `${name} CNAME ${value}`]),
    );
    this.records = Object.fromEntries(records);
  }
}

const signed = (domain: string) => ({
  identity: Identity.domain(domain),
  dkimIdentity: DkimIdentity.easyDkim(EasyDkimSigningKeyLength.RSA_2048_BIT),
  feedbackForwarding: false, // bounces come as events
});

const numbered = (name: string, i: number): string => (i === 0 ? name : `${name}${i + 1}`);
