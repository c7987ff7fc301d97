// What the staff API takes and gives of the register of written notice.
import * as v from 'valibot';
import { normalAddress } from '../desk/mail/whose.ts';
import { withdrawalReasons } from '../desk/written-notice/entry.ts';
import { address, languageTag, moment, name, postal, residence } from './deed-schemas.ts';

const oneOf = (values: readonly string[]) => `must be one of ${values.join(', ')}`;
const picked = <const Values extends readonly string[]>(values: Values) => v.picklist(values, oneOf(values));
const instant = v.pipe(v.string(), v.description('ISO 8601 instant, UTC'));

const entry = {
  id: v.pipe(v.string(), v.description('Tells nothing of the person')),
  state: v.picklist(['standing', 'withdrawn']),
  since: v.pipe(
    v.string(),
    v.description(
      'When the person first asked: ISO 8601 instant, UTC, or a date where nobody knows the time',
    ),
  ),
  name: v.string(),
  address: v.pipe(v.string(), v.description('Mail address; empty where it is not known')),
  postal: v.pipe(v.nullable(v.string()), v.description('Null where staff must ask for it')),
  otherPostals: v.pipe(
    v.array(v.string()),
    v.description('Further postal addresses that were given, and that nobody confirmed'),
  ),
  residence: v.nullable(v.string()),
  language: v.string(),
  isConfirmed: v.pipe(
    v.boolean(),
    v.description('True where it is known that the address is the person’s. The entry stands all the same'),
  ),
  cases: v.pipe(v.array(v.string()), v.description('References of the cases in which the person asked')),
  withdrawn: v.nullable(v.object({ at: instant, why: v.picklist(withdrawalReasons) })),
};
export const entrySchema = v.object(entry);
export const entriesSchema = v.object({
  entries: v.array(entrySchema),
  cursor: v.pipe(
    v.nullable(v.string()),
    v.description('Ask for the next page with it; null on the last page'),
  ),
});
export const wholeEntrySchema = v.object({
  ...entry,
  deeds: v.pipe(
    v.array(
      v.object({
        n: v.number(),
        at: instant,
        actor: v.string(),
        rule: v.string(),
        about: v.record(v.string(), v.nullable(v.union([v.string(), v.number(), v.boolean()]))),
        hash: v.string(),
      }),
    ),
    v.description('All that was done to the entry; hash-chained, nothing personal'),
  ),
  verified: v.pipe(v.boolean(), v.description('True where no deed was changed, added or taken away')),
});
export type EntryView = v.InferOutput<typeof entrySchema>;

const pageSize = 'must be a number from 1 to 1000';

/** Query of the register. */
export const entriesQuerySchema = v.strictObject({
  state: v.optional(picked(['standing', 'withdrawn']), 'standing'),
  format: v.optional(picked(['json', 'csv']), 'json'),
  cursor: v.optional(v.pipe(v.string(), v.maxLength(1_000, 'is not one that we gave out'))),
  limit: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^\d{1,4}$/, pageSize),
      v.transform(Number),
      v.minValue(1, pageSize),
      v.maxValue(1000, pageSize),
    ),
    '200',
  ),
});

/** Somebody who asked by phone or by letter. */
export const newEntrySchema = v.pipe(
  v.strictObject({
    receivedAt: v.pipe(moment, v.description('When they asked: a date, or a time with its zone')),
    name: v.optional(name, ''),
    address: v.optional(address),
    postal: v.optional(postal),
    residence: v.optional(residence),
    language: v.optional(languageTag),
  }),
  v.check(
    ({ name, address, postal }) => address !== undefined || (name !== '' && postal !== undefined),
    'There must be a mail address, or a name with a postal address.',
  ),
  v.transform(({ address = '', ...given }) => ({ ...given, address: normalAddress(address) ?? '' })),
);

export const withdrawEntrySchema = v.strictObject({ why: picked(withdrawalReasons) });

/** The name of an entry, as `id` says it. */
export const entryIdSchema = v.pipe(
  v.string(),
  v.regex(/^\d{1,6}\.[\w-]{22}$/, 'must be the id of an entry'),
  v.transform((id) => id.replace('.', '#')),
);
