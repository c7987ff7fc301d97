// What the staff API takes and gives over all cases.
import * as v from 'valibot';
import { isDate } from '../desk/clocks/calendar.ts';
import type { requestKinds } from '../desk/figures/requests.ts';
import { denialReasons } from '../desk/letters/letter.ts';
import { normalAddress } from '../desk/mail/whose.ts';
import { queues } from '../desk/sorting/sorting.ts';
import { cursor, picked } from './schema-parts.ts';

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

const date = v.pipe(
  v.string(),
  v.check(isDate, 'must be a calendar date that exists, like 2026-02-28'),
  v.description('Date of receipt in UTC, included'),
);

/** Query of an export. */
export const exportQuerySchema = v.pipe(
  v.strictObject({
    what: v.pipe(
      v.optional(picked(['items', 'sorting']), 'items'),
      v.description('items: every ask with its dates and outcome; sorting: what staff sorted anew'),
    ),
    format: v.pipe(
      v.optional(picked(['jsonl', 'csv']), 'jsonl'),
      v.description('JSON lines, or for items comma-separated values'),
    ),
    from: v.optional(date, '0001-01-01'),
    to: v.optional(date, '9999-12-30'),
    texts: v.pipe(
      v.optional(picked(['yes', 'no']), 'no'),
      v.description('yes: sorting with the words of persons, for officers; never of a child’s case'),
    ),
    cursor,
  }),
  v.check(({ from, to }) => from <= to, 'from must not be after to.'),
  v.check(({ what, format }) => what === 'items' || format === 'jsonl', 'format of sorting must be jsonl.'),
  v.check(
    ({ what, texts }) => what === 'sorting' || texts === 'no',
    'texts belongs to sorting, not to items.',
  ),
);

/** Query of what was exported. */
export const exportsQuerySchema = v.strictObject({ cursor });

export const exportsSchema = v.object({
  exports: v.array(
    v.object({
      at: v.pipe(v.string(), v.description('ISO 8601 instant, UTC')),
      actor: v.string(),
      what: v.string(),
      format: v.string(),
      from: v.string(),
      to: v.string(),
      texts: v.pipe(v.boolean(), v.description('With the words of persons')),
      lines: v.number(),
    }),
  ),
  cursor: v.nullable(v.string()),
});

/** Query of the figures. */
export const metricsQuerySchema = v.strictObject({
  year: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^\d{4}$/, 'must be a calendar year like 2026'),
      v.transform(Number),
      v.description('Calendar year of the requests: this one, which is the default, or the last'),
    ),
  ),
});

const counted = v.pipe(v.number(), v.description('Exact as of asOf'));
const days = (what: string) => v.pipe(v.nullable(v.number()), v.description(what));

const score = {
  running: counted,
  late: v.pipe(v.number(), v.description('They run, and their latest date is over')),
  kept: counted,
  missed: counted,
  keptRate: v.pipe(
    v.nullable(v.number()),
    v.description('Kept of kept, missed and late, from 0 to 1; null before any ended'),
  ),
};
const duty = v.object({
  rule: v.string(),
  source: v.string(),
  confirmed: v.pipe(v.boolean(), v.description('False where no primary source of the rule was seen')),
  ...score,
  queues: v.array(v.object({ queue: v.picklist(queues), ...score })),
});

const requests = v.array(
  v.object({
    request: v.pipe(
      v.picklist(['know', 'delete', 'correct', 'opt-out', 'limit'] satisfies (keyof typeof requestKinds)[]),
      v.description('As 11 CCR 7102(a)(1) names it'),
    ),
    received: counted,
    compliedInWhole: counted,
    compliedInPart: counted,
    denied: v.pipe(v.number(), v.description('In whole')),
    nothingFound: counted,
    withdrawn: counted,
    unanswered: counted,
    denials: v.pipe(
      v.partial(
        v.object(Object.fromEntries([...denialReasons, 'unstated'].map((reason) => [reason, v.number()]))),
      ),
      v.description('Why, of what was denied in whole or in part'),
    ),
    medianDays: days('Calendar days from receipt to answer; withdrawn ones have none'),
    meanDays: days('The same'),
  }),
);

export const metricsSchema = v.object({
  asOf: v.pipe(v.string(), v.description('When all this was counted: ISO 8601 instant, UTC')),
  counted: v.pipe(
    v.picklist(['now', 'daily']),
    v.description('now: while you waited; daily: once a day, because there are very many items'),
  ),
  since: v.pipe(
    v.string(),
    v.description('What is over, and junk, counts from this date of receipt on; what is open counts always'),
  ),
  items: v.pipe(v.number(), v.description('Items that were looked at')),
  queues: v.array(
    v.object({
      queue: v.picklist(queues),
      open: counted,
      overdue: counted,
      dueSoon: v.pipe(v.number(), v.description('Due today or in the next seven days')),
      needsReview: counted,
      unassigned: counted,
      waiting: v.pipe(
        v.optional(v.number()),
        v.description('For the person, or for proof of who they are; a count of the day may lack it'),
      ),
      oldestDays: days('Days since the oldest open one was received'),
      medianDays: days('The same of the one in the middle'),
    }),
  ),
  promises: v.pipe(v.array(duty), v.description('Of the operator’s own policy')),
  laws: v.array(duty),
  reconciliation: v.pipe(
    v.nullable(
      v.object({
        date: v.string(),
        mails: v.number(),
        lost: v.pipe(v.array(v.string()), v.description('Deliveries that no case holds')),
        unanswered: v.pipe(v.array(v.string()), v.description('Cases whose person was never told')),
      }),
    ),
    v.description('What the daily second path found last; null before the first'),
  ),
  requests: v.pipe(
    v.object({ year: v.number(), everyone: requests, california: requests }),
    v.description(
      'Requests of a calendar year (11 CCR 7102): of everyone, and of those who stated that they live in California',
    ),
  ),
});
