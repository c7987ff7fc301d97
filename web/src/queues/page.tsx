// What waits, the safe due date first: five queues, however long.
import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import ContentLayout from '@cloudscape-design/components/content-layout';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Tabs from '@cloudscape-design/components/tabs';
import { useCallback, useMemo } from 'react';
import { useReading } from '../api/reading.ts';
import type { PageProps } from '../pages.ts';
import { goTo, hrefTo, replaceAddress, useAddress } from '../shell/address.ts';
import { useDesk } from '../shell/desk.ts';
import { wordsOf } from '../words/catalogue.ts';
import { useTerms, useWords } from '../words/words.ts';
import en from './en.json';
import { askedOf, type Filter, filterIn, queryOf, queues } from './filter.ts';
import { keptList } from './item-list.ts';
import { ItemsOf } from './items-of.tsx';
import { ViewsMenu } from './views-menu.tsx';

const words = wordsOf(en, { de: () => import('./de.json') });
/** Milliseconds after which counts are read again. */
const minute = 60_000;

export default function QueuesPage({ rest }: PageProps) {
  const say = useWords(words);
  const terms = useTerms();
  const { api, session } = useDesk();
  const { query } = useAddress();
  const filter = useMemo(() => filterIn(rest, query), [rest, query]);
  const own = session.actor.replace(/^staff:/, '');
  const list = useMemo(() => keptList(api, queryOf(filter, own)), [api, filter, own]);
  const counts = useReading(
    'counts',
    async (signal) => (await api('GET /v1/queues', { signal })).body.queues,
    minute,
  );
  const go = useCallback((to: Filter) => replaceAddress('queues', [], askedOf(to)), []);
  const label = (queue: (typeof queues)[number]) => {
    const open = counts.value?.find((each) => each.queue === queue)?.open;
    const count = open
      ? ` (${open.count.toLocaleString(document.documentElement.lang)}${open.more ? '+' : ''})`
      : '';
    return terms(`queue.${queue}`) + count;
  };
  const mayWork = session.roles.some((role) => role !== 'auditor');
  const { queue: _, ...asked } = filter;
  const items = <ItemsOf key={JSON.stringify(filter)} list={list} filter={filter} own={own} onFilter={go} />;
  return (
    <ContentLayout
      header={
        <Header
          variant="h1"
          actions={
            <SpaceBetween direction="horizontal" size="xs">
              <Button href={hrefTo('find')}>{say('find')}</Button>
              <ViewsMenu filter={filter} onChange={go} />
              {mayWork && <Button href={hrefTo('new')}>{say('new')}</Button>}
            </SpaceBetween>
          }
        >
          {say('title')}
        </Header>
      }
    >
      <Box>
        <Tabs
          ariaLabel={say('title')}
          activeTabId={filter.queue ?? 'all'}
          onChange={({ detail }) => {
            const queue = queues.find((each) => each === detail.activeTabId);
            goTo('queues', [], askedOf(queue ? { ...asked, queue } : asked));
          }}
          tabs={[
            { id: 'all', label: say('all'), content: filter.queue ? null : items },
            ...queues.map((queue) => ({
              id: queue,
              label: label(queue),
              content: filter.queue === queue ? items : null,
            })),
          ]}
        />
      </Box>
    </ContentLayout>
  );
}
