import { Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

/** Says why rules of cdk-nag do not bind a construct and what is below it. The reason stands where the construct is made. */
export function acknowledge(construct: IConstruct, reason: string, ...rules: readonly string[]): void {
  Validations.of(construct).acknowledge(...rules.map((id) => ({ id, reason })));
}

/** A rule that NIST 800-53 and HIPAA share. */
export const nistAndHipaa = (rule: string): [string, string] => [
  `NIST.800.53.R5-${rule}`,
  `HIPAA.Security-${rule}`,
];
