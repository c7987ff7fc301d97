// A notice in public: put there, corrected by two officers, taken down no sooner than it must stand.

import { emptySchema } from '../adapters/deed-schemas.ts';
import { approveCorrectionSchema, correctionSchema, postSchema } from '../adapters/notice-schemas.ts';
import { approveCorrection, postNotice, proposeCorrection, takeDown } from '../desk/notices/posting.ts';
import { noticeDeedsIn } from './deeds.ts';
import { judgingIn } from './judging.ts';
import type { NoticesRoutes, NoticesWorld } from './routes.ts';

export const postingRoutes = (world: NoticesWorld) => {
  const { done } = noticeDeedsIn(world);
  const { judgeOf } = judgingIn(world);

  return {
    'POST /v1/notices/{reference}/post': (request) =>
      done(request, 'post', postSchema, (notice, { atLeastUntil }, deed) =>
        postNotice(notice, atLeastUntil, deed),
      ),

    'POST /v1/notices/{reference}/correct': async (request) => {
      const judge = await judgeOf(request);
      return done(request, 'correct', correctionSchema, (notice, { texts }, deed) =>
        proposeCorrection(notice, texts, judge({ ...notice, texts }).faults, deed),
      );
    },

    'POST /v1/notices/{reference}/approve-correction': (request) =>
      done(request, 'correct', approveCorrectionSchema, (notice, { brokenGlass }, deed) =>
        approveCorrection(notice, brokenGlass, deed),
      ),

    'POST /v1/notices/{reference}/take-down': (request) =>
      done(request, 'take-down', emptySchema, (notice, _, deed) => takeDown(notice, deed)),
  } satisfies NoticesRoutes;
};
