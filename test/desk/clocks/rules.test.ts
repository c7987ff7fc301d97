import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isDate } from '../../../functions/desk/clocks/calendar.ts';
import { clockOf, extensionOf, owedBy, pausable } from '../../../functions/desk/clocks/clocks.ts';
import { clocksPage, listedRules } from '../../../functions/desk/clocks/page.ts';
import type { Rule } from '../../../functions/desk/clocks/rule.ts';
import { requests, rightExercised } from '../../../functions/desk/clocks/rules/eu.ts';
import { rulesOfLaw } from '../../../functions/desk/clocks/rules.ts';
import { kinds } from '../../../functions/desk/sorting/sorting.ts';
import { exampleDesk } from '../../example-desk.ts';

const rules: readonly Rule[] = rulesOfLaw;
const desk = { ...exampleDesk, country: 'US', timeZone: 'America/Los_Angeles' };
const dates = (rule: string, startedAt: string, residence?: string) => {
  const { safe, latest } = clockOf({ rule, startedAt, residence, desk });
  return [safe, latest];
};

describe('the rules of law', () => {
  test('have one id each, and what the outside relies on is among them', () => {
    const ids = rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(
      expect.arrayContaining([
        'eu-gdpr-12-3',
        'eu-gdpr-12-3-extended',
        'eu-gdpr-33',
        'uk-gdpr-12a',
        'uk-dpa-164a-acknowledge',
        'ch-fadp-25-7',
        'dpf-complaint',
        'us-ca-7021-confirm',
        'us-ca-7021-respond',
        'us-ca-7021-respond-extended',
        'us-ca-7026-opt-out',
        'us-can-spam-opt-out',
        'us-ca-1798-82-people',
        'us-ny-899-aa-people',
        'us-fl-501-171-people',
        'us-tx-521-053-people',
        'us-tx-521-053-authority',
      ]),
    );
  });

  test.each(rules)('$id is told in sentences, and says what is open where it is not confirmed', (rule) => {
    for (const sentence of [rule.duty, rule.doubt, rule.remark])
      if (sentence !== undefined) expect(sentence).toMatch(/^[A-Z].*\.$/);
    expect(rule.confirmed || rule.doubt).toBeTruthy();
    if (rule.effectiveFrom) expect(isDate(rule.effectiveFrom)).toBe(true);
  });

  test('an extension is longer than what it extends, from the same start, and is owed alike', () => {
    const extensions = rules.filter((rule) => rule.extends);
    expect(extensions.map(({ id }) => id)).toEqual([
      'eu-gdpr-12-3-extended',
      'uk-gdpr-12a-extended',
      'us-ca-7021-respond-extended',
      'us-fl-501-171-people-extended',
    ]);
    for (const { id, extends: base = '', starts } of extensions) {
      expect(extensionOf(base)).toEqual({ rule: id, needsReason: true });
      expect(extensionOf(id)).toBeUndefined();
      expect(rules.find((rule) => rule.id === base)?.starts).toBe(starts);
      expect(owedBy(id)).toBe(owedBy(base));
      const [before, after] = [dates(base, '2026-03-02'), dates(id, '2026-03-02')];
      expect((before[1] ?? '') < (after[0] ?? '')).toBe(true);
    }
  });

  test('a request in the EU is any kind that exercises a right, and what nobody has named', () => {
    expect(new Set(requests)).toEqual(new Set([...kinds.filter((kind) => rightExercised[kind]), null]));
  });
});

describe('dates, counted by hand', () => {
  test.each([
    ['two further months', 'eu-gdpr-12-3-extended', '2026-11-30', 'DE', '2027-02-28', '2027-03-01'],
    [
      '72 hours over a weekend',
      'eu-gdpr-33',
      '2026-05-22T16:45:00Z',
      'DE',
      '2026-05-25T16:45:00Z',
      '2026-05-25T16:45:00Z',
    ],
    [
      'a month in England that ends on a bank holiday',
      'uk-gdpr-12a',
      '2026-07-31',
      'GB',
      '2026-08-31',
      '2026-09-01',
    ],
    ['the same in Scotland', 'uk-gdpr-12a', '2026-07-31', 'GB-SCT', '2026-08-31', '2026-08-31'],
    [
      '30 days beginning with receipt',
      'uk-dpa-164a-acknowledge',
      '2026-07-01',
      'GB',
      '2026-07-30',
      '2026-07-31',
    ],
    [
      '30 days in Switzerland, ending on 1 August',
      'ch-fadp-25-7',
      '2026-07-02',
      'CH-ZH',
      '2026-08-01',
      '2026-08-01',
    ],
    ['45 days, ending on a Saturday', 'dpf-complaint', '2026-03-25', 'DE', '2026-05-09', '2026-05-09'],
    // both lists: 4 July, a Saturday; latest: also Friday 3 July
    [
      'ten business days over Independence Day',
      'us-ca-7021-confirm',
      '2026-06-25',
      'US-CA',
      '2026-07-08',
      '2026-07-10',
    ],
    // Thanksgiving on both lists, the day after on neither
    [
      'ten business days over Thanksgiving',
      'us-ca-7021-confirm',
      '2026-11-20',
      'US-CA',
      '2026-12-03',
      '2026-12-07',
    ],
    // only California keeps Lincoln Day; Lunar New Year 2026 too; Washington’s Birthday is on both lists
    [
      'fifteen business days in February',
      'us-ca-7026-opt-out',
      '2026-02-09',
      'US-CA',
      '2026-02-27',
      '2026-03-05',
    ],
    ['the same days by federal law', 'us-can-spam-opt-out', '2026-02-09', 'DE', '2026-02-21', '2026-02-24'],
    ['45 calendar days', 'us-ca-7021-respond', '2026-01-31', 'US-CA', '2026-03-17', '2026-03-17'],
    ['90 calendar days', 'us-ca-7021-respond-extended', '2026-01-31', 'US-CA', '2026-05-01', '2026-05-01'],
    [
      '30 days after discovery in California',
      'us-ca-1798-82-people',
      '2026-01-31',
      'US-CA',
      '2026-03-02',
      '2026-03-02',
    ],
    [
      '15 days after telling people',
      'us-ca-1798-82-authority',
      '2026-03-02',
      'US-CA',
      '2026-03-17',
      '2026-03-17',
    ],
    ['60 days in Texas', 'us-tx-521-053-people', '2026-01-01', 'US-TX', '2026-03-02', '2026-03-02'],
    [
      '30 days for its Attorney General',
      'us-tx-521-053-authority',
      '2026-01-01',
      'US-TX',
      '2026-01-31',
      '2026-01-31',
    ],
    [
      '45 days in Florida with good cause',
      'us-fl-501-171-people-extended',
      '2026-01-01',
      'US-FL',
      '2026-02-15',
      '2026-02-15',
    ],
  ])('%s', (_, rule, from, residence, safe, latest) => {
    expect(dates(rule, from, residence)).toEqual([safe, latest]);
  });

  test('ten business days of an operator in Bavaria leave out German holidays', () => {
    const promises = [
      { rule: 'promise-opt-out' as const, businessDays: 10, quote: 'Ten.', policyVersion: '7' },
    ];
    const { safe, latest } = clockOf({
      rule: 'promise-opt-out',
      startedAt: '2026-04-30',
      desk: { country: 'DE', timeZone: 'Europe/Berlin', promises },
    });
    expect([safe, latest]).toEqual(['2026-05-13', '2026-05-18']);
  });
});

describe('waiting for the person', () => {
  const pauses = [{ from: '2026-03-05T10:00:00Z', until: '2026-03-08T10:00:00Z' }];
  const paused = (rule: string, residence: string, more = pauses) =>
    clockOf({ rule, startedAt: '2026-03-02', residence, desk: exampleDesk, pauses: more });

  test('moves both dates in the United Kingdom: latest by the days of asking and answering too', () => {
    expect(paused('uk-gdpr-12a', 'GB')).toMatchObject({ safe: '2026-04-05', latest: '2026-04-07', pauses });
  });

  test('moves the latest date alone in the EU, and none in California', () => {
    expect(paused('eu-gdpr-12-3', 'DE')).toMatchObject({ safe: '2026-04-02', latest: '2026-04-07' });
    expect(paused('us-ca-7021-respond', 'US-CA')).toMatchObject({ safe: '2026-04-16', latest: '2026-04-16' });
    expect(['uk-gdpr-12a', 'eu-gdpr-12-3', 'us-ca-7021-respond', 'promise-access'].map(pausable)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  test('counts no day twice, and moves nothing while nobody has answered', () => {
    const again = [...pauses, { from: '2026-03-08T15:00:00Z', until: '2026-03-08T16:00:00Z' }];
    expect(paused('uk-gdpr-12a', 'GB', again)).toMatchObject({ safe: '2026-04-05', latest: '2026-04-07' });
    const open = clockOf({
      rule: 'uk-gdpr-12a',
      startedAt: '2026-03-02',
      residence: 'GB',
      desk: exampleDesk,
      pauses: [{ from: '2026-03-05T10:00:00Z' }],
    });
    expect(open).toMatchObject({ safe: '2026-04-02', latest: '2026-04-02' });
    expect(open.why.join(' ')).toContain('It has stood still since Thursday 5 March 2026');
  });
});

describe('the page of rules', () => {
  test('docs/clocks.md is fresh: npm run clock:page', () => {
    const page = readFileSync(new URL('../../../docs/clocks.md', import.meta.url), 'utf8');
    expect(page).toBe(clocksPage());
  });

  test('names every rule with its source, and marks what is not confirmed', () => {
    const page = clocksPage();
    for (const { rule, source, confirmed } of listedRules({ promises: [] })) {
      expect(page).toContain(`| \`${rule}\`${confirmed ? ' |' : ' **not confirmed** |'}`);
      expect(page).toContain(source);
    }
  });
});
