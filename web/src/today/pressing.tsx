// What cannot wait until somebody comes to it: duties of incidents, mail that went lost, promises that run late.
import Alert from '@cloudscape-design/components/alert';
import Link from '@cloudscape-design/components/link';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { hrefTo } from '../shell/address.ts';
import { DrillMark } from '../shell/drill.tsx';
import { useDates } from '../words/dates.ts';
import { useRuleNames } from '../words/rule-names.ts';
import { type Incidents, type Metrics, useTodayWords } from './words.ts';

interface PressingProps {
  readonly incidents: Incidents['incidents'] | undefined;
  readonly metrics: Metrics | undefined;
}

/** Days before a duty of an incident that press: the 72 hours of GDPR Article 33(1). */
const pressingDays = 3;

export function Pressing({ incidents = [], metrics }: PressingProps) {
  const say = useTodayWords();
  const dates = useDates();
  const nameOf = useRuleNames();
  const urgent = incidents.flatMap((each) => {
    const due = each.hoursEnd ?? each.nextDue;
    return due && dates.daysTo(due) <= pressingDays ? [{ ...each, due }] : [];
  });
  const { lost = [], unanswered = [], date = '' } = metrics?.reconciliation ?? {};
  const late = metrics?.promises.filter((promise) => promise.late > 0) ?? [];
  if (urgent.length + lost.length + unanswered.length + late.length === 0) return null;
  return (
    <section aria-label={say('pressing')}>
      <SpaceBetween size="xs">
        {urgent.map(({ reference, title, due, isDrill }) => {
          const isLate = new Date(due.includes('T') ? due : `${due}T23:59:59Z`) < new Date();
          const told = { reference, title, when: dates.away(due), date: dates.at(due) };
          return (
            <Alert key={reference} type={isLate ? 'error' : 'warning'}>
              {isDrill && <DrillMark />} {say(isLate ? 'pressing.incident.late' : 'pressing.incident', told)}{' '}
              <Link href={hrefTo('incidents', [reference])}>{say('incident.link')}</Link>
            </Alert>
          );
        })}
        {lost.length > 0 && (
          <Alert type="error">{say('pressing.lost', { count: lost.length, date: dates.day(date) })}</Alert>
        )}
        {unanswered.length > 0 && (
          <Alert type="error">
            {say('pressing.unanswered', { count: unanswered.length, date: dates.day(date) })}{' '}
            {unanswered.slice(0, 10).map((reference) => (
              <Link key={reference} href={hrefTo('case', [reference])}>
                {reference}{' '}
              </Link>
            ))}
          </Alert>
        )}
        {late.map(({ rule, late: count }) => (
          <Alert key={rule} type="warning">
            {say('pressing.promise', { count, name: nameOf(rule) })}{' '}
            <Link href={hrefTo('promises')}>{say('promises.link')}</Link>
          </Alert>
        ))}
      </SpaceBetween>
    </section>
  );
}
