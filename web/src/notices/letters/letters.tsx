// Letters on paper: batches for the print shop, when the post took them, and letters that could not be set.
import Alert from '@cloudscape-design/components/alert';
import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import Table from '@cloudscape-design/components/table';
import { useEffect, useState } from 'react';
import type { AnswerOf } from '../../api/client.ts';
import { usePages } from '../../api/pages.ts';
import { download } from '../../case/download.ts';
import { useFetching } from '../../case/fetching.ts';
import { useDesk } from '../../shell/desk.ts';
import { Empty, readOn, Shown } from '../../shell/states.tsx';
import { useDates } from '../../words/dates.ts';
import type { Standing } from '../standing.ts';
import { useNoticeWords } from '../words.ts';
import { MailedDialog } from './mailed-dialog.tsx';
import { Refused } from './refused.tsx';

export type Batch = AnswerOf<'GET /v1/notices/{reference}/letters'>['batches'][number];
const pageSize = '50';
/** Milliseconds between two looks while batches are made. */
const every = 5_000;

export function LettersStep({ of }: { readonly of: Standing }) {
  const say = useNoticeWords();
  const { api } = useDesk();
  const { reference, state, startedAt } = of.notice;
  const [mailed, setMailed] = useState<Batch>();
  const pages = usePages<Batch>(`letters ${reference}`, async (cursor, signal) => {
    const query = { limit: pageSize, ...(cursor && { cursor }) };
    const path = { reference };
    const answer = (await api('GET /v1/notices/{reference}/letters', { path, query, signal })).body;
    return { rows: answer.batches, next: answer.cursor };
  });
  const isUnderWay =
    state === 'running' || (pages.value?.rows.some((batch) => batch.state === 'made') ?? false);
  const lookAgain = pages.again;
  useEffect(() => {
    if (!isUnderWay) return;
    const timer = setInterval(() => void lookAgain(), every);
    return () => clearInterval(timer);
  }, [isUnderWay, lookAgain]);
  if (startedAt === null) return <Alert type="info">{say('letters.not-yet')}</Alert>;
  return (
    <SpaceBetween size="l">
      <Shown reading={pages}>
        {({ rows }) => (
          <SpaceBetween size="l">
            <Batches of={of} rows={rows} onMailed={setMailed} footer={readOn(pages, say('more'))} />
            {of.mayReadPeople && rows.some(({ refused }) => refused > 0) && (
              <Refused of={of} onSet={() => void pages.again()} />
            )}
          </SpaceBetween>
        )}
      </Shown>
      {mailed && (
        <MailedDialog
          of={of}
          batch={mailed}
          onClose={() => setMailed(undefined)}
          onDone={() => void pages.again()}
        />
      )}
    </SpaceBetween>
  );
}

interface BatchesProps {
  readonly of: Standing;
  readonly rows: readonly Batch[];
  readonly onMailed: (batch: Batch) => void;
  readonly footer: React.ReactNode;
}

function Batches({ of, rows, onMailed, footer }: BatchesProps) {
  const say = useNoticeWords();
  const dates = useDates();
  return (
    <Table
      header={
        <Header variant="h2" description={say('letters.text')}>
          {say('letters')}
        </Header>
      }
      items={[...rows]}
      trackBy={({ n }) => String(n)}
      empty={<Empty>{say('letters.none')}</Empty>}
      ariaLabels={{ tableLabel: say('letters') }}
      enableKeyboardNavigation
      wrapLines
      footer={footer}
      columnDefinitions={[
        {
          id: 'n',
          header: say('batch'),
          isRowHeader: true,
          cell: ({ n, isAgain, envelope }) => (
            <>
              {n.toLocaleString()} {isAgain && `(${say('batch.again')})`}
              <br />
              <Box variant="span" color="text-body-secondary">
                {say(`envelope.${envelope}`)}
              </Box>
            </>
          ),
        },
        {
          id: 'state',
          header: say('batch.state'),
          cell: ({ state }) => (
            <StatusIndicator type={state === 'printed' ? 'success' : 'in-progress'}>
              {say(`batch.${state}`)}
            </StatusIndicator>
          ),
        },
        { id: 'letters', header: say('batch.letters'), cell: ({ letters, people }) => letters ?? people },
        { id: 'pages', header: say('batch.pages'), cell: ({ pages }) => pages ?? say('none') },
        { id: 'refused', header: say('batch.refused'), cell: ({ refused }) => refused },
        {
          id: 'mailing',
          header: say('mailed'),
          cell: (batch) =>
            batch.mailing ? (
              <StatusIndicator type="success">
                {say('mailed.on', { date: dates.day(batch.mailing.date), count: batch.mailing.count })}
              </StatusIndicator>
            ) : (
              of.may('record-mailing') &&
              batch.state === 'printed' &&
              (batch.letters ?? 0) > 0 && (
                <Button
                  variant="inline-link"
                  ariaLabel={say('mailed.enter.of', { n: batch.n })}
                  onClick={() => onMailed(batch)}
                >
                  {say('mailed.enter')}
                </Button>
              )
            ),
        },
        {
          id: 'files',
          header: say('batch.files'),
          cell: (batch) => of.mayReadPeople && batch.state === 'printed' && <Papers of={of} batch={batch} />,
        },
      ]}
    />
  );
}

function Papers({ of, batch }: { readonly of: Standing; readonly batch: Batch }) {
  const say = useNoticeWords();
  const { api } = useDesk();
  const path = { reference: of.notice.reference, n: batch.n };
  const pdf = useFetching(async () =>
    download((await api('GET /v1/notices/{reference}/letters/{n}/pdf', { path })).body.url),
  );
  const manifest = useFetching(async () =>
    download((await api('GET /v1/notices/{reference}/letters/{n}/manifest', { path })).body.url),
  );
  return (
    <SpaceBetween direction="horizontal" size="xs">
      {(batch.letters ?? 0) > 0 && (
        <Button
          variant="inline-link"
          iconName="download"
          loading={pdf.isFetching}
          ariaLabel={say('pdf.of', { n: batch.n })}
          onClick={pdf.fetchIt}
        >
          {say('pdf')}
        </Button>
      )}
      <Button
        variant="inline-link"
        iconName="download"
        loading={manifest.isFetching}
        ariaLabel={say('manifest.of', { n: batch.n })}
        onClick={manifest.fetchIt}
      >
        {say('manifest')}
      </Button>
    </SpaceBetween>
  );
}
