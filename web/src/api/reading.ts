// What a page reads from the API: it is loading, it failed and says why, or it is there and may be read again.
import { useCallback, useEffect, useRef, useState } from 'react';
import { type Problem, problemOf } from './problem.ts';

export interface Reading<T> {
  /** The last value that came; it stays while the next one is read, so that nobody loses their place. */
  readonly value?: T;
  /** Why the last attempt failed. */
  readonly problem?: Problem;
  readonly isReading: boolean;
  /** Reads again now. */
  readonly again: () => Promise<T | undefined>;
}

interface Kept<T> {
  readonly key: string;
  readonly value?: T;
  readonly problem?: Problem;
}

/**
 * Reads, and reads anew whenever `key` changes; what came for another key is forgotten.
 *
 * @param every milliseconds after which it is read again while the page is seen
 */
export function useReading<T>(
  key: string,
  read: (signal: AbortSignal) => Promise<T>,
  every?: number,
): Reading<T> {
  const [kept, setKept] = useState<Kept<T>>({ key });
  const [running, setRunning] = useState(0);
  const latest = useRef(read);
  latest.current = read;
  const stop = useRef<AbortController>(undefined);

  const again = useCallback(async (): Promise<T | undefined> => {
    stop.current?.abort();
    const own = new AbortController();
    stop.current = own;
    setRunning((count) => count + 1);
    try {
      const value = await latest.current(own.signal);
      if (!own.signal.aborted) setKept({ key, value });
      return value;
    } catch (error) {
      if (!own.signal.aborted)
        setKept((before) => ({ ...(before.key === key ? before : { key }), problem: problemOf(error) }));
      return undefined;
    } finally {
      setRunning((count) => count - 1);
    }
  }, [key]);

  useEffect(() => {
    void again();
    return () => stop.current?.abort();
  }, [again]);

  useEffect(() => {
    if (!every) return;
    const look = () => document.visibilityState === 'visible' && navigator.onLine && void again();
    const timer = setInterval(look, every);
    addEventListener('online', look);
    return () => {
      clearInterval(timer);
      removeEventListener('online', look);
    };
  }, [again, every]);

  return { ...(kept.key === key ? kept : {}), isReading: running > 0, again };
}
