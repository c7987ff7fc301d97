// Services of the operator: they learn whose case it is, say who somebody is and what they erased, and nothing else.
import * as v from 'valibot';
import { beforeEach, describe, expect, test } from 'vitest';
import { auditSchema, caseSchema, subjectSchema } from '../functions/adapters/staff-schemas.ts';
import { staffRoutes } from '../functions/contract.ts';
import { receiveMail } from '../functions/receive-mail.ts';
import { delivered, rawMail } from './a-mail.ts';
import { type StaffCall, staffCalls } from './a-staff-call.ts';
import { deskInMemory } from './simulator/desk-in-memory.ts';

const desk = deskInMemory();
const { aws, world } = desk;
const call = staffCalls(desk);
const asSystem: StaffCall = { groups: undefined, scope: 'privacy-desk/system', sub: 'shop-cleaner' };

let reference = '';
beforeEach(async () => {
  desk.reset();
  await receiveMail(world)(delivered(desk, rawMail()));
  reference = String([...aws.rows.values()].find(({ SK }) => SK === 'CASE')?.reference);
});

const on = (route: string, body?: unknown, more: StaffCall = asSystem) =>
  call(route, { path: { reference, n: '1', id: 'none' }, body, ...more });
const erasureDone = (body: unknown, more?: StaffCall) =>
  on('POST /v1/cases/{reference}/items/{n}/erasure-done', body, more);
const staff = (action: string, body: unknown) =>
  on(`POST /v1/cases/{reference}/items/{n}/${action}`, body, { groups: '[agent]' });
const subject = async () => v.parse(subjectSchema, (await on('GET /v1/cases/{reference}/subject')).body);
const item = async () =>
  v.parse(caseSchema, (await on('GET /v1/cases/{reference}', undefined, { groups: '[agent]' })).body)
    .items[0];
const audit = async () =>
  v.parse(auditSchema, (await on('GET /v1/cases/{reference}/audit', undefined, { groups: '[agent]' })).body);

describe('a service of the operator', () => {
  const allowed = [
    'GET /v1/cases/{reference}/subject',
    'POST /v1/cases/{reference}/identity',
    'POST /v1/cases/{reference}/items/{n}/erasure-done',
  ];

  test.each(staffRoutes.filter((route) => !allowed.includes(route)))('may not: %s', async (route) => {
    const { status, body } = await on(route);
    expect([status, body.detail]).toEqual([403, expect.stringContaining('needs the role')]);
  });

  test.each([
    [{ scope: 'openid privacy-desk/system', groups: '[]' }, 200],
    [{ scope: '[privacy-desk/system]' }, 200],
    [{ scope: 'privacy-desk/systems' }, 403],
    [{ scope: 'system' }, 403],
    [{ groups: '[system]' }, 403],
    [{ groups: '[privacy-desk/system]' }, 403],
  ])('is known by the scope of its token alone: %o', async (token, status) => {
    const more = { ...asSystem, scope: undefined, ...token };
    expect((await on('GET /v1/cases/{reference}/subject', undefined, more)).status).toBe(status);
  });

  test('is no member of staff, whatever groups its token has', async () => {
    const both = { ...asSystem, groups: '[officer]' };
    expect((await on('GET /v1/cases/{reference}', undefined, both)).status).toBe(403);
  });

  test('learns whose case it is and what is asked, and the case remembers that it did', async () => {
    expect(await subject()).toEqual({
      reference,
      mergedInto: null,
      person: { name: 'Ada Example', address: 'ada@example.net' },
      participants: [],
      identity: null,
      hold: false,
      asks: [{ n: 1, kind: 'erasure', state: 'open' }],
    });
    expect((await audit()).accesses.filter(({ actor }) => actor === 'system:shop-cleaner')).toHaveLength(1);
  });

  test('learns that an ask was granted, and nothing of one that was refused', async () => {
    await staff('answer', { result: 'granted', text: 'Deleted.' });
    expect((await subject()).asks).toEqual([{ n: 1, kind: 'erasure', state: 'answered' }]);
    await staff('reopen', { reason: 'mistake' });
    await staff('answer', { result: 'withdrawn' });
    expect((await subject()).asks).toEqual([]);
  });

  test('learns of no case that is not there', async () => {
    const { status } = await on('GET /v1/cases/{reference}/subject', undefined, {
      ...asSystem,
      path: { reference: 'PD-0000-0000-0' },
    });
    expect(status).toBe(404);
  });

  test('says who somebody is by what it can know itself', async () => {
    const identify = (how: string) => on('POST /v1/cases/{reference}/identity', { how });
    expect((await identify('papers-seen')).status).toBe(403);
    expect((await identify('customer-system')).status).toBe(200);
    expect((await subject()).identity).toBe('customer-system');
    expect((await audit()).entries.at(-1)).toMatchObject({ rule: 'identify', actor: 'system:shop-cleaner' });
  });
});

describe('an erasure that a system reports', () => {
  test('makes the draft of the answer, which staff give', async () => {
    expect(await item()).toMatchObject({ draft: null, erasures: [] });
    expect((await erasureDone({ system: 'shop' })).status).toBe(200);
    expect((await erasureDone({ system: 'crm', at: '2026-03-02' })).status).toBe(200);
    expect(await item()).toMatchObject({
      state: 'open',
      draft: { result: 'granted', systems: ['shop', 'crm'] },
      erasures: [
        { system: 'shop', at: world.now(), by: 'system:shop-cleaner' },
        { system: 'crm', at: '2026-03-02' },
      ],
    });
    await staff('answer', { result: 'granted', text: 'Deleted.' });
    expect(await item()).toMatchObject({ state: 'answered', draft: null, erasures: [{}, {}] });
  });

  test('after the answer is its proof, and no draft', async () => {
    await staff('answer', { result: 'granted', text: 'We delete it.' });
    expect((await erasureDone({ system: 'shop' })).status).toBe(200);
    expect(await item()).toMatchObject({ state: 'answered', draft: null, erasures: [{ system: 'shop' }] });
  });

  test('is told once by each system, and again once the ask is open anew', async () => {
    await erasureDone({ system: 'shop' });
    expect((await erasureDone({ system: 'shop' })).status).toBe(409);
    await staff('answer', { result: 'granted', text: 'Deleted.' });
    await staff('reopen', { reason: 'person-disagrees' });
    expect(await item()).toMatchObject({ draft: null, erasures: [] });
    expect((await erasureDone({ system: 'shop' })).status).toBe(200);
  });

  test('sent again under the same key is told once, and both hear the same', async () => {
    const keyed = { ...asSystem, headers: { 'idempotency-key': 'PD-1#5#erasure' } };
    const first = await erasureDone({ system: 'shop' }, keyed);
    const second = await erasureDone({ system: 'shop' }, keyed);
    expect([second.status, second.body]).toEqual([200, first.body]);
    expect((await item())?.erasures).toHaveLength(1);
  });

  test('may come from staff too', async () => {
    expect((await erasureDone({ system: 'archive' }, { groups: '[agent]' })).status).toBe(200);
    expect((await erasureDone({ system: 'paper' }, { groups: '[auditor]' })).status).toBe(403);
  });

  test('is for an ask to erase something', async () => {
    await call('PATCH /v1/cases/{reference}/items/{n}', {
      path: { reference, n: '1' },
      body: { kind: 'access' },
    });
    const { status, body } = await erasureDone({ system: 'shop' });
    expect([status, body.detail]).toEqual([409, expect.stringContaining('kind erasure, content-removal')]);
  });

  test.each([
    [{}, 'system is missing'],
    [{ system: 'Ada Example' }, 'system must be the code of a system'],
    [{ system: 'ada@example.net' }, 'system must be the code of a system'],
    [{ system: 'shop', at: '2026-03-03' }, 'at must not lie in the future'],
    [{ system: 'shop', at: '2026-03-01' }, 'at must not lie before 2026-03-02'],
    [{ system: 'shop', at: '2026-02-30' }, 'at must be a calendar date that exists'],
    [{ system: 'shop', person: 'Ada' }, 'person is not known here'],
  ])('is not taken with %o', async (body, sentence) => {
    const answer = await erasureDone(body);
    expect([answer.status, answer.body.detail]).toEqual([400, expect.stringContaining(sentence)]);
  });
});
