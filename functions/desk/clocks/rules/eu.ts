import type { Kind } from '../../sorting/sorting.ts';
import type { Citations, Rule } from '../rule.ts';

/**
 * The right that an ask exercises. Article 12(3) gives a month for requests under Articles 15 to 22 and for nothing else:
 * a complaint, a question, a report, an authority's letter and a wish for written notice have no such clock. Withdrawing
 * consent (Article 7(3)) takes effect by itself; erasing what the consent allowed is an ask of its own.
 */
export const rightExercised: Readonly<Record<Kind, string | undefined>> = {
  erasure: 'Article 17',
  'content-removal': 'Article 17',
  child: 'Article 17(1)(f)',
  'unauthorised-account': 'Article 17(1)(d)',
  access: 'Article 15',
  rectification: 'Article 16',
  portability: 'Article 20',
  restriction: 'Article 18',
  objection: 'Article 21',
  'opt-out': 'Article 21(2)',
  'withdrawal-of-consent': undefined,
  complaint: undefined,
  authority: undefined,
  'breach-written-notice': undefined,
  'breach-inquiry': undefined,
  'breach-report': undefined,
  question: undefined,
};

/** Requests under Articles 15 to 22, and what may be one. */
export const requests: readonly (Kind | null)[] = [
  'erasure',
  'content-removal',
  'child',
  'unauthorised-account',
  'access',
  'rectification',
  'portability',
  'restriction',
  'objection',
  'opt-out',
  null,
];

const regulation1182: Citations = {
  firstDay: 'Regulation 1182/71, Article 3(1)',
  period: 'Regulation 1182/71, Article 3(2)(c)',
  dayOff: 'Regulation 1182/71, Article 3(4)',
};
const oneMonth = { unit: 'month', count: 1, daysOffOf: 'EU', by: regulation1182 } as const;
const threeMonths = { unit: 'month', count: 3, daysOffOf: 'EU', by: regulation1182 } as const;

const waiting: Rule['pauses'] = {
  moves: 'the latest date',
  by: 'EDPB Guidelines 01/2022, not confirmed: only where the desk asked without delay',
};

export const euGdpr12_3 = {
  id: 'eu-gdpr-12-3',
  version: 1,
  duty: 'Answer the request, or tell of an extension and its reasons.',
  owes: 'answer',
  source: 'GDPR (Regulation (EU) 2016/679), Article 12(3)',
  effectiveFrom: '2018-05-25',
  confirmed: true,
  starts: 'receipt',
  counted: oneMonth,
  pauses: waiting,
  hangsOn: { people: 'in the EU or EEA', kinds: requests },
} as const satisfies Rule;

export const europeanUnion = [
  euGdpr12_3,
  {
    id: 'eu-gdpr-12-3-extended',
    version: 1,
    duty: 'Answer the request; the person was told of the extension and its reasons.',
    owes: 'answer',
    source: 'GDPR (Regulation (EU) 2016/679), Article 12(3), second sentence',
    effectiveFrom: '2018-05-25',
    confirmed: true,
    starts: 'receipt',
    counted: threeMonths,
    extends: 'eu-gdpr-12-3',
    pauses: waiting,
  },
  {
    id: 'eu-gdpr-12-4',
    version: 1,
    duty: 'Where nothing will be done: tell the person why, and that they may complain to an authority and go to court.',
    owes: 'answer',
    source: 'GDPR (Regulation (EU) 2016/679), Article 12(4)',
    effectiveFrom: '2018-05-25',
    confirmed: true,
    starts: 'receipt',
    counted: oneMonth,
  },
  {
    id: 'eu-gdpr-33',
    version: 1,
    duty: 'Notify the supervisory authority of the breach, unless it is unlikely to be a risk; later only with reasons.',
    owes: 'notice to an authority',
    source: 'GDPR (Regulation (EU) 2016/679), Article 33(1)',
    effectiveFrom: '2018-05-25',
    confirmed: true,
    starts: 'awareness',
    counted: { unit: 'hour', count: 72 },
    remark:
      'Regulation 1182/71 is not used to gain time: neither the hour of the event that Article 3(1) leaves out nor the two working days of Article 3(5).',
  },
  {
    id: 'eu-gdpr-33-processor',
    version: 1,
    duty: 'As a processor, notify the controller of the breach.',
    owes: 'step of another',
    source: 'GDPR (Regulation (EU) 2016/679), Article 33(2)',
    effectiveFrom: '2018-05-25',
    confirmed: true,
    starts: 'awareness',
    counted: { unit: 'none', words: 'without undue delay' },
  },
  {
    id: 'eu-gdpr-34',
    version: 1,
    duty: 'Tell the people concerned of a breach that is likely to be a high risk to them.',
    owes: 'notice to people',
    source: 'GDPR (Regulation (EU) 2016/679), Article 34(1)',
    effectiveFrom: '2018-05-25',
    confirmed: true,
    starts: 'awareness',
    counted: { unit: 'none', words: 'without undue delay' },
  },
  {
    id: 'eu-gdpr-78-2',
    version: 1,
    duty: 'The authority tells the person how their complaint goes on, or they may go to court.',
    owes: 'step of another',
    source: 'GDPR (Regulation (EU) 2016/679), Article 78(2)',
    effectiveFrom: '2018-05-25',
    confirmed: false,
    doubt: 'The three months were seen in a comment, not in the text.',
    starts: 'complaint to the authority',
    counted: threeMonths,
  },
] as const satisfies readonly Rule[];
