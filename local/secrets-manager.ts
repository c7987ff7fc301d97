// Secrets Manager: a secret is made when it is first read, as the template says, and kept.
import { randomInt } from 'node:crypto';
import { join } from 'node:path';
import { AwsError, type Services } from './aws.ts';
import { keptOnce } from './durable.ts';
import { at, numberAt, only, textAt } from './json.ts';
import type { Template } from './template.ts';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

export function secretsServer(template: Template, folder: string): Services['targets'] {
  const secrets = template('AWS::SecretsManager::Secret');
  return {
    'secretsmanager.GetSecretValue': async (input) => {
      const ARN = textAt(input, 'SecretId');
      const secret = secrets.find(({ names }) => names.Ref === ARN);
      if (!secret) throw new AwsError('ResourceNotFoundException', "Secrets Manager can't find the secret.");
      const how = at(secret.properties, 'GenerateSecretString');
      only(how, 'ExcludePunctuation GenerateStringKey PasswordLength SecretStringTemplate');
      const characters = Array.from({ length: numberAt(how, 'PasswordLength') }, () =>
        alphabet.charAt(randomInt(62)),
      );
      const made = {
        ...JSON.parse(textAt(how, 'SecretStringTemplate')),
        [textAt(how, 'GenerateStringKey')]: characters.join(''),
      };
      return {
        ARN,
        SecretString: await keptOnce(join(folder, `${secret.id}.json`), () => JSON.stringify(made)),
      };
    },
  };
}
