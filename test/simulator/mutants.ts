// The simulator against itself: each planted fault is bundled into the desk, and some of so many lives must break a promise.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { type PlantedFault, plantedFaults } from './planted-faults.ts';

/** Beside the templates, which git does not know either: packages are found from there. */
const folder = 'cdk.out/mutants';

/** @throws Error where the fault does not find its one place */
export function planted({ says, file, from, to }: PlantedFault): string {
  const [before = '', after, ...more] = readFileSync(file, 'utf8').split(from);
  if (after === undefined || more.length > 0)
    throw new Error(
      `“${says}” must find its place once in ${file}: mend it in test/simulator/planted-faults.ts`,
    );
  return before + to + after;
}

/** How often it is tried at the same time: a machine has at least so many cores. */
const atOnce = 2;

/**
 * Tries planted faults.
 *
 * @param seeds lives that each fault may live through
 * @param faults all of them unless told
 * @returns how many were caught, and what the others say
 */
export async function tryMutants(
  seeds: number,
  faults: readonly PlantedFault[] = plantedFaults,
): Promise<{ readonly planted: number; readonly caught: number; readonly missed: readonly string[] }> {
  mkdirSync(folder, { recursive: true });
  const left = faults.map((fault, n) => ({ fault, n }));
  const missed: string[] = [];
  const tryOn = async (): Promise<void> => {
    for (let next = left.shift(); next; next = left.shift()) {
      const seed = await firstCaught(next.fault, `${folder}/${next.n}.mjs`, seeds);
      if (seed === undefined) missed.push(next.fault.says);
      console.error(`${seed === undefined ? 'MISSED' : `seed ${seed}`}: ${next.fault.says}`);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, tryOn));
  rmSync(folder, { recursive: true, force: true });
  return { planted: faults.length, caught: faults.length - missed.length, missed };
}

/** The first seed whose life breaks a promise; undefined where none does. */
async function firstCaught(fault: PlantedFault, outfile: string, seeds: number): Promise<number | undefined> {
  await build({
    entryPoints: ['test/simulator/simulate.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'error',
    plugins: [planting(fault)],
  });
  const which = ['--of', fault.foundBy ?? 'desks'];
  const lived = spawn(process.execPath, [outfile, '--seeds', String(seeds), '--first', ...which], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let said = '';
  for await (const part of lived.stdout) said += String(part);
  const [line = ''] = said.split('\n');
  return line.startsWith('{"seed"') ? Number(JSON.parse(line).seed) : undefined;
}

const planting = (fault: PlantedFault): Plugin => ({
  name: 'planted fault',
  setup(bundling) {
    const changed = resolve(fault.file);
    bundling.onLoad({ filter: /\.tsx?$/ }, ({ path }) =>
      path === changed ? { contents: planted(fault), loader: path.endsWith('x') ? 'tsx' : 'ts' } : undefined,
    );
  },
});
