// The proof of a notice: in numbers, as a page to print, and person by person.
import { callerWith } from '../adapters/caller.ts';
import { csvLine } from '../adapters/csv.ts';
import { json, type Request } from '../adapters/http.ts';
import { proofQuerySchema } from '../adapters/notice-report-schemas.ts';
import { digestOf } from '../adapters/receipts.ts';
import { shards } from '../adapters/recipients.ts';
import { cursorIn } from '../adapters/request.ts';
import { checked } from '../adapters/staff-schemas.ts';
import { peopleOf, sumOf } from '../desk/notices/people/counting.ts';
import type { Recipient } from '../desk/notices/recipient.ts';
import { type NoticeReport, noticeReport, proofColumns, proofOf } from '../desk/notices/report.ts';
import { noticePage, noticePageHeaders } from '../pages/notice-report.tsx';
import { noticeDeedsIn, noticeIn } from './deeds.ts';
import type { NoticesRoutes, NoticesWorld } from './routes.ts';

/** Batches that a report names: of a million letters all. */
const mostBatches = 2000;

export const reportRoutes = (world: NoticesWorld) => {
  const { desk, keys, notices, audience, recipients, batches, exports, now } = world;
  const { found } = noticeDeedsIn(world);

  const reportOf = async (request: Request): Promise<NoticeReport> => {
    callerWith(request, 'auditor', 'agent', 'officer');
    const notice = await found(noticeIn(request));
    const [counted, made] = await Promise.all([
      audience.counts(notice.reference),
      batches.list(notice.reference, mostBatches),
    ]);
    const asOf = counted.map(({ at }) => at).sort()[0] ?? null;
    const facts = { notice, counts: sumOf(counted).counts, asOf, batches: made.toReversed() };
    return noticeReport(facts, now(), digestOf);
  };

  /** People from a place on, shard by shard. */
  const peopleFrom = async (reference: string, place: string, limit: number) => {
    const [first = '', person] = place.split(' ');
    const found: Recipient[] = [];
    const peopled = new Set(
      (await audience.counts(reference)).flatMap(({ shard, counts }) =>
        peopleOf(counts) > 0 ? [shard] : [],
      ),
    );
    for (const shard of shards.filter((each) => each >= first && peopled.has(each))) {
      const after = shard === first ? person : undefined;
      const page = await recipients.page(reference, shard, {
        ...(after && { after }),
        limit: limit - found.length,
      });
      found.push(...page.recipients);
      if (found.length >= limit) return { people: found, next: `${shard} ${found.at(-1)?.person}` };
    }
    return { people: found, next: undefined };
  };

  return {
    'GET /v1/notices/{reference}/report': async (request) => json(200, await reportOf(request)),

    'GET /v1/notices/{reference}/report.html': async (request) => {
      const report = await reportOf(request);
      return {
        statusCode: 200,
        headers: noticePageHeaders(report.reference),
        body: noticePage(report, desk),
      };
    },

    'GET /v1/notices/{reference}/report.csv': async (request) => {
      const { actor } = callerWith(request, 'auditor', 'officer');
      const { cursor, limit } = checked(proofQuerySchema, request.query, 'query');
      const { reference } = await found(noticeIn(request));
      const ring = await keys();
      const list = `proof ${reference}`;
      const after = cursorIn(ring, list, cursor);
      const { people, next } = await peopleFrom(reference, after ?? '00', limit);
      const at = now();
      await notices.recordAccess(reference, actor, at);
      await exports.record(
        {
          actor,
          what: `notice ${reference}`,
          format: 'csv',
          from: '',
          to: '',
          texts: true,
          lines: people.length,
        },
        at,
      );
      const following =
        next && new URLSearchParams({ cursor: ring.seal(`${list} ${next}`), limit: String(limit) });
      return {
        statusCode: 200,
        headers: {
          'content-type': 'text/csv; charset=utf-8',
          'content-disposition': `attachment; filename="notice-${reference}.csv"`,
          ...(following && { link: `</v1/notices/${reference}/report.csv?${following}>; rel="next"` }),
        },
        body: [
          ...(after === undefined ? [csvLine(proofColumns)] : []),
          ...people.map((each) => {
            const proof = proofOf(each);
            return csvLine(proofColumns.map((column) => proof[column]));
          }),
        ].join(''),
      };
    },
  } satisfies NoticesRoutes;
};
