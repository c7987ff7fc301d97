// Where in the console one is: kept behind the # of the address, so that no case's reference reaches a server's log.
import { useMemo, useSyncExternalStore } from 'react';

export interface Address {
  /** Name of the page: the first part. */
  readonly page: string;
  /** What follows it. */
  readonly rest: readonly string[];
  readonly query: URLSearchParams;
}

export function addressIn(hash: string): Address {
  const [path = '', query = ''] = hash.replace(/^#?\/?/, '').split('?');
  const [page = '', ...rest] = path.split('/').map(decodeURIComponent);
  return { page, rest, query: new URLSearchParams(query) };
}

/** The link to a place in the console. */
export function hrefTo(
  page: string,
  rest: readonly string[] = [],
  query: Readonly<Record<string, string>> = {},
): string {
  const asked = Object.keys(query).length > 0 ? `?${new URLSearchParams(query)}` : '';
  return `#/${[page, ...rest].map(encodeURIComponent).join('/')}${asked}`;
}

const listen = (changed: () => void) => {
  addEventListener('hashchange', changed);
  return () => removeEventListener('hashchange', changed);
};

export function useAddress(): Address {
  const hash = useSyncExternalStore(listen, () => location.hash);
  return useMemo(() => addressIn(hash), [hash]);
}

export const goTo = (...to: Parameters<typeof hrefTo>): void => {
  location.hash = hrefTo(...to);
};

/** Changes the address without a step in the history: filters, what is unfolded. */
export const replaceAddress = (...to: Parameters<typeof hrefTo>): void => {
  history.replaceState(null, '', hrefTo(...to));
  dispatchEvent(new HashChangeEvent('hashchange'));
};
