// What staff do to an incident in a simulated life, and what must not come of it.
import fc from 'fast-check';
import type { Request, Response } from '../../functions/adapters/http.ts';
import type { ListedIncident } from '../../functions/adapters/incident-list.ts';
import { unpacked } from '../../functions/adapters/table.ts';
import type { Incident, IncidentRule } from '../../functions/desk/incidents/incident.ts';
import { Refusal } from '../../functions/desk/refusal.ts';
import type { staffApi } from '../../functions/staff-api.ts';
import type { World } from '../../functions/world.ts';
import type { MemoryAws } from '../aws/memory-aws.ts';
import { auditOf, chainFaults, countFaults, type Row } from './records.ts';

const steps = {
  open: 'open-incident',
  edit: 'edit-incident',
  assess: 'assess-incident',
  contain: 'contain-incident',
  tell: 'tell-incident',
  decide: 'decide-incident',
  delay: 'delay-incident',
  'end-delay': 'end-delay',
  close: 'close-incident',
  reopen: 'reopen-incident',
} as const satisfies Record<string, IncidentRule>;
type Step = keyof typeof steps;

export interface IncidentStep {
  readonly step: Step;
  readonly round: number;
  /** How often it is sent under the same key. */
  readonly times: number;
}

/** The first one opens the incident that the others are about. */
export const incidentSteps: fc.Arbitrary<readonly IncidentStep[]> = fc
  .array(
    fc.record({
      step: fc.constantFrom(...(Object.keys(steps) as Step[]).filter((step) => step !== 'open')),
      round: fc.nat({ max: 3 }),
      times: fc.integer({ min: 1, max: 2 }),
    }),
    { maxLength: 8 },
  )
  .map((more) => (more.length > 0 ? [{ step: 'open', round: 0, times: 2 }, ...more] : []));

type Staff = ReturnType<typeof staffApi>;

/** Places of steps whose answer was a success: these must be found. */
export type Succeeded = Set<number>;

/** Takes a step; what the rules refuse is done as well, and what finds no incident yet comes again. */
export async function take(
  staff: Staff,
  { step }: IncidentStep,
  place: number,
  reference: string | undefined,
  succeeded: Succeeded,
): Promise<void> {
  if (step !== 'open' && reference === undefined) throw new Error('the incident is not there yet');
  try {
    const { statusCode = 0 } = await send(staff, step, `step-${place}`, reference ?? '');
    if (statusCode < 300) succeeded.add(place);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
}

function send(staff: Staff, step: Step, key: string, reference: string): Promise<Response> {
  const request = (body: object = {}): Request => ({
    path: { reference },
    query: {},
    headers: { 'idempotency-key': key },
    body: JSON.stringify(body),
    source: '',
    claims: { sub: 'sub-1', groups: ['officer'] },
  });
  const on = (action: 'assess' | 'contain' | 'tell' | 'delay' | 'close' | 'reopen', body?: object) =>
    staff[`POST /v1/incidents/{reference}/${action}`](request(body));
  switch (step) {
    case 'open':
      return staff['POST /v1/incidents'](request(opening));
    case 'edit':
      return staff['PATCH /v1/incidents/{reference}'](request({ records: 7 }));
    case 'assess':
      return on('assess', judgement);
    case 'contain':
      return on('contain', { how: 'Wiped from afar.' });
    case 'tell':
      return on('tell', { what: 'told', duty: 'eu-gdpr-33', isComplete: true, lateBecause: 'So it was.' });
    case 'decide':
      return on('tell', { what: 'not-owed', duty: 'counsel@BR', reasons: 'Counsel says so.' });
    case 'delay':
      return on('delay', { what: 'begin', agency: 'Police', isWritten: true, since: '2026-03-02' });
    case 'end-delay':
      return on('delay', { what: 'end', until: '2026-03-02' });
    case 'close':
      return on('close');
    case 'reopen':
      return on('reopen', { reason: 'mistake' });
  }
}

const opening = {
  title: 'Lost laptop',
  what: 'A laptop was stolen.',
  awareAt: '2026-03-02T08:00:00Z',
  affected: [
    { residence: 'FR', people: 3 },
    { residence: 'BR', people: 2 },
  ],
};
const judgement = {
  risk: 'risk',
  reasons: 'Names are enough.',
  scores: {
    contexts: [{ kind: 'simple' }],
    identification: 'maximum',
    confidentiality: 'kept',
    integrity: 'kept',
    availability: 'kept',
    malicious: false,
  },
};

/** An incident is there once, nothing that succeeded is lost, nothing was done twice, and its chain verifies. */
export async function violationsOfIncidents(
  { rows }: MemoryAws,
  taken: readonly IncidentStep[],
  succeeded: Succeeded,
  list: World['incidents']['list'],
): Promise<readonly string[]> {
  const all = [...rows.values()];
  const kept = all.filter(({ SK }) => SK === 'INCIDENT');
  const wanted = taken.length > 0 ? 1 : 0;
  const listed = [...(await list('open', '', 9)).incidents, ...(await list('closed', '', 9)).incidents];
  return [
    ...(kept.length === wanted ? [] : [`${kept.length} incidents of ${wanted}`]),
    ...(listed.length === wanted ? [] : [`the register lists ${listed.length} incidents of ${wanted}`]),
    ...kept.flatMap((row) => wrong(row, all, taken, succeeded)),
  ];
}

function wrong(
  row: Row,
  all: readonly Row[],
  taken: readonly IncidentStep[],
  succeeded: Succeeded,
): readonly string[] {
  const audit = auditOf<IncidentRule>(row, all);
  const incident = JSON.parse(unpacked(row.detail as Uint8Array)) as Incident;
  const item = row.item as ListedIncident;
  const counts = (Object.entries(steps) as [Step, IncidentRule][]).flatMap(([step, rule]) => {
    const told = audit.filter((entry) => entry.rule === rule).length;
    const places = taken.flatMap((each, place) => (each.step === step ? [place] : []));
    return countFaults(step, told, places, succeeded, step === 'open');
  });
  return [
    ...counts,
    ...chainFaults(row, audit, incident.version),
    ...(item.state === incident.state && (item.closedAt !== null) === (incident.state === 'closed')
      ? []
      : [`the list shows ${row.PK} as ${item.state}, it is ${incident.state}`]),
    ...(/laptop|Wiped|Police|Counsel|Names/.test(JSON.stringify(audit)) ? ['an audit holds words'] : []),
  ];
}
