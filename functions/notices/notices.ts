// Notices to many people: opened, written, proposed, approved by another officer, sent, ended.
import { auditShown } from '../adapters/audit.ts';
import { callerWith, rolesForNotices } from '../adapters/caller.ts';
import { emptySchema } from '../adapters/deed-schemas.ts';
import { json } from '../adapters/http.ts';
import {
  approveSchema,
  endNoticeSchema,
  newNoticeSchema,
  noticeEditSchema,
  noticesQuerySchema,
} from '../adapters/notice-schemas.ts';
import { cursorIn, etagOf } from '../adapters/request.ts';
import { bodyAs, checked } from '../adapters/staff-schemas.ts';
import {
  approveNotice,
  editNotice,
  finishNotice,
  openNotice,
  pauseNotice,
  proposeNotice,
  resumeNotice,
  sendBackNotice,
  startNotice,
  withdrawNotice,
} from '../desk/notices/life.ts';
import { type AudienceImport, type Notice, peopleOf } from '../desk/notices/notice.ts';
import { secondsFor } from '../desk/notices/pace.ts';
import { previewNotice } from '../desk/notices/preview.ts';
import { noticeActionsFrom } from '../desk/notices/transitions.ts';
import { Refusal } from '../desk/refusal.ts';
import { noticeDeedsIn, noticeIn } from './deeds.ts';
import { judgingIn } from './judging.ts';
import type { NoticesRoutes, NoticesWorld } from './routes.ts';

export const noticeRoutes = (world: NoticesWorld) => {
  const { desk, keys, notices, quotas, now, chance } = world;
  const { found, done } = noticeDeedsIn(world);

  const { peopleOfNotice, judgeOf } = judgingIn(world);

  return {
    'GET /v1/notices': async (request) => {
      callerWith(request, 'auditor', 'agent', 'officer');
      const { state, cursor, limit } = checked(noticesQuerySchema, request.query, 'query');
      const ring = await keys();
      const list = `notices ${state}`;
      const page = await notices.list(state, cursorIn(ring, list, cursor) ?? '', limit);
      return json(200, {
        notices: page.notices,
        cursor: page.next === undefined ? null : ring.seal(`${list} ${page.next}`),
      });
    },

    'POST /v1/notices': async (request) => {
      const { actor } = callerWith(request, ...rolesForNotices);
      const given = bodyAs(newNoticeSchema, request.body);
      const origin = (await keys()).origin('notice', actor, request.headers['idempotency-key'] ?? chance());
      const deed = { by: actor, at: now(), desk };
      const opened = await notices.begin(origin, (reference) =>
        openNotice({ reference, origin }, given, deed),
      );
      const { reference, version, state } = opened;
      return json(
        201,
        { reference, version, state },
        { etag: etagOf(opened), location: `/v1/notices/${reference}` },
      );
    },

    'GET /v1/notices/{reference}': async (request) => {
      const { roles } = callerWith(request, 'auditor', 'agent', 'officer');
      const notice = await found(noticeIn(request));
      const isOfficer = rolesForNotices.some((role) => roles.includes(role));
      const may = isOfficer ? noticeActionsFrom(notice.state) : [];
      return json(200, { ...noticeShown(notice), may }, { etag: etagOf(notice) });
    },

    'PATCH /v1/notices/{reference}': (request) => done(request, 'edit', noticeEditSchema, editNotice),

    'POST /v1/notices/{reference}/preview': async (request) => {
      callerWith(request, 'auditor', 'agent', 'officer');
      const notice = await found(noticeIn(request));
      const [people, quota] = await Promise.all([peopleOfNotice(notice), quotas.read()]);
      const facts = { ...people, secondsFor: (mails: number) => secondsFor(mails, quota) };
      return json(200, previewNotice(notice, facts, desk, now()), { etag: etagOf(notice) });
    },

    'POST /v1/notices/{reference}/propose': async (request) => {
      const judge = await judgeOf(request);
      return done(request, 'propose', emptySchema, (notice, _, deed) =>
        proposeNotice(notice, judge(notice).faults, deed),
      );
    },

    'POST /v1/notices/{reference}/send-back': (request) =>
      done(request, 'send-back', emptySchema, (notice, _, deed) => sendBackNotice(notice, deed)),

    'POST /v1/notices/{reference}/approve': async (request) => {
      const judge = await judgeOf(request);
      return done(request, 'approve', approveSchema, (notice, { brokenGlass, reviewed }, deed) => {
        const { faults, review } = judge(notice);
        return approveNotice(notice, faults, { brokenGlass, unread: reviewed ? [] : review }, deed);
      });
    },

    'POST /v1/notices/{reference}/start': async (request) => {
      const judge = await judgeOf(request);
      return done(request, 'start', emptySchema, (notice, _, deed) =>
        startNotice(notice, judge(notice).faults, deed),
      );
    },

    'POST /v1/notices/{reference}/pause': (request) =>
      done(request, 'pause', emptySchema, (notice, _, deed) => pauseNotice(notice, deed)),

    'POST /v1/notices/{reference}/resume': (request) =>
      done(request, 'resume', emptySchema, (notice, _, deed) => resumeNotice(notice, deed)),

    'POST /v1/notices/{reference}/finish': (request) =>
      done(request, 'finish', endNoticeSchema, (notice, { because }, deed) =>
        finishNotice(notice, because, deed),
      ),

    'POST /v1/notices/{reference}/withdraw': (request) =>
      done(request, 'withdraw', endNoticeSchema, (notice, { because }, deed) =>
        withdrawNotice(notice, because, deed),
      ),

    'GET /v1/notices/{reference}/audit': async (request) => {
      callerWith(request, 'auditor', 'agent', 'officer');
      const reference = noticeIn(request);
      const audit = await notices.audit(reference);
      if (!audit) throw new Refusal('missing', `There is no notice ${reference}.`);
      return json(200, auditShown(audit));
    },
  } satisfies NoticesRoutes;
};

/** Every field is there, null where there is nothing. */
const noticeShown = ({ origin: _, ...notice }: Notice) => ({
  incident: null,
  effective: null,
  categories: [],
  identityService: null,
  approval: null,
  posting: null,
  startedAt: null,
  finishedAt: null,
  finishedBecause: null,
  withdrawnAt: null,
  withdrawnBecause: null,
  ...notice,
  imports: notice.imports.map(importShown),
  people: peopleOf(notice),
});

/** Without what only the reading of the file needs. */
export const importShown = ({
  layout: _layout,
  mapping: _mapping,
  etag: _etag,
  keyVersion: _keyVersion,
  asideFiles: _asideFiles,
  ...file
}: AudienceImport) => file;
