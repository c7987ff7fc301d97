import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { mailsIn } from '../../local/mailbox.ts';
import { folders } from './a-template.ts';

const newFolder = folders();

async function mailsOf(files: Readonly<Record<string, string>>, path = ''): Promise<[string, string][]> {
  const folder = newFolder();
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content, 'latin1');
  }
  const mails: [string, string][] = [];
  for await (const [file, raw] of mailsIn(join(folder, path)))
    mails.push([file.slice(folder.length + 1), raw.toString('latin1')]);
  return mails;
}
const mail = (n: number) => `Subject: ${n}\n\nbody ${n} \xe9\n`;
const separator = 'From ada@example.net Mon Jan  1 00:00:00 2024\n';

test('a folder gives its mails in order, nested ones too, and passes other files over', async () => {
  const files = { 'b.eml': mail(2), 'a/1.eml': mail(1), 'notes.txt': 'no mail', 'INDEX.tsv': 'a\tb' };
  expect(await mailsOf(files)).toEqual([
    ['a/1.eml', mail(1)],
    ['b.eml', mail(2)],
  ]);
});

test('a Maildir gives what is new and what was read, and not what is being written', async () => {
  const files = { 'cur/1:2,S': mail(1), 'new/2': mail(2), 'tmp/3': mail(3), '.Sent/cur/4:2,': mail(4) };
  expect((await mailsOf(files)).map(([, raw]) => raw)).toEqual([mail(4), mail(1), mail(2)]);
});

test('an mbox gives each mail without its separator, quoted lines as they were', async () => {
  const content = `${separator}${mail(1)}>From here on\n>>From there\nFrom the sea\n\n${separator}${mail(2)}`;
  expect(await mailsOf({ Inbox: content }, 'Inbox')).toEqual([
    ['Inbox#1', `${mail(1)}From here on\n>From there\nFrom the sea\n`],
    ['Inbox#2', mail(2)],
  ]);
});

test('an mbox that is larger than what is read at once gives every mail whole', async () => {
  const large = `Subject: large\n\n${`${'y'.repeat(99)}\n`.repeat(60_000)}`;
  const mails = await mailsOf({ Inbox: `${separator}${large}\n${separator}${mail(2)}` });
  expect(mails.map(([file, raw]) => [file, raw.length])).toEqual([
    ['Inbox#1', large.length],
    ['Inbox#2', mail(2).length],
  ]);
});

test('a file that is named is one mail, whatever its name, without the separator that some exports leave', async () => {
  expect(await mailsOf({ 'some file': mail(1) }, 'some file')).toEqual([['some file', mail(1)]]);
  expect(await mailsOf({ 'x.eml': `${separator}${mail(1)}` })).toEqual([['x.eml', mail(1)]]);
});

test('the line that separates mails is taken off whatever ends it', async () => {
  for (const end of ['\n', '\r\n', '\r'])
    expect(
      await mailsOf({ '1.eml': `${separator.trim()}${end}Subject: 1${end}${end}body` }, '1.eml'),
    ).toEqual([['1.eml', `Subject: 1${end}${end}body`]]);
});
