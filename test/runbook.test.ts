// The runbook is read at night: it names every alarm in the alarm's own words, and no command that is not there.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { functions } from '../functions/contract.ts';
import { aStack } from './a-stack.ts';

const page = readFileSync('docs/runbook.md', 'utf8');
const { template } = aStack();
const unhashed = (id: string): string => id.replace(/[0-9A-F]{8}$/, '');
const alarms = Object.entries(template.findResources('AWS::CloudWatch::Alarm')).map(
  ([id, { Properties }]) => ({
    name: unhashed(id).slice('Alarms'.length),
    says: String(Properties.AlarmDescription),
  }),
);
const sections = new Map(
  page
    .split(/^### /m)
    .slice(1)
    .map((section) => [section.slice(0, section.indexOf('\n')).trim(), section]),
);
const ofErrors = ({ name }: { name: string }) => name.startsWith('Errors');

describe('the runbook', () => {
  test.each(alarms.filter((alarm) => !ofErrors(alarm)))(
    'says of $name what the alarm says, and what to do',
    ({ name, says }) => {
      expect(sections.get(name)).toContain(`> ${says}\n`);
      expect(sections.get(name)).toMatch(/```sh|^No command|In the console|The case|The function/m);
    },
  );

  test.each(Object.keys(functions))('says what it means for people when %s fails', (name) => {
    const alarm = alarms.find((each) => each.name === `Errors${name.replaceAll('-', '')}`);
    expect(page).toContain(`| \`Errors-${name}\` | ${alarm?.says} |`);
  });

  test('has no section of an alarm that is gone', () => {
    const names = new Set(alarms.map(({ name }) => name));
    const others = [...sections.keys()].filter((heading) => !names.has(heading));
    expect(others).toEqual(['Errors of a function', 'The budget']);
  });

  test('names only commands that the project has', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
    const named = [...page.matchAll(/npm run (?:--silent )?([a-z:]+)/g)].map(([, name = '']) => name);
    expect(new Set(named).size).toBeGreaterThan(4);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  test('names only queues, functions, resources and outputs that the stack has', () => {
    const ids = Object.keys(template.toJSON().Resources);
    const queues = Object.keys(template.findResources('AWS::SQS::Queue')).map((id) =>
      unhashed(id).replace(/DeadLetters$/, ''),
    );
    for (const [, name = ''] of page.matchAll(/npm run redrive -- ([A-Z]\w+)/g))
      expect(queues).toContain(name);
    for (const [, name = ''] of page.matchAll(/(?:logs|fn) ([a-z]+-[a-z]+)\b/g))
      expect(Object.keys(functions)).toContain(name);
    for (const [, begin = '', type = ''] of page.matchAll(/ref (\w+) (AWS::[\w:]+)/g))
      expect(
        ids.filter((id) => id.startsWith(begin) && template.toJSON().Resources[id].Type === type),
        begin,
      ).toHaveLength(1);
    for (const [, name = ''] of page.matchAll(/\$?\(?out ([A-Z]\w+)/g)) template.hasOutput(name, {});
  });

  test('finds one log and one function for each name', () => {
    const ids = (type: string) => Object.keys(template.findResources(type));
    for (const name of Object.keys(functions)) {
      const begin = name.replaceAll('-', '');
      expect(ids('AWS::Logs::LogGroup').filter((id) => id.startsWith(`${begin}Logs`))).toHaveLength(1);
      expect(ids('AWS::Lambda::Function').filter((id) => id.startsWith(`${begin}Function`))).toHaveLength(1);
    }
  });
});

test('a table made anew by hand is like the one of the stack', () => {
  const { SSESpecification, StreamSpecification, DeletionProtectionEnabled, ...byHand } = JSON.parse(
    readFileSync('docs/desk-table.json', 'utf8'),
  );
  const [table] = Object.values(template.findResources('AWS::DynamoDB::GlobalTable')).filter(
    ({ Properties }) => Properties.GlobalSecondaryIndexes,
  );
  const { Properties } = table ?? {};
  expect(Properties).toMatchObject(byHand);
  expect(SSESpecification).toEqual({ Enabled: true, SSEType: Properties.SSESpecification.SSEType });
  expect(StreamSpecification).toEqual({ StreamEnabled: true, ...Properties.StreamSpecification });
  expect(DeletionProtectionEnabled).toBe(Properties.Replicas[0].DeletionProtectionEnabled);
  const { AttributeName } = Properties.TimeToLiveSpecification;
  expect(page).toContain(`--time-to-live-specification Enabled=true,AttributeName=${AttributeName}`);
  expect(page).toContain(`StreamViewType=${Properties.StreamSpecification.StreamViewType}`);
});
