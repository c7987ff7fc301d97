// Notices to many people, over HTTP: every route behind the JWT authorizer, every right of a role checked in the folder notices.
import { type Handlers, onHttp } from './adapters/http.ts';
import type { NoticesRoute } from './contract.ts';
import { audienceRoutes } from './notices/audience.ts';
import { letterRoutes } from './notices/letters.ts';
import { noticeRoutes } from './notices/notices.ts';
import type { NoticesWorld } from './notices/routes.ts';
import {
  liveAudience,
  liveBatches,
  liveChance,
  liveClock,
  liveDesk,
  liveKeys,
  liveLetterQueue,
  liveLinks,
  liveNotices,
  liveRecipientsTable,
  liveTable,
  liveUploads,
} from './world.ts';

export const noticesApi = (world: NoticesWorld): Handlers<NoticesRoute> => ({
  ...noticeRoutes(world),
  ...audienceRoutes(world),
  ...letterRoutes(world),
});

const table = liveTable();
const recipients = liveRecipientsTable();
const { keys } = liveKeys();
export const handler = onHttp(
  noticesApi({
    ...liveDesk(),
    keys,
    ...liveNotices(table, keys),
    ...liveAudience(recipients),
    ...liveBatches(recipients),
    ...liveLetterQueue(),
    ...liveUploads(),
    ...liveLinks(),
    ...liveClock,
    ...liveChance,
  }),
);
