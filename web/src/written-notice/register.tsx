import Alert from '@cloudscape-design/components/alert';
import Button from '@cloudscape-design/components/button';
import ContentLayout from '@cloudscape-design/components/content-layout';
import Header from '@cloudscape-design/components/header';
import Link from '@cloudscape-design/components/link';
import SegmentedControl from '@cloudscape-design/components/segmented-control';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Table from '@cloudscape-design/components/table';
import { useState } from 'react';
import { usePages } from '../api/pages.ts';
import { allParts } from '../api/parts.ts';
import { problemOf } from '../api/problem.ts';
import { downloadText } from '../case/download.ts';
import { hrefTo } from '../shell/address.ts';
import { useDesk } from '../shell/desk.ts';
import { useNotifications } from '../shell/notifications.tsx';
import { Empty, readOn, Shown } from '../shell/states.tsx';
import { useDates } from '../words/dates.ts';
import { type Entry, type State, useRegisterWords } from './words.ts';

const pageSize = '50';

export function Register() {
  const say = useRegisterWords();
  const { session } = useDesk();
  const [state, setState] = useState<State>('standing');
  const mayRead = session.roles.some((role) => role !== 'agent');
  const mayEnter = session.roles.some((role) => role !== 'auditor');
  return (
    <ContentLayout
      header={
        <Header
          variant="h1"
          description={say('text')}
          actions={
            mayEnter && (
              <Button variant="primary" href={hrefTo('written-notice', ['new'])}>
                {say('enter')}
              </Button>
            )
          }
        >
          {say('title')}
        </Header>
      }
    >
      {mayRead ? (
        <SpaceBetween size="m">
          <SegmentedControl
            label={say('state')}
            selectedId={state}
            options={(['standing', 'withdrawn'] as const).map((id) => ({ id, text: say(`state.${id}`) }))}
            onChange={({ detail }) => setState(detail.selectedId === 'withdrawn' ? 'withdrawn' : 'standing')}
          />
          <Entries state={state} />
        </SpaceBetween>
      ) : (
        <Alert type="info">{say('not-for-agents')}</Alert>
      )}
    </ContentLayout>
  );
}

function Entries({ state }: { readonly state: State }) {
  const say = useRegisterWords();
  const dates = useDates();
  const { api } = useDesk();
  const save = useSaving(state);
  const pages = usePages<Entry>(`register ${state}`, async (cursor, signal) => {
    const { entries, cursor: next } = (
      await api('GET /v1/written-notice', {
        query: { state, limit: pageSize, ...(cursor && { cursor }) },
        signal,
      })
    ).body;
    return { rows: entries, next };
  });
  return (
    <Shown reading={pages}>
      {({ rows }) => (
        <Table
          header={
            <Header
              variant="h2"
              actions={
                <Button iconName="download" disabled={rows.length === 0} onClick={save}>
                  {say('save')}
                </Button>
              }
            >
              {say(`state.${state}`)}
            </Header>
          }
          items={[...rows]}
          trackBy="id"
          empty={<Empty>{say(`empty.${state}`)}</Empty>}
          enableKeyboardNavigation
          wrapLines
          columnDefinitions={[
            {
              id: 'name',
              header: say('name'),
              isRowHeader: true,
              cell: ({ id, name, address }) => (
                <Link href={hrefTo('written-notice', [id])}>{name || address || say('no-name')}</Link>
              ),
            },
            { id: 'since', header: say('since'), cell: ({ since }) => dates.day(since) },
            {
              id: 'way',
              header: say('way'),
              cell: ({ postal }) => postal ?? (state === 'standing' ? say('postal.missing') : say('none')),
            },
            {
              id: 'confirmed',
              header: say('confirmed'),
              cell: ({ isConfirmed }) => say(isConfirmed ? 'confirmed.yes' : 'confirmed.no'),
            },
            {
              id: 'cases',
              header: say('cases'),
              cell: ({ cases }) =>
                cases.map((reference) => (
                  <Link key={reference} href={hrefTo('case', [reference])}>
                    {reference}{' '}
                  </Link>
                )),
            },
          ]}
          footer={readOn(pages, say('more'))}
        />
      )}
    </Shown>
  );
}

/** The whole register as a table, part by part. */
function useSaving(state: State): () => void {
  const say = useRegisterWords();
  const { api } = useDesk();
  const { tell } = useNotifications();
  async function save(): Promise<void> {
    const told = (lines: number) =>
      tell({
        id: 'register',
        type: 'in-progress',
        content: say('saving', { count: Math.max(0, lines - 1) }),
        isDismissible: false,
      });
    try {
      told(0);
      const { text, lines } = await allParts<'GET /v1/written-notice'>(
        (cursor) =>
          api('GET /v1/written-notice', {
            query: { state, format: 'csv', limit: '200', ...(cursor && { cursor }) },
          }),
        told,
      );
      downloadText(text, 'text/csv', 'privacy-desk-written-notice.csv');
      tell({ id: 'register', type: 'success', content: say('saved', { count: Math.max(0, lines - 1) }) });
    } catch (error) {
      tell({ id: 'register', type: 'error', content: problemOf(error).message || problemOf(error).kind });
    }
  }
  return () => void save();
}
