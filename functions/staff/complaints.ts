// What staff need to send a complaint on: the authorities to choose from, and the pack that one gets.
import { callerWith } from '../adapters/caller.ts';
import { authoritiesQuerySchema, referralQuerySchema } from '../adapters/complaint-schemas.ts';
import { json, type Request } from '../adapters/http.ts';
import { referenceIn } from '../adapters/request.ts';
import { checked, itemNumberSchema } from '../adapters/staff-schemas.ts';
import { authoritiesFor, authorityFor } from '../desk/complaints/authorities.ts';
import { type ReferralPack, referralPack } from '../desk/complaints/referral-pack.ts';
import { Refusal } from '../desk/refusal.ts';
import { referralHeaders, referralPage } from '../pages/referral-pack.tsx';
import type { StaffRoutes, StaffWorld } from './routes.ts';

export const complaintRoutes = ({ desk, cases, now }: StaffWorld) => {
  /** A pack holds the whole case: who reads one is written down before it is shown. */
  const packOf = async (request: Request): Promise<ReferralPack> => {
    const caller = callerWith(request, 'auditor', 'officer');
    const reference = referenceIn(request);
    const n = checked(itemNumberSchema, request.path.n, 'n');
    const choice = checked(referralQuerySchema, request.query, 'query');
    const [whole, audit] = await Promise.all([cases.read(reference), cases.audit(reference)]);
    if (!whole) throw new Refusal('missing', `There is no case ${reference}.`);
    const at = now();
    const pack = referralPack({ ...whole, audit: audit?.rows ?? [] }, n, { ...choice, at }, desk);
    await cases.recordAccess(reference, caller.actor, at);
    return pack;
  };

  return {
    'GET /v1/authorities': async (request) => {
      callerWith(request, 'auditor', 'agent', 'officer');
      const { residence } = checked(authoritiesQuerySchema, request.query, 'query');
      return json(200, {
        authorities: authoritiesFor(residence),
        proposed: authorityFor(residence)?.slug ?? null,
      });
    },

    'GET /v1/cases/{reference}/items/{n}/referral': async (request) => json(200, await packOf(request)),

    'GET /v1/cases/{reference}/items/{n}/referral.html': async (request) => {
      const pack = await packOf(request);
      return {
        statusCode: 200,
        headers: referralHeaders(pack.reference, pack.complaint.n),
        body: referralPage(pack),
      };
    },
  } satisfies StaffRoutes;
};
