// What is asked: each ask with its dates and why, its queue and why, and what can be done with it now.
import Badge from '@cloudscape-design/components/badge';
import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import ExpandableSection from '@cloudscape-design/components/expandable-section';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import StatusIndicator, { type StatusIndicatorProps } from '@cloudscape-design/components/status-indicator';
import { useDesk } from '../shell/desk.ts';
import { useDates } from '../words/dates.ts';
import { useTerms } from '../words/words.ts';
import type { CaseFile, Item } from './case-file.ts';
import { Clocks } from './clocks.tsx';
import { deedId } from './composer.tsx';
import type { DeedName } from './deeds.ts';
import { IncidentsOf } from './incidents-of.tsx';
import { keyOf } from './keys.ts';
import { deedsWith } from './may.ts';
import { useQuickDeed } from './quick-deed.ts';
import { Sorting } from './sorting.tsx';
import { useCaseWords } from './words.ts';

interface ItemsProps {
  readonly file: CaseFile;
  readonly chosen: number;
  readonly choose: (n: number) => void;
  readonly begin: (deed: DeedName, n: number) => void;
  readonly drafts: ReadonlySet<string>;
  readonly changed: () => Promise<CaseFile | undefined>;
}

export function Items({ file, ...props }: ItemsProps) {
  const { say } = useCaseWords();
  return (
    <section aria-label={say('items')}>
      <SpaceBetween size="s">
        <Header variant="h2" counter={`(${file.items.length})`}>
          {say('items')}
        </Header>
        {file.items.map((item) => (
          <ItemCard key={item.n} file={file} item={item} {...props} />
        ))}
      </SpaceBetween>
    </section>
  );
}

const signs: Readonly<Record<Item['state'], StatusIndicatorProps.Type>> = {
  open: 'pending',
  waiting: 'in-progress',
  answered: 'success',
  escalated: 'info',
};

function ItemCard({
  file,
  item,
  chosen,
  choose,
  begin,
  drafts,
  changed,
}: ItemsProps & { readonly item: Item }) {
  const { say } = useCaseWords();
  const terms = useTerms();
  const { session } = useDesk();
  const quick = useQuickDeed(file, changed);
  const { n, kind, queue, state, assignee, needsReview, outcome } = item;
  const isMine = assignee === session.name;
  const actions = deedsWith(file, item);
  const assign = (to: string | null) => quick.edit(n, { assignee: to });
  return (
    <article
      className="item"
      tabIndex={-1}
      aria-label={say('item', { n: String(n), kind: terms(`kind.${kind ?? 'none'}`) })}
      data-item={n}
    >
      <Container
        header={
          <Header
            variant="h3"
            description={terms(`queue.${queue}`)}
            actions={
              item.may.includes('sort') && (
                <Button loading={quick.isRunning} onClick={() => assign(isMine ? null : session.name)}>
                  {say(isMine ? 'assign.release' : 'assign.me')}
                </Button>
              )
            }
          >
            {n} · {terms(`kind.${kind ?? 'none'}`)}
          </Header>
        }
      >
        <SpaceBetween size="s">
          <SpaceBetween size="s" direction="horizontal" alignItems="center">
            <StatusIndicator type={signs[state]}>{terms(`state.${state}`)}</StatusIndicator>
            {item.waitsFor && <Box>{say(`waits-for.${item.waitsFor}`)}</Box>}
            {needsReview && <Badge color="severity-medium">{say('needs-review')}</Badge>}
            {assignee && <Badge color={isMine ? 'blue' : 'grey'}>{assignee}</Badge>}
            {item.frozenAt && <Frozen at={item.frozenAt} />}
          </SpaceBetween>
          <Due item={item} />
          {outcome && <Outcome outcome={outcome} />}
          {item.escalation && <Escalation escalation={item.escalation} />}
          {item.draft && (
            <Box color="text-status-info">
              {say('erasures.done', { systems: item.draft.systems.join(', ') })}
            </Box>
          )}
          {actions.length > 0 && (
            <SpaceBetween size="xs" direction="horizontal">
              {actions.map((action) => (
                <Button
                  key={action}
                  variant={action === 'answer' ? 'primary' : 'normal'}
                  iconName={drafts.has(deedId(action, n)) ? 'edit' : undefined}
                  ariaLabel={
                    drafts.has(deedId(action, n))
                      ? say('continue-draft', { what: say(`do.${action}`) })
                      : undefined
                  }
                  onClick={() => begin(action, n)}
                >
                  {say(`do.${action}`)}
                  {n === chosen && keyOf(action) && ` (${keyOf(action)})`}
                </Button>
              ))}
            </SpaceBetween>
          )}
          {kind === 'breach-report' && (
            <IncidentsOf reference={file.reference} n={n} mayEnter={file.may.includes('note')} />
          )}
          <ExpandableSection headerText={say('why-dates')} variant="footer">
            <Clocks item={item} />
          </ExpandableSection>
          <ExpandableSection
            headerText={say('why-queue')}
            variant="footer"
            defaultExpanded={needsReview}
            onChange={({ detail }) => detail.expanded && choose(n)}
          >
            <Sorting item={item} quick={quick} />
          </ExpandableSection>
        </SpaceBetween>
      </Container>
    </article>
  );
}

function Due({ item: { safeDue, latestDue, state, queue } }: { readonly item: Item }) {
  const { say } = useCaseWords();
  const dates = useDates();
  if (!safeDue || state === 'answered' || queue === 'junk') return null;
  const days = dates.daysTo(safeDue);
  const isOver = latestDue !== null && dates.daysTo(latestDue) < 0;
  return (
    <StatusIndicator type={isOver ? 'error' : days <= 7 ? 'warning' : 'info'}>
      {say('due', { date: dates.at(safeDue), away: dates.away(safeDue) })}
      {latestDue && latestDue !== safeDue && ` · ${say('due.latest', { date: dates.at(latestDue) })}`}
    </StatusIndicator>
  );
}

function Outcome({
  outcome: { result, at, told, denial },
}: {
  readonly outcome: NonNullable<Item['outcome']>;
}) {
  const { say } = useCaseWords();
  const dates = useDates();
  return (
    <Box>
      <strong>{say(`choice.${result}`)}</strong> · {dates.at(at)} · {say(`choice.${told}`)}
      {denial && ` · ${say(`choice.${denial}`)}`}
    </Box>
  );
}

function Escalation({
  escalation: { authority, at, theirReference },
}: {
  readonly escalation: NonNullable<Item['escalation']>;
}) {
  const { say } = useCaseWords();
  const dates = useDates();
  return (
    <Box>
      {say('escalated', { authority, date: dates.day(at) })}
      {theirReference && ` · ${say('escalated.reference', { theirReference })}`}
    </Box>
  );
}

function Frozen({ at }: { readonly at: string }) {
  const { say } = useCaseWords();
  const dates = useDates();
  return <Badge color="blue">{say('frozen', { date: dates.at(at) })}</Badge>;
}
