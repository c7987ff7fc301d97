// References of incidents: made and checked as those of cases, under another name, so that neither is taken for the other.
import { readReference } from '../reference.ts';

const [ofCases, ofIncidents] = ['PD', 'IN'] as const;

/** @param reference as `referenceFrom` writes it */
export const incidentReference = (reference: string): string => ofIncidents + reference.slice(ofCases.length);

/** True for an incident's reference in its one written form, like `IN-7F3K-9QXM-4`. */
export function isIncidentReference(text: string): boolean {
  const twin = ofCases + text.slice(ofIncidents.length);
  return text.startsWith(ofIncidents) && readReference(twin) === twin;
}
