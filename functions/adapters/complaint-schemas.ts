// What the staff API takes and gives about authorities and referrals.
import * as v from 'valibot';
import { itemStates, results, tellings } from '../desk/case-file.ts';
import { authorityNamed } from '../desk/complaints/authorities.ts';
import { denialReasons } from '../desk/letters/letter.ts';
import { kinds } from '../desk/sorting/sorting.ts';

const dateOrInstant = v.pipe(v.string(), v.description('Calendar date, or ISO 8601 instant in UTC'));
const person = v.object({ name: v.string(), address: v.string() });

const authorityFields = {
  slug: v.pipe(v.string(), v.description('Never changes')),
  name: v.string(),
  englishName: v.string(),
  supervises: v.string(),
  competentFor: v.pipe(
    v.array(v.string()),
    v.description('ISO 3166-1 alpha-2, or ISO 3166-2 for a German Land'),
  ),
  address: v.array(v.string()),
  email: v.optional(v.string()),
  web: v.string(),
  complaintPage: v.optional(v.string()),
  languages: v.pipe(v.array(v.string()), v.description('BCP 47: languages in which it takes complaints')),
  source: v.string(),
  checked: v.object({ on: v.string(), against: v.string() }),
  open: v.optional(v.pipe(v.string(), v.description('What stays open about this row; look before you send'))),
};
export const authoritySchema = v.object(authorityFields);

export const authoritiesSchema = v.object({
  authorities: v.array(authoritySchema),
  proposed: v.pipe(
    v.nullable(v.string()),
    v.description('Slug of the one for this residence; null where staff must choose'),
  ),
});

/** Query of the list of authorities. */
export const authoritiesQuerySchema = v.object({
  residence: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/, 'must be like NL or DE-BY (ISO 3166)'),
      v.description('ISO 3166-1 alpha-2 or ISO 3166-2; without it every authority for companies'),
    ),
  ),
});

/** Query of a referral pack. */
export const referralQuerySchema = v.object({
  authority: v.optional(
    v.pipe(
      v.string(),
      v.check(
        (slug) => authorityNamed(slug) !== undefined,
        'must be the slug of an authority, as GET /v1/authorities gives it',
      ),
      v.description('Without it the authority of the escalation, else that of the residence'),
    ),
  ),
  messages: v.optional(v.picklist(['full', 'list'], 'must be full or list (without the words)'), 'full'),
  notes: v.optional(v.picklist(['with', 'without'], 'must be with or without'), 'with'),
});

const packDate = v.object({
  rule: v.string(),
  duty: v.string(),
  source: v.string(),
  confirmed: v.boolean(),
  startedAt: dateOrInstant,
  safe: v.nullable(dateOrInstant),
  latest: v.nullable(dateOrInstant),
  state: v.picklist(['running', 'stopped']),
  stoppedAt: v.optional(dateOrInstant),
  stoppedBy: v.optional(v.string()),
  why: v.array(v.string()),
});

export const referralSchema = v.object({
  madeAt: dateOrInstant,
  reference: v.string(),
  operator: v.object({
    name: v.string(),
    country: v.string(),
    address: v.string(),
    policy: v.string(),
    timeZone: v.string(),
    isUnderDataPrivacyFramework: v.boolean(),
  }),
  authority: v.nullable(
    v.union([
      v.object({ isKnown: v.literal(true), ...authorityFields }),
      v.object({
        isKnown: v.literal(false),
        name: v.string(),
        web: v.optional(v.string()),
        address: v.optional(v.string()),
        email: v.optional(v.string()),
      }),
    ]),
  ),
  person,
  residence: v.nullable(v.string()),
  language: v.string(),
  complaint: v.object({
    n: v.number(),
    kind: v.nullable(v.picklist(kinds)),
    subject: v.string(),
    channel: v.string(),
    receivedAt: dateOrInstant,
    state: v.picklist(itemStates),
  }),
  escalation: v.nullable(
    v.object({
      authority: v.string(),
      at: dateOrInstant,
      theirReference: v.optional(v.string()),
      advisedAt: v.optional(v.string()),
      marks: v.array(packDate),
    }),
  ),
  dates: v.array(packDate),
  deeds: v.array(v.object({ at: dateOrInstant, by: v.string(), what: v.string() })),
  exchanged: v.array(
    v.object({
      id: v.string(),
      direction: v.picklist(['in', 'out']),
      channel: v.string(),
      at: dateOrInstant,
      from: person,
      subject: v.string(),
      text: v.optional(v.string()),
      isCut: v.boolean(),
      attachments: v.array(v.object({ name: v.string(), type: v.string(), size: v.number() })),
      remarks: v.array(v.string()),
      fate: v.optional(v.object({ state: v.string(), sentAt: v.optional(dateOrInstant) })),
    }),
  ),
  answers: v.array(
    v.object({
      result: v.picklist(results),
      at: dateOrInstant,
      by: v.string(),
      told: v.picklist(tellings),
      letter: v.optional(v.string()),
      denial: v.optional(v.picklist(denialReasons)),
      text: v.optional(v.string()),
    }),
  ),
  commitments: v.array(
    v.object({ promise: v.string(), quote: v.string(), policyVersion: v.string(), url: v.string() }),
  ),
  notes: v.array(v.object({ at: dateOrInstant, text: v.string() })),
});
