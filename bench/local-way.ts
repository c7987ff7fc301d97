// The whole local way: real bundles, wire protocols, a table on disk. Slower than AWS in parallel, faster in a single mail.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startDesk } from '../local/desk.ts';
import { benchMails } from './mails.ts';

const atOnce = 8;

export async function wholeLocalWay() {
  const dataDir = mkdtempSync(join(tmpdir(), 'privacy-desk-bench-'));
  const desk = await startDesk({ dataDir, port: 0, smtpPort: 0, tell: console.error });
  try {
    const mails = benchMails(220, 3);
    const warm = mails.slice(0, 20);
    const measured = mails.slice(20);
    await deliverAll(warm);
    await letters(warm.filter(({ automatic }) => !automatic).length);

    const before = (await outboxSize()) + measured.filter(({ automatic }) => !automatic).length;
    const started = performance.now();
    await deliverAll(measured);
    const taken = (performance.now() - started) / 1000;
    await letters(before);
    const answered = (performance.now() - started) / 1000;
    return {
      mails: measured.length,
      mailsPerSecond: Math.round(measured.length / taken),
      secondsUntilEveryAnswerIsOut: Number(answered.toFixed(2)),
    };
  } finally {
    await desk.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }

  async function deliverAll(mails: readonly { raw: Buffer }[]): Promise<void> {
    const waiting = [...mails.entries()];
    const work = async () => {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        const [n, { raw }] = next;
        const response = await fetch(`${desk.url}/_local/deliver?from=person${n}@example.net`, {
          method: 'POST',
          body: new Uint8Array(raw),
        });
        const { outcome } = (await response.json()) as { outcome: string };
        if (outcome !== 'taken') throw new Error(`a mail was ${outcome}`);
      }
    };
    await Promise.all(Array.from({ length: atOnce }, work));
  }

  async function outboxSize(): Promise<number> {
    return ((await (await fetch(`${desk.url}/_local/outbox`)).json()) as unknown[]).length;
  }

  async function letters(count: number): Promise<void> {
    for (let waited = 0; (await outboxSize()) < count; waited += 50) {
      if (waited > 60_000) throw new Error('the answers did not all go out');
      await pause(50);
    }
  }
}
