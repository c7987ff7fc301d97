// Files that are whole or not there at all: after a crash nobody finds half of one.
import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { link, mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Writes a file; when it resolves, a crash cannot lose it. */
export const keep = async (path: string, content: string | Uint8Array): Promise<void> =>
  rename(await draft(path, content), path);

/** The text of a file, made on first use; of several that make it at once, all get the same. */
export async function keptOnce(path: string, make: () => string | Promise<string>): Promise<string> {
  if (!(await read(path))) {
    const made = await draft(path, await make());
    await link(made, path).catch(() => undefined); // somebody was faster, and theirs counts
    await rm(made);
  }
  return readFile(path, 'utf8');
}

/** What lies in the JSON files of a folder, by their names. */
export function keptIn<T>(folder: string): T[] {
  mkdirSync(folder, { recursive: true });
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return names.sort().map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')));
}

/** The bytes of a file, undefined without one. */
export const read = (path: string): Promise<Buffer | undefined> => readFile(path).catch(() => undefined);

async function draft(path: string, content: string | Uint8Array): Promise<string> {
  await mkdir(dirname(path), { recursive: true });
  const name = `${path}.${randomUUID()}.draft`;
  const file = await open(name, 'w', 0o600);
  await file.writeFile(content);
  await file.datasync();
  await file.close();
  return name;
}
