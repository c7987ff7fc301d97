// The end of a case: what holds it, forgetting it, and the proof of all that was done to it.
import { auditShown } from '../adapters/audit.ts';
import { callerWith } from '../adapters/caller.ts';
import { emptySchema, holdSchema } from '../adapters/deed-schemas.ts';
import { json } from '../adapters/http.ts';
import { referenceIn } from '../adapters/request.ts';
import { hold, release } from '../desk/case-life/ending.ts';
import { Refusal } from '../desk/refusal.ts';
import { changed, deedsIn } from './deeds.ts';
import type { StaffRoutes, StaffWorld } from './routes.ts';

export const endingRoutes = (world: StaffWorld) => {
  const { cases, erasures } = world;
  const { asked, done } = deedsIn(world);

  return {
    'POST /v1/cases/{reference}/hold': (request) =>
      done(request, 'hold', holdSchema, (caseFile, { reason }, deed) => hold(caseFile, reason, deed)),

    'POST /v1/cases/{reference}/release': (request) =>
      done(request, 'release', emptySchema, (caseFile, _, deed) => release(caseFile, deed)),

    'POST /v1/cases/{reference}/erase': async (request) => {
      const { reference, whole, deed, only } = await asked(request, 'erase', emptySchema);
      const { version, erasedAt } = whole.caseFile;
      if (only.ifVersion !== undefined && only.ifVersion !== version)
        throw new Refusal('stale', `Case ${reference} changed meanwhile. Read it again before you erase it.`);
      if (erasedAt && !only.once) throw new Refusal('conflict', 'What was personal in this case is erased.');
      await erasures.forget(reference, deed, { once: only.once });
      return changed((await cases.find(reference)) ?? whole.caseFile);
    },

    'GET /v1/cases/{reference}/audit': async (request) => {
      callerWith(request, 'auditor', 'agent', 'officer');
      const reference = referenceIn(request);
      const audit = await cases.audit(reference);
      if (!audit) throw new Refusal('missing', `There is no case ${reference}.`);
      return json(200, auditShown(audit));
    },
  } satisfies StaffRoutes;
};
