import { Duration } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import type { FunctionName, SettingOf } from '../functions/contract.ts';
import { ConfigError } from './config.ts';
import { type House, NodeFunction } from './node-function.ts';

interface Profile {
  readonly description: string;
  /** MB; CPU comes in proportion, 1769 MB is one core. */
  readonly memorySize: number;
  readonly timeout: Duration;
  /** Invocations at the same time, where they are reserved. */
  readonly concurrency: number;
}

const profiles: Readonly<Record<FunctionName, Profile>> = {
  'receive-mail': {
    description: "A person's mail becomes a case",
    memorySize: 1024, // a mail of 40 MB is parsed in memory
    timeout: Duration.seconds(60),
    concurrency: 5,
  },
  'public-web': {
    description: 'The public form opens a case',
    memorySize: 512,
    timeout: Duration.seconds(15),
    concurrency: 10,
  },
  'staff-api': {
    description: 'Staff read and work cases',
    memorySize: 512,
    timeout: Duration.seconds(15),
    concurrency: 10,
  },
  'send-letters': {
    description: 'Posts the letters that the desk owes; the only function that may send mail',
    memorySize: 512,
    timeout: Duration.seconds(30),
    concurrency: 10,
  },
  'take-feedback': {
    description: 'Writes down what became of posted letters',
    memorySize: 256,
    timeout: Duration.seconds(15),
    concurrency: 2,
  },
  'keep-watch': {
    description: 'Finds overlooked letters and overdue items, sends the canary',
    memorySize: 512,
    timeout: Duration.minutes(5),
    concurrency: 1,
  },
};

/** Invocations at the same time that the whole desk reserves, where the account has room for it. */
export const reservedInAll = Object.values(profiles).reduce((sum, { concurrency }) => sum + concurrency, 0);

/** Lambda has room for 4,096 bytes, names and values together; each function gets two settings besides its own. */
const roomForSettings = 4000;
/** Longer than any name, ARN or address that CloudFormation puts into a setting. */
const unknownLength = 160;

/** A function of the contract, with exactly the settings that it reads. */
export class DeskFunction<N extends FunctionName = FunctionName> extends NodeFunction {
  readonly name: N;
  /** How long a message stays hidden while it is worked on: six times the timeout, as AWS advises for batches. */
  readonly visibility: Duration;
  /** The most invocations that an event source of this function causes at the same time. */
  readonly concurrency: number;

  constructor(
    scope: Construct,
    name: N,
    settings: Readonly<Record<SettingOf<N>, string>>,
    { reserveConcurrency, ...house }: House & { readonly reserveConcurrency: boolean },
  ) {
    const { concurrency, ...profile } = profiles[name];
    const size = sizeOf(settings);
    if (size > roomForSettings)
      throw new ConfigError('desk.config.json', [
        `the settings of ${name} take ${size} bytes, and Lambda has room for ${roomForSettings}. Shorten mail.furtherAddresses, mail.staffDomains, mail.inbound.forwarders or the quotes in promises.`,
      ]);
    super(scope, name, {
      ...house,
      ...profile,
      environment: settings,
      reservedConcurrentExecutions: reserveConcurrency ? concurrency : undefined,
    });
    this.name = name;
    this.visibility = Duration.seconds(6 * profile.timeout.toSeconds());
    this.concurrency = concurrency;
  }
}

/** Bytes of all settings, with room for what CloudFormation puts in. */
const sizeOf = (settings: Readonly<Record<string, string>>): number =>
  Object.entries(settings)
    .map(([name, value]) =>
      Buffer.byteLength(`${name}${value.replace(/\$\{Token\[[^\]]*\]\}/g, 'x'.repeat(unknownLength))}`),
    )
    .reduce((sum, bytes) => sum + bytes, 0);
