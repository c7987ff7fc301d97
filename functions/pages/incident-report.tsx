import type { Duty } from '../desk/incidents/duties.ts';
import { type IncidentReport, reportLines } from '../desk/incidents/report.ts';
import { headersFor, htmlDocument } from './document.tsx';
import { inZone, paperStyle } from './paper.ts';
import { Deeds, Lines, Section, type When } from './paper-sections.tsx';

/** Headers of the page: for the browser to show, under a name that says no more than the reference. */
export const incidentPageHeaders = (reference: string) => ({
  ...headersFor(paperStyle),
  'content-disposition': `inline; filename="incident-${reference}.html"`,
});

/** Sections that the page tells in its own way. */
const told = new Set(['Who must be told', 'What was done']);

/** The report as a page to read and to print. */
export function incidentPage(report: IncidentReport): string {
  const { incident, operator, madeAt, template, duties, deeds } = report;
  const when: When = (at) => inZone(at, operator.timeZone);
  const sections = Map.groupBy(
    reportLines(report).filter(({ section }) => !told.has(section)),
    ({ section }) => section,
  );
  return htmlDocument(
    { title: `Incident ${incident.reference} – ${operator.name}`, style: paperStyle },
    <>
      <h1>{incident.isDrill && 'Drill: '}Report of a breach of personal data</h1>
      <p class="soft">
        Incident {incident.reference}, version {incident.version}. Made on {when(madeAt)}. Times in the tables
        are as they are kept, in UTC; times in words are those of {operator.timeZone}. Headings:{' '}
        {template.name}. {template.doubt}
      </p>
      <Lines sections={sections} />
      <Section title="Who must be told" apart>
        {duties.map((duty) => (
          <DutyLines key={duty.id} duty={duty} when={when} />
        ))}
      </Section>
      <Deeds deeds={deeds} when={when} />
    </>,
  );
}

function DutyLines({ duty, when }: { duty: Duty; when: When }) {
  const { clock } = duty;
  return (
    <div>
      <h3>
        {duty.whom} ({duty.jurisdiction}): {duty.standing.replaceAll('-', ' ')}
      </h3>
      <dl>
        <dt>Rule</dt>
        <dd>
          {duty.source ?? 'none that we read'} ({duty.id}){!duty.confirmed && ' – not confirmed'}
        </dd>
        <dt>Why</dt>
        <dd>{[...duty.why, ...duty.doubts].join(' ')}</dd>
        <dt>Due</dt>
        <dd>{clock ? dueInWords(clock, when) : 'no date'}</dd>
        <dt>How</dt>
        <dd>{duty.how}</dd>
        {duty.told.map(({ at, isComplete, theirReference, lateBecause }) => (
          <>
            <dt>Told</dt>
            <dd>
              {[
                when(at) + (isComplete ? '' : ', more to follow'),
                theirReference,
                lateBecause && `late: ${lateBecause}`,
              ]
                .filter(Boolean)
                .join('; ')}
            </dd>
          </>
        ))}
      </dl>
      {duty.content.length > 0 && (
        <>
          <p>It must say:</p>
          <ul>
            {duty.content.map((part) => (
              <li key={part}>{part}</li>
            ))}
          </ul>
        </>
      )}
      {duty.mustNot.length > 0 && <p>It must not say: {duty.mustNot.join(' ')}</p>}
      {clock && (
        <ul class="soft">
          {clock.why.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

function dueInWords({ safe, latest }: NonNullable<Duty['clock']>, when: When): string {
  if (safe === null || latest === null) return 'the law names no day';
  return safe === latest
    ? when(safe)
    : `${when(safe)} on the earliest reading, ${when(latest)} on the latest`;
}
