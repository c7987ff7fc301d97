import * as v from 'valibot';
import { type Role, roles, systemScope } from '../contract.ts';
import type { Actor } from '../desk/case-file.ts';
import type { CaseAction } from '../desk/case-life/may.ts';
import type { Action } from '../desk/case-life/transitions.ts';
import type { IncidentAction } from '../desk/incidents/transitions.ts';
import { Refusal } from '../desk/refusal.ts';
import type { Request } from './http.ts';

/** Who calls the staff API: a member of staff by their groups, a service of the operator by its scope; from the claims of a token that API Gateway verified. */
export interface Caller {
  readonly actor: Actor;
  readonly roles: readonly Role[];
}

/**
 * A list of words, a JSON array, or what API Gateway makes of one: `[agent officer]`. Only the space stands between two: a group
 * may have a comma in its name.
 */
const groupsSchema = v.union([
  v.array(v.string()),
  v.pipe(
    v.string(),
    v.transform((text) => text.replace(/^\[|\]$/g, '').split(' ')),
  ),
]);
const scopeOfSystems = `${systemScope.resourceServer}/${systemScope.name}`;

const claimsSchema = v.object({
  sub: v.pipe(v.string(), v.minLength(1)),
  'cognito:groups': v.optional(groupsSchema),
  groups: v.optional(groupsSchema),
  scope: v.optional(groupsSchema),
  scp: v.optional(groupsSchema),
});

/**
 * The caller, if their role may do this.
 *
 * @throws Refusal `forbidden` with the roles that may
 */
export function callerWith(request: Request, ...allowed: readonly Role[]): Caller {
  const claims = v.safeParse(claimsSchema, request.claims);
  if (!claims.success) throw new Refusal('unauthenticated', 'The token names no subject. Sign in again.');
  const groups = claims.output['cognito:groups'] ?? claims.output.groups ?? [];
  const scopes = claims.output.scope ?? claims.output.scp ?? [];
  const staff = roles.filter((role) => groups.includes(role));
  // A service is not staff as well: whatever groups its token has, it does what services may.
  const own: readonly Role[] = scopes.includes(scopeOfSystems) ? ['system'] : staff;
  if (!own.some((role) => allowed.includes(role)))
    throw new Refusal(
      'forbidden',
      `This needs the role ${allowed.join(' or ')}. Ask an officer to add you to the group.`,
    );
  const kind = own.includes('system') ? 'system' : 'staff';
  return { actor: `${kind}:${claims.output.sub}`, roles: own };
}

/** What an officer decides. Whoever works cases does the rest, and an auditor changes nothing. */
const ofOfficers: ReadonlySet<string> = new Set(['refuse', 'escalate', 'hold', 'release', 'erase']);

/** What a service of the operator does to a case, besides whoever works it. */
const ofSystems: ReadonlySet<string> = new Set(['identity', 'erasure-done']);

/** Whatever somebody does to a case. */
export type DeedName = Action | CaseAction | 'erasure-done';

/** What an officer decides of an incident. Whoever works cases enters what is known, and that it is over. */
const incidentsOfOfficers: ReadonlySet<IncidentAction> = new Set([
  'assess',
  'tell',
  'delay',
  'close',
  'reopen',
]);

export const rolesForIncident = (action: IncidentAction): readonly Role[] =>
  incidentsOfOfficers.has(action) ? ['officer'] : ['agent', 'officer'];

/** Everything that is done to a notice is an officer's. */
export const rolesForNotices: readonly Role[] = ['officer'];

/** The roles that may do something to a case. */
export function rolesFor(action: DeedName): readonly Role[] {
  if (ofOfficers.has(action)) return ['officer'];
  return ofSystems.has(action) ? ['agent', 'officer', 'system'] : ['agent', 'officer'];
}

export const mayDo = (own: readonly Role[], action: DeedName): boolean =>
  rolesFor(action).some((role) => own.includes(role));
