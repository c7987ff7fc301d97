import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { answerToLine, type Operator } from '../../functions/desk/clocks/question.ts';

// Computed from the text of each rule, apart from the code; `note` has the way.
const sentence = { quote: 'As promised.', policyVersion: '1' };
const operator: Operator = {
  country: 'US',
  timeZone: 'America/Los_Angeles',
  promises: [
    { ...sentence, rule: 'promise-access', days: 30 },
    { ...sentence, rule: 'promise-opt-out', businessDays: 10 },
    { ...sentence, rule: 'promise-policy-change', days: 30 },
  ],
};
const files = globSync(new URL('vectors/*.jsonl', import.meta.url).pathname).sort();

interface Vector {
  readonly rule: string;
  readonly from: string;
  readonly residence?: string;
  /** Further days off, beside those of the place. */
  readonly holidays?: readonly string[];
  readonly safe: string;
  readonly latest: string;
  /** In a sentence, why these dates come out. */
  readonly note: string;
}

test('there are vectors', () => {
  expect(files.length).toBeGreaterThan(20);
});

function vectorsOf(file: string): readonly Vector[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

describe.each(files.map((file) => ({ file, rule: basename(file, '.jsonl') })))('$rule', ({ file, rule }) => {
  test.each(vectorsOf(file))('from $from, residence $residence: $note', (vector) => {
    const { safe, latest } = vector;
    expect(vector.rule).toBe(rule);
    expect(answerToLine(JSON.stringify(vector), operator)).toMatchObject({ safe, latest });
  });
});
