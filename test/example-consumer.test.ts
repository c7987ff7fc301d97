// The example of docs/events.md against the desk: what an operator copies has run.
import { beforeEach, describe, expect, test } from 'vitest';
import { type ErasureGranted, eraseInShop, type Shop, tokensOf } from '../docs/example-consumer.ts';
import { auditRowIn } from '../functions/adapters/audit.ts';
import { eventsOf } from '../functions/desk/events.ts';
import { receiveMail } from '../functions/receive-mail.ts';
import { delivered, rawMail } from './a-mail.ts';
import { type StaffCall, staffCalls } from './a-staff-call.ts';
import { deskInMemory } from './simulator/desk-in-memory.ts';

const desk = deskInMemory();
const { aws, world } = desk;
const call = staffCalls(desk);

const erased: string[] = [];
const done = new Set<string>();
const shop: Shop = {
  isDone: async (id) => done.has(id),
  erase: async (address) => void erased.push(address),
  remember: async (id) => void done.add(id),
};

/** HTTP to the desk, whose routes it finds as API Gateway would. */
const toDesk: typeof fetch = async (url, { method = 'GET', body, headers } = {}) => {
  const [, reference = '', rest = ''] = /\/cases\/([^/]+)\/(.+)$/.exec(String(url)) ?? [];
  const [, n] = /^items\/(\d+)\//.exec(rest) ?? [];
  const route = `${method} /v1/cases/{reference}/${rest.replace(/^items\/\d+/, 'items/{n}')}`;
  const answer = await call(route, {
    path: { reference, ...(n && { n }) },
    headers: Object.fromEntries(new Headers(headers)),
    ...(typeof body === 'string' && { body }),
    groups: undefined,
    scope: 'privacy-desk/system',
  });
  return new Response(JSON.stringify(answer.body), { status: answer.status ?? 500 });
};
const consume = eraseInShop(shop, { api: 'https://desk.example/v1', token: async () => 't' }, toDesk);

let reference = '';
const staff = (action: string, body?: unknown, more: StaffCall = { groups: '[officer]' }) =>
  call(`POST /v1/cases/{reference}/${action}`, { path: { reference, n: '1' }, body, ...more });
const granted = (): ErasureGranted[] =>
  aws.stream.flatMap(({ row }) => {
    const audited = auditRowIn(row);
    return (audited ? eventsOf(audited.reference, audited.row.n, audited.row) : [])
      .filter(({ type }) => type === 'ErasureGranted')
      .map(({ type, detail }) => ({
        'detail-type': type,
        detail: { ...detail, about: { item: Number(detail.about.item) } },
      }));
  });
const item = async () => (await call('GET /v1/cases/{reference}', { path: { reference } })).body.items[0];

beforeEach(async () => {
  desk.reset();
  erased.length = 0;
  done.clear();
  await receiveMail(world)(delivered(desk, rawMail()));
  reference = String([...aws.rows.values()].find(({ SK }) => SK === 'CASE')?.reference);
  await staff('items/{n}/answer', { result: 'granted', text: 'We delete your account.' });
});

describe('the example consumer', () => {
  test('erases whom the desk names and tells the desk, once, however often the event comes', async () => {
    const [event] = granted();
    if (!event) expect.fail('no event');
    await consume(event);
    await consume(event);
    expect(erased).toEqual(['ada@example.net']);
    expect((await item()).erasures).toMatchObject([{ system: 'shop', by: 'system:sub-1' }]);
  });

  test('erases nothing under a legal hold, and fails so that somebody sees it', async () => {
    await staff('hold', { reason: 'legal-claim' });
    await expect(consume(granted()[0] ?? expect.fail())).rejects.toThrow('legal hold');
    expect(erased).toEqual([]);
  });

  test('heeds no other event', async () => {
    await consume({ ...(granted()[0] ?? expect.fail()), 'detail-type': 'ItemAnswered' });
    expect(erased).toEqual([]);
  });

  test('asks for a token with its secret, and again only when it ends', async () => {
    const asked: string[] = [];
    const token = tokensOf('https://id.example', { id: 'i', secret: 's' }, async (url, given) => {
      asked.push(`${url} ${new Headers(given?.headers).get('authorization')} ${given?.body}`);
      return Response.json({ access_token: 't1', expires_in: 900 });
    });
    expect([await token(), await token()]).toEqual(['t1', 't1']);
    expect(asked).toEqual([
      'https://id.example/oauth2/token Basic aTpz grant_type=client_credentials&scope=privacy-desk%2Fsystem',
    ]);
  });
});
