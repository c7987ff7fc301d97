// One rule on one notice, as every route does it: who may, under which version, once.
import type * as v from 'valibot';
import { callerWith, rolesForNotices } from '../adapters/caller.ts';
import type { Only } from '../adapters/cases.ts';
import { json, type Request, type Response } from '../adapters/http.ts';
import { noticeReferenceSchema } from '../adapters/notice-schemas.ts';
import { etagOf, ifMatchOf } from '../adapters/request.ts';
import { bodyAs, checked } from '../adapters/staff-schemas.ts';
import type { Notice, NoticeChange, NoticeDeed } from '../desk/notices/notice.ts';
import type { NoticeAction } from '../desk/notices/transitions.ts';
import { Refusal } from '../desk/refusal.ts';
import type { NoticesWorld } from './routes.ts';

export const noticeIn = ({ path }: Request): string =>
  checked(noticeReferenceSchema, path.reference, 'reference');

export function noticeDeedsIn({
  desk,
  keys,
  notices,
  now,
}: Pick<NoticesWorld, 'desk' | 'keys' | 'notices' | 'now'>) {
  const onceOf = async (request: Request, ...of: readonly string[]): Promise<string | undefined> => {
    const repeatKey = request.headers['idempotency-key'];
    return repeatKey ? (await keys()).origin('notice-deed', ...of, repeatKey) : undefined;
  };

  return {
    /** What tells a call that is repeated from a new one; undefined where the caller gives no Idempotency-Key. */
    onceOf,

    /** @throws Refusal `missing` without such a notice */
    async found(reference: string): Promise<Notice> {
      const notice = await notices.find(reference);
      if (!notice) throw new Refusal('missing', `There is no notice ${reference}.`);
      return notice;
    },

    /** Checks who calls and what they give, does the rule, and answers with the version and state that came of it. */
    async done<S extends v.GenericSchema>(
      request: Request,
      action: NoticeAction,
      schema: S,
      rule: (notice: Notice, body: v.InferOutput<S>, deed: NoticeDeed) => NoticeChange,
    ): Promise<Response> {
      const { actor } = callerWith(request, ...rolesForNotices);
      const reference = noticeIn(request);
      const body = bodyAs(schema, request.body);
      const only: Only = {
        ifVersion: ifMatchOf(request),
        once: await onceOf(request, action, actor, reference),
      };
      const deed = { by: actor, at: now(), desk };
      const notice = await notices.change(reference, (before) => rule(before, body, deed), only);
      const { version, state } = notice;
      return json(200, { reference, version, state }, { etag: etagOf(notice) });
    },
  };
}
