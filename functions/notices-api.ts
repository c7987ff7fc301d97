// Notices to many people, over HTTP: every route behind the JWT authorizer, every right of a role checked in the folder notices.
import { type Handlers, onHttp } from './adapters/http.ts';
import type { NoticesRoute } from './contract.ts';
import { noticeRoutes } from './notices/notices.ts';
import type { NoticesWorld } from './notices/routes.ts';
import { liveChance, liveClock, liveDesk, liveKeys, liveNotices, liveTable } from './world.ts';

export const noticesApi = (world: NoticesWorld): Handlers<NoticesRoute> => ({
  ...noticeRoutes(world),
});

const table = liveTable();
const { keys } = liveKeys();
export const handler = onHttp(
  noticesApi({ ...liveDesk(), keys, ...liveNotices(table, keys), ...liveClock, ...liveChance }),
);
