// A case as staff read and open it, and what they do with all of it.
import { callerWith } from '../adapters/caller.ts';
import { caseView, subjectView } from '../adapters/case-view.ts';
import {
  identitySchema,
  mergeSchema,
  nameSubjectSchema,
  openingSchema,
  restoreSchema,
  splitSchema,
} from '../adapters/deed-schemas.ts';
import { json } from '../adapters/http.ts';
import { etagOf, referenceIn } from '../adapters/request.ts';
import { originsOf, uploadedFiles } from '../adapters/staff-files.ts';
import { bodyAs } from '../adapters/staff-schemas.ts';
import { nameSubject } from '../desk/case-life/agent.ts';
import { identify } from '../desk/case-life/asking.ts';
import { merge, split } from '../desk/case-life/joining-cases.ts';
import { openByStaff } from '../desk/case-life/opening.ts';
import { addAsk, restore } from '../desk/case-life/sorting-by-hand.ts';
import { type Message, messageIdAt } from '../desk/message.ts';
import { Refusal } from '../desk/refusal.ts';
import { changed, deedsIn } from './deeds.ts';
import type { StaffRoutes, StaffWorld } from './routes.ts';

export const caseRoutes = (world: StaffWorld) => {
  const { desk, keys, cases, uploads, now, chance } = world;
  const { asked, done } = deedsIn(world);
  return {
    'GET /v1/cases/{reference}': async (request) => {
      const { actor, roles } = callerWith(request, 'auditor', 'agent', 'officer');
      const reference = referenceIn(request);
      const whole = await cases.read(reference);
      if (!whole) throw new Refusal('missing', `There is no case ${reference}.`);
      // Loaded with the first case that somebody reads: no cold start waits for it.
      const [{ newTextOf }] = await Promise.all([
        import('../desk/mail/new-text.ts'),
        cases.recordAccess(reference, actor, now()),
      ]);
      return json(200, caseView(whole, { roles, at: now(), desk, newTextOf }), {
        etag: etagOf(whole.caseFile),
      });
    },

    'GET /v1/cases/{reference}/subject': async (request) => {
      const { actor } = callerWith(request, 'auditor', 'agent', 'officer', 'system');
      const reference = referenceIn(request);
      const caseFile = await cases.find(reference);
      if (!caseFile) throw new Refusal('missing', `There is no case ${reference}.`);
      await cases.recordAccess(reference, actor, now());
      return json(200, subjectView(caseFile), { etag: etagOf(caseFile) });
    },

    'POST /v1/cases': async (request) => {
      const { actor } = callerWith(request, 'agent', 'officer');
      const { subject = '', text, attachments: named, ...entered } = bodyAs(openingSchema, request.body);
      const ring = await keys();
      const origin = ring.origin('staff-case', actor, request.headers['idempotency-key'] ?? chance());
      const at = now();
      const message: Message = {
        id: messageIdAt(at, origin),
        direction: 'in',
        channel: entered.channel,
        at: entered.receivedAt.includes('T') ? entered.receivedAt : at,
        from: entered.person ?? { name: '', address: '' },
        subject,
        text,
        attachments: await uploadedFiles(uploads, named),
        ...(named.length > 0 && { marks: ['not-scanned'] }),
      };
      const opened = await cases.begin(
        origin,
        (reference) => openByStaff({ reference, origin }, { ...entered, message }, { by: actor, at, desk }),
        originsOf(ring, named),
      );
      const { reference, version } = opened;
      return json(201, { reference, version }, { etag: etagOf(opened), location: `/v1/cases/${reference}` });
    },

    'POST /v1/cases/{reference}/merge': async (request) => {
      const { reference, body, deed, only } = await asked(request, 'merge', mergeSchema);
      const { into, ...how } = body;
      if (!(await cases.find(into))) throw new Refusal('missing', `There is no case ${into}.`);
      const merged = await cases.changeBoth(
        [reference, into],
        (from, target) => merge(from, target, how, deed),
        only,
      );
      return changed(merged, { into });
    },

    'POST /v1/cases/{reference}/split': async (request) => {
      const { reference, body, whole, deed, only } = await asked(request, 'split', splitSchema);
      if (body.into === 'item') {
        const { message: id, queue, kind } = body;
        const message = whole.messages.find((each) => each.id === id);
        if (!message) throw new Refusal('missing', `Case ${reference} has no such message.`);
        const after = await cases.change(
          reference,
          (caseFile) => addAsk(caseFile, message, { queue, kind }, deed),
          only,
        );
        return changed(after, { item: after.items.at(-1)?.n });
      }
      const origin = (await keys()).origin('split', reference, only.once ?? chance());
      const { caseFile, opened } = await cases.splitOff(
        reference,
        origin,
        (before, names) => split(before, body.item, names, deed),
        only,
      );
      return changed(caseFile, { opened });
    },

    'POST /v1/cases/{reference}/restore': (request) =>
      done(request, 'restore', restoreSchema, (caseFile, { item: n, ...place }, deed) =>
        restore(caseFile, { n, ...place }, deed),
      ),

    'POST /v1/cases/{reference}/identity': async (request) => {
      const { reference, body, whole, deed, only } = await asked(request, 'identity', identitySchema);
      const isThere = ({ id, direction }: Message) => id === body.message && direction === 'in';
      if (body.message !== undefined && !whole.messages.some(isThere))
        throw new Refusal('missing', `Case ${reference} has received no such message.`);
      return changed(await cases.change(reference, (caseFile) => identify(caseFile, body, deed), only));
    },

    'POST /v1/cases/{reference}/subject': (request) =>
      done(request, 'name-subject', nameSubjectSchema, nameSubject),
  } satisfies StaffRoutes;
};
