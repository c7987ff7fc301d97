// Incidents do not wait for somebody to look: alarm, daily mail, and heads outside of the table.

import { beforeEach, describe, expect, test, vi } from 'vitest';
import { checkAudits } from '../functions/adapters/audit-check.ts';
import { metrics } from '../functions/adapters/log.ts';
import { digestWords } from '../functions/desk/letters/digest.ts';
import { keepWatch } from '../functions/keep-watch.ts';
import { staffCalls } from './a-staff-call.ts';
import { exampleDesk } from './example-desk.ts';
import { deskInMemory } from './simulator/desk-in-memory.ts';

const desk = deskInMemory({ desk: { ...exampleDesk, staffMailbox: 'staff@example.org' } });
const { aws, world, table, proofs } = desk;
const watch = keepWatch(world);
const call = staffCalls(desk);
const officer = { groups: '[officer]' };

const open = async (more: object = {}): Promise<string> => {
  const body = { title: 'Lost', what: 'A laptop.', awareAt: '2026-03-02T09:00:00Z', ...more };
  return (await call('POST /v1/incidents', { ...officer, body })).body.reference;
};
const tell = (reference: string, duty: string) =>
  call('POST /v1/incidents/{reference}/tell', {
    ...officer,
    path: { reference },
    body: { what: 'told', duty, isComplete: false },
  });
const counted = vi.spyOn(metrics, 'addMetric');
const pressing = async () => {
  counted.mockClear();
  await watch();
  return counted.mock.calls.find(([name]) => name === 'IncidentsPressing')?.[2];
};
const digests = () => [...aws.rows.values()].filter(({ PK }) => PK === 'CASE#DIGEST');
const { cases, incidents, notices } = world;
const check = () => checkAudits({ table, cases, incidents, notices, proofs });
const german = { affected: [{ residence: 'DE', people: 1 }] };

beforeEach(() => desk.reset());

describe('an incident', () => {
  test('presses from a day before its 72 hours are over until the authority is told', async () => {
    const reference = await open(german);
    expect(await pressing()).toBe(0);
    desk.passMinutes(49 * 60);
    expect(await pressing()).toBe(1);
    desk.passMinutes(48 * 60);
    expect(await pressing()).toBe(1);
    await tell(reference, 'eu-gdpr-33');
    expect(await pressing()).toBe(1);
    const body = { what: 'told', duty: 'eu-gdpr-33', isComplete: false, lateBecause: 'Nobody was there.' };
    await call('POST /v1/incidents/{reference}/tell', { ...officer, path: { reference }, body });
    expect(await pressing()).toBe(0);
  });

  test('that is due or overdue stands in the mail of the day, by its reference alone', async () => {
    const reference = await open(german);
    await watch();
    expect(digests()[0]?.letter).toMatchObject({
      facts: {
        incidents: { overdue: 0, dueSoon: 1, first: [{ reference, nextDue: '2026-03-05T09:00:00Z' }] },
      },
    });
    desk.passMinutes(4 * 24 * 60);
    await watch();
    expect(digests()).toHaveLength(2);
    expect(JSON.stringify(digests())).not.toMatch(/laptop|Lost/);
    expect(digests()[1]?.letter).toMatchObject({ facts: { incidents: { overdue: 1, dueSoon: 0 } } });
  });

  test('that the law wants told without delay stands in the mail though it has no date', async () => {
    await open({ role: 'processor', ...german });
    await watch();
    expect(digests()[0]?.letter).toMatchObject({
      facts: { incidents: { overdue: 0, dueSoon: 0, first: [{ nextDue: null, pending: 1 }] } },
    });
  });

  test('is told in words', () => {
    const first = [{ reference: 'IN-1', nextDue: null, pending: 2 }];
    const facts = {
      kind: 'digest',
      date: '2026-03-02',
      queues: [],
      incidents: { overdue: 1, dueSoon: 0, first },
      unanswered: [],
      lost: 0,
      keptTooLong: [],
    } as const;
    const { subject, blocks } = digestWords(facts);
    expect(subject).toBe('Privacy desk, 2026-03-02: 1 overdue, 0 due within a week');
    expect(JSON.stringify(blocks)).toContain('IN-1: without delay, no date is named (2 duties not done)');
  });
});

describe('the heads', () => {
  test('vouch for incidents as for cases', async () => {
    const reference = await open(german);
    desk.passMinutes(25 * 60);
    await watch();
    expect(Buffer.from(aws.objects.get('heads/2026-03-02.jsonl') ?? []).toString()).toContain(reference);
    expect(await check()).toMatchObject({ cases: 0, incidents: 1, verified: true, heads: 1 });
  });

  test('show an incident that was taken away, and one whose history was written anew', async () => {
    const [gone, anew] = [await open(german), await open(german)];
    desk.passMinutes(25 * 60);
    await watch();
    for (const [key, row] of aws.rows) {
      if (row.PK === `INCIDENT#${gone}`) aws.rows.delete(key);
      if (row.PK === `INCIDENT#${anew}` && row.rule) aws.rows.set(key, { ...row, about: { people: 0 } });
    }
    const { breaks } = await check();
    expect(breaks.map(({ what }) => what).sort()).toEqual(['case', 'chain']);
  });
});
