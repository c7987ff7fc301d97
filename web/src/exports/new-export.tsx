import Button from '@cloudscape-design/components/button';
import Checkbox from '@cloudscape-design/components/checkbox';
import ColumnLayout from '@cloudscape-design/components/column-layout';
import Container from '@cloudscape-design/components/container';
import DatePicker from '@cloudscape-design/components/date-picker';
import Form from '@cloudscape-design/components/form';
import FormField from '@cloudscape-design/components/form-field';
import Header from '@cloudscape-design/components/header';
import RadioGroup from '@cloudscape-design/components/radio-group';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useRef, useState } from 'react';
import { type Problem, problemOf } from '../api/problem.ts';
import { downloadText } from '../case/download.ts';
import { useDesk } from '../shell/desk.ts';
import { useNotifications } from '../shell/notifications.tsx';
import { Failure } from '../shell/states.tsx';
import type { Say } from '../words/catalogue.ts';
import type en from './en.json';
import { type Asked, takeExport } from './taking.ts';

interface NewExportProps {
  readonly say: Say<keyof typeof en>;
  readonly onTaken: () => void;
}

export function NewExport({ say, onTaken }: NewExportProps) {
  const { api, session } = useDesk();
  const { tell, takeBack } = useNotifications();
  const [what, setWhat] = useState<'items' | 'sorting'>('items');
  const [chosenFormat, setFormat] = useState<'csv' | 'jsonl'>('csv');
  const [texts, setTexts] = useState(false);
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [problem, setProblem] = useState<Problem>();
  const stop = useRef<AbortController>(undefined);
  const [isRunning, setRunning] = useState(false);
  const format = what === 'sorting' ? 'jsonl' : chosenFormat;
  const isWrong = from !== '' && to !== '' && from > to;

  async function take(): Promise<void> {
    const own = new AbortController();
    stop.current = own;
    setRunning(true);
    setProblem(undefined);
    const asked: Asked = {
      what,
      format,
      ...(from && { from }),
      ...(to && { to }),
      ...(what === 'sorting' && texts && { texts: 'yes' }),
    };
    const told = (count: number) =>
      tell({ id: 'export', type: 'in-progress', content: say('running', { count }), isDismissible: false });
    try {
      told(0);
      const { text, lines } = await takeExport(api, asked, told, own.signal);
      downloadText(
        text,
        format === 'csv' ? 'text/csv' : 'application/jsonl',
        `privacy-desk-${what}.${format}`,
      );
      tell({ id: 'export', type: 'success', content: say('done', { count: lines }) });
    } catch (error) {
      if (own.signal.aborted) tell({ id: 'export', type: 'info', content: say('stopped') });
      else {
        takeBack('export');
        setProblem(problemOf(error));
      }
    } finally {
      setRunning(false);
      onTaken();
    }
  }
  return (
    <Container
      header={
        <Header variant="h2" description={say('new.text')}>
          {say('new')}
        </Header>
      }
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!isRunning && !isWrong) void take();
        }}
      >
        <Form
          actions={
            <SpaceBetween direction="horizontal" size="xs">
              {isRunning && (
                <Button formAction="none" onClick={() => stop.current?.abort()}>
                  {say('stop')}
                </Button>
              )}
              <Button variant="primary" loading={isRunning}>
                {say('take')}
              </Button>
            </SpaceBetween>
          }
        >
          <SpaceBetween size="m">
            {problem && <Failure problem={problem} />}
            <FormField label={say('what')}>
              <RadioGroup
                value={what}
                onChange={({ detail }) => setWhat(detail.value === 'sorting' ? 'sorting' : 'items')}
                items={(['items', 'sorting'] as const).map((value) => ({
                  value,
                  label: say(`what.${value}`),
                  description: say(`what.${value}.text`),
                }))}
              />
            </FormField>
            {what === 'items' ? (
              <FormField label={say('format')}>
                <RadioGroup
                  value={chosenFormat}
                  onChange={({ detail }) => setFormat(detail.value === 'jsonl' ? 'jsonl' : 'csv')}
                  items={(['csv', 'jsonl'] as const).map((value) => ({
                    value,
                    label: say(`format.${value}`),
                  }))}
                />
              </FormField>
            ) : (
              session.roles.includes('officer') && (
                <Checkbox
                  checked={texts}
                  description={say('texts.text')}
                  onChange={({ detail }) => setTexts(detail.checked)}
                >
                  {say('texts')}
                </Checkbox>
              )
            )}
            <ColumnLayout columns={2}>
              <FormField label={say('from')} description={say('whole')}>
                <DatePicker value={from} onChange={({ detail }) => setFrom(detail.value)} />
              </FormField>
              <FormField label={say('to')} errorText={isWrong ? say('wrong') : ''}>
                <DatePicker value={to} onChange={({ detail }) => setTo(detail.value)} />
              </FormField>
            </ColumnLayout>
          </SpaceBetween>
        </Form>
      </form>
    </Container>
  );
}
