import { marshall } from '@aws-sdk/util-dynamodb';
import type { Context, DynamoDBStreamEvent } from 'aws-lambda';
import { beforeEach, describe, expect, test } from 'vitest';
import { onStreamBatch } from '../functions/adapters/events.ts';
import { eventOf } from '../functions/desk/events.ts';
import { publishEvents } from '../functions/publish-events.ts';
import { receiveMail } from '../functions/receive-mail.ts';
import { delivered, rawMail } from './a-mail.ts';
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
    expect(JSON.stringify(eventOf('PD-1', 2, entry))).not.toContain('sub-1');
  });

  test('is not made of what concerns nobody outside', () => {
    expect(eventOf('PD-1', 2, { at: '', actor: 'staff:x', rule: 'write-note', about: {} })).toBeUndefined();
  });
});
