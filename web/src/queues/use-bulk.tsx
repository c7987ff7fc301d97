// Runs a deed for many items and says at the top of the page how far it is.
import Button from '@cloudscape-design/components/button';
import { useCallback } from 'react';
import { hrefTo } from '../shell/address.ts';
import { useNotifications } from '../shell/notifications.tsx';
import { wordsOf } from '../words/catalogue.ts';
import { useWords } from '../words/words.ts';
import { forEach } from './bulk.ts';
import en from './en.json';
import type { Item } from './parts.ts';

const words = wordsOf(en, { de: () => import('./de.json') });
type DeedName = 'assign' | 'restore';

/** @param keep shows what was done in the list */
export type Bulk = (
  name: DeedName,
  items: readonly Item[],
  deed: (item: Item) => Promise<unknown>,
  keep: (done: ReadonlySet<string>) => void,
) => Promise<void>;

export function useBulk(): Bulk {
  const say = useWords(words);
  const { tell, takeBack } = useNotifications();
  return useCallback<Bulk>(
    async function run(name, items, deed, keep) {
      const id = `bulk-${name}`;
      const count = items.length;
      const running = (done: number) =>
        count > 1 &&
        tell({
          id,
          type: 'in-progress',
          content: say(`${name}.running`, { done, count }),
          isDismissible: false,
        });
      takeBack(`${id}-failed`);
      running(0);
      const { done, failed } = await forEach(items, deed, running);
      keep(done);
      if (done.size > 0) tell({ id, type: 'success', content: say(`${name}.done`, { count: done.size }) });
      else takeBack(id);
      if (failed.length === 0) return;
      const again = failed.map(({ item }) => item);
      tell({
        id: `${id}-failed`,
        type: 'error',
        content: (
          <>
            {say('bulk.failed', { count: failed.length })}
            <ul>
              {failed.slice(0, 20).map(({ item: { reference, n }, problem }) => (
                <li key={`${reference}/${n}`}>
                  <a href={hrefTo('case', [reference])}>{reference}</a> {problem.message || problem.kind}
                </li>
              ))}
            </ul>
          </>
        ),
        action: <Button onClick={() => void run(name, again, deed, keep)}>{say('bulk.again')}</Button>,
      });
    },
    [say, tell, takeBack],
  );
}
