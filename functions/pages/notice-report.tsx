import type { Desk } from '../desk/desk.ts';
import { type NoticeReport, noticeReportLines } from '../desk/notices/report.ts';
import { headersFor, htmlDocument } from './document.tsx';
import { inZone, paperStyle } from './paper.ts';
import { Lines } from './paper-sections.tsx';

/** Headers of the page: for the browser to show, under a name that says no more than the reference. */
export const noticePageHeaders = (reference: string) => ({
  ...headersFor(paperStyle),
  'content-disposition': `inline; filename="notice-${reference}.html"`,
});

/** The proof of a notice as a page to read, to print and to file. */
export function noticePage(
  report: NoticeReport,
  { organisation, timeZone }: Pick<Desk, 'organisation' | 'timeZone'>,
): string {
  const { reference, title, isDrill, state, incident, madeAt } = report;
  const sections = Map.groupBy(noticeReportLines(report), ({ section }) => section);
  return htmlDocument(
    { title: `Notice ${reference} – ${organisation}`, style: paperStyle },
    <>
      <h1>
        {isDrill && 'Drill: '}
        {title}
      </h1>
      <p class="soft">
        Notice {reference}, {state}
        {incident && `, of incident ${incident}`}. Made on {inZone(madeAt, timeZone)}. Times in the tables are
        as they are kept, in UTC. The words of the notice can be proved by the SHA-256 over each.
      </p>
      <Lines sections={sections} />
    </>,
  );
}
