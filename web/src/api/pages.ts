// A list that is read page by page, as far as somebody asks.
import { useState } from 'react';
import { type Reading, useReading } from './reading.ts';

export interface Pages<T> {
  readonly rows: readonly T[];
  /** Cursor of what follows; null where nothing does. */
  readonly next: string | null;
}

export interface PagesReading<T> extends Reading<Pages<T>> {
  /** Reads the next page, and keeps those before it. */
  readonly more: () => Promise<unknown>;
}

export function usePages<T>(
  key: string,
  read: (cursor: string | undefined, signal: AbortSignal) => Promise<Pages<T>>,
): PagesReading<T> {
  const [further, setFurther] = useState<{ readonly key: string; readonly count: number }>({ key, count: 1 });
  const count = further.key === key ? further.count : 1;
  const [before, setBefore] = useState<{ readonly key: string; readonly pages: Pages<T> }>();
  const known = before?.key === key && count > 1 ? before.pages : undefined;
  const reading = useReading(`${key} ${count}`, async (signal) => {
    const { rows, next } = await read(known?.next ?? undefined, signal);
    return { rows: [...(known?.rows ?? []), ...rows], next };
  });
  const value = reading.value ?? known;
  return {
    ...reading,
    ...(value && { value }),
    more: async () => {
      if (!reading.value?.next) return;
      setBefore({ key, pages: reading.value });
      setFurther({ key, count: count + 1 });
    },
  };
}
