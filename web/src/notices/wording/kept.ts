// What somebody writes into a notice, kept in this tab until it is saved: steps may be left and come back to. Signing out wipes it.
import { useCallback, useState } from 'react';

interface Kept<T> {
  /** What stood at the desk when this was begun. */
  readonly base: string;
  readonly value: T;
}

export interface Draft<T> {
  readonly value: T;
  readonly change: (to: T) => void;
  /** Whether it says something else than the desk has. */
  readonly isChanged: boolean;
  /** Whether somebody else changed it at the desk since this was begun. */
  readonly isStale: boolean;
  /** Goes on from what the desk has now: what is written here stays. */
  readonly goOn: () => void;
  /** Takes what the desk has. */
  readonly drop: () => void;
}

/** @param place its name in this tab @param there what the desk has now */
export function useDraftOf<T>(place: string, there: T): Draft<T> {
  const at = `privacy-desk.draft.${place}`;
  const [kept, setKept] = useState<Kept<T> | undefined>(() => {
    const before = sessionStorage.getItem(at);
    return before ? JSON.parse(before) : undefined;
  });
  const now = JSON.stringify(there);
  const isChanged = kept !== undefined && JSON.stringify(kept.value) !== now;
  const keep = useCallback(
    (next: Kept<T> | undefined) => {
      if (next) sessionStorage.setItem(at, JSON.stringify(next));
      else sessionStorage.removeItem(at);
      setKept(next);
    },
    [at],
  );
  const mine = isChanged ? kept : undefined;
  return {
    value: mine?.value ?? there,
    change: (value) => keep(JSON.stringify(value) === now ? undefined : { base: mine?.base ?? now, value }),
    isChanged,
    isStale: mine !== undefined && mine.base !== now,
    goOn: () => mine && keep({ ...mine, base: now }),
    drop: () => keep(undefined),
  };
}
