// What left the desk: read on as far as somebody asks.
import Header from '@cloudscape-design/components/header';
import Table from '@cloudscape-design/components/table';
import type { AnswerOf } from '../api/client.ts';
import { usePages } from '../api/pages.ts';
import { useDesk } from '../shell/desk.ts';
import { Empty, readOn, Shown } from '../shell/states.tsx';
import type { Say } from '../words/catalogue.ts';
import { useDates } from '../words/dates.ts';
import type en from './en.json';

type Export = AnswerOf<'GET /v1/exports'>['exports'][number];

export function Taken({ say }: { readonly say: Say<keyof typeof en> }) {
  const dates = useDates();
  const { api, session } = useDesk();
  const pages = usePages<Export>('exports', async (cursor, signal) => {
    const { exports, cursor: next } = (
      await api('GET /v1/exports', { query: { ...(cursor && { cursor }) }, signal })
    ).body;
    return { rows: exports, next };
  });
  const names: Readonly<Record<string, string>> = {
    items: say('what.items'),
    sorting: say('what.sorting'),
    'written-notice': say('what.written-notice'),
  };
  const span = ({ from, to }: Export) =>
    from === '0001-01-01' && to === '9999-12-30'
      ? say('span.all')
      : [from, to].map((each) => (each ? dates.day(each) : '')).join(' – ');
  return (
    <Shown reading={pages}>
      {({ rows }) => (
        <Table
          header={<Header variant="h2">{say('taken')}</Header>}
          items={[...rows]}
          empty={<Empty>{say('taken.none')}</Empty>}
          enableKeyboardNavigation
          columnDefinitions={[
            { id: 'at', header: say('at'), isRowHeader: true, cell: ({ at }) => dates.at(at) },
            {
              id: 'who',
              header: say('who'),
              cell: ({ actor }) => (actor === session.actor ? say('you') : actor.replace(/^staff:/, '')),
            },
            {
              id: 'what',
              header: say('what'),
              cell: ({ what, format }) => `${names[what] ?? what} (${format})`,
            },
            { id: 'span', header: say('span'), cell: span },
            { id: 'texts', header: say('with-texts'), cell: ({ texts }) => say(texts ? 'yes' : 'no') },
            { id: 'lines', header: say('lines'), cell: ({ lines }) => lines.toLocaleString() },
          ]}
          footer={readOn(pages, say('more'))}
        />
      )}
    </Shown>
  );
}
