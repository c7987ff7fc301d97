import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { answerToLine } from '../../functions/desk/clocks/question.ts';
import { deskOf, readConfig } from '../../lib/config.ts';

// Computed from the text of each rule by somebody who had not seen the code; `note` has the way.
const desk = deskOf(readConfig(), '');
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
    expect(answerToLine(line, desk)).toMatchObject({ safe, latest });
  });
});
