// Asks IAM's rules, as AWS evaluates them, whether each function may do what it does: by the policies of the template.
import { runSimulation } from '@cloud-copilot/iam-simulate';
import type { Asked } from '../../local/asked.ts';
import type { Permits } from '../../local/guard.ts';
import { at, listAt, textAt, textsAt } from '../../local/json.ts';
import { account, region, type Template } from '../../local/template.ts';

/** One statement of a function's own policy, with an action of it. */
export interface Power {
  readonly caller: string;
  readonly action: string;
  readonly resources: readonly string[];
}

/** What was asked for in a run, and what was not permitted of it. */
export interface Used {
  readonly asked: Map<string, Asked>;
  readonly refused: Map<string, Asked>;
}

const nameOf = ({ caller, action, resource }: Asked): string => `${caller} ${action} ${resource}`;

/** @param used is filled with what is asked for */
export const permitsIn =
  (used: Used) =>
  (template: Template): Permits => {
    const policies = policiesIn(template);
    // A key that does not trust the account's policies can be used by nobody.
    const keys = new Map(
      template('AWS::KMS::Key').map(({ arn, properties }) => [asAws(arn), at(properties, 'KeyPolicy')]),
    );
    const answers = new Map<string, Promise<boolean>>();
    const isAllowed = (asked: Asked): Promise<boolean> => {
      const name = `${nameOf(asked)} ${JSON.stringify(asked.context)}`;
      const answer =
        answers.get(name) ?? isPermitted(asked, policies.get(asked.caller) ?? [], keys.get(asked.resource));
      answers.set(name, answer);
      return answer;
    };
    return async (given) => {
      for (const each of given.filter(({ caller }) => caller !== 'local')) {
        const asked = { ...each, resource: asAws(each.resource) };
        used.asked.set(nameOf(asked), asked);
        if (await isAllowed(asked)) continue;
        used.refused.set(nameOf(asked), asked);
        return `User: ${asked.caller} is not authorized to perform: ${asked.action} on resource: ${asked.resource}`;
      }
      return undefined;
    };
  };

/** Documents of the policies of each function, by its name. */
function policiesIn(template: Template): Map<string, readonly object[]> {
  const policies = [...template('AWS::IAM::Policy'), ...template('AWS::IAM::ManagedPolicy')];
  const of = (role: string) =>
    policies.flatMap(({ properties }) =>
      textsAt(properties, 'Roles').includes(role) ? [documentOf(properties)] : [],
    );
  return new Map(
    template('AWS::Lambda::Function').map(({ ref, properties }) => [
      ref,
      of(textAt(properties, 'Role').replace(/.*:/, '')),
    ]),
  );
}

const documentOf = (properties: unknown): object => ({
  Version: '2012-10-17',
  Statement: listAt(properties, 'PolicyDocument.Statement').map((statement) => ({
    ...Object(statement),
    Resource: resourcesIn(statement),
  })),
});

const resourcesIn = (statement: unknown): readonly string[] => {
  const resource = at(statement, 'Resource');
  return (Array.isArray(resource) ? resource.map(String) : [String(resource)]).map(asAws);
};

/** All that functions may do, one entry for each action of each statement. */
export const powersIn = (template: Template): readonly Power[] =>
  [...policiesIn(template)].flatMap(([caller, documents]) =>
    documents.flatMap((document) =>
      listAt(document, 'Statement').flatMap((statement) =>
        [at(statement, 'Action')].flat().map((action) => ({
          caller,
          action: String(action),
          resources: resourcesIn(statement),
        })),
      ),
    ),
  );

async function isPermitted(
  { caller, action, resource, context }: Asked,
  documents: readonly object[],
  resourcePolicy: unknown,
): Promise<boolean> {
  const result = await runSimulation(
    {
      request: {
        principal: `arn:aws:iam::${account}:role/${caller}`,
        action,
        resource: { resource, accountId: account },
        contextVariables: { ...context, 'aws:SecureTransport': 'true' },
      },
      identityPolicies: documents.map((policy, i) => ({ name: String(i), policy })),
      serviceControlPolicies: [],
      resourceControlPolicies: [],
      resourcePolicy,
    },
    {},
  );
  if (result.resultType === 'error')
    throw new Error(`${action} on ${resource}: ${JSON.stringify(result.errors)}`);
  return result.overallResult === 'Allowed';
}

/** Names of resources as they are on AWS; the local template has them without what AWS puts before. */
export function asAws(arn: string): string {
  const [, service = '', name = ''] = /^arn:aws:([^:]+):[^:]*:\d*:(.*)$/.exec(arn) ?? [];
  const before = { dynamodb: 'table/', kms: 'key/', events: 'event-bus/', secretsmanager: 'secret:' };
  if (service === 's3') return `arn:aws:s3:::${name.replace(/^[^/]*/, (bucket) => bucket.toLowerCase())}`;
  const kind = Object.entries(before).find(([each]) => each === service)?.[1] ?? '';
  return kind && !name.startsWith(kind) ? `arn:aws:${service}:${region}:${account}:${kind}${name}` : arn;
}
