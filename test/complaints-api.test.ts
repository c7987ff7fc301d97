import type { APIGatewayProxyEventV2, Context } from 'aws-lambda';
import * as v from 'valibot';
import { beforeEach, describe, expect, test } from 'vitest';
import { authoritiesSchema, referralSchema } from '../functions/adapters/complaint-schemas.ts';
import { onHttp } from '../functions/adapters/http.ts';
import { receiveMail } from '../functions/receive-mail.ts';
import { staffApi } from '../functions/staff-api.ts';
import { delivered, rawMail } from './a-mail.ts';
import { deskInMemory } from './simulator/desk-in-memory.ts';

const desk = deskInMemory();
const { aws, world } = desk;
const api = onHttp(staffApi(world));

async function call(
  routeKey: string,
  path: Record<string, string>,
  {
    role = 'officer',
    query = {},
    body,
  }: { role?: string; query?: Record<string, string>; body?: unknown } = {},
) {
  const event = {
    version: '2.0',
    routeKey,
    headers: {},
    pathParameters: path,
    queryStringParameters: query,
    body: JSON.stringify(body),
    isBase64Encoded: false,
    requestContext: {
      authorizer: { jwt: { claims: { sub: 'sub-1', 'cognito:groups': `[${role}]` }, scopes: [] } },
    },
  } as unknown as APIGatewayProxyEventV2;
  const {
    statusCode,
    headers = {},
    body: text = '',
  } = await api(event, { awsRequestId: 'request' } as Context);
  return { status: statusCode, headers, text };
}

const asJson = 'GET /v1/cases/{reference}/items/{n}/referral';
const asPage = 'GET /v1/cases/{reference}/items/{n}/referral.html';

let reference = '';
beforeEach(async () => {
  desk.reset();
  await receiveMail(world)(
    delivered(
      desk,
      rawMail({
        subject: 'Complaint',
        text: 'I live in the Netherlands and complain: you processed my data unlawfully. <script>alert(1)</script>',
      }),
      { delivery: 'delivery-0', at: '2026-03-02T09:00:00.000Z' },
    ),
  );
  reference = (await world.queues.list({}, '', 1)).items[0]?.reference ?? '';
});

const accesses = () => [...aws.rows.values()].filter(({ SK }) => String(SK).startsWith('ACCESS#'));

describe('a referral pack', () => {
  test.each([asJson, asPage])('is for officers and auditors, not for agents: %s', async (route) => {
    for (const role of ['officer', 'auditor'])
      expect((await call(route, { reference, n: '1' }, { role })).status).toBe(200);
    expect((await call(route, { reference, n: '1' }, { role: 'agent' })).status).toBe(403);
    expect(accesses()).toHaveLength(2);
  });

  test.each([asJson, asPage])('is written down as read, by whom: %s', async (route) => {
    await call(route, { reference, n: '1' }, { role: 'auditor' });
    expect(accesses()).toMatchObject([{ actor: 'staff:sub-1' }]);
  });

  test('is as the description says, with messages, audit and what the desk answered', async () => {
    const { text } = await call(asJson, { reference, n: '1' });
    const pack = v.parse(referralSchema, JSON.parse(text));
    expect(pack.exchanged.map(({ direction }) => direction)).toEqual(['in', 'out']);
    expect(pack.deeds).toHaveLength(1);
    expect(pack.madeAt).toBe(world.now());
  });

  test('as a page is not kept anywhere, and nothing of a mail runs in it', async () => {
    const { headers, text } = await call(asPage, { reference, n: '1' });
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-disposition': `inline; filename="referral-${reference}-1.html"`,
      'content-security-policy': expect.stringContaining("default-src 'none'; style-src 'sha256-"),
    });
    expect(text).toContain('&lt;script');
    expect(text).not.toContain('<script');
  });

  test('gathers the notes about its item, and leaves them out where staff say so', async () => {
    const note = await call(
      'POST /v1/cases/{reference}/messages',
      { reference },
      { body: { kind: 'note', text: 'Asked the data team.', about: 1 } },
    );
    expect(note.status).toBe(201);
    const notes = async (query = {}) =>
      v.parse(referralSchema, JSON.parse((await call(asJson, { reference, n: '1' }, { query })).text)).notes;
    expect((await notes()).map(({ text }) => text)).toEqual(['Asked the data team.']);
    expect(await notes({ notes: 'without' })).toEqual([]);
  });

  test('is for the authority that staff choose', async () => {
    const { text } = await call(asJson, { reference, n: '1' }, { query: { authority: 'be-apd' } });
    expect(v.parse(referralSchema, JSON.parse(text)).authority).toMatchObject({ slug: 'be-apd' });
  });

  test.each([
    [{ authority: 'nobody' }, '1', 400, 'must be the slug of an authority'],
    [{ messages: 'some' }, '1', 400, 'must be full or list'],
    [{ notes: 'yes' }, '1', 400, 'must be with or without'],
    [{}, '0', 400, 'must be the number of an item'],
    [{}, '7', 404, 'has no item 7'],
  ])('with %o of item %s is refused with %i', async (query, n, status, sentence) => {
    const answer = await call(asPage, { reference, n }, { query });
    expect([answer.status, JSON.parse(answer.text).detail]).toEqual([
      status,
      expect.stringContaining(sentence),
    ]);
    expect(accesses()).toEqual([]);
  });

  test('of a case that is not there is a 404', async () => {
    expect((await call(asJson, { reference: 'PD-0000-0000-0', n: '1' })).status).toBe(404);
  });
});

describe('a note', () => {
  const write = (body: unknown) => call('POST /v1/cases/{reference}/messages', { reference }, { body });

  test('about an item that is not there is refused', async () => {
    expect((await write({ kind: 'note', text: 'x', about: 4 })).status).toBe(404);
  });

  test.each([
    [{ kind: 'reply', text: 'x', about: 1 }, 'about belongs to a note'],
    [{ kind: 'note', text: 'x', about: 0 }, 'about must be the number of an item'],
    [{ kind: 'note', text: 'x', about: '1' }, 'about must be the number of an item'],
  ])('%o says why it is not right', async (body, sentence) => {
    const { status, text } = await write(body);
    expect([status, JSON.parse(text).detail]).toEqual([400, expect.stringContaining(sentence)]);
  });
});

describe('the authorities', () => {
  const ask = async (query: Record<string, string>, role = 'agent') => {
    const { status, text } = await call('GET /v1/authorities', {}, { query, role });
    return { status, body: JSON.parse(text) };
  };

  test.each(['agent', 'officer', 'auditor'])('are shown to the role %s', async (role) => {
    expect((await ask({}, role)).status).toBe(200);
  });

  test('of a residence are proposed, and left to choose where nobody can tell', async () => {
    const at = async (residence: string) => v.parse(authoritiesSchema, (await ask({ residence })).body);
    expect(await at('DE-BY')).toMatchObject({
      proposed: 'de-by-baylda',
      authorities: [{ slug: 'de-by-baylda' }],
    });
    expect(await at('DE')).toMatchObject({ proposed: null });
    expect((await at('DE')).authorities).toHaveLength(16);
    expect(await at('US')).toEqual({ proposed: null, authorities: [] });
  });

  test('of what is no residence are refused', async () => {
    const { status, body } = await ask({ residence: 'Bavaria' });
    expect([status, body.detail]).toEqual([400, expect.stringContaining('must be like NL or DE-BY')]);
  });
});
