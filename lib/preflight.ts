// What stands between a config and a deployment that works: found out before CloudFormation begins.
import { type Config, domainsOf } from './config.ts';
import { reservedInAll } from './profiles.ts';

/** Where a command of an operator acts. */
export interface Place {
  /** Undefined where no credentials were found. */
  readonly account: string | undefined;
  readonly region: string | undefined;
}

/** What is known before a deployment. */
export interface Findings extends Place {
  /** Name of the config file. */
  readonly file: string;
  /** Name of the stack that would be deployed; its receipt rule set has the same name. */
  readonly stack: string;
  /** Undefined where account or region is, so that nobody could look. */
  readonly there: There | undefined;
}

/** What the account is like in the region. */
export interface There {
  readonly bootstrapped: boolean;
  /** True while SES sends only to verified addresses. */
  readonly sandbox: boolean;
  /** Domains that SES knows already; `ours`: made by this very stack. */
  readonly identities: Readonly<Record<string, { readonly verified: boolean; readonly ours: boolean }>>;
  /** Name of the active receipt rule set. */
  readonly activeRuleSet: string | undefined;
  /** Concurrent executions that no function has reserved. */
  readonly unreservedConcurrency: number;
  /** Of the reserved ones, those of this very stack. */
  readonly reservedHere: number;
}

export interface Preflight {
  /** Sentences that say why it cannot be deployed yet, and what to do. */
  readonly blockers: readonly string[];
  /** Sentences that say what will not work at once. */
  readonly warnings: readonly string[];
  /** Context for the CDK app. */
  readonly context: Readonly<Record<string, string>>;
}

/** Regions in which SES receives mail (developer guide, "Email receiving endpoints"). */
export const inboundRegions: readonly string[] = [
  'ap-northeast-1',
  'ap-southeast-1',
  'ap-southeast-2',
  'ap-southeast-3',
  'ca-central-1',
  'eu-central-1',
  'eu-west-1',
  'eu-west-2',
  'us-east-1',
  'us-east-2',
  'us-west-2',
];

/** Lambda keeps this many executions unreserved. */
const neverReserved = 100;

/** Decides what the findings mean for a deployment of this config. */
export function preflight(findings: Findings, config: Config): Preflight {
  const { file, stack, there } = findings;
  const fits = there !== undefined && roomIn(there) >= reservedInAll;
  return {
    blockers: said([
      noPlace(findings),
      unfitRegion(findings),
      isExample(config.mail.domain) &&
        `${file}: mail.domain is still the example. Put your own domain into mail.domain and mail.address.`,
      ...(there ? [...unknownOrTaken(there, config, file), foreignRuleSet(there, config, file, stack)] : []),
    ]),
    warnings: said([
      there?.sandbox &&
        'SES is in its sandbox: letters reach only addresses that are verified in SES. Ask AWS for production access (SES console, account dashboard), then deploy again.',
      ...(there ? unverified(there, config) : []).map(
        (domain) =>
          `${domain} is not verified in SES yet. Set the DNS records that the deployment prints: until then no mail comes in or goes out there.`,
      ),
      there !== undefined &&
        !fits &&
        `Lambda has room for ${Math.max(0, roomIn(there))} reserved executions and the desk would take ${reservedInAll}: none are reserved. Its event sources bound it instead; ask AWS for a higher quota of concurrent executions.`,
      !config.alarms.email &&
        `${file}: alarms.email is missing. Alarms will stand in CloudWatch, and nobody will be told.`,
      config.alarms.email !== undefined &&
        config.alarms.monthlyUsd === undefined &&
        `${file}: alarms.monthlyUsd is missing. Nobody will be told when the account costs more than it should.`,
    ]),
    context: {
      ...(fits && { reserveConcurrency: 'true' }),
      ...(there?.sandbox && { sandbox: 'true' }),
    },
  };
}

/** Executions that this stack may reserve in all. */
const roomIn = ({ unreservedConcurrency, reservedHere }: There): number =>
  unreservedConcurrency + reservedHere - neverReserved;

/** Says what keeps a command from acting anywhere; undefined where nothing does. */
export function noPlace({ account, region }: Place): string | undefined {
  if (account === undefined)
    return 'No AWS credentials were found. Sign in, for example with `aws sso login`, or set AWS_PROFILE.';
  if (region === undefined)
    return `No region is chosen. Set AWS_REGION to one of ${inboundRegions.join(', ')}.`;
  return undefined;
}

function unfitRegion({ account, region = '', there }: Findings): string | false {
  if (!there) return false;
  if (!inboundRegions.includes(region))
    return `SES receives no mail in ${region}. Set AWS_REGION to one of ${inboundRegions.join(', ')}.`;
  return (
    !there.bootstrapped &&
    `The CDK has not been set up in ${region} of account ${account}. Run \`npx cdk bootstrap aws://${account}/${region}\` once.`
  );
}

const isExample = (domain: string): boolean =>
  /(^|\.)(example\.(com|net|org)|example|invalid|localhost|test)$/.test(domain);

function unknownOrTaken({ identities }: There, config: Config, file: string): (string | false)[] {
  const { domain, identity } = config.mail;
  if (identity === 'existing')
    return [
      !identities[domain] &&
        `${file}: mail.identity says "existing", but SES does not know ${domain} in this region. Take the line out, and the desk sets the domain up.`,
    ];
  return domainsOf(config)
    .filter((each) => identities[each]?.ours === false)
    .map(
      (each) =>
        `SES knows ${each} already, from another system. Write "identity": "existing" into mail of ${file}, and the desk leaves it as it is.`,
    );
}

function foreignRuleSet(
  { activeRuleSet }: There,
  { mail: { joinRuleSet } }: Config,
  file: string,
  own: string,
): string | false {
  if (joinRuleSet === undefined)
    return (
      activeRuleSet !== undefined &&
      activeRuleSet !== own &&
      `The receipt rule set ${activeRuleSet} of another system is active, and only one can be. Write "joinRuleSet": "${activeRuleSet}" into mail of ${file}, and the desk puts its rule into it.`
    );
  return (
    activeRuleSet !== joinRuleSet &&
    `${file}: mail.joinRuleSet names ${joinRuleSet}, but ${activeRuleSet ? `${activeRuleSet} is` : 'no receipt rule set is'} active. Name the active one, or activate ${joinRuleSet} first.`
  );
}

const unverified = ({ identities }: There, config: Config): string[] =>
  domainsOf(config).filter((domain) => !identities[domain]?.verified);

const said = (sentences: readonly (string | false | undefined)[]): string[] =>
  sentences.filter((sentence) => typeof sentence === 'string');
