// The columns of a file with what each is taken for, and what holds for every row.
import Checkbox from '@cloudscape-design/components/checkbox';
import ColumnLayout from '@cloudscape-design/components/column-layout';
import ExpandableSection from '@cloudscape-design/components/expandable-section';
import FormField from '@cloudscape-design/components/form-field';
import Input from '@cloudscape-design/components/input';
import Multiselect from '@cloudscape-design/components/multiselect';
import Select from '@cloudscape-design/components/select';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Table from '@cloudscape-design/components/table';
import { useMemo } from 'react';
import { usePreferences } from '../../shell/preferences.tsx';
import { countriesIn } from '../../words/countries.ts';
import { dataCategories } from '../../words/data-categories.ts';
import { spokenLanguages } from '../../words/languages.ts';
import { useNoticeWords } from '../words.ts';
import {
  type Asked,
  encodings,
  type FilePreview,
  fieldOf,
  fields,
  type Mapping,
  separators,
  withCategories,
  withColumn,
  withConstant,
} from './mapping.ts';

interface ColumnsProps {
  readonly seen: FilePreview;
  /** As it was chosen last, which may be ahead of what was looked at. */
  readonly mapping: Mapping;
  readonly change: (to: Asked) => void;
}

export function Columns({ seen, mapping, change }: ColumnsProps) {
  const say = useNoticeWords();
  const order = seen.columns.map(({ name }) => name);
  const options = [
    { value: '', label: say('field.none') },
    ...fields.map((value) => ({ value, label: say(`field.${value}`) })),
  ];
  return (
    <SpaceBetween size="m">
      <Table
        variant="embedded"
        items={[...seen.columns]}
        trackBy="name"
        ariaLabels={{ tableLabel: say('columns') }}
        wrapLines
        columnDefinitions={[
          { id: 'column', header: say('column'), isRowHeader: true, cell: ({ name }) => name },
          {
            id: 'field',
            header: say('column.is'),
            minWidth: 200,
            cell: ({ name }) => (
              <Select
                ariaLabel={say('column.of', { name })}
                options={options}
                selectedOption={options.find(({ value }) => value === (fieldOf(mapping, name) ?? '')) ?? null}
                expandToViewport
                onChange={({ detail }) => {
                  const chosen = fields.find((each) => each === detail.selectedOption.value);
                  change({ mapping: withColumn(mapping, name, chosen, order) });
                }}
              />
            ),
          },
          { id: 'samples', header: say('samples'), cell: ({ samples }) => samples.join(' · ') },
        ]}
      />
      <ExpandableSection headerText={say('for-all')} defaultExpanded={seen.missing.length > 0}>
        <ForAll mapping={mapping} change={change} />
      </ExpandableSection>
      <ExpandableSection
        headerText={say('written-how', {
          how: [
            seen.format.toUpperCase(),
            seen.encoding,
            seen.separator && (seen.separator === '\t' ? say('separator.tab') : `“${seen.separator}”`),
          ]
            .filter(Boolean)
            .join(', '),
        })}
      >
        <Manner seen={seen} change={change} />
      </ExpandableSection>
    </SpaceBetween>
  );
}

function ForAll({ mapping, change }: Pick<ColumnsProps, 'mapping' | 'change'>) {
  const say = useNoticeWords();
  const { language } = usePreferences();
  const { constants = {} } = mapping;
  const countries = useMemo(
    () => [{ value: '', label: say('for-all.none') }, ...countriesIn(language)],
    [say, language],
  );
  const languages = useMemo(
    () => [{ value: '', label: say('for-all.none') }, ...spokenLanguages(language)],
    [say, language],
  );
  const kinds = dataCategories.map((value) => ({ value, label: say(`category.${value}`) }));
  const isPart = (text: string) => /^[A-Z0-9]{0,3}$/.test(text);
  return (
    <ColumnLayout columns={2}>
      <FormField label={say('field.country')}>
        <Select
          filteringType="auto"
          options={countries}
          selectedOption={countries.find(({ value }) => value === (constants.country ?? '')) ?? null}
          onChange={({ detail }) =>
            change({ mapping: withConstant(mapping, 'country', detail.selectedOption.value ?? '') })
          }
        />
      </FormField>
      <FormField label={say('field.subdivision')} constraintText={say('for-all.part')}>
        <Input
          value={constants.subdivision ?? ''}
          autoComplete={false}
          onChange={({ detail }) => {
            const part = detail.value.trim().toUpperCase();
            if (isPart(part)) change({ mapping: withConstant(mapping, 'subdivision', part) });
          }}
        />
      </FormField>
      <FormField label={say('field.language')}>
        <Select
          filteringType="auto"
          options={languages}
          selectedOption={languages.find(({ value }) => value === (constants.language ?? '')) ?? null}
          onChange={({ detail }) =>
            change({ mapping: withConstant(mapping, 'language', detail.selectedOption.value ?? '') })
          }
        />
      </FormField>
      <FormField label={say('field.categories')}>
        <Multiselect
          filteringType="auto"
          options={kinds}
          selectedOptions={kinds.filter(({ value }) => constants.categories?.includes(value))}
          placeholder={say('choose')}
          onChange={({ detail }) => {
            const chosen = new Set(detail.selectedOptions.map(({ value }) => value));
            change({
              mapping: withCategories(
                mapping,
                dataCategories.filter((each) => chosen.has(each)),
              ),
            });
          }}
        />
      </FormField>
    </ColumnLayout>
  );
}

function Manner({ seen, change }: Pick<ColumnsProps, 'seen' | 'change'>) {
  const say = useNoticeWords();
  const choices = encodings.map((value) => ({ value, label: value }));
  const signs = separators.map((value) => ({
    value,
    label: value === '\t' ? say('separator.tab') : value,
  }));
  return (
    <ColumnLayout columns={3}>
      <FormField label={say('encoding')}>
        <Select
          options={choices}
          selectedOption={choices.find(({ value }) => value === seen.encoding) ?? null}
          onChange={({ detail }) => {
            const encoding = encodings.find((each) => each === detail.selectedOption.value);
            if (encoding) change({ encoding });
          }}
        />
      </FormField>
      {seen.format === 'csv' && (
        <FormField label={say('separator')}>
          <Select
            options={signs}
            selectedOption={signs.find(({ value }) => value === seen.separator) ?? null}
            onChange={({ detail }) => {
              const separator = separators.find((each) => each === detail.selectedOption.value);
              if (separator) change({ separator });
            }}
          />
        </FormField>
      )}
      {seen.format === 'csv' && (
        <Checkbox checked={seen.hasHeader} onChange={({ detail }) => change({ hasHeader: detail.checked })}>
          {say('has-header')}
        </Checkbox>
      )}
    </ColumnLayout>
  );
}
