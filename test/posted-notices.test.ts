// Notices in public: who puts them there, what everybody reads, and for how long.
import type { APIGatewayProxyEventV2, Context } from 'aws-lambda';
import { beforeEach, describe, expect, test } from 'vitest';
import { onHttp } from '../functions/adapters/http.ts';
import { sealLink } from '../functions/adapters/links.ts';
import { failureAnswer } from '../functions/public/answers.ts';
import { publicWeb } from '../functions/public-web.ts';
import { receiveMail } from '../functions/receive-mail.ts';
import { delivered, rawMail } from './a-mail.ts';
import { noticeCalls, type StaffCall } from './a-staff-call.ts';
import { deskInMemory } from './simulator/desk-in-memory.ts';

const desk = deskInMemory();
const { aws, world } = desk;
const call = noticeCalls(desk);
const web = onHttp(publicWeb(world), (error, request) => failureAnswer(request, error, world.desk));
const officer = { groups: '[officer]', sub: 'one' };
const second = { groups: '[officer]', sub: 'two' };

const sections = {
  'what-happened': 'Somebody read <b>the orders</b> of March.\n\nSee https://example.org/orders.',
  consequences: 'Somebody may write to you in our name.',
  'what-we-do': 'We closed the hole.',
  'what-you-can-do': 'Be careful.',
};
const aPersonOf = (address: string) => ({
  name: 'Ada Example',
  address,
  postal: '',
  country: 'FR',
  subdivision: '',
  language: 'en',
  categories: [],
});
const english = { language: 'en', subject: 'Orders & names', sections };
const german = { language: 'de', subject: 'Bestellungen', sections };

const on = (reference: string, action: string, how: StaffCall = officer) =>
  call(`POST /v1/notices/{reference}/${action}`, { path: { reference }, ...how });
const approved = async (more: object = {}): Promise<string> => {
  const body = { kind: 'breach', title: 'Inside', texts: [english, german], ...more };
  const { reference } = (await call('POST /v1/notices', { ...officer, body })).body;
  await on(reference, 'propose');
  expect((await on(reference, 'approve', second)).status).toBe(200);
  return reference;
};
const posted = async (more: object = {}): Promise<string> => {
  const reference = await approved(more);
  expect((await on(reference, 'post')).status).toBe(200);
  return reference;
};

const read = async (routeKey: string, path: Record<string, string> = {}, headers = {}) => {
  const event = {
    version: '2.0',
    routeKey,
    headers,
    pathParameters: path,
    isBase64Encoded: false,
    requestContext: {},
  } as unknown as APIGatewayProxyEventV2;
  const {
    statusCode,
    body = '',
    headers: answered = {},
  } = await web(event, {
    awsRequestId: 'request',
  } as Context);
  return { status: statusCode, text: body, headers: answered };
};
const pageOf = (reference: string, language = 'en') =>
  read('GET /{language}/notices/{reference}', { language, reference });

/** The page of a case of hers, opened by the link in our mail, with the address confirmed. */
const pageOfHerCase = async (): Promise<string> => {
  await receiveMail(world)(delivered(desk, rawMail()));
  const [row] = [...aws.rows.values()].filter(({ SK }) => SK === 'CASE');
  const link = sealLink(await world.keys(), 'status', { reference: String(row?.reference), at: world.now() });
  return (await read('GET /{language}/status/{link}', { language: 'en', link })).text;
};

beforeEach(() => desk.reset());

describe('a posted notice', () => {
  test('is read by everybody in each of its languages, and in another one as well as it can be', async () => {
    const reference = await posted();
    const { status, text, headers } = await pageOf(reference);
    expect(status).toBe(200);
    expect(text).toContain('Orders &amp; names');
    expect(text).toContain('Posted on 2 March 2026');
    expect(text).toContain('Somebody read &lt;b>the orders&lt;/b> of March.');
    expect(text).toContain('href="https://example.org/orders"');
    expect(text).not.toContain('Inside');
    expect(headers['cache-control']).toContain('public');
    expect((await pageOf(reference, 'de')).text).toMatch(/Bestellungen[\s\S]*Was passiert ist/);
    expect((await pageOf(reference, 'fr')).text).toMatch(/lang="fr"[\s\S]*<div lang="en"/);
    const chosen = await read('GET /notices/{reference}', { reference }, { 'accept-language': 'de' });
    expect([chosen.text.includes('Bestellungen'), chosen.headers.vary]).toEqual([
      true,
      expect.stringContaining('accept-language'),
    ]);
  });

  test('stands in the list and the feeds, the newest first', async () => {
    expect((await read('GET /{language}/notices', { language: 'en' })).text).toContain(
      'There is no notice at the moment.',
    );
    const first = await posted();
    desk.passMinutes(1);
    const other = await posted({ texts: [{ ...english, subject: 'Later' }] });
    const list = (await read('GET /notices')).text;
    expect(list.indexOf(other)).toBeLessThan(list.indexOf(first));
    expect(list).not.toContain('There is no notice at the moment.');
    const atom = await read('GET /notices/feed.atom');
    expect(atom.headers).toMatchObject({
      'content-type': 'application/atom+xml; charset=utf-8',
      'access-control-allow-origin': '*',
    });
    expect(atom.text).toMatch(/<title>Later<\/title>[\s\S]*<title>Orders &amp; names<\/title>/);
    expect(atom.text).toContain('<updated>2026-03-02T09:01:00.000Z</updated>\n  <entry');
    const json = JSON.parse((await read('GET /notices/feed.json')).text);
    expect(json.items).toMatchObject([{ title: 'Later' }, { title: 'Orders & names' }]);
    expect(json.items[0].url).toBe(`${world.desk.web}/notices/${other}`);
  });

  test('may be shown by other websites in a line that holds no script and no form', async () => {
    const empty = await read('GET /notices/banner/{language}', { language: 'en' });
    expect(empty.text).not.toContain('<main');
    const reference = await posted();
    const { text, headers } = await read('GET /notices/banner/{language}', { language: 'de' });
    expect(text).toContain(`href="${world.desk.web}/de/notices/${reference}" target="_blank"`);
    expect(text).not.toMatch(/<script|<form/);
    expect(headers['content-security-policy']).toBe(
      "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors *",
    );
    expect((await pageOf(reference)).headers['content-security-policy']).toContain("frame-ancestors 'none'");
  });

  test('says what the law of the United States wants where numbers were exposed', async () => {
    const identityService = { provider: 'Guard Inc.', months: 24, how: 'Enrol.' };
    const reference = await posted({ categories: ['social-security-number'], identityService });
    expect((await pageOf(reference)).text).toMatch(/Equifax[\s\S]*Experian/);
    expect((await pageOf(await posted())).text).not.toContain('Equifax');
  });

  test('that was never posted, or is a drill, is not there', async () => {
    const reference = await approved();
    expect((await pageOf(reference)).status).toBe(404);
    expect((await pageOf('PD-nothing')).status).toBe(404);
    const drill = await approved({ isDrill: true });
    expect((await on(drill, 'post')).body.detail).toContain('never posted in public');
  });

  test('is named in the mails that go out from then on', async () => {
    const reference = await posted();
    const { variants } = (await on(reference, 'preview')).body;
    expect(variants[0].mail.text).toContain(`${world.desk.web}/en/notices/${reference}`);
  });
});

describe('the page of a case', () => {
  const hers = { source: 'u#1', affected: { ...aPersonOf('ada@example.net') } };

  test('names the notices that went out to its person, and leads to those that stand in public', async () => {
    const [first, other, drill] = [await approved(), await approved(), await approved({ isDrill: true })];
    const [person = ''] = (await world.keys()).person('ada@example.net');
    for (const reference of [first, drill]) {
      await world.recipients.add(reference, { ...hers, person }, world.now(), 9e9);
      await on(reference, 'start');
    }
    await on(other, 'start');
    const page = await pageOfHerCase();
    expect(page).toMatch(new RegExp(`Notices that concern you[\\s\\S]*Notice of Data Breach \\(${first}\\)`));
    expect(page).not.toContain(other);
    expect(page).not.toContain(drill);
    expect(page).not.toContain(`href="/en/notices/${first}"`);
    await on(first, 'post');
    expect(await pageOfHerCase()).toContain(`href="/en/notices/${first}"`);
  });

  test('says nothing where there is none, or it is longer ago than two years', async () => {
    const first = await approved();
    const [person = ''] = (await world.keys()).person('ada@example.net');
    await world.recipients.add(first, { ...hers, person }, world.now(), 9e9);
    expect(await pageOfHerCase()).not.toContain('Notices that concern you');
    await on(first, 'start');
    expect(await pageOfHerCase()).toContain('Notices that concern you');
    desk.passMinutes(732 * 24 * 60);
    expect(await pageOfHerCase()).not.toContain('Notices that concern you');
  });
});

describe('a correction', () => {
  const other = { ...english, subject: 'Orders only' };
  const correct = (reference: string, texts: readonly object[], how: StaffCall = officer) =>
    on(reference, 'correct', { ...how, body: { texts } });

  test('stands once another officer approves it, and what stood before can still be read', async () => {
    const reference = await posted();
    desk.passMinutes(24 * 60);
    expect((await correct(reference, [other])).status).toBe(200);
    expect((await pageOf(reference)).text).not.toContain('Orders only');
    expect((await on(reference, 'approve-correction')).status).toBe(403);
    expect((await on(reference, 'approve-correction', second)).status).toBe(200);
    const { text } = await pageOf(reference);
    expect(text).toMatch(
      /Orders only[\s\S]*Corrected on 3 March 2026[\s\S]*What stood here until 3 March 2026/,
    );
    expect(text).toContain('Orders &amp; names');
    const notice = (await call('GET /v1/notices/{reference}', { ...officer, path: { reference } })).body;
    expect(notice.posting.corrections).toMatchObject([
      { by: 'staff:one', approvedBy: 'staff:two', until: '2026-03-03T09:00:00.000Z' },
    ]);
    expect((await read('GET /notices/feed.atom')).text).toContain('2026-03-03T09:00:00.000Z');
  });

  test('keeps the rules of content, and one officer alone says why', async () => {
    const reference = await posted();
    const short = { ...other, sections: { 'what-happened': 'Much.' } };
    expect((await correct(reference, [short])).body.detail).toContain('Write the section consequences');
    await correct(reference, [other]);
    const alone = { ...officer, body: { brokenGlass: 'It is night.' } };
    expect((await on(reference, 'approve-correction', alone)).status).toBe(200);
    expect((await on(reference, 'approve-correction', second)).body.detail).toContain('Nobody proposed');
  });
});

describe('it is taken down', () => {
  test('no sooner than it must stand, and the audit proves the days', async () => {
    const reference = await posted();
    expect((await on(reference, 'take-down')).body.detail).toContain('until the end of 2026-04-01');
    desk.passMinutes(31 * 24 * 60);
    expect((await on(reference, 'take-down')).status).toBe(200);
    expect((await pageOf(reference)).status).toBe(404);
    expect((await read('GET /notices/feed.json')).text).not.toContain(reference);
    const audit = (await call('GET /v1/notices/{reference}/audit', { ...officer, path: { reference } })).body;
    expect(audit.verified).toBe(true);
    expect(audit.entries.slice(-2)).toMatchObject([
      { rule: 'post-notice', about: { atLeastUntil: '2026-04-01' } },
      {
        rule: 'withdraw-posting',
        about: { from: '2026-03-02T09:00:00.000Z', until: '2026-04-02T09:00:00.000Z' },
      },
    ]);
    expect((await on(reference, 'post')).status).toBe(409);
  });

  test('not before the days that an officer set, nor before a new policy counts', async () => {
    const reference = await approved();
    const soon = await on(reference, 'post', { ...officer, body: { atLeastUntil: '2026-03-10' } });
    expect([soon.status, soon.body.detail]).toEqual([400, expect.stringContaining('before 2026-04-01')]);
    const texts = [{ language: 'en', subject: 'News', sections: { 'what-changes': 'Less.' } }];
    const change = await posted({ kind: 'policy-change', effective: '2026-06-01', texts });
    expect((await on(change, 'take-down')).body.detail).toContain('2026-06-01');
  });

  test('also where the notice was withdrawn, which does not take it down by itself', async () => {
    const reference = await posted();
    await on(reference, 'withdraw', { ...officer, body: { because: 'Wrong.' } });
    expect((await pageOf(reference)).status).toBe(200);
    desk.passMinutes(31 * 24 * 60);
    expect((await on(reference, 'take-down')).status).toBe(200);
  });
});
