// One notice: what it is, its way step by step, and the step where one is.
import Alert from '@cloudscape-design/components/alert';
import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import ContentLayout from '@cloudscape-design/components/content-layout';
import Header from '@cloudscape-design/components/header';
import Link from '@cloudscape-design/components/link';
import SpaceBetween from '@cloudscape-design/components/space-between';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import { useRef, useState } from 'react';
import { hrefTo, useAddress } from '../shell/address.ts';
import { DrillFrame } from '../shell/drill.tsx';
import { Shown } from '../shell/states.tsx';
import { useDates } from '../words/dates.ts';
import { ApprovalStep } from './approval/approval.tsx';
import { DeedDialog } from './deed-dialog.tsx';
import { LettersStep } from './letters/letters.tsx';
import { PeopleStep } from './people/people.tsx';
import { PublicStep } from './posting/public.tsx';
import { ProofStep } from './proof/proof.tsx';
import { SendingStep } from './sending.tsx';
import { type Standing, useNotice } from './standing.ts';
import { isStep, type Step, stageOf, stepFor, steps } from './steps.ts';
import { VariantsStep } from './wording/variants.tsx';
import { WordsStep } from './wording/words-step.tsx';
import { useNoticeWords } from './words.ts';

const contents: Readonly<Record<Step, (of: { readonly of: Standing }) => React.ReactNode>> = {
  people: PeopleStep,
  words: WordsStep,
  variants: VariantsStep,
  approval: ApprovalStep,
  sending: SendingStep,
  letters: LettersStep,
  public: PublicStep,
  proof: ProofStep,
};

export function NoticePage({ reference }: { readonly reference: string }) {
  const say = useNoticeWords();
  const { query } = useAddress();
  const { notice, standingOf } = useNotice(reference);
  // Where one came in one stays: what happens meanwhile leads nobody away.
  const first = useRef<Step>(undefined);
  return (
    <ContentLayout
      header={
        <Header
          variant="h1"
          actions={
            <SpaceBetween direction="horizontal" size="xs">
              <Button href={hrefTo('notices')}>{say('back')}</Button>
              <Button href={hrefTo('audit', [reference])}>{say('audit')}</Button>
              {notice.value && <Withdraw of={standingOf(notice.value)} />}
            </SpaceBetween>
          }
        >
          {notice.value?.title ?? reference}
        </Header>
      }
    >
      <Shown reading={notice}>
        {(value) => {
          const of = standingOf(value);
          const wanted = query.get('step');
          first.current ??= stepFor(value);
          const step = isStep(wanted) ? wanted : first.current;
          const Content = contents[step];
          return (
            <DrillFrame isDrill={value.isDrill} says={say('drill.text')}>
              <SpaceBetween size="l">
                <Facts of={of} />
                <div className="desk-way">
                  <Way of={of} step={step} />
                  <section aria-label={say('step', { step: say(`step.${step}`) })}>
                    <SpaceBetween size="l">
                      <Content key={step} of={of} />
                      <Next of={of} step={step} />
                    </SpaceBetween>
                  </section>
                </div>
              </SpaceBetween>
            </DrillFrame>
          );
        }}
      </Shown>
    </ContentLayout>
  );
}

function Facts({ of: { notice } }: { readonly of: Standing }) {
  const say = useNoticeWords();
  const dates = useDates();
  return (
    <SpaceBetween size="xs">
      <Box>
        {notice.reference} · {say(`kind.${notice.kind}`)} · {say(`state.${notice.state}`)}
        {notice.incident && (
          <>
            {' · '}
            <Link href={hrefTo('incidents', [notice.incident])}>
              {say('of-incident', { reference: notice.incident })}
            </Link>
          </>
        )}
      </Box>
      {notice.withdrawnAt && (
        <Alert type="warning">
          {say('withdrawn.at', { date: dates.at(notice.withdrawnAt), why: notice.withdrawnBecause ?? '' })}
        </Alert>
      )}
      {notice.finishedBecause && (
        <Alert type="warning">{say('finished.because', { why: notice.finishedBecause })}</Alert>
      )}
      {notice.audienceErasedAt && (
        <Alert type="info">{say('people.erased', { date: dates.day(notice.audienceErasedAt) })}</Alert>
      )}
    </SpaceBetween>
  );
}

function Way({ of: { notice, preview }, step }: { readonly of: Standing; readonly step: Step }) {
  const say = useNoticeWords();
  return (
    <nav aria-label={say('steps')}>
      <ol className="desk-way-steps">
        {steps.map((each) => {
          const { type, word, count } = stageOf(each, notice, preview.value);
          return (
            <li key={each}>
              <a
                href={hrefTo('notices', [notice.reference], { step: each })}
                aria-current={each === step ? 'step' : undefined}
              >
                <strong>{say(`step.${each}`)}</strong>
                <br />
                <StatusIndicator type={type}>{say(word, { count: count ?? 0 })}</StatusIndicator>
              </a>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

function Next({ of: { notice }, step }: { readonly of: Standing; readonly step: Step }) {
  const say = useNoticeWords();
  const next = steps[steps.indexOf(step) + 1];
  if (!next) return null;
  return (
    <Button
      href={hrefTo('notices', [notice.reference], { step: next })}
      iconName="arrow-right"
      iconAlign="right"
    >
      {say('next', { step: say(`step.${next}`) })}
    </Button>
  );
}

function Withdraw({ of }: { readonly of: Standing }) {
  const say = useNoticeWords();
  const [isAsking, setAsking] = useState(false);
  if (!of.may('withdraw')) return null;
  return (
    <>
      <Button onClick={() => setAsking(true)}>{say('withdraw')}</Button>
      {isAsking && (
        <DeedDialog
          of={of}
          title={say('withdraw.title')}
          text={say(of.notice.startedAt ? 'withdraw.started' : 'withdraw.text')}
          does={say('withdraw')}
          told={say('withdraw.done')}
          reason={say('because')}
          onClose={() => setAsking(false)}
          act={(api, safe, because) =>
            api('POST /v1/notices/{reference}/withdraw', { ...safe, body: { because } })
          }
        />
      )}
    </>
  );
}
