// Who must be told of a breach, as rows: one for each duty of a law that was read. The clocks are those of clocks/rules.
import type { LawId } from '../clocks/rules.ts';

/** Whose law: the EU and EEA, a country, or a state of the United States (ISO 3166). */
export const jurisdictions = ['EU', 'GB', 'CH', 'US-CA', 'US-FL', 'US-MA', 'US-NY', 'US-TX'] as const;
export type JurisdictionOfDuty = (typeof jurisdictions)[number];

export const addressees = ['authority', 'people', 'consumer agencies', 'controller', 'counsel'] as const;
export type Addressee = (typeof addressees)[number];

export interface DutyRow {
  readonly rule: LawId;
  readonly place: JurisdictionOfDuty;
  readonly who: Addressee;
  /** Whom exactly, in words. */
  readonly whom: string;
  readonly role: 'controller' | 'processor';
  /** The least risk at which it is owed; absent where the law does not ask for the risk. `unlikely`: only where there is none. */
  readonly risk?: 'unlikely' | 'risk' | 'high';
  /** Owed from so many people in that place. */
  readonly atLeast?: number;
  readonly how: string;
  /** What it must say, each a sentence or a heading. */
  readonly content: readonly string[];
  readonly mustNot?: readonly string[];
  /** Whether law enforcement may make it wait. Absent: it may not, as far as the law was read. */
  readonly waitsOn?: 'request' | 'written request';
  /** What of whom, how and what was not read, a sentence: then the duty is shown as not confirmed. */
  readonly doubt?: string;
}

const article33 = [
  'What happened, which kinds of people and records are concerned, and about how many of each (33(3)(a)).',
  'The data protection officer or another contact (33(3)(b)).',
  'The likely consequences (33(3)(c)).',
  'What was done and will be done against it and its effects (33(3)(d)).',
  'The reasons, where it comes after 72 hours (33(1)).',
];
const article34 = [
  'In plain words, what happened.',
  'The data protection officer or another contact.',
  'The likely consequences.',
  'What was done and will be done, and what people can do themselves.',
];
const electronicOrPaper =
  'In writing, by electronic notice within the E-SIGN Act, or by a substitute notice.';
const asTheOthers = 'What it must say was not read in the text.';

export const dutyRows: readonly DutyRow[] = [
  {
    rule: 'eu-gdpr-33',
    place: 'EU',
    who: 'authority',
    whom: 'the supervisory authority',
    role: 'controller',
    risk: 'risk',
    how: 'By the form of the authority; in phases where not all is known yet (33(4)).',
    content: article33,
  },
  {
    rule: 'eu-gdpr-34',
    place: 'EU',
    who: 'people',
    whom: 'the people concerned',
    role: 'controller',
    risk: 'high',
    how: 'Each by themselves, in plain language; publicly where that would be a disproportionate effort.',
    content: article34,
  },
  {
    rule: 'eu-gdpr-33-processor',
    place: 'EU',
    who: 'controller',
    whom: 'the controller for whom we process',
    role: 'processor',
    how: 'As the contract says.',
    content: ['All that the controller needs for its own notification (28(3)(f)).'],
  },
  {
    rule: 'uk-gdpr-33',
    place: 'GB',
    who: 'authority',
    whom: 'the Information Commissioner',
    role: 'controller',
    risk: 'risk',
    how: 'By the form or the telephone of the ICO; in phases where not all is known yet.',
    content: article33,
  },
  {
    rule: 'uk-gdpr-34',
    place: 'GB',
    who: 'people',
    whom: 'the people concerned',
    role: 'controller',
    risk: 'high',
    how: 'Each by themselves, in plain language; publicly where that would be a disproportionate effort.',
    content: article34,
  },
  {
    rule: 'ch-fadp-24',
    place: 'CH',
    who: 'authority',
    whom: 'the FDPIC',
    role: 'controller',
    risk: 'high',
    how: 'By the reporting portal of the FDPIC.',
    content: ['The nature of the breach.', 'Its consequences.', 'What was done or is planned.'],
  },
  {
    rule: 'ch-fadp-24-people',
    place: 'CH',
    who: 'people',
    whom: 'the people concerned',
    role: 'controller',
    risk: 'high',
    how: 'Each by themselves, or by a public announcement.',
    content: ['What they need to protect themselves.'],
    doubt: 'What it must say was not read in the Ordinance.',
  },
  {
    rule: 'us-ca-1798-82-people',
    place: 'US-CA',
    who: 'people',
    whom: 'residents of California',
    role: 'controller',
    how: electronicOrPaper,
    content: [
      'The title “Notice of Data Breach”, in at least 10 point, in plain language.',
      'What Happened',
      'What Information Was Involved',
      'What We Are Doing',
      'What You Can Do',
      'For More Information',
      'The credit reporting agencies and twelve months of identity theft service, where a social security number or a licence was exposed.',
    ],
    waitsOn: 'request',
  },
  {
    rule: 'us-ca-1798-82-authority',
    place: 'US-CA',
    who: 'authority',
    whom: 'the Attorney General of California',
    role: 'controller',
    atLeast: 501,
    how: 'One sample of the notice, without personal data, electronically.',
    content: ['The notice as people got it.'],
  },
  {
    rule: 'us-fl-501-171-people',
    place: 'US-FL',
    who: 'people',
    whom: 'residents of Florida',
    role: 'controller',
    how: 'By mail, or by e-mail.',
    content: ['The date of the breach.', 'Which data were concerned.', 'Whom to ask.'],
    waitsOn: 'written request',
    doubt: 'That only a written request of law enforcement makes it wait was not seen in the statute itself.',
  },
  {
    rule: 'us-fl-501-171-authority',
    place: 'US-FL',
    who: 'authority',
    whom: 'the Department of Legal Affairs of Florida',
    role: 'controller',
    atLeast: 500,
    how: 'In writing.',
    content: ['What happened, how many are concerned in Florida, and the notice that they get.'],
    doubt: asTheOthers,
  },
  {
    rule: 'us-fl-501-171-no-harm',
    place: 'US-FL',
    who: 'authority',
    whom: 'the Department of Legal Affairs of Florida',
    role: 'controller',
    risk: 'unlikely',
    how: 'In writing; it is kept for five years.',
    content: ['The written finding that nobody is likely to be harmed.'],
  },
  {
    rule: 'us-fl-501-171-agencies',
    place: 'US-FL',
    who: 'consumer agencies',
    whom: 'the nationwide consumer reporting agencies',
    role: 'controller',
    atLeast: 1001,
    how: 'In writing.',
    content: ['When people are told, how many, and in which words.'],
    doubt: asTheOthers,
  },
  {
    rule: 'us-fl-501-171-vendor',
    place: 'US-FL',
    who: 'controller',
    whom: 'the company whose data we keep',
    role: 'processor',
    how: 'As the contract says.',
    content: ['All that the company needs for its own notices.'],
  },
  {
    rule: 'us-ma-93h-people',
    place: 'US-MA',
    who: 'people',
    whom: 'residents of Massachusetts',
    role: 'controller',
    how: electronicOrPaper,
    content: [
      'The right to a police report.',
      'That a security freeze costs nothing, and how to ask for one.',
      'Eighteen months of monitoring, not tied to any waiver, where a social security number was exposed.',
    ],
    mustNot: ['The nature of the breach.', 'How many residents are concerned.'],
    waitsOn: 'request',
  },
  {
    rule: 'us-ma-93h-authority',
    place: 'US-MA',
    who: 'authority',
    whom: 'the Attorney General and the Office of Consumer Affairs and Business Regulation',
    role: 'controller',
    how: 'By their forms.',
    content: ['The nature of the breach, how many residents are concerned, and what is done.'],
    doubt: asTheOthers,
  },
  {
    rule: 'us-ny-899-aa-people',
    place: 'US-NY',
    who: 'people',
    whom: 'residents of New York',
    role: 'controller',
    how: 'In writing, by electronic notice within the E-SIGN Act, by telephone with a log, or by a substitute notice.',
    content: ['Whom to ask, what happened, and which data were concerned.'],
    waitsOn: 'request',
    doubt: asTheOthers,
  },
  {
    rule: 'us-ny-899-aa-authority',
    place: 'US-NY',
    who: 'authority',
    whom: 'the Attorney General, the Department of State and the State Police; the Department of Financial Services for those whom it covers',
    role: 'controller',
    how: 'By the form of the Attorney General.',
    content: ['A copy of the notice, when it goes out, and about how many get it.'],
  },
  {
    rule: 'us-tx-521-053-people',
    place: 'US-TX',
    who: 'people',
    whom: 'residents of Texas',
    role: 'controller',
    how: electronicOrPaper,
    content: ['What happened and which data were concerned.'],
    waitsOn: 'request',
    doubt: asTheOthers,
  },
  {
    rule: 'us-tx-521-053-authority',
    place: 'US-TX',
    who: 'authority',
    whom: 'the Attorney General of Texas',
    role: 'controller',
    atLeast: 250,
    how: 'By the electronic form.',
    content: ['What happened, how many are concerned in Texas, and what is done.'],
    doubt: asTheOthers,
  },
  {
    rule: 'us-tx-521-053-agencies',
    place: 'US-TX',
    who: 'consumer agencies',
    whom: 'the nationwide consumer reporting agencies',
    role: 'controller',
    atLeast: 10_001,
    how: 'In writing.',
    content: ['When people are told, how many, and in which words.'],
    doubt: asTheOthers,
  },
];
