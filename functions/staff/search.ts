// All that one person has to do with us.
import { searchSchema } from '../adapters/all-cases-schemas.ts';
import { callerWith } from '../adapters/caller.ts';
import { json } from '../adapters/http.ts';
import { placeOf } from '../adapters/persons.ts';
import { cursorIn } from '../adapters/request.ts';
import { bodyAs } from '../adapters/staff-schemas.ts';
import { listedItem } from '../adapters/table.ts';
import { shownInList } from '../desk/case-life/child.ts';
import type { StaffRoutes, StaffWorld } from './routes.ts';

export const searchRoutes = ({ keys, cases, persons, now }: StaffWorld) =>
  ({
    'POST /v1/search': async (request) => {
      const { actor } = callerWith(request, 'auditor', 'agent', 'officer');
      const { person, cursor, limit } = bodyAs(searchSchema, request.body);
      const ring = await keys();
      const after = cursorIn(ring, 'search', cursor);
      const found = await persons.casesOf(person);
      const left = found.filter((each) => after === undefined || placeOf(each) < after);
      const page = left.slice(0, limit);
      const read = await Promise.all(page.map(({ reference }) => cases.find(reference)));
      // A case that was merged has no items: the one that it went into has them.
      const shown = read.flatMap((caseFile) => (caseFile && caseFile.items.length > 0 ? [caseFile] : []));
      const at = now();
      await Promise.all(shown.map(({ reference }) => cases.recordAccess(reference, actor, at)));
      const last = left.length > limit ? page.at(-1) : undefined;
      return json(200, {
        items: shown.flatMap((caseFile) =>
          caseFile.items.map((item) => shownInList(listedItem(caseFile, item))),
        ),
        cursor: last ? ring.seal(`search ${placeOf(last)}`) : null,
      });
    },
  }) satisfies StaffRoutes;
