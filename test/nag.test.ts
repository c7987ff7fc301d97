import { Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks, HIPAASecurityChecks, NIST80053R5Checks, ServerlessChecks } from 'cdk-nag';
import type { IConstruct } from 'constructs';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { aStack, exampleConfig } from './a-stack.ts';

const packs = [AwsSolutionsChecks, NIST80053R5Checks, HIPAASecurityChecks, ServerlessChecks];

/** What the packs find, as `<rule> <path of the construct>`. */
const findingsIn = ({ app }: ReturnType<typeof aStack>): string[] =>
  packs
    .flatMap((Pack) => new Pack(app).validateScope(app).violations)
    .flatMap(({ ruleName, violatingResources }) =>
      violatingResources.map((resource) => `${ruleName} ${resource.constructPath}`),
    );

/** What constructs acknowledge, with the path of the construct. */
const acknowledgedIn = (node: IConstruct): { rule: string; reason: string; path: string }[] => [
  ...node.node.metadata
    .filter(({ type }) => type === Validations.ACKNOWLEDGED_RULES_METADATA_KEY)
    .flatMap(({ data }) => Object.entries<string>(data))
    .map(([rule, reason]) => ({ rule: rule.replace(/^annotation::/i, ''), reason, path: node.node.path })),
  ...node.node.children.flatMap(acknowledgedIn),
];

afterEach(() => vi.restoreAllMocks());

describe('cdk-nag', () => {
  test.each([
    ['the example', {}],
    ['every option', { reserveConcurrency: true, sandbox: true }],
    [
      'a desk on tables that were brought back',
      {
        config: exampleConfig({
          restored: {
            deskTable: {
              name: 'Restored',
              stream: 'arn:aws:dynamodb:eu-west-1:123456789012:table/Restored/stream/1',
            },
            recipientsTable: 'RestoredPeople',
          },
        }),
      },
    ],
    [
      'an operator with everything of their own',
      {
        config: exampleConfig({
          web: {
            domain: 'privacy.example.org',
            certificate: 'arn:aws:acm:eu-west-1:123456789012:certificate/1',
          },
          staff: { issuer: 'https://id.example.org', audience: 'privacy-desk' },
          mail: { ...exampleConfig().mail, identity: 'existing', joinRuleSet: 'theirs' },
        }),
      },
    ],
  ])('finds nothing unexplained in %s', (_, props) => {
    expect(findingsIn(aStack(props))).toEqual([]);
  });

  test('has something to say where nothing is acknowledged, and no acknowledgement outlives its finding', () => {
    const acknowledged = acknowledgedIn(aStack({ sandbox: true }).app);
    vi.spyOn(Validations.prototype, 'acknowledge').mockReturnValue();
    const findings = findingsIn(aStack({ sandbox: true }));
    expect(findings.length).toBeGreaterThan(30);
    const idle = acknowledged.filter(
      ({ rule, path }) => !findings.some((finding) => finding.startsWith(`${rule} ${path}`)),
    );
    expect(idle.map(({ rule, path }) => `${rule} ${path}`)).toEqual([]);
  });

  test('is answered with reasons that a person can weigh', () => {
    for (const { reason } of acknowledgedIn(aStack().app))
      expect(reason.split(' ').length).toBeGreaterThan(3);
  });
});
