import type { Rule } from '../rule.ts';
import { requests } from './eu.ts';

const byIco = {
  firstDay: 'ICO, How long do we have to comply?',
  period: 'ICO, How long do we have to comply?',
  dayOff: 'ICO, How long do we have to comply?',
};
const oneMonth = { unit: 'month', count: 1, daysOffOf: 'GB', by: byIco } as const;
const threeMonths = { unit: 'month', count: 3, daysOffOf: 'GB', by: byIco } as const;

const article12A = {
  effectiveFrom: '2026-02-05',
  confirmed: true,
  doubt: 'The wording of Article 12A was read in its twin, section 54 of the Data Protection Act 2018.',
  starts: 'relevant time',
  pauses: {
    moves: 'both dates',
    by: 'UK GDPR, Article 12A (twin: Data Protection Act 2018, section 54(3C))',
  },
} as const;

export const unitedKingdom = [
  {
    id: 'uk-gdpr-12a',
    version: 1,
    duty: 'Answer the request, or tell of an extension and its reasons.',
    owes: 'answer',
    source: 'UK GDPR, Articles 12(3) and 12A (Data (Use and Access) Act 2025, section 76)',
    ...article12A,
    counted: oneMonth,
    remark:
      'For systems that count days the ICO suggests 28 days; that is never later than the safe date here.',
    hangsOn: { people: 'in the United Kingdom', kinds: requests },
  },
  {
    id: 'uk-gdpr-12a-extended',
    version: 1,
    duty: 'Answer the request; the person was told of the extension and its reasons.',
    owes: 'answer',
    source: 'UK GDPR, Article 12A(3) (Data (Use and Access) Act 2025, section 76)',
    ...article12A,
    counted: threeMonths,
    extends: 'uk-gdpr-12a',
  },
  {
    id: 'uk-dpa-164a-acknowledge',
    version: 1,
    duty: 'Acknowledge the complaint.',
    owes: 'acknowledgement',
    source: 'Data Protection Act 2018, section 164A',
    effectiveFrom: '2026-06-19',
    confirmed: true,
    starts: 'receipt',
    counted: { unit: 'day', count: 30, firstDay: 'counts for the safe date' },
    remark:
      'The period is one “beginning when the complaint is received”; many read that from the day after.',
    hangsOn: { people: 'in the United Kingdom', kinds: ['complaint'] },
  },
  {
    id: 'uk-dpa-164a-outcome',
    version: 1,
    duty: 'Take the steps that the complaint needs, tell of progress, and tell the outcome.',
    owes: 'answer',
    source: 'Data Protection Act 2018, section 164A',
    effectiveFrom: '2026-06-19',
    confirmed: true,
    starts: 'receipt',
    counted: { unit: 'none', words: 'without undue delay' },
  },
  {
    id: 'uk-gdpr-33',
    version: 1,
    duty: 'Notify the ICO of the breach, unless it is unlikely to be a risk; later only with reasons.',
    owes: 'notice to an authority',
    source: 'UK GDPR, Article 33(1)',
    effectiveFrom: '2018-05-25',
    confirmed: false,
    doubt: 'The text of the UK GDPR was not seen; it is taken to be that of the GDPR.',
    starts: 'awareness',
    counted: { unit: 'hour', count: 72 },
  },
  {
    id: 'uk-gdpr-34',
    version: 1,
    duty: 'Tell the people concerned of a breach that is likely to be a high risk to them.',
    owes: 'notice to people',
    source: 'UK GDPR, Article 34(1)',
    effectiveFrom: '2018-05-25',
    confirmed: false,
    doubt: 'The text of the UK GDPR was not seen; it is taken to be that of the GDPR.',
    starts: 'awareness',
    counted: { unit: 'none', words: 'without undue delay' },
  },
] as const satisfies readonly Rule[];
