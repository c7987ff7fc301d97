// The first thing one sees in the morning: what is due and what is late.
import ContentLayout from '@cloudscape-design/components/content-layout';
import Header from '@cloudscape-design/components/header';
import Link from '@cloudscape-design/components/link';
import Table from '@cloudscape-design/components/table';
import type { AnswerOf } from '../api/client.ts';
import { useReading } from '../api/reading.ts';
import { hrefTo } from '../shell/address.ts';
import { useDesk } from '../shell/desk.ts';
import { Shown } from '../shell/states.tsx';
import { wordsOf } from '../words/catalogue.ts';
import { useTerms, useWords } from '../words/words.ts';
import en from './en.json';

const words = wordsOf(en, { de: () => import('./de.json') });
type Count = AnswerOf<'GET /v1/queues'>['queues'][number]['open'];

export default function TodayPage() {
  const say = useWords(words);
  const terms = useTerms();
  const { api } = useDesk();
  const queues = useReading(
    'queues',
    async (signal) => (await api('GET /v1/queues', { signal })).body,
    60_000,
  );
  const told = ({ count, more }: Count) =>
    more ? say('more', { count }) : say('more', { count }).split(' ')[0];
  return (
    <ContentLayout header={<Header variant="h1">{say('title')}</Header>}>
      <Shown reading={queues}>
        {({ queues: rows }) => (
          <Table
            header={<Header variant="h2">{say('queues')}</Header>}
            items={[...rows]}
            enableKeyboardNavigation
            columnDefinitions={[
              {
                id: 'queue',
                header: say('queue'),
                isRowHeader: true,
                cell: ({ queue }) => <Link href={hrefTo('queues', [queue])}>{terms(`queue.${queue}`)}</Link>,
              },
              { id: 'open', header: say('open'), cell: ({ open }) => told(open) },
              { id: 'overdue', header: say('overdue'), cell: ({ overdue }) => told(overdue) },
              { id: 'due-soon', header: say('due-soon'), cell: ({ dueSoon }) => told(dueSoon) },
            ]}
          />
        )}
      </Shown>
    </ContentLayout>
  );
}
