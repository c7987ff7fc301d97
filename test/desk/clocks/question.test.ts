import { describe, expect, test } from 'vitest';
import { answerTo, answerToLine, type Question } from '../../../functions/desk/clocks/question.ts';
import { exampleDesk } from '../../example-desk.ts';

const ask = (question: Partial<Question>) =>
  answerTo({ rule: 'eu-gdpr-12-3', from: '2026-01-31', ...question }, exampleDesk);

test('a question has its answer with the way to it', () => {
  expect(ask({ residence: 'NL' })).toEqual({
    rule: 'eu-gdpr-12-3',
    from: '2026-01-31',
    residence: 'NL',
    safe: '2026-02-28',
    latest: '2026-03-02',
    confirmed: true,
    source: 'GDPR (Regulation (EU) 2016/679), Article 12(3)',
    why: [
      'Answer the request, or tell of an extension and its reasons.',
      'It was received on Saturday 31 January 2026.',
      'The day of receipt is not counted (Regulation 1182/71, Article 3(1)).',
      '1 month after Saturday 31 January 2026 would be day 31; February 2026 has none, so its last day counts, Saturday 28 February 2026 (Regulation 1182/71, Article 3(2)(c)).',
      'No working day in the Netherlands: Saturday 28 February 2026 (weekend); Sunday 1 March 2026 (weekend). So the latest date moves to Monday 2 March 2026 (Regulation 1182/71, Article 3(4)), and the safe date stays.',
    ],
  });
});

describe('a time', () => {
  test('without an hour is that date in all zones', () => {
    for (const residence of [undefined, 'ES', 'US', 'PT-20'])
      expect(ask({ from: '2026-03-04', residence }).safe).toBe('2026-04-04');
  });

  test('with an offset is the same moment as with Z', () => {
    for (const rule of ['eu-gdpr-33', 'eu-gdpr-12-3'])
      expect(ask({ rule, from: '2026-03-01T01:30:00+02:00' })).toMatchObject({
        safe: ask({ rule, from: '2026-02-28T23:30:00Z' }).safe,
      });
  });

  test('in hours ends at the second, whatever the clocks of the place do', () => {
    expect(ask({ rule: 'eu-gdpr-33', from: '2026-03-27T12:00:30.9Z', residence: 'DE' })).toMatchObject({
      safe: '2026-03-30T12:00:30Z',
      latest: '2026-03-30T12:00:30Z',
    });
  });

  test('in hours from a date alone counts from its first moment, and says so', () => {
    const { safe, why } = ask({ rule: 'eu-gdpr-33', from: '2026-03-01' });
    expect(safe).toBe('2026-03-03T23:00:00Z');
    expect(why[1]).toContain('Nobody said at what time, so it counts from 2026-02-28T23:00:00Z');
  });
});

test('further days off move the latest date only', () => {
  const question = { from: '2026-04-01', residence: 'DE' };
  expect(ask({ ...question, holidays: ['2026-05-04'] })).toMatchObject({
    safe: '2026-05-01',
    latest: '2026-05-05',
  });
  expect(ask(question)).toMatchObject({ safe: '2026-05-01', latest: '2026-05-04' });
});

test('a rule that names no period has no date, only its words', () => {
  const { safe, latest, why } = ask({ rule: 'eu-gdpr-34' });
  expect([safe, latest]).toEqual([null, null]);
  expect(why.join(' ')).toContain('“without undue delay”');
});

test('what is not confirmed says so', () => {
  const { confirmed, why } = ask({ rule: 'dpf-panel-advice' });
  expect(confirmed).toBe(false);
  expect(why).toContain('This rule is not confirmed: have counsel look at it.');
});

test('what began before the rule applied says so', () => {
  expect(ask({ rule: 'uk-dpa-164a-acknowledge', from: '2026-06-18' }).why.at(-1)).toMatch(
    /applies from 2026-06-19/,
  );
});

test.each([
  ['UK', 'GB'],
  ['UK-SCT', 'GB-SCT'],
  ['EL', 'GR'],
  ['FR-75', 'FR-75'],
  ['BR', 'BR'],
])('the residence %s is %s', (residence, code) => {
  expect(ask({ residence }).residence).toBe(code);
});

describe('a bad question is answered with how to put it', () => {
  test.each<[Partial<Question>, RegExp]>([
    [{ rule: 'gdpr-12' }, /There is no rule "gdpr-12"\. The nearest are uk-gdpr-12a, eu-gdpr-12-3, /],
    [{ rule: 'us-ca-respond' }, /us-ca-7021-respond/],
    [{ rule: 'promise-opt-out' }, /The config promises no promise-opt-out\./],
    [{ from: '2026-02-29' }, /2026 is no leap year\. The last day of that February is 2026-02-28/],
    [{ from: '2026-02-30' }, /2026-02-30 is not on the calendar/],
    [{ from: '2026-13-01' }, /not on the calendar/],
    [{ from: '2026-1-31' }, /no time that we can read\. Write a date like/],
    [{ from: 'yesterday' }, /no time that we can read/],
    [{ from: '' }, /no time that we can read/],
    [{ from: '2026-03-29T02:30:00' }, /does not say in which zone.* Add Z or an offset/],
    [{ from: '2026-03-29T25:00:00Z' }, /does not exist/],
    [{ from: '2026-03-29 10:00Z' }, /no time that we can read/],
    [{ from: '1726-03-29' }, /too far away/],
    [{ residence: 'de' }, /Write it in capitals: DE/],
    [{ residence: 'Germany' }, /Write an ISO 3166 code/],
    [{ residence: 'XQ' }, /Write an ISO 3166 code/],
    [{ residence: '' }, /Write an ISO 3166 code/],
    [{ residence: 'DE-XX' }, /DE-XX is no part of DE\. Known are DE-BB, DE-BE/],
    [{ residence: 'US-XX' }, /Known are US-AK, US-AL/],
    [{ holidays: ['2026-02-29'] }, /The holiday "2026-02-29" is no date/],
  ])('%j', (question, sentence) => {
    expect(() => ask(question)).toThrow(sentence);
  });

  test.each([
    ['{', /^The line is no JSON/],
    ['[]', /rule must be the id of a rule.* from must be a date/],
    ['7', /^The line must be an object/],
    ['{"rule": "eu-gdpr-12-3"}', /^from must be a date/],
    ['{"rule": "eu-gdpr-12-3", "from": "2026-01-31", "holidays": "2026-05-01"}', /^holidays must be a list/],
    ['{"rule": "eu-gdpr-12-3", "from": "2026-02-29"}', /no leap year/],
  ])('the line %s', (line, sentence) => {
    expect(answerToLine(line, exampleDesk)).toEqual({ error: expect.stringMatching(sentence) });
  });

  test('a good line has the answer of the same question', () => {
    expect(answerToLine('{"rule":"eu-gdpr-12-3","from":"2026-01-31","residence":null}', exampleDesk)).toEqual(
      ask({}),
    );
  });
});
