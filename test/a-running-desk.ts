// A desk in the deployed shape for the tests of one file. No function does what its own policy does not permit.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect } from 'vitest';
import { startDesk } from '../local/desk.ts';
import { staffToken } from '../local/issuer.ts';
import { permitsIn, type Used } from './permissions/permits.ts';
import { canariesIn, writtenBy } from './whole-ways/canaries.ts';

type Running = Awaited<ReturnType<typeof startDesk>>;

/**
 * `call`: what an officer asks of the API, and gets; an answer that is no success is thrown. `told`: what the desk said of
 * failures, `dataDir`: where it keeps all that it has.
 */
export function aRunningDesk() {
  const dataDir = mkdtempSync(join(tmpdir(), 'privacy-desk-test-'));
  const used: Used = { asked: new Map(), refused: new Map() };
  const told: string[] = [];
  let running: Running | undefined;
  const desk = (): Running => {
    if (!running) throw new Error('the desk runs only while tests do');
    return running;
  };
  beforeAll(async () => {
    running = await startDesk({
      dataDir,
      port: 0,
      smtpPort: 0,
      permits: permitsIn(used),
      tell: (line) => told.push(line),
    });
  }, 180_000);
  afterAll(async () => {
    const reached = running?.outbox.flatMap(({ to }) => to) ?? [];
    await running?.stop();
    // Whoever was written to stands in no log and in no event, whatever a test is about.
    const written = writtenBy(dataDir);
    expect(reached.filter((address) => written.includes(address))).toEqual([]);
    expect(canariesIn(written)).toEqual([]);
    rmSync(dataDir, { recursive: true, force: true });
  });

  const call = async (method: string, path: string, body?: object, who = 'one'): Promise<unknown> => {
    const authorization = `Bearer ${await staffToken(desk().issuer, 'officer', who)}`;
    const asked = { method, headers: { authorization }, ...(body && { body: JSON.stringify(body) }) };
    const answer = await fetch(`${desk().url}${path}`, asked);
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
    return text.startsWith('{') ? JSON.parse(text) : text;
  };
  return { desk, dataDir, told, used, call };
}
