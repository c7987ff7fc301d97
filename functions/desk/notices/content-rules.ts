// What a notice must say, must not say, and how, by the law of where people live: one row for each thing that a law wants.
import { type JurisdictionOfDuty, jurisdictions } from '../incidents/duty-rows.ts';
import type { DataCategory } from '../incidents/incident.ts';
import type { NoticeKind, Section } from './notice.ts';

/** `other`: no law of ours knows the place. */
export const noticePlaces = [...jurisdictions, 'other'] as const;
export type NoticePlace = JurisdictionOfDuty | 'other';

/**
 * What a rule asks of a variant. `sections`: each of them has words. `without`: the variant is built without these sections and
 * without the subject that an officer wrote; what else an officer wrote is for a person to read. `headings`: title and headings
 * in these words. `agencies`, `police-report`, `freeze`: the engine adds it. `identity-service`: the operator offers one for so
 * many months. `period`: days between the publication and the day from which it counts, at least those that our policy promises.
 */
export type Want =
  | { readonly what: 'sections'; readonly sections: readonly Section[] }
  | { readonly what: 'without'; readonly sections: readonly Section[] }
  | { readonly what: 'headings' }
  | { readonly what: 'agencies' | 'police-report' | 'freeze' | 'where-to-learn-more' }
  | { readonly what: 'identity-service'; readonly months: number }
  | { readonly what: 'period'; readonly days: number };

export interface ContentRule {
  readonly id: string;
  /** Absent: wherever people live. */
  readonly place?: NoticePlace;
  readonly kinds: readonly NoticeKind[];
  /** Only where one of these kinds of data is concerned. */
  readonly exposed?: readonly DataCategory[];
  readonly wants: Want;
  /** What it wants, in a sentence for staff. */
  readonly says: string;
  readonly source: string;
  /** False where it was not seen in a primary text. */
  readonly confirmed: boolean;
  readonly doubt?: string;
}

const breach = ['breach'] as const;
const changes = ['policy-change', 'change-of-ownership'] as const;
const numbers = ['social-security-number', 'driving-licence'] as const;

const article34 = (place: NoticePlace, law: string, confirmed: boolean): readonly ContentRule[] => [
  {
    id: `${place.toLowerCase()}-34-nature`,
    place,
    kinds: breach,
    wants: { what: 'sections', sections: ['what-happened'] },
    says: 'What happened, in clear and plain language.',
    source: `${law}, Article 34(2)`,
    confirmed,
  },
  {
    id: `${place.toLowerCase()}-34-consequences`,
    place,
    kinds: breach,
    wants: { what: 'sections', sections: ['consequences'] },
    says: 'The likely consequences.',
    source: `${law}, Articles 34(2) and 33(3)(c)`,
    confirmed,
  },
  {
    id: `${place.toLowerCase()}-34-measures`,
    place,
    kinds: breach,
    wants: { what: 'sections', sections: ['what-we-do'] },
    says: 'What was done and will be done; where people can do something themselves, that too.',
    source: `${law}, Articles 34(2) and 33(3)(d)`,
    confirmed,
  },
];

const notRead = 'What it must say was not read in the statute itself.';

export const contentRules: readonly ContentRule[] = [
  ...article34('EU', 'GDPR (Regulation (EU) 2016/679)', true),
  ...article34('GB', 'UK GDPR', true),
  {
    id: 'ch-24-protection',
    place: 'CH',
    kinds: breach,
    wants: { what: 'sections', sections: ['what-happened', 'consequences', 'what-we-do'] },
    says: 'How the breach came about, what may come of it and which risks, what was done and will be done; the contact the desk says itself. In simple words.',
    source: 'FADP, Article 24(4); Data Protection Ordinance, Article 15(3) with (1)(a) and (e) to (g)',
    confirmed: true,
  },
  {
    id: 'us-ca-headings',
    place: 'US-CA',
    kinds: breach,
    wants: { what: 'headings' },
    says: 'The title “Notice of Data Breach” and the five headings of the statute, word for word.',
    source: 'California Civil Code 1798.82(d)(1)',
    confirmed: true,
  },
  {
    id: 'us-ca-sections',
    place: 'US-CA',
    kinds: breach,
    wants: {
      what: 'sections',
      sections: ['what-happened', 'what-information', 'what-we-do', 'what-you-can-do'],
    },
    says: 'Words under each heading; those under “For More Information” the desk has itself.',
    source: 'California Civil Code 1798.82(d)(1)',
    confirmed: true,
  },
  {
    id: 'us-ca-agencies',
    place: 'US-CA',
    kinds: breach,
    exposed: numbers,
    wants: { what: 'agencies' },
    says: 'Telephone numbers and addresses of the credit reporting agencies.',
    source: 'California Civil Code 1798.82(d)(2)(F)',
    confirmed: true,
  },
  {
    id: 'us-ca-identity-service',
    place: 'US-CA',
    kinds: breach,
    exposed: numbers,
    wants: { what: 'identity-service', months: 12 },
    says: 'An offer of identity theft prevention, free for at least 12 months.',
    source: 'California Civil Code 1798.82(d)(2)(G)',
    confirmed: true,
  },
  {
    id: 'us-ma-without-nature',
    place: 'US-MA',
    kinds: breach,
    wants: { what: 'without', sections: ['what-happened', 'consequences'] },
    says: 'Neither the nature of the breach nor how many residents are concerned.',
    source: 'Massachusetts General Laws, chapter 93H, section 3(b)',
    confirmed: true,
  },
  {
    id: 'us-ma-police-report',
    place: 'US-MA',
    kinds: breach,
    wants: { what: 'police-report' },
    says: 'The right to a police report.',
    source: 'Massachusetts General Laws, chapter 93H, section 3(b)',
    confirmed: true,
    doubt:
      'Where the organisation belongs to another one, the notice names that one too: only a person can see whether it does.',
  },
  {
    id: 'us-ma-freeze',
    place: 'US-MA',
    kinds: breach,
    wants: { what: 'freeze' },
    says: 'How to ask for a security freeze, what is needed for it, and that it costs nothing.',
    source: 'Massachusetts General Laws, chapter 93H, section 3(b)',
    confirmed: true,
  },
  {
    id: 'us-ma-identity-service',
    place: 'US-MA',
    kinds: breach,
    exposed: ['social-security-number'],
    wants: { what: 'identity-service', months: 18 },
    says: 'Credit monitoring, free for at least 18 months (42 from a credit reporting agency), without any waiver.',
    source: 'Massachusetts General Laws, chapter 93H, section 3A',
    confirmed: true,
  },
  {
    id: 'us-fl-sections',
    place: 'US-FL',
    kinds: breach,
    wants: { what: 'sections', sections: ['what-happened', 'what-information'] },
    says: 'The date of the breach and which data were concerned; whom to ask the desk says itself.',
    source: 'Florida Statutes 501.171(4)(e)',
    confirmed: true,
    doubt: 'That the words name the date, only a person can see.',
  },
  {
    id: 'us-ny-sections',
    place: 'US-NY',
    kinds: breach,
    wants: { what: 'sections', sections: ['what-happened', 'what-information'] },
    says: 'What happened and which data were concerned.',
    source: 'New York General Business Law 899-aa(7)',
    confirmed: false,
    doubt: notRead,
  },
  {
    id: 'us-ny-where-to-learn-more',
    place: 'US-NY',
    kinds: breach,
    wants: { what: 'where-to-learn-more' },
    says: 'Agencies that tell people how to guard against identity theft.',
    source: 'New York General Business Law 899-aa(7)',
    confirmed: false,
    doubt: notRead,
  },
  {
    id: 'us-tx-sections',
    place: 'US-TX',
    kinds: breach,
    wants: { what: 'sections', sections: ['what-happened', 'what-information'] },
    says: 'What happened and which data were concerned.',
    source: 'Texas Business and Commerce Code 521.053',
    confirmed: false,
    doubt: notRead,
  },
  {
    id: 'breach-of-other-laws',
    place: 'other',
    kinds: breach,
    wants: { what: 'sections', sections: ['what-happened', 'what-we-do', 'what-you-can-do'] },
    says: 'No law of the place is known here: ask counsel what it wants. Say at least what happened, what you do, and what people can do.',
    source: 'none',
    confirmed: false,
    doubt: 'Ask counsel: the desk does not know the law of these places.',
  },
  {
    id: 'change-what',
    kinds: changes,
    wants: { what: 'sections', sections: ['what-changes'] },
    says: 'What changes, in plain words, and what choices people have.',
    source: 'what the policy promises; GDPR, Articles 12 to 14',
    confirmed: true,
  },
  {
    id: 'change-period',
    kinds: changes,
    wants: { what: 'period', days: 30 },
    says: 'The day from which it counts, as far ahead as the policy promises, else 30 days.',
    source: 'the promise of the policy (promise-policy-change)',
    confirmed: true,
  },
];

/** The rules for a notice of this kind, about these data, to people who live there. */
export const contentRulesFor = (
  place: NoticePlace,
  kind: NoticeKind,
  categories: readonly DataCategory[],
): readonly ContentRule[] =>
  contentRules.filter(
    (rule) =>
      (rule.place === undefined || rule.place === place) &&
      rule.kinds.includes(kind) &&
      (!rule.exposed || rule.exposed.some((category) => categories.includes(category))),
  );
