import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { atScalePage } from '../bench/at-scale.ts';

test('the page on notices at scale says what the pace says today', () => {
  expect(readFileSync('docs/notices-at-scale.md', 'utf8')).toBe(atScalePage());
});
