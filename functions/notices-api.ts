// Notices to many people, over HTTP: every route behind the JWT authorizer, every right of a role checked in the folder notices.
import { type Handlers, json, onHttp } from './adapters/http.ts';
import type { NoticesRoute } from './contract.ts';
import { audienceRoutes } from './notices/audience.ts';
import { inquiryRoutes } from './notices/inquiries.ts';
import { letterRoutes } from './notices/letters.ts';
import { noticeRoutes } from './notices/notices.ts';
import { postingRoutes } from './notices/posting.ts';
import { reportRoutes } from './notices/report.ts';
import type { NoticesWorld } from './notices/routes.ts';
import {
  liveAudience,
  liveBatches,
  liveCases,
  liveChance,
  liveClock,
  liveDesk,
  liveExports,
  liveIncidents,
  liveKeys,
  liveLetterQueue,
  liveLinks,
  liveNotices,
  liveQuotas,
  liveRecipientsTable,
  liveTable,
  liveUploadForms,
  liveUploads,
} from './world.ts';

export const noticesApi = (world: NoticesWorld): Handlers<NoticesRoute> => ({
  'GET /v1/openapi.json': async () =>
    json(200, (await import('./openapi.json', { with: { type: 'json' } })).default),
  ...noticeRoutes(world),
  ...inquiryRoutes(world),
  ...postingRoutes(world),
  ...audienceRoutes(world),
  ...letterRoutes(world),
  ...reportRoutes(world),
});

const table = liveTable();
const { desk } = liveDesk();
const { keys } = liveKeys();
export const handler = onHttp(
  noticesApi({
    desk,
    keys,
    ...liveCases(table, keys),
    ...liveNotices(table, keys),
    ...liveQuotas(),
    ...liveIncidents(table, keys, desk),
    ...liveAudience(liveRecipientsTable()),
    ...liveBatches(liveRecipientsTable()),
    ...liveLetterQueue(),
    ...liveUploads(),
    ...liveUploadForms(),
    ...liveLinks(),
    ...liveExports(table),
    ...liveClock,
    ...liveChance,
  }),
);
