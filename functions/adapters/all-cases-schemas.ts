// What the staff API takes and gives over all cases.
import * as v from 'valibot';
import { normalAddress } from '../desk/mail/whose.ts';

const cursor = v.optional(v.pipe(v.string(), v.maxLength(1_000, 'is not one that we gave out')));

/** Body of a search. It is a body because a URL must not hold personal data. */
export const searchSchema = v.strictObject({
  person: v.pipe(
    v.string('must be the mail address of a person'),
    v.maxLength(400, 'is too long'),
    v.rawTransform(({ dataset, addIssue, NEVER }) => {
      const address = normalAddress(dataset.value);
      if (address) return address;
      addIssue({ message: 'must be the whole mail address of a person, like ada@example.net' });
      return NEVER;
    }),
    v.description('The whole mail address; capitals make no difference'),
  ),
  cursor,
  limit: v.optional(
    v.pipe(
      v.number('must be a number of cases from 1 to 50'),
      v.integer('must be a number of cases from 1 to 50'),
      v.minValue(1, 'must be a number of cases from 1 to 50'),
      v.maxValue(50, 'must be a number of cases from 1 to 50'),
      v.description('Cases in one answer'),
    ),
    20,
  ),
});
