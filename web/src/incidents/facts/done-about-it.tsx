// What comes of it, what is done about it, and whom to ask: the facts of Article 33(3)(b) to (d).
import Button from '@cloudscape-design/components/button';
import ColumnLayout from '@cloudscape-design/components/column-layout';
import FormField from '@cloudscape-design/components/form-field';
import Input from '@cloudscape-design/components/input';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Textarea from '@cloudscape-design/components/textarea';
import { useIncidentWords } from '../words.ts';
import { type FieldsProps, fieldsOf } from './fields.ts';
import { noMoment } from './moment.ts';
import { MomentField } from './moment-field.tsx';
import type { Values } from './values.ts';

export function DoneAboutIt(props: FieldsProps) {
  const words = useIncidentWords();
  const { say } = words;
  const { field, text } = fieldsOf(props, words);
  const { values, set } = props;
  return (
    <SpaceBetween size="m">
      <FormField {...field('consequences')}>
        <Textarea {...text('consequences')} rows={3} />
      </FormField>
      <FormField {...field('measures', say('fact.measures.text'))}>
        <Textarea {...text('measures')} rows={3} />
      </FormField>
      <ColumnLayout columns={3}>
        <FormField {...field('contactName')}>
          <Input {...text('contactName')} autoComplete={false} />
        </FormField>
        <FormField {...field('contactAddress')}>
          <Input {...text('contactAddress')} autoComplete={false} />
        </FormField>
        <FormField {...field('contactPhone')}>
          <Input {...text('contactPhone')} autoComplete={false} />
        </FormField>
      </ColumnLayout>
      <FormField {...field('processors', say('fact.processors.text'))}>
        <Processors processors={values.processors} onChange={(processors) => set({ processors })} />
      </FormField>
    </SpaceBetween>
  );
}

interface ProcessorsProps {
  readonly processors: Values['processors'];
  readonly onChange: (to: Values['processors']) => void;
}

function Processors({ processors, onChange }: ProcessorsProps) {
  const { say } = useIncidentWords();
  const change = (at: number, to: Partial<Values['processors'][number]>) =>
    onChange(processors.map((each, i) => (i === at ? { ...each, ...to } : each)));
  return (
    <SpaceBetween size="s">
      {processors.map(({ name, told }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other name
        <div className="desk-line" key={i}>
          <FormField label={say('processor.number', { n: i + 1 })}>
            <Input value={name} onChange={({ detail }) => change(i, { name: detail.value })} />
          </FormField>
          <MomentField
            label={say('processor.told', { n: i + 1 })}
            value={told}
            onChange={(to) => change(i, { told: to })}
          />
          <Button
            formAction="none"
            iconName="remove"
            variant="icon"
            ariaLabel={say('processor.remove', { n: i + 1 })}
            onClick={() => onChange(processors.filter((_, at) => at !== i))}
          />
        </div>
      ))}
      <Button
        formAction="none"
        iconName="add-plus"
        onClick={() => onChange([...processors, { name: '', told: noMoment }])}
      >
        {say('processor.add')}
      </Button>
    </SpaceBetween>
  );
}
