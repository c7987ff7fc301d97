// Somebody was told, in full or in part; or a duty that is unclear is none.
import FormField from '@cloudscape-design/components/form-field';
import Input from '@cloudscape-design/components/input';
import RadioGroup from '@cloudscape-design/components/radio-group';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Textarea from '@cloudscape-design/components/textarea';
import { useDesk } from '../../shell/desk.ts';
import { faultOf, type Moment, momentNow, whenOf } from '../facts/moment.ts';
import { MomentField } from '../facts/moment-field.tsx';
import type { Duty } from '../incident-file.ts';
import { useIncidentWords } from '../words.ts';
import { DeedForm, type Doing } from './deed-form.tsx';

export interface DoingADuty extends Doing {
  readonly duty: Duty;
  /** What the duty is called. */
  readonly about: string;
}

interface Told {
  readonly at: Moment;
  readonly how: string;
  readonly theirReference: string;
  readonly lateBecause: string;
}

export function Tell({ duty, ...doing }: DoingADuty) {
  const { say } = useIncidentWords();
  const { api, settings } = useDesk();
  const { timeZone } = settings;
  const { reference } = doing.incident;
  return (
    <DeedForm<Told>
      {...doing}
      name="tell"
      first={{ at: momentNow(timeZone), how: '', theirReference: '', lateBecause: '' }}
      missing={({ at, how }) => {
        const fault = at.day ? faultOf(at) : 'wrong.day';
        return { at: fault && say(fault), how: !how && say('missing.how') };
      }}
      send={({ at, how, theirReference, lateBecause }, safe) => {
        const when = whenOf(at, timeZone);
        const body = {
          what: 'told' as const,
          duty: duty.id,
          isComplete: how === 'full',
          ...(when && { at: when }),
          ...(theirReference.trim() && { theirReference: theirReference.trim() }),
          ...(lateBecause.trim() && { lateBecause: lateBecause.trim() }),
        };
        return api('POST /v1/incidents/{reference}/tell', { path: { reference }, body, ...safe });
      }}
    >
      {({ values, set, fault }) => (
        <SpaceBetween size="m">
          <MomentField
            label={say('told.at')}
            description={say('told.at.text')}
            errorText={fault('at')}
            value={values.at}
            onChange={(at) => set({ at })}
          />
          <FormField label={say('told.how')} errorText={fault('how')} stretch>
            <RadioGroup
              value={values.how || null}
              items={(['full', 'part'] as const).map((value) => ({
                value,
                label: say(`told.${value}`),
                description: say(`told.${value}.text`),
              }))}
              onChange={({ detail }) => set({ how: detail.value })}
            />
          </FormField>
          <FormField label={say('told.proof')} description={say('told.proof.text')} stretch>
            <Input
              value={values.theirReference}
              onChange={({ detail }) => set({ theirReference: detail.value })}
            />
          </FormField>
          {duty.clock?.standing === 'late' && (
            <FormField label={say('told.late')} description={say('told.late.text')} stretch>
              <Textarea
                rows={2}
                value={values.lateBecause}
                onChange={({ detail }) => set({ lateBecause: detail.value })}
              />
            </FormField>
          )}
        </SpaceBetween>
      )}
    </DeedForm>
  );
}

export function DecideNone({ duty, ...doing }: DoingADuty) {
  const { say } = useIncidentWords();
  const { api } = useDesk();
  const { reference } = doing.incident;
  return (
    <DeedForm<{ readonly reasons: string }>
      {...doing}
      name="none"
      first={{ reasons: '' }}
      missing={({ reasons }) => ({ reasons: !reasons.trim() && say('missing.reasons') })}
      send={({ reasons }, safe) =>
        api('POST /v1/incidents/{reference}/tell', {
          path: { reference },
          body: { what: 'not-owed', duty: duty.id, reasons: reasons.trim() },
          ...safe,
        })
      }
    >
      {({ values, set, fault }) => (
        <FormField
          label={say('reasons')}
          description={say('reasons.text')}
          errorText={fault('reasons')}
          stretch
        >
          <Textarea
            value={values.reasons}
            rows={4}
            onChange={({ detail }) => set({ reasons: detail.value })}
          />
        </FormField>
      )}
    </DeedForm>
  );
}
