// A deed on its way: at once, or after ten seconds in which it can be taken back. What fails comes back as the draft that it was.
import Button from '@cloudscape-design/components/button';
import { isOurs, problemOf } from '../api/problem.ts';
import { goTo } from '../shell/address.ts';
import { useDesk } from '../shell/desk.ts';
import { useHand } from '../shell/held.tsx';
import { useNotifications } from '../shell/notifications.tsx';
import { useShellWords } from '../shell/words.ts';
import type { Deed, Subject, Values } from './deeds.ts';
import { type Draft, forget } from './drafts.ts';
import { remember } from './own-changes.ts';
import { useCaseWords } from './words.ts';

interface Sending {
  readonly of: Subject;
  readonly deed: Deed;
  /** Under which its draft lies. */
  readonly id: string;
  readonly changed: () => Promise<unknown>;
}

export function useSending({ of, deed, id, changed }: Sending) {
  const { say } = useCaseWords();
  const shell = useShellWords();
  const { api, session } = useDesk();
  const { tell } = useNotifications();
  const { hold } = useHand();
  const { reference } = of.file;
  const what = `${say(`do.${deed.name}`)} · ${reference}`;
  const note = `${reference} ${id}`;
  const open = () => goTo('case', [reference], { do: id });

  async function goOut(values: Values, { version, key }: Draft): Promise<void> {
    try {
      remember((await deed.send(api, of, values, { ifMatch: version, idempotencyKey: key })).body);
      forget(reference, id);
      tell({ id: note, type: 'success', content: say('done', { what }) });
      await changed();
    } catch (error) {
      const { kind, message } = problemOf(error);
      const own = kind === 'stale' ? say('stale.text') : isOurs(kind) ? shell(`problem.${kind}.text`) : '';
      tell({
        id: note,
        type: 'error',
        content: `${what}: ${shell(`problem.${kind}`)}. ${own || message}`,
        action:
          kind === 'signed-out' ? (
            <Button onClick={() => void session.signInAgain()}>{shell('sign-in')}</Button>
          ) : (
            <Button onClick={open}>{say('open-draft')}</Button>
          ),
      });
      if (kind === 'stale') await changed();
    }
  }

  return (values: Values, draft: Draft): void => {
    const letGo = () => goOut(values, draft);
    if (deed.isHeld) hold({ id: note, what, letGo, takeBack: open });
    else void letGo();
  };
}
