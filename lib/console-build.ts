// The staff console as static files: built by Vite, each file packed once for browsers, kept until its sources change.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const root = fileURLToPath(new URL('..', import.meta.url));
const cache = join(root, 'node_modules', '.cache', 'privacy-desk');
const sources = ['web/**/*.*', 'package-lock.json', 'lib/console-build.ts'];

/** Large, but made once for everybody who reads it. */
const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };

/**
 * The folder of the built console: every file beside itself packed as `.br` and `.gz`.
 *
 * @throws Error with what Vite says
 */
export function builtConsole(): string {
  const hash = createHash('sha256').update(process.version);
  for (const path of globSync(sources, { cwd: root }).sort())
    hash.update(`\0${path}\0`).update(readFileSync(join(root, path)));
  const folder = join(cache, `console-${hash.digest('hex').slice(0, 32)}`);
  if (existsSync(folder)) return folder;
  const draft = `${folder}.${process.pid}`;
  mkdirSync(draft, { recursive: true });
  try {
    build(draft);
    for (const file of globSync('**/*.*', { cwd: draft })) pack(join(draft, file));
    if (!existsSync(folder)) renameSync(draft, folder);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  return folder;
}

function build(outDir: string): void {
  const vite = join(dirname(fileURLToPath(import.meta.resolve('vite/package.json'))), 'bin', 'vite.js');
  const arguments_ = [vite, 'build', '--outDir', outDir, '--logLevel', 'warn'];
  // Whatever runs this, a test for one: React's development build would name every file of this machine.
  const env = { ...process.env, NODE_ENV: 'production' };
  const run = spawnSync(process.execPath, arguments_, { cwd: join(root, 'web'), env, encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`The console cannot be built:\n${run.stdout}${run.stderr}`);
}

function pack(file: string): void {
  const contents = readFileSync(file);
  writeFileSync(`${file}.br`, brotliCompressSync(contents, brotli));
  writeFileSync(`${file}.gz`, gzipSync(contents));
}
