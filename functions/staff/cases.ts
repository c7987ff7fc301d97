// A case as staff read it.
import { callerWith } from '../adapters/caller.ts';
import { caseView } from '../adapters/case-view.ts';
import { json } from '../adapters/http.ts';
import { Refusal } from '../desk/refusal.ts';
import { etagOf, referenceIn } from './request.ts';
import type { StaffRoutes, StaffWorld } from './routes.ts';

export const caseRoutes = ({ cases, desk, now }: StaffWorld) =>
  ({
    'GET /v1/cases/{reference}': async (request) => {
      const caller = callerWith(request, 'auditor', 'agent', 'officer');
      const reference = referenceIn(request);
      const whole = await cases.read(reference);
      if (!whole) throw new Refusal('missing', `There is no case ${reference}.`);
      await cases.recordAccess(reference, caller.actor, now());
      return json(200, caseView(whole, desk), { etag: etagOf(whole.caseFile) });
    },
  }) satisfies StaffRoutes;
