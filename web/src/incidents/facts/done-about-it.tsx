// What comes of it, what is done about it, and whom to ask: the facts of Article 33(3)(b) to (d).
import ColumnLayout from '@cloudscape-design/components/column-layout';
import FormField from '@cloudscape-design/components/form-field';
import Input from '@cloudscape-design/components/input';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Textarea from '@cloudscape-design/components/textarea';
import { useIncidentWords } from '../words.ts';
import { type FieldsProps, fieldsOf } from './fields.ts';
import { Lines } from './lines.tsx';
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
  return (
    <Lines
      lines={processors}
      blank={{ name: '', told: noMoment }}
      add={say('processor.add')}
      remove={(n) => say('processor.remove', { n })}
      onChange={onChange}
    >
      {({ name, told }, change, n) => (
        <>
          <FormField label={say('processor.number', { n })}>
            <Input value={name} onChange={({ detail }) => change({ name: detail.value })} />
          </FormField>
          <MomentField
            label={say('processor.told', { n })}
            value={told}
            onChange={(to) => change({ told: to })}
          />
        </>
      )}
    </Lines>
  );
}
