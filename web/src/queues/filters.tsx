// What narrows a list. The API does it, so that it holds for the whole queue and not only for what was read.
import Button from '@cloudscape-design/components/button';
import FormField from '@cloudscape-design/components/form-field';
import Select from '@cloudscape-design/components/select';
import { memo, useMemo } from 'react';
import { usePreferences } from '../shell/preferences.tsx';
import { wordsOf } from '../words/catalogue.ts';
import { spokenLanguages } from '../words/languages.ts';
import { useTerms, useWords } from '../words/words.ts';
import en from './en.json';
import { type Filter, flags, me, nobody, states } from './filter.ts';

const words = wordsOf(en, { de: () => import('./de.json') });

interface FiltersProps {
  readonly filter: Filter;
  /** Subject ids of colleagues that the list knows. */
  readonly colleagues: readonly string[];
  readonly onChange: (to: Filter) => void;
}

interface Choice {
  readonly value: string;
  readonly label: string;
}

export const Filters = memo(({ filter, colleagues, onChange }: FiltersProps) => {
  const say = useWords(words);
  const terms = useTerms();
  const { language } = usePreferences();
  const languages = useMemo(() => spokenLanguages(language), [language]);
  const others = filter.assignee && ![me, nobody].includes(filter.assignee) ? [filter.assignee] : [];
  const assignees: readonly Choice[] = [
    { value: me, label: say('assignee.me') },
    { value: nobody, label: say('assignee.nobody') },
    ...[...new Set([...others, ...colleagues])].map((value) => ({ value, label: value })),
  ];
  const narrowed = (name: keyof Filter, value: string): Filter => {
    const { [name]: _, ...rest } = filter;
    return value === '' ? rest : { ...rest, [name]: value };
  };
  const select = (name: keyof Filter, label: string, any: string, choices: readonly Choice[]) => {
    const options = [{ value: '', label: any }, ...choices];
    return (
      <FormField label={label}>
        <Select
          selectedOption={options.find(({ value }) => value === (filter[name] ?? '')) ?? null}
          options={options}
          expandToViewport
          onChange={({ detail }) => onChange(narrowed(name, detail.selectedOption.value ?? ''))}
        />
      </FormField>
    );
  };
  const { queue: _, ...asked } = filter;
  return (
    <div className="desk-filters">
      {select(
        'state',
        say('filter.state'),
        say('filter.state.any'),
        states.map((value) => ({ value, label: terms(`state.${value}`) })),
      )}
      {select('assignee', say('filter.assignee'), say('assignee.any'), assignees)}
      {select('review', say('filter.review'), say('filter.review.any'), [
        { value: 'yes', label: say('filter.review.yes') },
        { value: 'no', label: say('filter.review.no') },
      ])}
      {select(
        'flag',
        say('filter.flag'),
        say('filter.flag.any'),
        flags.map((value) => ({ value, label: terms(`flag.${value}`) })),
      )}
      {select('language', say('filter.language'), say('filter.language.any'), languages)}
      {Object.keys(asked).length > 0 && (
        <Button variant="link" onClick={() => onChange(filter.queue ? { queue: filter.queue } : {})}>
          {say('filter.clear')}
        </Button>
      )}
    </div>
  );
});
