import { readFileSync } from 'node:fs';
import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import * as v from 'valibot';
import { type Config, parseConfig } from '../lib/config.ts';
import { DeskStack, type DeskStackProps } from '../lib/desk-stack.ts';

// The validator of CloudFormation takes seconds; `npm run synth` runs it.
process.env.CDK_VALIDATION = 'false';

const read = (file: string): string => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');

/** The committed example, with parts replaced. */
export const exampleConfig = (replaced: Record<string, unknown> = {}): Config =>
  parseConfig(JSON.stringify({ ...JSON.parse(read('desk.config.json')), ...replaced }));

/** The stack with the flags of cdk.json, without bundles. */
export function aStack(props: Partial<DeskStackProps> = {}): {
  app: App;
  stack: DeskStack;
  template: Template;
} {
  const { context } = JSON.parse(read('cdk.json'));
  const app = new App({ analyticsReporting: false, context: { ...context, 'aws:cdk:bundling-stacks': [] } });
  const stack = new DeskStack(app, 'PrivacyDesk', { config: exampleConfig(), ...props });
  return { app, stack, template: Template.fromStack(stack) };
}

const oneOrMore = v.pipe(
  v.union([v.string(), v.array(v.string())]),
  v.transform((words) => [words].flat()),
);
const statementSchema = v.object({
  Effect: v.picklist(['Allow', 'Deny']),
  Action: oneOrMore,
  Resource: v.optional(v.unknown()),
  Principal: v.optional(v.unknown()),
  Condition: v.optional(v.unknown()),
});
export type Statement = v.InferOutput<typeof statementSchema>;
const document = v.object({ Statement: v.array(statementSchema) });

/** Statements of all policies of one type, by the logical id of the policy. */
export function statementsOf(
  template: Template,
  type: 'AWS::IAM::Policy' | 'AWS::S3::BucketPolicy' | 'AWS::SNS::TopicPolicy' | 'AWS::SQS::QueuePolicy',
): { readonly id: string; readonly statement: Statement }[] {
  return Object.entries(template.findResources(type)).flatMap(([id, { Properties }]) =>
    v.parse(document, Properties.PolicyDocument).Statement.map((statement) => ({ id, statement })),
  );
}

/** Who may do an action: the ids of functions and others, as far as the logical ids of their policies tell. */
export const holdersOf = (template: Template, action: string): string[] =>
  [
    ...new Set(
      statementsOf(template, 'AWS::IAM::Policy')
        .filter(({ statement }) => statement.Action.includes(action))
        .map(({ id }) => id.replace(/Role.*$/, '')),
    ),
  ].sort();
