// What only the local desk has, under /_local/: what was sent, and a door for raw mail.
import type { ServerResponse } from 'node:http';
import { escapeXml } from './aws.ts';
import { rewritten } from './raw-mail.ts';
import { answer, answerJson, bodyOf, type Handler } from './servers.ts';
import type { Sent } from './ses.ts';
import { type Arrival, type Inbound, mostInboundBytes } from './ses-inbound.ts';

/** Takes a mail as SES would, and waits until the function has dealt with it. `dead`: it lies in the dead-letter queue. */
export async function deliver(inbound: Inbound, arrival: Arrival) {
  const began = performance.now();
  const { delivery, settled } = await inbound.receive(arrival);
  return { delivery, outcome: await settled, ms: Math.round(performance.now() - began) };
}

/** @param about what other commands must know of the running desk */
export function localPages(outbox: readonly Sent[], inbound: Inbound, about: object): Handler {
  return async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const given = (name: string): string => searchParams.get(name)?.replace(/[\r\n]/g, '') ?? '';
    const one = outbox.find(({ id }) => pathname === `/_local/outbox/${id}`);
    if (one) return answer(response, 200, { 'content-type': 'text/plain; charset=utf-8' }, one.raw);
    if (pathname === '/_local/') return answerPage(response, 'Outbox of the local desk', listOf(outbox));
    if (pathname === '/_local/outbox') return answerJson(response, 200, outbox);
    if (pathname === '/_local/desk') return answerJson(response, 200, about);
    const isMail = request.method === 'POST' && pathname === '/_local/deliver';
    if (!isMail) return answerJson(response, 404, { message: 'Not Found' });
    const raw = await bodyOf(request, mostInboundBytes);
    if (!raw) return answerJson(response, 413, { message: 'The mail is larger than 40 MB.' });
    const recipients = given('recipient') ? [given('recipient')] : inbound.addresses.slice(0, 1);
    const message = `The desk receives at ${inbound.addresses}.`;
    if (!recipients.every(inbound.accepts)) return answerJson(response, 400, { message });
    const verdicts = { 'X-Local-Verdicts': given('verdicts') };
    const judged = given('verdicts') ? rewritten(raw, ['x-local-verdicts'], verdicts) : raw;
    const receivedAt = given('receivedAt') ? new Date(given('receivedAt')) : undefined;
    const arrival = { raw: judged, from: given('from'), recipients, receivedAt };
    answerJson(response, 200, await deliver(inbound, arrival));
  };
}

const style =
  '<style>body{font:1rem/1.5 sans-serif;max-width:50rem;margin:auto;color-scheme:light dark}</style>';
const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">${style}`;

/** @param content HTML */
export function answerPage(response: ServerResponse, title: string, content: string): void {
  answer(response, 200, { 'content-type': 'text/html; charset=utf-8' }, pageOf(title, content));
}

/** @param content HTML */
export function pageOf(title: string, content: string): string {
  const body = `<body><main><h1>${title}</h1>${content}</main></body>`;
  return `<!doctype html><html lang="en"><head>${head}<title>${title}</title></head>${body}</html>`;
}

function listOf(outbox: readonly Sent[]): string {
  const item = ({ id, at, to, subject }: Sent): string =>
    `<li>${at} to ${escapeXml(to.join(', '))}: <a href="/_local/outbox/${id}">${escapeXml(subject || '(none)')}</a></li>`;
  return `<p>None of these mails left this machine.</p><ol reversed>${outbox.map(item).reverse().join('\n')}</ol>`;
}
