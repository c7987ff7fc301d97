import { RemovalPolicy } from 'aws-cdk-lib';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import { acknowledge, nistAndHipaa } from './acknowledge.ts';
import type { DeskKey } from './desk-key.ts';
import type { NodeFunction } from './node-function.ts';

/** The ring of keys that references, person hashes and signed links derive from: `{"1": "<secret>"}`, one field a version. */
export class KeyRing extends Construct {
  readonly arn: string;
  private readonly key: DeskKey;

  constructor(scope: Construct, id: string, { key }: { key: DeskKey }) {
    super(scope, id);
    this.key = key;
    const secret = new Secret(this, 'Secret', {
      description: 'Privacy Desk: key ring. Add a version to turn it; never take the lowest one away',
      encryptionKey: key,
      generateSecretString: {
        secretStringTemplate: '{}',
        generateStringKey: '1',
        passwordLength: 64,
        excludePunctuation: true,
      },
      removalPolicy: RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
    });
    this.arn = secret.secretArn;
    acknowledge(
      this,
      'Its oldest key is permanent: every reference derives from it. A new version is added by hand and old ones stay live.',
      'AwsSolutions-SMG4',
      ...nistAndHipaa('SecretsManagerRotationEnabled'),
    );
  }

  allowReading(...fns: readonly NodeFunction[]): void {
    for (const fn of fns) {
      fn.allow({ actions: ['secretsmanager:GetSecretValue'], resources: [this.arn] });
      this.key.allowReading(fn, 'secretsmanager');
    }
  }
}
