// One duty: whom to tell, by when, how and with what, by which rule, whether that rule was seen, and what was told.
import Alert from '@cloudscape-design/components/alert';
import Badge from '@cloudscape-design/components/badge';
import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import ExpandableSection from '@cloudscape-design/components/expandable-section';
import Header from '@cloudscape-design/components/header';
import Link from '@cloudscape-design/components/link';
import SpaceBetween from '@cloudscape-design/components/space-between';
import StatusIndicator, { type StatusIndicatorProps } from '@cloudscape-design/components/status-indicator';
import { hrefTo } from '../../shell/address.ts';
import { useDesk } from '../../shell/desk.ts';
import { useDates } from '../../words/dates.ts';
import { Hours } from '../hours.tsx';
import type { Duty } from '../incident-file.ts';
import { useIncidentWords } from '../words.ts';
import type { DutiesProps } from './duties.tsx';
import { useDutyNames } from './names.ts';

const signs: Readonly<Record<Duty['standing'], StatusIndicatorProps.Type>> = {
  owed: 'pending',
  unclear: 'warning',
  'not-owed': 'stopped',
  frozen: 'info',
  'told-in-part': 'in-progress',
  told: 'success',
};

type DutyCardProps = Omit<DutiesProps, 'duties'> & { readonly duty: Duty };

export function DutyCard({ incident, duty, begin }: DutyCardProps) {
  const { say } = useIncidentWords();
  const nameOf = useDutyNames();
  const { id, standing, whom, who, people, confirmed, clock } = duty;
  const mayTell = incident.may.includes('tell') && standing !== 'told' && standing !== 'not-owed';
  return (
    <article className="desk-duty" tabIndex={-1} aria-label={nameOf(duty)} data-duty={id}>
      <Container
        header={
          <Header variant="h3" description={<span lang="en">{whom}</span>}>
            {nameOf(duty)}
          </Header>
        }
      >
        <SpaceBetween size="s">
          <SpaceBetween size="s" direction="horizontal" alignItems="center">
            <StatusIndicator type={signs[standing]}>{say(`standing.${standing}`)}</StatusIndicator>
            {clock?.safe?.includes('T') && clock.standing !== 'void' && <HoursOf clock={clock} />}
            {who === 'counsel' ? (
              <Badge color="severity-medium">{say('ask-counsel')}</Badge>
            ) : (
              !confirmed && <Badge color="severity-medium">{say('unconfirmed')}</Badge>
            )}
            {people !== null && <Box>{say('people.count', { count: people })}</Box>}
          </SpaceBetween>
          <Due duty={duty} />
          <Box>
            <strong>{say('how')}</strong> <span lang="en">{duty.how}</span>
          </Box>
          <Content duty={duty} />
          <Told duty={duty} />
          {mayTell && (
            <SpaceBetween size="xs" direction="horizontal">
              <Button onClick={() => begin('tell', id)}>{say('do.tell')}</Button>
              {standing === 'unclear' && <Button onClick={() => begin('none', id)}>{say('do.none')}</Button>}
              {who === 'people' && <Button href={noticesOf(incident.reference)}>{say('notices')}</Button>}
            </SpaceBetween>
          )}
          <ExpandableSection headerText={say('why')} variant="footer">
            <Why duty={duty} />
          </ExpandableSection>
        </SpaceBetween>
      </Container>
    </article>
  );
}

const noticesOf = (incident: string): string => hrefTo('notices', [], { incident });

type Clock = NonNullable<Duty['clock']>;

function HoursOf({ clock: { latest, standing } }: { readonly clock: Clock }) {
  const isOver = standing === 'kept' || standing === 'missed';
  return <Hours end={isOver ? null : latest} kept={isOver ? standing === 'kept' : null} />;
}

/** The safe date, the latest where it is another, or the words of the law. */
function Due({ duty: { rule, clock, standing } }: { readonly duty: Duty }) {
  const { say } = useIncidentWords();
  const dates = useDates();
  if (standing === 'not-owed') return null;
  if (!clock) return rule && <StatusIndicator type="stopped">{say('due.not-begun')}</StatusIndicator>;
  const { safe, latest } = clock;
  const type =
    clock.standing === 'late' || clock.standing === 'missed'
      ? 'error'
      : clock.standing === 'kept'
        ? 'success'
        : 'info';
  if (safe === null) return <StatusIndicator type="warning">{say('due.no-date')}</StatusIndicator>;
  const times = say('due', { date: dates.at(safe), away: dates.away(safe) });
  return (
    <StatusIndicator type={type}>
      {latest && latest !== safe ? `${times} · ${say('due.latest', { date: dates.at(latest) })}` : times}
    </StatusIndicator>
  );
}

function Content({ duty: { content, mustNot, standing } }: { readonly duty: Duty }) {
  const { say } = useIncidentWords();
  if (content.length + mustNot.length === 0) return null;
  return (
    <ExpandableSection
      headerText={say('content')}
      variant="footer"
      defaultExpanded={standing === 'owed' || standing === 'told-in-part'}
    >
      <ul lang="en">
        {content.map((part) => (
          <li key={part}>{part}</li>
        ))}
      </ul>
      {mustNot.length > 0 && (
        <Alert type="warning" header={say('must-not')}>
          <ul lang="en" className="plain-list">
            {mustNot.map((part) => (
              <li key={part}>{part}</li>
            ))}
          </ul>
        </Alert>
      )}
    </ExpandableSection>
  );
}

function Told({ duty: { told } }: { readonly duty: Duty }) {
  const { say } = useIncidentWords();
  const dates = useDates();
  if (told.length === 0) return null;
  return (
    <ul className="plain-list">
      {told.map(({ at, isComplete, theirReference, lateBecause }) => (
        <li key={`${at} ${isComplete}`}>
          {say(isComplete ? 'told.in-full' : 'told.more-follows', { date: dates.at(at) })}
          {theirReference && ` · ${say('told.proof-is', { proof: theirReference })}`}
          {lateBecause && ` · ${say('told.late-because', { why: lateBecause })}`}
        </li>
      ))}
    </ul>
  );
}

function Why({ duty }: { readonly duty: Duty }) {
  const { say } = useIncidentWords();
  const { rule, source, confirmed, doubts, why, clock, mayWait, authorities } = duty;
  return (
    <SpaceBetween size="xs">
      <ul lang="en">
        {why.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <Box>
        <strong>{say('source')}</strong> <span lang="en">{source ?? say('source.none')}</span>
        {rule && ` (${rule})`} · {say(confirmed ? 'confirmed' : 'unconfirmed')}
      </Box>
      {doubts.map((doubt) => (
        <Box key={doubt} color="text-status-warning">
          <span lang="en">{doubt}</span>
        </Box>
      ))}
      <Box>{say(mayWait === null ? 'may-wait.no' : `may-wait.${mayWait}`)}</Box>
      <Authorities slugs={authorities} />
      {clock && (
        <ol lang="en">
          {clock.why.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      )}
    </SpaceBetween>
  );
}

function Authorities({ slugs }: { readonly slugs: readonly string[] }) {
  const { say } = useIncidentWords();
  const { settings } = useDesk();
  if (slugs.length === 0) return null;
  return (
    <Box>
      {say('authorities', { organisation: settings.organisation, slugs: slugs.join(', ') })}{' '}
      <Link href={hrefTo('authorities')}>{say('authorities.link')}</Link>
    </Box>
  );
}
