// Mails as people keep them: .eml files, Maildir, mbox, and folders of all these.
import { createReadStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';

/** The mails under a path with where each lay, in an mbox by its number. In folders, other files are passed over. */
export async function* mailsIn(path: string): AsyncGenerator<[file: string, raw: Buffer]> {
  const isFolder = (await stat(path)).isDirectory();
  const entries = isFolder ? await readdir(path, { recursive: true, withFileTypes: true }) : [];
  const inside = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  for (const file of isFolder ? inside.sort() : [path]) {
    const isSingle = extname(file) === '.eml' || /^(cur|new)$/.test(basename(dirname(file)));
    if (!isSingle && (await isMbox(file))) yield* mailsOfMbox(file);
    else if (isSingle || !isFolder) yield [file, mailOf(await readFile(file, 'latin1'))];
  }
}

async function isMbox(file: string): Promise<boolean> {
  for await (const start of createReadStream(file, { end: 4 })) return String(start) === 'From ';
  return false;
}

/** Piece by piece, because old mailboxes are larger than memory. */
async function* mailsOfMbox(file: string): AsyncGenerator<[string, Buffer]> {
  let [text, count] = ['', 0];
  for await (const chunk of createReadStream(file, { encoding: 'latin1', highWaterMark: 1 << 22 })) {
    const mails = (text + chunk).split(/\n(?=From \S.*\d{4}\r?\n)/);
    text = mails.pop() ?? '';
    for (const mail of mails) yield [`${file}#${++count}`, mailOf(mail.replace(/^>(>*From )/gm, '$1'))];
  }
  if (text) yield [`${file}#${++count}`, mailOf(text.replace(/^>(>*From )/gm, '$1'))];
}

/** The line that separates mails of an mbox is no part of the mail, though some exports leave it there. */
const mailOf = (text: string): Buffer => Buffer.from(text.replace(/^From .*(?:\r\n?|\n)/, ''), 'latin1');
