// What anybody sees: the form, its receipt, the page of a case, and pages that only tell.
import { type Handlers, onHttp, problem } from './adapters/http.ts';
import { faultOf, logger } from './adapters/log.ts';
import type { PublicRoute } from './contract.ts';
import { Refusal } from './desk/refusal.ts';
import { failureAnswer } from './public/answers.ts';
import { noticePageRoutes } from './public/notices.ts';
import { receiptRoutes } from './public/receipt.ts';
import { requestRoutes } from './public/request.ts';
import type { PublicWorld } from './public/routes.ts';
import { statusRoutes } from './public/status.ts';
import { wordPageRoutes } from './public/word-pages.ts';
import {
  liveAnnouncements,
  liveAttempts,
  liveCases,
  liveChance,
  liveClock,
  liveDesk,
  liveFiguresBook,
  liveKeys,
  liveLetters,
  livePostings,
  liveTable,
  liveUploadForms,
  liveUploads,
} from './world.ts';

export const publicWeb = (world: PublicWorld): Handlers<PublicRoute> => ({
  ...requestRoutes(world),
  ...receiptRoutes(world),
  ...statusRoutes(world),
  ...wordPageRoutes(world),
  ...noticePageRoutes(world),
  $default: async ({ headers }) => {
    const sentence = 'There is nothing at this address.';
    if (!headers.accept?.includes('text/html')) return problem(404, sentence);
    throw new Refusal('missing', sentence);
  },
});

const table = liveTable();
const { keys } = liveKeys();
const { desk } = liveDesk();
export const handler = onHttp(
  publicWeb({
    desk,
    keys,
    ...liveCases(table, keys),
    ...liveLetters(table),
    ...liveAttempts(table),
    ...liveUploads(),
    ...liveUploadForms(),
    ...liveFiguresBook(table),
    ...livePostings(table),
    ...liveAnnouncements(table),
    ...liveClock,
    ...liveChance,
  }),
  (error, request) => {
    if (!(error instanceof Refusal)) logger.error('a page failed', faultOf(error));
    return failureAnswer(request, error, desk);
  },
);
