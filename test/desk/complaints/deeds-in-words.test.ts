import { describe, expect, test } from 'vitest';
import { type RuleName, ruleNames } from '../../../functions/desk/case-life/rules.ts';
import { actorInWords, deedInWords } from '../../../functions/desk/complaints/deeds-in-words.ts';

const at = '2026-03-02T09:00:00.000Z';
const said = (rule: RuleName, about: Parameters<typeof deedInWords>[0]['about'] = {}) =>
  deedInWords({ at, actor: 'desk', rule, about });

describe('what was done', () => {
  test.each(ruleNames)('has a sentence of its own: %s', (rule) => {
    const code = `${rule[0]?.toUpperCase()}${rule.slice(1).replaceAll('-', ' ')}.`;
    expect(said(rule)).toMatch(/^[A-Z].*\.$/);
    expect(said(rule)).not.toBe(code);
  });

  test('says which way asks went between cases', () => {
    expect(said('merge', { into: 'PD-0000-0000-0' })).toContain('went on in case PD-0000-0000-0');
    expect(said('merge', { from: 'PD-0000-0000-0' })).toContain('of case PD-0000-0000-0 joined this case');
    expect(said('split', { from: 'PD-0000-0000-0', item: 1 })).toContain('taken out of case PD-0000-0000-0');
  });

  test('says all that an edit changed', () => {
    expect(said('edit-item', { item: 2, queue: 'eu-complaint', kind: null, assignee: null })).toBe(
      'It was moved to the queue “eu complaint”, left without a kind, assigned to nobody (complaint or request 2).',
    );
  });
});

test('staff are named by their subject id', () => {
  expect(actorInWords('staff:sub-1')).toBe('staff sub-1');
  expect([actorInWords('desk'), actorInWords('person')]).toEqual(['the desk by itself', 'the person']);
});
