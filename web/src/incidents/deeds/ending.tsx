// It goes on no longer, all is done, or it is worked on again.
import FormField from '@cloudscape-design/components/form-field';
import RadioGroup from '@cloudscape-design/components/radio-group';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Textarea from '@cloudscape-design/components/textarea';
import { useDesk } from '../../shell/desk.ts';
import { oneOf } from '../choices.ts';
import { faultOf, type Moment, momentNow, whenOf } from '../facts/moment.ts';
import { MomentField } from '../facts/moment-field.tsx';
import { useIncidentWords } from '../words.ts';
import { DeedForm, type Doing } from './deed-form.tsx';

export function Contain(doing: Doing) {
  const { say } = useIncidentWords();
  const { api, settings } = useDesk();
  const { timeZone } = settings;
  const { reference } = doing.incident;
  return (
    <DeedForm<{ readonly how: string; readonly at: Moment }>
      {...doing}
      name="contain"
      first={{ how: '', at: momentNow(timeZone) }}
      missing={({ how, at }) => {
        const fault = faultOf(at);
        return { how: !how.trim() && say('missing.contained'), at: fault && say(fault) };
      }}
      send={({ how, at }, safe) => {
        const when = whenOf(at, timeZone);
        const body = { how: how.trim(), ...(when && { at: when }) };
        return api('POST /v1/incidents/{reference}/contain', { path: { reference }, body, ...safe });
      }}
    >
      {({ values, set, fault }) => (
        <SpaceBetween size="m">
          <FormField label={say('contain.how')} errorText={fault('how')} stretch>
            <Textarea value={values.how} rows={4} onChange={({ detail }) => set({ how: detail.value })} />
          </FormField>
          <MomentField
            label={say('contain.at')}
            errorText={fault('at')}
            value={values.at}
            onChange={(at) => set({ at })}
          />
        </SpaceBetween>
      )}
    </DeedForm>
  );
}

export function Close(doing: Doing) {
  const { api } = useDesk();
  const { reference } = doing.incident;
  return (
    <DeedForm<object>
      {...doing}
      name="close"
      first={{}}
      missing={() => ({})}
      send={(_, safe) => api('POST /v1/incidents/{reference}/close', { path: { reference }, ...safe })}
    >
      {() => null}
    </DeedForm>
  );
}

const reopenings = ['new-facts', 'mistake', 'authority-asks'] as const;

export function Reopen(doing: Doing) {
  const { say } = useIncidentWords();
  const { api } = useDesk();
  const { reference } = doing.incident;
  return (
    <DeedForm<{ readonly reason: string }>
      {...doing}
      name="reopen"
      first={{ reason: '' }}
      missing={({ reason }) => ({ reason: !reason && say('missing.reason') })}
      send={({ reason }, safe) =>
        api('POST /v1/incidents/{reference}/reopen', {
          path: { reference },
          body: { reason: oneOf(reopenings, reason) ?? 'new-facts' },
          ...safe,
        })
      }
    >
      {({ values, set, fault }) => (
        <FormField label={say('reopen.why')} errorText={fault('reason')} stretch>
          <RadioGroup
            value={values.reason || null}
            items={reopenings.map((value) => ({ value, label: say(`reopen.${value}`) }))}
            onChange={({ detail }) => set({ reason: detail.value })}
          />
        </FormField>
      )}
    </DeedForm>
  );
}
