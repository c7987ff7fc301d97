// The built console, as it lies beside the code of its function.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { consoleFolder } from '../contract.ts';

export interface ConsoleFile {
  readonly type: string;
  readonly contents: Buffer;
  /** What `contents` are packed with, if anything. */
  readonly encoding?: 'br' | 'gzip';
}

/** A file by its name, packed as the browser takes it; undefined where there is none. */
export type ConsoleFiles = (name: string, accepted: string) => ConsoleFile | undefined;

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
};

/** @param code folder of the function's code */
export function consoleFilesBeside(code: string): ConsoleFiles {
  const folder = join(code, consoleFolder);
  let names: ReadonlySet<string> | undefined;
  return (name, accepted) => {
    names ??= new Set(readdirSync(folder));
    const type = types[name.split('.').at(-1) ?? ''];
    if (!type || !names.has(name)) return undefined;
    const read = (ending: string) => readFileSync(join(folder, `${name}${ending}`));
    if (/\bbr\b/.test(accepted)) return { type, contents: read('.br'), encoding: 'br' };
    if (/\bgzip\b/.test(accepted)) return { type, contents: read('.gz'), encoding: 'gzip' };
    return { type, contents: read('') };
  };
}
