// A new notice: what it is about. Its people and its words come later.
import Button from '@cloudscape-design/components/button';
import Checkbox from '@cloudscape-design/components/checkbox';
import Container from '@cloudscape-design/components/container';
import ContentLayout from '@cloudscape-design/components/content-layout';
import DatePicker from '@cloudscape-design/components/date-picker';
import Form from '@cloudscape-design/components/form';
import FormField from '@cloudscape-design/components/form-field';
import Header from '@cloudscape-design/components/header';
import Input from '@cloudscape-design/components/input';
import RadioGroup from '@cloudscape-design/components/radio-group';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useRef, useState } from 'react';
import { type Problem, problemOf } from '../api/problem.ts';
import { goTo, hrefTo, useAddress } from '../shell/address.ts';
import { useDesk } from '../shell/desk.ts';
import { useNotifications } from '../shell/notifications.tsx';
import { Failure } from '../shell/states.tsx';
import { IncidentChoice, useIncidents } from './incident-choice.tsx';
import type { Notice } from './notice-file.ts';
import { useNoticeWords } from './words.ts';

const kinds = ['breach', 'policy-change', 'change-of-ownership'] as const satisfies readonly Notice['kind'][];

export function BeginNotice() {
  const say = useNoticeWords();
  const { api } = useDesk();
  const { tell } = useNotifications();
  const [incident, setIncident] = useState(useAddress().query.get('incident') ?? '');
  const [kind, setKind] = useState<Notice['kind']>('breach');
  const [title, setTitle] = useState('');
  const [effective, setEffective] = useState('');
  const [isDrill, setDrill] = useState(false);
  const [isAsked, setAsked] = useState(false);
  const [isSending, setSending] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const key = useRef(crypto.randomUUID());
  const isBreach = kind === 'breach';
  const incidents = useIncidents();
  const isOfDrill =
    isBreach && (incidents.value?.some((each) => each.reference === incident && each.isDrill) ?? false);

  async function begin(): Promise<void> {
    setAsked(true);
    if (title.trim() === '') return;
    setSending(true);
    setProblem(undefined);
    const body = {
      kind,
      title: title.trim(),
      isDrill: isDrill || isOfDrill,
      ...(isBreach && incident && { incident }),
      ...(!isBreach && effective && { effective }),
    };
    try {
      const { reference } = (await api('POST /v1/notices', { body, idempotencyKey: key.current })).body;
      tell({ id: 'notice', type: 'success', content: say('begun', { reference }) });
      goTo('notices', [reference]);
    } catch (error) {
      const why = problemOf(error);
      setProblem(why);
      if (why.status !== 0) key.current = crypto.randomUUID();
      setSending(false);
    }
  }
  return (
    <ContentLayout
      header={
        <Header variant="h1" description={say('begin.text')}>
          {say('begin')}
        </Header>
      }
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!isSending) void begin();
        }}
      >
        <Form
          actions={
            <SpaceBetween direction="horizontal" size="xs">
              <Button variant="link" formAction="none" href={hrefTo('notices')}>
                {say('cancel')}
              </Button>
              <Button variant="primary" loading={isSending}>
                {say('begin.do')}
              </Button>
            </SpaceBetween>
          }
        >
          <Container>
            <SpaceBetween size="m">
              {problem && <Failure problem={problem} />}
              <FormField label={say('kind')}>
                <RadioGroup
                  value={kind}
                  items={kinds.map((value) => ({ value, label: say(`kind.${value}`) }))}
                  onChange={({ detail }) => setKind(kinds.find((each) => each === detail.value) ?? kind)}
                />
              </FormField>
              <FormField
                label={say('name')}
                description={say('name.text')}
                errorText={isAsked && title.trim() === '' ? say('missing') : ''}
              >
                <Input value={title} autoComplete={false} onChange={({ detail }) => setTitle(detail.value)} />
              </FormField>
              {isBreach ? (
                <IncidentChoice incidents={incidents} value={incident} change={setIncident} />
              ) : (
                <FormField label={say('effective')} description={say('effective.text')}>
                  <DatePicker value={effective} onChange={({ detail }) => setEffective(detail.value)} />
                </FormField>
              )}
              <Checkbox
                checked={isDrill || isOfDrill}
                disabled={isOfDrill}
                description={say(isOfDrill ? 'is-drill.of-incident' : 'is-drill.text')}
                onChange={({ detail }) => setDrill(detail.checked)}
              >
                {say('is-drill')}
              </Checkbox>
            </SpaceBetween>
          </Container>
        </Form>
      </form>
    </ContentLayout>
  );
}
