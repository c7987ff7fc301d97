// What staff do, over HTTP: every route behind the JWT authorizer, every right of a role checked in the folder staff.
import { type Handlers, onHttp } from './adapters/http.ts';
import type { StaffRoute } from './contract.ts';
import { caseRoutes } from './staff/cases.ts';
import { complaintRoutes } from './staff/complaints.ts';
import { endingRoutes } from './staff/ending.ts';
import { exportRoutes } from './staff/export.ts';
import { incidentReportRoutes } from './staff/incident-reports.ts';
import { incidentRoutes } from './staff/incidents.ts';
import { itemRoutes } from './staff/items.ts';
import { messageRoutes } from './staff/messages.ts';
import { metricsRoutes } from './staff/metrics.ts';
import { queueRoutes } from './staff/queues.ts';
import type { StaffWorld } from './staff/routes.ts';
import { searchRoutes } from './staff/search.ts';
import { settingsRoutes } from './staff/settings.ts';
import { uploadRoutes } from './staff/uploads.ts';
import { writtenNoticeRoutes } from './staff/written-notice.ts';
import {
  liveCases,
  liveChance,
  liveClock,
  liveDesk,
  liveErasures,
  liveExports,
  liveFigures,
  liveIncidents,
  liveKeys,
  liveLinks,
  livePersons,
  liveQueues,
  liveReconciliations,
  liveTable,
  liveUploadForms,
  liveUploads,
  liveWritten,
} from './world.ts';

export const staffApi = (world: StaffWorld): Handlers<StaffRoute> => ({
  ...queueRoutes(world),
  ...caseRoutes(world),
  ...endingRoutes(world),
  ...itemRoutes(world),
  ...complaintRoutes(world),
  ...messageRoutes(world),
  ...searchRoutes(world),
  ...uploadRoutes(world),
  ...writtenNoticeRoutes(world),
  ...metricsRoutes(world),
  ...settingsRoutes(world),
  ...exportRoutes(world),
  ...incidentRoutes(world),
  ...incidentReportRoutes(world),
});

const table = liveTable();
const { desk } = liveDesk();
const { keys } = liveKeys();
export const handler = onHttp(
  staffApi({
    desk,
    keys,
    ...liveCases(table, keys),
    ...liveIncidents(table, keys, desk),
    ...liveErasures(table, keys),
    ...liveQueues(table),
    ...livePersons(table, keys),
    ...liveWritten(table, keys),
    ...liveReconciliations(table),
    ...liveFigures(table),
    ...liveExports(table),
    ...liveLinks(),
    ...liveUploads(),
    ...liveUploadForms(),
    ...liveClock,
    ...liveChance,
  }),
);
