// Functions as bundles: ES modules with everything inside, the AWS SDK too. See docs/decisions/0003-bundling.md.
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AssetHashType, DockerImage } from 'aws-cdk-lib';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { type BuildOptions, buildSync, type OutputFile } from 'esbuild';
import { consoleFolder, type Desk, type FunctionName, functions } from '../functions/contract.ts';
import { builtConsole } from './console-build.ts';
import { type Packed, packedCatalogues, packedLanguages, packedPages } from './packed-languages.ts';
import { placePressFiles, typesetter } from './press-files.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The functions of the contract, and the one that the stack needs for itself. */
export type Bundle = FunctionName | 'activate-rule-set';

const entryOf = (name: string): string =>
  name in functions ? `functions/${name}.ts` : `lib/${name}/${name}.ts`;
const names: readonly string[] = [...Object.keys(functions), 'activate-rule-set'];

/** A package that is no ES module may still ask for `require`. */
const banner =
  "import{createRequire as requireFrom}from'node:module';const require=requireFrom(import.meta.url);";

/** Where the modules that stand in for packed ones are written. */
const packedModule = (stands: Packed['stands']): string =>
  join(root, 'cdk.out', `${stands.slice(1)}.packed.js`);

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
  charset: 'utf8',
  external: [typesetter],
  legalComments: 'none',
  sourcemap: true,
  sourcesContent: false,
  alias: {
    '#languages': packedModule('#languages'),
    '#catalogues': packedModule('#catalogues'),
    '#page-catalogues': packedModule('#page-catalogues'),
  },
} satisfies BuildOptions;

let prepared: readonly Packed[] | undefined;

/** Writes what `bundleOptions` stands on, once. @returns what lies beside the code of functions that read it */
export function prepareBundles(): readonly Packed[] {
  prepared ??= writtenPacks();
  return prepared;
}

function writtenPacks(): readonly Packed[] {
  const all = [packedLanguages(), packedCatalogues(), packedPages()];
  for (const { stands, module } of all) {
    mkdirSync(dirname(packedModule(stands)), { recursive: true });
    writeFileSync(packedModule(stands), module);
  }
  return all;
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
  const data = outputFiles
    .filter(({ path }) => path.endsWith('.mjs'))
    .flatMap(({ path, text }) =>
      beside
        .filter(({ file }) => text.includes(file))
        .map(({ file, contents }) => ({ path: join(dirname(path), file), contents })),
    );
  return Map.groupBy<string, File>([...outputFiles, ...data], ({ path }) => basename(dirname(path)));
}

/**
 * Code of the functions by name; nothing is bundled before the first one is asked for.
 *
 * @param ownLetters the operator's own wording; like the logo part of the code, because settings have room for 4 KB in all
 * @param how `native`: false where the bundles run on this machine, which has its own typesetter
 */
export function bundledCode(
  ownLetters: Desk['letters'] = {},
  ownLogo?: Desk['logo'],
  { native = true }: { readonly native?: boolean } = {},
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
            if (name === 'print-letters') placePressFiles(directory, { native });
            if (name === 'console')
              cpSync(builtConsole(), join(directory, consoleFolder), { recursive: true });
            return true;
          },
        },
      },
    });
}
