// An example to copy, no part of the desk: a Lambda of yours that erases in your shop what the desk granted, and tells the desk.

/** An event of the desk as EventBridge delivers it, as far as this needs it. */
export interface ErasureGranted {
  readonly 'detail-type': string;
  readonly detail: {
    readonly id: string;
    readonly reference: string;
    readonly about: { readonly item: number };
  };
}

/** Your own system. Replace it with what yours can do. */
export interface Shop {
  /** Whether the event with this id was done before. */
  isDone(id: string): Promise<boolean>;
  /** Erases the account of an address; without such an account nothing happens. */
  erase(address: string): Promise<void>;
  remember(id: string): Promise<void>;
}

/** Where the desk is, and a token of the role `system`. */
export interface Desk {
  /** Address of the staff API, ending in `/v1`. */
  readonly api: string;
  token(): Promise<string>;
}

interface Person {
  readonly address: string;
}
interface Subject {
  readonly person: Person;
  readonly participants: readonly Person[];
  readonly hold: boolean;
}

/**
 * Handles one event. It may come twice: the shop erases once, and the desk hears of it once, because the id of the event is the
 * key of the report.
 *
 * @throws Error where it could not be done: EventBridge tries again, then it lies in the dead-letter queue
 */
export const eraseInShop = (shop: Shop, desk: Desk, send: typeof fetch = fetch) => {
  const call = async (path: string, more: { method?: string; body?: string; headers?: object } = {}) => {
    const authorization = `Bearer ${await desk.token()}`;
    const headers = { 'content-type': 'application/json', ...more.headers, authorization };
    const response = await send(`${desk.api}${path}`, { ...more, headers });
    if (!response.ok) throw new Error(`the desk answered ${response.status}`);
    return response;
  };

  return async ({ 'detail-type': type, detail }: ErasureGranted): Promise<void> => {
    if (type !== 'ErasureGranted') return;
    const { id, reference, about } = detail;
    if (!(await shop.isDone(id))) {
      const subject = (await (await call(`/cases/${reference}/subject`)).json()) as Subject;
      if (subject.hold) throw new Error('a legal hold stands');
      const addresses = [subject.person, ...subject.participants].flatMap(({ address }) => address || []);
      if (addresses.length === 0) throw new Error('nobody is known: staff must say whose account it is');
      for (const address of addresses) await shop.erase(address);
      await shop.remember(id);
    }
    await call(`/cases/${reference}/items/${about.item}/erasure-done`, {
      method: 'POST',
      body: JSON.stringify({ system: 'shop' }),
      headers: { 'idempotency-key': id },
    });
  };
};

/** Tokens of a Cognito pool by the client credentials of the output `SystemsClientId`, each used until shortly before its end. */
export function tokensOf(
  signIn: string,
  { id, secret }: { readonly id: string; readonly secret: string },
  send: typeof fetch = fetch,
): Desk['token'] {
  let held = { token: '', until: 0 };
  return async () => {
    if (Date.now() < held.until) return held.token;
    const response = await send(`${signIn}/oauth2/token`, {
      method: 'POST',
      headers: { authorization: `Basic ${btoa(`${id}:${secret}`)}` },
      body: new URLSearchParams({ grant_type: 'client_credentials', scope: 'privacy-desk/system' }),
    });
    if (!response.ok) throw new Error(`no token: ${response.status}`);
    const { access_token, expires_in } = (await response.json()) as {
      access_token: string;
      expires_in: number;
    };
    held = { token: access_token, until: Date.now() + (expires_in - 60) * 1000 };
    return held.token;
  };
}
