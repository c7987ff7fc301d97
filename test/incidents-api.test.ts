// The register of incidents over HTTP.
import * as v from 'valibot';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  dutiesSchema,
  incidentReportSchema,
  incidentSchema,
  incidentsSchema,
} from '../functions/adapters/incident-schemas.ts';
import { auditSchema } from '../functions/adapters/staff-schemas.ts';
import { staffRoutes } from '../functions/contract.ts';
import { receiveMail } from '../functions/receive-mail.ts';
import { delivered, rawMail } from './a-mail.ts';
import { type StaffCall, staffCalls } from './a-staff-call.ts';
import { deskInMemory } from './simulator/desk-in-memory.ts';

const desk = deskInMemory();
const { aws, world } = desk;
const call = staffCalls(desk);
const officer = { groups: '[officer]' };
const agent = { groups: '[agent]' };
const auditor = { groups: '[auditor]' };

const body = {
  title: 'Open bucket',
  what: 'A bucket with a copy of the orders could be read by everybody.',
  awareAt: '2026-03-02T08:30:00Z',
  natures: ['confidentiality'],
  affected: [{ residence: 'DE', people: 120 }],
  groups: ['customers'],
  categories: ['name', 'contact'],
};
const judgement = {
  risk: 'risk',
  reasons: 'The addresses can be used for fraud.',
  scores: {
    contexts: [{ kind: 'simple' }],
    identification: 'maximum',
    confidentiality: 'unknown-recipients',
    integrity: 'kept',
    availability: 'kept',
    malicious: false,
  },
};

const open = async (more: object = {}, how: StaffCall = agent): Promise<string> => {
  const answer = await call('POST /v1/incidents', { ...how, body: { ...body, ...more } });
  expect(answer.status).toBe(201);
  return answer.body.reference;
};
const on = (reference: string, action: string, how: StaffCall = {}) =>
  call(`POST /v1/incidents/{reference}/${action}`, { ...officer, path: { reference }, ...how });
const get = (reference: string, what = '', how: StaffCall = officer) =>
  call(`GET /v1/incidents/{reference}${what}`, { path: { reference }, ...how });
const patch = (reference: string, edit: object, how: StaffCall = agent) =>
  call('PATCH /v1/incidents/{reference}', { ...how, path: { reference }, body: edit });
const finish = async (reference: string) => {
  await on(reference, 'assess', { body: judgement });
  await on(reference, 'contain', { body: { how: 'Closed the bucket.' } });
  await on(reference, 'tell', { body: { what: 'told', duty: 'eu-gdpr-33', isComplete: true } });
  return on(reference, 'close');
};

beforeEach(() => desk.reset());

describe('an incident', () => {
  test('is opened, read with its ETag, and says what may be done with it', async () => {
    const opened = await call('POST /v1/incidents', { ...agent, body });
    const { reference } = opened.body;
    expect(opened).toMatchObject({
      status: 201,
      headers: { etag: '"1"', location: `/v1/incidents/${reference}` },
      body: { version: 1, state: 'reported' },
    });
    expect(reference).toMatch(/^IN-/);
    const read = await get(reference, '', agent);
    expect(read.headers.etag).toBe('"1"');
    expect(v.parse(v.strictObject(incidentSchema.entries), read.body).may).toEqual(['edit', 'contain']);
    expect((await get(reference)).body.may).toEqual(['edit', 'tell', 'delay', 'assess', 'contain']);
    expect((await get(reference, '', auditor)).body.may).toEqual([]);
  });

  test('begins with an item that reports a breach, and is aware since that was received', async () => {
    await receiveMail(world)(delivered(desk, rawMail()));
    const [item] = (await world.queues.list({}, '', 1)).items;
    const { reference = '', receivedAt } = item ?? {};
    const given = { ...body, awareAt: undefined, case: { reference, n: 1 } };
    expect(await call('POST /v1/incidents', { ...agent, body: given })).toMatchObject({
      status: 409,
      body: { detail: expect.stringContaining('is no report of a breach') },
    });
    await call('PATCH /v1/cases/{reference}/items/{n}', {
      ...agent,
      path: { reference, n: '1' },
      body: { queue: 'breach-notice', kind: 'breach-report' },
    });
    const opened = await call('POST /v1/incidents', { ...agent, body: given });
    const listed = await call('GET /v1/incidents', auditor);
    expect(v.parse(incidentsSchema, listed.body).incidents[0]?.cases).toEqual([reference]);
    expect((await get(opened.body.reference)).body.facts).toMatchObject({
      awareAt: receivedAt,
      cases: [reference],
    });
  });

  test('goes all its way, and does not close before the authority was told', async () => {
    const reference = await open();
    await on(reference, 'assess', { body: judgement });
    await on(reference, 'contain', { body: { how: 'Closed the bucket.' } });
    expect(await on(reference, 'close')).toMatchObject({
      status: 409,
      body: { detail: expect.stringContaining('eu-gdpr-33 (owed)') },
    });
    await on(reference, 'tell', { body: { what: 'told', duty: 'eu-gdpr-33', isComplete: true } });
    expect(await on(reference, 'close')).toMatchObject({
      status: 200,
      body: { state: 'closed', version: 5 },
    });
    expect((await patch(reference, { title: 'Other' })).status).toBe(409);
    await on(reference, 'reopen', { body: { reason: 'new-facts' } });
    expect((await patch(reference, { title: 'Other' })).status).toBe(200);
  });

  test('shows the working of its severity', async () => {
    const reference = await open();
    await on(reference, 'assess', { body: judgement });
    const [assessment] = (await get(reference)).body.assessments;
    expect(assessment.severity).toMatchObject({ severity: 1.5, level: 'low' });
    expect(assessment.severity.steps).toContain('1 × 1 + 0.5 = 1.5: low.');
  });

  test('is told by law enforcement to wait, and no longer', async () => {
    const reference = await open({
      affected: [{ residence: 'US-CA', people: 5 }],
      categories: ['payment-card'],
    });
    const begin = { what: 'begin', agency: 'Police', isWritten: true, since: '2026-03-02' };
    expect((await on(reference, 'delay', { body: begin })).status).toBe(200);
    const people = async () =>
      (await get(reference, '/duties')).body.duties.find(
        ({ id }: { id: string }) => id === 'us-ca-1798-82-people',
      );
    expect((await people()).standing).toBe('frozen');
    expect((await on(reference, 'delay', { body: { what: 'end', until: '2026-03-02' } })).status).toBe(200);
    expect((await people()).standing).toBe('owed');
  });
});

describe('the clock of a duty', () => {
  const hours = async (reference: string) => {
    const { duties } = v.parse(dutiesSchema, (await get(reference, '/duties')).body);
    const [listed] = v.parse(incidentsSchema, (await call('GET /v1/incidents', auditor)).body).incidents;
    return [duties.find(({ id }) => id === 'eu-gdpr-33')?.clock?.standing, listed?.hoursKept];
  };
  const ago = (hours: number) => new Date(Date.parse(world.now()) - hours * 3_600_000).toISOString();
  const tell = (reference: string, more: object = {}) =>
    on(reference, 'tell', { body: { what: 'told', duty: 'eu-gdpr-33', isComplete: true, ...more } });

  test('runs, and is kept where they were told in time', async () => {
    const reference = await open({ awareAt: ago(71) });
    expect(await hours(reference)).toEqual(['running', null]);
    await tell(reference);
    expect(await hours(reference)).toEqual(['kept', true]);
  });

  test('is late, and missed where they were told after their time', async () => {
    const reference = await open({ awareAt: ago(73) });
    expect(await hours(reference)).toEqual(['late', null]);
    await tell(reference, { lateBecause: 'Nobody was there.' });
    expect(await hours(reference)).toEqual(['missed', false]);
  });

  test('is void where the duty is none', async () => {
    const reference = await open({ awareAt: ago(1) });
    await on(reference, 'assess', { body: { ...judgement, risk: 'unlikely' } });
    expect(await hours(reference)).toEqual(['void', null]);
  });
});

describe('what an officer asks before judging', () => {
  test('is answered by the method of ENISA, and nothing of it is kept', async () => {
    const reference = await open();
    const { scores } = judgement;
    const answer = await on(reference, 'severity', { body: { scores } });
    expect(answer).toMatchObject({ status: 200, body: { severity: 1.5, level: 'low' } });
    expect(answer.body.steps.at(-1)).toContain('Beside the score');
    expect((await on(reference, 'severity', { body: { scores: { ...scores, contexts: [] } } })).status).toBe(
      400,
    );
    expect((await get(reference)).body).toMatchObject({ version: 1, assessments: [] });
  });
});

describe('a drill', () => {
  test('says so in the register, in what is read of it and in its report', async () => {
    const reference = await open({ isDrill: true });
    await open();
    const { incidents } = v.parse(incidentsSchema, (await call('GET /v1/incidents', auditor)).body);
    expect(incidents.map(({ isDrill }) => isDrill).sort()).toEqual([false, true]);
    expect((await get(reference)).body.isDrill).toBe(true);
    expect((await get(reference, '/report.csv')).body).toContain('Drill');
    expect((await get(reference, '/report.html')).body).toContain('Drill: Report');
    expect((await patch(reference, { isDrill: false })).status).toBe(400);
  });
});

describe('who may', () => {
  const ofOfficers = ['severity', 'assess', 'tell', 'delay', 'close', 'reopen'];
  test.each(ofOfficers)('%s is an officer’s decision', async (action) => {
    const reference = await open();
    expect((await on(reference, action, agent)).status).toBe(403);
  });

  test('an auditor reads and changes nothing, a service of the operator neither', async () => {
    const reference = await open();
    for (const route of staffRoutes.filter((each) => each.includes('/v1/incidents'))) {
      const path = { reference };
      const isReading = route.startsWith('GET');
      expect((await call(route, { ...auditor, path, body: {} })).status, route).toBe(isReading ? 200 : 403);
      expect((await call(route, { scope: 'privacy-desk/system', path, body: {} })).status, route).toBe(403);
    }
    expect((await get(reference, '/report', agent)).status).toBe(403);
  });
});

describe('a change', () => {
  test('under the same key is made once', async () => {
    const how = { ...agent, headers: { 'idempotency-key': 'one' } };
    const [reference, again] = [await open({}, how), await open({ title: 'Other' }, how)];
    expect(again).toBe(reference);
    const edit = { ...agent, headers: { 'idempotency-key': 'two' } };
    const [first, second] = [
      await patch(reference, { records: 1 }, edit),
      await patch(reference, { records: 1 }, edit),
    ];
    expect([first.body.version, second.body.version]).toEqual([2, 2]);
  });

  test('to an incident that changed meanwhile is refused', async () => {
    const reference = await open();
    await patch(reference, { records: 1 });
    const stale = await patch(reference, { records: 2 }, { ...agent, headers: { 'if-match': '"1"' } });
    expect(stale).toMatchObject({ status: 412, headers: { 'content-type': 'application/problem+json' } });
    expect(
      (await patch(reference, { records: 2 }, { ...agent, headers: { 'if-match': '"2"' } })).status,
    ).toBe(200);
  });

  test('of the moment of awareness wants a reason, and the audit keeps it', async () => {
    const reference = await open();
    const edit = { awareAt: '2026-03-02T08:00:00Z' };
    expect((await patch(reference, edit)).body.detail).toContain('awarenessReason must say why');
    await patch(reference, { ...edit, awarenessReason: 'earlier-evidence' });
    const audit = v.parse(auditSchema, (await get(reference, '/audit')).body);
    expect(audit.verified).toBe(true);
    expect(audit.entries.at(-1)?.about).toMatchObject({
      awareFrom: '2026-03-02T08:30:00.000Z',
      awareTo: '2026-03-02T08:00:00.000Z',
      reason: 'earlier-evidence',
    });
  });

  test.each([
    [{ awareAt: '2026-03-02' }, 'awareAt must be a time with its zone'],
    [{ awareAt: '2026-03-02T23:59:00Z' }, 'awareAt must not lie in the future'],
    [{ occurredFrom: '2026-03-02T08:31:00Z' }, 'awareAt must not lie before occurredFrom'],
    [{ affected: [{ residence: 'California', people: 1 }] }, 'must be like NL, DE-BY or US-CA'],
    [{ affected: [{ residence: 'US-ZQ', people: 1 }] }, 'US-ZQ is no state'],
    [{ affected: [{ residence: 'DE', people: -1 }] }, 'must not be below 0'],
    [{ categories: ['secrets'] }, 'categories'],
    [{ title: '' }, 'title must not be empty'],
    [{ cases: ['IN-7F3K-9QXM-4'] }, 'A reference looks like'],
    [{ cheese: true }, 'cheese is not known here'],
    [{ awareAt: undefined }, 'awareAt is missing'],
  ])('is refused in a sentence where it is not right: %j', async (more, sentence) => {
    const answer = await call('POST /v1/incidents', { ...agent, body: { ...body, ...more } });
    expect([answer.status, answer.body.detail]).toEqual([400, expect.stringContaining(sentence)]);
  });

  test.each([
    ['assess', {}, 'risk is missing'],
    ['assess', { risk: 'risk', reasons: 'So.' }, 'scores must say how grave'],
    [
      'assess',
      { ...judgement, scores: { ...judgement.scores, contexts: [{ kind: 'simple', adjust: 1 }] } },
      'because must say what makes',
    ],
    ['tell', { what: 'perhaps', duty: 'eu-gdpr-33' }, 'what must be told'],
    ['delay', { what: 'begin' }, 'agency is missing'],
  ])('%s refuses %j', async (action, given, sentence) => {
    const answer = await on(await open(), action, { body: given });
    expect([answer.status, answer.body.detail]).toEqual([400, expect.stringContaining(sentence)]);
  });

  test('of an incident that is not there is refused', async () => {
    expect((await patch('IN-0000-0000-0', { records: 1 })).status).toBe(404);
    expect((await patch('PD-0000-0000-0', { records: 1 })).status).toBe(400);
  });

  test('holds no more words than a row can', async () => {
    const reference = await open();
    const long = (n: number) =>
      Array.from({ length: 20_000 }, (_, i) => String.fromCharCode(0x4e00 + ((i * n * 7919) % 20_000))).join(
        '',
      );
    let status = 200;
    for (let n = 1; status === 200 && n < 40; n++)
      ({ status = 0 } = await on(reference, 'contain', { body: { how: long(n) } }).then(({ status }) => ({
        status,
      })));
    expect(status).toBe(400);
    expect((await get(reference)).status).toBe(200);
  });
});

describe('the register', () => {
  test('lists what is open by its next date, page by page, and what is closed', async () => {
    const [late, soon, never] = [
      await open({ title: 'Late', awareAt: '2026-03-02T08:59:00Z' }),
      await open({ title: 'Soon', awareAt: '2026-03-01T08:00:00Z' }),
      await open({ title: 'Never', affected: [{ residence: 'CH', people: 1 }], role: 'processor' }),
    ];
    const done = await open();
    await finish(done);
    const first = await call('GET /v1/incidents', { ...auditor, query: { limit: '2' } });
    const page = v.parse(incidentsSchema, first.body);
    expect(page.incidents.map(({ reference }) => reference)).toEqual([soon, late]);
    expect(page.incidents[0]).toMatchObject({ nextDue: '2026-03-04T08:00:00Z', people: 120, risk: null });
    const second = await call('GET /v1/incidents', {
      ...auditor,
      query: { limit: '2', cursor: page.cursor ?? '' },
    });
    expect(second.body).toMatchObject({ incidents: [{ reference: never, nextDue: null }], cursor: null });
    const closed = await call('GET /v1/incidents', { ...auditor, query: { state: 'closed' } });
    expect(closed.body.incidents).toMatchObject([{ reference: done, risk: 'risk', pending: 0 }]);
    expect((await call('GET /v1/incidents', { ...auditor, query: { cursor: 'made-up' } })).status).toBe(400);
  });

  test('who read an incident or its report is written down; lists and duties hold nobody’s data', async () => {
    const reference = await open();
    await get(reference);
    await get(reference, '/report', auditor);
    await get(reference, '/report.csv', auditor);
    await get(reference, '/duties');
    expect((await get(reference, '/audit')).body.accesses).toHaveLength(3);
  });

  test('the audit answers for every word without holding one', async () => {
    const reference = await open();
    await finish(reference);
    const rows = [...aws.rows.values()].filter(({ SK }) => String(SK).startsWith('AUDIT#'));
    expect(rows).toHaveLength(5);
    expect(JSON.stringify(rows)).not.toMatch(/bucket|fraud|orders/i);
    expect(new Set(rows.flatMap(({ commitments }) => commitments)).size).toBe(5);
  });
});

describe('duties', () => {
  test('have their rule, source, date and mark', async () => {
    const reference = await open({
      affected: [
        { residence: 'DE', people: 1 },
        { residence: 'BR', people: 2 },
      ],
    });
    const { duties, nextDue } = v.parse(dutiesSchema, (await get(reference, '/duties')).body);
    expect(nextDue).toBe('2026-03-05T08:30:00Z');
    expect(duties[0]).toMatchObject({
      id: 'eu-gdpr-33',
      confirmed: true,
      source: 'GDPR (Regulation (EU) 2016/679), Article 33(1)',
      standing: 'owed',
    });
    expect(duties.at(-1)).toMatchObject({
      id: 'counsel@BR',
      people: 2,
      confirmed: false,
      standing: 'unclear',
    });
  });
});

describe('a report', () => {
  const hostile = { title: '=cmd()', what: '<script>alert(1)</script>' };

  test('is the same as JSON, as a table and on paper', async () => {
    const reference = await open(hostile);
    await on(reference, 'assess', { body: judgement });
    const report = v.parse(incidentReportSchema, (await get(reference, '/report')).body);
    expect(report).toMatchObject({
      notification: 'not notified',
      people: 120,
      template: { confirmed: false },
      incident: { reference },
    });
    expect(report.deeds.map(({ what }) => what)).toEqual([
      'The incident was entered, aware since 2026-03-02T08:30:00.000Z.',
      'Assessed: the risk is risk, the severity low.',
    ]);
    const [table, page] = [await get(reference, '/report.csv'), await get(reference, '/report.html')];
    for (const said of ['eu-gdpr-33', 'The addresses can be used for fraud.', '1 × 1 + 0.5 = 1.5: low.']) {
      expect(table.body).toContain(said);
      expect(page.body).toContain(said);
    }
  });

  test('runs no formula and no script', async () => {
    const reference = await open(hostile);
    expect((await get(reference, '/report.csv')).body).toContain('"\'=cmd()"');
    const page = await get(reference, '/report.html');
    expect(page.body).not.toContain('<script>');
    expect(page.headers['content-security-policy']).toMatch(/default-src 'none'; style-src 'sha256-/);
    expect(page.headers['content-disposition']).toBe(`inline; filename="incident-${reference}.html"`);
  });
});
