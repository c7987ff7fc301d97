import { describe, expect, test } from 'vitest';
import { type Findings, noPlace, preflight, type There } from '../lib/preflight.ts';
import { reservedInAll } from '../lib/profiles.ts';
import { exampleConfig } from './a-stack.ts';

const mail = {
  domain: 'acme.eu',
  address: 'privacy@acme.eu',
  inbound: { shape: 'forwarding', address: 'desk@in.acme.eu', forwarders: ['privacy@acme.eu'] },
};
const acme = (replaced: object = {}) => exampleConfig({ mail: { ...mail, ...replaced } });

const good: There = {
  bootstrapped: true,
  sandbox: false,
  identities: { 'acme.eu': { verified: true, ours: true }, 'in.acme.eu': { verified: true, ours: true } },
  activeRuleSet: 'PrivacyDesk',
  unreservedConcurrency: 1000,
  reservedHere: 0,
};
const found = (there: Partial<There> = {}, elsewhere: Partial<Findings> = {}): Findings => ({
  file: 'desk.config.json',
  stack: 'PrivacyDesk',
  account: '111122223333',
  region: 'eu-central-1',
  there: { ...good, ...there },
  ...elsewhere,
});

const blockers = (findings: Findings, config = acme()) => preflight(findings, config).blockers.join('\n');
const warnings = (findings: Findings, config = acme()) => preflight(findings, config).warnings.join('\n');

describe('the preflight', () => {
  test('lets a deployment go where nothing is missing', () => {
    expect(preflight(found(), acme())).toEqual({
      blockers: [],
      warnings: [],
      context: { reserveConcurrency: 'true' },
    });
  });

  test('asks for credentials and a region before anything else', () => {
    const nowhere = { account: undefined, region: undefined, there: undefined };
    expect(blockers(found({}, nowhere))).toMatch(/^No AWS credentials were found\./);
    expect(blockers(found({}, { region: undefined, there: undefined }))).toMatch(
      /^No region is chosen\..*eu-west-1/,
    );
    expect(noPlace({ account: '111122223333', region: 'eu-west-1' })).toBeUndefined();
  });

  test('refuses a region in which SES receives no mail, and names those where it does', () => {
    expect(blockers(found({}, { region: 'eu-north-1' }))).toMatch(/no mail in eu-north-1\..*eu-central-1/);
  });

  test('tells how to bootstrap', () => {
    expect(blockers(found({ bootstrapped: false }))).toContain(
      'npx cdk bootstrap aws://111122223333/eu-central-1',
    );
  });

  test('refuses the domain of the example', () => {
    expect(blockers(found({ identities: {} }), exampleConfig())).toBe(
      'desk.config.json: mail.domain is still the example. Put your own domain into mail.domain and mail.address.',
    );
  });

  test('leaves a domain alone that another system set up in SES', () => {
    const theirs = { 'acme.eu': { verified: true, ours: false } };
    expect(blockers(found({ identities: theirs }))).toMatch(
      /^SES knows acme\.eu already.*"identity": "existing"/,
    );
    expect(blockers(found({ identities: theirs }), acme({ identity: 'existing' }))).toBe('');
    expect(blockers(found({ identities: {} }), acme({ identity: 'existing' }))).toMatch(
      /SES does not know acme\.eu/,
    );
  });

  test('never takes the place of another active receipt rule set', () => {
    expect(blockers(found({ activeRuleSet: 'theirs' }))).toMatch(
      /theirs of another system.*"joinRuleSet": "theirs"/,
    );
    expect(blockers(found({ activeRuleSet: 'theirs' }), acme({ joinRuleSet: 'theirs' }))).toBe('');
    expect(blockers(found({ activeRuleSet: 'others' }), acme({ joinRuleSet: 'theirs' }))).toMatch(
      /others is active/,
    );
    expect(blockers(found({ activeRuleSet: undefined }), acme({ joinRuleSet: 'theirs' }))).toMatch(
      /no receipt rule set is active/,
    );
  });

  test('takes the pointer where nobody has it', () => {
    expect(blockers(found({ activeRuleSet: undefined }))).toBe('');
  });

  test('warns of the sandbox, and lets send-letters address verified recipients there', () => {
    expect(warnings(found({ sandbox: true }))).toMatch(/^SES is in its sandbox/);
    expect(preflight(found({ sandbox: true }), acme()).context).toMatchObject({ sandbox: 'true' });
  });

  test('names every domain whose DNS records are not there yet', () => {
    const identities = { 'acme.eu': { verified: false, ours: true } };
    expect(preflight(found({ identities }), acme()).warnings).toEqual([
      expect.stringMatching(/^acme\.eu is not verified/),
      expect.stringMatching(/^in\.acme\.eu is not verified/),
    ]);
  });

  test('reserves concurrency only where a hundred executions stay free', () => {
    const room = (unreservedConcurrency: number, reservedHere = 0) =>
      preflight(found({ unreservedConcurrency, reservedHere }), acme());
    expect(room(100 + reservedInAll).context).toEqual({ reserveConcurrency: 'true' });
    expect(room(99 + reservedInAll).context).toEqual({});
    expect(room(99 + reservedInAll).warnings.join()).toMatch(/none are reserved/);
    expect(room(10).warnings.join()).toMatch(/room for 0 reserved executions/);
  });

  test('counts what this very stack has reserved before as its own', () => {
    const again = found({ unreservedConcurrency: 100, reservedHere: reservedInAll });
    expect(preflight(again, acme()).context).toEqual({ reserveConcurrency: 'true' });
  });

  test('warns where nobody is told of a bill', () => {
    const alarms = { email: 'privacy-alarms@acme.eu' };
    expect(warnings(found(), exampleConfig({ mail, alarms }))).toMatch(/alarms\.monthlyUsd is missing/);
  });

  test('warns where nobody is told of alarms', () => {
    expect(warnings(found(), exampleConfig({ mail, alarms: {} }))).toMatch(/alarms\.email is missing/);
  });
});
