// Notices to many people over HTTP: their life, from the draft to the end.
import * as v from 'valibot';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  noticePreviewSchema,
  noticeSchema,
  noticesOfCaseSchema,
  noticesSchema,
} from '../functions/adapters/notice-schemas.ts';
import { auditSchema } from '../functions/adapters/staff-schemas.ts';
import { noticesRoutes } from '../functions/contract.ts';
import { importAudience } from '../functions/desk/notices/life.ts';
import type { AudienceImport } from '../functions/desk/notices/notice.ts';
import { receiveMail } from '../functions/receive-mail.ts';
import { delivered, rawMail } from './a-mail.ts';
import { noticeCalls, type StaffCall, staffCalls } from './a-staff-call.ts';
import { deskInMemory } from './simulator/desk-in-memory.ts';

const desk = deskInMemory();
const { aws, world } = desk;
const call = noticeCalls(desk);
const staff = staffCalls(desk);
const officer = { groups: '[officer]', sub: 'one' };
const second = { groups: '[officer]', sub: 'two' };
const agent = { groups: '[agent]' };
const auditor = { groups: '[auditor]' };

const english = {
  language: 'en',
  subject: 'Your data was read by somebody else',
  sections: {
    'what-happened': 'Somebody read the orders of March.',
    'what-information': 'Your name and your orders.',
    consequences: 'Somebody may write to you in our name.',
    'what-we-do': 'We closed the hole.',
    'what-you-can-do': 'Be careful with mails in our name.',
  },
};
const body = { kind: 'breach', title: 'Open bucket', texts: [english] };

const open = async (more: object = {}, how: StaffCall = officer): Promise<string> => {
  const answer = await call('POST /v1/notices', { ...how, body: { ...body, ...more } });
  expect(answer.status, answer.body.detail).toBe(201);
  return answer.body.reference;
};
const on = (reference: string, action: string, how: StaffCall = officer) =>
  call(`POST /v1/notices/{reference}/${action}`, { path: { reference }, ...how });
const get = (reference: string, what = '', how: StaffCall = officer) =>
  call(`GET /v1/notices/{reference}${what}`, { path: { reference }, ...how });
const patch = (reference: string, edit: object, how: StaffCall = officer) =>
  call('PATCH /v1/notices/{reference}', { ...how, path: { reference }, body: edit });
const approved = async (more: object = {}): Promise<string> => {
  const reference = await open(more);
  await on(reference, 'propose');
  expect((await on(reference, 'approve', second)).status).toBe(200);
  return reference;
};

const aFile: AudienceImport = {
  id: 'u1',
  file: 'f1',
  state: 'importing',
  bytes: 100,
  read: 0,
  rows: 0,
  people: 0,
  joined: 0,
  setAside: 0,
};
const bringIn = (reference: string, file: Partial<AudienceImport> = {}) =>
  world.notices.change(reference, (notice) =>
    importAudience(notice, { ...aFile, ...file }, { by: 'staff:one', at: world.now(), desk: world.desk }),
  );

/** So many people live there, as run-notices would have counted them. */
const count = (reference: string, residence: string, people: number, categories = {}) =>
  world.audience.saveCount(reference, {
    shard: '00',
    pass: 'one',
    at: world.now(),
    counts: [
      { residence, language: 'en', reach: 'mail', wantsLetter: false, way: 'mail', state: 'due', people },
    ],
    categories,
  });

beforeEach(() => desk.reset());

describe('a notice', () => {
  test('is opened, read with its ETag, and says what may be done with it', async () => {
    const opened = await call('POST /v1/notices', { ...officer, body });
    const { reference } = opened.body;
    expect(opened).toMatchObject({
      status: 201,
      headers: { etag: '"1"', location: `/v1/notices/${reference}` },
      body: { version: 1, state: 'draft' },
    });
    expect(reference).toMatch(/^NO-/);
    const read = await get(reference);
    expect(read.headers.etag).toBe('"1"');
    const shown = v.parse(v.strictObject(noticeSchema.entries), read.body);
    expect(shown.may).toEqual(['edit', 'add-people', 'propose', 'withdraw']);
    expect((await get(reference, '', agent)).body.may).toEqual([]);
  });

  test('goes all its way by two officers, and the audit verifies', async () => {
    const reference = await approved();
    for (const action of ['start', 'pause', 'resume'])
      expect((await on(reference, action)).status, action).toBe(200);
    await on(reference, 'finish', { ...officer, body: { because: 'The others were told by phone.' } });
    const read = await get(reference);
    expect(read.body).toMatchObject({
      state: 'finished',
      approval: { proposedBy: 'staff:one', approvedBy: 'staff:two' },
      finishedBecause: 'The others were told by phone.',
    });
    expect((await on(reference, 'start')).body.detail).toContain('The notice is finished.');
    const audit = v.parse(auditSchema, (await get(reference, '/audit', auditor)).body);
    expect(audit.verified).toBe(true);
    expect(audit.entries.map(({ rule }) => rule)).toEqual([
      'open-notice',
      'propose-notice',
      'approve-notice',
      'start-notice',
      'pause-notice',
      'resume-notice',
      'finish-notice',
    ]);
  });

  test('changes no more once it is proposed, unless it is sent back', async () => {
    const reference = await open();
    await on(reference, 'propose');
    expect((await patch(reference, { title: 'Other' })).body.detail).toContain('can be: send-back');
    await on(reference, 'send-back', second);
    expect((await patch(reference, { title: 'Other' })).status).toBe(200);
    expect((await get(reference)).body).toMatchObject({ title: 'Other', approval: null });
  });

  test('is withdrawn with a reason at any time before its end', async () => {
    const reference = await open();
    expect((await on(reference, 'withdraw')).body.detail).toContain('because is missing');
    await on(reference, 'withdraw', { ...officer, body: { because: 'It was no breach.' } });
    expect((await get(reference)).body).toMatchObject({
      state: 'withdrawn',
      withdrawnBecause: 'It was no breach.',
    });
    expect((await on(reference, 'propose')).status).toBe(409);
  });
});

describe('two officers', () => {
  test('stand for it: not the one who proposed it', async () => {
    const reference = await open({}, second);
    await on(reference, 'propose');
    expect(await on(reference, 'approve')).toMatchObject({
      status: 403,
      body: { detail: expect.stringContaining('Ask another officer') },
    });
  });

  test('and not the one who changed its words last', async () => {
    const reference = await open();
    await patch(reference, { texts: [{ ...english, subject: 'Other' }] }, second);
    await on(reference, 'propose');
    expect((await on(reference, 'approve', second)).status).toBe(403);
    expect((await on(reference, 'approve', { ...officer, sub: 'three' })).status).toBe(200);
  });

  test('or one alone says why: it is shown, and the audit marks it', async () => {
    const reference = await open();
    await on(reference, 'propose');
    const alone = { ...officer, body: { brokenGlass: 'The others are in hospital.' } };
    expect((await on(reference, 'approve', alone)).status).toBe(200);
    expect((await get(reference)).body.approval.brokenGlass).toBe('The others are in hospital.');
    const { entries } = (await get(reference, '/audit')).body;
    expect(entries.at(-1).about).toMatchObject({ brokenGlass: true });
    const other = await open();
    await on(other, 'propose');
    const asSecond = { ...second, body: { brokenGlass: 'Because.' } };
    expect((await on(other, 'approve', asSecond)).body.detail).toContain('leave brokenGlass out');
  });

  test('nothing runs before', async () => {
    const reference = await open();
    expect((await on(reference, 'start')).status).toBe(409);
    await on(reference, 'propose');
    expect((await on(reference, 'start')).status).toBe(409);
  });
});

describe('people', () => {
  test('are counted, a file once, and a file that is still read holds the proposal up', async () => {
    const reference = await open();
    await bringIn(reference);
    expect(await world.notices.underWay(world.now())).toEqual([reference]);
    expect((await on(reference, 'propose')).body.detail).toContain('u1 is still being read');
    await bringIn(reference, { state: 'imported', rows: 12, people: 10, joined: 1, setAside: 1 });
    expect(await world.notices.underWay(world.now())).toEqual([]);
    await expect(bringIn(reference, { id: 'u2' })).rejects.toThrow('brought in before, as u1');
    expect((await get(reference)).body.people).toBe(10);
    expect((await on(reference, 'propose')).body.detail).toContain('still being counted');
    await count(reference, 'DE', 10);
    expect((await on(reference, 'propose')).status).toBe(200);
    await expect(bringIn(reference, { id: 'u3', file: 'f3' })).rejects.toThrow('The notice is proposed');
  });

  test('a notice that goes out is looked after, a paused or finished one is not', async () => {
    const reference = await approved();
    await on(reference, 'start');
    expect(await world.notices.underWay(world.now())).toEqual([reference]);
    await on(reference, 'pause');
    expect(await world.notices.underWay(world.now())).toEqual([]);
    await on(reference, 'resume');
    await on(reference, 'finish', { ...officer, body: { because: 'So.' } });
    expect(await world.notices.underWay(world.now())).toEqual([]);
  });
});

describe('rules of content', () => {
  test('keep a notice from being proposed, each by its name, and the preview shows them before', async () => {
    const reference = await open({ categories: ['social-security-number'] });
    await bringIn(reference, { state: 'imported', rows: 3, people: 3 });
    await count(reference, 'US-CA', 3);
    const refused = await on(reference, 'propose');
    expect([refused.status, refused.body.detail]).toEqual([
      409,
      expect.stringMatching(/^US-CA, en: An offer of identity theft prevention.*Enter in identityService/),
    ]);
    const preview = await on(reference, 'preview');
    const { variants, faults } = v.parse(v.strictObject(noticePreviewSchema.entries), preview.body);
    expect(faults).toMatchObject([{ rule: 'us-ca-identity-service', place: 'US-CA', language: 'en' }]);
    expect(variants).toMatchObject([{ place: 'US-CA', people: 3, mail: { subject: english.subject } }]);
    await patch(reference, {
      identityService: { provider: 'Guard Inc.', months: 12, how: 'Enrol at https://guard.example.' },
    });
    expect((await on(reference, 'propose')).status).toBe(200);
  });

  test('want words read that a law may forbid, by whoever approves', async () => {
    const reference = await open();
    await bringIn(reference, { state: 'imported', rows: 3, people: 3 });
    await count(reference, 'US-MA', 3);
    await on(reference, 'propose');
    const unread = await on(reference, 'approve', second);
    expect([unread.status, unread.body.detail]).toEqual([
      409,
      expect.stringContaining('US-MA, en, what-we-do: Does this tell it?'),
    ]);
    const read = await on(reference, 'approve', { ...second, body: { reviewed: true } });
    expect(read.status).toBe(200);
  });

  test('hang on what the files say of people, whatever the officer entered', async () => {
    const reference = await open();
    await bringIn(reference, { state: 'imported', rows: 3, people: 3 });
    await count(reference, 'US-CA', 3, { 'social-security-number': 2 });
    expect((await on(reference, 'propose')).body.detail).toContain(
      'The files name social-security-number of 2 people',
    );
  });

  test('count the days of a new policy again when it starts', async () => {
    const texts = [{ language: 'en', subject: 'News', sections: { 'what-changes': 'We keep less.' } }];
    const reference = await approved({ kind: 'policy-change', texts, effective: '2026-04-01' });
    desk.passMinutes(24 * 60);
    expect((await on(reference, 'start')).body.detail).toContain('it can count from 2026-04-02 on');
    await on(reference, 'send-back');
    await patch(reference, { effective: '2026-04-02' });
    await on(reference, 'propose');
    await on(reference, 'approve', second);
    expect((await on(reference, 'start')).status).toBe(200);
  });
});

describe('who may', () => {
  // People and letters have routes of their own, with tests of their own.
  const own = noticesRoutes.filter((each) => /\/v1\/notices(?!.*\/(audience|letters|report))/.test(each));

  test('an agent and an auditor read and change nothing, a service of the operator neither', async () => {
    const reference = await open();
    for (const route of own) {
      const path = { reference };
      const isReading = route.startsWith('GET') || route.endsWith('/preview');
      for (const who of [agent, auditor]) {
        const { status } = await call(route, { ...who, path, body: {} });
        const isOfNames = /\/(refused|pdf|manifest)$/.test(route) && who === agent;
        if (isOfNames) expect(status, route).toBe(403);
        // There is no such file or batch, which only those learn who may see it.
        else if (isReading) expect([200, 400, 404], route).toContain(status);
        else expect(status, route).toBe(403);
      }
      expect((await call(route, { scope: 'privacy-desk/system', path, body: {} })).status, route).toBe(403);
    }
  });
});

describe('a change', () => {
  test('under the same key is made once', async () => {
    const how = { ...officer, headers: { 'idempotency-key': 'one' } };
    const [reference, again] = [await open({}, how), await open({ title: 'Other' }, how)];
    expect(again).toBe(reference);
    const edit = { ...officer, headers: { 'idempotency-key': 'two' } };
    const first = await patch(reference, { title: 'New' }, edit);
    const repeated = await patch(reference, { title: 'New' }, edit);
    expect([first.body.version, repeated.body.version]).toEqual([2, 2]);
  });

  test('to a notice that changed meanwhile is refused', async () => {
    const reference = await open();
    await patch(reference, { title: 'New' });
    const stale = { ...officer, headers: { 'if-match': '"1"' } };
    expect(await patch(reference, { title: 'Other' }, stale)).toMatchObject({
      status: 412,
      headers: { 'content-type': 'application/problem+json' },
    });
  });

  test.each([
    [{ kind: 'spam' }, 'kind must be one of breach, policy-change, change-of-ownership'],
    [{ title: '' }, 'title must not be empty'],
    [{ incident: 'PD-0000-0000-0' }, 'The reference of an incident looks like'],
    [{ kind: 'policy-change', incident: 'IN-0000-0000-0' }, 'kind breach only'],
    [{ effective: 'soon' }, 'effective must be a calendar date'],
    [{ texts: [{ ...english, language: 'xx' }] }, 'must be a language that the desk writes'],
    [{ texts: [english, english] }, 'texts holds en twice'],
    [{ texts: [{ ...english, sections: { 'what-happened': ' ' } }] }, 'must not be empty'],
    [{ texts: [{ ...english, sections: { cheese: 'x' } }] }, 'cheese is not known here'],
  ])('is refused in a sentence where it is not right: %j', async (more, sentence) => {
    const answer = await call('POST /v1/notices', { ...officer, body: { ...body, ...more } });
    expect([answer.status, answer.body.detail]).toEqual([400, expect.stringContaining(sentence)]);
  });

  test('of a notice that is not there is refused', async () => {
    expect((await patch('NO-0000-0000-0', { title: 'x' })).status).toBe(404);
    expect((await patch('IN-0000-0000-0', { title: 'x' })).status).toBe(400);
    expect((await get('NO-0000-0000-0', '/audit')).status).toBe(404);
  });
});

test('nobody is told for real of a breach that is a drill', async () => {
  const reported = await staff('POST /v1/incidents', {
    ...officer,
    body: { title: 'A drill', what: 'Nothing happened.', awareAt: world.now(), isDrill: true },
  });
  expect(reported.status, reported.body.detail).toBe(201);
  const incident = reported.body.reference;
  const real = await on(await open({ incident }), 'propose');
  expect([real.status, real.body.detail]).toEqual([409, expect.stringContaining('Its incident is a drill')]);
  expect((await on(await open({ incident, isDrill: true }), 'propose')).status).toBe(200);
});

describe('whoever asks whether an incident affects them', () => {
  const affected = {
    name: 'Ada Example',
    address: 'ada@example.net',
    postal: '',
    country: 'US',
    subdivision: 'MA',
    language: 'en',
    categories: ['name'] as const,
  };
  const inquiry = async (): Promise<string> => {
    await receiveMail(world)(delivered(desk, rawMail()));
    const [item] = (await world.queues.list({}, '', 1)).items;
    const { reference = '' } = item ?? {};
    await staff('PATCH /v1/cases/{reference}/items/{n}', {
      ...agent,
      path: { reference, n: '1' },
      body: { queue: 'breach-notice', kind: 'breach-inquiry' },
    });
    return reference;
  };
  const told = async (reference: string, more: object = {}) => {
    const [person = ''] = (await world.keys()).person(affected.address);
    await world.recipients.add(
      reference,
      { person, source: 'u#1', affected: { ...affected, ...more } },
      world.now(),
      9e9,
    );
  };
  const concerning = (reference: string, how: StaffCall = agent) =>
    call('GET /v1/cases/{reference}/notices', { path: { reference }, ...how });

  test('has the notices that concern them named, and the answer ready, by the law of where they live', async () => {
    const reference = await inquiry();
    const notice = await approved();
    await told(notice);
    expect((await concerning(reference)).body).toEqual({
      notices: [],
      draft: { result: 'nothing-found', text: '' },
    });
    await on(notice, 'start');
    const { notices, draft } = v.parse(noticesOfCaseSchema, (await concerning(reference)).body);
    expect(notices).toMatchObject([{ reference: notice, told: { way: 'mail', state: 'due' } }]);
    expect(draft?.result).toBe('granted');
    expect(draft?.text).toMatch(/^Notice of Data Breach[\s\S]*police report/);
    expect(draft?.text).not.toContain('Somebody read the orders');
    const answered = await staff('POST /v1/cases/{reference}/items/{n}/answer', {
      ...agent,
      path: { reference, n: '1' },
      body: draft,
    });
    expect(answered.status).toBe(200);
    expect((await concerning(reference)).body.draft).toBeNull();
  });

  test('hears nothing of drills, of others, and of what is older than two years', async () => {
    const reference = await inquiry();
    const drill = await approved({ isDrill: true });
    await told(drill);
    await on(drill, 'start');
    const other = await approved();
    await on(other, 'start');
    expect((await concerning(reference)).body.notices).toEqual([]);
    const old = await approved();
    await told(old);
    await on(old, 'start');
    await on(old, 'finish', { ...officer, body: { because: 'So.' } });
    expect((await concerning(reference)).body.notices).toHaveLength(1);
    desk.passMinutes(732 * 24 * 60);
    expect((await concerning(reference)).body.notices).toEqual([]);
  });

  test('has their case read only by staff, and that is written down', async () => {
    const reference = await inquiry();
    await concerning(reference);
    expect((await concerning(reference, { scope: 'privacy-desk/system' })).status).toBe(403);
    const { accesses } = (await staff('GET /v1/cases/{reference}/audit', { ...agent, path: { reference } }))
      .body;
    expect(accesses).toHaveLength(1);
  });
});

describe('the list', () => {
  test('shows those that are not over as they were opened, page by page, and the others', async () => {
    const references: string[] = [];
    for (const title of ['First', 'Second', 'Third']) {
      references.push(await open({ title }));
      desk.passMinutes(1);
    }
    const [gone, ...others] = references;
    await on(gone ?? '', 'withdraw', { ...officer, body: { because: 'So.' } });
    const first = await call('GET /v1/notices', { ...auditor, query: { limit: '1' } });
    const page = v.parse(noticesSchema, first.body);
    expect(page.notices).toMatchObject([{ reference: others[0], title: 'Second', languages: ['en'] }]);
    const rest = await call('GET /v1/notices', {
      ...auditor,
      query: { limit: '1', cursor: page.cursor ?? '' },
    });
    expect(rest.body).toMatchObject({ notices: [{ reference: others[1] }], cursor: null });
    const over = await call('GET /v1/notices', { ...auditor, query: { state: 'over' } });
    expect(over.body.notices).toMatchObject([{ reference: gone, state: 'withdrawn' }]);
  });

  test('the audit answers for every word without holding one', async () => {
    await approved();
    const rows = [...aws.rows.values()].filter(({ SK }) => String(SK).startsWith('AUDIT#'));
    expect(rows).toHaveLength(3);
    expect(JSON.stringify(rows)).not.toMatch(/bucket|orders|somebody/i);
  });
});
