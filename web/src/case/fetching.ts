import { useState } from 'react';
import { problemOf } from '../api/problem.ts';
import { useNotifications } from '../shell/notifications.tsx';
import { useShellWords } from '../shell/words.ts';

/** Something that is fetched when a button is pressed; what goes wrong is told at the top of the page. */
export function useFetching(fetchOne: () => Promise<void>) {
  const [isFetching, setFetching] = useState(false);
  const { tell } = useNotifications();
  const say = useShellWords();
  const fetchIt = async () => {
    setFetching(true);
    try {
      await fetchOne();
    } catch (error) {
      const { kind, message } = problemOf(error);
      tell({ id: 'fetching', type: 'error', content: `${say(`problem.${kind}`)}. ${message}` });
    } finally {
      setFetching(false);
    }
  };
  return { isFetching, fetchIt: () => void fetchIt() };
}
