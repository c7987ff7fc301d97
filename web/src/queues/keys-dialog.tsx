// Which key does what, and whether single letters act at all.
import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Modal from '@cloudscape-design/components/modal';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Table from '@cloudscape-design/components/table';
import Toggle from '@cloudscape-design/components/toggle';
import { usePreferences } from '../shell/preferences.tsx';
import type { Say } from '../words/catalogue.ts';
import type en from './en.json';

interface KeysDialogProps {
  readonly say: Say<keyof typeof en>;
  readonly mayChange: boolean;
  readonly onClose: () => void;
}

export function KeysDialog({ say, mayChange, onClose }: KeysDialogProps) {
  const { hasShortcuts, change } = usePreferences();
  const rows = [
    { keys: 'j ↓', does: say('keys.next') },
    { keys: 'k ↑', does: say('keys.previous') },
    { keys: 'Home End', does: say('keys.first') },
    { keys: 'PageDown PageUp', does: say('keys.page') },
    { keys: 'Enter', does: say('keys.open') },
    ...(mayChange
      ? [
          { keys: 'x Space', does: say('keys.choose') },
          { keys: 'a', does: say('keys.assign-me') },
          { keys: 'A', does: say('keys.assign') },
        ]
      : []),
    { keys: 'r', does: say('keys.read') },
    { keys: '/', does: say('keys.find') },
    { keys: '?', does: say('keys.help') },
  ];
  return (
    <Modal
      visible
      header={say('keys.title')}
      onDismiss={onClose}
      footer={
        <Box float="right">
          <Button variant="primary" onClick={onClose}>
            {say('close')}
          </Button>
        </Box>
      }
    >
      <SpaceBetween size="m">
        <Toggle
          checked={hasShortcuts}
          description={say('keys.act.text')}
          onChange={({ detail }) => change({ hasShortcuts: detail.checked })}
        >
          {say('keys.act')}
        </Toggle>
        <Table
          variant="embedded"
          items={rows}
          columnDefinitions={[
            {
              id: 'keys',
              header: say('keys.key'),
              isRowHeader: true,
              cell: ({ keys }) => keys.split(' ').map((key) => <kbd key={key}>{key} </kbd>),
            },
            { id: 'does', header: say('keys.does'), cell: ({ does }) => does },
          ]}
          wrapLines
        />
      </SpaceBetween>
    </Modal>
  );
}
