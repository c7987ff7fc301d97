// desk.config.json: the one file that an operator edits, and what follows from it.
import { existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import type { Desk, Logo } from '../functions/contract.ts';
import { type Config, configSchema, domainOf } from './config-schema.ts';

export type { Config } from './config-schema.ts';

/** Something in desk.config.json that its editor can put right; each problem is a line of its own. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';

  constructor(file: string, problems: readonly string[]) {
    super(problems.map((problem) => `${file}: ${problem}`).join('\n'));
  }
}

/** The file of a desk: `desk.config.json`, or `desk.<name>.config.json` for `-c desk=<name>`. */
export const configFile = (name?: string): string => (name ? `desk.${name}.config.json` : 'desk.config.json');

/** The stack of a desk; its receipt rule set has the same name. */
export const stackName = (name?: string): string => (name ? `PrivacyDesk-${name}` : 'PrivacyDesk');

/** Reads the config file of a desk from the top folder of the project. @throws ConfigError */
export function readConfig(name?: string): Config {
  const file = configFile(name);
  const path = new URL(`../${file}`, import.meta.url);
  if (!existsSync(path))
    throw new ConfigError(file, [`is missing. Copy desk.config.json and put in what is yours.`]);
  return parseConfig(readFileSync(path, 'utf8'), file);
}

/**
 * Reads the text of a config file.
 *
 * @throws ConfigError with a line for each problem, e.g. `desk.config.json: mail.address: write one mail address …`
 */
export function parseConfig(content: string, file: string = configFile()): Config {
  let json: unknown;
  try {
    json = JSON.parse(content);
  } catch (error) {
    throw new ConfigError(file, [`is not JSON: ${error instanceof Error ? error.message : String(error)}`]);
  }
  const parsed = v.safeParse(configSchema, json, { abortPipeEarly: true });
  if (parsed.success) return parsed.output;
  const firstOf = new Map<string, string>();
  for (const issue of parsed.issues) {
    const path = v.getDotPath(issue) ?? '';
    if (!firstOf.has(path)) firstOf.set(path, issue.message);
  }
  throw new ConfigError(
    file,
    [...firstOf].map(([path, message]) => (path ? `${path}: ${message}` : message)),
  );
}

/** The addresses for which SES itself receives. */
export const receivingAddresses = ({
  mail: { address: known, furtherAddresses, inbound: by },
}: Config): string[] => (by.shape === 'forwarding' ? [by.address] : unique([known, ...furtherAddresses]));

/** The domains whose MX records point to SES. */
export const receivingDomains = (config: Config): string[] =>
  unique(receivingAddresses(config).map(domainOf));

/** All domains of mail: the one that signs and those that receive. */
export const domainsOf = (config: Config): string[] =>
  unique([config.mail.domain, ...receivingDomains(config)]);

/** What the functions are told of the config. `web`: where people reach the form, without a slash at the end. */
export function deskOf(config: Config, web: string): Desk {
  const { organisation: who, mail: by, languages, promises } = config;
  const { look } = config.web;
  return {
    organisation: who.name,
    ...(who.postalAddress && { postal: who.postalAddress }),
    country: who.country,
    timeZone: who.timeZone,
    policy: who.policy,
    ...(who.dataPrivacyFramework && { dataPrivacyFramework: true }),
    address: by.address,
    receivesAt: unique([by.address, ...by.furtherAddresses, ...receivingAddresses(config)]),
    forwarders: by.inbound.shape === 'forwarding' ? by.inbound.forwarders : [],
    ownDomains: unique([by.domain, ...by.staffDomains]),
    languages,
    web,
    promises,
    ...(look && {
      look: { ...(look.colour && { colour: look.colour }), ...(look.links && { links: look.links }) },
    }),
    ...(config.web.showScore && { showsScore: true }),
    caseDays: config.retention.caseDays,
    audienceDays: config.retention.audienceDays,
    ...(config.alarms.email && { staffMailbox: config.alarms.email }),
  };
}

/** The most bytes that a logo may have: it stands in the code of a function. */
const mostLogo = 50 * 1024;

/**
 * The logo of the pages, as the code of the functions holds it.
 *
 * @throws ConfigError where the file is missing or too large
 */
export function logoOf({ web: { look } }: Config): Logo | undefined {
  if (!look?.logo) return undefined;
  const path = new URL(`../${look.logo}`, import.meta.url);
  if (!existsSync(path))
    throw new ConfigError(configFile(), [`web.look.logo: there is no file ${look.logo}.`]);
  const bytes = readFileSync(path);
  if (bytes.length > mostLogo)
    throw new ConfigError(configFile(), [
      `web.look.logo: ${look.logo} has ${bytes.length} bytes. Write one of at most ${mostLogo}.`,
    ]);
  return { type: look.logo.endsWith('.svg') ? 'image/svg+xml' : 'image/png', data: bytes.toString('base64') };
}

const unique = (values: readonly string[]): string[] => [...new Set(values)];
