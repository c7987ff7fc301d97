// Drafts lie in this tab alone: they outlive a reload and a session that ended, and go with signing out or closing the tab.
import { useCallback, useState } from 'react';
import type { Values } from './deeds.ts';

export interface Draft<V = Values> {
  readonly values: V;
  /** Version of the case, or the incident, as it was read when this was written. */
  readonly version: number;
  /** Stays the same however often it is sent. */
  readonly key: string;
}

const placeOf = (reference: string, deed: string): string => `privacy-desk.draft.${reference}.${deed}`;

function read<V>(place: string): Draft<V> | undefined {
  const kept = sessionStorage.getItem(place);
  return kept ? JSON.parse(kept) : undefined;
}

/** Which deeds of a case have a draft, by the id under which they are kept. */
export const draftsOf = (reference: string): ReadonlySet<string> => {
  const prefix = placeOf(reference, '');
  const places = Array.from({ length: sessionStorage.length }, (_, i) => sessionStorage.key(i) ?? '');
  return new Set(
    places.filter((place) => place.startsWith(prefix)).map((place) => place.slice(prefix.length)),
  );
};

/** Takes a draft away for good. */
export const forget = (reference: string, deed: string): void =>
  sessionStorage.removeItem(placeOf(reference, deed));

/** @param deed its id in the case: `refuse.1`, `reply` */
export function useDraft<V = Values>(reference: string, deed: string, first: () => Omit<Draft<V>, 'key'>) {
  const place = placeOf(reference, deed);
  const [draft, setDraft] = useState<Draft<V>>(
    () => read<V>(place) ?? { ...first(), key: crypto.randomUUID() },
  );
  const change = useCallback(
    (to: Partial<Draft<V>>) =>
      setDraft((before) => {
        const after = { ...before, ...to };
        sessionStorage.setItem(place, JSON.stringify(after));
        return after;
      }),
    [place],
  );
  return { draft, change };
}
