// docs/data-map.md against the template: no place without its line, no reader who is not named, no period that is not so.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { aStack, exampleConfig, type Statement, statementsOf } from './a-stack.ts';

const page = readFileSync('docs/data-map.md', 'utf8');
const { template } = aStack();
const unhashed = (id: string): string => id.replace(/[0-9A-F]{8}$/, '');
const idsOf = (type: string): string[] => Object.keys(template.findResources(type));
const lines = page
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => line.split('|').map((cell) => cell.trim()));
const namesIn = (cell = ''): string[] => [...cell.matchAll(/`([\w/-]+)`/g)].map(([, name = '']) => name);
const rowOf = (name: string, beside?: string) =>
  lines.find(([, place]) => {
    const [first, second, ...more] = namesIn(place);
    return beside ? first === name && second === beside : [first, second, ...more].includes(name);
  });
const functionNamed = (policy: string): string =>
  Object.keys(exampleNames).find((name) => policy.startsWith(`${name}Role`)) ?? '';
const exampleNames = Object.fromEntries(
  idsOf('AWS::Lambda::Function').map((id) => [unhashed(id).replace(/Function$/, ''), id]),
);
/** Functions whose policy lets them do something with something, without dashes. */
const whoMay = (may: (statement: Statement) => boolean): string[] =>
  [
    ...new Set(
      statementsOf(template, 'AWS::IAM::Policy')
        .filter(({ statement }) => may(statement))
        .map(({ id }) => functionNamed(id)),
    ),
  ]
    .filter(Boolean)
    .sort();
const readersIn = (row: readonly string[] | undefined): string[] =>
  namesIn(row?.[4])
    .map((name) => name.replaceAll('-', ''))
    .sort();
const names = (statement: Statement, id: string): boolean =>
  JSON.stringify(statement.Resource).includes(`"${id}"`);

describe('every place in which something can be kept has its line', () => {
  const kinds = `DynamoDB::GlobalTable S3::Bucket SQS::Queue SNS::Topic Logs::LogGroup Events::EventBus
    SecretsManager::Secret Cognito::UserPool KMS::Key`;
  const places = kinds.split(/\s+/).flatMap((kind) => idsOf(`AWS::${kind}`).map(unhashed));
  test.each(places)('%s', (place) => {
    expect(rowOf(place.replace(/^(DeskTable|RecipientsTable)Table$/, '$1'))).toBeDefined();
  });

  test('and no line is of a place that is gone', () => {
    const known = new Set(places);
    const named = lines.flatMap(([, place]) => namesIn(place)).filter((name) => !name.includes('/'));
    expect(named.filter((name) => !known.has(name))).toEqual([]);
  });

  test('so has each kind of object in the bucket of mail', () => {
    const [bucket = ''] = idsOf('AWS::S3::Bucket').filter((id) => unhashed(id) === 'RawMailBucket');
    const { LifecycleConfiguration } = template.findResources('AWS::S3::Bucket')[bucket]?.Properties ?? {};
    const prefixes: string[] = LifecycleConfiguration.Rules.flatMap(({ Prefix = [] }) => Prefix);
    expect(prefixes.length).toBeGreaterThan(3);
    for (const prefix of prefixes) expect(rowOf('RawMailBucket', prefix), prefix).toBeDefined();
  });
});

describe('who can read it is who is named', () => {
  test.each(['DeskTable', 'RecipientsTable'])('%s', (table) => {
    const [id = ''] = idsOf('AWS::DynamoDB::GlobalTable').filter((each) => each.startsWith(table));
    const reads = /^dynamodb:(GetItem|BatchGetItem|Query|Scan)$/;
    expect(readersIn(lines.find(([, place]) => place === `\`${table}\``))).toEqual(
      whoMay((statement) => names(statement, id) && statement.Action.some((action) => reads.test(action))),
    );
  });

  test('the stream of the desk table', () => {
    expect(readersIn(lines.find(([, place]) => place === '`DeskTable`, its stream'))).toEqual(
      whoMay(({ Action }) => Action.includes('dynamodb:GetRecords')),
    );
  });

  test.each(['mail/', 'attachments/', 'letters/', 'audiences/'])('objects below %s', (prefix) => {
    const below = (statement: Statement) => JSON.stringify(statement.Resource).includes(`/${prefix}`);
    expect(readersIn(rowOf('RawMailBucket', prefix))).toEqual(
      whoMay((statement) => statement.Action.includes('s3:GetObject') && below(statement)),
    );
  });

  test('the key ring', () => {
    expect(readersIn(rowOf('KeyRingSecret'))).toEqual(
      whoMay(({ Action }) => Action.includes('secretsmanager:GetSecretValue')),
    );
  });

  test.each(idsOf('AWS::SQS::Queue'))('%s', (id) => {
    expect(readersIn(rowOf(unhashed(id)))).toEqual(
      expect.arrayContaining(
        whoMay((statement) => statement.Action.includes('sqs:ReceiveMessage') && names(statement, id)),
      ),
    );
  });
});

describe('the periods are those of the template', () => {
  const { retention } = exampleConfig();
  test.each(Object.entries(retention))('%s (%i) of the example', (name, days) => {
    const said = [...page.matchAll(new RegExp(`\`${name}\` \\((\\d+)\\)`, 'g'))].map(([, number]) =>
      Number(number),
    );
    expect(said.length).toBeGreaterThan(0);
    expect(new Set(said)).toEqual(new Set([days]));
  });

  test('queues keep what waits for 14 days', () => {
    for (const { Properties } of Object.values(template.findResources('AWS::SQS::Queue')))
      expect(Properties.MessageRetentionPeriod).toBe(14 * 24 * 3600);
  });

  test('logs end after logDays', () => {
    for (const { Properties } of Object.values(template.findResources('AWS::Logs::LogGroup')))
      expect(Properties.RetentionInDays).toBe(retention.logDays);
  });
});
