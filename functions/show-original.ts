// A mail as it came, for staff who look at it. Hostile HTML is read here and nowhere else, by a function that may change nothing of it.
import { callerWith } from './adapters/caller.ts';
import { type Handlers, json, onHttp } from './adapters/http.ts';
import { parseMail } from './adapters/mime.ts';
import { safeHtml } from './adapters/safe-html.ts';
import { checked, referenceSchema } from './adapters/staff-schemas.ts';
import type { OriginalRoute } from './contract.ts';
import { Refusal } from './desk/refusal.ts';
import { liveClock, liveMails, liveMessages, liveTable, type World } from './world.ts';

export const showOriginal = ({
  messages,
  mails,
  now,
}: Pick<World, 'messages' | 'mails' | 'now'>): Handlers<OriginalRoute> => ({
  'GET /v1/cases/{reference}/messages/{id}/original': async (request) => {
    const { actor } = callerWith(request, 'auditor', 'agent', 'officer');
    const reference = checked(referenceSchema, request.path.reference, 'reference');
    const message = await messages.message(reference, request.path.id ?? '');
    if (!message) throw new Refusal('missing', `Case ${reference} has no such message.`);
    if (!message.raw) throw new Refusal('missing', 'This message was not a mail: what you see is all of it.');
    await messages.recordAccess(reference, actor, now());
    const raw = await mails.find(message.raw);
    if (!raw) throw new Refusal('missing', 'The mail itself is not kept any more: its time is over.');
    const { html } = await parseMail(raw);
    return json(200, { reference, id: message.id, ...(html ? await safeHtml(html) : nothing) });
  },
});

/** A mail without HTML: its text is all of it. */
const nothing = { html: null, links: [], remote: 0, isCut: false };

export const handler = onHttp(showOriginal({ ...liveMessages(liveTable()), ...liveMails(), ...liveClock }));
