// The first thing one sees in the morning: what is late, what is due, what is new, what presses, and how the desk is doing.
import Button from '@cloudscape-design/components/button';
import ContentLayout from '@cloudscape-design/components/content-layout';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { lazy, Suspense } from 'react';
import { useReading } from '../api/reading.ts';
import { goTo, hrefTo } from '../shell/address.ts';
import { useDesk } from '../shell/desk.ts';
import { useShortcuts } from '../shell/shortcuts.ts';
import { Failure, Loading } from '../shell/states.tsx';
import { DueFirst } from './due-first.tsx';
import { Numbers } from './numbers.tsx';
import { Pressing } from './pressing.tsx';
import './today.css';
import { useTodayWords } from './words.ts';

/** Comes after what is due: nobody waits for a plot. */
const Figures = lazy(() => import('./figures.tsx'));

/** Milliseconds after which it is read again. */
const minute = 60_000;
const firstItems = '10';
const mostIncidents = '50';

export default function TodayPage() {
  const say = useTodayWords();
  const { api, session } = useDesk();
  const queues = useReading(
    'queues',
    async (signal) => (await api('GET /v1/queues', { signal })).body,
    minute,
  );
  const items = useReading(
    'due first',
    async (signal) => (await api('GET /v1/items', { query: { limit: firstItems }, signal })).body.items,
    minute,
  );
  const incidents = useReading(
    'incidents',
    async (signal) => (await api('GET /v1/incidents', { query: { limit: mostIncidents }, signal })).body,
    minute,
  );
  const metrics = useReading(
    'metrics',
    async (signal) => (await api('GET /v1/metrics', { signal })).body,
    10 * minute,
  );
  useShortcuts({ '/': () => goTo('find') });
  const mayWork = session.roles.some((role) => role !== 'auditor');
  const readings = [queues, items, incidents, metrics];
  const failed = readings.find(({ problem }) => problem);
  const again = () => Promise.all(readings.map((reading) => reading.problem && reading.again()));
  return (
    <ContentLayout
      header={
        <Header
          variant="h1"
          actions={
            <SpaceBetween direction="horizontal" size="xs">
              <Button href={hrefTo('find')}>{say('find')}</Button>
              {mayWork && <Button href={hrefTo('new')}>{say('new-case')}</Button>}
            </SpaceBetween>
          }
        >
          {say('title')}
        </Header>
      }
    >
      <SpaceBetween size="l">
        {failed?.problem && <Failure problem={failed.problem} again={again} />}
        <Numbers queues={queues.value} metrics={metrics.value} incidents={incidents.value} />
        <Pressing incidents={incidents.value?.incidents} metrics={metrics.value} />
        <DueFirst reading={items} />
        <Suspense fallback={<Loading />}>
          <Figures queues={queues.value} metrics={metrics.value} />
        </Suspense>
      </SpaceBetween>
    </ContentLayout>
  );
}
