// Enters an incident: what nobody can do without, and what else is known already.
import Button from '@cloudscape-design/components/button';
import Checkbox from '@cloudscape-design/components/checkbox';
import Container from '@cloudscape-design/components/container';
import ContentLayout from '@cloudscape-design/components/content-layout';
import ExpandableSection from '@cloudscape-design/components/expandable-section';
import Form from '@cloudscape-design/components/form';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useRef, useState } from 'react';
import { type Problem, problemOf } from '../../api/problem.ts';
import { forget, useDraft } from '../../case/drafts.ts';
import { goTo, hrefTo, useAddress } from '../../shell/address.ts';
import { useDesk } from '../../shell/desk.ts';
import { DrillFrame } from '../../shell/drill.tsx';
import { useNotifications } from '../../shell/notifications.tsx';
import { Failure } from '../../shell/states.tsx';
import '../incidents.css';
import type { NewIncident } from '../incident-file.ts';
import { useIncidentWords } from '../words.ts';
import { Concerned } from './concerned.tsx';
import { DoneAboutIt } from './done-about-it.tsx';
import { Happened, Times } from './happened.tsx';
import { momentNow } from './moment.ts';
import { blank, type Faults, faultsOf, newIncidentOf, type Values } from './values.ts';

/** Under which its draft lies. */
const place = 'new-incident';

/** The item that reports the breach, as the address names it: `?case=PD-…&item=1`. */
function reportIn(query: URLSearchParams): NewIncident['case'] {
  const [reference, n] = [query.get('case'), Number(query.get('item'))];
  return reference && n > 0 ? { reference, n } : undefined;
}

export function NewIncidentForm() {
  const { say } = useIncidentWords();
  const { api, settings } = useDesk();
  const { tell } = useNotifications();
  const { query } = useAddress();
  const report = reportIn(query);
  const id = report ? `${report.reference}.${report.n}` : 'by-hand';
  const { draft, change } = useDraft<Values & { readonly isDrill: boolean }>(place, id, () => ({
    values: { ...blank, isDrill: false, ...(!report && { aware: momentNow(settings.timeZone) }) },
    version: 0,
  }));
  const { isDrill, ...values } = draft.values;
  const [problem, setProblem] = useState<Problem>();
  const [isChecked, setChecked] = useState(false);
  const [isSending, setSending] = useState(false);
  const whole = useRef<HTMLDivElement>(null);
  const set = (to: Partial<Values & { readonly isDrill: boolean }>) =>
    change({ values: { ...draft.values, ...to } });

  // Awareness is when the report was received, unless staff know better.
  const { aware, ...others }: Faults = faultsOf(values);
  const isLeftOut = report !== undefined && !values.aware.day && !values.aware.time;
  const faults: Faults = { ...others, ...(aware && !isLeftOut && { aware }) };
  const fields = { values, set, faults: isChecked ? faults : {} };

  async function send(): Promise<void> {
    setSending(true);
    setProblem(undefined);
    try {
      const body = newIncidentOf(values, { isDrill, report }, settings.timeZone);
      const { reference } = (await api('POST /v1/incidents', { body, idempotencyKey: draft.key })).body;
      forget(place, id);
      tell({ id: 'incident', type: 'success', content: say('entered', { reference }) });
      goTo('incidents', [reference]);
    } catch (error) {
      setProblem(problemOf(error));
      setSending(false);
    }
  }
  const submit = () => {
    setChecked(true);
    if (Object.keys(faults).length === 0) void send();
    else
      requestAnimationFrame(() => whole.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus());
  };

  return (
    <ContentLayout
      header={
        <Header variant="h1" description={say('enter.text')}>
          {say('enter')}
        </Header>
      }
    >
      <DrillFrame isDrill={isDrill}>
        <div ref={whole}>
          <form
            noValidate
            onSubmit={(event) => {
              event.preventDefault();
              if (!isSending) submit();
            }}
          >
            <Form
              actions={
                <SpaceBetween direction="horizontal" size="xs">
                  <Button variant="link" formAction="none" href={hrefTo('incidents')}>
                    {say('later')}
                  </Button>
                  <Button variant="primary" loading={isSending}>
                    {say('enter.do')}
                  </Button>
                </SpaceBetween>
              }
            >
              <SpaceBetween size="l">
                <Container header={<Header variant="h2">{say('part.happened')}</Header>}>
                  <SpaceBetween size="m">
                    <Checkbox
                      checked={isDrill}
                      description={say('is-drill.text')}
                      onChange={({ detail }) => set({ isDrill: detail.checked })}
                    >
                      {say('is-drill')}
                    </Checkbox>
                    <Happened {...fields} {...(report && { awareHint: say('fact.aware.report', report) })} />
                  </SpaceBetween>
                </Container>
                <ExpandableSection variant="container" headerText={say('part.concerned')}>
                  <Concerned {...fields} />
                </ExpandableSection>
                <ExpandableSection variant="container" headerText={say('part.done')}>
                  <DoneAboutIt {...fields} />
                </ExpandableSection>
                <ExpandableSection variant="container" headerText={say('part.times')}>
                  <Times {...fields} />
                </ExpandableSection>
                {problem && <Failure problem={problem} />}
              </SpaceBetween>
            </Form>
          </form>
        </div>
      </DrillFrame>
    </ContentLayout>
  );
}
