// Changes what is known of an incident. Only what is another then is sent; what others changed meanwhile stands beside.
import Alert from '@cloudscape-design/components/alert';
import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import ContentLayout from '@cloudscape-design/components/content-layout';
import Form from '@cloudscape-design/components/form';
import FormField from '@cloudscape-design/components/form-field';
import Header from '@cloudscape-design/components/header';
import Select from '@cloudscape-design/components/select';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useRef, useState } from 'react';
import { useReading } from '../../api/reading.ts';
import { useDraft } from '../../case/drafts.ts';
import { goTo, hrefTo } from '../../shell/address.ts';
import { useDesk } from '../../shell/desk.ts';
import { DrillFrame } from '../../shell/drill.tsx';
import { Failure, Shown } from '../../shell/states.tsx';
import { awarenessReasons } from '../choices.ts';
import { StaleSign } from '../deeds/deed-form.tsx';
import { useDeed } from '../deeds/use-deed.ts';
import '../incidents.css';
import type { Incident } from '../incident-file.ts';
import { useIncidentWords } from '../words.ts';
import { Concerned } from './concerned.tsx';
import { DoneAboutIt } from './done-about-it.tsx';
import { Happened, Times } from './happened.tsx';
import { isSameMoment } from './moment.ts';
import { differing, editOf, type Faults, faultsOf, type Values, valuesOf } from './values.ts';

export function EditFacts({ reference }: { readonly reference: string }) {
  const { say } = useIncidentWords();
  const { api } = useDesk();
  const reading = useReading(
    `facts of ${reference}`,
    async (signal) => (await api('GET /v1/incidents/{reference}', { path: { reference }, signal })).body,
  );
  return (
    <ContentLayout
      header={
        <Header variant="h1" description={say('edit.text')}>
          {say('edit.of', { reference })}
        </Header>
      }
    >
      <Shown reading={reading}>
        {(incident) =>
          incident.may.includes('edit') ? (
            <DrillFrame isDrill={incident.isDrill}>
              <FactsForm incident={incident} changed={reading.again} />
            </DrillFrame>
          ) : (
            <Alert type="info">{say('edit.not')}</Alert>
          )
        }
      </Shown>
    </ContentLayout>
  );
}

interface FactsFormProps {
  readonly incident: Incident;
  readonly changed: () => Promise<unknown>;
}

/** What somebody wrote, over what was read when they began. */
interface Written {
  readonly own: Partial<Values>;
  readonly before: Values;
}

function FactsForm({ incident, changed }: FactsFormProps) {
  const { say, label } = useIncidentWords();
  const { api, settings } = useDesk();
  const { reference, facts, version } = incident;
  const inRegister = valuesOf(facts, settings.timeZone);
  const { draft, change } = useDraft<Written>(reference, 'facts', () => ({
    values: { own: {}, before: inRegister },
    version,
  }));
  const { own, before } = draft.values;
  const values: Values = { ...inRegister, ...own };
  const set = (to: Partial<Values>) => change({ values: { before, own: { ...own, ...to } } });
  const [isChecked, setChecked] = useState(false);
  const whole = useRef<HTMLDivElement>(null);
  const back = () => goTo('incidents', [reference]);
  const deed = useDeed({ incident, id: 'facts', draft, change, changed, done: back });

  const isMoved = !isSameMoment(values.aware, facts.awareAt, settings.timeZone);
  const faults: Faults = {
    ...faultsOf(values),
    ...(isMoved && !values.awarenessReason && { awarenessReason: 'missing.reason' }),
  };
  const theirs = new Set(differing(before, inRegister));
  const meanwhile = (name: keyof Values) =>
    own[name] !== undefined && theirs.has(name)
      ? say('meanwhile', { now: told(inRegister[name]) })
      : undefined;
  const fields = { values, set, faults: isChecked ? faults : {}, meanwhile };
  const edit = editOf(facts, values, settings.timeZone);

  const submit = () => {
    setChecked(true);
    if (deed.isStale || Object.keys(faults).length > 0) {
      requestAnimationFrame(() =>
        whole.current?.querySelector<HTMLElement>('[aria-invalid=true], .desk-stale button')?.focus(),
      );
      return;
    }
    void deed.send('facts', (safe) =>
      api('PATCH /v1/incidents/{reference}', { path: { reference }, body: edit, ...safe }),
    );
  };
  const part = (name: 'happened' | 'concerned' | 'done' | 'times') => (
    <Header variant="h2">{say(`part.${name}`)}</Header>
  );
  return (
    <div ref={whole}>
      <form
        noValidate
        aria-label={say('edit')}
        onSubmit={(event) => {
          event.preventDefault();
          if (!deed.isSending) submit();
        }}
      >
        <Form
          actions={
            <SpaceBetween direction="horizontal" size="xs">
              <Button variant="link" formAction="none" href={hrefTo('incidents', [reference])}>
                {say('later')}
              </Button>
              <Button
                variant="primary"
                loading={deed.isSending}
                disabled={Object.keys(edit).length === 0}
                disabledReason={say('edit.nothing')}
              >
                {say('edit.do')}
              </Button>
            </SpaceBetween>
          }
        >
          <SpaceBetween size="l">
            {deed.isStale && <StaleSign looked={deed.looked} />}
            <Container header={part('happened')}>
              <SpaceBetween size="m">
                <Happened {...fields} />
                {isMoved && (
                  <FormField
                    label={say('fact.awarenessReason')}
                    description={say('fact.awarenessReason.text')}
                    errorText={isChecked && faults.awarenessReason ? say('missing.reason') : ''}
                  >
                    <Select
                      placeholder={say('choose')}
                      options={awarenessReasons.map((value) => ({ value, label: label('awareness', value) }))}
                      selectedOption={
                        values.awarenessReason
                          ? {
                              value: values.awarenessReason,
                              label: label('awareness', values.awarenessReason),
                            }
                          : null
                      }
                      onChange={({ detail }) => set({ awarenessReason: detail.selectedOption.value ?? '' })}
                    />
                  </FormField>
                )}
              </SpaceBetween>
            </Container>
            <Container header={part('concerned')}>
              <Concerned {...fields} />
            </Container>
            <Container header={part('done')}>
              <DoneAboutIt {...fields} />
            </Container>
            <Container header={part('times')}>
              <Times {...fields} />
            </Container>
            {deed.problem && <Failure problem={deed.problem} />}
          </SpaceBetween>
        </Form>
      </form>
    </div>
  );
}

/** A value as words, for whoever wrote another one. */
const told = (value: Values[keyof Values]): string =>
  typeof value === 'string'
    ? value
    : Array.isArray(value)
      ? value.map((each) => (typeof each === 'string' ? each : Object.values(each).join(' '))).join(', ')
      : Object.values(value).join(' ');
