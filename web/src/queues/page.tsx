// What waits in a queue, the safe due date first.
import ContentLayout from '@cloudscape-design/components/content-layout';
import Header from '@cloudscape-design/components/header';
import Link from '@cloudscape-design/components/link';
import Table from '@cloudscape-design/components/table';
import { useReading } from '../api/reading.ts';
import type { PageProps } from '../pages.ts';
import { hrefTo } from '../shell/address.ts';
import { useDesk } from '../shell/desk.ts';
import { Empty, Shown } from '../shell/states.tsx';
import { wordsOf } from '../words/catalogue.ts';
import { useDates } from '../words/dates.ts';
import { useTerms, useWords } from '../words/words.ts';
import en from './en.json';

const words = wordsOf(en, { de: () => import('./de.json') });
const names = ['deletion', 'breach-notice', 'eu-complaint', 'general', 'junk'] as const;

export default function QueuesPage({ rest: [wanted] }: PageProps) {
  const say = useWords(words);
  const terms = useTerms();
  const dates = useDates();
  const { api } = useDesk();
  const queue = names.find((each) => each === wanted);
  const items = useReading(
    `items of ${queue ?? 'all'}`,
    async (signal) =>
      (await api('GET /v1/items', { query: { ...(queue && { queue }), limit: '50' }, signal })).body,
  );
  return (
    <ContentLayout header={<Header variant="h1">{queue ? terms(`queue.${queue}`) : say('title')}</Header>}>
      <Shown reading={items}>
        {({ items: rows }) => (
          <Table
            items={[...rows]}
            trackBy={({ reference, n }) => `${reference}/${n}`}
            empty={<Empty>{say('empty')}</Empty>}
            enableKeyboardNavigation
            columnDefinitions={[
              {
                id: 'reference',
                header: say('reference'),
                isRowHeader: true,
                cell: ({ reference }) => <Link href={hrefTo('case', [reference])}>{reference}</Link>,
              },
              { id: 'person', header: say('person'), cell: ({ person }) => person.name || person.address },
              { id: 'kind', header: say('kind'), cell: ({ kind }) => terms(`kind.${kind ?? 'none'}`) },
              { id: 'state', header: say('state'), cell: ({ state }) => terms(`state.${state}`) },
              { id: 'due', header: say('due'), cell: ({ safeDue }) => (safeDue ? dates.day(safeDue) : '') },
            ]}
          />
        )}
      </Shown>
    </ContentLayout>
  );
}
