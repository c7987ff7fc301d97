// Letters on paper: how fast a batch is set, what a letter weighs, and that memory stays within bounds over many batches.
import { globSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { letterPress, pressFilesIn } from '../functions/adapters/letter-press.ts';
import { mostInBatch } from '../functions/desk/notices/letter-batch.ts';
import { type LetterSheet, letterSheet } from '../functions/desk/notices/letter-sheet.ts';
import { placePressFiles } from '../lib/press-files.ts';
import { exampleDesk } from '../test/example-desk.ts';
import { examples } from '../test/press/letters-of-europe.ts';

const batches = 6;
const run = { title: 'bench', organisation: exampleDesk.organisation, date: '2026-03-02' };

export async function letterFigures() {
  const folder = mkdtempSync(join(tmpdir(), 'privacy-desk-bench-'));
  try {
    placePressFiles(folder, { native: true });
    const press = letterPress(() => pressFilesIn(folder));
    const cold = performance.now();
    await press.press(letters(1, 0), run);
    const firstMs = performance.now() - cold;
    const [held, times]: [number[], number[]] = [[], []];
    let [bytes, pages] = [0, 0];
    const cpu = process.cpuUsage();
    for (let n = 1; n <= batches; n++) {
      const sheets = letters(mostInBatch, n);
      const started = performance.now();
      const pressed = await press.press(sheets, run);
      times.push(performance.now() - started);
      held.push(process.memoryUsage.rss() / 1e6);
      bytes += pressed.pdf?.length ?? 0;
      pages += pressed.letters.reduce((sum, letter) => sum + letter.pages, 0);
    }
    const { user, system } = process.cpuUsage(cpu);
    const count = batches * mostInBatch;
    const after = (letter: number) => Math.round(held[letter / mostInBatch - 1] ?? 0);
    return {
      letters: count,
      pagesPerLetter: round(pages / count),
      lettersPerCpuSecond: Math.round((1e6 * count) / (user + system)),
      lettersPerSecond: Math.round((1000 * mostInBatch) / Math.min(...times)),
      slowestBatchSeconds: round(Math.max(...times) / 1000),
      kbPerLetter: round(bytes / count / 1000),
      kbAlone: round(((await press.press(letters(1, 0), run)).pdf?.length ?? 0) / 1000),
      firstLetterMs: Math.round(firstMs),
      peakMBAfter1000: Math.max(after(500), after(1_000)),
      peakMBAfterAll: Math.max(...held.map(Math.round)),
      ...weight(folder),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Letters of two pages in the languages of the examples, no two alike. */
function letters(count: number, batch: number): LetterSheet[] {
  const all = Object.values(examples).filter(({ to }) => to.country !== 'US');
  return Array.from({ length: count }, (_, n) => {
    const example = all[n % all.length];
    if (!example) throw new Error('no examples');
    const { to, text } = example;
    const [block] = text.blocks.slice(-1);
    const long = {
      ...text,
      blocks: [
        ...text.blocks,
        ...Array(9).fill({ ...block, paragraphs: Array(3).fill(block?.paragraphs.join(' ')) }),
      ],
    };
    const issue = { reference: 'NO-7F3K-9QXM-4', date: run.date, batch };
    const sheet = letterSheet({ ...to, name: `${to.name} ${batch}-${n}` }, long, exampleDesk, issue, n + 1);
    if ('unprintable' in sheet) throw new Error(sheet.unprintable);
    return sheet;
  });
}

/** What lies beside the bundle of print-letters, unpacked and as it is sent. */
function weight(folder: string) {
  const files = globSync('**/*', { cwd: folder }).map((name) => join(folder, name));
  const contents = files.filter((file) => statSync(file).isFile()).map((file) => readFileSync(file));
  const mb = (sizes: readonly number[]) => round(sizes.reduce((sum, size) => sum + size, 0) / 1e6);
  return {
    besideBundleMB: mb(contents.map(({ length }) => length)),
    besideBundlePackedMB: mb(contents.map((content) => gzipSync(content).length)),
  };
}

const round = (number: number): number => Number(number.toFixed(2));
