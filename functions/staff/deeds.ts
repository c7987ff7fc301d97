// What every route has in common that changes a case: who may, which version, once, and in which thread letters stand.
import type * as v from 'valibot';
import { callerWith, type DeedName, rolesFor } from '../adapters/caller.ts';
import type { WholeCase } from '../adapters/cases.ts';
import { json, type Request, type Response } from '../adapters/http.ts';
import { etagOf, ifMatchOf, referenceIn } from '../adapters/request.ts';
import { bodyAs } from '../adapters/staff-schemas.ts';
import type { CaseFile, Change } from '../desk/case-file.ts';
import type { Deed } from '../desk/case-life/deed.ts';
import { threadOf } from '../desk/case-life/writing.ts';
import { Refusal } from '../desk/refusal.ts';
import type { StaffWorld } from './routes.ts';

/** A request that its role allows, understood. */
export interface Asked<Body> {
  readonly reference: string;
  readonly body: Body;
  readonly whole: WholeCase;
  readonly deed: Deed;
  readonly only: { readonly ifVersion: number | undefined; readonly once: string | undefined };
}

export const deedsIn = ({ desk, keys, cases, now }: StaffWorld) => {
  const asked = async <S extends v.GenericSchema>(
    request: Request,
    action: DeedName,
    schema: S,
  ): Promise<Asked<v.InferOutput<S>>> => {
    const { actor } = callerWith(request, ...rolesFor(action));
    const reference = referenceIn(request);
    const body = bodyAs(schema, request.body);
    const ifVersion = ifMatchOf(request);
    const whole = await cases.read(reference);
    if (!whole) throw new Refusal('missing', `There is no case ${reference}.`);
    const repeatKey = request.headers['idempotency-key'];
    const once = repeatKey
      ? (await keys()).origin('deed', action, actor, reference, request.path.n ?? '', repeatKey)
      : undefined;
    const { subject: _, ...thread } = threadOf(whole.messages);
    return {
      reference,
      body,
      whole,
      deed: { by: actor, at: now(), desk, thread },
      only: { ifVersion, once },
    };
  };

  return {
    asked,

    /** One rule on one case. */
    async done<S extends v.GenericSchema>(
      request: Request,
      action: DeedName,
      schema: S,
      rule: (caseFile: CaseFile, body: v.InferOutput<S>, deed: Deed) => Change,
    ): Promise<Response> {
      const { reference, body, deed, only } = await asked(request, action, schema);
      return changed(await cases.change(reference, (caseFile) => rule(caseFile, body, deed), only));
    },
  };
};

export const changed = (caseFile: CaseFile, more: object = {}): Response => {
  const { reference, version } = caseFile;
  return json(200, { reference, version, ...more }, { etag: etagOf(caseFile) });
};
