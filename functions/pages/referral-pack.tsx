import { isDate } from '../desk/clocks/calendar.ts';
import type { ReferralPack } from '../desk/complaints/referral-pack.ts';
import { headersFor, htmlDocument } from './document.tsx';
import { Answers, Commitments, Complaint, Dates, Parties, Said, Section } from './referral-sections.tsx';

/** For paper first: A4, one column, nothing that needs colour. */
const style = `
@page{size:A4;margin:18mm 16mm}
:root{color-scheme:light}
*{box-sizing:border-box}
body{margin:0 auto;max-width:46rem;padding:1.5rem;background:#fff;color:#16191f;font:11pt/1.45 system-ui,sans-serif}
@media print{body{padding:0;max-width:none}.on-screen{display:none}}
h1{font-size:17pt;line-height:1.2;margin:0 0 2mm}
h2{font-size:13pt;margin:8mm 0 2mm;border-bottom:1px solid #8b929c;break-after:avoid}
h3{font-size:11pt;margin:5mm 0 1mm;break-after:avoid}
p,ul,dl{margin:0 0 2mm}
ul{padding-left:1.2rem}
dl{display:grid;grid-template-columns:11rem 1fr;gap:.6mm 3mm}
dt{color:#454c56}dd{margin:0;overflow-wrap:anywhere}
table{width:100%;border-collapse:collapse;font-size:10pt}
th,td{text-align:left;vertical-align:top;padding:1mm 2mm 1mm 0;border-top:1px solid #c9cdd3;overflow-wrap:anywhere}
tr{break-inside:avoid}
blockquote{margin:0 0 2mm;padding-left:3mm;border-left:2px solid #8b929c}
.words{white-space:pre-wrap;overflow-wrap:anywhere;margin:0 0 2mm;padding:2mm 3mm;border:1px solid #c9cdd3}
.soft{color:#454c56;font-size:10pt}
.apart{break-before:page}
`.trim();

/** Headers of the page: for the browser to show, under a name that says no more than the reference. */
export const referralHeaders = (reference: string, n: number) => ({
  ...headersFor(style),
  'content-disposition': `inline; filename="referral-${reference}-${n}.html"`,
});

/** The pack as a page to read and to print. */
export function referralPage(pack: ReferralPack): string {
  const { reference, operator, complaint, madeAt } = pack;
  const zone = operator.timeZone;
  const when = (at: string) => inZone(at, zone);
  return htmlDocument(
    { title: `Referral ${reference}/${complaint.n} – ${operator.name}`, style },
    <>
      <h1>Referral of a complaint about the processing of personal data</h1>
      <p class="soft">
        Case {reference}, item {complaint.n}. Made on {when(madeAt)}. Times are those of {zone}.
      </p>
      <Parties pack={pack} />
      <Complaint pack={pack} when={when} />
      <Dates dates={pack.dates} when={when} />
      <Commitments pack={pack} />
      <Answers pack={pack} when={when} />
      <Section title="What was done">
        <table>
          <thead>
            <tr>
              <th scope="col">When</th>
              <th scope="col">What</th>
              <th scope="col">By</th>
            </tr>
          </thead>
          <tbody>
            {pack.deeds.map(({ at, what, by }) => (
              <tr key={at + what}>
                <td>{when(at)}</td>
                <td>{what}</td>
                <td>{by}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Section>
      <Section title="What was said" apart>
        {pack.exchanged.map((message) => (
          <Said key={message.id} message={message} when={when} />
        ))}
      </Section>
      {pack.notes.length > 0 && (
        <Section title="Notes of the investigation" apart>
          <p class="soft">
            Staff wrote these for each other. Take this page out where the authority is not to have it.
          </p>
          {pack.notes.map(({ at, text }) => (
            <div key={at + text}>
              <h3>{when(at)}</h3>
              <div class="words">{text}</div>
            </div>
          ))}
        </Section>
      )}
    </>,
  );
}

/** A calendar date or an instant in words, in the operator's zone. */
function inZone(at: string, timeZone: string): string {
  if (isDate(at))
    return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(at));
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone }).format(
    new Date(at),
  );
}
