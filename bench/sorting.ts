// Sorting alone: how long a text takes, what loading it costs in a fresh process, its share of a bundle, and memory over many.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { buildSync } from 'esbuild';
import { sort } from '../functions/desk/sorting/sort.ts';
import { bundleOptions, prepareBundles } from '../lib/bundle.ts';
import { labelledTexts } from '../test/sorting/report.ts';

const coldRuns = 9;
const many = 10_000;

export async function sortingFigures() {
  const folder = join(import.meta.dirname, '../test/texts/fitting');
  return { ...warm(labelledTexts(folder)), ...cold() };
}

function warm(texts: ReturnType<typeof labelledTexts>) {
  for (const text of texts) sort(text);
  const before = heldMB();
  const times: number[] = [];
  for (let done = 0; done < many; done += 1) {
    const text = texts[done % texts.length];
    if (!text) break;
    const started = performance.now();
    sort(text);
    times.push(performance.now() - started);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => Number((times[Math.floor(times.length * share)] ?? 0).toFixed(2));
  return {
    texts: times.length,
    p50Ms: at(0.5),
    p95Ms: at(0.95),
    p99Ms: at(0.99),
    grownMB: Math.round(heldMB() - before),
    heldMB: Math.round(heldMB()),
  };
}

/** What is held when everything that can be given back was. */
function heldMB(): number {
  collectGarbage();
  collectGarbage(); // the first one leaves its sweeping for later
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1_048_576;
}

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

/** Bundled as in the functions: loading it, and the first text in one language, whose file is then unpacked and read. */
function cold() {
  const folder = mkdtempSync(join(tmpdir(), 'privacy-desk-sorting-'));
  try {
    const beside = prepareBundles().filter(({ stands }) => stands === '#languages');
    for (const { file, contents } of beside) writeFileSync(join(folder, file), contents);
    const outfile = join(folder, 'sort.mjs');
    buildSync({
      ...bundleOptions,
      entryPoints: ['functions/desk/sorting/sort.ts'],
      outfile,
      sourcemap: false,
    });
    const code = `
      const begun = performance.now();
      const { sort } = await import(${JSON.stringify(outfile)});
      const loaded = performance.now();
      sort({ subject: '', text: 'Bitte löschen Sie mein Konto und alle meine Daten.' });
      console.log(JSON.stringify([loaded - begun, performance.now() - loaded]));
    `;
    const runs = Array.from({ length: coldRuns }, (): number[] =>
      JSON.parse(
        spawnSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' }).stdout,
      ),
    );
    const median = (index: number) =>
      Number((runs.map((run) => run[index] ?? 0).sort((a, b) => a - b)[coldRuns >> 1] ?? 0).toFixed(1));
    const bytes = Buffer.concat([readFileSync(outfile), ...beside.map(({ contents }) => contents)]);
    return {
      coldLoadMs: median(0),
      firstTextMs: median(1),
      bundleKB: Math.round(bytes.length / 1024),
      gzipKB: Math.round(gzipSync(bytes).length / 1024),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
