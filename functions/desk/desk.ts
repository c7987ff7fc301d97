import * as v from 'valibot';
import { kinds } from './sorting/sorting.ts';

export { kinds };

/** What a policy may promise; what each means stands in clocks/promises.ts. */
export const promiseIds = [
  'promise-access',
  'promise-opt-out',
  'promise-policy-change',
  'promise-complaint',
  'promise-reasons',
  'promise-written-notice',
  'promise-child',
  'promise-authority',
] as const;
export type PromiseId = (typeof promiseIds)[number];

const period = v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)));

/** Days for which a closed case is kept: the 24 months that 11 CCR 7101 wants, and a month to spare. */
export const standardCaseDays = 760;

/**
 * Days for which a notice's people are kept after it ended: people ask for two years whether they were affected, and what
 * they were sent is the proof that they were told.
 */
export const standardAudienceDays = 730;

const logoSchema = v.object({
  /** Media type. */
  type: v.string(),
  /** Base64. */
  data: v.string(),
});
export type Logo = v.InferOutput<typeof logoSchema>;

/** What the rules know of the operator: the part of desk.config.json that reaches the functions (setting DESK). */
export const deskSchema = v.object({
  /** Name of the organisation, as letters say it. */
  organisation: v.string(),
  /** Its postal address, line by line, as printed letters name the sender. */
  postal: v.optional(v.array(v.string())),
  /** ISO 3166-1 alpha-2 country and IANA time zone of the operator: days are counted there. */
  country: v.string(),
  timeZone: v.string(),
  /** Web address of the privacy policy. */
  policy: v.string(),
  /** The address that people know and that letters come from, e.g. `privacy@example.org`. */
  address: v.string(),
  /** Every address at which mail for the desk may arrive, the one above included. */
  receivesAt: v.array(v.string()),
  /** Addresses of the operator's mailboxes or groups that forward to the desk (Google, Microsoft). */
  forwarders: v.array(v.string()),
  /** Domains of the operator: mail from there is a colleague's or our own. */
  ownDomains: v.array(v.string()),
  /** BCP 47, the first is used where a person's language is not written by us. */
  languages: v.pipe(v.array(v.string()), v.minLength(1)),
  /** Public web address of the form. */
  web: v.string(),
  /** True where the operator takes part in the Data Privacy Framework (EU-US, Swiss-US). */
  dataPrivacyFramework: v.optional(v.boolean()),
  /** Days after its last answer for which a case is kept before what is personal in it goes. */
  caseDays: period,
  /** Days after the end of a notice for which its people are kept. */
  audienceDays: period,
  /** The mailbox of staff that is told what is due. */
  staffMailbox: v.optional(v.string()),
  /** The operator's own wording: language → name of a sentence → the sentence, with the places that it has in ours. */
  letters: v.optional(v.record(v.string(), v.record(v.string(), v.string()))),
  /** The operator's own published promises. One with a period hangs a clock on requests. */
  /** How the public pages look. */
  look: v.optional(
    v.object({
      /** `#rrggbb`, dark enough for white letters. */
      colour: v.optional(v.string()),
      /** Further links at the foot. */
      links: v.optional(v.array(v.object({ text: v.string(), url: v.string() }))),
    }),
  ),
  logo: v.optional(logoSchema),
  /** True where the page of promises tells how often each was kept. */
  showsScore: v.optional(v.boolean()),
  promises: v.array(
    v.object({
      rule: v.picklist(promiseIds),
      /** Calendar days after its start, the day of the start not counted; or business days of the operator's country. */
      days: period,
      businessDays: period,
      /** The sentence of the policy, word for word. */
      quote: v.string(),
      /** Version or date of the policy that holds the sentence. */
      policyVersion: v.string(),
      /** Where the sentence stands, if not in `policy`. */
      url: v.optional(v.string()),
      /** Whose asks hang on it, if not those of its rule. */
      kinds: v.optional(v.array(v.picklist(kinds))),
    }),
  ),
});
export type Desk = v.InferOutput<typeof deskSchema>;
