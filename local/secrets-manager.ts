// Secrets Manager: a secret is made when it is first read, as the template says, and kept.
import { randomInt } from 'node:crypto';
import { join } from 'node:path';
import { awsError, type Targets } from './aws.ts';
import { keptOnce } from './durable.ts';
import { at, numberAt, only, textAt } from './json.ts';
import type { Template } from './template.ts';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

export const secretsServer = (template: Template, folder: string): Targets => ({
  'secretsmanager.GetSecretValue': async (input) => {
    const ARN = textAt(input, 'SecretId');
    const secret = template('AWS::SecretsManager::Secret').find(({ ref }) => ref === ARN);
    if (!secret) throw awsError('ResourceNotFoundException', 'There is no such secret.');
    const how = at(secret.properties, 'GenerateSecretString');
    only(how, 'ExcludePunctuation GenerateStringKey PasswordLength SecretStringTemplate');
    const letters = Array.from({ length: numberAt(how, 'PasswordLength') }, () =>
      alphabet.charAt(randomInt(62)),
    );
    const fields = { [textAt(how, 'GenerateStringKey')]: letters.join('') };
    const make = () => JSON.stringify({ ...JSON.parse(textAt(how, 'SecretStringTemplate')), ...fields });
    return { ARN, SecretString: await keptOnce(join(folder, `${secret.id}.json`), make) };
  },
});
