// What happened and when, as far as it is known.
import ColumnLayout from '@cloudscape-design/components/column-layout';
import DatePicker from '@cloudscape-design/components/date-picker';
import FormField from '@cloudscape-design/components/form-field';
import Input from '@cloudscape-design/components/input';
import RadioGroup from '@cloudscape-design/components/radio-group';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Textarea from '@cloudscape-design/components/textarea';
import { roles } from '../choices.ts';
import { useIncidentWords } from '../words.ts';
import { type FieldsProps, fieldsOf } from './fields.ts';
import { MomentField } from './moment-field.tsx';

/** What nobody can do without. @param awareHint what is said of the moment of awareness */
export function Happened({ awareHint, ...props }: FieldsProps & { readonly awareHint?: string }) {
  const words = useIncidentWords();
  const { say } = words;
  const { field, text } = fieldsOf(props, words);
  return (
    <SpaceBetween size="m">
      <FormField {...field('title', say('fact.title.text'))}>
        <Input {...text('title')} autoComplete={false} />
      </FormField>
      <FormField {...field('what')}>
        <Textarea {...text('what')} rows={5} />
      </FormField>
      <MomentField
        {...field('aware', awareHint ?? say('fact.aware.text'))}
        value={props.values.aware}
        onChange={(aware) => props.set({ aware })}
      />
    </SpaceBetween>
  );
}

/** The other times that laws count from, and in which role we are. */
export function Times(props: FieldsProps) {
  const words = useIncidentWords();
  const { say } = words;
  const { field, text } = fieldsOf(props, words);
  const { values, set } = props;
  return (
    <SpaceBetween size="m">
      <ColumnLayout columns={2}>
        <MomentField
          {...field('occurredFrom')}
          value={values.occurredFrom}
          onChange={(occurredFrom) => set({ occurredFrom })}
        />
        <MomentField
          {...field('occurredUntil')}
          value={values.occurredUntil}
          onChange={(occurredUntil) => set({ occurredUntil })}
        />
        <MomentField
          {...field('discovered', say('fact.discovered.text'))}
          value={values.discovered}
          onChange={(discovered) => set({ discovered })}
        />
        <MomentField
          {...field('determined', say('fact.determined.text'))}
          value={values.determined}
          onChange={(determined) => set({ determined })}
        />
        <FormField {...field('goodCauseOn', say('fact.goodCauseOn.text'))}>
          <DatePicker
            value={values.goodCauseOn}
            onChange={({ detail }) => set({ goodCauseOn: detail.value })}
          />
        </FormField>
        <FormField {...field('role')}>
          <RadioGroup
            value={values.role}
            items={roles.map((value) => ({ value, label: say(`role.${value}`) }))}
            onChange={({ detail }) => set({ role: detail.value })}
          />
        </FormField>
      </ColumnLayout>
      <FormField {...field('cases', say('fact.cases.text'))}>
        <Input {...text('cases')} autoComplete={false} />
      </FormField>
    </SpaceBetween>
  );
}
