// The template and the bundles that `cdk deploy` ships: made by the app itself, anew only when something changed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { at, entriesAt, textAt } from './json.ts';
import { readTemplate, type Template } from './template.ts';

/** `asset`: folder of an asset, by the name that the template gives its file in S3. */
export type Synthesis = { readonly template: Template; asset(s3Key: string): string };

const root = join(import.meta.dirname, '..');
const cache = join(root, 'node_modules', '.cache', 'privacy-desk');
const sources = ['{bin,lib,functions,web}/**/*.*', '{cdk,tsconfig,package-lock,desk*.config}.json'];

/** @param url address of the desk @param tell takes a line where some seconds are needed */
export function synthesised(url: string, tell: (line: string) => void): Synthesis {
  const hash = createHash('sha256').update(process.version);
  for (const path of globSync(sources, { cwd: root }).sort())
    hash.update(`\0${path}\0`).update(readFileSync(join(root, path)));
  const folder = join(cache, hash.digest('hex').slice(0, 32));
  if (!existsSync(folder)) tell('Synthesising the stack …');
  if (!existsSync(folder)) synthesise(folder);
  const json = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'));
  const artifacts = entriesAt(json('manifest.json'), 'artifacts').map(([, artifact]) => artifact);
  const find = (type: string) => artifacts.find((each) => at(each, 'type') === type);
  const assets = json(textAt(find('cdk:asset-manifest'), 'properties.file'));
  const file = textAt(find('aws:cloudformation:stack'), 'properties.templateFile');
  return {
    template: readTemplate(json(file), url),
    asset: (s3Key) => join(folder, textAt(assets, `files.${s3Key.replace('.zip', '')}.source.path`)),
  };
}

/** Runs the app without CDK's command line, which would take as long again. */
function synthesise(folder: string): void {
  const { context } = JSON.parse(readFileSync(join(root, 'cdk.json'), 'utf8'));
  const draft = `${folder}.${process.pid}`;
  mkdirSync(draft, { recursive: true });
  const cdk = {
    CDK_OUTDIR: draft,
    CDK_CONTEXT_JSON: JSON.stringify({ ...context, local: true }),
    CDK_VALIDATION: 'false',
  };
  const app = spawnSync(process.execPath, ['bin/app.ts'], { cwd: root, env: { ...process.env, ...cdk } });
  if (app.status === 0 && !existsSync(folder)) renameSync(draft, folder);
  rmSync(draft, { recursive: true, force: true });
  if (app.status !== 0) throw new Error(`The stack cannot be synthesised:\n${app.stderr}`);
  // A desk that runs may still start workers from a folder of today.
  const isOld = (path: string) => statSync(path).mtimeMs < Date.now() - 86_400_000;
  for (const old of globSync(join(cache, '*')).filter(isOld)) rmSync(old, { recursive: true, force: true });
}
