// What was said in a case: words of staff, and what came in as it came.
import { callerWith } from '../adapters/caller.ts';
import type { WholeCase } from '../adapters/cases.ts';
import { emptySchema } from '../adapters/deed-schemas.ts';
import { json } from '../adapters/http.ts';
import { linkSeconds } from '../adapters/raw-mails.ts';
import { etagOf, ifMatchOf, referenceIn } from '../adapters/request.ts';
import { originsOf, uploadedFiles } from '../adapters/staff-files.ts';
import { checked, itemNumberSchema, jsonOf, newMessageSchema } from '../adapters/staff-schemas.ts';
import { acknowledgeByHand } from '../desk/case-life/opening.ts';
import { threadOf, writeNote, writeReply } from '../desk/case-life/writing.ts';
import { type Attachment, type Message, messageIdAt } from '../desk/message.ts';
import { Refusal } from '../desk/refusal.ts';
import { deedsIn } from './deeds.ts';
import type { StaffRoutes, StaffWorld } from './routes.ts';

export const messageRoutes = (world: StaffWorld) => {
  const { desk, keys, cases, uploads, links, now, chance } = world;
  const { asked } = deedsIn(world);
  return {
    'POST /v1/cases/{reference}/messages': async (request) => {
      const { actor } = callerWith(request, 'agent', 'officer');
      const reference = referenceIn(request);
      const {
        kind,
        text,
        about,
        attachments: named,
      } = checked(newMessageSchema, jsonOf(request.body), 'body');
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
        attachments: await uploadedFiles(uploads, named),
        ...(named.length > 0 && { marks: ['not-scanned'] }),
        ...(about !== undefined && { about }),
        ...(once && { delivery: once }),
      };
      const changed = await cases.change(
        reference,
        (caseFile) =>
          kind === 'reply'
            ? writeReply(caseFile, message, threadOf(whole.messages), actor)
            : writeNote(caseFile, message, actor),
        { ifVersion: ifMatchOf(request), once, uses: originsOf(ring, named) },
      );
      const saved = once
        ? (await cases.read(reference))?.messages.find(({ delivery }) => delivery === once)
        : message;
      const { version } = changed;
      return json(201, { reference, version, message: saved?.id ?? message.id }, { etag: etagOf(changed) });
    },

    'POST /v1/cases/{reference}/acknowledge': async (request) => {
      const { reference, whole, deed, only } = await asked(request, 'reply', emptySchema);
      const { thread, by, at } = deed;
      const acknowledged = await cases.change(
        reference,
        (caseFile) => acknowledgeByHand(caseFile, thread, isAcknowledged(whole), whole.messages[0], by, at),
        { ...only, ifVersion: only.ifVersion ?? whole.caseFile.version },
      );
      return json(201, { reference, version: acknowledged.version }, { etag: etagOf(acknowledged) });
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
  } satisfies StaffRoutes;
};

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
