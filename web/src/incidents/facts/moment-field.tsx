import DatePicker from '@cloudscape-design/components/date-picker';
import FormField from '@cloudscape-design/components/form-field';
import Input from '@cloudscape-design/components/input';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useIncidentWords } from '../words.ts';
import type { Moment } from './moment.ts';

interface MomentFieldProps {
  readonly label: string;
  readonly description?: string;
  readonly errorText?: string;
  readonly value: Moment;
  readonly onChange: (to: Moment) => void;
}

/** A day, and a time of it where it is known. */
export function MomentField({ label, description, errorText, value, onChange }: MomentFieldProps) {
  const { say } = useIncidentWords();
  const { day, time } = value;
  return (
    <FormField label={label} description={description} errorText={errorText} stretch>
      <SpaceBetween direction="horizontal" size="xs">
        <DatePicker
          value={day}
          ariaLabel={say('moment.day', { what: label })}
          onChange={({ detail }) => onChange({ day: detail.value, time })}
        />
        <div className="desk-time">
          <Input
            value={time}
            ariaLabel={say('moment.time', { what: label })}
            placeholder="14:30"
            inputMode="numeric"
            onChange={({ detail }) => onChange({ day, time: detail.value })}
          />
        </div>
      </SpaceBetween>
    </FormField>
  );
}
