// The CDK app: reads desk.config.json and says what is to be deployed.
import { readFileSync } from 'node:fs';
import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks, HIPAASecurityChecks, NIST80053R5Checks, ServerlessChecks } from 'cdk-nag';
import { ConfigError, configFile, parseConfig, stackName } from '../lib/config.ts';
import { DeskStack } from '../lib/desk-stack.ts';

const app = new App();
const name = app.node.tryGetContext('desk');
const file = configFile(name);

try {
  new DeskStack(app, stackName(name), {
    description: 'The privacy@ desk',
    config: parseConfig(readFileSync(new URL(`../${file}`, import.meta.url), 'utf8'), file),
    reserveConcurrency: app.node.tryGetContext('reserveConcurrency') === 'true',
  });
} catch (error) {
  if (!(error instanceof ConfigError)) throw error;
  console.error(error.message);
  process.exit(1);
}

for (const Pack of [AwsSolutionsChecks, NIST80053R5Checks, HIPAASecurityChecks, ServerlessChecks])
  Validations.of(app).addPlugins(new Pack(app));
