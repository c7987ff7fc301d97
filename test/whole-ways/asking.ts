// What a browser, a service or a member of staff asks of a running desk, over HTTP as they would.
import { createTransport } from 'nodemailer';
import type { Role } from '../../functions/contract.ts';
import type { startDesk } from '../../local/desk.ts';
import { staffToken } from '../../local/issuer.ts';

export type RunningDesk = Awaited<ReturnType<typeof startDesk>>;

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** Undefined where it is no JSON. */
  readonly json: unknown;
}

export interface Asking {
  readonly role?: Role;
  /** Name of the member of staff. */
  readonly who?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** @param heard takes every answer and where it came from */
export function askingOf(
  desk: RunningDesk,
  heard: (asked: string, answer: Answer) => void = () => undefined,
) {
  async function fetched(url: string, init: RequestInit): Promise<Answer> {
    const response = await fetch(url, { redirect: 'manual', ...init });
    const text = await response.text();
    const isJson = /json\b/.test(response.headers.get('content-type') ?? '');
    const answer = {
      status: response.status,
      headers: response.headers,
      text,
      json: isJson ? JSON.parse(text) : undefined,
    };
    heard(`${init.method ?? 'GET'} ${url}`, answer);
    return answer;
  }

  /** Asks the staff API. */
  async function staff(
    method: string,
    path: string,
    body?: unknown,
    { role = 'officer', who = 'one', headers = {} }: Asking = {},
  ): Promise<Answer> {
    const authorization = `Bearer ${await staffToken(desk.issuer, role, who)}`;
    return fetched(`${desk.url}${path}`, {
      method,
      headers: { authorization, ...headers },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
  }

  /** The same, of which nothing but success is expected. */
  async function done(method: string, path: string, body?: unknown, how?: Asking): Promise<unknown> {
    const answer = await staff(method, path, body, how);
    if (answer.status >= 300) throw new Error(`${method} ${path}: ${answer.status} ${answer.text}`);
    return answer.json ?? answer.text;
  }

  /** Reads a public page, or posts a form. */
  const page = (path: string, form?: Readonly<Record<string, string>>): Promise<Answer> =>
    fetched(new URL(path, desk.url).href, form ? { method: 'POST', body: new URLSearchParams(form) } : {});

  /** Sends a file by the signed form that was offered. */
  async function upload(offer: unknown, content: string): Promise<Answer> {
    const { url, fields } = Object(offer);
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.append(name, String(value));
    form.append('file', new Blob([content]));
    return fetched(String(url), { method: 'POST', body: form });
  }

  /** Puts a mail in and waits until it has its place. */
  async function mail(parts: { readonly from: string; readonly [name: string]: unknown }): Promise<void> {
    const composer = createTransport({ streamTransport: true, buffer: true });
    const { message, envelope } = await composer.sendMail({ to: desk.addresses[0] ?? '', ...parts });
    const from = String(envelope.from);
    await desk.deliver({ raw: Buffer.from(String(message)), from, recipients: desk.addresses.slice(0, 1) });
  }

  return { staff, done, page, upload, mail };
}
export type Ask = ReturnType<typeof askingOf>;

/** Asks again until there is something; a desk takes a moment for what goes by the stream. */
export async function eventually<T>(look: () => Promise<T | undefined | false>, what: string): Promise<T> {
  const end = Date.now() + 30_000;
  for (;;) {
    const found = await look();
    if (found !== undefined && found !== false) return found;
    if (Date.now() > end) throw new Error(`in half a minute there was no ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
