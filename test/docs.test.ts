import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

const pages = ['README.md', 'CONTRIBUTING.md', ...globSync('docs/**/*.md')];

describe.each(pages)('%s', (page) => {
  const text = readFileSync(page, 'utf8');

  test('leads only to files that are there', () => {
    const targets = [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map(([, to = '']) => to);
    expect(targets.filter((to) => !existsSync(join(dirname(page), to)))).toEqual([]);
  });

  test('is whole: no merge was left half done in it', () => {
    expect(text).not.toMatch(/^(<{7}|>{7}|={7}$)/m);
  });
});

test('each command that the README names is there', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  const named = [...readFileSync('README.md', 'utf8').matchAll(/npm run (?:--silent )?([a-z:-]+)/g)];
  expect(named.map(([, name = '']) => name).filter((name) => !(name in scripts))).toEqual([]);
});
