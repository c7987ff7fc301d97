// Secrets Manager: a secret is made when it is first read, as the template says, and kept.
import { randomInt } from 'node:crypto';
import { join } from 'node:path';
import { awsError, type Targets } from './aws.ts';
import { keptOnce } from './durable.ts';
import { at, numberAt, only, textAt } from './json.ts';
import type { Template } from './template.ts';

export const secretsServer = (template: Template, folder: string): Targets => ({
  'secretsmanager.GetSecretValue': async (input) => {
    const ARN = textAt(input, 'SecretId');
    const secret = template('AWS::SecretsManager::Secret').find(({ ref }) => ref === ARN);
    if (!secret) throw awsError('ResourceNotFoundException', 'There is no such secret.');
    const how = at(secret.properties, 'GenerateSecretString');
    only(how, 'ExcludePunctuation GenerateStringKey PasswordLength SecretStringTemplate');
    const length = numberAt(how, 'PasswordLength');
    const value = Array.from({ length }, () => randomInt(36).toString(36)).join('');
    const own = { [textAt(how, 'GenerateStringKey')]: value };
    const make = () => JSON.stringify({ ...JSON.parse(textAt(how, 'SecretStringTemplate')), ...own });
    return { ARN, SecretString: await keptOnce(join(folder, `${secret.id}.json`), make) };
  },
});
