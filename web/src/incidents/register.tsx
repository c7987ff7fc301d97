// All incidents, what is due first first.
import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import ContentLayout from '@cloudscape-design/components/content-layout';
import Header from '@cloudscape-design/components/header';
import Link from '@cloudscape-design/components/link';
import SegmentedControl from '@cloudscape-design/components/segmented-control';
import SpaceBetween from '@cloudscape-design/components/space-between';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import Table from '@cloudscape-design/components/table';
import { useState } from 'react';
import { usePages } from '../api/pages.ts';
import { hrefTo } from '../shell/address.ts';
import { useDesk } from '../shell/desk.ts';
import { DrillMark } from '../shell/drill.tsx';
import { Empty, readOn, Shown } from '../shell/states.tsx';
import { useDates } from '../words/dates.ts';
import { Hours } from './hours.tsx';
import type { Listed } from './incident-file.ts';
import { Notifiable } from './overview.tsx';
import { useIncidentWords } from './words.ts';

const pageSize = '50';
const halves = ['open', 'closed'] as const;
type Half = (typeof halves)[number];

export function Register() {
  const { say } = useIncidentWords();
  const { session } = useDesk();
  const [half, setHalf] = useState<Half>('open');
  const mayEnter = session.roles.some((role) => role !== 'auditor');
  return (
    <ContentLayout
      header={
        <Header
          variant="h1"
          description={say('text')}
          actions={
            mayEnter && (
              <Button variant="primary" href={hrefTo('incidents', ['new'])}>
                {say('enter')}
              </Button>
            )
          }
        >
          {say('title')}
        </Header>
      }
    >
      <SpaceBetween size="m">
        <SegmentedControl
          label={say('state')}
          selectedId={half}
          options={halves.map((id) => ({ id, text: say(`half.${id}`) }))}
          onChange={({ detail }) => setHalf(detail.selectedId === 'closed' ? 'closed' : 'open')}
        />
        <Incidents half={half} />
      </SpaceBetween>
    </ContentLayout>
  );
}

function Incidents({ half }: { readonly half: Half }) {
  const { say } = useIncidentWords();
  const dates = useDates();
  const { api } = useDesk();
  const pages = usePages<Listed>(`incidents ${half}`, async (cursor, signal) => {
    const query = { state: half, limit: pageSize, ...(cursor && { cursor }) };
    const { incidents, cursor: next } = (await api('GET /v1/incidents', { query, signal })).body;
    return { rows: incidents, next };
  });
  return (
    <Shown reading={pages}>
      {({ rows }) => (
        <Table
          header={<Header variant="h2">{say(`half.${half}`)}</Header>}
          items={[...rows]}
          trackBy="reference"
          empty={<Empty>{say(`empty.${half}`)}</Empty>}
          enableKeyboardNavigation
          wrapLines
          columnDefinitions={[
            {
              id: 'reference',
              header: say('reference'),
              isRowHeader: true,
              minWidth: 220,
              cell: ({ reference, title, isDrill }) => (
                <>
                  <Link href={hrefTo('incidents', [reference])}>{reference}</Link> {isDrill && <DrillMark />}
                  <Box>{title}</Box>
                </>
              ),
            },
            { id: 'state', header: say('state'), cell: ({ state }) => say(`state.${state}`) },
            { id: 'aware', header: say('aware'), cell: ({ awareAt }) => dates.at(awareAt) },
            {
              id: 'hours',
              header: say('72'),
              minWidth: 150,
              cell: ({ hoursEnd, hoursKept }) => <Hours end={hoursEnd} kept={hoursKept} />,
            },
            {
              id: 'notifiable',
              header: say('notifiable'),
              minWidth: 150,
              cell: ({ risk }) => <Notifiable risk={risk} />,
            },
            { id: 'people', header: say('people'), cell: ({ people }) => say('number', { number: people }) },
            {
              id: 'pending',
              header: say('duties.open'),
              minWidth: 140,
              cell: ({ pending, nextDue }) => <Pending pending={pending} nextDue={nextDue} />,
            },
          ]}
          footer={readOn(pages, say('more'))}
        />
      )}
    </Shown>
  );
}

function Pending({ pending, nextDue }: Pick<Listed, 'pending' | 'nextDue'>) {
  const { say } = useIncidentWords();
  const dates = useDates();
  if (pending === 0) return <StatusIndicator type="success">{say('duties.none-open')}</StatusIndicator>;
  return (
    <>
      {say('number', { number: pending })}
      <Box color="text-body-secondary" fontSize="body-s">
        {nextDue ? say('next', { date: dates.at(nextDue) }) : say('next.none')}
      </Box>
    </>
  );
}
