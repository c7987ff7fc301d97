import * as v from 'valibot';
import { beforeEach, describe, expect, test } from 'vitest';
import { openApi } from '../functions/adapters/openapi.ts';
import { auditSchema, itemsSchema } from '../functions/adapters/staff-schemas.ts';
import { receiveMail } from '../functions/receive-mail.ts';
import { delivered, type MailParts, rawMail } from './a-mail.ts';
import { type StaffCall, staffCalls } from './a-staff-call.ts';
import { deskInMemory } from './simulator/desk-in-memory.ts';

const desk = deskInMemory();
const { aws, world } = desk;
const call = staffCalls(desk);
const search = (body: unknown, more: StaffCall = {}) => call('POST /v1/search', { body, ...more });
const found = async (body: object) => v.parse(itemsSchema, (await search(body)).body);

let mails = 0;
async function arrives(parts: MailParts): Promise<void> {
  const n = mails++;
  desk.passMinutes(60);
  await receiveMail(world)(
    delivered(desk, rawMail({ messageId: `<mail-${n}@example.net>`, ...parts }), {
      delivery: `delivery-${n}`,
      source: `sender${n}@example.net`,
      at: world.now(),
    }),
  );
}

beforeEach(async () => {
  desk.reset();
  mails = 0;
  await arrives({ from: 'Ada <ada@example.net>', subject: 'first' });
  await arrives({ from: 'Bo <bo@example.net>', subject: 'of another' });
  await arrives({ from: 'Ada <Ada@Example.net>', subject: 'second', text: 'Send me a copy of my data.' });
});

describe('a search by person', () => {
  test('finds all cases of an address, the newest first, and nobody else’s', async () => {
    const { items, cursor } = await found({ person: ' ADA@example.NET ' });
    expect(items.map(({ subject }) => subject)).toEqual(['second', 'first']);
    expect(cursor).toBeNull();
  });

  test('finds nothing of somebody who never wrote', async () => {
    expect(await found({ person: 'nobody@example.net' })).toEqual({ items: [], cursor: null });
  });

  test('pages by case', async () => {
    const first = await found({ person: 'ada@example.net', limit: 1 });
    expect(first.items.map(({ subject }) => subject)).toEqual(['second']);
    const second = await found({ person: 'ada@example.net', limit: 1, cursor: first.cursor });
    expect(second.items.map(({ subject }) => subject)).toEqual(['first']);
    expect(second.cursor).toBeNull();
  });

  test('is written down in each case that it shows, and in no other', async () => {
    await search({ person: 'ada@example.net' }, { groups: '[auditor]', sub: 'sub-7' });
    const { items } = await world.queues.list({}, '', 10);
    for (const { reference, subject } of items) {
      const { body } = await call('GET /v1/cases/{reference}/audit', { path: { reference } });
      const readers = v.parse(auditSchema, body).accesses.map(({ actor }) => actor);
      expect(readers.includes('staff:sub-7')).toBe(subject !== 'of another');
    }
  });

  test('finds a case that staff opened for a call', async () => {
    const opening = {
      channel: 'phone',
      receivedAt: '2026-03-02',
      person: { name: 'Cy', address: 'cy@example.net' },
      subject: 'a call',
      text: 'Wants everything erased.',
      asks: [{ queue: 'deletion', kind: 'erasure' }],
    };
    expect((await call('POST /v1/cases', { body: opening })).body).toHaveProperty('reference');
    expect((await found({ person: 'cy@example.net' })).items).toHaveLength(1);
  });

  test('shows of a child’s case neither name nor subject', async () => {
    const { items } = await found({ person: 'bo@example.net' });
    const path = { reference: items[0]?.reference ?? '', n: '1' };
    await call('PATCH /v1/cases/{reference}/items/{n}', { path, body: { kind: 'child' } });
    expect((await found({ person: 'bo@example.net' })).items[0]).toMatchObject({
      kind: 'child',
      person: { name: '', address: '' },
      subject: '',
    });
  });

  test('finds a person no more whose case is erased', async () => {
    const { items } = await found({ person: 'bo@example.net' });
    const path = { reference: items[0]?.reference ?? '', n: '1' };
    const officer = { path, groups: '[officer]' };
    const answered = await call('POST /v1/cases/{reference}/items/{n}/answer', {
      ...officer,
      body: { result: 'granted', told: 'phone', text: 'Done.' },
    });
    expect(answered.status).toBe(200);
    for (const name of await world.letters.overdue('2027-01-01T00:00:00Z'))
      await world.letters.feedback(name, { event: 'sent', messageId: 'm' }, world.now());
    expect((await call('POST /v1/cases/{reference}/erase', officer)).status).toBe(200);
    expect((await found({ person: 'bo@example.net' })).items).toEqual([]);
  });

  test.each([
    [{}, 'person is missing'],
    [{ person: 'ada' }, 'person must be the whole mail address of a person'],
    [{ person: 'PD-7F3K-9QXM-4' }, 'person must be the whole mail address of a person'],
    [{ person: 7 }, 'person must be the mail address of a person'],
    [{ person: 'ada@example.net', limit: 51 }, 'limit must be a number of cases from 1 to 50'],
    [{ person: 'ada@example.net', cursor: 'made-up' }, 'cursor is not one that we gave out here'],
    [{ person: 'ada@example.net', name: 'Ada' }, 'name is not known here'],
  ])('says what is wrong with %j', async (body, sentence) => {
    const answer = await search(body);
    expect(answer.status).toBe(400);
    expect(answer.body.detail).toContain(sentence);
  });

  test('takes no cursor of another list', async () => {
    const { body } = await call('GET /v1/items', { query: { limit: '1' } });
    const answer = await search({ person: 'ada@example.net', cursor: body.cursor });
    expect(answer.status).toBe(400);
  });

  test('is for staff of every role and for nobody else', async () => {
    for (const groups of ['[auditor]', '[agent]', '[officer]'])
      expect((await search({ person: 'ada@example.net' }, { groups })).status).toBe(200);
    expect((await search({ person: 'ada@example.net' }, { groups: '[]' })).status).toBe(403);
    expect(
      (await search({ person: 'ada@example.net' }, { groups: '[]', scope: 'privacy-desk/system' })).status,
    ).toBe(403);
  });

  test('never reads the whole table', async () => {
    const before = aws.calls.length;
    await search({ person: 'ada@example.net' });
    expect(aws.calls.slice(before)).not.toContain('ScanCommand');
  });

  test('is described with its body', () => {
    expect(JSON.stringify(openApi().paths['/v1/search'])).toContain('person');
  });
});
