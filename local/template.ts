// What `cdk synth` wrote, read as CloudFormation reads it: intrinsic functions worked out, each resource known or refused.
import { at, entriesAt, isObject, listAt, textAt } from './json.ts';

export const [region, account] = ['eu-central-1', '000000000000'];
/** Client id of the local issuer, which stands for the pool or the provider that the template names. */
export const staffClient = 'staff-console';

export interface Resource {
  readonly id: string;
  /** What Ref and GetAtt give. */
  readonly names: Readonly<Record<string, string>> & { readonly Ref: string };
  readonly properties: unknown;
}
export type Template = (type: string) => readonly Resource[];

const pseudoParameters: Readonly<Record<string, string>> = {
  'AWS::AccountId': account,
  'AWS::Partition': 'aws',
  'AWS::Region': region,
  'AWS::StackName': 'PrivacyDesk',
  'AWS::URLSuffix': 'amazonaws.com',
};
const arn = (service: string, name: string): string => `arn:aws:${service}:${region}:${account}:${name}`;

/** What local/ runs. `name`: the one that the template gives, or the logical id. */
const standIns: Readonly<Record<string, (name: string, url: string) => Resource['names']>> = {
  'AWS::ApiGatewayV2::Api': (name, url) => ({ Ref: name, ApiEndpoint: url }),
  'AWS::Cognito::UserPool': (name, url) => ({ Ref: name, ProviderURL: url, Arn: arn('cognito-idp', name) }),
  'AWS::Cognito::UserPoolClient': () => ({ Ref: staffClient }),
  'AWS::DynamoDB::GlobalTable': (name) => ({
    Ref: name,
    StreamArn: arn('dynamodb', `table/${name}/stream/local`),
  }),
  'AWS::Lambda::Function': (name) => ({ Ref: name, Arn: arn('lambda', `function:${name}`) }),
  'AWS::S3::Bucket': (name) => ({ Ref: name.toLowerCase() }),
  'AWS::SNS::Topic': (name) => ({ Ref: arn('sns', name) }),
  'AWS::SQS::Queue': (name) => ({ Ref: name, Arn: arn('sqs', name) }),
  'AWS::SecretsManager::Secret': (name) => ({ Ref: arn('secretsmanager', `secret:${name}`) }),
};
/** The same, known by their names alone. */
const plainStandIns = `ApiGatewayV2::Authorizer ApiGatewayV2::Integration ApiGatewayV2::Route SES::ConfigurationSet
  Lambda::EventSourceMapping SES::ConfigurationSetEventDestination SES::EmailIdentity SES::ReceiptRule
  SES::ReceiptRuleSet SNS::Subscription Scheduler::Schedule`;
/** Permissions, encryption, observation, domain names, staff's accounts: on one machine nothing stands for them. */
const needsNothing = `ApiGatewayV2::ApiMapping ApiGatewayV2::DomainName ApiGatewayV2::Stage CDK::Metadata
  CloudWatch::Alarm CloudWatch::Dashboard Cognito::UserPoolDomain Cognito::UserPoolGroup IAM::ManagedPolicy
  IAM::Policy IAM::Role KMS::Alias KMS::Key Lambda::Permission Logs::LogGroup S3::BucketPolicy SNS::TopicPolicy
  SQS::QueuePolicy`;
const plainTypes = `${plainStandIns} ${needsNothing}`.split(/\s+/).map((type) => `AWS::${type}`);
const known = new Set([...Object.keys(standIns), ...plainTypes, 'Custom::ActiveReceiptRuleSet']);

/**
 * @param url address of this desk, and so of its API
 * @throws Error that names the resource, attribute or intrinsic function that local/ does not know
 */
export function readTemplate(text: string, url: string): Template {
  const template: unknown = JSON.parse(text);
  const resolve = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(resolve).filter((each) => each !== undefined);
    if (!isObject(value)) return value;
    const [[name, argument] = ['', value], ...others] = Object.entries(value);
    const isIntrinsic = !others.length && /^(Ref$|Fn::)/.test(name);
    if (isIntrinsic && !intrinsics[name])
      throw new Error(`local/ does not know the intrinsic function ${name}`);
    if (isIntrinsic) return intrinsics[name]?.(...(Array.isArray(argument) ? argument : [argument]));
    const resolved = Object.entries(value).map(([key, inner]) => [key, resolve(inner)]);
    return Object.fromEntries(resolved.filter(([, inner]) => inner !== undefined));
  };
  const string = (value: unknown): string => String(resolve(value));
  const list = (value: unknown): readonly unknown[] => listAt({ list: resolve(value) }, 'list');
  const holds = (condition: unknown): boolean => {
    const name = at(condition, 'Condition');
    return name ? holds(at(template, `Conditions.${name}`)) : resolve(condition) === true;
  };
  const typeOf = (id: string): string => textAt(template, `Resources.${id}.Type`);
  const namesOf = (id: string): Resource['names'] => {
    const properties = entriesAt(template, `Resources.${id}.Properties`);
    const [, given] = properties.find(([key]) => typeOf(id).endsWith(key.replace(/Name$/, ''))) ?? [];
    const name = typeof given === 'string' ? given : id;
    return standIns[typeOf(id)]?.(name, url) ?? { Ref: name };
  };
  const attribute = (id: string, name: string): string => {
    const found = namesOf(id)[name] ?? (standIns[typeOf(id)] ? undefined : `${id}.${name}`);
    if (found === undefined) throw new Error(`local/ does not know ${name} of ${typeOf(id)} (${id})`);
    return found;
  };
  const reference = (id: string): unknown =>
    pseudoParameters[id] ?? at(template, `Parameters.${id}.Default`) ?? attribute(id, 'Ref');
  const substitute = (text: string, values: unknown): string =>
    text.replace(/\$\{([^}]+)\}/g, (_, key: string) => {
      const [id = '', ...rest] = key.split('.');
      if (key.startsWith('!')) return `\${${key.slice(1)}}`;
      if (at(values, key) !== undefined) return string(at(values, key));
      return rest.length ? attribute(id, rest.join('.')) : String(reference(id));
    });

  const intrinsics: Readonly<Record<string, (...of: readonly unknown[]) => unknown>> = {
    Ref: (id) => (id === 'AWS::NoValue' ? undefined : reference(String(id))),
    'Fn::GetAtt': (id, name) => attribute(String(id), string(name)),
    'Fn::Join': (separator, parts) => list(parts).join(string(separator)),
    'Fn::Sub': (text, values) => substitute(String(text), values),
    'Fn::Select': (index, from) => list(from)[Number(index)],
    'Fn::Split': (separator, text) => string(text).split(string(separator)),
    'Fn::FindInMap': (...path) => at(template, ['Mappings', ...path.map(string)].join('.')),
    'Fn::If': (condition, yes, no) => resolve(holds({ Condition: condition }) ? yes : no),
    'Fn::Equals': (one, other) => JSON.stringify(resolve(one)) === JSON.stringify(resolve(other)),
    'Fn::And': (...conditions) => conditions.every(holds),
    'Fn::Or': (...conditions) => conditions.some(holds),
    'Fn::Not': (condition) => !holds(condition),
  };

  const all = entriesAt(template, 'Resources').filter(([, each]) => !at(each, 'Condition') || holds(each));
  const unknown = all.filter(([id]) => !known.has(typeOf(id))).map(([id]) => `${typeOf(id)} (${id})`);
  if (unknown.length) throw new Error(`local/ does not know ${unknown.join(', ')}`);
  return (type) =>
    all
      .filter(([id]) => typeOf(id) === type)
      .map(([id, each]) => ({ id, names: namesOf(id), properties: resolve(at(each, 'Properties')) }));
}
