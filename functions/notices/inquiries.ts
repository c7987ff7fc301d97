// Which notices concern the person of a case: one read for each notice of the last two years.
import { callerWith } from '../adapters/caller.ts';
import { json } from '../adapters/http.ts';
import { referenceIn } from '../adapters/request.ts';
import { type Concern, inquiryDays, inquiryDraft, isTold } from '../desk/notices/inquiry.ts';
import { Refusal } from '../desk/refusal.ts';
import { personOf } from '../desk/written-notice/entry.ts';
import type { NoticesRoutes, NoticesWorld } from './routes.ts';

const pageSize = 200;

export const inquiryRoutes = ({ desk, keys, cases, notices, recipients, now }: NoticesWorld) => {
  /** References of notices that went out within two years. */
  const told = async (): Promise<readonly string[]> => {
    const since = new Date(Date.parse(now()) - inquiryDays * 24 * 3600_000).toISOString();
    const references: string[] = [];
    for (const half of ['open', 'over'] as const) {
      // Those that are over stand in the order in which they ended.
      let after: string | undefined = half === 'over' ? since : '';
      while (after !== undefined) {
        const page: Awaited<ReturnType<typeof notices.list>> = await notices.list(half, after, pageSize);
        references.push(...page.notices.filter(isTold).map(({ reference }) => reference));
        after = page.next;
      }
    }
    return references;
  };

  const concernsOf = async (person: string | undefined): Promise<readonly Concern[]> => {
    if (!person) return [];
    const known = await recipients.find(await told(), (await keys()).person(person));
    const all = await Promise.all(
      known.map(async ({ reference, recipient }) => ({ notice: await notices.find(reference), recipient })),
    );
    return all.flatMap(({ notice, recipient }) => (notice ? [{ notice, recipient }] : []));
  };

  return {
    'GET /v1/cases/{reference}/notices': async (request) => {
      const { actor } = callerWith(request, 'auditor', 'agent', 'officer');
      const reference = referenceIn(request);
      const caseFile = await cases.find(reference);
      if (!caseFile) throw new Refusal('missing', `There is no case ${reference}.`);
      await cases.recordAccess(reference, actor, now());
      const { name, address = '' } = caseFile.person;
      const concerns = await concernsOf(personOf({ name, address }));
      return json(200, {
        notices: concerns.map(({ notice, recipient: { way, state, since, traces } }) => ({
          reference: notice.reference,
          title: notice.title,
          kind: notice.kind,
          incident: notice.incident ?? null,
          state: notice.state,
          startedAt: notice.startedAt ?? null,
          told: { way, state, since, traces },
        })),
        draft: inquiryDraft(caseFile, concerns, desk),
      });
    },
  } satisfies NoticesRoutes;
};
