// Functions as bundles: ES modules with everything inside, the AWS SDK too. See docs/decisions/0003-bundling.md.
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AssetHashType, DockerImage } from 'aws-cdk-lib';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { buildSync, type OutputFile } from 'esbuild';
import { functions } from '../functions/contract.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Where each function begins: the functions of the contract, and the one that this stack needs for itself. */
const entries: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.keys(functions).map((name) => [name, `functions/${name}.ts`])),
  'activate-rule-set': 'lib/activate-rule-set/activate-rule-set.ts',
};

/** A package that is no ES module may still ask for `require`. */
const banner =
  "import{createRequire as requireFrom}from'node:module';const require=requireFrom(import.meta.url);";

/** All bundles in one run of esbuild: what the functions share is read once. By function: `index.mjs` and its source map. */
function bundleAll(): Map<string, OutputFile[]> {
  const { outputFiles } = buildSync({
    absWorkingDir: root,
    entryPoints: Object.fromEntries(Object.entries(entries).map(([name, entry]) => [`${name}/index`, entry])),
    outdir: 'bundles',
    outExtension: { '.js': '.mjs' },
    write: false,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    mainFields: ['module', 'main'],
    banner: { js: banner },
    minify: true,
    legalComments: 'none',
    sourcemap: true,
    sourcesContent: false,
  });
  return Map.groupBy(outputFiles, ({ path }) => basename(dirname(path)));
}

/** Code of the functions by name; nothing is bundled before the first one is asked for. */
export function bundledCode(): (name: string) => Code {
  let bundles: Map<string, OutputFile[]> | undefined;
  return (name) =>
    Code.fromAsset(join(root, dirname(entries[name] ?? '')), {
      assetHashType: AssetHashType.OUTPUT,
      bundling: {
        image: DockerImage.fromRegistry('none'),
        command: [name], // never run: tells apart the assets that come from one folder
        local: {
          tryBundle: (directory) => {
            bundles ??= bundleAll();
            mkdirSync(directory, { recursive: true });
            for (const { path, contents } of bundles.get(name) ?? [])
              writeFileSync(join(directory, basename(path)), contents);
            return true;
          },
        },
      },
    });
}
