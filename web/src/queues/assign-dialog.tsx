// To whom items go: to whoever looks, to a colleague, or back to nobody.

import Autosuggest from '@cloudscape-design/components/autosuggest';
import FormField from '@cloudscape-design/components/form-field';
import RadioGroup from '@cloudscape-design/components/radio-group';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import { Asking } from '../shell/asking.tsx';
import type { Say } from '../words/catalogue.ts';
import type en from './en.json';

interface AssignDialogProps {
  readonly say: Say<keyof typeof en>;
  readonly count: number;
  /** Subject id of whoever looks. */
  readonly own: string;
  /** Subject ids of colleagues that the list knows. */
  readonly colleagues: readonly string[];
  readonly onAssign: (assignee: string | null) => void;
  readonly onClose: () => void;
}

export function AssignDialog({ say, count, own, colleagues, onAssign, onClose }: AssignDialogProps) {
  const [to, setTo] = useState('me');
  const [who, setWho] = useState('');
  const [isWrong, setWrong] = useState(false);
  const assign = () => {
    if (to === 'me') return onAssign(own);
    if (to === 'nobody') return onAssign(null);
    if (who.trim()) return onAssign(who.trim());
    return setWrong(true);
  };
  return (
    <Asking
      title={say('assign.title', { count })}
      cancel={say('cancel')}
      does={say('assign.do')}
      onDo={assign}
      onClose={onClose}
    >
      <SpaceBetween size="m">
        <FormField label={say('assign.whom')}>
          <RadioGroup
            value={to}
            onChange={({ detail }) => setTo(detail.value)}
            items={[
              { value: 'me', label: say('assign.me') },
              { value: 'nobody', label: say('assign.nobody') },
              { value: 'somebody', label: say('assign.somebody') },
            ]}
          />
        </FormField>
        {to === 'somebody' && (
          <FormField
            label={say('assign.somebody')}
            description={say('assign.whom.text')}
            errorText={isWrong && !who.trim() ? say('assign.who-missing') : ''}
          >
            <Autosuggest
              value={who}
              onChange={({ detail }) => setWho(detail.value)}
              options={colleagues.map((value) => ({ value }))}
              enteredTextLabel={(value) => value}
            />
          </FormField>
        )}
      </SpaceBetween>
    </Asking>
  );
}
