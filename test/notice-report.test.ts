// The proof of a notice: in numbers, as a page, and person by person.
import * as v from 'valibot';
import { beforeEach, expect, test } from 'vitest';
import { noticeReportSchema } from '../functions/adapters/notice-report-schemas.ts';
import { aCampaign, aPerson, driveOf, withPostal } from './a-campaign.ts';
import { noticeCalls } from './a-staff-call.ts';
import { deskInMemory } from './simulator/desk-in-memory.ts';

const desk = deskInMemory();
const { aws } = desk;
const call = noticeCalls(desk);
const officer = { groups: '[officer]', sub: 'one' };
const agent = { groups: '[agent]', sub: 'three' };
const report = (reference: string, what: '' | '.html' | '.csv', more: object = {}) =>
  call(`GET /v1/notices/{reference}/report${what}`, { ...officer, path: { reference }, ...more });

let reference = '';
beforeEach(async () => {
  desk.reset();
  const drive = driveOf(desk);
  reference = await aCampaign(desk, [
    aPerson(1),
    aPerson(2, { ...withPostal, country: 'FR' }),
    aPerson(3),
    aPerson(4, { address: '' }),
  ]);
  const fates = { 'person2@example.net': 'bounced', 'person3@example.net': 'bounced' } as const;
  for (let run = 0; run < 3; run++) {
    await drive.run();
    await drive.queues();
    await drive.events(fates);
    desk.passMinutes(1);
  }
});

test('says who was reached and how, who was not and why, in which words, and who stood for it', async () => {
  const { status, body } = await report(reference, '');
  expect(status, body.detail).toBe(200);
  const shown = v.parse(v.strictObject(noticeReportSchema.entries), body);
  expect(shown).toMatchObject({ state: 'finished', people: 4, reached: 1, onTheWay: 1, notReached: 2 });
  expect(shown.reasons).toEqual(
    expect.arrayContaining([
      { why: 'mail-came-back', people: 1 },
      { why: 'no-address', people: 1 },
    ]),
  );
  expect(shown.approval).toMatchObject({ proposedBy: 'staff:one', approvedBy: 'staff:two' });
  expect(shown.words[0]?.sha256).toMatch(/^[0-9a-f]{64}$/);
  expect(shown.batches).toMatchObject([{ n: 1, letters: 1, mailedOn: null }]);
});

test('is a page to print that says the same', async () => {
  const { body, headers } = await report(reference, '.html');
  expect(headers['content-type']).toContain('text/html');
  expect(body).toContain('4 people: 1 reached, 1 on the way, 2 not reached');
  expect(body).toContain('The mail came back, and nobody knows a postal address');
});

test('names each person with all that was tried, in parts that lose nobody, and writes down who took it', async () => {
  let text = '';
  let query: Record<string, string> = { limit: '3' };
  for (let part = 0; part < 4; part++) {
    const { status, body, headers } = await report(reference, '.csv', { query });
    expect(status, body.detail).toBe(200);
    text += body;
    const next = /cursor=([^&>]+)/.exec(String(headers.link ?? ''))?.[1];
    if (!next) break;
    query = { limit: '3', cursor: decodeURIComponent(next) };
  }
  expect(text).toMatch(/^person,source,name/);
  expect(text.match(/u1#\d/g)?.sort()).toEqual(['u1#2', 'u1#3', 'u1#4', 'u1#5']);
  expect(text).toMatch(
    /Person 2.*[\s\S]*?printed.*mail sent sent-\d; .* mail bounced Permanent\/General sent-\d; .* letter printed 1/,
  );
  const taken = [...aws.rows.values()].filter(({ PK }) => PK === 'EXPORTS');
  expect(taken.map(({ lines: of }) => of)).toEqual([3, 1]);
});

test('an agent sees the numbers and takes no list of people', async () => {
  expect((await report(reference, '', agent)).status).toBe(200);
  expect((await report(reference, '.csv', agent)).status).toBe(403);
});
