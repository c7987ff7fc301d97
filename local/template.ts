// What `cdk synth` wrote, read as CloudFormation reads it: intrinsic functions worked out, each resource known or refused.
import { at, entriesAt, isObject, listAt, textAt } from './json.ts';

export const [region, account] = ['eu-central-1', '000000000000'];
/** Client id of the local issuer, which stands for the pool or the provider that the template names. */
export const staffClient = 'staff-console';

/** The resources of a type by logical id; `ref` and `arn` are what Ref and GetAtt give. */
export type Template = (type: string) => { id: string; ref: string; arn: string; properties: unknown }[];

/** What local/ runs. */
const standIns = `ApiGatewayV2::Api ApiGatewayV2::Authorizer ApiGatewayV2::Integration ApiGatewayV2::Route
  Cognito::UserPool Cognito::UserPoolClient DynamoDB::GlobalTable Events::EventBus Lambda::EventSourceMapping Lambda::Function
  S3::Bucket SES::ConfigurationSet SES::ConfigurationSetEventDestination SES::EmailIdentity SES::ReceiptRule
  SES::ReceiptRuleSet SNS::Subscription SNS::Topic SQS::Queue Scheduler::Schedule SecretsManager::Secret`;
/** Permissions, encryption, observation, domain names, staff's accounts: on one machine nothing stands for them. */
const needsNothing = `ApiGatewayV2::ApiMapping ApiGatewayV2::DomainName ApiGatewayV2::Stage Budgets::Budget CDK::Metadata
  CloudWatch::Alarm CloudWatch::Dashboard Cognito::UserPoolDomain Cognito::UserPoolGroup IAM::ManagedPolicy
  IAM::Policy IAM::Role KMS::Alias KMS::Key Lambda::Permission Logs::LogGroup S3::BucketPolicy SNS::TopicPolicy
  SQS::QueuePolicy`;
const known = `${standIns} ${needsNothing}`.split(/\s+/).map((type) => `AWS::${type}`);
known.push('Custom::ActiveReceiptRuleSet');
const arnIsRef = /^AWS::(SNS::Topic|SecretsManager::Secret)$/;
const pseudo = { AccountId: account, Partition: 'aws', Region: region, URLSuffix: 'amazonaws.com' };

/** @param url address of this desk @throws Error that names a resource, attribute or function that local/ does not know */
export function readTemplate(template: unknown, url: string): Template {
  const resolve = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(resolve).filter((each) => each !== undefined);
    if (!isObject(value)) return value;
    const [[name, argument] = ['', value], ...others] = Object.entries(value);
    if (!others.length && /^(Ref$|Fn::)/.test(name)) {
      if (!intrinsics[name]) throw new Error(`local/ does not know the intrinsic function ${name}`);
      return intrinsics[name](...(Array.isArray(argument) ? argument : [argument]));
    }
    const resolved = Object.entries(value).map(([key, inner]) => [key, resolve(inner)]);
    return Object.fromEntries(resolved.filter(([, inner]) => inner !== undefined));
  };
  const string = (value: unknown): string => String(resolve(value));
  const list = (value: unknown): readonly unknown[] => listAt([resolve(value)], '0');
  const holds = (condition: unknown): boolean => {
    const name = at(condition, 'Condition');
    return name ? holds(at(template, `Conditions.${name}`)) : resolve(condition) === true;
  };
  const typeOf = (id: string): string => textAt(template, `Resources.${id}.Type`);
  const attribute = (id: string, wanted: string): string => {
    const type = typeOf(id);
    const properties = entriesAt(template, `Resources.${id}.Properties`);
    const [, given] = properties.find(([key]) => type.endsWith(key.replace(/Name$/, ''))) ?? [];
    const name = type.endsWith('UserPoolClient') ? staffClient : typeof given === 'string' ? given : id;
    const Arn = `arn:aws:${type.split('::')[1]?.toLowerCase()}:${region}:${account}:${name}`;
    const Ref = arnIsRef.test(type) ? Arn : type.endsWith('S3::Bucket') ? name.toLowerCase() : name;
    const addresses = { ApiEndpoint: url, ProviderURL: `${url}/_local/oidc` };
    const found = new Map(Object.entries({ Ref, Arn, StreamArn: `${Arn}/stream`, ...addresses })).get(wanted);
    if (found === undefined) throw new Error(`local/ does not know ${wanted} of ${type} (${id})`);
    return found;
  };
  const reference = (id: string): unknown =>
    at(pseudo, id.replace('AWS::', '')) ?? at(template, `Parameters.${id}.Default`) ?? attribute(id, 'Ref');
  const substitute = (text: string, values: unknown): string =>
    text.replace(/\$\{(!?)([\w:]+)\.?([\w.]*)\}/g, (_, literal: string, id: string, name: string) => {
      if (literal) return `\${${id}}`;
      return name ? attribute(id, name) : string(at(values, id) ?? reference(id));
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
  const unknown = all.filter(([id]) => !known.includes(typeOf(id))).map(([id]) => `${typeOf(id)} (${id})`);
  if (unknown.length) throw new Error(`local/ does not know ${unknown.join(', ')}`);
  const names = (id: string) => ({ id, ref: attribute(id, 'Ref'), arn: attribute(id, 'Arn') });
  const of = ([id, each]: [string, unknown]) => ({
    ...names(id),
    properties: resolve(at(each, 'Properties')),
  });
  return (type) => all.filter(([id]) => typeOf(id) === type).map(of);
}
