// What is asked: as many asks as there are, each with its queue.
import Button from '@cloudscape-design/components/button';
import FormField from '@cloudscape-design/components/form-field';
import Select from '@cloudscape-design/components/select';
import SpaceBetween from '@cloudscape-design/components/space-between';
import type { Say } from '../words/catalogue.ts';
import { kinds } from '../words/kinds.ts';
import { useTerms } from '../words/words.ts';
import type en from './en.json';
import { type Ask, firstAsk } from './entry.ts';

interface AsksProps {
  readonly say: Say<keyof typeof en>;
  readonly asks: readonly Ask[];
  readonly onChange: (asks: readonly Ask[]) => void;
}

const places = [
  'deletion',
  'eu-complaint',
  'breach-notice',
  'general',
] as const satisfies readonly Ask['queue'][];
const mostAsks = 20;

export function Asks({ say, asks, onChange }: AsksProps) {
  const terms = useTerms();
  const change = (at: number, to: Partial<Ask>) =>
    onChange(asks.map((ask, i) => (i === at ? { ...ask, ...to } : ask)));
  const queueOption = (value: Ask['queue']) => ({ value, label: terms(`queue.${value}`) });
  const kindOption = (value: Ask['kind']) => ({
    value: value ?? 'none',
    label: terms(`kind.${value ?? 'none'}`),
  });
  return (
    <SpaceBetween size="s">
      {asks.map((ask, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two asks may say the same
        <SpaceBetween key={i} direction="horizontal" size="s" alignItems="end">
          <FormField
            label={`${asks.length > 1 ? `${say('ask.number', { count: i + 1 })}: ` : ''}${say('kind')}`}
          >
            <Select
              selectedOption={kindOption(ask.kind)}
              options={[...kinds, null].map(kindOption)}
              onChange={({ detail }) =>
                change(i, { kind: kinds.find((each) => each === detail.selectedOption.value) ?? null })
              }
            />
          </FormField>
          <FormField label={say('queue')}>
            <Select
              selectedOption={queueOption(ask.queue)}
              options={places.map(queueOption)}
              onChange={({ detail }) => {
                const queue = places.find((each) => each === detail.selectedOption.value);
                if (queue) change(i, { queue });
              }}
            />
          </FormField>
          {asks.length > 1 && (
            <Button formAction="none" onClick={() => onChange(asks.filter((_, at) => at !== i))}>
              {say('ask.remove')}
            </Button>
          )}
        </SpaceBetween>
      ))}
      <Button
        formAction="none"
        iconName="add-plus"
        disabled={asks.length >= mostAsks}
        onClick={() => onChange([...asks, firstAsk])}
      >
        {say('ask.add')}
      </Button>
    </SpaceBetween>
  );
}
