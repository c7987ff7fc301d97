// Somebody writes for another person: whom we ask for proof, and what nobody may be asked.
import * as v from 'valibot';
import { beforeEach, describe, expect, test } from 'vitest';
import { caseSchema, subjectSchema } from '../functions/adapters/staff-schemas.ts';
import { receiveMail } from '../functions/receive-mail.ts';
import { delivered, type MailParts, rawMail } from './a-mail.ts';
import { type StaffCall, staffCalls } from './a-staff-call.ts';
import { deskInMemory } from './simulator/desk-in-memory.ts';

const desk = deskInMemory();
const { aws, world } = desk;
const call = staffCalls(desk);

let reference = '';
let mails = 0;
const arrives = (parts: MailParts) => {
  const n = mails++;
  return receiveMail(world)(
    delivered(desk, rawMail({ messageId: `<mail-${n}@example.net>`, ...parts }), {
      delivery: `delivery-${n}`,
      at: world.now(),
    }),
  );
};
const asOfficer: StaffCall = { groups: '[officer]' };
const act = (action: string, body?: unknown) =>
  call(`POST /v1/cases/{reference}/items/{n}/${action}`, { path: { reference, n: '1' }, body, ...asOfficer });
const onCase = (action: string, body?: unknown, more: StaffCall = asOfficer) =>
  call(`POST /v1/cases/{reference}/${action}`, { path: { reference }, body, ...more });
const shown = async () =>
  v.parse(caseSchema, (await call('GET /v1/cases/{reference}', { path: { reference } })).body);
const subject = async () =>
  v.parse(subjectSchema, (await call('GET /v1/cases/{reference}/subject', { path: { reference } })).body);
/** An agent's request as staff enter it, with the residence that it states. */
const requested = async (residence: string, kind = 'erasure') => {
  const { body } = await call('POST /v1/cases', {
    body: {
      channel: 'post',
      receivedAt: '2026-03-01',
      person: { name: 'Agent Smith', address: 'smith@agents.example' },
      asks: [{ queue: 'deletion', kind }],
      text: 'On behalf of Cleo.',
      residence,
    },
  });
  reference = String(body.reference);
};
const cleo = { name: 'Cleo', address: 'cleo@example.com' };

beforeEach(async () => {
  desk.reset();
  mails = 0;
  await arrives({
    from: 'Agent Smith <smith@agents.example>',
    text: 'On behalf of Cleo: please delete her account.',
  });
  reference = String([...aws.rows.values()].find(({ SK }) => SK === 'CASE')?.reference);
});

describe('for whom an agent acts', () => {
  test('is what staff say, with the permission that they saw, and from then on whose case it is', async () => {
    expect((await subject()).person.address).toBe('smith@agents.example');
    expect((await onCase('subject', { ...cleo, permission: 'signed-permission' })).status).toBe(200);
    expect(await shown()).toMatchObject({
      person: { address: 'smith@agents.example' },
      actsFor: { person: cleo, permission: { how: 'signed-permission', by: 'staff:sub-1' } },
      flags: ['agent'],
      participants: [cleo],
    });
    expect(await subject()).toMatchObject({ person: cleo, participants: [] });
  });

  test('is asked for proof at the address on file, outside the agent’s thread; the agent is told the outcome', async () => {
    await onCase('subject', cleo);
    await act('wait', { for: 'identity', text: 'Did you ask for this?' });
    await act('answer', { result: 'granted', text: 'Deleted.' });
    const letters = (await world.cases.read(reference))?.letters.map(({ letter }) => letter) ?? [];
    const to = (kind: string) => letters.find(({ facts }) => facts.kind === kind);
    expect(to('identity-check')).toMatchObject({ to: cleo });
    expect(to('identity-check')).not.toHaveProperty('inReplyTo');
    expect(to('outcome')).toMatchObject({ to: { address: 'smith@agents.example' } });
    expect(to('outcome')).toHaveProperty('inReplyTo');
  });

  test('answers into the case', async () => {
    await onCase('subject', cleo);
    await act('wait', { for: 'identity', text: '' });
    await arrives({ from: 'cleo@example.com', subject: `Re: ${reference}`, text: 'Yes, I asked him to.' });
    expect((await shown()).items[0]).toMatchObject({ state: 'open', waitsFor: null });
    expect((await shown()).messages).toHaveLength(2);
  });

  test('may have no mail address: then staff ask by post', async () => {
    expect((await onCase('subject', { name: 'Cleo' })).status).toBe(200);
    expect((await act('wait', { for: 'identity', text: '' })).body.detail).toContain('post or phone');
    expect((await act('wait', { for: 'identity', text: '', told: 'mail' })).status).toBe(409);
    expect((await act('wait', { for: 'identity', text: '', told: 'post' })).status).toBe(200);
    expect((await shown()).participants).toEqual([]);
  });

  test('named again takes the place of whoever was named before', async () => {
    await onCase('subject', { name: 'Cleo', address: 'wrong@example.com', permission: 'parent' });
    await onCase('subject', cleo);
    expect(await shown()).toMatchObject({ participants: [cleo], actsFor: { permission: null } });
    await arrives({ from: 'wrong@example.com', subject: `Re: ${reference}`, text: 'Hello.' });
    expect((await shown()).messages).toHaveLength(1);
    expect((await onCase('subject', { name: 'Cleo' })).status).toBe(400);
  });

  test('is forgotten with the case', async () => {
    await onCase('subject', { name: 'Cleo Quite-Rare', address: 'cleo@rare.example' });
    await act('answer', { result: 'granted', text: 'Deleted.' });
    for (const row of [...aws.rows.values()])
      if (String(row.SK).startsWith('LETTER#'))
        await world.letters.feedback(
          { reference, id: String(row.SK).slice(7) },
          { event: 'sent', messageId: 'ses' },
          world.now(),
        );
    expect((await onCase('erase')).status).toBe(200);
    expect(JSON.stringify([...aws.rows.values()])).not.toMatch(/rare|cleo/i);
  });

  test.each([
    [{}, 400, 'name is missing'],
    [{ name: ' ' }, 400, 'name must not be empty'],
    [{ name: 'Cleo', address: 'cleo' }, 400, 'address must be a mail address'],
    [{ name: 'Cleo', permission: 'promise' }, 400, 'permission must be one of signed-permission'],
    [{ name: 'Cleo', phone: '1' }, 400, 'phone is not known here'],
    [{ name: 'Smith', address: 'SMITH@agents.example' }, 409, 'they act for themselves'],
  ])('is not %o', async (body, status, sentence) => {
    const answer = await onCase('subject', body);
    expect([answer.status, answer.body.detail]).toEqual([status, expect.stringContaining(sentence)]);
  });
});

describe('in California', () => {
  const refusal = { reason: 'identity-not-proved', text: 'We do not know who asks.' };

  test('a no for want of proof stands only where the person themselves was asked', async () => {
    await requested('US-CA');
    await onCase('subject', { ...cleo, permission: 'signed-permission' });
    const { status, body } = await act('refuse', refusal);
    expect([status, body.detail]).toEqual([
      409,
      expect.stringContaining('no power of attorney may be demanded'),
    ]);
    expect((await act('preview', { action: 'refuse', ...refusal })).status).toBe(409);
    expect((await act('answer', { result: 'partly', text: '', denial: refusal })).status).toBe(409);
    await act('wait', { for: 'identity', text: '' });
    desk.passMinutes(20 * 24 * 60);
    expect((await act('refuse', refusal)).status).toBe(200);
  });

  test('whoever shows a power of attorney has proved enough', async () => {
    await requested('US-CA');
    await onCase('subject', { ...cleo, permission: 'power-of-attorney' });
    const { status, body } = await act('wait', { for: 'identity', text: '' });
    expect([status, body.detail]).toEqual([409, expect.stringContaining('7063(b)')]);
  });

  test('other reasons, other places and people who write for themselves are not concerned', async () => {
    await requested('US-CA');
    await onCase('subject', cleo);
    expect((await act('refuse', { reason: 'not-ours', text: 'We hold nothing of hers.' })).status).toBe(200);
    await requested('US-CA');
    expect((await act('refuse', refusal)).status).toBe(200);
    await requested('US-TX');
    await onCase('subject', cleo);
    expect((await act('refuse', refusal)).status).toBe(200);
  });
});

describe('proof of identity', () => {
  test.each([
    ['opt-out', '16 CFR 316.5'],
    ['unauthorised-account', 'cannot sign in'],
  ])('is never asked for with %s', async (kind, sentence) => {
    await requested('FR', kind);
    const { status, body } = await act('wait', { for: 'identity', text: '' });
    expect([status, body.detail]).toEqual([409, expect.stringContaining(sentence)]);
    expect((await act('wait', { for: 'person', text: 'Which address gets the mail?' })).status).toBe(200);
  });
});
