// What print-letters needs beside its bundle: the template, the fonts, and the typesetter, which is native: installed, not bundled.
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const modules = join(root, 'node_modules');

export const letterTemplate = join(root, 'functions', 'press', 'letters.typ');

/** Regular and bold of every script that we print: Latin, Greek, Cyrillic, Armenian, Georgian, Japanese. */
export const letterFonts: readonly string[] = ['', 'Armenian', 'Georgian', 'JP'].flatMap((script) =>
  ['400Regular', '700Bold'].map((weight) =>
    join(
      modules,
      '@expo-google-fonts',
      ['noto-sans', script.toLowerCase()].filter(Boolean).join('-'),
      weight,
      `NotoSans${script}_${weight}.ttf`,
    ),
  ),
);
const licences = ['noto-sans', 'noto-sans-armenian', 'noto-sans-georgian', 'noto-sans-jp'].map((name) => ({
  name,
  file: join(modules, '@expo-google-fonts', name, 'LICENSE_FONT'),
}));

export const typesetter = '@myriaddreamin/typst-ts-node-compiler';
/** Where the function runs. The architecture of the function and this name go together. */
const platform = { os: 'linux', cpu: 'x64', libc: 'glibc', package: `${typesetter}-linux-x64-gnu` } as const;

/** Puts all of it into the folder of a bundle. @param native false where the machine's own typesetter will do */
export function placePressFiles(folder: string, { native }: { readonly native: boolean }): void {
  place(letterTemplate, join(folder, basename(letterTemplate)));
  for (const font of letterFonts) place(font, join(folder, 'fonts', basename(font)));
  for (const { name, file } of licences) place(file, join(folder, 'fonts', `${name}.LICENSE`));
  if (!native) return;
  for (const name of [typesetter, platform.package]) {
    const source = name === typesetter ? join(modules, name) : platformPackage();
    for (const file of readdirSync(source).filter(isNeeded))
      place(join(source, file), join(folder, 'node_modules', name, file));
  }
}

/** What is loaded, and the licence. */
const isNeeded = (path: string): boolean => !/\.(md|d\.ts)$/.test(path);

/** A second name for the same file where that can be: these are large, and nobody writes into a bundle. */
function place(file: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  try {
    linkSync(file, to);
  } catch {
    copyFileSync(file, to); // another disk
  }
}

/** The typesetter for Lambda: what `npm ci` brought where this machine is like Lambda, else fetched once and kept. */
function platformPackage(): string {
  const installed = join(modules, platform.package);
  return existsSync(installed)
    ? installed
    : fetchedPackage(join(modules, '.cache', 'privacy-desk-typesetter'));
}

/**
 * Fetches it with npm, held to the hash in our own package-lock.json.
 *
 * @returns the folder of the package
 * @throws Error with a sentence for the operator where npm cannot
 */
export function fetchedPackage(folder: string): string {
  const found = join(folder, 'node_modules', platform.package);
  const key = `node_modules/${platform.package}`;
  const locked = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages[key];
  const mark = join(folder, `${locked.version}.fetched`);
  if (existsSync(mark)) return found;
  mkdirSync(folder, { recursive: true });
  const wanted = {
    name: 'typesetter',
    version: '0.0.0',
    dependencies: { [platform.package]: locked.version },
  };
  const { optional: _, ...entry } = locked;
  const lock = { ...wanted, lockfileVersion: 3, requires: true, packages: { '': wanted, [key]: entry } };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(wanted));
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify(lock));
  const where = [`--os=${platform.os}`, `--cpu=${platform.cpu}`, `--libc=${platform.libc}`];
  const { status } = spawnSync('npm', ['ci', ...where, '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0)
    throw new Error(
      `npm could not fetch ${platform.package}, which prints letters on Lambda. Try again online.`,
    );
  writeFileSync(mark, '');
  return found;
}
