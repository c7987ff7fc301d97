// Signing in by OpenID Connect: a code with PKCE. Tokens stay in memory: a reload asks the issuer again, who still knows one.
import { InMemoryWebStorage, type User, UserManager, WebStorageStateStore } from 'oidc-client-ts';
import { Problem } from '../api/problem.ts';
import { claimsIn, type Role, rolesIn } from './claims.ts';
import type { Settings } from './settings.ts';

export interface Session {
  /** What to call whoever signed in. */
  readonly name: string;
  /** How the desk names them, where it says who did something or has something to do. */
  readonly actor: string;
  readonly roles: readonly Role[];
  /** A good access token. @throws Problem 401 where there is none any more */
  token(): Promise<string>;
  /** Leaves for the issuer and comes back to the same place; what was written stays. */
  signInAgain(): Promise<void>;
  /** Wipes what this browser kept of the work, and ends the session at the issuer. */
  signOut(): Promise<void>;
}

/** `left`: the browser is on its way to the issuer. `out`: somebody signed out and must say that they want in again. */
export type Start = { readonly session: Session } | 'left' | 'out';

const home = '/staff/';
/** Set while somebody is signed out on purpose. */
const signedOut = 'privacy-desk.signed-out';
/** Seconds of a token's life that are too few to start anything with it. */
const tooShort = 30;

/** @param wants in: asked by a person, so that signing out before does not count @throws Error where the issuer refuses */
export async function start(settings: Settings, wants = false): Promise<Start> {
  const manager = managerFor(settings);
  const asked = new URLSearchParams(location.search);
  if (asked.has('state') && (asked.has('code') || asked.has('error'))) {
    const user = await manager.signinRedirectCallback();
    sessionStorage.removeItem(signedOut);
    history.replaceState(null, '', home + (typeof user.state === 'string' ? user.state : ''));
    return { session: sessionOf(manager, user, settings) };
  }
  if (!wants && sessionStorage.getItem(signedOut)) return 'out';
  await manager.signinRedirect({ state: location.hash });
  return 'left';
}

const managerFor = ({ issuer, client, scope }: Settings): UserManager =>
  new UserManager({
    authority: issuer,
    client_id: client,
    scope,
    redirect_uri: location.origin + home,
    post_logout_redirect_uri: location.origin + home,
    userStore: new WebStorageStateStore({ store: new InMemoryWebStorage() }),
    stateStore: new WebStorageStateStore({ store: sessionStorage }),
    automaticSilentRenew: false,
  });

function sessionOf(manager: UserManager, first: User, { client, signOut }: Settings): Session {
  let user = first;
  let renewing: Promise<User | null> | undefined;
  const claims = claimsIn(first.access_token);
  const { email, name, preferred_username: login } = first.profile;

  async function renewed(): Promise<User> {
    renewing ??= manager.signinSilent().finally(() => {
      renewing = undefined;
    });
    const next = await renewing.catch(() => null);
    if (!next) throw new Problem(401);
    return next;
  }

  return {
    name: name ?? login ?? email ?? claims.username ?? claims.sub,
    actor: `staff:${claims.sub}`,
    roles: rolesIn(claims),
    async token() {
      const isGood = user.expires_in === undefined || user.expires_in > tooShort;
      if (!isGood && !user.refresh_token) throw new Problem(401);
      if (!isGood) user = await renewed();
      return user.access_token;
    },
    signInAgain: () => manager.signinRedirect({ state: location.hash }),
    async signOut() {
      sessionStorage.clear();
      sessionStorage.setItem(signedOut, 'yes');
      const { end_session_endpoint } = await manager.metadataService.getMetadata();
      // Cognito wants names of its own beside those of the standard.
      const own = { client_id: client, logout_uri: location.origin + home };
      if (end_session_endpoint)
        await manager.signoutRedirect({ id_token_hint: user.id_token ?? '', extraQueryParams: own });
      else if (signOut) location.assign(signOut);
      else location.reload();
    },
  };
}
