// What the staff API takes and gives. The same schemas check the input and make the OpenAPI file.
import * as v from 'valibot';
import {
  holdReasons,
  identityProofs,
  itemStates,
  permissions,
  results,
  tellings,
  waits,
} from '../desk/case-file.ts';
import { caseActions } from '../desk/case-life/may.ts';
import { guardianProofs } from '../desk/case-life/proof.ts';
import { actions } from '../desk/case-life/transitions.ts';
import { stoppers } from '../desk/clocks/clock.ts';
import { standings } from '../desk/clocks/standing.ts';
import { denialReasons, extensionReasons } from '../desk/letters/letter.ts';
import { isReference } from '../desk/reference.ts';
import { Refusal } from '../desk/refusal.ts';
import { flags, kinds, queues } from '../desk/sorting/sorting.ts';
import { auditEntries, cursor, instant, pageSize, picked } from './schema-parts.ts';

const due = v.pipe(
  v.nullable(v.string()),
  v.description('Calendar date, YYYY-MM-DD, or an instant where a duty in hours is the first'),
);
const person = v.object({ name: v.string(), address: v.string() });
const kind = v.nullable(v.picklist(kinds));

const count = v.object({
  count: v.pipe(v.number(), v.description('Exact up to 1,000')),
  more: v.pipe(v.boolean(), v.description('True where there are more than that')),
});

export const queuesSchema = v.object({
  asOf: v.pipe(
    v.string(),
    v.description('ISO 8601 instant, UTC; at most a minute ago, where many items wait'),
  ),
  queues: v.array(
    v.object({
      queue: v.picklist(queues),
      open: count,
      overdue: count,
      dueSoon: v.pipe(count, v.description('Due today or in the next seven days')),
    }),
  ),
});

export const listedItemSchema = v.object({
  reference: v.string(),
  n: v.number(),
  kind,
  queue: v.picklist(queues),
  state: v.picklist(itemStates),
  needsReview: v.boolean(),
  person,
  subject: v.string(),
  language: v.string(),
  residence: v.nullable(v.string()),
  receivedAt: instant,
  safeDue: due,
  latestDue: due,
  assignee: v.nullable(v.string()),
  flags: v.array(v.picklist(flags)),
});

export const itemsSchema = v.object({
  items: v.array(listedItemSchema),
  cursor: v.pipe(
    v.nullable(v.string()),
    v.description('Ask for the next page with it; null on the last page'),
  ),
});

const end = v.pipe(
  v.nullable(v.string()),
  v.description(
    'Calendar date, YYYY-MM-DD; an instant for a duty in hours; null where the law names no period, only “without delay”',
  ),
);

export const clockSchema = v.object({
  rule: v.string(),
  version: v.number(),
  source: v.string(),
  confirmed: v.pipe(v.boolean(), v.description('False where no primary source of the rule was seen')),
  startedAt: v.pipe(
    v.string(),
    v.description('ISO 8601 instant, UTC, or a date where nobody knows the time'),
  ),
  safe: end,
  latest: end,
  state: v.picklist(['running', 'stopped']),
  standing: v.pipe(
    v.picklist(standings),
    v.description('Whether it was kept; late: it runs and its latest date is over'),
  ),
  stoppedAt: v.optional(instant),
  stoppedBy: v.optional(v.picklist(stoppers)),
  pauses: v.optional(v.array(v.object({ from: instant, until: v.optional(instant) }))),
  why: v.array(v.string()),
});

const outcomeSchema = v.object({
  result: v.picklist(results),
  at: instant,
  by: v.string(),
  told: v.picklist(tellings),
  letter: v.optional(v.string()),
  denial: v.optional(v.picklist(denialReasons)),
});

const messageSchema = v.object({
  id: v.string(),
  direction: v.picklist(['in', 'out', 'note']),
  channel: v.picklist(['mail', 'form', 'phone', 'post', 'staff']),
  at: instant,
  from: person,
  forwardedBy: v.pipe(
    v.optional(person),
    v.description('The colleague who forwarded it; from is then what the forwarded mail says'),
  ),
  subject: v.string(),
  text: v.string(),
  ownText: v.pipe(
    v.optional(v.string()),
    v.description(
      'What was written now, without what it quotes and without signature, where that is not all of the text',
    ),
  ),
  textCut: v.optional(v.boolean()),
  attachments: v.array(
    v.object({
      name: v.string(),
      type: v.pipe(v.string(), v.description('As the sender declares it')),
      typeByContent: v.optional(
        v.pipe(v.string(), v.description('What the first bytes tell, where that is another type')),
      ),
      size: v.number(),
      isKept: v.pipe(v.boolean(), v.description('False where only the raw mail holds it')),
    }),
  ),
  hasRaw: v.pipe(v.boolean(), v.description('True where the raw mail can be downloaded')),
  verdict: v.optional(v.object({ kind: v.string(), evidence: v.array(v.string()) })),
  marks: v.optional(v.array(v.string())),
  form: v.optional(
    v.pipe(
      v.object({
        choice: v.string(),
        who: v.picklist(['myself', 'child', 'somebody-else']),
        account: v.optional(v.string()),
        link: v.optional(v.string()),
        postal: v.optional(v.string()),
      }),
      v.description('What was chosen and filled in beside the words; only a form has it'),
    ),
  ),
  about: v.optional(v.pipe(v.number(), v.description('The item that a note is about'))),
  explanations: v.pipe(v.array(v.string()), v.description('What the marks mean')),
});

export const caseSchema = v.object({
  reference: v.string(),
  version: v.pipe(v.number(), v.description('The same as the ETag')),
  person,
  channel: v.string(),
  openedAt: instant,
  language: v.string(),
  residence: v.pipe(v.nullable(v.string()), v.description('Only where the person stated it')),
  residenceHints: v.array(v.object({ country: v.string(), strength: v.string(), span: v.string() })),
  flags: v.array(v.picklist(flags)),
  silence: v.pipe(
    v.nullable(v.object({ code: v.string(), sentence: v.string() })),
    v.description('Why no acknowledgement went out'),
  ),
  suggests: v.pipe(
    v.nullable(v.string()),
    v.description('A case that this one cites without being from its person'),
  ),
  participants: v.pipe(v.array(person), v.description('Further persons whom staff let in')),
  isConfirmed: v.pipe(
    v.boolean(),
    v.description(
      'False while the address is only what somebody typed into the form: no personal data may go there',
    ),
  ),
  identity: v.pipe(
    v.nullable(
      v.object({
        how: v.picklist(identityProofs),
        proof: v.optional(v.picklist(guardianProofs)),
        at: instant,
        by: v.string(),
      }),
    ),
    v.description('How staff know who the person is; proof: how a guardian showed it'),
  ),
  actsFor: v.pipe(
    v.nullable(
      v.object({
        person,
        permission: v.nullable(v.object({ how: v.picklist(permissions), at: instant, by: v.string() })),
      }),
    ),
    v.description('For whom the person acts as an agent: proof of identity is asked of them'),
  ),
  hold: v.pipe(
    v.nullable(v.object({ reason: v.picklist(holdReasons), since: instant, by: v.string() })),
    v.description('A legal hold: nothing is erased meanwhile'),
  ),
  isClosed: v.pipe(v.boolean(), v.description('True where every ask has its answer')),
  mergedInto: v.nullable(v.string()),
  mergedFrom: v.array(v.string()),
  splitFrom: v.nullable(v.string()),
  erasedAt: v.nullable(instant),
  isErasing: v.boolean(),
  may: v.pipe(v.array(v.picklist(caseActions)), v.description('What you may do with the case now')),
  items: v.array(
    v.object({
      ...listedItemSchema.entries,
      clocks: v.array(clockSchema),
      promises: v.pipe(
        v.array(
          v.object({ rule: v.string(), quote: v.string(), policyVersion: v.string(), url: v.string() }),
        ),
        v.description('Sentences of our own policy that it hangs on, with a clock or without'),
      ),
      may: v.pipe(v.array(v.picklist(actions)), v.description('What you may do with it now')),
      waitsFor: v.nullable(v.picklist(waits)),
      erasures: v.pipe(
        v.array(v.object({ system: v.string(), at: v.string(), by: v.string() })),
        v.description('Systems of the operator that erased what they held for it'),
      ),
      draft: v.pipe(
        v.nullable(v.object({ result: v.literal('granted'), systems: v.array(v.string()) })),
        v.description(
          'The answer that is ready to be given, because systems of the operator did what was asked',
        ),
      ),
      frozenAt: v.pipe(
        v.nullable(instant),
        v.description('Since when nothing of the child is collected or used'),
      ),
      outcome: v.nullable(outcomeSchema),
      earlier: v.pipe(v.array(outcomeSchema), v.description('Outcomes that were not the last word')),
      extension: v.nullable(v.object({ reason: v.picklist(extensionReasons), at: instant, by: v.string() })),
      escalation: v.nullable(
        v.object({
          authority: v.string(),
          at: v.string(),
          theirReference: v.optional(v.string()),
          advisedAt: v.optional(v.string()),
        }),
      ),
      sortedAs: v.pipe(
        v.nullable(v.object({ queue: v.picklist(queues), kind })),
        v.description('What the desk took it for, where staff knew better'),
      ),
      why: v.array(
        v.object({ span: v.string(), concept: v.string(), queue: v.picklist(queues), weight: v.number() }),
      ),
    }),
  ),
  messages: v.array(messageSchema),
  letters: v.array(
    v.object({
      id: v.string(),
      kind: v.string(),
      to: person,
      state: v.string(),
      tries: v.number(),
      createdAt: instant,
      sentAt: v.nullable(instant),
      failure: v.nullable(v.string()),
      text: v.pipe(v.string(), v.description('What staff said in it in their own words')),
    }),
  ),
});
export type CaseView = v.InferOutput<typeof caseSchema>;

export const subjectSchema = v.object({
  reference: v.string(),
  mergedInto: v.pipe(
    v.nullable(v.string()),
    v.description('The case in which it lives on: ask for that one'),
  ),
  person: v.pipe(
    person,
    v.description('Whose data it is, never an agent. Empty where nobody is known, or it is erased'),
  ),
  participants: v.pipe(v.array(person), v.description('Further addresses of the person that staff let in')),
  identity: v.pipe(
    v.nullable(v.picklist(identityProofs)),
    v.description(
      'How it is known who the person is; null while it is not: then erase nothing before the answer',
    ),
  ),
  hold: v.pipe(v.boolean(), v.description('True under a legal hold: then erase nothing')),
  asks: v.pipe(
    v.array(v.object({ n: v.number(), kind, state: v.picklist(itemStates) })),
    v.description('What is not answered yet, and what was granted'),
  ),
});
export const originalSchema = v.object({
  reference: v.string(),
  id: v.string(),
  html: v.pipe(
    v.nullable(v.string()),
    v.description('Words and their order alone; null where the mail has no HTML'),
  ),
  links: v.pipe(v.array(v.string()), v.description('Where its links lead; in the HTML they lead nowhere')),
  remote: v.pipe(v.number(), v.description('How many things it would have fetched from elsewhere')),
  isCut: v.pipe(v.boolean(), v.description('True where it is longer; the raw mail has all of it')),
});
export const linkSchema = v.object({ url: v.string(), expires: instant });
export const changedSchema = v.object({ reference: v.string(), version: v.number() });
export const mergedSchema = v.object({ ...changedSchema.entries, into: v.string() });
export const splitOffSchema = v.object({
  ...changedSchema.entries,
  opened: v.pipe(v.optional(v.string()), v.description('Reference of the new case')),
  item: v.pipe(v.optional(v.number()), v.description('Number of the new item')),
});
export const letterSchema = v.object({
  subject: v.string(),
  text: v.string(),
  html: v.string(),
  language: v.pipe(v.string(), v.description('The language that it is written in')),
  reviewed: v.pipe(
    v.nullable(v.object({ by: v.string(), on: v.string() })),
    v.description('The native speaker who has read our sentences in that language; null while nobody has'),
  ),
});
export const auditSchema = v.object({
  entries: auditEntries,
  accesses: v.pipe(
    v.array(v.object({ at: instant, actor: v.string() })),
    v.description('Who read what is personal in the case'),
  ),
  head: v.string(),
  verified: v.pipe(v.boolean(), v.description('True where no entry was changed, added or taken away')),
  brokenAt: v.pipe(v.nullable(v.number()), v.description('The first entry that does not verify')),
});
export const writtenSchema = v.object({ ...changedSchema.entries, message: v.string() });

export const problemSchema = v.object({
  type: v.string(),
  title: v.string(),
  status: v.number(),
  detail: v.pipe(v.string(), v.description('A sentence that says what to do')),
});

export const referenceSchema = v.pipe(
  v.string(),
  v.check(isReference, 'A reference looks like PD-7F3K-9QXM-4; its last character is a check of the others.'),
);

/** Query of the list of items. */
export const listQuerySchema = v.object({
  queue: v.optional(picked(queues)),
  state: v.optional(picked(itemStates)),
  assignee: v.optional(
    v.pipe(
      v.string(),
      v.maxLength(200, 'is too long'),
      v.description('Subject id of a member of staff; empty for what nobody has'),
    ),
  ),
  needsReview: v.optional(
    v.pipe(
      picked(['yes', 'no']),
      v.transform((word) => word === 'yes'),
    ),
  ),
  flag: v.optional(picked(flags)),
  language: v.optional(v.pipe(v.string(), v.maxLength(35, 'is too long'))),
  cursor,
  limit: pageSize(200, '50'),
});

export const itemNumberSchema = v.pipe(
  v.string(),
  v.regex(/^[1-9]\d{0,3}$/, 'must be the number of an item, from 1'),
  v.transform(Number),
);

/** Body of PATCH on an item. */
export const itemEditSchema = v.strictObject({
  assignee: v.optional(
    v.nullable(v.pipe(v.string('must be a subject id or null'), v.maxLength(200, 'is too long'))),
  ),
  queue: v.optional(picked(queues)),
  kind: v.optional(v.nullable(picked(kinds))),
});

/** Files that a new message names. */
export const attachmentsSchema = v.pipe(
  v.array(
    v.strictObject({
      upload: v.pipe(
        v.string('must be what POST /v1/uploads answered'),
        v.regex(/^[\w-]{22}$/, 'must be what POST /v1/uploads answered'),
      ),
      name: v.pipe(
        v.string('must be the name of the file'),
        v.trim(),
        v.minLength(1, 'must not be empty'),
        v.maxLength(200, 'is too long'),
      ),
    }),
    'must be a list of files',
  ),
  v.maxLength(20, 'must have at most 20 files'),
  v.check(
    (files) => new Set(files.map(({ upload }) => upload)).size === files.length,
    'must name each file once',
  ),
  v.description('Files that were sent with the form of POST /v1/uploads; each belongs to one message'),
);
export const uploadSchema = v.object({
  upload: v.pipe(v.string(), v.description('Names the file where a message has it as attachment')),
  url: v.pipe(
    v.string(),
    v.description('Send a multipart/form-data POST there: all fields first, the file last, as `file`'),
  ),
  fields: v.record(v.string(), v.string()),
  mostBytes: v.number(),
  expires: instant,
});

/** Body of POST on messages. */
export const newMessageSchema = v.pipe(
  v.strictObject({
    kind: v.picklist(['reply', 'note'], 'must be reply (a letter goes to the person) or note (stays inside)'),
    text: v.pipe(
      v.string('must be the text of the message'),
      v.trim(),
      v.minLength(1, 'must not be empty'),
      v.maxLength(50_000, 'must have at most 50,000 characters'),
    ),
    about: v.optional(
      v.pipe(
        v.number('must be the number of an item'),
        v.integer('must be the number of an item'),
        v.minValue(1, 'must be the number of an item'),
        v.description('The item that a note is about; without it the note is about the whole case'),
      ),
    ),
    attachments: v.optional(attachmentsSchema, []),
  }),
  v.check(
    ({ kind, attachments }) => kind === 'note' || attachments.length === 0,
    'attachments belong to a note: letters carry no files.',
  ),
  v.check(
    ({ kind, about }) => kind === 'note' || about === undefined,
    'about belongs to a note, not to a reply.',
  ),
);

const nameOfField = /^[A-Za-z][\w.-]{0,79}$/;

/**
 * Input that fits its schema.
 *
 * @param where what the caller sees it as: `query`, `body`, `reference` …
 * @throws Refusal `invalid` that names the field and says what it must be
 */
export function checked<S extends v.GenericSchema>(
  schema: S,
  input: unknown,
  where: string,
): v.InferOutput<S> {
  const result = v.safeParse(schema, input);
  if (result.success) return result.output;
  const sentences = result.issues.map((issue) => {
    const path = v.getDotPath(issue) ?? where;
    // What was put where a name belongs may be anybody's: it is not said again.
    const field = nameOfField.test(path) ? path : `A field of the ${where}`;
    if (issue.type === 'strict_object' && issue.expected === 'never') return `${field} is not known here.`;
    if (issue.received === 'undefined') return `${field} is missing.`;
    return issue.message.endsWith('.') ? issue.message : `${field} ${issue.message}.`;
  });
  throw new Refusal('invalid', sentences.join(' '));
}

/** A whole body; one that is empty is no field at all. @throws Refusal `invalid` that names what is not right */
export const bodyAs = <S extends v.GenericSchema>(schema: S, body: string): v.InferOutput<S> =>
  checked(schema, body === '' ? {} : jsonOf(body), 'body');

/** @throws Refusal `invalid` where the body is no JSON */
export function jsonOf(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    throw new Refusal('invalid', 'The body must be JSON.');
  }
}
