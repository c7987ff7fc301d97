// The issuer of staff's tokens: stands for the Cognito pool, or the OpenID provider, that the template names.
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, importJWK, type JWK, SignJWT } from 'jose';
import { type Role, roles, systemScope } from '../functions/contract.ts';
import { keptOnce } from './durable.ts';
import { answerPage, pageOf } from './local-pages.ts';
import { bodyOf, type Handler } from './servers.ts';
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

/** What a token says of `role:name`. */
const claimsOf = (id: string) => {
  const [role = '', ...name] = id.split(':');
  if (role === 'system')
    return { sub: id, client_id: staffClient, scope: `${systemScope.resourceServer}/${systemScope.name}` };
  return { sub: id, username: name.join(':'), client_id: staffClient, 'cognito:groups': [role] };
};

export async function staffToken({ url, audience, key }: Issuer, role: Role, name: string): Promise<string> {
  const token = new SignJWT({ ...claimsOf(`${role}:${name}`), iss: url, aud: audience });
  const dated = token.setIssuedAt().setExpirationTime(`${seconds}s`);
  return dated.setProtectedHeader({ alg: 'RS256', kid: String(key.kid) }).sign(await importJWK(key));
}

/** OpenID Connect with code and PKCE. */
export async function signIn({ url, audience, key }: Issuer): Promise<Handler> {
  const { default: Provider } = await import('oidc-provider');
  const resource = 'urn:privacy-desk:staff-api';
  const token = { scope: 'openid', audience, accessTokenFormat: 'jwt', accessTokenTTL: seconds } as const;
  const redirect_uris = [`${new URL(url).origin}/staff/`];
  const post_logout_redirect_uris = redirect_uris;
  const provider = new Provider(url, {
    jwks: { keys: [key] },
    clients: [
      { client_id: audience, token_endpoint_auth_method: 'none', redirect_uris, post_logout_redirect_uris },
    ],
    cookies: { keys: [String(key.kid)] },
    ttl: { AccessToken: seconds, Grant: seconds, IdToken: seconds, Interaction: seconds, Session: seconds },
    interactions: { url: (_, { uid }) => `${signInPath}${uid}` },
    findAccount: (_, id) => ({ accountId: id, claims: () => claimsOf(id) }),
    extraTokenClaims: (_, issued) => claimsOf('accountId' in issued ? issued.accountId : ''),
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: {
        logoutSource: (context, form) => {
          context.body = pageOf('Sign out of the local desk', `${form}${signOut}`);
        },
      },
      resourceIndicators: {
        defaultResource: () => resource,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({ ...token, jwt: { sign: { alg: 'RS256' } } }),
      },
    },
    // Whoever signs in grants everything: there is nobody else on this machine to ask.
    async loadExistingGrant({ oidc: { session } }) {
      const grant = new provider.Grant({ accountId: String(session?.accountId), clientId: audience });
      grant.addOIDCScope('openid');
      grant.addResourceScope(resource, 'openid');
      await grant.save();
      return grant;
    },
  });
  const endpoints = provider.callback();
  return async (request, response) => {
    const originalUrl = request.url ?? '';
    const inside = Object.assign(request, { originalUrl, url: originalUrl.replace(path, '') });
    if (!originalUrl.startsWith(signInPath)) return endpoints(inside, response);
    if (request.method !== 'POST') return answerPage(response, 'Sign in to the local desk', form);
    const fields = new URLSearchParams(String(await bodyOf(request)));
    const role = roles.find((each) => each === fields.get('role')) ?? 'agent';
    const name = fields.get('name')?.trim() || `local ${role}`;
    const accountId = `${role}:${name}`;
    await provider.interactionFinished(request, response, { login: { accountId } });
  };
}

const radio = '<input type="radio" name="role" required value=';
const signOut = '<button form="op.logoutForm" name="logout" value="yes">Sign out</button>';
const choices = roles.map((role) => `<p><label>${radio}"${role}"> ${role}</label></p>`).join('');
const form = `<p>This page stands for the sign-in of your organisation. Choose who you want to be.</p>
<form method="post"><fieldset><legend>Role</legend>${choices}</fieldset>
<p><label>Name, where several share a role <input name="name" autocomplete="off"></label></p><p><button>Sign in</button></p></form>`;
