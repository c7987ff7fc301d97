// The register of incidents: what happened, who must be told by when, who was told.
import type * as v from 'valibot';
import { auditShown } from '../adapters/audit.ts';
import { callerWith, rolesForIncident } from '../adapters/caller.ts';
import type { Only } from '../adapters/cases.ts';
import { emptySchema } from '../adapters/deed-schemas.ts';
import { json, type Request, type Response } from '../adapters/http.ts';
import {
  assessSchema,
  containSchema,
  delaySchema,
  incidentEditSchema,
  incidentReferenceSchema,
  incidentsQuerySchema,
  newIncidentSchema,
  reopenIncidentSchema,
  severityQuestionSchema,
  tellSchema,
} from '../adapters/incident-schemas.ts';
import { cursorIn, etagOf, ifMatchOf } from '../adapters/request.ts';
import { bodyAs, checked } from '../adapters/staff-schemas.ts';
import { dutiesOf, isPending, nextDue } from '../desk/incidents/duties.ts';
import {
  assess,
  close,
  contain,
  decide,
  delay,
  endDelay,
  reopenIncident,
  tell,
} from '../desk/incidents/handling.ts';
import {
  type Incident,
  type IncidentChange,
  type IncidentDeed,
  peopleIn,
} from '../desk/incidents/incident.ts';
import { standingOfClock } from '../desk/incidents/kept.ts';
import { editIncident, openIncident } from '../desk/incidents/register.ts';
import { missingFacts } from '../desk/incidents/report.ts';
import { severityOf } from '../desk/incidents/severity.ts';
import { type IncidentAction, incidentActionsFrom } from '../desk/incidents/transitions.ts';
import { Refusal } from '../desk/refusal.ts';
import type { StaffRoutes, StaffWorld } from './routes.ts';

export const incidentIn = ({ path }: Request): string =>
  checked(incidentReferenceSchema, path.reference, 'reference');

export const incidentRoutes = (world: StaffWorld) => {
  const { desk, keys, cases, incidents, now, chance } = world;

  const found = async (reference: string): Promise<Incident> => {
    const incident = await incidents.find(reference);
    if (!incident) throw new Refusal('missing', `There is no incident ${reference}.`);
    return incident;
  };

  /** One rule on one incident. */
  const done = async <S extends v.GenericSchema>(
    request: Request,
    action: IncidentAction,
    schema: S,
    rule: (incident: Incident, body: v.InferOutput<S>, deed: IncidentDeed) => IncidentChange,
  ): Promise<Response> => {
    const { actor } = callerWith(request, ...rolesForIncident(action));
    const reference = incidentIn(request);
    const body = bodyAs(schema, request.body);
    const only: Only = {
      ifVersion: ifMatchOf(request),
      once: await onceOf(request, action, actor, reference),
    };
    const deed = { by: actor, at: now(), desk };
    const incident = await incidents.change(reference, (before) => rule(before, body, deed), only);
    const { version, state } = incident;
    return json(200, { reference, version, state }, { etag: etagOf(incident) });
  };

  const onceOf = async (request: Request, ...of: readonly string[]): Promise<string | undefined> => {
    const repeatKey = request.headers['idempotency-key'];
    return repeatKey ? (await keys()).origin('incident-deed', ...of, repeatKey) : undefined;
  };

  /** The report that an incident begins with: when it was received is when we became aware, unless staff know better. */
  const reportedIn = async ({ reference, n }: { readonly reference: string; readonly n: number }) => {
    const item = (await cases.find(reference))?.items.find((each) => each.n === n);
    if (!item) throw new Refusal('missing', `There is no item ${n} in a case ${reference}.`);
    if (item.kind !== 'breach-report')
      throw new Refusal('conflict', `Item ${n} of ${reference} is no report of a breach. Call it one first.`);
    return { reference, awareAt: item.receivedAt.includes('T') ? item.receivedAt : undefined };
  };

  return {
    'GET /v1/incidents': async (request) => {
      callerWith(request, 'auditor', 'agent', 'officer');
      const { state, cursor, limit } = checked(incidentsQuerySchema, request.query, 'query');
      const ring = await keys();
      const list = `incidents ${state}`;
      const page = await incidents.list(state, cursorIn(ring, list, cursor) ?? '', limit);
      return json(200, {
        incidents: page.incidents,
        cursor: page.next === undefined ? null : ring.seal(`${list} ${page.next}`),
      });
    },

    'POST /v1/incidents': async (request) => {
      const { actor } = callerWith(request, 'agent', 'officer');
      const { case: report, isDrill, ...entered } = bodyAs(newIncidentSchema, request.body);
      const reported = report && (await reportedIn(report));
      const awareAt = entered.awareAt ?? reported?.awareAt;
      if (!awareAt) throw new Refusal('invalid', 'awareAt is missing: the hours are counted from it.');
      const linked = [...new Set([...(reported ? [reported.reference] : []), ...entered.cases])];
      const origin = (await keys()).origin('incident', actor, request.headers['idempotency-key'] ?? chance());
      const deed = { by: actor, at: now(), desk };
      const opened = await incidents.begin(origin, (reference) =>
        openIncident({ reference, origin, isDrill }, { ...entered, awareAt, cases: linked }, deed),
      );
      const { reference, version, state } = opened;
      return json(
        201,
        { reference, version, state },
        { etag: etagOf(opened), location: `/v1/incidents/${reference}` },
      );
    },

    'GET /v1/incidents/{reference}': async (request) => {
      const { actor, roles } = callerWith(request, 'auditor', 'agent', 'officer');
      const incident = await found(incidentIn(request));
      await incidents.recordAccess(incident.reference, actor, now());
      const may = incidentActionsFrom(incident.state).filter((action) =>
        rolesForIncident(action).some((role) => roles.includes(role)),
      );
      const { origin: _, ...shown } = incident;
      const body = { closedAt: null, isDrill: false, ...shown, missing: missingFacts(incident), may };
      return json(200, body, { etag: etagOf(incident) });
    },

    'PATCH /v1/incidents/{reference}': (request) =>
      done(request, 'edit', incidentEditSchema, (incident, { awarenessReason, ...edit }, deed) =>
        editIncident(incident, edit, awarenessReason, deed),
      ),

    'POST /v1/incidents/{reference}/assess': (request) => done(request, 'assess', assessSchema, assess),

    'POST /v1/incidents/{reference}/severity': async (request) => {
      callerWith(request, ...rolesForIncident('assess'));
      const { scores } = bodyAs(severityQuestionSchema, request.body);
      const { affected } = (await found(incidentIn(request))).facts;
      return json(200, severityOf(scores, peopleIn(affected)));
    },

    'POST /v1/incidents/{reference}/contain': (request) => done(request, 'contain', containSchema, contain),

    'POST /v1/incidents/{reference}/tell': (request) =>
      done(request, 'tell', tellSchema, (incident, body, deed) => {
        if (body.what === 'not-owed') return decide(incident, body, deed);
        const { what: _, ...telling } = body;
        return tell(incident, telling, deed);
      }),

    'POST /v1/incidents/{reference}/delay': (request) =>
      done(request, 'delay', delaySchema, (incident, body, deed) => {
        if (body.what === 'end') return endDelay(incident, body.until, deed);
        const { what: _, ...waiting } = body;
        return delay(incident, waiting, deed);
      }),

    'POST /v1/incidents/{reference}/close': (request) =>
      done(request, 'close', emptySchema, (incident, _, deed) => close(incident, deed)),

    'POST /v1/incidents/{reference}/reopen': (request) =>
      done(request, 'reopen', reopenIncidentSchema, (incident, { reason }, deed) =>
        reopenIncident(incident, reason, deed),
      ),

    'GET /v1/incidents/{reference}/duties': async (request) => {
      callerWith(request, 'auditor', 'agent', 'officer');
      const incident = await found(incidentIn(request));
      const duties = dutiesOf(incident, desk);
      const at = now();
      const shown = duties.map((duty) => ({
        ...duty,
        clock: duty.clock && { ...duty.clock, standing: standingOfClock(duty, at, desk) },
      }));
      const body = { nextDue: nextDue(duties.filter(isPending)), duties: shown };
      return json(200, body, { etag: etagOf(incident) });
    },

    'GET /v1/incidents/{reference}/audit': async (request) => {
      callerWith(request, 'auditor', 'agent', 'officer');
      const reference = incidentIn(request);
      const audit = await incidents.audit(reference);
      if (!audit) throw new Refusal('missing', `There is no incident ${reference}.`);
      return json(200, auditShown(audit));
    },
  } satisfies StaffRoutes;
};
