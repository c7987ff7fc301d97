// What stands around every form of a notice: what somebody else changed meanwhile, and whether there is something to save.
import Alert from '@cloudscape-design/components/alert';
import Button from '@cloudscape-design/components/button';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useNoticeWords } from '../words.ts';
import type { Draft } from './kept.ts';

/** Said where somebody else changed at the desk what is written here. */
export function Stale<T>({ draft }: { readonly draft: Draft<T> }) {
  const say = useNoticeWords();
  if (!draft.isStale) return null;
  return (
    <Alert
      type="warning"
      header={say('stale')}
      action={
        <SpaceBetween size="xs" direction="horizontal">
          <Button formAction="none" onClick={draft.drop}>
            {say('stale.theirs')}
          </Button>
          <Button formAction="none" onClick={draft.goOn}>
            {say('stale.mine')}
          </Button>
        </SpaceBetween>
      }
    >
      {say('stale.text')}
    </Alert>
  );
}

interface SavingProps {
  readonly name: string;
  readonly isSaving: boolean;
  readonly isChanged: boolean;
  readonly onDrop: () => void;
}

/** The buttons under a form, and whether there is something to save. */
export function Saving({ name, isSaving, isChanged, onDrop }: SavingProps) {
  const say = useNoticeWords();
  return (
    <SpaceBetween direction="horizontal" size="xs" alignItems="center">
      <Button variant="primary" disabled={!isChanged} loading={isSaving}>
        {name}
      </Button>
      {isChanged && (
        <Button variant="link" formAction="none" onClick={onDrop}>
          {say('drop')}
        </Button>
      )}
      <span role="status">{say(isChanged ? 'unsaved' : 'all-saved')}</span>
    </SpaceBetween>
  );
}
