// npm run staff -- add ADDRESS --role officer | remove ADDRESS | list: staff of the stack's own user pool.
import { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import { type StaffCommand, staffCommand } from '../lib/commands.ts';
import { stackName } from '../lib/config.ts';
import { stackOutputs, whereTo } from '../lib/findings.ts';
import { noPlace } from '../lib/preflight.ts';
import { type StaffAccounts, staffAccounts } from '../lib/staff-accounts.ts';

async function accountsOf(desk: string | undefined): Promise<StaffAccounts> {
  const nowhere = noPlace(await whereTo());
  if (nowhere) throw new Error(nowhere);
  const stack = stackName(desk);
  const outputs = await stackOutputs(new CloudFormationClient(), stack);
  if (!outputs) throw new Error(`There is no stack ${stack} here. Deploy it first: npm run deploy.`);
  if (!outputs.UserPoolId)
    throw new Error(`${stack} has no user pool: its config names an issuer of yours. Add staff there.`);
  return staffAccounts(new CognitoIdentityProviderClient(), outputs.UserPoolId);
}

async function carryOut(command: StaffCommand): Promise<string> {
  const accounts = await accountsOf(command.desk);
  switch (command.do) {
    case 'add': {
      const how = await accounts.add(command.address, command.role);
      return how === 'invited'
        ? `${command.address} is ${command.role} and gets an invitation by mail; it ends in three days.`
        : `${command.address} is ${command.role} now.`;
    }
    case 'remove':
      return (await accounts.remove(command.address))
        ? `${command.address} cannot sign in any more. Tokens given out before end within the hour.`
        : `There is nobody with the address ${command.address}.`;
    case 'list':
      return (await accounts.list())
        .map(
          ({ address, roles, active }) =>
            `${address}\t${roles.join(' ') || '-'}\t${active ? 'active' : 'locked'}`,
        )
        .join('\n');
  }
}

try {
  console.log(await carryOut(staffCommand(process.argv.slice(2))));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
