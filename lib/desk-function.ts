import { Duration } from 'aws-cdk-lib';
import { Architecture } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import type { FunctionName, SettingOf } from '../functions/contract.ts';
import { ConfigError, configFile } from './config.ts';
import { type House, NodeFunction } from './node-function.ts';
import { profiles } from './profiles.ts';

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
    const { description, memory, timeout, concurrency, architecture } = profiles[name];
    const size = sizeOf(settings);
    if (size > roomForSettings)
      throw new ConfigError(configFile(scope.node.tryGetContext('desk')), [
        `the settings of ${name} take ${size} bytes, and Lambda has room for ${roomForSettings}. Shorten mail.furtherAddresses, mail.staffDomains, mail.inbound.forwarders or the quotes in promises.`,
      ]);
    super(scope, name, {
      ...house,
      description,
      memorySize: memory,
      timeout: Duration.seconds(timeout),
      environment: settings,
      architecture: architecture === 'x86_64' ? Architecture.X86_64 : Architecture.ARM_64,
      reservedConcurrentExecutions: reserveConcurrency ? concurrency : undefined,
    });
    this.name = name;
    this.visibility = Duration.seconds(6 * timeout);
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
