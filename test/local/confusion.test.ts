import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { confusionOf, inWords } from '../../local/confusion.ts';
import { folders } from './a-template.ts';

const nextFolder = folders();
const newFolder = (): string => {
  const folder = nextFolder();
  mkdirSync(folder);
  return folder;
};

const index = [
  ['file', 'auto_reply', 'bounce', 'remark'],
  ['a/1.eml', 'yes', 'dsn', 'one, "two"'],
  ['2.eml', 'no', 'no', ''],
];

test.each([
  ['INDEX.tsv', index.map((row) => row.join('\t')).join('\r\n')],
  [
    'index.csv',
    index.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n'),
  ],
  [
    'index.jsonl',
    index
      .slice(1)
      .map(([file, auto_reply, bounce]) => JSON.stringify({ file, auto_reply, bounce }))
      .join('\n'),
  ],
])('%s beside mails is held against what the desk took them for', async (name, text) => {
  const folder = newFolder();
  writeFileSync(join(folder, name), text);
  const lines = [
    { file: join(folder, 'a/1.eml'), verdict: 'bounce' },
    { file: join(folder, '2.eml'), verdict: 'human' },
    { file: join(folder, '3.eml'), verdict: 'human' },
  ];
  const confusion = await confusionOf([folder], lines);
  expect(confusion).toEqual({
    auto_reply: { yes: { bounce: 1 }, no: { human: 1 }, 'not indexed': { human: 1 } },
    bounce: { dsn: { bounce: 1 }, no: { human: 1 }, 'not indexed': { human: 1 } },
  });
  expect(inWords(confusion ?? {})).toContain('bounce dsn: 1 bounce');
});

test('without an index, or with one that does not say it, there is nothing to hold against', async () => {
  const folder = newFolder();
  expect(await confusionOf([folder], [])).toBeUndefined();
  writeFileSync(join(folder, 'index.csv'), 'file,size\n1.eml,3');
  expect(await confusionOf([folder], [])).toBeUndefined();
});
