// Views of the queues: those of the desk, and those that somebody keeps in their browser. None names a person.
import { useCallback, useState } from 'react';
import type en from './en.json';
import { askedOf, type Filter, filterIn, me, nobody } from './filter.ts';

interface GivenView {
  readonly name: keyof typeof en & `view.${string}`;
  readonly filter: Filter;
}

export const givenViews: readonly GivenView[] = [
  { name: 'view.mine', filter: { assignee: me } },
  { name: 'view.new', filter: { assignee: nobody, state: 'open' } },
  { name: 'view.waiting', filter: { state: 'waiting' } },
  { name: 'view.review', filter: { review: 'yes' } },
  { name: 'view.held', filter: { flag: 'held' } },
  { name: 'view.child', filter: { flag: 'child' } },
  { name: 'view.authority', filter: { flag: 'authority' } },
  { name: 'view.undelivered', filter: { flag: 'undelivered' } },
];

export interface OwnView {
  readonly name: string;
  /** What an address asks: `queue=deletion&flag=child`. */
  readonly address: string;
}

const place = 'privacy-desk.views';

function kept(): readonly OwnView[] {
  const told: unknown = JSON.parse(localStorage.getItem(place) ?? '[]');
  return Array.isArray(told)
    ? told.flatMap(({ name, address }) =>
        typeof name === 'string' && typeof address === 'string' ? [{ name, address }] : [],
      )
    : [];
}

export const filterOf = ({ address }: OwnView): Filter => filterIn([], new URLSearchParams(address));

export function useOwnViews() {
  const [views, setViews] = useState(kept);
  const write = useCallback((next: readonly OwnView[]) => {
    localStorage.setItem(place, JSON.stringify(next));
    setViews(next);
  }, []);
  return {
    views,
    keep(name: string, filter: Filter) {
      const address = String(new URLSearchParams(askedOf(filter)));
      write([...views.filter((each) => each.name !== name), { name, address }]);
    },
    forget: (name: string) => write(views.filter((each) => each.name !== name)),
  };
}
