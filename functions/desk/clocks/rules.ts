// Every rule of law that the desk knows. Promises are the operator's own: promises.ts.
import type { PromiseId } from '../desk.ts';
import type { Rule } from './rule.ts';
import { dataPrivacyFramework } from './rules/data-privacy-framework.ts';
import { europeanUnion } from './rules/eu.ts';
import { switzerland } from './rules/switzerland.ts';
import { unitedKingdom } from './rules/uk.ts';
import { unitedStates, unitedStatesBreaches } from './rules/united-states.ts';

const laws = [
  ...europeanUnion,
  ...unitedKingdom,
  ...switzerland,
  ...dataPrivacyFramework,
  ...unitedStates,
  ...unitedStatesBreaches,
] as const;

/** The id of a rule of law. */
export type LawId = (typeof laws)[number]['id'];
export type RuleId = LawId | PromiseId;

export const rulesOfLaw: readonly (Rule & { readonly id: LawId })[] = laws;
