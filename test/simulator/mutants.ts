// The simulator against itself: each planted fault is bundled into the desk, and some of so many lives must break a promise.
import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { type Lives, type PlantedFault, plantedFaults } from './planted-faults.ts';

/** Git does not know the folder, and the project lies right above it, as above each of its own: packages and files are found from there. */
const outfileOf = (name: string | number): string => `cdk.out/mutant-${name}.mjs`;

/** @throws Error where the fault does not find its one place */
export function planted({ says, file, from, to }: PlantedFault): string {
  const [before = '', after, ...more] = readFileSync(file, 'utf8').split(from);
  if (after === undefined || more.length > 0)
    throw new Error(
      `“${says}” must find its place once in ${file}: mend it in test/simulator/planted-faults.ts`,
    );
  return before + to + after;
}

const livesOf = ({ foundBy }: PlantedFault): Lives => foundBy ?? 'desks';

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
  for (const of of new Set(faults.map(livesOf))) await mustBeWell(of, Math.min(seeds, 20));
  const left = faults.map((fault, n) => ({ fault, n }));
  const missed: string[] = [];
  const tryOn = async (): Promise<void> => {
    for (let next = left.shift(); next; next = left.shift()) {
      const seed = await firstCaught(next.fault, livesOf(next.fault), outfileOf(next.n), seeds);
      if (seed === undefined) missed.push(next.fault.says);
      console.error(`${seed === undefined ? 'MISSED' : `seed ${seed}`}: ${next.fault.says}`);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, tryOn));
  return { planted: faults.length, caught: faults.length - missed.length, missed };
}

/** Without a fault nothing is found, or what the others find proves nothing. @throws Error where a desk as it is breaks a promise */
async function mustBeWell(of: Lives, seeds: number): Promise<void> {
  const seed = await firstCaught(undefined, of, outfileOf('none'), seeds);
  if (seed !== undefined) throw new Error(`no fault is planted, and life ${seed} of ${of} breaks a promise`);
}

/** The first seed whose life breaks a promise; undefined where none does. */
async function firstCaught(
  fault: PlantedFault | undefined,
  of: Lives,
  outfile: string,
  seeds: number,
): Promise<number | undefined> {
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
    plugins: fault ? [planting(fault)] : [],
  });
  const lived = spawn(process.execPath, [outfile, '--seeds', String(seeds), '--first', '--of', of], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let said = '';
  for await (const part of lived.stdout) said += String(part);
  rmSync(outfile);
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
