// How far the sending is: by way and by fate, when it ends, and how it is paused, gone on with, or ended.
import Alert from '@cloudscape-design/components/alert';
import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import ProgressBar from '@cloudscape-design/components/progress-bar';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Table from '@cloudscape-design/components/table';
import { useState } from 'react';
import { Empty, Failure, Shown } from '../shell/states.tsx';
import { useDates } from '../words/dates.ts';
import { DeedDialog } from './deed-dialog.tsx';
import { useDoing } from './doing.ts';
import type { Report } from './notice-file.ts';
import { Pace } from './pace.tsx';
import { useReport } from './report.ts';
import type { Standing } from './standing.ts';
import { useNoticeWords } from './words.ts';

export function SendingStep({ of }: { readonly of: Standing }) {
  const say = useNoticeWords();
  const { notice, preview } = of;
  const report = useReport(of);
  const isUnderWay = notice.state === 'running' || notice.state === 'paused';
  if (notice.startedAt === null) return <Alert type="info">{say('sending.not-yet')}</Alert>;
  return (
    <SpaceBetween size="l">
      <Steering of={of} />
      {isUnderWay && preview.value && preview.value.pace.mails > 0 && (
        <Pace pace={preview.value.pace} isStarted={notice.state === 'running'} />
      )}
      <Shown reading={report}>
        {(value) => (
          <SpaceBetween size="l">
            <Far report={value} />
            <Ways report={value} />
            <States report={value} />
          </SpaceBetween>
        )}
      </Shown>
    </SpaceBetween>
  );
}

function Far({ report }: { readonly report: Report }) {
  const say = useNoticeWords();
  const dates = useDates();
  const { people, reached, onTheWay, notReached, asOf } = report;
  const done = people === 0 ? 0 : Math.floor((100 * (reached + notReached)) / people);
  return (
    <Container
      header={
        <Header variant="h2" description={asOf ? say('counted.at', { date: dates.at(asOf) }) : undefined}>
          {say('far')}
        </Header>
      }
    >
      <ProgressBar
        value={done}
        ariaLabel={say('far')}
        description={say('far.text', {
          reached,
          people,
          onTheWay,
          notReached,
        })}
      />
    </Container>
  );
}

export function Ways({ report }: { readonly report: Report }) {
  const say = useNoticeWords();
  return (
    <Table
      header={<Header variant="h2">{say('by-way')}</Header>}
      items={[...report.ways]}
      trackBy="way"
      ariaLabels={{ tableLabel: say('by-way') }}
      empty={<Empty>{say('nobody-counted')}</Empty>}
      columnDefinitions={[
        { id: 'way', header: say('way'), isRowHeader: true, cell: ({ way }) => say(`way.${way}`) },
        { id: 'people', header: say('people'), cell: ({ people }) => people.toLocaleString() },
        { id: 'reached', header: say('reached'), cell: ({ reached }) => reached.toLocaleString() },
        { id: 'on', header: say('on-the-way'), cell: ({ onTheWay }) => onTheWay.toLocaleString() },
        { id: 'not', header: say('not-reached'), cell: ({ notReached }) => notReached.toLocaleString() },
      ]}
    />
  );
}

function States({ report }: { readonly report: Report }) {
  const say = useNoticeWords();
  return (
    <Table
      header={<Header variant="h2">{say('by-state')}</Header>}
      items={[...report.states]}
      trackBy="state"
      ariaLabels={{ tableLabel: say('by-state') }}
      empty={<Empty>{say('nobody-counted')}</Empty>}
      columnDefinitions={[
        { id: 'state', header: say('fate'), isRowHeader: true, cell: ({ state }) => say(`fate.${state}`) },
        { id: 'people', header: say('people'), cell: ({ people }) => people.toLocaleString() },
      ]}
    />
  );
}

function Steering({ of }: { readonly of: Standing }) {
  const say = useNoticeWords();
  const { isDoing, problem, doIt } = useDoing(of);
  const [isEnding, setEnding] = useState(false);
  if (!of.may('pause') && !of.may('resume') && !of.may('finish')) return null;
  return (
    <SpaceBetween size="m">
      {of.notice.state === 'paused' && <Alert type="warning">{say('paused.text')}</Alert>}
      {problem && <Failure problem={problem} />}
      <SpaceBetween direction="horizontal" size="xs">
        {of.may('pause') && (
          <Button
            loading={isDoing}
            onClick={() =>
              void doIt((api, safe) => api('POST /v1/notices/{reference}/pause', safe), say('pause.done'))
            }
          >
            {say('pause')}
          </Button>
        )}
        {of.may('resume') && (
          <Button
            variant="primary"
            loading={isDoing}
            onClick={() =>
              void doIt((api, safe) => api('POST /v1/notices/{reference}/resume', safe), say('resume.done'))
            }
          >
            {say('resume')}
          </Button>
        )}
        {of.may('finish') && <Button onClick={() => setEnding(true)}>{say('finish')}</Button>}
      </SpaceBetween>
      {isEnding && (
        <DeedDialog
          of={of}
          title={say('finish')}
          text={say('finish.text')}
          does={say('finish')}
          told={say('finish.done')}
          reason={say('because')}
          onClose={() => setEnding(false)}
          act={(api, safe, because) =>
            api('POST /v1/notices/{reference}/finish', { ...safe, body: { because } })
          }
        />
      )}
    </SpaceBetween>
  );
}
