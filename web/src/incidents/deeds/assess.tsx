// An officer judges it: whether it is a breach, how high the risk is, and how grave it is by ENISA’s method.
import FormField from '@cloudscape-design/components/form-field';
import RadioGroup from '@cloudscape-design/components/radio-group';
import Select from '@cloudscape-design/components/select';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Textarea from '@cloudscape-design/components/textarea';
import { useDesk } from '../../shell/desk.ts';
import { exceptions, oneOf, risks } from '../choices.ts';
import type { Assessment } from '../incident-file.ts';
import { useIncidentWords } from '../words.ts';
import { DeedForm, type Doing } from './deed-form.tsx';
import { blankScores, isWhole, type ScoreValues, Scoring, scoresIn, valuesOfScores } from './scoring.tsx';

interface Values extends ScoreValues {
  readonly isBreach: string;
  readonly risk: string;
  readonly reasons: string;
  readonly exception: string;
}

/** Judged anew one begins with what was said last. */
const firstOf = (last: Assessment | undefined): Values => ({
  ...(last?.severity ? valuesOfScores(last.severity.scores) : blankScores),
  isBreach: last?.isBreach === false ? 'no' : 'yes',
  risk: last?.risk ?? '',
  reasons: last?.reasons ?? '',
  exception: last?.exception ?? '',
});

export function Assess(doing: Doing) {
  const { say } = useIncidentWords();
  const { api } = useDesk();
  const { incident } = doing;
  const { reference } = incident;
  return (
    <DeedForm<Values>
      {...doing}
      name="assess"
      first={firstOf(incident.assessments.at(-1))}
      missing={(values) => ({
        risk: values.isBreach === 'yes' && !values.risk && say('missing.risk'),
        scores: values.isBreach === 'yes' && !isWhole(values) && say('missing.scores'),
        reasons: !values.reasons.trim() && say('missing.reasons'),
      })}
      send={(values, safe) => {
        const isBreach = values.isBreach === 'yes';
        const risk = isBreach ? (oneOf(risks, values.risk) ?? 'high') : 'unlikely';
        const exception = risk === 'high' ? oneOf(exceptions, values.exception) : undefined;
        const body = {
          isBreach,
          risk,
          reasons: values.reasons.trim(),
          ...(isBreach && { scores: scoresIn(values) }),
          ...(exception && { exception }),
        };
        return api('POST /v1/incidents/{reference}/assess', { path: { reference }, body, ...safe });
      }}
    >
      {({ values, set, fault }) => (
        <SpaceBetween size="m">
          <FormField label={say('is-breach')} stretch>
            <RadioGroup
              value={values.isBreach}
              items={(['yes', 'no'] as const).map((value) => ({ value, label: say(`is-breach.${value}`) }))}
              onChange={({ detail }) => set({ isBreach: detail.value })}
            />
          </FormField>
          {values.isBreach === 'yes' && (
            <SpaceBetween size="m">
              <Scoring reference={reference} values={values} set={set} fault={fault('scores')} />
              <FormField label={say('risk')} description={say('risk.text')} errorText={fault('risk')} stretch>
                <RadioGroup
                  value={values.risk || null}
                  items={risks.map((value) => ({
                    value,
                    label: say(`risk.${value}`),
                    description: say(`risk.${value}.text`),
                  }))}
                  onChange={({ detail }) => set({ risk: detail.value })}
                />
              </FormField>
              {values.risk === 'high' && (
                <FormField label={say('exception')} stretch>
                  <Select
                    options={[
                      { value: '', label: say('exception.none') },
                      ...exceptions.map((value) => ({ value, label: say(`exception.${value}`) })),
                    ]}
                    selectedOption={{
                      value: values.exception,
                      label: say(`exception.${oneOf(exceptions, values.exception) ?? 'none'}`),
                    }}
                    onChange={({ detail }) => set({ exception: detail.selectedOption.value ?? '' })}
                  />
                </FormField>
              )}
            </SpaceBetween>
          )}
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
        </SpaceBetween>
      )}
    </DeedForm>
  );
}
