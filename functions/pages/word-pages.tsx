// Pages that only tell: what the organisation promises, and posted notices.
import type { Desk } from '../desk/desk.ts';
import { type Frame, page } from './layout.tsx';
import type { PageWords } from './words.ts';

export function promisesPage(frame: Frame): string {
  const { words, desk } = frame;
  const { say } = words;
  const title = say('promises.title');
  return page(
    frame,
    { title, path: '/promises' },
    <>
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{say(desk.promises.length > 0 ? 'promises.intro' : 'promises.none')}</p>
      {desk.promises.map((promise) => (
        <Pledge key={promise.rule} words={words} promise={promise} desk={desk} />
      ))}
    </>,
  );
}

interface PledgeProps {
  readonly words: PageWords;
  readonly promise: Desk['promises'][number];
  readonly desk: Desk;
}

function Pledge({ words: { say }, promise, desk }: PledgeProps) {
  const { days, businessDays, quote, policyVersion, url } = promise;
  return (
    <div class="desk-card">
      <blockquote class="govuk-body desk-words" lang={desk.languages[0]} cite={url ?? desk.policy}>
        {quote}
      </blockquote>
      {days !== undefined && <p class="govuk-body">{say('promises.days', { days: String(days) })}</p>}
      {businessDays !== undefined && (
        <p class="govuk-body">{say('promises.business-days', { days: String(businessDays) })}</p>
      )}
      <p class="govuk-body-s">
        <a class="govuk-link" href={url ?? desk.policy}>
          {say('promises.version', { version: policyVersion })}
        </a>
      </p>
    </div>
  );
}

export function noticesPage(frame: Frame): string {
  const { say } = frame.words;
  const title = say('notices.title');
  return page(
    frame,
    { title, path: '/notices' },
    <>
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{say('notices.intro')}</p>
      <p class="govuk-inset-text">{say('notices.none')}</p>
    </>,
  );
}
