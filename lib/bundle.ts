// Functions as bundles: ES modules with everything inside, the AWS SDK too. See docs/decisions/0003-bundling.md.
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AssetHashType, DockerImage } from 'aws-cdk-lib';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { type BuildOptions, buildSync, type OutputFile } from 'esbuild';
import { type Desk, type FunctionName, functions } from '../functions/contract.ts';
import { languagesFile, packedLanguages } from './packed-languages.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The functions of the contract, and the one that the stack needs for itself. */
export type Bundle = FunctionName | 'activate-rule-set';

const entryOf = (name: string): string =>
  name in functions ? `functions/${name}.ts` : `lib/${name}/${name}.ts`;
const names: readonly string[] = [...Object.keys(functions), 'activate-rule-set'];

/** A package that is no ES module may still ask for `require`. */
const banner =
  "import{createRequire as requireFrom}from'node:module';const require=requireFrom(import.meta.url);";

/** Where the module of the packed languages is written. */
const languagesModule = join(root, 'cdk.out', 'languages.packed.js');

/** How a function is bundled, wherever it is. */
export const bundleOptions = {
  absWorkingDir: root,
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
  alias: { '#languages': languagesModule },
} satisfies BuildOptions;

/** Writes what `bundleOptions` stands on. @returns what lies beside the code of a function that sorts, by its name */
export function prepareBundles(): { readonly name: string; readonly contents: Uint8Array } {
  const { file, module } = packedLanguages();
  mkdirSync(dirname(languagesModule), { recursive: true });
  writeFileSync(languagesModule, module);
  return { name: languagesFile, contents: file };
}

/** A file of a bundle. */
type File = Pick<OutputFile, 'path' | 'contents'>;

/** All bundles in one run of esbuild: what the functions share is read once. By function: `index.mjs`, its source map, data. */
function bundleAll(ownLetters: Desk['letters'], ownLogo: Desk['logo']): Map<string, File[]> {
  const beside = prepareBundles();
  const { outputFiles } = buildSync({
    ...bundleOptions,
    define: { ownLetters: JSON.stringify(ownLetters), ownLogo: JSON.stringify(ownLogo ?? null) },
    entryPoints: Object.fromEntries(names.map((name) => [`${name}/index`, entryOf(name)])),
    outdir: 'bundles',
    outExtension: { '.js': '.mjs' },
    write: false,
  });
  const needing = outputFiles.filter(({ path, text }) => path.endsWith('.mjs') && text.includes(beside.name));
  const data = needing.map(({ path }) => ({
    path: join(dirname(path), beside.name),
    contents: beside.contents,
  }));
  return Map.groupBy<string, File>([...outputFiles, ...data], ({ path }) => basename(dirname(path)));
}

/**
 * Code of the functions by name; nothing is bundled before the first one is asked for.
 *
 * @param ownLetters the operator's own wording; like the logo part of the code, because settings have room for 4 KB in all
 */
export function bundledCode(
  ownLetters: Desk['letters'] = {},
  ownLogo?: Desk['logo'],
): (name: Bundle) => Code {
  let bundles: Map<string, File[]> | undefined;
  return (name) =>
    Code.fromAsset(join(root, dirname(entryOf(name))), {
      assetHashType: AssetHashType.OUTPUT,
      bundling: {
        image: DockerImage.fromRegistry('none'),
        command: [name], // never run: tells apart the assets that come from one folder
        local: {
          tryBundle: (directory) => {
            bundles ??= bundleAll(ownLetters, ownLogo);
            mkdirSync(directory, { recursive: true });
            for (const { path, contents } of bundles.get(name) ?? [])
              writeFileSync(join(directory, basename(path)), contents);
            return true;
          },
        },
      },
    });
}
