import type { Facts, Incident, IncidentDeed } from '../../../functions/desk/incidents/incident.ts';
import { openIncident } from '../../../functions/desk/incidents/register.ts';
import type { Scores } from '../../../functions/desk/incidents/severity.ts';
import { exampleDesk } from '../../example-desk.ts';

export const facts: Facts = {
  title: 'Lost laptop',
  what: 'A laptop with a list of customers was stolen from a car.',
  awareAt: '2026-03-02T09:17:00.000Z',
  role: 'controller',
  natures: ['confidentiality'],
  affected: [{ residence: 'DE', people: 40 }],
  groups: ['customers'],
  categories: ['name', 'contact'],
  processors: [],
  cases: [],
};

/** Wednesday noon, two days after awareness. */
export const deed: IncidentDeed = { by: 'staff:sub-1', at: '2026-03-04T12:00:00.000Z', desk: exampleDesk };
export const later = (at: string): IncidentDeed => ({ ...deed, at });

export const anIncident = (more: Partial<Facts> = {}): Incident =>
  openIncident({ reference: 'IN-TEST', origin: 'origin' }, { ...facts, ...more }, deed).incident;

export const scores: Scores = {
  contexts: [{ kind: 'simple', adjust: 0 }],
  identification: 'maximum',
  confidentiality: 'unknown-recipients',
  integrity: 'kept',
  availability: 'kept',
  malicious: true,
  unintelligible: false,
};
