// How the desk does: counted over all cases.
import { metricsQuerySchema } from '../adapters/all-cases-schemas.ts';
import { callerWith } from '../adapters/caller.ts';
import { countedNow } from '../adapters/figures.ts';
import { json } from '../adapters/http.ts';
import { checked } from '../adapters/staff-schemas.ts';
import type { Figures } from '../desk/figures/figures.ts';
import { Refusal } from '../desk/refusal.ts';
import type { StaffRoutes, StaffWorld } from './routes.ts';

/** Items that are counted while somebody waits: some 2,000 read units, a second. */
const mostCountedNow = 2_000;

export const metricsRoutes = ({ desk, walk, figures, reconciliations, now }: StaffWorld) => {
  /** Small desks are counted as they are; for large ones the count of the day answers. */
  const counted = async (): Promise<{ how: 'now' | 'daily'; found: Figures }> => {
    const daily = await figures.latest();
    const isSmall = !daily || daily.items <= mostCountedNow;
    const fresh = isSmall ? await countedNow(walk, now(), desk, mostCountedNow) : undefined;
    if (fresh) return { how: 'now', found: fresh };
    if (daily) return { how: 'daily', found: daily };
    throw new Refusal(
      'conflict',
      'There are too many items to count while you wait, and the count of the day is not done yet. Ask again in an hour.',
    );
  };

  return {
    'GET /v1/metrics': async (request) => {
      callerWith(request, 'auditor', 'agent', 'officer');
      const { year } = checked(metricsQuerySchema, request.query, 'query');
      const [{ how, found }, reconciliation] = await Promise.all([counted(), reconciliations.latest()]);
      const requests = year === undefined ? found.years[0] : found.years.find((each) => each.year === year);
      if (!requests)
        throw new Refusal(
          'invalid',
          `year must be one of ${found.years.map((each) => each.year).join(', ')}.`,
        );
      const { asOf, since, items, queues, duties } = found;
      const dutiesThatAre = (what: 'promise' | 'law') =>
        duties.filter((duty) => duty.is === what).map(({ is: _, ...duty }) => duty);
      return json(200, {
        asOf,
        counted: how,
        since,
        items,
        queues,
        promises: dutiesThatAre('promise'),
        laws: dutiesThatAre('law'),
        reconciliation: reconciliation ?? null,
        requests,
      });
    },
  } satisfies StaffRoutes;
};
