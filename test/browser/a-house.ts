// A desk that runs on this machine, and people who come to it: with a browser, by mail, or as staff.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { createTransport } from 'nodemailer';
import { type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import PostalMime from 'postal-mime';
import type { Role } from '../../functions/contract.ts';
import { startDesk } from '../../local/desk.ts';
import { staffToken } from '../../local/issuer.ts';
import { at, listAt, textAt } from '../../local/json.ts';
import { chromiumPath } from './chromium.ts';

const quiet =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';

/** Milliseconds after which a page or a field counts as never coming. */
const patience = 15_000;

export type House = Awaited<ReturnType<typeof openHouse>>;
export interface Mail {
  readonly subject: string;
  readonly text: string;
}

export async function openHouse() {
  const dataDir = mkdtempSync(join(tmpdir(), 'privacy-desk-browser-'));
  const told: string[] = [];
  const desk = await startDesk({ dataDir, port: 0, smtpPort: 0, tell: (line) => told.push(line) });
  const executablePath = chromiumPath;
  if (!executablePath) throw new Error('There is no Chromium.');
  const browser = await chromium.launch({ executablePath, args: quiet.split(' '), timeout: patience });
  const complaints: string[] = [];

  /** A page in a browser of its own, without JavaScript where nothing else is said. */
  async function visitor(options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({ baseURL: desk.url, javaScriptEnabled: false, ...options });
    context.setDefaultTimeout(patience);
    const page = await context.newPage();
    page.on('pageerror', ({ message }) => complaints.push(message));
    page.on('console', (message) => {
      // That a page of ours, or the API, says 400 or 404 is no complaint; that a part of a page is missing is one.
      const { url } = message.location();
      const says4xx = /status of 4\d\d/.test(message.text());
      if (!says4xx || (url !== page.url() && !url.startsWith(`${desk.url}/v1/`)))
        complaints.push(`${message.text()} (${message.location().url})`);
    });
    return page;
  }

  /** What the staff API answers. @throws Error with its sentence where it refuses */
  async function staff(path: string, body?: object, role: Role = 'officer'): Promise<unknown> {
    const authorization = `Bearer ${await staffToken(desk.issuer, role, 'somebody')}`;
    const response = await fetch(`${desk.url}/v1${path}`, {
      method: body ? 'POST' : 'GET',
      headers: { authorization, ...(body && { 'content-type': 'application/json' }) },
      ...(body && { body: JSON.stringify(body) }),
    });
    const answer: unknown = await response.json();
    if (!response.ok) throw new Error(`${path}: ${response.status} ${textAt(answer, 'detail', '')}`);
    return answer;
  }

  /** All mails to an address, oldest first, as soon as there are so many. */
  async function mailsTo(address: string, least = 1): Promise<readonly Mail[]> {
    return until(async () => {
      const outbox = listAt([await (await fetch(`${desk.url}/_local/outbox`)).json()], '0');
      const theirs = outbox.filter((mail) => listAt(mail, 'to').includes(address));
      if (theirs.length < least) return undefined;
      const mails = theirs.map(async (mail) => {
        const { text = '' } = await PostalMime.parse(textAt(mail, 'raw'));
        return { subject: textAt(mail, 'subject'), text };
      });
      return Promise.all(mails);
    });
  }

  /** The link to the page of the case in the newest mail that has one. */
  async function linkTo(address: string): Promise<string> {
    const texts = (await mailsTo(address)).map(({ text }) => text);
    const [link = ''] = /https?:\/\/\S+?\/status\/[\w.-]+/.exec(texts.reverse().join('\n')) ?? [];
    return new URL(link).pathname;
  }

  async function sendMail(mail: {
    from: string;
    subject: string;
    text: string;
    html?: string;
  }): Promise<void> {
    const tls = { rejectUnauthorized: false };
    const transport = createTransport({ host: '127.0.0.1', port: desk.smtpPort, tls });
    await transport.sendMail({ ...mail, to: 'privacy@example.org' });
  }

  /** Reference of the newest case of a person, as soon as staff see it. */
  const caseOf = (address: string): Promise<string> =>
    until(async () => {
      const theirs = listAt(await staff('/items?limit=200'), 'items').filter(
        (item) => at(item, 'person.address') === address,
      );
      return theirs.length > 0 ? textAt(theirs.at(-1), 'reference') : undefined;
    });

  /** What the schedule does each minute, at once. */
  const wake = (name: string): Promise<void> => desk.wake(name);

  async function close(): Promise<void> {
    await browser.close();
    await desk.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }

  return {
    url: desk.url,
    browser,
    told,
    complaints,
    visitor,
    staff,
    mailsTo,
    linkTo,
    sendMail,
    caseOf,
    wake,
    close,
  };
}

/** What `look` finds, as soon as it finds something. */
async function until<T>(look: () => Promise<T | undefined>): Promise<T> {
  for (const deadline = Date.now() + patience; Date.now() < deadline; await pause(50)) {
    const seen = await look();
    if (seen !== undefined) return seen;
  }
  throw new Error('It never came.');
}
