// All notices, or those of one incident.
import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import ContentLayout from '@cloudscape-design/components/content-layout';
import Header from '@cloudscape-design/components/header';
import Link from '@cloudscape-design/components/link';
import SegmentedControl from '@cloudscape-design/components/segmented-control';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Table from '@cloudscape-design/components/table';
import { useState } from 'react';
import type { AnswerOf, Api } from '../api/client.ts';
import { usePages } from '../api/pages.ts';
import { useReading } from '../api/reading.ts';
import { hrefTo, useAddress } from '../shell/address.ts';
import { useDesk } from '../shell/desk.ts';
import { DrillMark } from '../shell/drill.tsx';
import { Empty, readOn, Shown } from '../shell/states.tsx';
import { useDates } from '../words/dates.ts';
import { useNoticeWords } from './words.ts';

type Row = AnswerOf<'GET /v1/notices'>['notices'][number];
const halves = ['open', 'over'] as const;
type Half = (typeof halves)[number];
const [pageSize, mostAtOnce] = ['50', '200'];

export function NoticeList() {
  const say = useNoticeWords();
  const { session } = useDesk();
  const [half, setHalf] = useState<Half>('open');
  const incident = useAddress().query.get('incident');
  const asked: Readonly<Record<string, string>> = incident ? { incident } : {};
  return (
    <ContentLayout
      header={
        <Header
          variant="h1"
          description={say('text')}
          actions={
            session.roles.includes('officer') && (
              <Button variant="primary" href={hrefTo('notices', ['new'], asked)}>
                {say('begin')}
              </Button>
            )
          }
        >
          {incident ? say('title.of-incident', { reference: incident }) : say('title')}
        </Header>
      }
    >
      <SpaceBetween size="m">
        {incident ? (
          <SpaceBetween direction="horizontal" size="xs">
            <Button href={hrefTo('incidents', [incident])}>{say('to-incident')}</Button>
            <Button href={hrefTo('notices')}>{say('all')}</Button>
          </SpaceBetween>
        ) : (
          <SegmentedControl
            label={say('which')}
            selectedId={half}
            options={halves.map((id) => ({ id, text: say(`half.${id}`) }))}
            onChange={({ detail }) => setHalf(detail.selectedId === 'over' ? 'over' : 'open')}
          />
        )}
        {incident ? <OfIncident incident={incident} /> : <OfHalf key={half} half={half} />}
      </SpaceBetween>
    </ContentLayout>
  );
}

function OfHalf({ half }: { readonly half: Half }) {
  const say = useNoticeWords();
  const { api } = useDesk();
  const pages = usePages<Row>(`notices ${half}`, async (cursor, signal) => {
    const query = { state: half, limit: pageSize, ...(cursor && { cursor }) };
    const { notices, cursor: next } = (await api('GET /v1/notices', { query, signal })).body;
    return { rows: notices, next };
  });
  return (
    <Shown reading={pages}>
      {({ rows }) => <Rows rows={rows} empty={say(`empty.${half}`)} footer={readOn(pages, say('more'))} />}
    </Shown>
  );
}

function OfIncident({ incident }: { readonly incident: string }) {
  const say = useNoticeWords();
  const { api } = useDesk();
  const reading = useReading(`notices of ${incident}`, async (signal) => {
    const all = await Promise.all(halves.map((half) => allOf(api, half, signal)));
    return all.flat().filter((each) => each.incident === incident);
  });
  return <Shown reading={reading}>{(rows) => <Rows rows={rows} empty={say('empty.of-incident')} />}</Shown>;
}

async function allOf(api: Api, state: Half, signal: AbortSignal): Promise<readonly Row[]> {
  const rows: Row[] = [];
  let cursor: string | null = '';
  do {
    const query = { state, limit: mostAtOnce, ...(cursor && { cursor }) };
    const page: AnswerOf<'GET /v1/notices'> = (await api('GET /v1/notices', { query, signal })).body;
    rows.push(...page.notices);
    cursor = page.cursor;
  } while (cursor);
  return rows;
}

interface RowsProps {
  readonly rows: readonly Row[];
  readonly empty: string;
  readonly footer?: React.ReactNode;
}

function Rows({ rows, empty, footer }: RowsProps) {
  const say = useNoticeWords();
  const dates = useDates();
  return (
    <Table
      items={[...rows]}
      trackBy="reference"
      empty={<Empty>{empty}</Empty>}
      ariaLabels={{ tableLabel: say('title') }}
      enableKeyboardNavigation
      wrapLines
      footer={footer}
      columnDefinitions={[
        {
          id: 'title',
          header: say('name'),
          isRowHeader: true,
          minWidth: 220,
          cell: ({ reference, title, isDrill }) => (
            <>
              {isDrill && <DrillMark />} <Link href={hrefTo('notices', [reference])}>{title}</Link>
              <br />
              <Box variant="span" color="text-body-secondary">
                {reference}
              </Box>
            </>
          ),
        },
        { id: 'kind', header: say('kind'), cell: ({ kind }) => say(`kind.${kind}`) },
        { id: 'state', header: say('state'), cell: ({ state }) => say(`state.${state}`) },
        { id: 'people', header: say('people'), cell: ({ people }) => people.toLocaleString() },
        {
          id: 'languages',
          header: say('languages'),
          cell: ({ languages }) => languages.join(', ') || say('none'),
        },
        {
          id: 'incident',
          header: say('incident'),
          cell: ({ incident }) =>
            incident ? <Link href={hrefTo('incidents', [incident])}>{incident}</Link> : say('none'),
        },
        {
          id: 'since',
          header: say('last'),
          cell: ({ openedAt, startedAt, endedAt }) => {
            if (endedAt) return say('ended.at', { date: dates.day(endedAt) });
            if (startedAt) return say('started.at', { date: dates.day(startedAt) });
            return say('opened.at', { date: dates.day(openedAt) });
          },
        },
      ]}
    />
  );
}
