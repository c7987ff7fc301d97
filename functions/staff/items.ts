// What staff do with one item of a case.
import {
  answerSchema,
  erasureDoneSchema,
  escalateSchema,
  extendSchema,
  freezeSchema,
  previewQuerySchema,
  previewSchema,
  refuseSchema,
  reopenSchema,
  waitSchema,
} from '../adapters/deed-schemas.ts';
import { json, type Request } from '../adapters/http.ts';
import { checked, itemEditSchema, itemNumberSchema } from '../adapters/staff-schemas.ts';
import { answer, refuse } from '../desk/case-life/answering.ts';
import { extend, wait } from '../desk/case-life/asking.ts';
import { freeze } from '../desk/case-life/child.ts';
import { reopen } from '../desk/case-life/coming-back.ts';
import { escalate } from '../desk/case-life/complaining.ts';
import { erasureDone } from '../desk/case-life/erasing.ts';
import { letterFor } from '../desk/case-life/preview.ts';
import { editItem } from '../desk/case-life/sorting-by-hand.ts';
import { writeLetter } from '../desk/letters/write.ts';
import { deedsIn } from './deeds.ts';
import type { StaffRoutes, StaffWorld } from './routes.ts';

const itemIn = ({ path }: Request): number => checked(itemNumberSchema, path.n, 'n');

export const itemRoutes = (world: StaffWorld) => {
  const { desk } = world;
  const { asked, done } = deedsIn(world);
  return {
    'PATCH /v1/cases/{reference}/items/{n}': (request) =>
      done(request, 'sort', itemEditSchema, (caseFile, edit, { by, at, desk }) =>
        editItem(caseFile, itemIn(request), edit, by, at, desk),
      ),

    'POST /v1/cases/{reference}/items/{n}/wait': (request) =>
      done(request, 'wait', waitSchema, (caseFile, question, deed) =>
        wait(caseFile, itemIn(request), question, deed),
      ),

    'POST /v1/cases/{reference}/items/{n}/extend': (request) =>
      done(request, 'extend', extendSchema, (caseFile, patience, deed) =>
        extend(caseFile, itemIn(request), patience, deed),
      ),

    'POST /v1/cases/{reference}/items/{n}/answer': (request) =>
      done(request, 'answer', answerSchema, (caseFile, given, deed) =>
        answer(caseFile, itemIn(request), given, deed),
      ),

    'POST /v1/cases/{reference}/items/{n}/refuse': (request) =>
      done(request, 'refuse', refuseSchema, (caseFile, no, deed) =>
        refuse(caseFile, itemIn(request), no, deed),
      ),

    'POST /v1/cases/{reference}/items/{n}/escalate': (request) =>
      done(request, 'escalate', escalateSchema, (caseFile, referral, deed) =>
        escalate(caseFile, itemIn(request), referral, deed),
      ),

    'POST /v1/cases/{reference}/items/{n}/reopen': (request) =>
      done(request, 'reopen', reopenSchema, (caseFile, { reason }, deed) =>
        reopen(caseFile, itemIn(request), reason, deed),
      ),

    'POST /v1/cases/{reference}/items/{n}/freeze': (request) =>
      done(request, 'freeze', freezeSchema, (caseFile, given, deed) =>
        freeze(caseFile, itemIn(request), given, deed),
      ),

    'POST /v1/cases/{reference}/items/{n}/erasure-done': (request) =>
      done(request, 'erasure-done', erasureDoneSchema, (caseFile, erased, deed) =>
        erasureDone(caseFile, itemIn(request), erased, deed),
      ),

    // A draft changes nothing, so whoever works the case may see it, whoever decides in the end.
    'POST /v1/cases/{reference}/items/{n}/preview': async (request) => {
      const { body: intent, whole, deed } = await asked(request, 'answer', previewSchema);
      const { language } = checked(previewQuerySchema, request.query, 'query');
      const letter = letterFor(whole.caseFile, itemIn(request), intent, deed);
      return json(200, writeLetter(letter, desk, language === undefined ? {} : { language }));
    },
  } satisfies StaffRoutes;
};
