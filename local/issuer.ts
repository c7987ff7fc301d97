// The issuer of staff's tokens: stands for the Cognito pool, or the OpenID provider, that the template names.
import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, importJWK, type JWK, SignJWT } from 'jose';
import { type Role, roles } from '../functions/contract.ts';
import { keptOnce } from './durable.ts';
import { page } from './local-pages.ts';
import { answerHtml, bodyOf, type Handler } from './servers.ts';
import { staffClient } from './template.ts';

export type Issuer = Awaited<ReturnType<typeof issuerAt>>;

const [path, signInPath] = ['/_local/oidc', '/_local/sign-in/'];
const seconds = 8 * 3600;

/** @param desk address of the desk @param dataDir keeps the key, so that tokens outlive a restart */
export async function issuerAt(desk: string, dataDir: string) {
  const make = async () => {
    const { privateKey } = await generateKeyPair('RS256', { extractable: true });
    return JSON.stringify({ ...(await exportJWK(privateKey)), kid: randomUUID(), alg: 'RS256', use: 'sig' });
  };
  const key: JWK = JSON.parse(await keptOnce(join(dataDir, 'keys', 'issuer.json'), make));
  const { d: _d, p: _p, q: _q, dp: _dp, dq: _dq, qi: _qi, ...shown } = key;
  return { url: `${desk}${path}`, audience: staffClient, jwks: { keys: [shown] }, key };
}

const claimsOf = (role: string, name: string) => ({
  username: name,
  client_id: staffClient,
  'cognito:groups': [role],
});

/** An access token as the sign-in gives it. */
export const staffToken = async (
  { url, audience, key }: Issuer,
  role: Role,
  name: string,
): Promise<string> => {
  const token = new SignJWT({ ...claimsOf(role, name), iss: url, aud: audience, sub: `${role}:${name}` });
  const dated = token.setIssuedAt().setExpirationTime(`${seconds}s`);
  return dated.setProtectedHeader({ alg: 'RS256', kid: String(key.kid) }).sign(await importJWK(key));
};

/** OpenID Connect with code and PKCE; loaded when somebody first wants it, because most runs never do. */
export function signIn(issuer: Issuer): Handler {
  let loaded: Promise<Handler> | undefined;
  return async (request, response) => {
    loaded ??= load(issuer);
    return (await loaded)(request, response);
  };
}

async function load({ url, audience, key }: Issuer): Promise<Handler> {
  const { default: Provider } = await import('oidc-provider');
  const resource = 'urn:privacy-desk:staff-api';
  const claims = (id: string) => claimsOf(id.replace(/:.*/, ''), id.replace(/^\w+:/, ''));
  const token = { scope: 'openid', audience, accessTokenFormat: 'jwt', accessTokenTTL: seconds } as const;
  const redirect_uris = [`${new URL(url).origin}/staff/`];
  const provider = new Provider(url, {
    jwks: { keys: [key] },
    clients: [{ client_id: audience, token_endpoint_auth_method: 'none', redirect_uris }],
    cookies: { keys: [String(key.kid)] },
    interactions: { url: (_, { uid }) => `${signInPath}${uid}` },
    findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id, ...claims(id) }) }),
    extraTokenClaims: (_, token) => claims('accountId' in token ? token.accountId : ''),
    features: {
      devInteractions: { enabled: false },
      resourceIndicators: {
        defaultResource: () => resource,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({ ...token, jwt: { sign: { alg: 'RS256' } } }),
      },
    },
    // Whoever signs in grants everything: there is nobody else on this machine to ask.
    async loadExistingGrant({ oidc: { session, client } }) {
      const grant = new provider.Grant({
        accountId: String(session?.accountId),
        clientId: String(client?.clientId),
      });
      grant.addOIDCScope('openid');
      grant.addResourceScope(resource, 'openid');
      await grant.save();
      return grant;
    },
  });
  const endpoints = provider.callback();
  return async (request: IncomingMessage, response: ServerResponse) => {
    const originalUrl = request.url ?? '';
    if (!originalUrl.startsWith(signInPath))
      return endpoints(
        Object.assign(request, { originalUrl, url: originalUrl.slice(path.length) }),
        response,
      );
    if (request.method !== 'POST') return answerHtml(response, page('Sign in to the local desk', form));
    const fields = new URLSearchParams(String(await bodyOf(request, 10_000)));
    const role = roles.find((each) => each === fields.get('role')) ?? 'agent';
    const accountId = `${role}:${fields.get('name') || `local ${role}`}`;
    await provider.interactionFinished(request, response, { login: { accountId } });
  };
}

const choice = (role: Role) =>
  `<p><label><input type="radio" name="role" value="${role}" required> ${role}</label></p>`;
const form = `<p>This page stands for the sign-in of your organisation. Choose who you want to be.</p>
<form method="post"><fieldset><legend>Role</legend>${roles.map(choice).join('')}</fieldset>
<p><label>Name, if you like <input name="name" maxlength="80"></label></p><p><button>Sign in</button></p></form>`;
