// A mail to ourselves, once a day, the whole way round: when it does not come back, nobody's mail comes in.
import type { Desk } from '../desk.ts';
import type { Letter } from './letter.ts';

/** Stands where a letter to a person has its case. */
export const canaryCase = 'CANARY';

const purpose = 'canary ';

/** What the canary's token seals: the day it was sent. */
export const canaryContent = (day: string): string => purpose + day;

/** The day of a canary whose token was ours; undefined for anything else. */
export const canaryDay = (unsealed: string | undefined): string | undefined =>
  unsealed?.startsWith(purpose) ? unsealed.slice(purpose.length) : undefined;

/** @param token the sealed content of this day */
export const canaryLetter = (day: string, token: string, at: string, desk: Desk): Letter => ({
  id: day,
  reference: canaryCase,
  to: { name: desk.organisation, address: desk.address },
  language: 'en',
  facts: { kind: 'canary', token },
  createdAt: at,
});
