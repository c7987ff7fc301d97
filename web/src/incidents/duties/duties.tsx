// Who must be told, what presses first; what is done, and what is no duty, below.
import ExpandableSection from '@cloudscape-design/components/expandable-section';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { Empty } from '../../shell/states.tsx';
import type { Duty, Incident } from '../incident-file.ts';
import { useIncidentWords } from '../words.ts';
import { DutyCard } from './duty-card.tsx';

export interface DutiesProps {
  readonly incident: Incident;
  readonly duties: readonly Duty[];
  /** Opens what is done with a duty. */
  readonly begin: (deed: 'tell' | 'none', duty: string) => void;
}

const isDone = ({ standing }: Duty): boolean => standing === 'told';
const isNone = ({ standing }: Duty): boolean => standing === 'not-owed';
/** What counts hours or is late comes first, then what the law wants without delay, then what has a date, then what is told in part. */
function placeOf({ clock, standing }: Duty): string {
  if (standing === 'told-in-part') return '3';
  if (!clock?.safe) return '1';
  return (clock.safe.includes('T') || clock.standing === 'late' ? '0' : '2') + clock.safe;
}

export function Duties({ duties, ...props }: DutiesProps) {
  const { say } = useIncidentWords();
  const pending = duties
    .filter((duty) => !isDone(duty) && !isNone(duty))
    .toSorted((a, b) => placeOf(a).localeCompare(placeOf(b)));
  const cards = (some: readonly Duty[]) =>
    some.map((duty) => <DutyCard key={duty.id} duty={duty} {...props} />);
  const [done, none] = [duties.filter(isDone), duties.filter(isNone)];
  return (
    <section aria-label={say('duties')}>
      <SpaceBetween size="s">
        <Header variant="h2" counter={`(${pending.length})`} description={say('duties.text')}>
          {say('duties')}
        </Header>
        {pending.length === 0 && <Empty>{say('duties.nothing')}</Empty>}
        {cards(pending)}
        {done.length > 0 && (
          <Header variant="h2" counter={`(${done.length})`}>
            {say('duties.done')}
          </Header>
        )}
        {cards(done)}
        {none.length > 0 && (
          <ExpandableSection headerText={say('duties.none', { count: none.length })} headingTagOverride="h2">
            <SpaceBetween size="s">{cards(none)}</SpaceBetween>
          </ExpandableSection>
        )}
      </SpaceBetween>
    </section>
  );
}
