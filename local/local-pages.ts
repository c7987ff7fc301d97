// What only the local desk has, under /_local/: what was sent, and a door for raw mail.
import { readFile } from 'node:fs/promises';
import { escapeXml } from './aws.ts';
import { rewritten } from './raw-mail.ts';
import { answer, answerHtml, answerJson, bodyOf, type Handler } from './servers.ts';
import type { Sent } from './ses.ts';
import { type Arrival, type Inbound, mostInboundBytes } from './ses-inbound.ts';

/** Takes a mail as SES would, and waits until the function has dealt with it. `dead`: it lies in the dead-letter queue. */
export async function deliver(inbound: Inbound, arrival: Arrival) {
  const began = performance.now();
  const { delivery, settled } = await inbound.receive(arrival);
  return { delivery, outcome: await settled, ms: Math.round(performance.now() - began) };
}

/** @param desk what other commands must know of the running desk */
export const localPages =
  (outbox: readonly Sent[], inbound: Inbound, desk: object): Handler =>
  async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const one = outbox.find(({ id }) => pathname === `/_local/outbox/${id}`);
    const plain = { 'content-type': 'text/plain; charset=utf-8', 'x-content-type-options': 'nosniff' };
    if (one) return answer(response, 200, plain, await readFile(one.raw));
    if (pathname === '/_local/')
      return answerHtml(response, page('Outbox of the local desk', listOf(outbox)));
    if (pathname === '/_local/desk') return answerJson(response, 200, desk);
    if (pathname === '/_local/outbox') {
      const whole = outbox.map(async ({ id, to, subject, raw }) => ({
        id,
        to,
        subject,
        raw: await readFile(raw, 'utf8'),
      }));
      return answerJson(response, 200, await Promise.all(whole));
    }
    if (pathname !== '/_local/deliver' || request.method !== 'POST')
      return answerJson(response, 404, { message: 'Not Found' });
    const raw = await bodyOf(request, mostInboundBytes);
    if (!raw) return answerJson(response, 413, { message: 'The mail is larger than 40 MB.' });
    const given = (name: string): string => searchParams.get(name)?.replace(/[\r\n]/g, '') ?? '';
    const recipient = given('recipient') || String(inbound.addresses[0]);
    if (!inbound.accepts(recipient))
      return answerJson(response, 400, { message: `The desk receives at ${inbound.addresses}.` });
    const judged = given('verdicts')
      ? rewritten(raw, ['x-local-verdicts'], { 'X-Local-Verdicts': given('verdicts') })
      : raw;
    const receivedAt = given('receivedAt') ? new Date(given('receivedAt')) : undefined;
    answerJson(
      response,
      200,
      await deliver(inbound, { raw: judged, from: given('from'), recipients: [recipient], receivedAt }),
    );
  };

/** A whole page; `content` is HTML. */
export const page = (title: string, content: string): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>
<style>body{font:1rem/1.5 system-ui,sans-serif;max-width:50rem;margin:2rem auto;padding:0 1rem;color-scheme:light dark}</style>
</head><body><main><h1>${title}</h1>${content}</main></body></html>`;

function listOf(outbox: readonly Sent[]): string {
  const link = ({ id, subject }: Sent) =>
    `<a href="/_local/outbox/${id}">${escapeXml(subject || '(no subject)')}</a>`;
  const line = (sent: Sent) => `<li>${sent.at} to ${escapeXml(sent.to.join(', '))}: ${link(sent)}</li>`;
  return `<p>None of these mails left this machine.</p><ol reversed>${outbox.map(line).reverse().join('\n')}</ol>`;
}
