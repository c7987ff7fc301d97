import Button from '@cloudscape-design/components/button';
import Modal from '@cloudscape-design/components/modal';
import { deedKeys } from './keys.ts';
import { useCaseWords } from './words.ts';

/** Every key of the page. */
export function KeyHelp({ close }: { readonly close: () => void }) {
  const { say } = useCaseWords();
  const keys: readonly (readonly [string, string])[] = [
    ['j', say('key.next')],
    ['k', say('key.before')],
    ['1 … 9', say('key.item')],
    ['o', say('key.original')],
    ...Object.entries(deedKeys).map(([key, name]) => [key, say(`do.${name}`)] as const),
    ['Ctrl + Enter', say('key.send')],
    ['Esc', say('key.close')],
    ['u', say('key.up')],
    ['?', say('keys')],
  ];
  return (
    <Modal
      visible
      header={say('keys')}
      onDismiss={close}
      footer={<Button onClick={close}>{say('close')}</Button>}
    >
      <dl className="plain-list">
        {keys.map(([key, what]) => (
          <div key={key} className="letter-line">
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
