// Law enforcement asks to tell people later, or no longer.
import Alert from '@cloudscape-design/components/alert';
import Checkbox from '@cloudscape-design/components/checkbox';
import FormField from '@cloudscape-design/components/form-field';
import Input from '@cloudscape-design/components/input';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useDesk } from '../../shell/desk.ts';
import { useDutyNames } from '../duties/names.ts';
import { faultOf, type Moment, momentNow, whenOf } from '../facts/moment.ts';
import { MomentField } from '../facts/moment-field.tsx';
import type { Duty } from '../incident-file.ts';
import { useIncidentWords } from '../words.ts';
import { DeedForm, type Doing } from './deed-form.tsx';

interface Waiting {
  readonly agency: string;
  readonly isWritten: boolean;
  readonly since: Moment;
}

/** @param duties those of the incident, of which some may wait */
export function BeginDelay({ duties, ...doing }: Doing & { readonly duties: readonly Duty[] }) {
  const { say } = useIncidentWords();
  const { api, settings } = useDesk();
  const { timeZone } = settings;
  const { reference } = doing.incident;
  return (
    <DeedForm<Waiting>
      {...doing}
      name="delay"
      first={{ agency: '', isWritten: false, since: momentNow(timeZone) }}
      missing={({ agency, since }) => {
        const fault = since.day ? faultOf(since) : 'wrong.day';
        return { agency: !agency.trim() && say('missing.agency'), since: fault && say(fault) };
      }}
      send={({ agency, isWritten, since }, safe) => {
        const body = {
          what: 'begin' as const,
          agency: agency.trim(),
          isWritten,
          since: whenOf(since, timeZone) ?? '',
        };
        return api('POST /v1/incidents/{reference}/delay', { path: { reference }, body, ...safe });
      }}
    >
      {({ values, set, fault }) => (
        <SpaceBetween size="m">
          <FormField label={say('delay.agency')} errorText={fault('agency')} stretch>
            <Input value={values.agency} onChange={({ detail }) => set({ agency: detail.value })} />
          </FormField>
          <Checkbox checked={values.isWritten} onChange={({ detail }) => set({ isWritten: detail.checked })}>
            {say('delay.written')}
          </Checkbox>
          <MomentField
            label={say('delay.since')}
            errorText={fault('since')}
            value={values.since}
            onChange={(since) => set({ since })}
          />
          <WhatWaits duties={duties} isWritten={values.isWritten} />
        </SpaceBetween>
      )}
    </DeedForm>
  );
}

function WhatWaits({ duties, isWritten }: { readonly duties: readonly Duty[]; readonly isWritten: boolean }) {
  const { say } = useIncidentWords();
  const nameOf = useDutyNames();
  const waiting = duties.filter(
    ({ mayWait, standing }) =>
      standing !== 'not-owed' && (mayWait === 'request' || (mayWait !== null && isWritten)),
  );
  return (
    <Alert type="info" header={say(waiting.length > 0 ? 'delay.freezes' : 'delay.freezes.none')}>
      {waiting.length > 0 && (
        <ul className="plain-list">
          {waiting.map((duty) => (
            <li key={duty.id}>{nameOf(duty)}</li>
          ))}
        </ul>
      )}
      {say('delay.others')}
    </Alert>
  );
}

export function EndDelay(doing: Doing) {
  const { say } = useIncidentWords();
  const { api, settings } = useDesk();
  const { timeZone } = settings;
  const { reference } = doing.incident;
  return (
    <DeedForm<{ readonly until: Moment }>
      {...doing}
      name="end-delay"
      first={{ until: momentNow(timeZone) }}
      missing={({ until }) => {
        const fault = until.day ? faultOf(until) : 'wrong.day';
        return { until: fault && say(fault) };
      }}
      send={({ until }, safe) =>
        api('POST /v1/incidents/{reference}/delay', {
          path: { reference },
          body: { what: 'end', until: whenOf(until, timeZone) ?? '' },
          ...safe,
        })
      }
    >
      {({ values, set, fault }) => (
        <MomentField
          label={say('delay.until')}
          errorText={fault('until')}
          value={values.until}
          onChange={(until) => set({ until })}
        />
      )}
    </DeedForm>
  );
}
