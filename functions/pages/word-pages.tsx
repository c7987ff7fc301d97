// What the organisation promises.
import type { Desk } from '../desk/desk.ts';
import type { Figures } from '../desk/figures/figures.ts';
import { writtenDate } from '../desk/letters/dates.ts';
import { type Frame, page } from './layout.tsx';
import type { PageWords } from './words.ts';

/** @param figures tells how often each promise was kept; without it nothing is said of that */
export function promisesPage(frame: Frame, figures?: Pick<Figures, 'since' | 'duties'>): string {
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
        <Pledge key={promise.rule} words={words} promise={promise} desk={desk} figures={figures} />
      ))}
    </>,
  );
}

interface PledgeProps {
  readonly words: PageWords;
  readonly promise: Desk['promises'][number];
  readonly desk: Desk;
  readonly figures: Pick<Figures, 'since' | 'duties'> | undefined;
}

function Pledge({ words: { say, letters }, promise, desk, figures }: PledgeProps) {
  const { rule, days, businessDays, quote, policyVersion, url } = promise;
  const score = figures?.duties.find((duty) => duty.rule === rule);
  const ended = score ? score.kept + score.missed + score.late : 0;
  return (
    <div class="desk-card">
      <blockquote class="govuk-body desk-words" lang={desk.languages[0]} cite={url ?? desk.policy}>
        {quote}
      </blockquote>
      {days !== undefined && <p class="govuk-body">{say('promises.days', { days: String(days) })}</p>}
      {businessDays !== undefined && (
        <p class="govuk-body">{say('promises.business-days', { days: String(businessDays) })}</p>
      )}
      {figures && score && ended > 0 && (
        <p class="govuk-body">
          {say('promises.score', {
            date: writtenDate(figures.since, letters.dates),
            kept: String(score.kept),
            ended: String(ended),
          })}
        </p>
      )}
      <p class="govuk-body-s">
        <a class="govuk-link" href={url ?? desk.policy}>
          {say('promises.version', { version: policyVersion })}
        </a>
      </p>
    </div>
  );
}
