import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { answerToLine, type Operator } from '../../functions/desk/clocks/question.ts';

// Computed from the text of each rule by somebody who had not seen the code; `note` has the way.
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
  readonly safe: string;
  readonly latest: string;
  readonly note: string;
}

test('there are vectors', () => {
  expect(files.length).toBeGreaterThan(20);
});

describe.each(files.map((file) => ({ file, name: basename(file) })))('$name', ({ file }) => {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);

  test('is about the rule of its name', () => {
    for (const line of lines) expect(JSON.parse(line).rule).toBe(basename(file, '.jsonl'));
  });

  test.each(lines)('%s', (line) => {
    const { safe, latest }: Vector = JSON.parse(line);
    expect(answerToLine(line, operator)).toMatchObject({ safe, latest });
  });
});
