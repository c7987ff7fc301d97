import { readFileSync } from 'node:fs';
import { marshall } from '@aws-sdk/util-dynamodb';
import type { Context, DynamoDBStreamEvent } from 'aws-lambda';
import { beforeEach, describe, expect, test } from 'vitest';
import { onStreamBatch } from '../functions/adapters/events.ts';
import type { AuditEntry } from '../functions/desk/case-file.ts';
import { ruleNames } from '../functions/desk/case-life/rules.ts';
import { eventsOf, eventTypes, noticeEventTypes } from '../functions/desk/events.ts';
import { noticeRules } from '../functions/desk/notices/notice.ts';
import { publishEvents } from '../functions/publish-events.ts';
import { receiveMail } from '../functions/receive-mail.ts';
import { delivered, rawMail } from './a-mail.ts';
import { noticeCalls, staffCalls } from './a-staff-call.ts';
import { deskInMemory } from './simulator/desk-in-memory.ts';

const desk = deskInMemory();
const { aws, world } = desk;
const handler = onStreamBatch(publishEvents(world));
const streamed = () =>
  ({
    Records: aws.stream.map(({ row }) => ({
      dynamodb: { NewImage: marshall(row, { removeUndefinedValues: true }) },
    })),
  }) as unknown as DynamoDBStreamEvent;
const publish = () => handler(streamed(), { awsRequestId: 'request' } as Context);

beforeEach(async () => {
  desk.reset();
  await receiveMail(world)(delivered(desk, rawMail()));
});

describe('an event for other systems', () => {
  test('tells that a case was opened, where it stands, and nothing of the person', async () => {
    await publish();
    const [row] = [...aws.rows.values()].filter(({ SK }) => SK === 'CASE');
    expect(aws.events.map(({ type, detail }) => [type, JSON.parse(detail)])).toEqual([
      [
        'CaseOpened',
        {
          id: `${row?.reference}#1`,
          reference: row?.reference,
          by: 'desk',
          about: expect.objectContaining({ queues: 'deletion' }),
        },
      ],
    ]);
    expect(JSON.stringify(aws.events)).not.toMatch(/ada|example\.net|delete my account|My data/i);
  });

  test('has the same id when it comes again', async () => {
    await publish();
    await publish();
    expect(new Set(aws.events.map(({ detail }) => JSON.parse(detail).id)).size).toBe(1);
  });

  test('comes again when the bus did not take it', async () => {
    aws.fault = (call) => (call === 'PutEventsCommand' ? 'fail-before' : undefined);
    await expect(publish()).rejects.toThrow();
    expect(aws.events).toEqual([]);
  });

  test('does not say which member of staff it was', () => {
    const entry = {
      at: '',
      actor: 'staff:sub-1',
      rule: 'edit-item',
      about: { item: 1, assignee: 'sub-1' },
    } as const;
    expect(JSON.stringify(eventsOf('PD-1', 2, entry))).not.toContain('sub-1');
  });

  test('is not made of what concerns nobody outside', () => {
    expect(eventsOf('PD-1', 2, { at: '', actor: 'staff:x', rule: 'write-note', about: {} })).toEqual([]);
  });

  const answered = (about: AuditEntry['about']) =>
    eventsOf('PD-1', 2, { at: '', actor: 'staff:x', rule: 'answer', about });

  test.each(['erasure', 'content-removal', 'child', 'unauthorised-account'])(
    'tells apart, under an id of its own, that something is to be deleted: %s',
    (kind) => {
      for (const result of ['granted', 'partly'])
        expect(answered({ item: 1, kind, result }).map(({ type, detail }) => [type, detail.id])).toEqual([
          ['ItemAnswered', 'PD-1#2'],
          ['ErasureGranted', 'PD-1#2#erasure'],
        ]);
    },
  );

  test.each([
    { kind: 'erasure', result: 'nothing-found' },
    { kind: 'erasure', result: 'withdrawn' },
    { kind: 'access', result: 'granted' },
    { kind: null, result: 'granted' },
  ])('tells nobody to delete after %o', (about) => {
    expect(answered(about).map(({ type }) => type)).toEqual(['ItemAnswered']);
  });

  test('says with the kind what came of an ask', async () => {
    const [row] = [...aws.rows.values()].filter(({ SK }) => SK === 'CASE');
    await staffCalls(desk)('POST /v1/cases/{reference}/items/{n}/answer', {
      path: { reference: String(row?.reference), n: '1' },
      body: { result: 'granted', text: 'Your account is deleted.' },
    });
    await publish();
    expect(aws.events.map(({ type }) => type)).toEqual(['CaseOpened', 'ItemAnswered', 'ErasureGranted']);
    expect(JSON.parse(aws.events.at(-1)?.detail ?? '')).toMatchObject({
      by: 'staff',
      about: { item: 1, kind: 'erasure', result: 'granted' },
    });
    expect(JSON.stringify(aws.events)).not.toMatch(/ada|sub-1|account is/i);
  });

  test('tells that a notice was approved, and whether by one officer alone', async () => {
    const notices = noticeCalls(desk);
    const one = { groups: '[officer]' };
    const text = { language: 'en', subject: 'News', sections: { 'what-changes': 'We keep less.' } };
    const body = { kind: 'policy-change', title: 'Policy', effective: '2026-06-01', texts: [text] };
    const { reference } = (await notices('POST /v1/notices', { ...one, body })).body;
    const path = { reference };
    await notices('POST /v1/notices/{reference}/propose', { ...one, path });
    const alone = { ...one, path, body: { brokenGlass: 'Nobody else is there.' } };
    await notices('POST /v1/notices/{reference}/approve', alone);
    await publish();
    const [approved] = aws.events.filter(({ type }) => type === 'NoticeApproved');
    expect(JSON.parse(approved?.detail ?? '')).toEqual({
      id: `${reference}#3`,
      reference,
      by: 'staff',
      about: { kind: 'policy-change', drill: false, people: 0, languages: 'en', brokenGlass: true },
    });
    expect(JSON.stringify(aws.events)).not.toMatch(/sub-1|Nobody else|keep less/);
  });

  test('goes out with others, more than the bus takes at once', async () => {
    const event = { type: 'CaseOpened', at: '2026-03-02T09:00:00Z' } as const;
    const many = Array.from({ length: 23 }, (_, n) => ({
      ...event,
      detail: { id: `PD-1#${n}`, reference: 'PD-1', by: 'desk', about: {} } as const,
    }));
    await world.bus.publish(many);
    expect(aws.events).toHaveLength(23);
    expect(aws.calls.filter((each) => each === 'PutEventsCommand')).toHaveLength(3);
  });

  test('and every rule without one are told in the docs', () => {
    const docs = readFileSync('docs/events.md', 'utf8');
    for (const type of Object.values(eventTypes)) if (type) expect(docs).toContain(`| \`${type}\` |`);
    for (const type of Object.values(noticeEventTypes)) if (type) expect(docs).toContain(`\`${type}\``);
    const quiet = noticeRules.filter((rule) => noticeEventTypes[rule] === null);
    expect(docs).toContain(`no event: ${quiet.map((rule) => `\`${rule}\``).join(', ')}.`);
    expect(docs).toContain('| `ErasureGranted` |');
    const silent = ruleNames.filter((rule) => eventTypes[rule] === null);
    expect(docs).toContain(`No event: ${silent.map((rule) => `\`${rule}\``).join(', ')}.`);
  });
});
