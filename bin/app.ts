// The CDK app: reads desk.config.json and says what is to be deployed.
import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks, HIPAASecurityChecks, NIST80053R5Checks, ServerlessChecks } from 'cdk-nag';
import { ConfigError, readConfig, stackName } from '../lib/config.ts';
import { DeskStack } from '../lib/desk-stack.ts';

const app = new App();
const context = (name: string): string | undefined => app.node.tryGetContext(name);

try {
  new DeskStack(app, stackName(context('desk')), {
    description: 'The privacy@ desk',
    config: readConfig(context('desk')),
    reserveConcurrency: context('reserveConcurrency') === 'true',
    sandbox: context('sandbox') === 'true',
  });
} catch (error) {
  if (!(error instanceof ConfigError)) throw error;
  console.error(error.message);
  process.exit(1);
}

for (const Pack of [AwsSolutionsChecks, NIST80053R5Checks, HIPAASecurityChecks, ServerlessChecks])
  Validations.of(app).addPlugins(new Pack(app));
