// What staff do with one item of a case.
import { callerWith } from '../adapters/caller.ts';
import { json } from '../adapters/http.ts';
import { checked, itemEditSchema, itemNumberSchema, jsonOf } from '../adapters/staff-schemas.ts';
import { editItem } from '../desk/case-life/sorting-by-hand.ts';
import { etagOf, ifMatchOf, referenceIn } from './request.ts';
import type { StaffRoutes, StaffWorld } from './routes.ts';

export const itemRoutes = ({ desk, cases, now }: StaffWorld) =>
  ({
    'PATCH /v1/cases/{reference}/items/{n}': async (request) => {
      const { actor } = callerWith(request, 'agent', 'officer');
      const n = checked(itemNumberSchema, request.path.n, 'n');
      const edit = checked(itemEditSchema, jsonOf(request.body), 'body');
      const changed = await cases.change(
        referenceIn(request),
        (caseFile) => editItem(caseFile, n, edit, actor, now(), desk),
        { ifVersion: ifMatchOf(request) },
      );
      return json(200, { reference: changed.reference, version: changed.version }, { etag: etagOf(changed) });
    },
  }) satisfies StaffRoutes;
