// What was taken for junk and is an ask after all.
import Box from '@cloudscape-design/components/box';
import FormField from '@cloudscape-design/components/form-field';
import Select from '@cloudscape-design/components/select';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import type { BodyOf } from '../api/client.ts';
import { Asking } from '../shell/asking.tsx';
import type { Say } from '../words/catalogue.ts';
import { kinds } from '../words/kinds.ts';
import { useTerms } from '../words/words.ts';
import type en from './en.json';
import { queues } from './filter.ts';

type Restored = Pick<BodyOf<'POST /v1/cases/{reference}/restore'>, 'queue' | 'kind'>;

interface RestoreDialogProps {
  readonly say: Say<keyof typeof en>;
  readonly count: number;
  readonly onRestore: (as: Restored) => void;
  readonly onClose: () => void;
}

export function RestoreDialog({ say, count, onRestore, onClose }: RestoreDialogProps) {
  const terms = useTerms();
  const places = queues.filter((each) => each !== 'junk');
  const [queue, setQueue] = useState<Restored['queue']>('general');
  const [kind, setKind] = useState<Restored['kind']>('question');
  const kindOption = (value: Restored['kind']) => ({
    value: value ?? 'none',
    label: terms(`kind.${value ?? 'none'}`),
  });
  const queueOption = (value: (typeof places)[number]) => ({ value, label: terms(`queue.${value}`) });
  const own = places.find((each) => each === queue) ?? 'general';
  return (
    <Asking
      title={say('restore.title', { count })}
      cancel={say('cancel')}
      does={say('restore.do')}
      onDo={() => onRestore({ queue, kind })}
      onClose={onClose}
    >
      <SpaceBetween size="m">
        <Box>{say('restore.text')}</Box>
        <FormField label={say('restore.queue')}>
          <Select
            selectedOption={queueOption(own)}
            options={places.map(queueOption)}
            onChange={({ detail }) => {
              const chosen = places.find((each) => each === detail.selectedOption.value);
              if (chosen) setQueue(chosen);
            }}
          />
        </FormField>
        <FormField label={say('restore.kind')}>
          <Select
            selectedOption={kindOption(kind)}
            options={[...kinds, null].map(kindOption)}
            onChange={({ detail }) =>
              setKind(kinds.find((each) => each === detail.selectedOption.value) ?? null)
            }
          />
        </FormField>
      </SpaceBetween>
    </Asking>
  );
}
