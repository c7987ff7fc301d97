import type { Server } from 'node:http';
import { generateKeyPair, importJWK, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { httpApi } from '../../local/api-gateway.ts';
import { type Issuer, issuerAt, signIn, staffToken } from '../../local/issuer.ts';
import { at } from '../../local/json.ts';
import type { Lambda } from '../../local/lambda.ts';
import { close, listen, serverOf } from '../../local/servers.ts';
import { staffClient } from '../../local/template.ts';
import { arnOf, folders, refTo, templateOf } from './a-template.ts';

const newFolder = folders();
const route = (key: string, AuthorizationType: 'NONE' | 'JWT') => ({
  Type: 'AWS::ApiGatewayV2::Route',
  Properties: {
    RouteKey: key,
    AuthorizationType,
    Target: { 'Fn::Join': ['', ['integrations/', refTo('Integration')]] },
  },
});
const template = templateOf({
  Function: { Type: 'AWS::Lambda::Function' },
  Integration: { Type: 'AWS::ApiGatewayV2::Integration', Properties: { IntegrationUri: arnOf('Function') } },
  One: route('GET /cases/{reference}/raw.txt', 'NONE'),
  Special: route('GET /cases/special/raw.txt', 'NONE'),
  Post: route('POST /', 'NONE'),
  Staff: route('GET /staff', 'JWT'),
});

let answer: (event: unknown) => unknown = () => null;
let event: unknown;
const lambda: Lambda = {
  name: 'it',
  arn: template('AWS::Lambda::Function')[0]?.arn ?? '',
  async invoke(given) {
    event = JSON.parse(JSON.stringify(given));
    return answer(given);
  },
  async stop() {},
};
const echo = (given: unknown) => ({ statusCode: 200, body: JSON.stringify(given) });

let server: Server;
let url = '';
let issuer: Issuer;
beforeAll(async () => {
  server = serverOf((request, response) => handle(request, response));
  url = `http://127.0.0.1:${await listen(server, 0)}`;
  issuer = await issuerAt(url, newFolder());
  const [api, staff] = [httpApi(template, [lambda], issuer), await signIn(issuer)];
  handle = (request, response) => (request.url?.startsWith('/_local/') ? staff : api)(request, response);
});
let handle: Parameters<typeof serverOf>[0];
afterAll(() => close(server));

const get = (path: string, headers: Record<string, string> = {}) => fetch(url + path, { headers });

describe('the HTTP API', () => {
  test('hands a request on in payload format 2.0', async () => {
    answer = echo;
    await get('/cases/PD%2D1/raw.txt?a=1&a=2&b=%C3%BC', { cookie: 'x=1; y=2', 'X-Mixed': 'kept' });
    expect(event).toMatchObject({
      version: '2.0',
      routeKey: 'GET /cases/{reference}/raw.txt',
      rawPath: '/cases/PD%2D1/raw.txt',
      rawQueryString: 'a=1&a=2&b=%C3%BC',
      cookies: ['x=1', 'y=2'],
      headers: { 'x-mixed': 'kept', 'x-forwarded-proto': 'http' },
      queryStringParameters: { a: '1,2', b: 'ü' },
      pathParameters: { reference: 'PD-1' },
      requestContext: {
        http: { method: 'GET', path: '/cases/PD%2D1/raw.txt', sourceIp: '127.0.0.1' },
        routeKey: 'GET /cases/{reference}/raw.txt',
        stage: '$default',
        time: expect.stringMatching(/^\d\d\/[A-Z][a-z]{2}\/\d{4}:\d\d:\d\d:\d\d \+0000$/),
      },
      isBase64Encoded: false,
    });
    expect(event).not.toHaveProperty('body');
    expect(event).not.toHaveProperty('requestContext.authorizer');
  });

  test.each([
    ['application/json', '{"a":"ü"}', false],
    ['text/plain; charset=utf-8', 'ü', false],
    ['application/x-www-form-urlencoded', 'a=b', true],
    ['application/octet-stream', 'ü', true],
  ])('hands on a body of %s as the gateway does', async (type, body, isBase64Encoded) => {
    answer = echo;
    await fetch(`${url}/`, { method: 'POST', headers: { 'content-type': type }, body });
    expect(event).toMatchObject({ isBase64Encoded });
    expect(Buffer.from(String(at(event, 'body')), isBase64Encoded ? 'base64' : 'utf8').toString()).toBe(body);
  });

  test('prefers the more special route, and knows no other', async () => {
    answer = echo;
    await get('/cases/special/raw.txt');
    expect(event).toMatchObject({ routeKey: 'GET /cases/special/raw.txt' });
    for (const path of ['/nowhere', '/cases/a/b/raw.txt', '/cases/a/rawXtxt', '/staff/']) {
      const response = await get(path);
      expect([response.status, await response.json()]).toEqual([404, { message: 'Not Found' }]);
    }
  });

  test('gives cookies, headers and bytes of an answer', async () => {
    const body = Buffer.from([0, 255]).toString('base64');
    answer = () => ({
      statusCode: 201,
      headers: { 'Content-Type': 'image/x' },
      cookies: ['a=1', 'b=2'],
      body,
      isBase64Encoded: true,
    });
    const response = await get('/cases/1/raw.txt');
    expect(response.status).toBe(201);
    expect(response.headers.get('content-type')).toBe('image/x');
    expect(response.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
    expect(Buffer.from(await response.arrayBuffer()).toString('base64')).toBe(body);
  });

  test('answers 500 without details when the function throws', async () => {
    answer = () => {
      throw new Error('secret');
    };
    const response = await get('/cases/1/raw.txt');
    expect([response.status, await response.text()]).toEqual([500, '{"message":"Internal Server Error"}']);
  });

  test('refuses a body of more than 10 MB', async () => {
    const response = await fetch(`${url}/`, { method: 'POST', body: Buffer.alloc(10 * 1024 * 1024 + 1) });
    expect(response.status).toBe(413);
  });
});

describe('the JWT authorizer', () => {
  const statusOf = async (token: string) => {
    answer = echo;
    return (await get('/staff', { authorization: `Bearer ${token}` })).status;
  };
  /** Signed as the issuer does, but for what is changed. */
  const signed = async (change: (token: SignJWT) => SignJWT, key?: CryptoKey) => {
    const token = new SignJWT({ sub: 'agent:a' }).setIssuer(issuer.url).setAudience(staffClient);
    const header = { alg: 'RS256', kid: String(issuer.key.kid) };
    return change(token.setProtectedHeader(header)).sign(key ?? (await importJWK(issuer.key)));
  };

  test('lets a good token in and tells its claims as strings', async () => {
    expect(await statusOf(await staffToken(issuer, 'officer', 'Ada'))).toBe(200);
    expect(at(event, 'requestContext.authorizer.jwt.claims')).toMatchObject({
      iss: issuer.url,
      aud: staffClient,
      client_id: staffClient,
      sub: 'officer:Ada',
      username: 'Ada',
      'cognito:groups': '[officer]',
      exp: expect.stringMatching(/^\d+$/),
    });
  });

  test('lets in a token of Cognito’s form, which has no audience but a client', async () => {
    const token = new SignJWT({ client_id: staffClient }).setIssuer(issuer.url).setExpirationTime('1h');
    const sealed = await token.setProtectedHeader({ alg: 'RS256' }).sign(await importJWK(issuer.key));
    expect(await statusOf(sealed)).toBe(200);
  });

  test('refuses who brings no token, and says it as the gateway does', async () => {
    const response = await get('/staff');
    expect([response.status, await response.json()]).toEqual([401, { message: 'Unauthorized' }]);
    expect(await statusOf('no.token.atall')).toBe(401);
  });

  test.each([
    ['is over', (token: SignJWT) => token.setExpirationTime('1m ago')],
    ['has no end', (token: SignJWT) => token],
    ['is for somebody else', (token: SignJWT) => token.setExpirationTime('1h').setAudience('others')],
    [
      'comes from somebody else',
      (token: SignJWT) => token.setExpirationTime('1h').setIssuer('https://a.example'),
    ],
  ])('refuses a token that %s', async (_, change) => {
    expect(await statusOf(await signed((token) => token.setExpirationTime('1h')))).toBe(200);
    expect(await statusOf(await signed(change))).toBe(401);
  });

  test('refuses a token that another key signed under our key’s name', async () => {
    const { privateKey } = await generateKeyPair('RS256');
    expect(await statusOf(await signed((token) => token.setExpirationTime('1h'), privateKey))).toBe(401);
  });

  test('keeps its key as long as its folder', async () => {
    const [folder, other] = [newFolder(), newFolder()];
    const first = await issuerAt(url, folder);
    expect((await issuerAt(url, folder)).jwks).toEqual(first.jwks);
    expect((await issuerAt(url, other)).jwks).not.toEqual(first.jwks);
    expect(JSON.stringify(first.jwks)).not.toContain('"d"');
  });
});

describe('the sign-in', () => {
  test('gives a token to whom one chooses to be, by code and PKCE', async () => {
    const cookies = new Map<string, string>();
    const browse = async (place: string, init: RequestInit = {}) => {
      const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
      const response = await fetch(new URL(place, url), {
        ...init,
        redirect: 'manual',
        headers: { ...init.headers, cookie },
      });
      for (const set of response.headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
        cookies.set(name, value);
      }
      return response;
    };
    const endpoints = await (await get('/_local/oidc/.well-known/openid-configuration')).json();
    const verifier = 'v'.repeat(43);
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier));
    const request = new URLSearchParams({
      client_id: staffClient,
      response_type: 'code',
      scope: 'openid',
      redirect_uri: `${url}/staff/`,
      code_challenge: Buffer.from(digest).toString('base64url'),
      code_challenge_method: 'S256',
      state: 's',
    });
    const toForm = await browse(`${at(endpoints, 'authorization_endpoint')}?${request}`);
    const place = toForm.headers.get('location') ?? '';
    const form = await (await browse(place)).text();
    expect(form).toContain('value="officer"');
    expect(form).not.toMatch(/<script|src=/);

    const chosen = await browse(place, { method: 'POST', body: new URLSearchParams({ role: 'officer' }) });
    const back = await browse(chosen.headers.get('location') ?? '');
    const code = new URL(back.headers.get('location') ?? '').searchParams.get('code') ?? '';
    const body = new URLSearchParams({
      client_id: staffClient,
      grant_type: 'authorization_code',
      redirect_uri: `${url}/staff/`,
      code,
      code_verifier: verifier,
    });
    const token = await (
      await browse(String(at(endpoints, 'token_endpoint')), { method: 'POST', body })
    ).json();
    answer = echo;
    const response = await get('/staff', { authorization: `Bearer ${at(token, 'access_token')}` });
    expect(response.status).toBe(200);
    expect(at(event, 'requestContext.authorizer.jwt.claims.cognito:groups')).toBe('[officer]');
  });
});
