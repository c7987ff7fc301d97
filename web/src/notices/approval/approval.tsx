// Two officers stand for a notice: one proposes it, another one approves it; then it starts. Who acts alone says why.
import Alert from '@cloudscape-design/components/alert';
import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import KeyValuePairs from '@cloudscape-design/components/key-value-pairs';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import { goTo } from '../../shell/address.ts';
import { useDesk } from '../../shell/desk.ts';
import { Failure, Shown } from '../../shell/states.tsx';
import { useDates } from '../../words/dates.ts';
import { DeedDialog } from '../deed-dialog.tsx';
import { useDoing } from '../doing.ts';
import type { Notice } from '../notice-file.ts';
import { Pace } from '../pace.tsx';
import type { Standing } from '../standing.ts';
import { Broken } from '../wording/broken.tsx';
import { useNoticeWords } from '../words.ts';
import { Approving } from './approving.tsx';

export function ApprovalStep({ of }: { readonly of: Standing }) {
  const say = useNoticeWords();
  const { notice, preview } = of;
  return (
    <SpaceBetween size="l">
      <Shown reading={preview}>
        {(value) => (
          <SpaceBetween size="l">
            {notice.startedAt === null && <Pace pace={value.pace} isStarted={false} />}
            {value.faults.length > 0 && (
              <Alert type="error" header={say('faults', { count: value.faults.length })}>
                <Broken faults={value.faults} variants={value.variants} isBeside={false} />
              </Alert>
            )}
            {notice.state === 'draft' && <Proposing of={of} isWhole={value.faults.length === 0} />}
            {notice.state === 'proposed' && <Approving of={of} preview={value} />}
            {notice.state === 'approved' && <Starting of={of} />}
          </SpaceBetween>
        )}
      </Shown>
      <WhoStands notice={notice} />
      <SendBack of={of} />
    </SpaceBetween>
  );
}

/** `staff:…` as people read it. */
export function useWho(): (actor: string) => string {
  const say = useNoticeWords();
  const { session } = useDesk();
  return (actor) => (actor === session.actor ? say('you') : actor.replace(/^staff:/, ''));
}

function WhoStands({ notice: { approval, wordsBy } }: { readonly notice: Notice }) {
  const say = useNoticeWords();
  const dates = useDates();
  const who = useWho();
  const told = (actor: string | undefined, at: string | undefined) =>
    actor && at ? say('by.at', { who: who(actor), date: dates.at(at) }) : say('nobody-yet');
  return (
    <Container header={<Header variant="h2">{say('who-stands')}</Header>}>
      <SpaceBetween size="m">
        <KeyValuePairs
          columns={3}
          items={[
            { label: say('words-by'), value: who(wordsBy) },
            { label: say('proposed-by'), value: told(approval?.proposedBy, approval?.proposedAt) },
            { label: say('approved-by'), value: told(approval?.approvedBy, approval?.approvedAt) },
          ]}
        />
        {approval?.brokenGlass && (
          <Alert type="warning" header={say('broken-glass')}>
            {approval.brokenGlass}
          </Alert>
        )}
      </SpaceBetween>
    </Container>
  );
}

function Proposing({ of, isWhole }: { readonly of: Standing; readonly isWhole: boolean }) {
  const say = useNoticeWords();
  const { isDoing, problem, doIt } = useDoing(of);
  const { notice } = of;
  if (!of.may('propose')) return <Alert type="info">{say('propose.not-you')}</Alert>;
  const isReady = isWhole && notice.texts.length > 0;
  return (
    <Container
      header={
        <Header variant="h2" description={say('propose.text')}>
          {say('propose.title')}
        </Header>
      }
    >
      <SpaceBetween size="m">
        {notice.people === 0 && <Alert type="warning">{say('propose.nobody')}</Alert>}
        {notice.texts.length === 0 && <Alert type="warning">{say('propose.no-words')}</Alert>}
        {problem && <Failure problem={problem} />}
        <Button
          variant="primary"
          disabled={!isReady}
          loading={isDoing}
          onClick={() =>
            void doIt((api, safe) => api('POST /v1/notices/{reference}/propose', safe), say('propose.done'))
          }
        >
          {say('propose')}
        </Button>
      </SpaceBetween>
    </Container>
  );
}

function Starting({ of }: { readonly of: Standing }) {
  const say = useNoticeWords();
  const [isAsking, setAsking] = useState(false);
  const { notice, preview } = of;
  if (!of.may('start')) return null;
  const mails = preview.value?.pace.mails ?? 0;
  return (
    <Container
      header={
        <Header variant="h2" description={say('start.text')}>
          {say('start.title')}
        </Header>
      }
    >
      <Button variant="primary" onClick={() => setAsking(true)}>
        {say('start')}
      </Button>
      {isAsking && (
        <DeedDialog
          of={of}
          title={say(notice.isDrill ? 'start.drill' : 'start.title')}
          text={say(notice.isDrill ? 'start.ask-drill' : 'start.ask', { count: notice.people, mails })}
          does={say('start')}
          told={say('start.done')}
          onClose={() => setAsking(false)}
          act={async (api, safe) => {
            await api('POST /v1/notices/{reference}/start', safe);
            goTo('notices', [notice.reference], { step: 'sending' });
          }}
        />
      )}
    </Container>
  );
}

function SendBack({ of }: { readonly of: Standing }) {
  const say = useNoticeWords();
  const [isAsking, setAsking] = useState(false);
  const { posting } = of.notice;
  if (!of.may('send-back')) return null;
  if (posting && !posting.withdrawnAt)
    return <Box color="text-body-secondary">{say('send-back.in-public')}</Box>;
  return (
    <div>
      <Button onClick={() => setAsking(true)}>{say('send-back')}</Button>
      {isAsking && (
        <DeedDialog
          of={of}
          title={say('send-back')}
          text={say('send-back.text')}
          does={say('send-back')}
          told={say('send-back.done')}
          onClose={() => setAsking(false)}
          act={(api, safe) => api('POST /v1/notices/{reference}/send-back', safe)}
        />
      )}
    </div>
  );
}
