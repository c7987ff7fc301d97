// One entry with all that was done to it.
import Alert from '@cloudscape-design/components/alert';
import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import ContentLayout from '@cloudscape-design/components/content-layout';
import FormField from '@cloudscape-design/components/form-field';
import Header from '@cloudscape-design/components/header';
import KeyValuePairs from '@cloudscape-design/components/key-value-pairs';
import Link from '@cloudscape-design/components/link';
import RadioGroup from '@cloudscape-design/components/radio-group';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useRef, useState } from 'react';
import { type Problem, problemOf } from '../api/problem.ts';
import { useReading } from '../api/reading.ts';
import { Entries } from '../audit/entries.tsx';
import { hrefTo } from '../shell/address.ts';
import { Asking } from '../shell/asking.tsx';
import { useDesk } from '../shell/desk.ts';
import { useNotifications } from '../shell/notifications.tsx';
import { Failure, Shown } from '../shell/states.tsx';
import { useDates } from '../words/dates.ts';
import { useRegisterWords } from './words.ts';

export function EntryPage({ id }: { readonly id: string }) {
  const say = useRegisterWords();
  const dates = useDates();
  const { api, session } = useDesk();
  const [isEnding, setEnding] = useState(false);
  const entry = useReading(
    `entry ${id}`,
    async (signal) => (await api('GET /v1/written-notice/{id}', { path: { id }, signal })).body,
  );
  const mayEnd = session.roles.some((role) => role !== 'auditor');
  const told = entry.value;
  const title = !told
    ? say('title')
    : told.state === 'withdrawn'
      ? say('entry.ended')
      : say('entry', { name: told.name || told.address || say('no-name') });
  return (
    <ContentLayout
      header={
        <Header
          variant="h1"
          actions={
            <SpaceBetween direction="horizontal" size="xs">
              <Button href={hrefTo('written-notice')}>{say('back')}</Button>
              {mayEnd && told?.state === 'standing' && (
                <Button onClick={() => setEnding(true)}>{say('withdraw')}</Button>
              )}
            </SpaceBetween>
          }
        >
          {title}
        </Header>
      }
    >
      <Shown reading={entry}>
        {(whole) => (
          <SpaceBetween size="l">
            {whole.withdrawn && (
              <Alert type="info">
                {say('withdrawn.at', {
                  date: dates.day(whole.withdrawn.at),
                  why: say(`why.${whole.withdrawn.why}`),
                })}
              </Alert>
            )}
            <Container>
              <KeyValuePairs
                columns={3}
                items={[
                  { label: say('since'), value: dates.at(whole.since) },
                  { label: say('name'), value: whole.name || say('none') },
                  { label: say('address'), value: whole.address || say('none') },
                  { label: say('postal'), value: <Lines text={whole.postal ?? say('postal.missing')} /> },
                  {
                    label: say('confirmed'),
                    value: say(whole.isConfirmed ? 'confirmed.yes' : 'confirmed.no'),
                  },
                  { label: say('residence'), value: whole.residence ?? say('none') },
                  { label: say('language'), value: whole.language },
                  {
                    label: say('others'),
                    value: <Lines text={whole.otherPostals.join('\n\n') || say('none')} />,
                  },
                  {
                    label: say('cases'),
                    value:
                      whole.cases.length === 0
                        ? say('none')
                        : whole.cases.map((reference) => (
                            <Link key={reference} href={hrefTo('case', [reference])}>
                              {reference}{' '}
                            </Link>
                          )),
                  },
                ]}
              />
            </Container>
            <Alert type={whole.verified ? 'success' : 'error'}>
              {say(whole.verified ? 'verified' : 'broken')}
            </Alert>
            <Entries entries={whole.deeds} />
          </SpaceBetween>
        )}
      </Shown>
      {isEnding && <EndDialog id={id} onClose={() => setEnding(false)} onEnded={() => void entry.again()} />}
    </ContentLayout>
  );
}

const Lines = ({ text }: { readonly text: string }) => <span className="desk-lines">{text}</span>;

const reasons = ['person-withdrew', 'not-meant', 'erasure-asked'] as const;

interface EndDialogProps {
  readonly id: string;
  readonly onClose: () => void;
  readonly onEnded: () => void;
}

function EndDialog({ id, onClose, onEnded }: EndDialogProps) {
  const say = useRegisterWords();
  const { api } = useDesk();
  const { tell } = useNotifications();
  const [why, setWhy] = useState<(typeof reasons)[number]>('person-withdrew');
  const [problem, setProblem] = useState<Problem>();
  const [isSending, setSending] = useState(false);
  const key = useRef(crypto.randomUUID());
  async function end(): Promise<void> {
    setSending(true);
    try {
      await api('POST /v1/written-notice/{id}/withdraw', {
        path: { id },
        body: { why },
        idempotencyKey: key.current,
      });
      tell({ id: 'register', type: 'success', content: say('withdrawn') });
      onEnded();
      onClose();
    } catch (error) {
      setProblem(problemOf(error));
      setSending(false);
    }
  }
  return (
    <Asking
      title={say('withdraw.title')}
      cancel={say('cancel')}
      does={say('withdraw.title')}
      isLoading={isSending}
      onDo={() => void end()}
      onClose={onClose}
    >
      <SpaceBetween size="m">
        {problem && <Failure problem={problem} />}
        <Box>{say('withdraw.text')}</Box>
        <FormField label={say('why')}>
          <RadioGroup
            value={why}
            items={reasons.map((value) => ({ value, label: say(`why.${value}`) }))}
            onChange={({ detail }) => setWhy(reasons.find((each) => each === detail.value) ?? why)}
          />
        </FormField>
      </SpaceBetween>
    </Asking>
  );
}
