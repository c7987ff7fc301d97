// Once through everything in the deployed shape; then: what was it permitted and never did, and what did it write down of people?
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { at, textAt } from '../../local/json.ts';
import { synthesised } from '../../local/synthesis.ts';
import { aRunningDesk } from '../a-running-desk.ts';
import { powersIn } from '../permissions/permits.ts';
import { reportOn } from '../permissions/report.ts';
import { canariesIn, canary } from './canaries.ts';
import { goAllWays } from './ways.ts';

const { desk, dataDir, told, used } = aRunningDesk();
const { template } = synthesised('http://127.0.0.1', () => undefined);
const heard: {
  readonly asked: string;
  readonly status: number;
  readonly headers: string;
  readonly text: string;
}[] = [];

beforeAll(async () => {
  await goAllWays(desk(), dataDir, (asked, { status, headers, text }) => {
    heard.push({ asked, status, headers: JSON.stringify([...headers]), text });
  });
}, 240_000);

test('nothing of all this went wrong without being told', () => {
  expect(told.filter((line) => !line.startsWith('Synthesising'))).toEqual([]);
  expect(heard.filter(({ status }) => status >= 500)).toEqual([]);
});

describe('what functions may do', () => {
  test('is what they do: each power is used, or somebody else is named who needs it', () => {
    const { rows, refused, idle } = reportOn(template, used);
    expect(refused).toEqual([]);
    expect(rows.filter(({ why }) => why === undefined)).toEqual([]);
    expect(idle).toEqual([]);
    expect(rows.filter(({ why }) => why === 'used').length).toBeGreaterThan(100);
  });

  const functionsOf = (refs: readonly string[]) =>
    new Set(
      template('AWS::Lambda::Function').flatMap(({ ref, properties }) =>
        refs.includes(ref) ? [textAt(properties, 'Environment.Variables.POWERTOOLS_SERVICE_NAME', ref)] : [],
      ),
    );

  test('only send-letters may send mail, by whatever action', () => {
    const sends = powersIn(template).filter(
      ({ action }) => /^(\*|ses:(\*|S[^e]*\*|Se\w*\*?))$/i.test(action) && !action.startsWith('ses:Set'),
    );
    expect(functionsOf(sends.map(({ caller }) => caller))).toEqual(new Set(['send-letters']));
  });

  test('only the public pages and the files of the console are open without a token', () => {
    const integrations = template('AWS::ApiGatewayV2::Integration');
    const open = template('AWS::ApiGatewayV2::Route').filter(
      ({ properties }) => at(properties, 'AuthorizationType') !== 'JWT',
    );
    const called = open.map(({ properties }) => {
      const target = textAt(properties, 'Target').replace('integrations/', '');
      const uri = textAt(integrations.find(({ ref }) => ref === target)?.properties, 'IntegrationUri');
      return uri.replace(/.*:/, '');
    });
    expect(functionsOf(called)).toEqual(new Set(['public-web', 'console']));
  });
});

describe('what a person wrote, and who they are, stands in no', () => {
  const logs = () => globSync(join(dataDir, 'logs', '*.log')).map((file) => readFileSync(file, 'utf8'));

  test('log and no metric', () => {
    expect(logs().length).toBeGreaterThan(10);
    expect(logs().join('\n')).toContain('a mail has its place');
    expect(logs().flatMap(canariesIn)).toEqual([]);
    expect(told.flatMap(canariesIn)).toEqual([]);
  });

  test('event', () => {
    const events = readFileSync(join(dataDir, 'events.jsonl'), 'utf8');
    expect(events.split('\n').length).toBeGreaterThan(10);
    expect(canariesIn(events)).toEqual([]);
  });

  test('address to which the desk leads, and no link that it writes', () => {
    const led = heard.map(({ headers }) => headers);
    const links = [
      ...heard.map(({ text }) => text),
      ...desk().outbox.map(({ raw }) => raw.replace(/=\r?\n/g, '')),
    ].flatMap((text) => text.match(/https?:\/\/[^\s"'<>]+|href="[^"]*"|action="[^"]*"/g) ?? []);
    expect(links.length).toBeGreaterThan(50);
    expect([...led, ...links].flatMap(canariesIn)).toEqual([]);
  });

  test('refusal: what was wrong is named, not repeated', () => {
    const refusals = heard.filter(({ status, headers }) => status >= 400 && headers.includes('problem+json'));
    expect(refusals.length).toBeGreaterThan(10);
    expect(refusals.map(({ text }) => text).flatMap(canariesIn)).toEqual([]);
  });

  test('audit, and no row that says what was done', async () => {
    const audits = heard.filter(({ asked }) => asked.endsWith('/audit'));
    expect(audits.length).toBeGreaterThan(2);
    expect(audits.map(({ text }) => text).flatMap(canariesIn)).toEqual([]);
  });
});

test('the scan finds a canary however it is written', () => {
  const { name, address } = canary;
  for (const hidden of [
    name.toUpperCase(),
    encodeURIComponent(address),
    `x${Buffer.from(`from ${address}`).toString('base64')}`,
    Buffer.from(`link ${name} 2026`).toString('base64url'),
  ])
    expect(canariesIn(`{"about":"${hidden}"}`), hidden).not.toEqual([]);
});
