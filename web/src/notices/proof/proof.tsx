// The proof of a notice: who was reached and how, who was not and why, in which words; and one person, where somebody asks.
import Alert from '@cloudscape-design/components/alert';
import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import KeyValuePairs from '@cloudscape-design/components/key-value-pairs';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Table from '@cloudscape-design/components/table';
import { allParts } from '../../api/parts.ts';
import { downloadText } from '../../case/download.ts';
import { useFetching } from '../../case/fetching.ts';
import { useDesk } from '../../shell/desk.ts';
import { useNotifications } from '../../shell/notifications.tsx';
import { Empty, Shown } from '../../shell/states.tsx';
import { useDates } from '../../words/dates.ts';
import type { Report } from '../notice-file.ts';
import { useReport } from '../report.ts';
import { Ways } from '../sending.tsx';
import type { Standing } from '../standing.ts';
import { useNoticeWords } from '../words.ts';
import { FindPerson } from './person.tsx';

export function ProofStep({ of }: { readonly of: Standing }) {
  const say = useNoticeWords();
  const report = useReport(of);
  return (
    <SpaceBetween size="l">
      {of.notice.startedAt === null && <Alert type="info">{say('proof.not-yet')}</Alert>}
      <Shown reading={report}>
        {(value) => (
          <SpaceBetween size="l">
            <Numbers of={of} report={value} />
            <Ways report={value} />
            <Unreached report={value} />
            <Residences report={value} />
            <InWhichWords report={value} />
          </SpaceBetween>
        )}
      </Shown>
      <FindPerson of={of} />
    </SpaceBetween>
  );
}

/** Lines of one part of the proof. */
const partSize = '2000';

function Numbers({ of, report }: { readonly of: Standing; readonly report: Report }) {
  const say = useNoticeWords();
  const dates = useDates();
  const { api } = useDesk();
  const { tell } = useNotifications();
  const { reference } = of.notice;
  const path = { reference };
  const page = useFetching(async () =>
    downloadText(
      (await api('GET /v1/notices/{reference}/report.html', { path })).body,
      'text/html',
      `${reference}.html`,
    ),
  );
  const people = useFetching(async () => {
    const told = (count: number) =>
      tell({
        id: 'proof',
        type: 'in-progress',
        isDismissible: false,
        content: say('proof.taking', { count: Math.max(0, count - 1) }),
      });
    const { text, lines } = await allParts<'GET /v1/notices/{reference}/report.csv'>(
      (cursor) =>
        api('GET /v1/notices/{reference}/report.csv', {
          path,
          query: { limit: partSize, ...(cursor && { cursor }) },
        }),
      told,
    );
    downloadText(text, 'text/csv', `${reference}.csv`);
    tell({ id: 'proof', type: 'success', content: say('proof.taken', { count: Math.max(0, lines - 1) }) });
  });
  const when = (at: string | null) => (at ? dates.at(at) : say('none'));
  return (
    <Container
      header={
        <Header
          variant="h2"
          description={report.asOf ? say('counted.at', { date: dates.at(report.asOf) }) : undefined}
          actions={
            <SpaceBetween direction="horizontal" size="xs">
              {of.mayReadPeople && (
                <Button iconName="download" loading={people.isFetching} onClick={people.fetchIt}>
                  {say('proof.people')}
                </Button>
              )}
              <Button iconName="download" loading={page.isFetching} onClick={page.fetchIt}>
                {say('proof.page')}
              </Button>
              <Button
                iconName="download"
                onClick={() =>
                  downloadText(JSON.stringify(report, null, 2), 'application/json', `${reference}.json`)
                }
              >
                {say('proof.json')}
              </Button>
            </SpaceBetween>
          }
        >
          {say('step.proof')}
        </Header>
      }
    >
      <KeyValuePairs
        columns={4}
        items={[
          { label: say('people'), value: report.people.toLocaleString() },
          { label: say('reached'), value: report.reached.toLocaleString() },
          { label: say('on-the-way'), value: report.onTheWay.toLocaleString() },
          { label: say('not-reached'), value: report.notReached.toLocaleString() },
          { label: say('opened'), value: when(report.dates.openedAt) },
          { label: say('started'), value: when(report.dates.startedAt) },
          { label: say('finished'), value: when(report.dates.finishedAt) },
          { label: say('proof.made'), value: dates.at(report.madeAt) },
        ]}
      />
    </Container>
  );
}

function Unreached({ report }: { readonly report: Report }) {
  const say = useNoticeWords();
  return (
    <Table
      header={<Header variant="h2">{say('why-not')}</Header>}
      items={[...report.reasons]}
      trackBy="why"
      ariaLabels={{ tableLabel: say('why-not') }}
      empty={<Empty>{say('why-not.none')}</Empty>}
      columnDefinitions={[
        { id: 'why', header: say('why'), isRowHeader: true, cell: ({ why }) => say(`why-not.${why}`) },
        { id: 'people', header: say('people'), cell: ({ people }) => people.toLocaleString() },
      ]}
    />
  );
}

function Residences({ report }: { readonly report: Report }) {
  const say = useNoticeWords();
  return (
    <Table
      header={<Header variant="h2">{say('by-residence')}</Header>}
      items={[...report.residences]}
      trackBy="residence"
      ariaLabels={{ tableLabel: say('by-residence') }}
      empty={<Empty>{say('nobody-counted')}</Empty>}
      columnDefinitions={[
        {
          id: 'residence',
          header: say('residence'),
          isRowHeader: true,
          cell: ({ residence }) => (residence === 'ZZ' ? say('residence.unknown') : residence),
        },
        { id: 'people', header: say('people'), cell: ({ people }) => people.toLocaleString() },
        { id: 'reached', header: say('reached'), cell: ({ reached }) => reached.toLocaleString() },
        { id: 'on', header: say('on-the-way'), cell: ({ onTheWay }) => onTheWay.toLocaleString() },
        { id: 'not', header: say('not-reached'), cell: ({ notReached }) => notReached.toLocaleString() },
      ]}
    />
  );
}

function InWhichWords({ report }: { readonly report: Report }) {
  const say = useNoticeWords();
  return (
    <Table
      header={
        <Header variant="h2" description={say('in-words.text')}>
          {say('in-words')}
        </Header>
      }
      items={[...report.words]}
      trackBy="language"
      ariaLabels={{ tableLabel: say('in-words') }}
      empty={<Empty>{say('texts.none')}</Empty>}
      wrapLines
      columnDefinitions={[
        { id: 'language', header: say('language'), isRowHeader: true, cell: ({ language }) => language },
        {
          id: 'subject',
          header: say('subject'),
          cell: ({ subject, language }) => <span lang={language}>{subject}</span>,
        },
        {
          id: 'sha',
          header: say('sha'),
          cell: ({ sha256 }) => (
            <Box variant="code">
              <span className="desk-code">{sha256}</span>
            </Box>
          ),
        },
      ]}
    />
  );
}
