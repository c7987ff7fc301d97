// An agent who would like to be an officer: what a token's groups can look like once API Gateway handed them on.
import type { APIGatewayProxyEventV2, Context } from 'aws-lambda';
import { beforeEach, describe, expect, test } from 'vitest';
import { onHttp } from '../../functions/adapters/http.ts';
import { noticesRoutes, originalRoutes, staffRoutes } from '../../functions/contract.ts';
import { noticesApi } from '../../functions/notices-api.ts';
import { receiveMail } from '../../functions/receive-mail.ts';
import { showOriginal } from '../../functions/show-original.ts';
import { staffApi } from '../../functions/staff-api.ts';
import { delivered, rawMail } from '../a-mail.ts';
import { staffCalls } from '../a-staff-call.ts';
import { deskInMemory } from '../simulator/desk-in-memory.ts';

const desk = deskInMemory();
const { world } = desk;
const call = staffCalls(desk);

let reference = '';
beforeEach(async () => {
  desk.reset();
  await receiveMail(world)(delivered(desk, rawMail()));
  const { items } = await world.queues.list({}, '', 1);
  reference = items[0]?.reference ?? '';
});

const hold = async (groups: unknown, more: object = {}) => {
  const body = { reason: 'legal-claim' };
  return (await call('POST /v1/cases/{reference}/hold', { path: { reference }, body, groups, ...more }))
    .status;
};

test.each([['[officer]'], ['[agent officer]'], [['officer']], [['agent', 'officer']], ['officer']])(
  'an officer is one by a list as API Gateway writes it, or as JSON: %j',
  async (groups) => {
    expect(await hold(groups)).toBe(200);
  },
);

describe('an agent stays one', () => {
  test.each([
    ['a group whose name holds a comma', '[agent,officer]'],
    ['a group whose name holds a tab', '[agent\tofficer]'],
    ['a group whose name holds a line end', '[agent\nofficer]'],
    ['a group whose name holds a space that is none', '[agent\u00a0officer]'],
    ['a group whose name holds a wide space', '[agent\u3000officer]'],
    ['a group whose name holds a space nobody sees', '[agent \u200bofficer]'],
    ['a group whose name holds brackets', '[agent][officer]'],
    ['a group whose name is JSON', '["agent","officer"]'],
    ['a group in other letters', '[agent Officer OFFICER оfficer ofﬁcer]'],
    ['a group of a list, with a space', ['agent officer']],
    ['a group of a list, with brackets', ['[officer]']],
    ['a list in a list', [['officer']]],
    ['an object with a length', { length: 1, 0: 'officer' }],
    ['an object that says what it is', { toString: 'officer' }],
    ['a truth', true],
  ])('with %s', async (_, groups) => {
    expect(await hold(groups)).not.toBeLessThan(400);
  });

  test('with a second claim beside the one of the pool', async () => {
    const event = (claims: object) =>
      ({
        version: '2.0',
        routeKey: 'POST /v1/cases/{reference}/hold',
        headers: {},
        pathParameters: { reference },
        body: JSON.stringify({ reason: 'legal-claim' }),
        isBase64Encoded: false,
        requestContext: { authorizer: { jwt: { claims: { sub: 's', ...claims } } } },
      }) as unknown as APIGatewayProxyEventV2;
    const api = onHttp(staffApi(world));
    for (const claims of [
      { groups: '[officer]', 'cognito:groups': '[agent]' },
      { 'cognito:groups': '[agent]', groups: '[officer]' },
      { 'cognito:groups': '[agent]', scope: 'officer privacy-desk/officer' },
      { 'cognito:groups': '[agent]', scp: '[officer]' },
      { 'cognito:groups': '[agent]', 'Cognito:Groups': '[officer]', __proto__: { groups: '[officer]' } },
    ])
      expect((await api(event(claims), { awsRequestId: 'r' } as Context)).statusCode).toBe(403);
  });

  test('whatever headers, query or body say of groups', async () => {
    const how = {
      headers: { 'cognito:groups': '[officer]', 'x-amzn-oidc-data': 'officer', groups: 'officer' },
      query: { groups: 'officer' },
      body: { reason: 'legal-claim', groups: ['officer'] },
    };
    expect(await hold('[agent]', how)).toBe(403);
  });
});

describe('a route that somebody left without authoriser', () => {
  const context = { awsRequestId: 'r' } as Context;
  const staff = onHttp(staffApi(world));
  const notices = onHttp(noticesApi(world));
  const original = onHttp(showOriginal(world));
  const all = [
    ...staffRoutes.map((route) => [route, staff] as const),
    // The description of the API holds nothing of anybody.
    ...noticesRoutes
      .filter((route) => route !== 'GET /v1/openapi.json')
      .map((route) => [route, notices] as const),
    ...originalRoutes.map((route) => [route, original] as const),
  ];

  test.each(all)('still answers nobody: %s', async (routeKey, api) => {
    const event = {
      version: '2.0',
      routeKey,
      headers: {},
      isBase64Encoded: false,
      body: '{}',
      requestContext: {},
    };
    const named = { ...event, pathParameters: { reference, n: '1', id: 'x', upload: 'x'.repeat(22) } };
    const response = await api(named as unknown as APIGatewayProxyEventV2, context);
    expect(response.statusCode).toBe(401);
  });
});
