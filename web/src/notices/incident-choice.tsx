// The incident of which a notice tells, out of the register.
import FormField from '@cloudscape-design/components/form-field';
import Select from '@cloudscape-design/components/select';
import { useReading } from '../api/reading.ts';
import { useDesk } from '../shell/desk.ts';
import { useNoticeWords } from './words.ts';

const mostShown = '100';

/** The register, newest duties first. */
export function useIncidents() {
  const { api } = useDesk();
  return useReading('incidents to choose', async (signal) => {
    const read = (state: 'open' | 'closed') =>
      api('GET /v1/incidents', { query: { state, limit: mostShown }, signal });
    const both = await Promise.all([read('open'), read('closed')]);
    return both.flatMap(({ body }) => body.incidents);
  });
}

interface IncidentChoiceProps {
  readonly incidents: ReturnType<typeof useIncidents>;
  /** Its reference; '' for none. */
  readonly value: string;
  readonly change: (reference: string) => void;
  readonly isReadOnly?: boolean;
}

export function IncidentChoice({ incidents, value, change, isReadOnly = false }: IncidentChoiceProps) {
  const say = useNoticeWords();
  const known = (incidents.value ?? []).map(({ reference, title }) => ({
    value: reference,
    label: `${reference} · ${title}`,
  }));
  const isKnown = value === '' || known.some((each) => each.value === value);
  const options = [
    { value: '', label: say('incident.none') },
    ...(isKnown ? [] : [{ value, label: value }]),
    ...known,
  ];
  return (
    <FormField label={say('incident')} description={say('incident.text')}>
      <Select
        filteringType="auto"
        options={options}
        selectedOption={options.find((each) => each.value === value) ?? null}
        readOnly={isReadOnly}
        statusType={incidents.value ? 'finished' : incidents.problem ? 'error' : 'loading'}
        errorText={incidents.problem?.message}
        onChange={({ detail }) => change(detail.selectedOption.value ?? '')}
      />
    </FormField>
  );
}
