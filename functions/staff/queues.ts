// What waits: counts of the queues, and lists of items.
import { callerWith } from '../adapters/caller.ts';
import { json } from '../adapters/http.ts';
import { checked, listQuerySchema } from '../adapters/staff-schemas.ts';
import { shownInList } from '../desk/case-life/child.ts';
import { addDays, dateIn } from '../desk/clocks/calendar.ts';
import { soonDays } from '../desk/clocks/standing.ts';
import { Refusal } from '../desk/refusal.ts';
import type { StaffRoutes, StaffWorld } from './routes.ts';

export const queueRoutes = ({ desk, keys, queues, now }: StaffWorld) =>
  ({
    'GET /v1/queues': async (request) => {
      callerWith(request, 'auditor', 'agent', 'officer');
      const at = now();
      const today = dateIn(at, desk.timeZone);
      return json(200, await queues.countAll(today, addDays(today, soonDays), at));
    },

    'GET /v1/items': async (request) => {
      callerWith(request, 'auditor', 'agent', 'officer');
      const { cursor, limit, ...filter } = checked(listQuerySchema, request.query, 'query');
      const ring = await keys();
      const after = cursor === undefined ? '' : ring.unseal(cursor);
      if (after === undefined)
        throw new Refusal('invalid', 'cursor is not one that we gave out. Begin again without it.');
      const { items, next } = await queues.list(filter, after, limit);
      return json(200, {
        items: items.map(shownInList),
        cursor: next === undefined ? null : ring.seal(next),
      });
    },
  }) satisfies StaffRoutes;
