// The items whose safe date comes first, of all queues.
import Box from '@cloudscape-design/components/box';
import Header from '@cloudscape-design/components/header';
import Link from '@cloudscape-design/components/link';
import Table from '@cloudscape-design/components/table';
import type { AnswerOf } from '../api/client.ts';
import type { Reading } from '../api/reading.ts';
import { hrefTo } from '../shell/address.ts';
import { useDesk } from '../shell/desk.ts';
import { Empty, Loading } from '../shell/states.tsx';
import { useDates } from '../words/dates.ts';
import { useTerms } from '../words/words.ts';
import { useTodayWords } from './words.ts';

type Item = AnswerOf<'GET /v1/items'>['items'][number];

export function DueFirst({ reading: { value, problem } }: { readonly reading: Reading<readonly Item[]> }) {
  const say = useTodayWords();
  const terms = useTerms();
  const dates = useDates();
  const { session } = useDesk();
  if (!value) return problem ? null : <Loading />;
  const due = ({ safeDue }: Item) => {
    if (!safeDue) return say('date.none');
    const days = dates.daysTo(safeDue);
    return (
      <Box
        variant="span"
        color={days < 0 ? 'text-status-error' : 'inherit'}
        fontWeight={days < 0 ? 'bold' : 'normal'}
      >
        {days < 0 ? say('date.late', { count: -days }) : dates.away(safeDue)} · {dates.day(safeDue)}
      </Box>
    );
  };
  const whose = ({ assignee }: Item) => {
    if (assignee === null) return say('whose.nobody');
    return session.actor === `staff:${assignee}` ? say('whose.me') : assignee;
  };
  return (
    <Table
      header={
        <Header variant="h2" actions={<Link href={hrefTo('queues')}>{say('due.all')}</Link>}>
          {say('due')}
        </Header>
      }
      items={[...value]}
      trackBy={({ reference, n }) => `${reference}/${n}`}
      empty={<Empty>{say('due.empty')}</Empty>}
      enableKeyboardNavigation
      columnDefinitions={[
        {
          id: 'reference',
          header: say('reference'),
          isRowHeader: true,
          cell: ({ reference }) => <Link href={hrefTo('case', [reference])}>{reference}</Link>,
        },
        { id: 'date', header: say('date'), cell: due },
        {
          id: 'person',
          header: say('person'),
          cell: ({ person }) => person.name || person.address || say('person.hidden'),
        },
        { id: 'kind', header: say('kind'), cell: ({ kind }) => terms(`kind.${kind ?? 'none'}`) },
        { id: 'queue', header: say('queue'), cell: ({ queue }) => terms(`queue.${queue}`) },
        { id: 'whose', header: say('whose'), cell: whose },
      ]}
    />
  );
}
