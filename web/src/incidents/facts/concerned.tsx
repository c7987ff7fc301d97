// Who is concerned, and which data: the facts of Article 33(3)(a).
import Checkbox from '@cloudscape-design/components/checkbox';
import ColumnLayout from '@cloudscape-design/components/column-layout';
import FormField from '@cloudscape-design/components/form-field';
import Input from '@cloudscape-design/components/input';
import Multiselect from '@cloudscape-design/components/multiselect';
import Select from '@cloudscape-design/components/select';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Textarea from '@cloudscape-design/components/textarea';
import { useMemo } from 'react';
import { usePreferences } from '../../shell/preferences.tsx';
import { dataCategories } from '../../words/data-categories.ts';
import { groups, natures } from '../choices.ts';
import { useIncidentWords } from '../words.ts';
import { type FieldsProps, fieldsOf } from './fields.ts';
import { Lines } from './lines.tsx';
import { placesIn } from './places.ts';
import type { Values } from './values.ts';

export function Concerned(props: FieldsProps) {
  const words = useIncidentWords();
  const { say, label } = words;
  const { field, text } = fieldsOf(props, words);
  const { values, set } = props;
  const several = (name: 'groups' | 'categories', all: readonly string[], group: string) => {
    const options = all.map((value) => ({ value, label: label(group, value) }));
    return (
      <Multiselect
        options={options}
        selectedOptions={options.filter(({ value }) => values[name].includes(value))}
        placeholder={say('choose')}
        filteringType="auto"
        onChange={({ detail }) => set({ [name]: detail.selectedOptions.flatMap(({ value }) => value ?? []) })}
      />
    );
  };
  return (
    <SpaceBetween size="m">
      <FormField {...field('natures')}>
        {natures.map((nature) => (
          <Checkbox
            key={nature}
            checked={values.natures.includes(nature)}
            onChange={({ detail }) =>
              set({
                natures: natures.filter((each) =>
                  each === nature ? detail.checked : values.natures.includes(each),
                ),
              })
            }
          >
            {say(`nature.${nature}`)}
          </Checkbox>
        ))}
      </FormField>
      <FormField {...field('affected', say('fact.affected.text'))}>
        <Places affected={values.affected} onChange={(affected) => set({ affected })} />
      </FormField>
      <ColumnLayout columns={2}>
        <FormField {...field('groups')}>{several('groups', groups, 'group')}</FormField>
        <FormField {...field('categories')}>{several('categories', dataCategories, 'category')}</FormField>
        <FormField {...field('records')}>
          <Input {...text('records')} inputMode="numeric" />
        </FormField>
      </ColumnLayout>
      <FormField {...field('protection', say('fact.protection.text'))}>
        <Textarea {...text('protection')} rows={2} />
      </FormField>
    </SpaceBetween>
  );
}

interface PlacesProps {
  readonly affected: Values['affected'];
  readonly onChange: (to: Values['affected']) => void;
}

function Places({ affected, onChange }: PlacesProps) {
  const { say } = useIncidentWords();
  const { language } = usePreferences();
  const places = useMemo(() => placesIn(language, say('place.unknown')), [language, say]);
  return (
    <Lines
      lines={affected}
      blank={{ place: '', people: '' }}
      add={say('place.add')}
      remove={(n) => say('place.remove', { n })}
      onChange={onChange}
    >
      {({ place, people }, change, n) => (
        <>
          <Select
            ariaLabel={say('place.number', { n })}
            filteringType="auto"
            virtualScroll
            options={places}
            placeholder={say('place')}
            selectedOption={
              places.find(({ value }) => value === place) ?? (place ? { value: place, label: place } : null)
            }
            onChange={({ detail }) => change({ place: detail.selectedOption.value ?? '' })}
          />
          <div className="desk-number">
            <Input
              ariaLabel={say('place.people', { n })}
              placeholder={say('people')}
              inputMode="numeric"
              value={people}
              onChange={({ detail }) => change({ people: detail.value })}
            />
          </div>
        </>
      )}
    </Lines>
  );
}
