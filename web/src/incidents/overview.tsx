// Where an incident stands, in one look: what is judged, contained, told, and what is still missing.
import Container from '@cloudscape-design/components/container';
import KeyValuePairs from '@cloudscape-design/components/key-value-pairs';
import StatusIndicator, { type StatusIndicatorProps } from '@cloudscape-design/components/status-indicator';
import { useDates } from '../words/dates.ts';
import { Hours } from './hours.tsx';
import type { Duty, Incident, Listed } from './incident-file.ts';
import { useIncidentWords } from './words.ts';
import { Severity } from './working.tsx';

const signs: Readonly<Record<NonNullable<Listed['risk']>, StatusIndicatorProps.Type>> = {
  'no breach': 'stopped',
  unlikely: 'stopped',
  risk: 'warning',
  high: 'error',
};

/** What the last judgement says of notifying; what nobody judged counts as a risk. */
export function Notifiable({ risk }: { readonly risk: Listed['risk'] }) {
  const { say } = useIncidentWords();
  return risk === null ? (
    <StatusIndicator type="pending">{say('notifiable.none')}</StatusIndicator>
  ) : (
    <StatusIndicator type={signs[risk]}>{say(`notifiable.${risk}`)}</StatusIndicator>
  );
}

const isPending = ({ standing }: Duty): boolean => standing !== 'told' && standing !== 'not-owed';

/** The first end of hours that still run, and whether those that were told were in time. */
function hoursOf(duties: readonly Duty[]) {
  const counted = duties.filter(({ clock }) => clock?.safe?.includes('T'));
  const ends = counted
    .filter(isPending)
    .flatMap(({ clock, told }) => (told.length === 0 && clock?.latest ? [clock.latest] : []));
  const told = counted.filter((duty) => duty.told.length > 0);
  return {
    end: ends.sort()[0] ?? null,
    kept: told.length === 0 ? null : told.every(({ clock }) => clock?.standing === 'kept'),
  };
}

interface OverviewProps {
  readonly incident: Incident;
  readonly duties: readonly Duty[] | undefined;
}

export function Overview({ incident, duties }: OverviewProps) {
  const { say } = useIncidentWords();
  const dates = useDates();
  const { state, facts, assessments, containments, missing } = incident;
  const last = assessments.at(-1);
  const risk = last ? (last.isBreach ? last.risk : 'no breach') : null;
  const people = (facts.affected ?? []).reduce((sum, each) => sum + each.people, 0);
  const pending = duties?.filter(isPending).length;
  const contained = containments.at(-1);
  const open = (number: number, done: string, left: string) =>
    number === 0 ? (
      <StatusIndicator type="success">{done}</StatusIndicator>
    ) : (
      <StatusIndicator type="pending">{left}</StatusIndicator>
    );
  return (
    <Container>
      <KeyValuePairs
        columns={4}
        items={[
          { label: say('state'), value: say(`state.${state}`) },
          { label: say('72'), value: duties ? <Hours {...hoursOf(duties)} /> : '…' },
          { label: say('aware'), value: dates.at(facts.awareAt) },
          { label: say('notifiable'), value: <Notifiable risk={risk} /> },
          {
            label: say('severity'),
            value: last?.severity ? <Severity {...last.severity} /> : say('severity.none'),
          },
          {
            label: say('contained'),
            value: contained ? (
              <StatusIndicator type="success">{dates.at(contained.at)}</StatusIndicator>
            ) : (
              <StatusIndicator type="pending">{say('contained.not')}</StatusIndicator>
            ),
          },
          {
            label: say('duties.open'),
            value:
              pending === undefined
                ? '…'
                : open(pending, say('duties.none-open'), say('duties.left', { count: pending })),
          },
          {
            label: say('facts'),
            value: open(missing.length, say('facts.whole'), say('facts.missing', { count: missing.length })),
          },
          { label: say('people'), value: say('people.about', { number: people }) },
        ]}
      />
    </Container>
  );
}
