// What staff do, over HTTP: every route behind the JWT authorizer, every right of a role checked here.
import { callerWith } from './adapters/caller.ts';
import { caseView } from './adapters/case-view.ts';
import type { WholeCase } from './adapters/cases.ts';
import { type Handlers, json, onHttp, type Request } from './adapters/http.ts';
import { linkSeconds } from './adapters/raw-mails.ts';
import {
  checked,
  itemEditSchema,
  itemNumberSchema,
  jsonOf,
  listQuerySchema,
  newMessageSchema,
  referenceSchema,
} from './adapters/staff-schemas.ts';
import type { StaffRoute } from './contract.ts';
import { acknowledgeByHand, editItem, threadOf, writeNote, writeReply } from './desk/case-file.ts';
import { addDays, dateIn } from './desk/clocks/calendar.ts';
import { type Attachment, type Message, messageIdAt } from './desk/message.ts';
import { Refusal } from './desk/refusal.ts';
import { queues as allQueues } from './desk/sorting/sorting.ts';
import openapi from './openapi.json' with { type: 'json' };
import {
  liveCases,
  liveChance,
  liveClock,
  liveDesk,
  liveKeys,
  liveLinks,
  liveQueues,
  liveTable,
  type World,
} from './world.ts';

type Needs = Pick<World, 'desk' | 'keys' | 'cases' | 'queues' | 'links' | 'now' | 'chance'>;

/** Days ahead that a list calls due soon. */
const soonDays = 7;

export const staffApi = ({ desk, keys, cases, queues, links, now, chance }: Needs): Handlers<StaffRoute> => ({
  'GET /v1/openapi.json': async () => json(200, openapi),

  'GET /v1/queues': async (request) => {
    callerWith(request, 'auditor', 'agent', 'officer');
    const today = dateIn(now(), desk.timeZone);
    const soon = addDays(today, soonDays);
    return json(200, {
      queues: await Promise.all(allQueues.map((queue) => queues.count(queue, today, soon))),
    });
  },

  'GET /v1/items': async (request) => {
    callerWith(request, 'auditor', 'agent', 'officer');
    const { cursor, limit, ...filter } = checked(listQuerySchema, request.query, 'query');
    const ring = await keys();
    const after = cursor === undefined ? '' : ring.unseal(cursor);
    if (after === undefined)
      throw new Refusal('invalid', 'cursor is not one that we gave out. Begin again without it.');
    const { items, next } = await queues.list(filter, after, limit);
    return json(200, { items, cursor: next === undefined ? null : ring.seal(next) });
  },

  'GET /v1/cases/{reference}': async (request) => {
    const caller = callerWith(request, 'auditor', 'agent', 'officer');
    const reference = referenceIn(request);
    const whole = await cases.read(reference);
    if (!whole) throw new Refusal('missing', `There is no case ${reference}.`);
    await cases.recordAccess(reference, caller.actor, now());
    return json(200, caseView(whole), { etag: etagOf(whole.caseFile) });
  },

  'PATCH /v1/cases/{reference}/items/{n}': async (request) => {
    const { actor } = callerWith(request, 'agent', 'officer');
    const n = checked(itemNumberSchema, request.path.n, 'n');
    const edit = checked(itemEditSchema, jsonOf(request.body), 'body');
    const changed = await cases.change(
      referenceIn(request),
      (caseFile) => editItem(caseFile, n, edit, actor, now(), desk),
      { ifVersion: ifMatchOf(request) },
    );
    return json(200, { reference: changed.reference, version: changed.version }, { etag: etagOf(changed) });
  },

  'POST /v1/cases/{reference}/messages': async (request) => {
    const { actor } = callerWith(request, 'agent', 'officer');
    const reference = referenceIn(request);
    const { kind, text } = checked(newMessageSchema, jsonOf(request.body), 'body');
    const whole = await cases.read(reference);
    if (!whole) throw new Refusal('missing', `There is no case ${reference}.`);

    const ring = await keys();
    const repeatKey = request.headers['idempotency-key'];
    const once = repeatKey && ring.origin('message', actor, reference, repeatKey);
    const message: Message = {
      id: messageIdAt(now(), ring.origin('message', chance())),
      direction: kind === 'reply' ? 'out' : 'note',
      channel: 'staff',
      at: now(),
      from: { name: desk.organisation, address: desk.address },
      subject: threadOf(whole.messages).subject,
      text,
      attachments: [],
      ...(once && { delivery: once }),
    };
    const changed = await cases.change(
      reference,
      (caseFile) =>
        kind === 'reply'
          ? writeReply(caseFile, message, threadOf(whole.messages), actor)
          : writeNote(caseFile, message, actor),
      { ifVersion: ifMatchOf(request), once },
    );
    const saved = once
      ? (await cases.read(reference))?.messages.find(({ delivery }) => delivery === once)
      : message;
    const { version } = changed;
    return json(201, { reference, version, message: saved?.id ?? message.id }, { etag: etagOf(changed) });
  },

  'POST /v1/cases/{reference}/acknowledge': async (request) => {
    const { actor } = callerWith(request, 'agent', 'officer');
    const reference = referenceIn(request);
    const whole = await cases.read(reference);
    if (!whole) throw new Refusal('missing', `There is no case ${reference}.`);
    const { subject: _, ...thread } = threadOf(whole.messages);
    const changed = await cases.change(
      reference,
      (caseFile) => acknowledgeByHand(caseFile, thread, isAcknowledged(whole), actor, now()),
      { ifVersion: ifMatchOf(request) ?? whole.caseFile.version },
    );
    return json(201, { reference, version: changed.version }, { etag: etagOf(changed) });
  },

  'GET /v1/cases/{reference}/messages/{id}/raw': async (request) => {
    const caller = callerWith(request, 'auditor', 'agent', 'officer');
    const reference = referenceIn(request);
    const message = await cases.message(reference, request.path.id ?? '');
    if (!message) throw new Refusal('missing', `Case ${reference} has no such message.`);
    if (!message.raw)
      throw new Refusal('missing', 'This message was not a mail: there is no raw mail of it.');
    await cases.recordAccess(reference, caller.actor, now());
    return json(200, { url: await links.link(message.raw, `${reference}.eml`), expires: linkEnd(now()) });
  },

  'GET /v1/cases/{reference}/messages/{id}/attachments/{n}': async (request) => {
    const caller = callerWith(request, 'auditor', 'agent', 'officer');
    const reference = referenceIn(request);
    const n = checked(itemNumberSchema, request.path.n, 'n');
    const message = await cases.message(reference, request.path.id ?? '');
    const attachment = message?.attachments[n - 1];
    if (!attachment) throw new Refusal('missing', `Case ${reference} has no such attachment.`);
    if (!attachment.key)
      throw new Refusal(
        'conflict',
        'This attachment was not taken out of its mail: there are very many, or SES found a virus. Only the raw mail has it.',
      );
    await cases.recordAccess(reference, caller.actor, now());
    const url = await links.link(attachment.key, downloadName(attachment, reference, n));
    return json(200, { url, expires: linkEnd(now()) });
  },
});

/** Told, or about to be: what is withheld, failed for good or asking never reached the person. */
const isAcknowledged = ({ letters }: WholeCase): boolean =>
  letters.some(
    ({ letter, state, nextTry }) =>
      letter.facts.kind === 'acknowledgement' &&
      (state === 'sent' || state === 'due' || state === 'claimed' || nextTry !== undefined),
  );

const linkEnd = (now: string): string => new Date(Date.parse(now) + linkSeconds * 1000).toISOString();

/** A name of ours with the sender's ending, where that is a plain one: it is the only thing that says how to open it. */
const downloadName = ({ name }: Attachment, reference: string, n: number): string =>
  `${reference}-${n}${/\.[a-z0-9]{1,8}$/i.exec(name)?.[0].toLowerCase() ?? ''}`;

const referenceIn = ({ path }: Request): string => checked(referenceSchema, path.reference, 'reference');

const etagOf = ({ version }: { version: number }): string => `"${version}"`;

/** @throws Refusal `invalid` where If-Match is there but no ETag of ours */
function ifMatchOf({ headers }: Request): number | undefined {
  const given = headers['if-match'];
  if (given === undefined || given === '*') return undefined;
  const version = /^(?:W\/)?"?(\d+)"?$/.exec(given)?.[1];
  if (!version) throw new Refusal('invalid', 'If-Match must be the ETag of the case as you read it.');
  return Number(version);
}

const table = liveTable();
const { keys } = liveKeys();
export const handler = onHttp(
  staffApi({
    ...liveDesk(),
    keys,
    ...liveCases(table, keys),
    ...liveQueues(table),
    ...liveLinks(),
    ...liveClock,
    ...liveChance,
  }),
);
