// npm run deploy [-- -c desk=test] [--preflight]: tells what is missing, then `cdk deploy` with what the account has room for.
import { spawnSync } from 'node:child_process';
import { deployCommand } from '../lib/commands.ts';
import { configFile, readConfig, stackName } from '../lib/config.ts';
import { findingsFor } from '../lib/findings.ts';
import { preflight } from '../lib/preflight.ts';

/** @returns the exit code */
async function deploy(words: readonly string[]): Promise<number> {
  const { desk, profile, onlyPreflight, passedOn } = deployCommand(words);
  if (profile) process.env.AWS_PROFILE = profile;
  const config = readConfig(desk);
  const findings = await findingsFor(config, configFile(desk), stackName(desk));
  const { blockers, warnings, context } = preflight(findings, config);
  for (const warning of warnings) console.error(`Note: ${warning}`);
  for (const blocker of blockers) console.error(`Not yet: ${blocker}`);
  if (blockers.length > 0) return 1;
  if (onlyPreflight) {
    console.error(`Ready for ${findings.region} in account ${findings.account}.`);
    return 0;
  }
  const settings = Object.entries(context).flatMap(([name, value]) => ['--context', `${name}=${value}`]);
  return spawnSync('cdk', ['deploy', ...settings, ...passedOn], { stdio: 'inherit' }).status ?? 1;
}

try {
  process.exitCode = await deploy(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
