// The deployed shape end to end: the bundles and the template that `cdk deploy` ships, a mail in over SMTP, a case out by the API.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Role } from '../functions/contract.ts';
import { startDesk } from '../local/desk.ts';
import { staffToken } from '../local/issuer.ts';
import { at, listAt, textAt } from '../local/json.ts';
import { permitsIn, type Used } from './permissions/permits.ts';
import { writtenBy } from './whole-ways/canaries.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'privacy-desk-test-'));
const told: string[] = [];
const used: Used = { asked: new Map(), refused: new Map() };
const start = () =>
  startDesk({
    dataDir,
    port: 0,
    smtpPort: 0,
    tell: (line) => told.push(line),
    permits: permitsIn(used),
  });
let desk: Awaited<ReturnType<typeof startDesk>>;
beforeAll(async () => {
  desk = await start();
}, 180_000);
afterAll(async () => {
  await desk.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

const [address = ''] = ['privacy@example.org'];
const ada = 'Ada Example <ada@example.net>';
const ask = {
  from: ada,
  to: address,
  subject: 'My account',
  text: 'Please delete all data that you have about me.',
};

const send = (mail: object) => {
  const transport = createTransport({
    host: '127.0.0.1',
    port: desk.smtpPort,
    tls: { rejectUnauthorized: false },
  });
  return transport.sendMail(mail);
};
const api = async (path: string, role: Role = 'agent') => {
  const authorization = `Bearer ${await staffToken(desk.issuer, role, 'somebody')}`;
  return fetch(`${desk.url}${path}`, { headers: { authorization } });
};
const post = async (path: string, body: object = {}) => {
  const authorization = `Bearer ${await staffToken(desk.issuer, 'officer', 'somebody')}`;
  return fetch(`${desk.url}${path}`, {
    method: 'POST',
    headers: { authorization },
    body: JSON.stringify(body),
  });
};
const items = async () => listAt(await (await api('/v1/items')).json(), 'items');
const itemOf = async (person: string) =>
  (await items()).find((item) => at(item, 'person.address') === person);
const outbox = async () => listAt([await (await fetch(`${desk.url}/_local/outbox`)).json()], '0');
const sentTo = async (person: string) =>
  (await outbox()).filter((mail) => listAt(mail, 'to').includes(person));
const soon = { timeout: 20_000, interval: 50 };

describe('a mail to the desk', () => {
  test('is a case that staff read, and its acknowledgement goes out, once', async () => {
    const { messageId } = await send(ask);
    const item = await vi.waitUntil(() => itemOf('ada@example.net'), soon);
    expect(item).toMatchObject({ queue: 'deletion', kind: 'erasure', state: 'open', subject: 'My account' });

    const reference = textAt(item, 'reference');
    const whole: unknown = await (await api(`/v1/cases/${reference}`)).json();
    expect(at(whole, 'messages.0.text')).toContain('delete all data');

    const [acknowledgement] = await vi.waitUntil(async () => {
      const sent = await sentTo('ada@example.net');
      return sent.length > 0 && sent;
    }, soon);
    const raw = textAt(acknowledgement, 'raw');
    expect(textAt(acknowledgement, 'subject')).toContain(reference);
    expect(raw).toContain(`In-Reply-To: ${messageId}`);
    expect(raw).toMatch(/^Auto-Submitted: auto-replied/m);
    await vi.waitUntil(async () => {
      const [letter] = listAt(await (await api(`/v1/cases/${reference}`)).json(), 'letters');
      return at(letter, 'state') === 'sent';
    }, soon);
    expect(await sentTo('ada@example.net')).toHaveLength(1);
  });

  test('can be downloaded as it came, by a link that only downloads', async () => {
    const item = await vi.waitUntil(() => itemOf('ada@example.net'), soon);
    const reference = textAt(item, 'reference');
    const whole: unknown = await (await api(`/v1/cases/${reference}`)).json();
    const path = `/v1/cases/${reference}/messages/${encodeURIComponent(textAt(whole, 'messages.0.id'))}/raw`;
    const link: unknown = await (await api(path)).json();
    const response = await fetch(textAt(link, 'url'));
    expect(response.headers.get('content-disposition')).toMatch(/^attachment/);
    expect(await response.text()).toContain(ask.text);
  });

  test('that is automatic gets no answer', async () => {
    const from = 'robot@example.net';
    const headers = { 'Auto-Submitted': 'auto-replied', 'X-Local-Verdicts': 'dmarc=PASS' };
    const { delivery, outcome } = await deliver({ ...ask, from, headers });
    expect([outcome, delivery]).toEqual(['taken', expect.any(String)]);
    expect(await sentTo(from)).toEqual([]);
  });

  test('to an address that is not the desk’s is refused with a sentence', async () => {
    await expect(send({ ...ask, to: 'elsewhere@example.org' })).rejects.toMatchObject({
      responseCode: 550,
      message: expect.stringContaining('elsewhere@example.org is no address of this desk'),
    });
  });

  test('of more than 40 MB is refused', async () => {
    const attachments = [{ filename: 'a', content: Buffer.alloc(31 * 1024 * 1024) }];
    await expect(send({ ...ask, attachments })).rejects.toMatchObject({ responseCode: 552 });
  });
});

/** Puts a mail in and waits until receive-mail has dealt with it. */
async function deliver(mail: object): Promise<{ delivery: string; outcome: string }> {
  const { message } = await createTransport({ streamTransport: true, buffer: true }).sendMail(mail);
  const response = await fetch(`${desk.url}/_local/deliver?from=somebody@example.net`, {
    method: 'POST',
    body: new Uint8Array(Buffer.from(String(message))),
  });
  return response.json();
}

test('the form opens a case, too', async () => {
  const form = `${desk.url}/en/request/access`;
  const page = await (await fetch(form)).text();
  const [, stamp = ''] = /name="stamp"[^>]*value="([^"]*)"/.exec(page) ?? [];
  const fields = {
    stamp,
    step: 'send',
    who: 'myself',
    name: 'Bea',
    address: 'bea@example.net',
    country: '',
    message: 'What do you know about me?',
  };
  const response = await fetch(form, { method: 'POST', body: new URLSearchParams(fields) });
  expect(response.status).toBe(200);
  expect(new URL(response.url).pathname).toMatch(/^\/en\/receipt\//);
  await vi.waitUntil(() => itemOf('bea@example.net'), soon);
  await vi.waitUntil(async () => (await sentTo('bea@example.net')).length === 1, soon);
});

test('the staff API opens only to who brings a token', async () => {
  expect((await fetch(`${desk.url}/v1/items`)).status).toBe(401);
  expect((await api('/v1/items')).status).toBe(200);
  expect((await api('/v1/nothing')).status).toBe(404);
});

test('a page from elsewhere whose name points to this machine reads nothing', async () => {
  const { request } = await import('node:http');
  const status = await new Promise((resolve) => {
    const headers = { host: 'evil.example' };
    request(`${desk.url}/_local/outbox`, { headers }, (response) => resolve(response.statusCode)).end();
  });
  expect(status).toBe(421);
});

test('the outbox is a page, and each mail can be read by itself', async () => {
  await vi.waitUntil(async () => (await sentTo('ada@example.net')).length === 1, soon);
  const page = await (await fetch(`${desk.url}/_local/`)).text();
  const [, link = ''] = /href="(\/_local\/outbox\/[^"]+)"/.exec(page) ?? [];
  expect(await (await fetch(`${desk.url}${link}`)).text()).toMatch(/^Message-ID: /);
});

test('a restart keeps cases, sent mails, and what was not taken yet', async () => {
  const before = textAt(await vi.waitUntil(() => itemOf('ada@example.net'), soon), 'reference');
  await vi.waitUntil(async () => (await sentTo('ada@example.net')).length === 1, soon);
  await send({ ...ask, from: 'cora@example.net' });
  await desk.stop();
  desk = await start();
  expect(at(await itemOf('ada@example.net'), 'reference')).toBe(before);
  expect(await sentTo('ada@example.net')).toHaveLength(1);
  await vi.waitUntil(() => itemOf('cora@example.net'), soon);
  await vi.waitUntil(async () => (await sentTo('cora@example.net')).length === 1, soon);
});

/** Runs a command beside the desk; its exit code and the last line that it prints. */
async function run(file: string): Promise<{ readonly code: number | null; readonly said: unknown }> {
  const { port } = new URL(desk.url);
  const child = spawn(process.execPath, [file], { env: { ...process.env, PORT: port }, stdio: 'pipe' });
  let printed = '';
  child.stdout.on('data', (chunk) => {
    printed += String(chunk);
  });
  const [code] = await once(child, 'exit');
  return { code, said: JSON.parse(printed.trimEnd().split('\n').at(-1) ?? '') };
}

test('a case that was erased is erased again when an old copy of the table comes back, and the audit verifies', {
  timeout: 180_000,
}, async () => {
  await send({ ...ask, from: 'Dora Example <dora@example.net>', subject: 'Dora writes' });
  const reference = textAt(await vi.waitUntil(() => itemOf('dora@example.net'), soon), 'reference');
  const path = `/v1/cases/${reference}`;
  const shown = async (): Promise<unknown> => (await api(path)).json();
  const lettersSent = async () =>
    listAt(await shown(), 'letters').every((letter) => at(letter, 'state') === 'sent');
  await vi.waitUntil(lettersSent, soon);
  const table = ['dynamodb', 'streams'];
  await desk.stop();
  for (const name of table) cpSync(join(dataDir, name), join(dataDir, 'copy', name), { recursive: true });
  desk = await start();

  expect((await post(`${path}/items/1/answer`, { result: 'granted', text: 'Deleted.' })).status).toBe(200);
  await vi.waitUntil(lettersSent, soon);
  expect((await post(`${path}/erase`)).status).toBe(200);
  expect(await run('bin/audit.ts')).toMatchObject({ code: 0, said: { erased: 1, verified: true } });
  await desk.stop();
  for (const name of table) {
    rmSync(join(dataDir, name), { recursive: true });
    cpSync(join(dataDir, 'copy', name), join(dataDir, name), { recursive: true });
  }
  desk = await start();

  expect(JSON.stringify(await shown())).toMatch(/Dora/);
  expect(await run('bin/erasures.ts')).toMatchObject({ code: 0, said: { erasedAgain: 1, left: [] } });
  const after = await shown();
  expect(JSON.stringify(after)).not.toMatch(/Dora|dora@|delete all data/);
  expect(at(after, 'items.0.outcome.result')).toBe('granted');
  expect(await run('bin/audit.ts')).toMatchObject({ code: 0, said: { erased: 1, verified: true } });
});

test('nothing of all this went wrong without being told', () => {
  expect(told.filter((line) => !line.startsWith('Synthesising'))).toEqual([]);
});

test('nobody who wrote, and no word of theirs, stands in a log or in an event', () => {
  const written = writtenBy(dataDir);
  expect(written).toContain('a mail has its place');
  for (const word of [
    '@example.net',
    'Ada',
    'Bea',
    'Dora',
    'My account',
    'delete all data',
    'What do you know',
  ])
    expect(written, word).not.toContain(word);
});

test('no function did what its own policy in the template does not permit', () => {
  expect([...used.refused.keys()]).toEqual([]);
  expect(new Set([...used.asked.values()].map(({ caller }) => caller)).size).toBeGreaterThan(5);
});
