// The staff API, typed by its own description.
import { Problem } from './problem.ts';
import type { Routes } from './routes.ts';

export type Route = keyof Routes;
export type AnswerOf<K extends Route> = Routes[K]['answer'];
export type BodyOf<K extends Route> = Routes[K]['body'];

type Named<K extends Route> = Routes[K]['path'] extends undefined
  ? unknown
  : { readonly path: Readonly<Record<keyof Routes[K]['path'], string | number>> };
type Asked<K extends Route> = Routes[K]['query'] extends undefined
  ? unknown
  : { readonly query?: Routes[K]['query'] };
type Sent<K extends Route> = BodyOf<K> extends undefined ? unknown : { readonly body: BodyOf<K> };

/** What a route takes, and what makes a change safe. */
export type Given<K extends Route> = Named<K> &
  Asked<K> &
  Sent<K> & {
    readonly signal?: AbortSignal;
    /** The version that was read: a change of anything newer is refused as stale. */
    readonly ifMatch?: string | number;
    /** The same key is the same deed, however often it is sent. */
    readonly idempotencyKey?: string;
  };

export interface Answer<K extends Route> {
  readonly body: AnswerOf<K>;
  /** Media type, without parameters. */
  readonly type: string;
  /** Address of the next part of something long. */
  readonly next?: string;
}

/** @throws Problem */
export type Api = <K extends Route>(route: K, given: Given<K>) => Promise<Answer<K>>;

interface AnyGiven {
  readonly path?: Readonly<Record<string, string | number>>;
  readonly query?: Readonly<Record<string, string | undefined>>;
  readonly body?: unknown;
  readonly signal?: AbortSignal;
  readonly ifMatch?: string | number;
  readonly idempotencyKey?: string;
}

/** @param token a good access token; throws Problem 401 where the session is over */
export function apiWith(token: () => Promise<string>, send: typeof fetch = (...of) => fetch(...of)): Api {
  return async <K extends Route>(route: K, given: Given<K>) => {
    const { body, signal, ...asked }: AnyGiven = given;
    const [method = 'GET', pattern = ''] = route.split(' ');
    const response = await send(addressOf(pattern, asked), {
      method,
      headers: headersOf(await token(), body, asked),
      ...(body !== undefined && { body: JSON.stringify(body) }),
      ...(signal && { signal }),
      cache: 'no-store',
    }).catch((error: unknown) => {
      if (signal?.aborted) throw error;
      throw new Problem(0);
    });
    if (!response.ok) throw await problemIn(response);
    const type = typeIn(response);
    const next = /<([^>]+)>;\s*rel="?next"?/.exec(response.headers.get('link') ?? '')?.[1];
    return {
      body: await (type === 'application/json' ? response.json() : response.text()),
      type,
      ...(next && { next }),
    };
  };
}

function addressOf(pattern: string, { path = {}, query = {} }: AnyGiven): string {
  const at = pattern.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(path[name] ?? ''));
  const wanted = Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]],
  );
  return wanted.length > 0 ? `${at}?${new URLSearchParams(wanted)}` : at;
}

const headersOf = (
  token: string,
  body: unknown,
  { ifMatch, idempotencyKey }: AnyGiven,
): Record<string, string> => ({
  authorization: `Bearer ${token}`,
  accept: 'application/json',
  ...(body !== undefined && { 'content-type': 'application/json' }),
  ...(ifMatch !== undefined && { 'if-match': typeof ifMatch === 'number' ? `"${ifMatch}"` : ifMatch }),
  ...(idempotencyKey && { 'idempotency-key': idempotencyKey }),
});

const typeIn = (response: Response): string =>
  response.headers.get('content-type')?.split(';')[0]?.trim() ?? '';

async function problemIn(response: Response): Promise<Problem> {
  const told: unknown = await response.json().catch(() => undefined);
  const detail =
    typeof told === 'object' && told !== null && 'detail' in told && typeof told.detail === 'string'
      ? told.detail
      : '';
  return new Problem(response.status, detail);
}
