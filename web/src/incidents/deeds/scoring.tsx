// The factors of ENISA’s method, each chosen, and what the desk makes of them while they are.
import Checkbox from '@cloudscape-design/components/checkbox';
import FormField from '@cloudscape-design/components/form-field';
import Input from '@cloudscape-design/components/input';
import Select from '@cloudscape-design/components/select';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useReading } from '../../api/reading.ts';
import { useDesk } from '../../shell/desk.ts';
import { Failure } from '../../shell/states.tsx';
import { contexts, type Factor, factors, oneOf } from '../choices.ts';
import type { Scores } from '../incident-file.ts';
import { useIncidentWords } from '../words.ts';
import { SeverityWorking } from '../working.tsx';

export interface ScoreValues {
  readonly contexts: readonly { readonly kind: string; readonly adjust: string; readonly because: string }[];
  readonly identification: string;
  readonly confidentiality: string;
  readonly integrity: string;
  readonly availability: string;
  readonly malicious: boolean;
  readonly unintelligible: boolean;
}

export const blankScores: ScoreValues = {
  contexts: [],
  identification: '',
  confidentiality: '',
  integrity: '',
  availability: '',
  malicious: false,
  unintelligible: false,
};

export const valuesOfScores = (scores: Scores): ScoreValues => ({
  ...scores,
  contexts: scores.contexts.map(({ kind, adjust = 0, because = '' }) => ({
    kind,
    adjust: String(adjust),
    because,
  })),
  unintelligible: scores.unintelligible ?? false,
});

const factorNames = Object.keys(factors).filter((name): name is Factor => Object.hasOwn(factors, name));

/** Whether every factor is chosen, and whatever is adjusted says why. */
export const isWhole = (values: ScoreValues): boolean =>
  values.contexts.length > 0 &&
  values.contexts.every(({ adjust, because }) => adjust === '0' || because.trim() !== '') &&
  factorNames.every((name) => values[name] !== '');

export const scoresIn = (values: ScoreValues): Scores => ({
  contexts: values.contexts.map(({ kind, adjust, because }) => ({
    kind: oneOf(contexts, kind) ?? 'simple',
    adjust: Number(adjust),
    ...(because.trim() && { because: because.trim() }),
  })),
  identification: oneOf(factors.identification, values.identification) ?? 'maximum',
  confidentiality: oneOf(factors.confidentiality, values.confidentiality) ?? 'unknown-recipients',
  integrity: oneOf(factors.integrity, values.integrity) ?? 'unrecoverable',
  availability: oneOf(factors.availability, values.availability) ?? 'final',
  malicious: values.malicious,
  unintelligible: values.unintelligible,
});

interface ScoringProps {
  readonly reference: string;
  readonly values: ScoreValues;
  readonly set: (to: Partial<ScoreValues>) => void;
  /** What is to be said in red. */
  readonly fault: string;
}

export function Scoring({ reference, values, set, fault }: ScoringProps) {
  const { say, label } = useIncidentWords();
  const change = (kind: string, to: Partial<ScoreValues['contexts'][number]>) =>
    set({ contexts: values.contexts.map((each) => (each.kind === kind ? { ...each, ...to } : each)) });
  return (
    <SpaceBetween size="m">
      <FormField label={say('scores.contexts')} description={say('scores.text')} errorText={fault} stretch>
        <SpaceBetween size="xs">
          {contexts.map((kind) => {
            const chosen = values.contexts.find((each) => each.kind === kind);
            return (
              <div key={kind}>
                <Checkbox
                  checked={chosen !== undefined}
                  description={say(`context.${kind}.text`)}
                  onChange={({ detail }) =>
                    set({
                      contexts: detail.checked
                        ? [...values.contexts, { kind, adjust: '0', because: '' }]
                        : values.contexts.filter((each) => each.kind !== kind),
                    })
                  }
                >
                  {say(`context.${kind}`)}
                </Checkbox>
                {chosen && <Adjusting chosen={chosen} change={(to) => change(kind, to)} />}
              </div>
            );
          })}
        </SpaceBetween>
      </FormField>
      {factorNames.map((name) => {
        const options = factors[name].map((value) => ({ value, label: label(name, value) }));
        return (
          <FormField key={name} label={say(`scores.${name}`)} stretch>
            <Select
              options={options}
              placeholder={say('choose')}
              selectedOption={options.find(({ value }) => value === values[name]) ?? null}
              onChange={({ detail }) => set({ [name]: detail.selectedOption.value ?? '' })}
            />
          </FormField>
        );
      })}
      <FormField label={say('scores.further')} stretch>
        <Checkbox checked={values.malicious} onChange={({ detail }) => set({ malicious: detail.checked })}>
          {say('scores.malicious')}
        </Checkbox>
        <Checkbox
          checked={values.unintelligible}
          onChange={({ detail }) => set({ unintelligible: detail.checked })}
        >
          {say('scores.unintelligible')}
        </Checkbox>
      </FormField>
      {isWhole(values) && <LiveWorking reference={reference} scores={scoresIn(values)} />}
    </SpaceBetween>
  );
}

const adjustments = ['-3', '-2', '-1', '0', '1', '2', '3'] as const;

interface AdjustingProps {
  readonly chosen: ScoreValues['contexts'][number];
  readonly change: (to: Partial<ScoreValues['contexts'][number]>) => void;
}

/** Better or worse than such data usually are, and why. */
function Adjusting({ chosen: { kind, adjust, because }, change }: AdjustingProps) {
  const { say, label } = useIncidentWords();
  const what = label('context', kind);
  const options = adjustments.map((value) => ({
    value,
    label: value === '0' ? say('adjust.0') : value.startsWith('-') ? value.replace('-', '−') : `+${value}`,
  }));
  return (
    <div className="desk-line desk-inset">
      <Select
        ariaLabel={say('adjust', { what })}
        options={options}
        selectedOption={options.find(({ value }) => value === adjust) ?? null}
        onChange={({ detail }) => change({ adjust: detail.selectedOption.value ?? '0' })}
      />
      {adjust !== '0' && (
        <Input
          ariaLabel={say('adjust.because', { what })}
          placeholder={say('adjust.why')}
          value={because}
          onChange={({ detail }) => change({ because: detail.value })}
        />
      )}
    </div>
  );
}

function LiveWorking({ reference, scores }: { readonly reference: string; readonly scores: Scores }) {
  const { api } = useDesk();
  const working = useReading(`severity ${reference} ${JSON.stringify(scores)}`, async (signal) => {
    const given = { path: { reference }, body: { scores }, signal };
    return (await api('POST /v1/incidents/{reference}/severity', given)).body;
  });
  return (
    <div role="status">
      {working.value && <SeverityWorking working={working.value} />}
      {working.problem && <Failure problem={working.problem} again={working.again} />}
    </div>
  );
}
