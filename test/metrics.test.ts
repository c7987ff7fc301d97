import * as v from 'valibot';
import { beforeEach, describe, expect, test } from 'vitest';
import { metricsSchema } from '../functions/adapters/all-cases-schemas.ts';
import { countedNow } from '../functions/adapters/figures.ts';
import type { ItemWalk } from '../functions/adapters/item-walk.ts';
import { keepWatch } from '../functions/keep-watch.ts';
import { receiveMail } from '../functions/receive-mail.ts';
import { delivered, type MailParts, rawMail } from './a-mail.ts';
import { type StaffCall, staffCalls } from './a-staff-call.ts';
import { deskInMemory } from './simulator/desk-in-memory.ts';

const desk = deskInMemory();
const { aws, world } = desk;
const call = staffCalls(desk);
const metrics = async (query: Record<string, string> = {}) => {
  const { status, body } = await call('GET /v1/metrics', { query });
  expect(status).toBe(200);
  return v.parse(metricsSchema, body);
};

let mails = 0;
async function arrives(parts: MailParts = {}): Promise<string> {
  const n = mails++;
  const before = new Set(references());
  await receiveMail(world)(
    delivered(desk, rawMail({ messageId: `<mail-${n}@example.net>`, from: `p${n}@example.net`, ...parts }), {
      delivery: `delivery-${n}`,
      source: `p${n}@example.net`,
      at: world.now(),
    }),
  );
  return references().find((each) => !before.has(each)) ?? '';
}
/** Staff note a call of somebody who says where they live. */
async function calls(residence: string): Promise<string> {
  const { body } = await call('POST /v1/cases', {
    body: {
      channel: 'phone',
      receivedAt: world.now(),
      person: { name: 'Cy', address: 'cy@example.net' },
      asks: [{ queue: 'deletion', kind: 'erasure' }],
      text: 'Wants everything erased.',
      residence,
    },
  });
  return body.reference;
}
const references = () =>
  [...aws.rows.values()].filter(({ SK }) => SK === 'CASE').map((row) => String(row.reference));

const officer: StaffCall = { groups: '[officer]' };
const act = async (reference: string, action: string, body: unknown) => {
  const answer = await call(`POST /v1/cases/{reference}/items/{n}/${action}`, {
    ...officer,
    path: { reference, n: '1' },
    body,
  });
  expect(answer.status).toBe(200);
};
const granted = { result: 'granted', text: 'Done.' };
const day = 24 * 60;

beforeEach(() => {
  desk.reset();
  mails = 0;
});

describe('the figures', () => {
  test('of an empty desk are all nothing', async () => {
    const found = await metrics();
    expect(found).toMatchObject({ items: 0, promises: [], laws: [], reconciliation: null, counted: 'now' });
    expect(found.queues.every(({ open, oldestDays }) => open === 0 && oldestDays === null)).toBe(true);
  });

  test('say what waits in each queue, and for how long', async () => {
    const first = await arrives();
    desk.passMinutes(3 * day);
    await arrives();
    await call('PATCH /v1/cases/{reference}/items/{n}', {
      path: { reference: first, n: '1' },
      body: { assignee: 'sub-1' },
    });
    const { queues } = await metrics();
    expect(queues.find(({ queue }) => queue === 'deletion')).toMatchObject({
      open: 2,
      overdue: 0,
      unassigned: 1,
      oldestDays: 3,
      medianDays: 1.5,
    });
  });

  test('agree with the counts of the queues', async () => {
    for (let n = 0; n < 40; n++) await arrives();
    desk.passMinutes(25 * day);
    for (const name of ['overdue', 'dueSoon'] as const) {
      const { queues } = await metrics();
      const counts = (await call('GET /v1/queues')).body.queues;
      for (const { queue, open, ...counted } of queues) {
        const count = counts.find((each: { queue: string }) => each.queue === queue);
        expect([queue, open, counted[name]]).toEqual([queue, count.open.count, count[name].count]);
      }
      desk.passMinutes(20 * day);
    }
  });

  test('score each promise and each law: kept in time, missed, late, running', async () => {
    const text = 'I live in France. Please delete my account and all my data.';
    const [inTime, tooLate] = [await arrives({ text }), await arrives({ text }), await arrives({ text })];
    desk.passMinutes(5 * day);
    await act(inTime ?? '', 'answer', granted);
    desk.passMinutes(60 * day);
    await act(tooLate ?? '', 'answer', granted);
    await arrives({ text });
    const { promises, laws } = await metrics();
    const score = { kept: 1, missed: 1, late: 1, running: 1, keptRate: 0.333 };
    expect(laws.find(({ rule }) => rule === 'eu-gdpr-12-3')).toMatchObject({
      ...score,
      queues: [{ queue: 'deletion', ...score }],
    });
    expect(promises.find(({ rule }) => rule === 'promise-access')).toMatchObject(score);
  });

  test('tell the requests of a year, and of the one before', async () => {
    const [whole, no] = [await calls('US-CA'), await calls('US-CA'), await calls('FR')];
    desk.passMinutes(4 * day);
    await act(whole ?? '', 'answer', granted);
    desk.passMinutes(2 * day);
    await act(no ?? '', 'refuse', { reason: 'legal-obligation', text: 'Invoices.', remedy: true });
    const { requests } = await metrics({ year: '2026' });
    const deletions = (those: typeof requests.everyone) => those.find(({ request }) => request === 'delete');
    expect(deletions(requests.everyone)).toMatchObject({ received: 3, unanswered: 1 });
    expect(deletions(requests.california)).toMatchObject({
      received: 2,
      compliedInWhole: 1,
      denied: 1,
      denials: { 'legal-obligation': 1 },
      medianDays: 5,
      meanDays: 5,
    });
    const before = (await metrics({ year: '2025' })).requests;
    expect([before.year, deletions(before.everyone)?.received]).toEqual([2025, 0]);
  });

  test('leave junk out of promises and requests', async () => {
    const reference = await arrives();
    await call('PATCH /v1/cases/{reference}/items/{n}', {
      path: { reference, n: '1' },
      body: { queue: 'junk' },
    });
    const { promises, laws, requests, queues } = await metrics();
    expect([promises, laws]).toEqual([[], []]);
    expect(requests.everyone.every(({ received }) => received === 0)).toBe(true);
    expect(queues.find(({ queue }) => queue === 'junk')?.open).toBe(1);
  });

  test('hold what was erased: dates and outcomes stay', async () => {
    const reference = await arrives();
    await act(reference, 'answer', granted);
    for (const name of await world.letters.overdue('2027-01-01T00:00:00Z'))
      await world.letters.feedback(name, { event: 'sent', messageId: 'm' }, world.now());
    const erased = await call('POST /v1/cases/{reference}/erase', { ...officer, path: { reference } });
    expect(erased.status).toBe(200);
    const { requests, promises } = await metrics();
    expect(requests.everyone.find(({ request }) => request === 'delete')?.compliedInWhole).toBe(1);
    expect(promises.find(({ rule }) => rule === 'promise-access')?.kept).toBe(1);
  });

  test('show what the second path found last', async () => {
    await arrives();
    desk.passMinutes(2 * 60);
    await keepWatch(world)();
    expect((await metrics()).reconciliation).toMatchObject({ date: '2026-03-02', mails: 1, lost: [] });
  });

  test.each([
    [{ year: '2019' }, 'year must be one of 2026, 2025'],
    [{ year: 'last' }, 'year must be a calendar year'],
    [{ queue: 'junk' }, 'queue is not known here'],
  ])('say what is wrong with %j', async (query, sentence) => {
    const { status, body } = await call('GET /v1/metrics', { query });
    expect(status).toBe(400);
    expect(body.detail).toContain(sentence);
  });
});

describe('a large desk', () => {
  const large = 100_000;
  async function* endless(): ReturnType<ItemWalk['along']> {
    const { items } = await world.queues.list({}, '', 1);
    for (const listed of items)
      for (let n = 0; n < large; n++) yield { listed, item: undefined, caseRow: undefined, place: '' };
  }
  const ofLarge = staffCalls({ ...desk, world: { ...world, walk: { along: endless } } });

  test('is counted once a day by keep-watch', async () => {
    await arrives();
    await keepWatch(world)();
    const counted = await world.figures.latest();
    expect(counted).toMatchObject({ asOf: '2026-03-02T09:00:00.000Z', items: 1 });
    await arrives();
    desk.passMinutes(15);
    await keepWatch(world)();
    expect(await world.figures.latest()).toEqual(counted);
    desk.passMinutes(day);
    await keepWatch(world)();
    expect(await world.figures.latest()).toMatchObject({ asOf: '2026-03-03T09:15:00.000Z', items: 2 });
  });

  test('answers with the count of the day, and says of when it is', async () => {
    await arrives();
    await keepWatch(world)();
    desk.passMinutes(60);
    const { body } = await ofLarge('GET /v1/metrics');
    expect(body).toMatchObject({ counted: 'daily', asOf: '2026-03-02T09:00:00.000Z', items: 1 });
  });

  test('asks for patience before its first count', async () => {
    await arrives();
    const { status, body } = await ofLarge('GET /v1/metrics');
    expect(status).toBe(409);
    expect(body.detail).toContain('Ask again in an hour');
  });

  test('reads no further than a small one', async () => {
    for (let n = 0; n < 5; n++) await arrives();
    expect(await countedNow(world.walk, world.now(), world.desk, 4)).toBeUndefined();
    expect(await countedNow(world.walk, world.now(), world.desk, 5)).toMatchObject({ items: 5 });
  });
});
