// The files that were brought in: how far each is read, and what became of its rows.
import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Header from '@cloudscape-design/components/header';
import ProgressBar from '@cloudscape-design/components/progress-bar';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import Table from '@cloudscape-design/components/table';
import { download } from '../../case/download.ts';
import { useFetching } from '../../case/fetching.ts';
import { useDesk } from '../../shell/desk.ts';
import { Empty } from '../../shell/states.tsx';
import { useDates } from '../../words/dates.ts';
import type { Audience } from '../notice-file.ts';
import type { Standing } from '../standing.ts';
import { useNoticeWords } from '../words.ts';

type Import = Audience['imports'][number];

export function Files({ of, imports }: { readonly of: Standing; readonly imports: readonly Import[] }) {
  const say = useNoticeWords();
  const dates = useDates();
  const number = (pick: (file: Import) => number | undefined) => (file: Import) =>
    (pick(file) ?? 0).toLocaleString();
  return (
    <Table
      header={<Header variant="h2">{say('files')}</Header>}
      items={[...imports]}
      trackBy="id"
      empty={<Empty>{say('files.none')}</Empty>}
      ariaLabels={{ tableLabel: say('files') }}
      enableKeyboardNavigation
      wrapLines
      columnDefinitions={[
        {
          id: 'file',
          header: say('file'),
          isRowHeader: true,
          cell: ({ id, at, bytes }) => (
            <>
              {say('file.n', { n: imports.findIndex((each) => each.id === id) + 1 })}
              <br />
              <Box variant="span" color="text-body-secondary">
                {at && dates.at(at)} {say('kilobytes', { count: Math.ceil(bytes / 1024) })}
              </Box>
            </>
          ),
        },
        { id: 'state', header: say('file.state'), minWidth: 160, cell: (file) => <Progress file={file} /> },
        { id: 'rows', header: say('rows'), cell: number(({ rows }) => rows) },
        { id: 'people', header: say('people.new'), cell: number(({ people }) => people) },
        { id: 'joined', header: say('joined'), cell: number(({ joined }) => joined) },
        { id: 'unreachable', header: say('unreachable'), cell: number(({ unreachable }) => unreachable) },
        { id: 'aside', header: say('set-aside'), cell: (file) => <SetAside of={of} file={file} /> },
      ]}
    />
  );
}

function Progress({ file: { state, read, bytes, failure } }: { readonly file: Import }) {
  const say = useNoticeWords();
  if (state === 'importing')
    return (
      <ProgressBar
        value={bytes === 0 ? 0 : Math.round((100 * read) / bytes)}
        ariaLabel={say('file.importing')}
        description={say('file.importing')}
      />
    );
  return state === 'failed' ? (
    <StatusIndicator type="error">{failure || say('file.failed')}</StatusIndicator>
  ) : (
    <StatusIndicator type="success">{say('file.imported')}</StatusIndicator>
  );
}

function SetAside({ of, file }: { readonly of: Standing; readonly file: Import }) {
  const say = useNoticeWords();
  const { api } = useDesk();
  const { isFetching, fetchIt } = useFetching(async () => {
    const path = { reference: of.notice.reference, upload: file.id };
    const { files } = (await api('GET /v1/notices/{reference}/audience/{upload}/set-aside', { path })).body;
    for (const { url } of files) download(url);
  });
  const count = file.setAside.toLocaleString();
  if (file.setAside === 0 || file.state === 'importing' || !of.mayReadPeople) return count;
  return (
    <Button
      variant="inline-link"
      iconName="download"
      loading={isFetching}
      ariaLabel={say('set-aside.take', { count: file.setAside })}
      onClick={fetchIt}
    >
      {count}
    </Button>
  );
}
