// Who gets into the staff API of the deployed shape: the authoriser that the template asks for, then what the functions read of a token.
import { createHmac, createPublicKey } from 'node:crypto';
import { generateKeyPair, importJWK, type JWTPayload, SignJWT } from 'jose';
import { beforeAll, describe, expect, test } from 'vitest';
import { noticesRoutes, originalRoutes, staffRoutes } from '../../functions/contract.ts';
import { at, textsAt } from '../../local/json.ts';
import { synthesised } from '../../local/synthesis.ts';
import { staffClient } from '../../local/template.ts';
import { aRunningDesk } from '../a-running-desk.ts';

const { desk } = aRunningDesk();
const { template } = synthesised('http://127.0.0.1', () => undefined);

const hour = 3600;
const seconds = (fromNow: number) => Math.floor(Date.now() / 1000) + fromNow;
type Claims = { readonly [Name in keyof JWTPayload]: JWTPayload[Name] | undefined };
const officer = (): Claims => ({
  sub: 'officer:one',
  'cognito:groups': ['officer'],
  iss: desk().issuer.url,
  aud: staffClient,
  exp: seconds(hour),
});
/** The same without what is not there. */
const payload = (claims: Claims = officer()): JWTPayload => JSON.parse(JSON.stringify(claims));
const signed = async (claims: Claims, key?: CryptoKey): Promise<string> => {
  const { issuer } = desk();
  const token = new SignJWT(payload(claims)).setProtectedHeader({
    alg: 'RS256',
    kid: String(issuer.key.kid),
  });
  return token.sign(key ?? (await importJWK(issuer.key)));
};
const base64 = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

const get = async (authorization: string | undefined, path = '/v1/queues') =>
  (await fetch(`${desk().url}${path}`, authorization === undefined ? {} : { headers: { authorization } }))
    .status;
const bearing = async (claims: Claims) => get(`Bearer ${await signed(claims)}`);

test('the template asks for tokens of one issuer, for audiences that it names, in the header that no log holds', () => {
  const [authorizer, ...others] = template('AWS::ApiGatewayV2::Authorizer').map(
    ({ properties }) => properties,
  );
  expect(others).toEqual([]);
  expect(at(authorizer, 'AuthorizerType')).toBe('JWT');
  expect(textsAt(authorizer, 'IdentitySource')).toEqual(['$request.header.Authorization']);
  expect(at(authorizer, 'JwtConfiguration.Issuer')).toMatch(/^https?:\/\//);
  expect(textsAt(authorizer, 'JwtConfiguration.Audience')).toContain(staffClient);
  expect(textsAt(authorizer, 'JwtConfiguration.Audience')).not.toContain('');
});

describe('a token', () => {
  beforeAll(async () => {
    expect(await bearing(officer())).toBe(200);
  });

  test.each([
    ['of another issuer', () => ({ iss: 'https://evil.example' })],
    ['of an issuer whose name only begins as ours', () => ({ iss: `${desk().issuer.url}.evil.example` })],
    ['without an issuer', () => ({ iss: undefined })],
    ['for another audience', () => ({ aud: 'shop' })],
    ['for nobody', () => ({ aud: undefined })],
    ['of another client', () => ({ aud: undefined, client_id: 'shop' })],
    ['whose time is over', () => ({ exp: seconds(-60) })],
    ['that never ends', () => ({ exp: undefined })],
    ['whose time has not come', () => ({ nbf: seconds(hour) })],
  ])('%s opens nothing', async (_, change) => {
    expect(await bearing({ ...officer(), ...change() })).toBe(401);
  });

  test('that nobody signed opens nothing, however it names that', async () => {
    for (const alg of ['none', 'None', 'NONE', ''])
      expect(await get(`Bearer ${base64({ alg, typ: 'JWT' })}.${base64(officer())}.`), alg).toBe(401);
  });

  test('signed with what everybody can know, our public key as a secret, opens nothing', async () => {
    const [jwk = {}] = desk().issuer.jwks.keys;
    const pem = createPublicKey({ key: jwk, format: 'jwk' }).export({ type: 'spki', format: 'pem' });
    for (const secret of [String(pem), String(pem).trimEnd(), JSON.stringify(jwk), String(jwk.n)]) {
      const body = `${base64({ alg: 'HS256', typ: 'JWT', kid: jwk.kid })}.${base64(officer())}`;
      const mac = createHmac('sha256', secret).update(body).digest('base64url');
      expect(await get(`Bearer ${body}.${mac}`)).toBe(401);
    }
  });

  test('that brings its own key along, or says where one lies, opens nothing', async () => {
    const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true });
    const jwk = await crypto.subtle.exportKey('jwk', publicKey);
    for (const header of [
      { jwk },
      { jku: 'https://evil.example/keys' },
      { x5u: 'https://evil.example/cert' },
    ]) {
      const token = new SignJWT(payload()).setProtectedHeader({ alg: 'RS256', ...header } as { alg: string });
      expect(await get(`Bearer ${await token.sign(privateKey)}`)).toBe(401);
    }
  });

  test('of a key that was taken away opens nothing, and one of the new key does', async () => {
    const { issuer } = desk();
    const before = [...issuer.jwks.keys];
    const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true });
    const kid = 'new';
    const fresh = { ...(await crypto.subtle.exportKey('jwk', publicKey)), kid, alg: 'RS256', use: 'sig' };
    const old = `Bearer ${await signed(officer())}`;
    const token = new SignJWT(payload()).setProtectedHeader({ alg: 'RS256', kid });
    const young = `Bearer ${await token.sign(privateKey)}`;
    expect([await get(old), await get(young)]).toEqual([200, 401]);
    issuer.jwks.keys.push(fresh as (typeof before)[number]);
    expect([await get(old), await get(young)]).toEqual([200, 200]);
    issuer.jwks.keys.splice(0, before.length);
    expect([await get(old), await get(young)]).toEqual([401, 200]);
    issuer.jwks.keys.splice(0, issuer.jwks.keys.length, ...before);
  });

  test('that was changed in one place opens nothing', async () => {
    const [head = '', , mac = ''] = (await signed({ ...officer(), 'cognito:groups': ['agent'] })).split('.');
    expect(await get(`Bearer ${head}.${base64(officer())}.${mac}`)).toBe(401);
  });

  test('is needed on every route of staff', async () => {
    const routes = [...staffRoutes, ...originalRoutes, ...noticesRoutes];
    const statuses = await Promise.all(
      routes.map(async (route) => {
        const [method = '', path = ''] = route.replace(/\{\w+\}/g, '1').split(' ');
        return [route, (await fetch(`${desk().url}${path}`, { method })).status] as const;
      }),
    );
    expect(statuses.filter(([, status]) => status !== 401)).toEqual([]);
  });

  test.each([
    ['no role', {}],
    ['a role that nobody knows', { 'cognito:groups': ['admin', 'root', 'Officer', 'officers'] }],
    ['a role that is no list of words', { 'cognito:groups': { officer: true } }],
    [
      'a role in a claim that we do not read',
      { role: 'officer', roles: ['officer'], 'custom:groups': 'officer' },
    ],
    ['a scope of another service', { scope: 'privacy-desk/systems shop/system' }],
  ])('with %s is let in and may do nothing', async (_, claims) => {
    const { 'cognito:groups': _groups, ...nobody } = officer();
    expect(await bearing({ ...nobody, ...claims })).toBe(403);
  });
});
