// Letters on paper in the deployed shape: the order goes through the queue, the bundle sets it with its own typesetter and fonts.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { letterBatchesIn } from '../functions/adapters/letter-batches.ts';
import { noticesIn } from '../functions/adapters/notices.ts';
import { recipientsIn } from '../functions/adapters/recipients.ts';
import { tableOf } from '../functions/adapters/table.ts';
import { startDesk } from '../local/desk.ts';
import { staffToken } from '../local/issuer.ts';
import { at, listAt, textAt } from '../local/json.ts';
import { permitsIn, type Used } from './permissions/permits.ts';
import { pagesOfPdf } from './press/pdf-text.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'privacy-desk-test-'));
/** Nothing is done that the function's own policy does not permit. */
const used: Used = { asked: new Map(), refused: new Map() };
let desk: Awaited<ReturnType<typeof startDesk>>;
beforeAll(async () => {
  desk = await startDesk({ dataDir, port: 0, smtpPort: 0, permits: permitsIn(used), tell: () => undefined });
}, 180_000);
afterAll(async () => {
  await desk.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

const call = async (method: string, path: string, body?: object, who = 'one'): Promise<unknown> => {
  const authorization = `Bearer ${await staffToken(desk.issuer, 'officer', who)}`;
  const sent = await fetch(`${desk.url}${path}`, {
    method,
    headers: { authorization },
    ...(body && { body: JSON.stringify(body) }),
  });
  return sent.json();
};

const never = (): Promise<never> => Promise.reject(new Error('no key is needed'));

test('a letter is ordered over the API, set by the bundle, and taken as PDF by a link', async () => {
  const texts = [
    { language: 'pl', subject: 'Naruszenie', sections: { 'what-happened': 'Ktoś przeczytał zamówienia.' } },
  ];
  const opened = await call('POST', '/v1/notices', {
    kind: 'policy-change',
    title: 'A drill',
    isDrill: true,
    effective: '2030-01-01',
    texts,
  });
  const reference = textAt(opened, 'reference');
  const person = `1#${Buffer.alloc(32, 7).toString('base64url')}`;
  const client = new DynamoDBClient({
    endpoint: desk.table.endpoint,
    region: 'eu-central-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  const now = new Date().toISOString();
  const notices = noticesIn(tableOf(client, desk.table.name), never, () => now);
  // How two officers get there, others prove.
  await notices.change(reference, (notice) => ({
    notice: { ...notice, version: notice.version + 1, state: 'running' },
    entry: { at: now, actor: 'desk', rule: 'start-notice', about: {} },
  }));
  const recipientsTable = tableOf(client, desk.table.people);
  const recipients = recipientsIn(recipientsTable);
  const batches = letterBatchesIn(recipientsTable, recipients);
  const affected = {
    name: 'Zażółć Gęślą-Jaźń',
    address: '',
    postal: 'ul. Źródlana 5\n00-950 Łódź',
    country: 'PL',
    subdivision: '',
    language: 'pl',
    categories: [],
  };
  await recipients.add(reference, { person, source: 'u#1', affected }, now, 2_000_000_000);
  const order = {
    notice: reference,
    envelope: 'din-5008-b',
    persons: [person],
    date: now.slice(0, 10),
  } as const;
  await batches.claim(await batches.make(order, now), now);
  expect(await call('POST', `/v1/notices/${reference}/letters/print`, { persons: [person] })).toEqual({
    batches: [1],
    letters: 1,
  });
  await vi.waitFor(
    async () => {
      const [batch] = listAt(await call('GET', `/v1/notices/${reference}/letters`), 'batches');
      expect(at(batch, 'state')).toBe('printed');
    },
    { timeout: 30_000, interval: 200 },
  );
  const link = textAt(await call('GET', `/v1/notices/${reference}/letters/1/pdf`), 'url');
  const [page = ''] = pagesOfPdf(new Uint8Array(await (await fetch(link)).arrayBuffer()));
  expect(page).toContain('Zażółć Gęślą-Jaźń');
  expect(page).toContain('Ktoś przeczytał zamówienia.');
  expect([...used.refused.keys()]).toEqual([]);
  expect([...used.asked.keys()].join('\n')).toContain(`letters/${reference}/1.pdf`);
}, 60_000);
