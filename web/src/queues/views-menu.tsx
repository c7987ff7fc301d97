// Views to go to, to keep and to forget.
import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import ButtonDropdown from '@cloudscape-design/components/button-dropdown';
import FormField from '@cloudscape-design/components/form-field';
import Input, { type InputProps } from '@cloudscape-design/components/input';
import Modal from '@cloudscape-design/components/modal';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useEffect, useRef, useState } from 'react';
import { useNotifications } from '../shell/notifications.tsx';
import { wordsOf } from '../words/catalogue.ts';
import { useWords } from '../words/words.ts';
import en from './en.json';
import type { Filter } from './filter.ts';
import { filterOf, givenViews, useOwnViews } from './views.ts';

const words = wordsOf(en, { de: () => import('./de.json') });

interface ViewsMenuProps {
  readonly filter: Filter;
  readonly onChange: (to: Filter) => void;
}

export function ViewsMenu({ filter, onChange }: ViewsMenuProps) {
  const say = useWords(words);
  const { tell } = useNotifications();
  const own = useOwnViews();
  const [isNaming, setNaming] = useState(false);
  const choose = (id: string) => {
    const [what = '', at = ''] = id.split('=');
    if (what === 'keep') return setNaming(true);
    const view = own.views[Number(at)];
    if (what === 'forget' && view) return own.forget(view.name);
    const to = what === 'own' ? view && filterOf(view) : givenViews[Number(at)]?.filter;
    if (to) onChange(to);
  };
  const keep = (name: string) => {
    setNaming(false);
    own.keep(name, filter);
    tell({ id: 'view', type: 'success', content: say('view.saved', { name }) });
  };
  return (
    <>
      <ButtonDropdown
        expandToViewport
        onItemClick={({ detail }) => choose(detail.id)}
        items={[
          {
            text: say('views.given'),
            items: givenViews.map(({ name }, i) => ({ id: `given=${i}`, text: say(name) })),
          },
          {
            text: say('views.own'),
            items: [
              ...own.views.map(({ name }, i) => ({ id: `own=${i}`, text: name })),
              { id: 'keep', text: say('view.keep') },
              ...own.views.map(({ name }, i) => ({ id: `forget=${i}`, text: say('view.forget', { name }) })),
            ],
          },
        ]}
      >
        {say('views')}
      </ButtonDropdown>
      {isNaming && <NameDialog say={say} onKeep={keep} onClose={() => setNaming(false)} />}
    </>
  );
}

interface NameDialogProps {
  readonly say: ReturnType<typeof useWords<keyof typeof en>>;
  readonly onKeep: (name: string) => void;
  readonly onClose: () => void;
}

function NameDialog({ say, onKeep, onClose }: NameDialogProps) {
  const [name, setName] = useState('');
  const input = useRef<InputProps.Ref>(null);
  // After the dialog has taken the focus for its first button.
  useEffect(() => {
    const frame = requestAnimationFrame(() => input.current?.focus());
    return () => cancelAnimationFrame(frame);
  }, []);
  return (
    <Modal
      visible
      header={say('view.keep')}
      onDismiss={onClose}
      footer={
        <Box float="right">
          <SpaceBetween direction="horizontal" size="xs">
            <Button variant="link" onClick={onClose}>
              {say('cancel')}
            </Button>
            <Button variant="primary" disabled={!name.trim()} onClick={() => onKeep(name.trim())}>
              {say('save')}
            </Button>
          </SpaceBetween>
        </Box>
      }
    >
      <FormField label={say('view.name')} description={say('view.name.text')}>
        <Input
          value={name}
          ref={input}
          onChange={({ detail }) => setName(detail.value)}
          onKeyDown={({ detail }) => detail.key === 'Enter' && name.trim() && onKeep(name.trim())}
        />
      </FormField>
    </Modal>
  );
}
