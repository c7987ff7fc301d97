// The parts of a referral pack as people read them.
import type { Exchanged, PackAuthority, PackDate, ReferralPack } from '../desk/complaints/referral-pack.ts';
import { Section, type When } from './paper-sections.tsx';

export function Parties({
  pack: { operator, person, residence, language, authority },
}: {
  pack: ReferralPack;
}) {
  return (
    <Section title="Who">
      <h3>The authority</h3>
      {authority ? (
        <AuthorityLines authority={authority} />
      ) : (
        <p>
          Not chosen yet: nobody knows where the person lives, or several authorities may be the right one.
        </p>
      )}
      <h3>The person</h3>
      <dl>
        <dt>Name</dt>
        <dd>{person.name || 'not given'}</dd>
        <dt>Mail address</dt>
        <dd>{person.address || 'not given'}</dd>
        <dt>Lives in</dt>
        <dd>{residence ?? 'not stated'}</dd>
        <dt>Writes in</dt>
        <dd>{language === 'und' ? 'not known' : language}</dd>
      </dl>
      <h3>The operator</h3>
      <dl>
        <dt>Name</dt>
        <dd>{operator.name}</dd>
        <dt>Country</dt>
        <dd>{operator.country}</dd>
        <dt>Mail address</dt>
        <dd>{operator.address}</dd>
        <dt>Privacy policy</dt>
        <dd>{operator.policy}</dd>
      </dl>
    </Section>
  );
}

function AuthorityLines({ authority }: { authority: PackAuthority }) {
  if (!authority.isKnown)
    return (
      <dl>
        <dt>Name</dt>
        <dd>{authority.name}</dd>
        <dt>Address</dt>
        <dd>{authority.address ?? 'not given'}</dd>
        <dt>Mail address</dt>
        <dd>{authority.email ?? 'not given'}</dd>
        <dt>Web</dt>
        <dd>{authority.web ?? 'not given'}</dd>
      </dl>
    );
  const { name, englishName, address, email, complaintPage, web, languages, checked, open } = authority;
  return (
    <>
      <dl>
        <dt>Name</dt>
        <dd>
          {name} ({englishName})
        </dd>
        <dt>Address</dt>
        <dd>{address.join(', ')}</dd>
        <dt>Mail address</dt>
        <dd>{email ?? 'none known'}</dd>
        <dt>How to complain</dt>
        <dd>{complaintPage ?? web}</dd>
        <dt>Takes complaints in</dt>
        <dd>{languages.join(', ')}</dd>
      </dl>
      <p class="soft on-screen">
        For you, not printed: this address was checked on {checked.on} against {checked.against}. {open}
      </p>
    </>
  );
}

export function Complaint({ pack: { complaint, escalation }, when }: { pack: ReferralPack; when: When }) {
  return (
    <Section title="The complaint">
      <dl>
        <dt>Kind</dt>
        <dd>{complaint.kind ?? 'not named yet'}</dd>
        <dt>Subject</dt>
        <dd>{complaint.subject || 'none'}</dd>
        <dt>Received</dt>
        <dd>
          {when(complaint.receivedAt)}, by {complaint.channel}
        </dd>
        <dt>State</dt>
        <dd>{complaint.state}</dd>
        {escalation && (
          <>
            <dt>With the authority</dt>
            <dd>since {when(escalation.at)}</dd>
            <dt>Its case number</dt>
            <dd>{escalation.theirReference ?? 'not known yet'}</dd>
            <dt>Its advice</dt>
            <dd>{escalation.advisedAt ? when(escalation.advisedAt) : 'not given yet'}</dd>
          </>
        )}
      </dl>
      {escalation && escalation.marks.length > 0 && (
        <>
          <h3>Dates of the panel of authorities (Data Privacy Framework)</h3>
          <ul>
            {escalation.marks.map(({ rule, duty, latest }) => (
              <li key={rule}>
                {duty} Until {latest === null ? 'no day that is named' : when(latest)} ({rule}).
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}

export function Dates({ dates, when }: { dates: readonly PackDate[]; when: When }) {
  return (
    <Section title="Dates, and why they are what they are">
      {dates.length === 0 && <p>No rule that we know sets a date.</p>}
      {dates.map((date) => (
        <div key={date.rule + date.startedAt}>
          <h3>{date.duty || date.rule}</h3>
          <dl>
            <dt>Rule</dt>
            <dd>
              {date.source} ({date.rule}){!date.confirmed && ' – not confirmed'}
            </dd>
            <dt>Due</dt>
            <dd>{due(date, when)}</dd>
            <dt>State</dt>
            <dd>
              {date.stoppedAt
                ? `ended ${when(date.stoppedAt)}, by ${date.stoppedBy ?? date.state}`
                : date.state}
            </dd>
          </dl>
          <ul class="soft">
            {date.why.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}

function due({ safe, latest }: PackDate, when: When): string {
  if (safe === null || latest === null) return 'the law names no day';
  return safe === latest
    ? when(safe)
    : `${when(safe)} on the earliest reading, ${when(latest)} on the latest`;
}

export function Commitments({ pack: { commitments, operator } }: { pack: ReferralPack }) {
  return (
    <Section title="What the operator has committed itself to">
      {operator.isUnderDataPrivacyFramework && <p>The operator takes part in the Data Privacy Framework.</p>}
      {commitments.length === 0 && !operator.isUnderDataPrivacyFramework && <p>Nothing beyond the law.</p>}
      {commitments.map(({ promise, quote, policyVersion, url }) => (
        <div key={promise}>
          <blockquote>“{quote}”</blockquote>
          <p class="soft">
            Privacy policy of {policyVersion}, {url}
          </p>
        </div>
      ))}
    </Section>
  );
}

export function Answers({ pack: { answers }, when }: { pack: ReferralPack; when: When }) {
  return (
    <Section title="The operator’s answer">
      {answers.length === 0 && <p>There is none yet.</p>}
      {answers.map(({ result, at, told, denial, text }, i) => (
        <div key={at}>
          <h3>
            {i === 0 ? '' : 'Before: '}
            {result.replaceAll('-', ' ')}
            {denial && `, ${denial.replaceAll('-', ' ')}`} – {when(at)}, told by {told}
          </h3>
          {text && <div class="words">{text}</div>}
        </div>
      ))}
    </Section>
  );
}

export function Said({ message, when }: { message: Exchanged; when: When }) {
  const { direction, channel, at, from, subject, text, isCut, attachments, remarks, fate } = message;
  const who = [from.name, from.address && `<${from.address}>`].filter(Boolean).join(' ');
  const further = [
    ...remarks,
    ...(isCut ? ['The text goes on in the raw mail, which the desk keeps.'] : []),
    ...(fate ? [fate.sentAt ? `Sent ${when(fate.sentAt)}.` : 'Not sent.'] : []),
    ...(fate && fate.state !== 'sent' ? [`The letter is now: ${fate.state}.`] : []),
  ];
  return (
    <div>
      <h3>
        {when(at)} – {direction === 'in' ? 'from' : 'by'} {who || 'nobody named'}, {channel}
      </h3>
      <p class="soft">Subject: {subject || 'none'}</p>
      {text !== undefined && <div class="words">{text}</div>}
      {attachments.length > 0 && (
        <p class="soft">
          Attached: {attachments.map(({ name, type, size }) => `${name} (${type}, ${size} bytes)`).join('; ')}
        </p>
      )}
      {further.length > 0 && <p class="soft">{further.join(' ')}</p>}
    </div>
  );
}
