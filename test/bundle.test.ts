import { globSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { App, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { Function as LambdaFunction, Runtime } from 'aws-cdk-lib/aws-lambda';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Desk } from '../functions/contract.ts';
import { bundledCode } from '../lib/bundle.ts';
import { exampleDesk } from './example-desk.ts';

process.env.CDK_VALIDATION = 'false';
const names = [
  'receive-mail',
  'public-web',
  'staff-api',
  'console',
  'show-original',
  'send-letters',
  'take-feedback',
  'keep-watch',
  'activate-rule-set',
] as const;
/** What lies beside those that read what people wrote, and those that write letters. */
const beside: Readonly<Record<string, readonly string[]>> = {
  console: ['console'],
  'receive-mail': ['languages.bin'],
  'public-web': ['catalogues.bin', 'languages.bin', 'page-catalogues.bin'],
  'staff-api': ['catalogues.bin'],
  'send-letters': ['catalogues.bin'],
};
/**
 * KB of code that a cold start reads (minified) and that Lambda fetches (compressed), as measured in November 2026. The SDK alone
 * is 370 to 570 KB of the minified ones.
 */
const budgets = {
  'receive-mail': { minified: 905, compressed: 305 },
  'public-web': { minified: 1045, compressed: 335 },
  'staff-api': { minified: 970, compressed: 315 },
  'send-letters': { minified: 655, compressed: 205 },
} as const;
/** What may come on top before somebody has to think. */
const tolerance = 1.1;
/** Milliseconds: everything is bundled, on a machine that may be busy. */
const patience = 180_000;
const made: string[] = [];

/** Bundles all functions into a fresh folder: the folder of each one's asset. */
function bundle(letters: Desk['letters'] = {}): Record<string, string> {
  const outdir = mkdtempSync(join(tmpdir(), 'bundles-'));
  made.push(outdir);
  const stack = new Stack(new App({ outdir, analyticsReporting: false }), 'Bundles');
  const codeOf = bundledCode(letters);
  for (const name of names)
    new LambdaFunction(stack, name, {
      description: name,
      code: codeOf(name),
      handler: 'index.handler',
      runtime: Runtime.NODEJS_24_X,
    });
  return Object.fromEntries(
    Object.values(Template.fromStack(stack).findResources('AWS::Lambda::Function')).map(({ Properties }) => [
      Properties.Description,
      join(outdir, `asset.${Properties.Code.S3Key.replace('.zip', '')}`),
    ]),
  );
}

let assets: Record<string, string>;
beforeAll(() => {
  assets = bundle();
  vi.stubEnv('DESK', JSON.stringify(exampleDesk));
  for (const setting of ['TABLE_NAME', 'MAIL_BUCKET', 'KEY_RING', 'CONFIGURATION_SET'])
    vi.stubEnv(setting, 'any');
  vi.stubEnv('AWS_REGION', 'eu-central-1');
}, patience);
afterAll(() => {
  vi.unstubAllEnvs();
  for (const folder of made) rmSync(folder, { recursive: true });
});

describe('the bundle of', () => {
  test.each(names)('%s loads by itself and has a handler', async (name) => {
    const { handler } = await import(pathToFileURL(join(assets[name] ?? '', 'index.mjs')).href);
    expect(handler).toBeTypeOf('function');
  });

  test.each(names)('%s tells nothing of the machine it was made on', (name) => {
    const folder = assets[name] ?? '';
    const data = beside[name] ?? [];
    expect(readdirSync(folder).sort()).toEqual([...data, 'index.mjs', 'index.mjs.map'].sort());
    for (const file of globSync('**/*.{js,mjs,map,html,css,bin}', { cwd: folder }))
      expect(readFileSync(join(folder, file), 'utf8')).not.toContain(
        fileURLToPath(new URL('..', import.meta.url)),
      );
  });
});

test.each(Object.entries(budgets))('the bundle of %s stays within its budget', (name, budget) => {
  const code = readFileSync(join(assets[name] ?? '', 'index.mjs'));
  expect(code.length / 1024).toBeLessThan(budget.minified * tolerance);
  expect(gzipSync(code).length / 1024).toBeLessThan(budget.compressed * tolerance);
});

test('the operator’s own wording is in what writes letters', { timeout: patience }, () => {
  const closing = 'Yours, as ever';
  const worded = bundle({ en: { closing } });
  const codeIn = (folders: Record<string, string>, name: string) =>
    readFileSync(join(folders[name] ?? '', 'index.mjs'), 'utf8');
  for (const name of ['send-letters', 'staff-api']) {
    expect(codeIn(worded, name)).toContain(closing);
    expect(codeIn(assets, name)).not.toContain(closing);
  }
});

test('the same sources give the same assets', { timeout: patience }, () => {
  const hashes = (folders: Record<string, string>) =>
    Object.entries(folders).map(([name, folder]) => `${name} ${folder.slice(-64)}`);
  expect(hashes(bundle())).toEqual(hashes(assets));
});
