import type { APIGatewayProxyEventV2, Context, SQSEvent } from 'aws-lambda';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { onQueue, onStreamAndQueue } from '../functions/adapters/events.ts';
import { onHttp } from '../functions/adapters/http.ts';
import { logger } from '../functions/adapters/log.ts';
import { publicWeb } from '../functions/public-web.ts';
import { receiveMail } from '../functions/receive-mail.ts';
import { sendLetters } from '../functions/send-letters.ts';
import { staffApi } from '../functions/staff-api.ts';
import { delivered, rawMail } from './a-mail.ts';
import { deskInMemory } from './simulator/desk-in-memory.ts';

const desk = deskInMemory();
const { aws, world } = desk;
const context = { awsRequestId: 'request', functionName: 'test' } as Context;

/** Words that stand in every field that a person can fill. */
const canaries = ['kanarie', 'Kanarie'];
const mail = rawMail({
  from: 'Kanarie Kanarie <kanarie@kanarie.example>',
  subject: 'Kanarie subject',
  text: 'Kanarie text: please delete my account.',
  messageId: '<kanarie@kanarie.example>',
  headers: ['X-Kanarie: Kanarie', 'Reply-To: kanarie2@kanarie.example'],
});

let written = '';
beforeEach(() => {
  desk.reset();
  written = '';
  logger.setLogLevel('DEBUG');
  const keep = (chunk: unknown) => {
    written += String(chunk);
    return true;
  };
  vi.spyOn(process.stdout, 'write').mockImplementation(keep);
  vi.spyOn(process.stderr, 'write').mockImplementation(keep);
  for (const method of ['log', 'info', 'warn', 'error', 'debug'] as const)
    vi.spyOn(console, method).mockImplementation((...words) => keep(words.join(' ')));
  vi.spyOn(logger, 'info').mockImplementation((...words) => void keep(JSON.stringify(words)));
  vi.spyOn(logger, 'error').mockImplementation((...words) => void keep(JSON.stringify(words)));
});
afterEach(() => {
  vi.restoreAllMocks();
  logger.setLogLevel('SILENT');
});

const says = (expected: string) => {
  expect(written).toContain(expected);
  for (const word of canaries) expect(written).not.toContain(word);
};

const queued = (body: string): SQSEvent => ({ Records: [{ messageId: 'm', body }] }) as unknown as SQSEvent;

test('nothing that a person wrote enters the log when a mail is taken', async () => {
  await onQueue(receiveMail(world))(
    queued(delivered(desk, mail, { source: 'kanarie@kanarie.example' })),
    context,
  );
  says('a mail has its place');
});

test.each(['GetObjectCommand', 'TransactWriteItemsCommand'])(
  'nor when %s fails, and the mail comes again',
  async (operation) => {
    aws.fault = (call) => (call === operation ? 'fail-before' : undefined);
    const event = queued(delivered(desk, mail, { source: 'kanarie@kanarie.example' }));
    const result = await onQueue(receiveMail(world))(event, context);
    expect(result).toEqual({ batchItemFailures: [{ itemIdentifier: 'm' }] });
    says('a message failed and will come again');
  },
);

test('nor when a letter is refused', async () => {
  await receiveMail(world)(delivered(desk, mail));
  aws.refuse = 'MessageRejected: kanarie@kanarie.example is not verified';
  const letter = aws.stream.find(({ row }) => row.SK === 'LETTER#ack')?.row;
  const record = { dynamodb: { Keys: { PK: { S: String(letter?.PK) }, SK: { S: 'LETTER#ack' } } } };
  const unused = async () => {};
  await onStreamAndQueue({ row: sendLetters(world), message: unused })({ Records: [record] }, context);
  for (const word of canaries) expect(written).not.toContain(word);
});

const request = (routeKey: string, body: string, more: object = {}) =>
  ({
    version: '2.0',
    routeKey,
    rawPath: '/kanarie',
    headers: { 'x-kanarie': 'Kanarie' },
    body,
    isBase64Encoded: false,
    requestContext: {},
    ...more,
  }) as unknown as APIGatewayProxyEventV2;

test('nor what was typed into the form, right or wrong or on a bad day', async () => {
  const web = onHttp(publicWeb(world));
  const route = 'POST /{language}/request/{choice}';
  const parameters = { pathParameters: { language: 'en', choice: 'other' } };
  const form = async (fields: Record<string, string>) => {
    const stamp = (await world.keys()).seal(`form ${world.now()} Kanarie`);
    const body = new URLSearchParams({ stamp, step: 'send', ...fields }).toString();
    await web(request(route, body, parameters), context);
  };
  await form({ message: 'Kanarie', address: 'kanarie@kanarie.example', name: 'Kanarie' });
  await form({ message: 'Kanarie', address: 'Kanarie' });
  aws.fault = () => 'fail-before';
  await form({ message: 'Kanarie', address: 'kanarie@kanarie.example' });
  says('a form has its place');
});

test('nor what staff send, and a fault has its place in the code instead', async () => {
  const api = onHttp(staffApi(world));
  const claims = { sub: 'sub-1', 'cognito:groups': '[agent]' };
  aws.fault = () => 'fail-before';
  const route = 'POST /v1/cases/{reference}/messages';
  const parameters = {
    pathParameters: { reference: 'PD-0000-0000-0' },
    requestContext: { authorizer: { jwt: { claims } } },
  };
  await api(request(route, JSON.stringify({ kind: 'note', text: 'Kanarie' }), parameters), context);
  says('a request failed');
  expect(written).toMatch(/"at":"at /);
});

test('nor any word of what staff do to a case, done, refused or cut off', async () => {
  await receiveMail(world)(delivered(desk, mail, { source: 'kanarie@kanarie.example' }));
  const reference = [...aws.rows.values()].find(({ SK }) => SK === 'CASE')?.reference;
  const api = onHttp(staffApi(world));
  const claims = { sub: 'sub-1', 'cognito:groups': '[officer]' };
  const text = 'Kanarie words';
  const deeds: readonly (readonly [string, object])[] = [
    [
      'POST /v1/cases',
      {
        channel: 'phone',
        receivedAt: '2026-03-01',
        person: { name: 'Kanarie' },
        asks: [{ queue: 'general', kind: 'access' }],
        text,
      },
    ],
    ['POST /v1/cases/{reference}/items/{n}/wait', { for: 'person', text }],
    ['POST /v1/cases/{reference}/items/{n}/extend', { reason: 'complexity', text }],
    ['POST /v1/cases/{reference}/items/{n}/freeze', { reason: text }],
    ['POST /v1/cases/{reference}/items/{n}/erasure-done', { system: text }],
    ['GET /v1/cases/{reference}/subject', {}],
    ['POST /v1/cases/{reference}/subject', { name: text, address: 'kanarie@kanarie.example' }],
    ['POST /v1/cases/{reference}/items/{n}/wait', { for: 'identity', text }],
    ['POST /v1/cases/{reference}/items/{n}/preview', { action: 'answer', result: 'granted', text }],
    ['POST /v1/cases/{reference}/items/{n}/answer', { result: 'granted', text, kanarie: text }],
    ['POST /v1/cases/{reference}/items/{n}/answer', { result: 'granted', text }],
    ['POST /v1/cases/{reference}/items/{n}/refuse', { reason: 'not-ours', text }],
    ['POST /v1/cases/{reference}/merge', { into: text }],
    ['POST /v1/cases/{reference}/erase', {}],
    ['GET /v1/cases/{reference}', {}],
    ['GET /v1/cases/{reference}/audit', {}],
  ];
  for (const isBadDay of [false, true]) {
    aws.fault = (call) => (isBadDay && call === 'TransactWriteItemsCommand' ? 'fail-before' : undefined);
    for (const [route, body] of deeds)
      await api(
        request(route, JSON.stringify(body), {
          pathParameters: { reference, n: '1' },
          requestContext: { authorizer: { jwt: { claims } } },
        }),
        context,
      );
  }
  says('a request failed');
  const told = [...aws.rows.values()].filter(({ SK }) => /^(AUDIT|ACCESS|SEEN)/.test(String(SK)));
  for (const word of canaries) expect(JSON.stringify(told)).not.toContain(word);
});
