import { referencesNamed } from '../reference.ts';

/** `is`: true for an incident's reference in its one written form, like `IN-7F3K-9QXM-4`. */
export const { from: incidentReference, is: isIncidentReference } = referencesNamed('IN');
