// What a call of AWS asks for, as IAM sees it: who, which action, on which resource, under which conditions.
import type { IncomingHttpHeaders } from 'node:http';
import { at, isObject, listAt, textAt } from './json.ts';
import { addressesIn, headerOf } from './raw-mail.ts';
import { account, region, type Template } from './template.ts';

/** `caller`: name of the function. `resource`: its ARN as AWS writes it. */
export interface Asked {
  readonly caller: string;
  readonly action: string;
  readonly resource: string;
  readonly context: Readonly<Record<string, string>>;
}

export interface CallOfAws {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Whose key signed it: each function has its own. '' where nobody did. */
export function callerOf({ method, headers, url, body }: CallOfAws): string {
  const signed = method === 'POST' && isUpload(headers) ? fieldOf(body, 'X-Amz-Credential') : '';
  return /^([^/]+)\//.exec(signed || credentialIn(headers, url))?.[1] ?? '';
}

const credentialIn = (headers: IncomingHttpHeaders, url: string): string =>
  /Credential=([^&,]+)/.exec(headers.authorization ?? decodeURIComponent(url))?.[1] ?? '';

const isUpload = (headers: IncomingHttpHeaders): boolean =>
  headers['content-type']?.startsWith('multipart/form-data') ?? false;

/** A field of a browser's form, which stands before the file. */
const fieldOf = (body: Buffer, name: string): string =>
  new RegExp(`name="${name}"\\r\\n\\r\\n([^\\r]*)`, 'i').exec(
    body.subarray(0, 20_000).toString('latin1'),
  )?.[1] ?? '';

const arn = (service: string, name: string): string => `arn:aws:${service}:${region}:${account}:${name}`;

/** All that one call asks for: a transaction asks for each of its writes, and what is encrypted for its key. */
export const askedBy = (call: CallOfAws, template: Template): readonly Asked[] =>
  wordsOf(call, template).flatMap((asked) => [asked, ...keysFor(asked, template)]);

const keyActions: Readonly<Record<string, string>> = {
  's3:GetObject': 'kms:Decrypt',
  's3:PutObject': 'kms:GenerateDataKey',
  'secretsmanager:GetSecretValue': 'kms:Decrypt',
};

function keysFor({ caller, action, resource }: Asked, template: Template): readonly Asked[] {
  const [service = ''] = action.split(':');
  const holders = [...template('AWS::S3::Bucket'), ...template('AWS::SecretsManager::Secret')];
  const holder = holders.find(({ ref }) => resource === ref || resource.startsWith(`arn:aws:s3:::${ref}/`));
  const encryption = 'BucketEncryption.ServerSideEncryptionConfiguration.0.ServerSideEncryptionByDefault';
  const key = at(holder?.properties, `${encryption}.KMSMasterKeyID`) ?? at(holder?.properties, 'KmsKeyId');
  const [wanted] = [keyActions[action]];
  if (typeof key !== 'string' || !wanted) return [];
  const context = { 'kms:ViaService': `${service}.${region}.amazonaws.com` };
  return [{ caller, action: wanted, resource: key, context }];
}

function wordsOf(call: CallOfAws, template: Template): readonly Asked[] {
  const caller = callerOf(call);
  const target = call.headers['x-amz-target']?.toString() ?? '';
  const ask = (action: string, resource: string, context: Asked['context'] = {}): Asked => ({
    caller,
    action,
    resource,
    context,
  });
  if (!target) return isQuery(call) ? byQuery(call, ask) : byS3(call, ask);
  const input: unknown = JSON.parse(call.body.toString());
  const [service = '', operation = ''] = target.split('.');
  if (service.startsWith('DynamoDB')) return onTables(operation, input, ask);
  if (service === 'secretsmanager') return [ask(`${service}:${operation}`, textAt(input, 'SecretId'))];
  if (service === 'AWSEvents')
    return listAt(input, 'Entries').map((entry) =>
      ask('events:PutEvents', arn('events', `event-bus/${textAt(entry, 'EventBusName')}`)),
    );
  if (service === 'AmazonSQS') {
    const name = textAt(input, at(input, 'SourceArn') ? 'SourceArn' : 'QueueUrl').replace(/.*[/:]/, '');
    const queue = template('AWS::SQS::Queue').find(({ ref }) => ref.endsWith(name));
    return [ask(`sqs:${operation.replace('Batch', '')}`, queue?.arn ?? arn('sqs', name))];
  }
  return [ask(target, '*')];
}

type Ask = (action: string, resource: string, context?: Asked['context']) => Asked;

const writes: Readonly<Record<string, string>> = {
  Put: 'PutItem',
  Update: 'UpdateItem',
  Delete: 'DeleteItem',
  ConditionCheck: 'ConditionCheckItem',
};

function onTables(operation: string, input: unknown, ask: Ask): readonly Asked[] {
  const table = (name: string, index = '') => arn('dynamodb', `table/${name}${index && `/index/${index}`}`);
  const of = (name: unknown, action = operation, index = '') =>
    ask(`dynamodb:${action}`, table(String(name), index));
  const batch = at(input, 'RequestItems');
  if (isObject(batch)) return Object.keys(batch).map((name) => of(name));
  if (operation === 'TransactWriteItems')
    return listAt(input, 'TransactItems').flatMap((item) =>
      Object.entries(item ?? {}).map(([kind, write]) => of(at(write, 'TableName'), writes[kind] ?? kind)),
    );
  return [of(at(input, 'TableName'), operation, textAt(input, 'IndexName', ''))];
}

const isQuery = ({ headers, body }: CallOfAws): boolean =>
  /x-www-form-urlencoded/.test(headers['content-type'] ?? '') && body.includes('Action=');

/** The query protocol: SES. */
function byQuery({ body }: CallOfAws, ask: Ask): readonly Asked[] {
  const input = new URLSearchParams(body.toString());
  const action = `ses:${input.get('Action')}`;
  if (action !== 'ses:SendRawEmail') return [ask(action, '*')];
  const raw = Buffer.from(input.get('RawMessage.Data') ?? '', 'base64');
  const [from = ''] = addressesIn(headerOf(raw).of('from'));
  const context = { 'ses:FromAddress': from };
  return [
    ask(action, arn('ses', `identity/${from.replace(/.*@/, '')}`), context),
    ask(action, arn('ses', `configuration-set/${input.get('ConfigurationSetName')}`), context),
  ];
}

const ofObjects: Readonly<Record<string, string>> = {
  GET: 'GetObject',
  HEAD: 'GetObject',
  PUT: 'PutObject',
  DELETE: 'DeleteObject',
};

function byS3({ method, url, headers, body }: CallOfAws, ask: Ask): readonly Asked[] {
  if (method === 'POST' && isUpload(headers))
    return [ask('s3:PutObject', `arn:aws:s3:::${fieldOf(body, 'bucket')}/${fieldOf(body, 'key')}`)];
  const { pathname, searchParams } = new URL(url, 'http://s3');
  const [, bucket = '', key = ''] = /^\/([^/]+)\/?(.*)$/.exec(decodeURIComponent(pathname)) ?? [];
  const prefix = searchParams.get('prefix') ?? '';
  if (!key)
    return [
      ask(
        searchParams.has('versions') ? 's3:ListBucketVersions' : 's3:ListBucket',
        `arn:aws:s3:::${bucket}`,
        {
          's3:prefix': prefix,
        },
      ),
    ];
  const ofVersion = searchParams.has('versionId') && method !== 'PUT' ? 'Version' : '';
  return [ask(`s3:${ofObjects[method] ?? method}${ofVersion}`, `arn:aws:s3:::${bucket}/${key}`)];
}
