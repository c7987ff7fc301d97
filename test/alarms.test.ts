import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { countedBy, functions, metrics } from '../functions/contract.ts';
import { aStack, exampleConfig } from './a-stack.ts';

const { template } = aStack();
const alarms = Object.entries(template.findResources('AWS::CloudWatch::Alarm')).map(
  ([id, { Properties }]) => ({
    id,
    ...Properties,
  }),
);
const alarmsOf = (id: string) => alarms.find((alarm) => alarm.id.startsWith(`Alarms${id}`));

describe('alarms', () => {
  test.each(
    'MailNotTaken MailWaits LettersNotPosted BatchesNotPrinted NoticesNotSent EventsNotPublished FeedbackNotTaken LettersFailed LettersUnknown AcknowledgementsHeld ItemsOverdue MailsLost MailsNotUnderstood PersonsUnanswered IncidentsPressing LettersUnprintable UrgentCases CanaryMissing Throttles'
      .split(' ')
      .concat(Object.keys(functions).map((name) => `Errors${name.replace('-', '')}`)),
  )('%s tells somebody in sentences what it means', (id) => {
    const alarm = alarmsOf(id);
    expect(alarm?.AlarmDescription.split('. ').length).toBeGreaterThanOrEqual(2);
    expect(alarm?.AlarmActions).toHaveLength(1);
  });

  test('no alarm stands without a reason in the list above', () => {
    expect(alarms).toHaveLength(19 + Object.keys(functions).length);
  });

  test('the missing canary alarms by itself: silence is the alarm', () => {
    expect(alarmsOf('CanaryMissing')).toMatchObject({
      TreatMissingData: 'breaching',
      ComparisonOperator: 'LessThanThreshold',
      Period: 3600,
      EvaluationPeriods: 26,
    });
  });

  test('the mailbox of the config is told; without one nobody is subscribed', () => {
    template.hasResourceProperties('AWS::SNS::Subscription', {
      Protocol: 'email',
      Endpoint: 'privacy-alarms@example.org',
    });
    const silent = aStack({ config: exampleConfig({ alarms: {} }) }).template;
    expect(JSON.stringify(silent.findResources('AWS::SNS::Subscription'))).not.toContain('"email"');
  });

  test.each(Object.entries(countedBy))(
    '%s is watched under the name of each function that counts it',
    (name, services) => {
      const metric = Object.entries(metrics).find(([key]) => key === name)?.[1];
      const watched = JSON.stringify(alarms.filter((alarm) => JSON.stringify(alarm).includes(`"${metric}"`)));
      for (const service of services)
        expect(watched).toContain(JSON.stringify([{ Name: 'service', Value: service }]));
    },
  );
});

test('each metric is counted by exactly the functions that the contract names', () => {
  // A folder of routes is a part of the entry that has its name.
  const counting = globSync('functions/{*,public/*,staff/*}.ts').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/\bcount\('(\w+)'/g)].map(([, name]) => ({
      name,
      service: file
        .replace(/^functions\/|\.ts$/g, '')
        .replace(/^public\/.*/, 'public-web')
        .replace(/^staff\/.*/, 'staff-api'),
    })),
  );
  for (const [name, services] of Object.entries(countedBy)) {
    const found = counting.filter((each) => each.name === name).map(({ service }) => service);
    expect([...new Set(found)].sort(), name).toEqual([...services].sort());
  }
});
