// One incident as a report to file: as JSON, as a table, and as a page to print.
import { callerWith } from '../adapters/caller.ts';
import { csvLine } from '../adapters/csv.ts';
import { json, type Request } from '../adapters/http.ts';
import { type IncidentReport, incidentReport, reportLines } from '../desk/incidents/report.ts';
import { Refusal } from '../desk/refusal.ts';
import { incidentPage, incidentPageHeaders } from '../pages/incident-report.tsx';
import { incidentIn } from './incidents.ts';
import type { StaffRoutes, StaffWorld } from './routes.ts';

export const incidentReportRoutes = ({ desk, incidents, now }: StaffWorld) => {
  /** A report leaves the house: who reads one is written down before it is shown. */
  const reportOf = async (request: Request): Promise<IncidentReport> => {
    const { actor } = callerWith(request, 'auditor', 'officer');
    const reference = incidentIn(request);
    const [incident, audit] = await Promise.all([incidents.find(reference), incidents.audit(reference)]);
    if (!incident) throw new Refusal('missing', `There is no incident ${reference}.`);
    const at = now();
    const report = incidentReport(incident, audit?.rows ?? [], at, desk);
    await incidents.recordAccess(reference, actor, at);
    return report;
  };

  return {
    'GET /v1/incidents/{reference}/report': async (request) => {
      const { incident, ...report } = await reportOf(request);
      const { origin: _, ...shown } = incident;
      return json(200, { ...report, incident: { closedAt: null, isDrill: false, ...shown } });
    },

    'GET /v1/incidents/{reference}/report.csv': async (request) => {
      const report = await reportOf(request);
      const lines = reportLines(report).map(({ section, field, value }) => csvLine([section, field, value]));
      return {
        statusCode: 200,
        headers: {
          'content-type': 'text/csv; charset=utf-8',
          'content-disposition': `attachment; filename="incident-${report.incident.reference}.csv"`,
        },
        body: csvLine(['section', 'field', 'value']) + lines.join(''),
      };
    },

    'GET /v1/incidents/{reference}/report.html': async (request) => {
      const report = await reportOf(request);
      return {
        statusCode: 200,
        headers: incidentPageHeaders(report.incident.reference),
        body: incidentPage(report),
      };
    },
  } satisfies StaffRoutes;
};
