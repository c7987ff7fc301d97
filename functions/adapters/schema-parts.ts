// Parts that several schemas of the staff API have.
import * as v from 'valibot';

const oneOf = (values: readonly string[]): string => `must be one of ${values.join(', ')}`;

/** One of these words; the sentence about a wrong one names them all. */
export const picked = <const Values extends readonly string[]>(values: Values) =>
  v.picklist(values, oneOf(values));

export const instant = v.pipe(v.string(), v.description('ISO 8601 instant, UTC'));

/** Where a list goes on. */
export const cursor = v.optional(v.pipe(v.string(), v.maxLength(1_000, 'is not one that we gave out')));

/** How many lines of a list a query asks for. */
export function pageSize(most: number, otherwise: string) {
  const sentence = `must be a number from 1 to ${most}`;
  return v.optional(
    v.pipe(
      v.string(),
      v.regex(new RegExp(`^\\d{1,${String(most).length}}$`), sentence),
      v.transform(Number),
      v.minValue(1, sentence),
      v.maxValue(most, sentence),
    ),
    otherwise,
  );
}

/** Entries of an audit: codes and ids, nothing personal. */
export const auditEntries = v.array(
  v.object({
    n: v.number(),
    at: instant,
    actor: v.string(),
    rule: v.string(),
    about: v.record(v.string(), v.nullable(v.union([v.string(), v.number(), v.boolean()]))),
    hash: v.string(),
  }),
);
