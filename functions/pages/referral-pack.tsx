import type { ReferralPack } from '../desk/complaints/referral-pack.ts';
import { headersFor, htmlDocument } from './document.tsx';
import { inZone, paperStyle } from './paper.ts';
import { Deeds, Section } from './paper-sections.tsx';
import { Answers, Commitments, Complaint, Dates, Parties, Said } from './referral-sections.tsx';

/** Headers of the page: for the browser to show, under a name that says no more than the reference. */
export const referralHeaders = (reference: string, n: number) => ({
  ...headersFor(paperStyle),
  'content-disposition': `inline; filename="referral-${reference}-${n}.html"`,
});

/** The pack as a page to read and to print. */
export function referralPage(pack: ReferralPack): string {
  const { reference, operator, complaint, madeAt } = pack;
  const zone = operator.timeZone;
  const when = (at: string) => inZone(at, zone);
  return htmlDocument(
    { title: `Referral ${reference}/${complaint.n} – ${operator.name}`, style: paperStyle },
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
      <Deeds deeds={pack.deeds} when={when} />
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
