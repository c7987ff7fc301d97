// What a page weighs and costs: bytes on the wire with its style, milliseconds inside the handler, and how many the local desk serves.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startDesk } from '../local/desk.ts';
import { aBrowser } from '../test/public/a-visit.ts';

const times = 300;
const seconds = 5;
const atOnce = 8;
/** The most that a page may weigh with its style: KB, gzip. */
const mostKB = 30;
const ada = { name: 'Ada Example', address: 'ada@example.net', country: 'FR' };
const message = 'Please delete my account and all my data. I live in France.';

export async function pageFigures() {
  const { visit, submit, stampOf, linkInMail } = aBrowser();
  const form = '/el/request/erasure';
  const filled = { stamp: stampOf(await visit(form)), who: 'myself', ...ada, message };
  const { url: receipt } = await submit('erasure', { ...ada, message });
  const { pathname: status } = new URL(await linkInMail());
  const pages = [
    { page: 'start', url: '/el' },
    { page: 'form', url: form },
    { page: 'form with errors', url: form, form: { ...filled, address: '' } },
    { page: 'check', url: form, form: filled },
    { page: 'receipt', url: receipt.replace('/en/', '/el/') },
    { page: 'status', url: status.replace('/en/', '/el/') },
    { page: 'promises', url: '/el/promises' },
  ];
  const packed = async (url: string, encoding: string, posted?: Record<string, string>) => {
    const asked = { headers: { 'accept-encoding': encoding }, ...(posted && { form: posted }) };
    return Buffer.from((await visit(url, asked)).body, 'base64').length;
  };
  const [, style = ''] = /href="(\/assets\/\w+\.css)"/.exec((await visit('/el')).body) ?? [];
  const css = { gzip: await packed(style, 'gzip'), brotli: await packed(style, 'br') };
  const figures = [];
  for (const { page, url, form: posted } of pages) {
    const gzipKB = kilobytes(css.gzip + (await packed(url, 'gzip', posted)));
    if (gzipKB > mostKB) throw new Error(`${page} weighs ${gzipKB} KB, more than ${mostKB}.`);
    const taken: number[] = [];
    const cpu = process.cpuUsage();
    for (let time = 0; time < times; time++) {
      const started = performance.now();
      await packed(url, 'br', posted);
      taken.push(performance.now() - started);
    }
    const { user, system } = process.cpuUsage(cpu);
    taken.sort((a, b) => a - b);
    figures.push({
      page,
      gzipKBWithStyle: gzipKB,
      brotliKBWithStyle: kilobytes(css.brotli + (await packed(url, 'br', posted))),
      cpuMs: round((user + system) / 1000 / times),
      p50Ms: round(taken[Math.floor(times * 0.5)] ?? 0),
      p95Ms: round(taken[Math.floor(times * 0.95)] ?? 0),
    });
  }
  return [...figures, await servedLocally()];
}

/** The deployed function in one worker, behind the stand-in for API Gateway. */
async function servedLocally() {
  const dataDir = mkdtempSync(join(tmpdir(), 'privacy-desk-bench-'));
  const desk = await startDesk({ dataDir, port: 0, smtpPort: 0, tell: console.error });
  try {
    await fetch(`${desk.url}/en/request/erasure`);
    const started = performance.now();
    let served = 0;
    const ask = async () => {
      while (performance.now() - started < seconds * 1000) {
        const response = await fetch(`${desk.url}/en/request/erasure`);
        await response.arrayBuffer();
        if (response.status !== 200) throw new Error(`a page answered ${response.status}`);
        served += 1;
      }
    };
    await Promise.all(Array.from({ length: atOnce }, ask));
    return {
      page: 'form, over HTTP',
      requestsPerSecond: Math.round((served * 1000) / (performance.now() - started)),
    };
  } finally {
    await desk.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

const kilobytes = (bytes: number): number => round(bytes / 1024, 1);
const round = (number: number, digits = 2): number => Number(number.toFixed(digits));
