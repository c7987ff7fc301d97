import type { Rule } from '../rule.ts';

const readInPrivacyShield =
  'The days were read in the rules of the Privacy Shield panel; those of its successor were not seen.';

/** EU-US and Swiss-US Data Privacy Framework: only for an operator that takes part. */
export const dataPrivacyFramework = [
  {
    id: 'dpf-complaint',
    version: 1,
    duty: 'Answer the complaint.',
    owes: 'answer',
    source: 'Data Privacy Framework Principles, Supplemental Principle 11(d)(i); Decision (EU) 2023/1795',
    effectiveFrom: '2023-07-10',
    confirmed: true,
    starts: 'receipt',
    counted: { unit: 'day', count: 45 },
    hangsOn: {
      people: 'in the EU, EEA or Switzerland, of an operator under the Data Privacy Framework',
      kinds: ['complaint'],
    },
  },
  {
    id: 'dpf-panel-advice',
    version: 1,
    duty: 'The panel of data protection authorities gives its advice.',
    owes: 'step of another',
    source: 'Data Privacy Framework Principles, Supplemental Principle 5(c)',
    effectiveFrom: '2023-07-10',
    confirmed: false,
    doubt: readInPrivacyShield,
    starts: 'complaint to the authority',
    counted: { unit: 'day', count: 60 },
  },
  {
    id: 'dpf-panel-comply',
    version: 1,
    duty: 'Do what the panel advised, or the case goes to the FTC or the Department of Commerce.',
    owes: 'action',
    source: 'Data Privacy Framework Principles, Supplemental Principle 5(c)',
    effectiveFrom: '2023-07-10',
    confirmed: false,
    doubt: readInPrivacyShield,
    starts: 'advice',
    counted: { unit: 'day', count: 25 },
  },
] as const satisfies readonly Rule[];
