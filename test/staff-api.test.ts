import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { beforeEach, describe, expect, test } from 'vitest';
import { openApi } from '../functions/adapters/openapi.ts';
import { settingsSchema } from '../functions/adapters/settings-schema.ts';
import {
  caseSchema,
  changedSchema,
  itemsSchema,
  linkSchema,
  queuesSchema,
} from '../functions/adapters/staff-schemas.ts';
import type { ListedItem } from '../functions/adapters/table.ts';
import { staffRoutes } from '../functions/contract.ts';
import { receiveMail } from '../functions/receive-mail.ts';
import { delivered, rawMail, rawMailWith } from './a-mail.ts';
import { type StaffCall, staffCalls } from './a-staff-call.ts';
import { deskInMemory } from './simulator/desk-in-memory.ts';

const desk = deskInMemory();
const { aws, world } = desk;
const call = staffCalls(desk);

const arrives = (n: number, more: Parameters<typeof rawMail>[0] = {}) =>
  receiveMail(world)(
    delivered(desk, rawMail({ messageId: `<mail-${n}@example.net>`, ...more }), {
      delivery: `delivery-${n}`,
      at: `2026-03-02T09:${String(n).padStart(2, '0')}:00.000Z`,
    }),
  );

let reference = '';
beforeEach(async () => {
  desk.reset();
  await receiveMail(world)(
    delivered(
      desk,
      rawMailWith({ name: '../../Résumé.PDF', content: 'proof' }, { messageId: '<mail-0@example.net>' }),
      {
        delivery: 'delivery-0',
        at: '2026-03-02T09:00:00.000Z',
      },
    ),
  );
  const { items } = await world.queues.list({}, '', 1);
  reference = items[0]?.reference ?? '';
});

describe('who may do what', () => {
  const input: Record<string, StaffCall> = {
    'PATCH /v1/cases/{reference}/items/{n}': { body: { assignee: 'sub-1' } },
    'POST /v1/cases/{reference}/messages': { body: { kind: 'note', text: 'Called back.' } },
  };
  // For officers and auditors only: test/complaints-api.test.ts, test/export.test.ts, test/written-notice.test.ts.
  const notForAgents = /\/referral|\/export|\/written-notice/;
  // Incidents have references of their own: test/incidents-api.test.ts reads them.
  const ofIncidents = /\/incidents\/\{reference\}/;
  const reads = staffRoutes.filter(
    (route) => route.startsWith('GET') && !notForAgents.test(route) && !ofIncidents.test(route),
  );
  // A search is a body that nothing is written for: test/search.test.ts.
  const writes = staffRoutes.filter((route) => !route.startsWith('GET') && route !== 'POST /v1/search');
  const ofOfficers = [
    ...['hold', 'release', 'erase', 'refuse', 'escalate'].map((deed) => `/${deed}`),
    ...['severity', 'assess', 'tell', 'delay', 'close', 'reopen'].map(
      (deed) => `/incidents/{reference}/${deed}`,
    ),
  ];
  const attempt = async (route: string, groups: unknown) => {
    const id = (await world.cases.read(reference))?.messages[0]?.id ?? '';
    return (await call(route, { path: { reference, n: '1', id }, ...input[route], groups })).status;
  };

  test.each(reads)('every role may read: %s', async (route) => {
    for (const role of ['auditor', 'agent', 'officer']) expect(await attempt(route, [role])).toBe(200);
  });

  test.each(writes)(
    'an auditor may change nothing, an agent what no officer must decide: %s',
    async (route) => {
      // Whoever may is let in, and hears what is missing: 400, or 409 where the case is not in a state for it.
      const isLetIn = expect.toSatisfy((status: number) => status < 300 || status === 400 || status === 409);
      expect(await attempt(route, '[auditor]')).toBe(403);
      const needsOfficer = ofOfficers.some((deed) => route.endsWith(deed));
      expect(await attempt(route, '[agent]')).toEqual(needsOfficer ? 403 : isLetIn);
      expect(await attempt(route, ['officer', 'something-else'])).toEqual(isLetIn);
    },
  );

  test.each([...reads, ...writes])('somebody without a role gets nothing: %s', async (route) => {
    for (const groups of [[], '[]', undefined, '[admin]', '[agents]'])
      expect(await attempt(route, groups ?? '')).toBe(403);
  });
});

describe('lists', () => {
  test('show the queues with their counts', async () => {
    const { status, body } = await call('GET /v1/queues');
    expect(status).toBe(200);
    const { queues } = v.parse(queuesSchema, body);
    expect(queues.find(({ queue }) => queue === 'deletion')).toEqual({
      queue: 'deletion',
      open: { count: 1, more: false },
      overdue: { count: 0, more: false },
      dueSoon: { count: 0, more: false },
    });
  });

  test('count what is overdue and what is due within a week', async () => {
    desk.passMinutes(25 * 24 * 60);
    const soon = v.parse(queuesSchema, (await call('GET /v1/queues')).body).queues[0];
    expect(soon).toMatchObject({ dueSoon: { count: 1 }, overdue: { count: 0 } });
    desk.passMinutes(10 * 24 * 60);
    const late = v.parse(queuesSchema, (await call('GET /v1/queues')).body).queues[0];
    expect(late).toMatchObject({ dueSoon: { count: 0 }, overdue: { count: 1 } });
  });

  test('page through every item once, by safe due date over all queues', async () => {
    for (let n = 1; n < 8; n++)
      await arrives(n, n % 2 ? {} : { text: 'Was I affected by your data breach? Was my password leaked?' });
    const seen: string[] = [];
    for (let cursor: string | null | undefined; cursor !== null; ) {
      const { body } = await call('GET /v1/items', { query: { limit: '3', ...(cursor && { cursor }) } });
      const page = v.parse(itemsSchema, body);
      expect(page.items.length).toBeLessThanOrEqual(3);
      seen.push(...page.items.map((item) => `${item.safeDue} ${item.receivedAt}`));
      cursor = page.cursor;
    }
    expect(seen).toHaveLength(8);
    expect(seen).toEqual([...seen].sort());
  });

  test('filter by queue, state and assignee', async () => {
    const count = async (query: Record<string, string>) =>
      v.parse(itemsSchema, (await call('GET /v1/items', { query })).body).items.length;
    expect(await count({ queue: 'deletion' })).toBe(1);
    expect(await count({ queue: 'junk' })).toBe(0);
    expect(await count({ state: 'waiting' })).toBe(0);
    expect(await count({ assignee: '' })).toBe(1);
    expect(await count({ assignee: 'sub-9' })).toBe(0);
  });

  test('filter by what needs a look, by flag and by language', async () => {
    await arrives(1, { subject: 'Konto', text: 'Bitte löschen Sie mein Konto. Ich bin zwölf Jahre alt.' });
    const { body } = await call('GET /v1/items');
    for (const [query, fits] of [
      [{ needsReview: 'yes' }, (item: ListedItem) => item.needsReview],
      [{ needsReview: 'no' }, (item: ListedItem) => !item.needsReview],
      [{ flag: 'child' }, (item: ListedItem) => item.flags.includes('child')],
      [{ language: 'de' }, (item: ListedItem) => item.language === 'de'],
      [{ flag: 'held', language: 'de' }, () => false],
    ] as const)
      expect((await call('GET /v1/items', { query })).body.items, JSON.stringify(query)).toEqual(
        v.parse(itemsSchema, body).items.filter(fits),
      );
    expect((await call('GET /v1/items', { query: { language: 'de' } })).body.items).toHaveLength(1);
  });

  test.each([
    [{ cursor: 'made-up' }, 'cursor is not one that we gave out'],
    [{ limit: '0' }, 'limit must be a number from 1 to 200'],
    [{ limit: 'many' }, 'limit must be a number from 1 to 200'],
    [{ queue: 'deleted' }, 'queue must be one of deletion, breach-notice'],
    [{ state: 'closed' }, 'state must be one of open, waiting'],
  ])('say what is wrong with %o', async (query, sentence) => {
    const { status, body, headers } = await call('GET /v1/items', { query });
    expect(status).toBe(400);
    expect(headers['content-type']).toBe('application/problem+json');
    expect(body.detail).toContain(sentence);
  });
});

describe('a case', () => {
  test('is shown whole, as the description says, and who read it is written down', async () => {
    const { status, body, headers } = await call('GET /v1/cases/{reference}', { path: { reference } });
    expect(status).toBe(200);
    const shown = v.parse(caseSchema, body);
    expect(shown.items[0]?.clocks.map(({ rule, safe }) => [rule, safe])).toEqual([
      ['promise-access', '2026-04-01'],
    ]);
    expect(shown.items[0]?.promises).toEqual([
      {
        rule: 'promise-access',
        quote: 'We answer your request within 30 days.',
        policyVersion: '2026-01',
        url: 'https://example.org/privacy',
      },
    ]);
    expect(headers.etag).toBe('"1"');
    const access = [...aws.rows.values()].filter((row) => String(row.SK).startsWith('ACCESS#'));
    expect(access).toMatchObject([{ actor: 'staff:sub-1' }]);
  });

  test.each([
    ['PD-0000-0000-0', 404],
    ['PD-0000-0000-1', 400],
    ['anything', 400],
  ])('that does not exist is a clear error: %s', async (unknown, expected) => {
    const { status, body } = await call('GET /v1/cases/{reference}', { path: { reference: unknown } });
    expect(status).toBe(expected);
    expect(body.detail).toMatch(/There is no case|A reference looks like/);
  });

  test('gives a link to its raw mail that lasts a minute and only downloads', async () => {
    const id = (await world.cases.read(reference))?.messages[0]?.id ?? '';
    const { body } = await call('GET /v1/cases/{reference}/messages/{id}/raw', { path: { reference, id } });
    const { url, expires } = v.parse(linkSchema, body);
    expect(expires).toBe('2026-03-02T09:01:00.000Z');
    const query = new URL(url).searchParams;
    expect(query.get('X-Amz-Expires')).toBe('60');
    expect(query.get('response-content-disposition')).toBe(`attachment; filename="${reference}.eml"`);
  });

  test('gives a link to what was attached, under a name of ours', async () => {
    const id = (await world.cases.read(reference))?.messages[0]?.id ?? '';
    const route = 'GET /v1/cases/{reference}/messages/{id}/attachments/{n}';
    const { url } = v.parse(linkSchema, (await call(route, { path: { reference, id, n: '1' } })).body);
    const { pathname, searchParams } = new URL(url);
    expect(searchParams.get('response-content-disposition')).toBe(
      `attachment; filename="${reference}-1.pdf"`,
    );
    expect(searchParams.get('response-content-type')).toBe('application/octet-stream');
    const key = pathname.replace(/^.*?(?=attachments)/, '');
    expect(Buffer.from(aws.objects.get(key) ?? []).toString()).toBe('proof');
    expect((await call(route, { path: { reference, id, n: '2' } })).status).toBe(404);
    expect((await call(route, { path: { reference, id, n: '0' } })).status).toBe(400);
  });

  test('takes nothing out of a mail in which SES found a virus', async () => {
    await receiveMail(world)(
      delivered(desk, rawMailWith({ name: 'a.pdf', content: 'virus' }, { messageId: '<ill@example.net>' }), {
        delivery: 'ill',
        verdicts: { virus: 'FAIL' },
      }),
    );
    expect([...aws.objects.keys()]).not.toContain('attachments/ill/1');
    const row = [...aws.rows.values()].find(({ delivery, SK }) => delivery === 'ill' && SK === 'CASE');
    const ill = String(row?.reference);
    const id = (await world.cases.read(ill))?.messages[0]?.id ?? '';
    const { status, body } = await call('GET /v1/cases/{reference}/messages/{id}/attachments/{n}', {
      path: { reference: ill, id, n: '1' },
    });
    expect([status, body.detail]).toEqual([409, expect.stringContaining('SES found a virus')]);
  });
});

test('the settings say what the operator configured, and nothing besides', async () => {
  const { status, body } = await call('GET /v1/settings');
  expect([status, v.parse(settingsSchema, body)]).toEqual([200, body]);
  expect(body).toMatchObject({ organisation: desk.world.desk.organisation, caseDays: 760 });
});

describe('a change', () => {
  const patch = (body: unknown, headers: Record<string, string> = {}) =>
    call('PATCH /v1/cases/{reference}/items/{n}', { path: { reference, n: '1' }, body, headers });

  test('assigns an item, and the list shows it', async () => {
    const { status, body, headers } = await patch({ assignee: 'sub-2' });
    expect([status, headers.etag]).toEqual([200, '"2"']);
    v.parse(changedSchema, body);
    expect((await world.queues.list({ assignee: 'sub-2' }, '', 5)).items).toHaveLength(1);
  });

  test('to junk stops the clocks, and back from junk they count from arrival', async () => {
    await patch({ queue: 'junk', kind: null });
    desk.passMinutes(20 * 24 * 60);
    expect((await world.queues.list({ queue: 'junk' }, '', 5)).items[0]?.safeDue).toBeNull();
    await patch({ queue: 'deletion', kind: 'erasure' });
    expect((await world.queues.list({ queue: 'deletion' }, '', 5)).items[0]?.safeDue).toBe('2026-04-01');
  });

  test('to a case that changed meanwhile is refused, and nothing is changed', async () => {
    await patch({ assignee: 'sub-2' }, { 'if-match': '"1"' });
    const { status, body } = await patch({ assignee: 'sub-3' }, { 'if-match': '"1"' });
    expect(status).toBe(412);
    expect(body.detail).toContain('Read it again');
    expect((await world.queues.list({ assignee: 'sub-2' }, '', 5)).items).toHaveLength(1);
  });

  test('made by several at the same time loses none of them', async () => {
    const all = await Promise.all(
      Array.from({ length: 5 }, (_, n) =>
        call('POST /v1/cases/{reference}/messages', {
          path: { reference },
          body: { kind: 'note', text: `Note ${n}` },
        }),
      ),
    );
    expect(all.map(({ status }) => status)).toEqual([201, 201, 201, 201, 201]);
    const whole = await world.cases.read(reference);
    expect(whole?.caseFile.version).toBe(6);
    expect(whole?.messages).toHaveLength(6);
  });

  test.each([
    ['{', 'The body must be JSON'],
    [{}, 'Nothing to change'],
    [{ queue: 'trash' }, 'queue must be one of'],
    [{ kind: 'delete' }, 'kind must be one of'],
    [{ assignee: 7 }, 'assignee must be a subject id or null'],
    [{ colour: 'red' }, 'colour'],
  ])('that is not understood says why: %o', async (body, sentence) => {
    const answer = await patch(body);
    expect(answer.status).toBe(400);
    expect(answer.body.detail).toContain(sentence);
  });

  test('of an item that is not there is a 404', async () => {
    const { status } = await call('PATCH /v1/cases/{reference}/items/{n}', {
      path: { reference, n: '9' },
      body: { assignee: null },
    });
    expect(status).toBe(404);
  });
});

describe('a message from staff', () => {
  const write = (body: unknown, headers: Record<string, string> = {}) =>
    call('POST /v1/cases/{reference}/messages', { path: { reference }, body, headers });

  test('is a letter in the thread of the person', async () => {
    expect((await write({ kind: 'reply', text: 'We have deleted your account.' })).status).toBe(201);
    const letters = (await world.cases.read(reference))?.letters.map(({ letter }) => letter) ?? [];
    expect(letters.find(({ facts }) => facts.kind === 'reply')).toMatchObject({
      to: { address: 'ada@example.net' },
      inReplyTo: '<mail-0@example.net>',
      facts: { text: 'We have deleted your account.' },
    });
  });

  test('as a note never leaves the desk', async () => {
    await write({ kind: 'note', text: 'She called twice.' });
    expect((await world.cases.read(reference))?.letters).toHaveLength(1);
  });

  test('sent twice under one Idempotency-Key is one message', async () => {
    const first = await write({ kind: 'reply', text: 'Done.' }, { 'idempotency-key': 'k1' });
    const second = await write({ kind: 'reply', text: 'Done.' }, { 'idempotency-key': 'k1' });
    expect(second.body.message).toBe(first.body.message);
    expect((await world.cases.read(reference))?.letters).toHaveLength(2);
    await write({ kind: 'reply', text: 'Done.' }, { 'idempotency-key': 'k2' });
    expect((await world.cases.read(reference))?.letters).toHaveLength(3);
  });

  test.each([
    [{ kind: 'letter', text: 'x' }, 'kind must be reply'],
    [{ kind: 'note', text: '  ' }, 'text must not be empty'],
    [{ kind: 'note', text: 'x'.repeat(50_001) }, 'at most 50,000 characters'],
  ])('that is not right says why', async (body, sentence) => {
    const answer = await write(body);
    expect(answer.status).toBe(400);
    expect(answer.body.detail).toContain(sentence);
  });
});

describe('an acknowledgement by hand', () => {
  const acknowledge = (of: string) =>
    call('POST /v1/cases/{reference}/acknowledge', { path: { reference: of } });

  test('asks for plain text where nobody can read the message', async () => {
    await arrives(9, {
      from: 'Cy <cy@example.net>',
      headers: ['Auto-Submitted: auto-replied'],
      text: '-----BEGIN PGP MESSAGE-----\r\n\r\nhQEMA\r\n-----END PGP MESSAGE-----',
    });
    const sealed = [...aws.rows.values()].find(
      ({ SK, delivery }) => SK === 'CASE' && delivery === 'delivery-9',
    );
    await acknowledge(String(sealed?.reference));
    const letters = (await world.cases.read(String(sealed?.reference)))?.letters ?? [];
    expect(letters.map(({ letter }) => letter.facts)).toMatchObject([{ unreadable: true }]);
  });

  test('goes out for a case that the desk did not answer', async () => {
    await arrives(1, { headers: ['Auto-Submitted: auto-generated'], text: 'Please delete my account.' });
    const silent = [...aws.rows.values()].find((row) => row.silence !== undefined);
    const { status } = await acknowledge(String(silent?.reference));
    expect(status).toBe(201);
    const letters = (await world.cases.read(String(silent?.reference)))?.letters;
    expect(letters).toMatchObject([
      { letter: { byHand: true, facts: { kind: 'acknowledgement' } }, state: 'due' },
    ]);
  });

  test('is refused where the person has one, or it is on its way', async () => {
    const { status, body } = await acknowledge(reference);
    expect(status).toBe(409);
    expect(body.detail).toContain('on its way');
  });
});

test('a fault of ours tells the caller nothing but that it is ours', async () => {
  aws.fault = () => 'fail-before';
  const { status, body } = await call('GET /v1/cases/{reference}', { path: { reference } });
  expect(status).toBe(500);
  expect(body.detail).toBe(
    'Something went wrong on our side. Nothing was changed. Please try again in a moment.',
  );
});

test('the description that is deployed is made of the schemas that check the input', () => {
  const deployed = JSON.parse(readFileSync('functions/openapi.json', 'utf8'));
  expect(deployed, 'run `npm run openapi`').toEqual(JSON.parse(JSON.stringify(openApi())));
});
