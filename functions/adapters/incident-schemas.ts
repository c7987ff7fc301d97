// What the staff API takes and gives of incidents.
import * as v from 'valibot';
import { isDate } from '../desk/clocks/calendar.ts';
import { addressees } from '../desk/incidents/duty-rows.ts';
import {
  awarenessReasons,
  dataCategories,
  exceptions,
  incidentStates,
  natures,
  peopleGroups,
  reopenReasons,
  risks,
} from '../desk/incidents/incident.ts';
import { dutyStandings } from '../desk/incidents/owed.ts';
import { isIncidentReference } from '../desk/incidents/reference.ts';
import { notificationKinds } from '../desk/incidents/report.ts';
import {
  availabilities,
  confidentialities,
  contexts,
  identifications,
  integrities,
  levels,
} from '../desk/incidents/severity.ts';
import { incidentActions } from '../desk/incidents/transitions.ts';
import { date, itemNumber, moment, shortWords } from './deed-schemas.ts';
import { picked } from './schema-parts.ts';
import { changedSchema, clockSchema, listQuerySchema, referenceSchema } from './staff-schemas.ts';

export const incidentReferenceSchema = v.pipe(
  v.string(),
  v.check(
    isIncidentReference,
    'The reference of an incident looks like IN-7F3K-9QXM-4; its last character is a check of the others.',
  ),
);

const instant = v.pipe(
  moment,
  v.check(
    (text) => !isDate(text),
    'must be a time with its zone, like 2026-02-28T14:30:00Z: hours are counted from it',
  ),
);
const words = v.pipe(
  v.string('must be text'),
  v.trim(),
  v.minLength(1, 'must not be empty'),
  v.maxLength(20_000, 'must have at most 20,000 characters'),
);
const number = v.pipe(
  v.number('must be a number'),
  v.integer('must be a whole number'),
  v.minValue(0, 'must not be below 0'),
  v.maxValue(10_000_000_000, 'is too large'),
);
const some = <const Schema extends v.GenericSchema>(schema: Schema, most = 50) =>
  v.pipe(v.array(schema, 'must be a list'), v.maxLength(most, `must have at most ${most} entries`));
const keysOf = <T extends object>(table: T) => Object.keys(table) as (keyof T & string)[];

const facts = {
  title: shortWords,
  what: words,
  awareAt: v.pipe(
    instant,
    v.description('Since when there is a reasonable degree of certainty, to the minute: hours run from it'),
  ),
  role: picked(['controller', 'processor']),
  occurredFrom: moment,
  occurredUntil: moment,
  discoveredAt: v.pipe(moment, v.description('Where it is not the moment of awareness')),
  determinedAt: v.pipe(moment, v.description('Where it is not the moment of awareness')),
  goodCauseAt: v.pipe(date, v.description('When good cause for more time was given in writing (Florida)')),
  natures: some(picked(natures)),
  affected: v.pipe(
    some(
      v.strictObject({
        residence: v.pipe(
          v.string('must be like NL, DE-BY or US-CA'),
          v.regex(
            /^[A-Z]{2}(-[A-Z0-9]{1,3})?$/,
            'must be like NL, DE-BY or US-CA (ISO 3166), or ZZ where nobody knows',
          ),
        ),
        people: number,
      }),
      600,
    ),
    v.description('About how many people in each place; ZZ where nobody knows'),
  ),
  groups: some(picked(peopleGroups)),
  records: number,
  categories: some(picked(dataCategories)),
  protection: words,
  consequences: words,
  measures: words,
  contact: v.strictObject({ name: shortWords, address: shortWords, phone: v.optional(shortWords) }),
  processors: some(v.strictObject({ name: shortWords, toldAt: v.optional(moment) })),
  cases: some(referenceSchema),
};

const {
  title,
  what,
  awareAt,
  role,
  natures: lost,
  affected,
  groups,
  categories,
  processors,
  cases,
  ...others
} = facts;

export const newIncidentSchema = v.strictObject({
  title,
  what,
  awareAt: v.optional(
    v.pipe(awareAt, v.description('Without it the time at which the report of the case was received')),
  ),
  case: v.pipe(
    v.optional(v.strictObject({ reference: referenceSchema, n: itemNumber })),
    v.description('The report of a breach that it begins with'),
  ),
  isDrill: v.pipe(
    v.optional(v.boolean('must be true or false'), false),
    v.description('Nothing of it happened: staff practise'),
  ),
  role: v.optional(role, 'controller'),
  natures: v.optional(lost, []),
  affected: v.optional(affected, []),
  groups: v.optional(groups, []),
  categories: v.optional(categories, []),
  processors: v.optional(processors, []),
  cases: v.optional(cases, []),
  ...v.partial(v.strictObject(others)).entries,
});

const orNone = <S extends v.GenericSchema>(schema: S) => v.optional(v.nullable(schema));

export const incidentEditSchema = v.strictObject({
  ...v.partial(
    v.strictObject({
      title,
      what,
      awareAt,
      role,
      natures: lost,
      affected,
      groups,
      categories,
      processors,
      cases,
    }),
  ).entries,
  occurredFrom: orNone(facts.occurredFrom),
  occurredUntil: orNone(facts.occurredUntil),
  discoveredAt: orNone(facts.discoveredAt),
  determinedAt: orNone(facts.determinedAt),
  goodCauseAt: orNone(facts.goodCauseAt),
  records: orNone(facts.records),
  protection: orNone(facts.protection),
  consequences: orNone(facts.consequences),
  measures: orNone(facts.measures),
  contact: orNone(facts.contact),
  awarenessReason: v.pipe(
    v.optional(picked(awarenessReasons)),
    v.description('Why the moment of awareness moves; the audit keeps it'),
  ),
});

const scoresSchema = v.strictObject({
  contexts: v.pipe(
    some(
      v.pipe(
        v.strictObject({
          kind: picked(keysOf(contexts)),
          adjust: v.optional(
            v.pipe(
              v.number('must be a number'),
              v.integer('must be a whole number'),
              v.minValue(-3, 'must be from -3 to 3'),
              v.maxValue(3, 'must be from -3 to 3'),
            ),
            0,
          ),
          because: v.optional(shortWords),
        }),
        v.check(
          ({ adjust, because }) => adjust === 0 || because !== undefined,
          'because must say what makes the data worse or better than usual.',
        ),
      ),
      4,
    ),
    v.minLength(1, 'must name at least one kind of data'),
  ),
  identification: picked(keysOf(identifications)),
  confidentiality: picked(keysOf(confidentialities)),
  integrity: picked(keysOf(integrities)),
  availability: picked(keysOf(availabilities)),
  malicious: v.boolean('must be true or false'),
  unintelligible: v.optional(v.boolean('must be true or false'), false),
});

/** What the method of ENISA makes of scores. */
export const severitySchema = v.object({
  scores: scoresSchema,
  context: v.number(),
  severity: v.number(),
  level: v.picklist(levels),
  steps: v.array(v.string()),
});
export const severityQuestionSchema = v.strictObject({ scores: scoresSchema });

export const assessSchema = v.strictObject({
  isBreach: v.optional(v.boolean('must be true or false'), true),
  risk: picked(risks),
  reasons: v.pipe(words, v.description('Kept whatever comes of it (GDPR Article 33(5))')),
  scores: v.pipe(v.optional(scoresSchema), v.description('By the method of ENISA')),
  exception: v.pipe(v.optional(picked(exceptions)), v.description('GDPR Article 34(3)')),
});

export const containSchema = v.strictObject({ at: v.optional(moment), how: words });

const duty = v.pipe(
  v.string('must be the id of a duty'),
  v.regex(/^[a-z0-9-]{1,60}(@[A-Z0-9-]{2,6})?$/, 'must be the id of a duty, as the list of duties has it'),
);
export const tellSchema = v.variant(
  'what',
  [
    v.strictObject({
      what: v.literal('told'),
      duty,
      at: v.optional(moment),
      isComplete: v.pipe(v.boolean('must be true or false'), v.description('False where more is to follow')),
      theirReference: v.optional(shortWords),
      lateBecause: v.optional(words),
    }),
    v.strictObject({ what: v.literal('not-owed'), duty, reasons: words }),
  ],
  'what must be told (somebody was told) or not-owed (with reasons, for a duty that is unclear).',
);

export const delaySchema = v.variant(
  'what',
  [
    v.strictObject({
      what: v.literal('begin'),
      agency: shortWords,
      isWritten: v.boolean('must be true or false'),
      since: moment,
    }),
    v.strictObject({ what: v.literal('end'), until: moment }),
  ],
  'what must be begin or end.',
);

export const reopenIncidentSchema = v.strictObject({ reason: picked(reopenReasons) });

export const incidentsQuerySchema = v.object({
  state: v.optional(v.picklist(['open', 'closed'], 'must be open or closed'), 'open'),
  cursor: listQuerySchema.entries.cursor,
  limit: listQuerySchema.entries.limit,
});

const time = v.pipe(v.string(), v.description('ISO 8601 instant, UTC, or a calendar date'));
const risk = v.nullable(v.picklist([...risks, 'no breach']));

export const incidentsSchema = v.object({
  incidents: v.array(
    v.object({
      reference: v.string(),
      title: v.string(),
      isDrill: v.boolean(),
      state: v.picklist(incidentStates),
      awareAt: time,
      openedAt: time,
      people: v.number(),
      risk,
      nextDue: v.nullable(time),
      hoursEnd: v.pipe(
        v.nullable(time),
        v.description('The first end of a duty in hours that is still to be done'),
      ),
      hoursKept: v.pipe(
        v.nullable(v.boolean()),
        v.description(
          'Whether all that was told of duties in hours was told in time; null where nothing of them was told',
        ),
      ),
      pending: v.number(),
      closedAt: v.nullable(time),
      cases: v.pipe(v.array(v.string()), v.description('References of cases that are about it')),
    }),
  ),
  cursor: v.nullable(v.string()),
});

export const changedIncidentSchema = v.object({
  ...changedSchema.entries,
  state: v.picklist(incidentStates),
});

const deedFields = { at: time, by: v.string() };
export const incidentSchema = v.object({
  reference: v.string(),
  version: v.pipe(v.number(), v.description('The same as the ETag')),
  state: v.picklist(incidentStates),
  isDrill: v.pipe(v.boolean(), v.description('Nothing of it happened: staff practise')),
  openedAt: time,
  closedAt: v.nullable(time),
  facts: v.omit(v.object({ ...newIncidentSchema.entries, awareAt: time }), ['case', 'isDrill']),
  assessments: v.array(
    v.object({
      ...deedFields,
      isBreach: v.boolean(),
      risk: v.picklist(risks),
      reasons: v.string(),
      severity: v.nullable(severitySchema),
      exception: v.optional(v.picklist(exceptions)),
    }),
  ),
  containments: v.array(v.object({ ...deedFields, how: v.string() })),
  told: v.array(
    v.object({
      ...deedFields,
      duty: v.string(),
      isComplete: v.boolean(),
      theirReference: v.optional(v.string()),
      lateBecause: v.optional(v.string()),
    }),
  ),
  decisions: v.array(v.object({ ...deedFields, duty: v.string(), reasons: v.string() })),
  delays: v.array(
    v.object({
      by: v.string(),
      agency: v.string(),
      isWritten: v.boolean(),
      since: time,
      until: v.optional(time),
    }),
  ),
  missing: v.pipe(v.array(v.string()), v.description('Facts of Article 33(3) that nobody entered yet')),
  may: v.pipe(v.array(v.picklist(incidentActions)), v.description('What you may do with it now')),
});

const dutySchema = v.object({
  id: v.string(),
  rule: v.nullable(v.string()),
  version: v.nullable(v.number()),
  jurisdiction: v.string(),
  who: v.picklist(addressees),
  whom: v.string(),
  authorities: v.pipe(v.array(v.string()), v.description('Slugs of GET /v1/authorities')),
  people: v.nullable(v.number()),
  standing: v.picklist(dutyStandings),
  why: v.array(v.string()),
  source: v.nullable(v.string()),
  confirmed: v.boolean(),
  doubts: v.array(v.string()),
  clock: v.nullable(v.omit(clockSchema, ['standing'])),
  how: v.string(),
  content: v.array(v.string()),
  mustNot: v.pipe(v.array(v.string()), v.description('What the notice must not say')),
  mayWait: v.pipe(
    v.nullable(v.picklist(['request', 'written request'])),
    v.description('Whether law enforcement may make it wait'),
  ),
  told: incidentSchema.entries.told,
});

export const dutiesSchema = v.object({
  nextDue: v.nullable(time),
  duties: v.array(v.object({ ...dutySchema.entries, clock: v.nullable(clockSchema) })),
});

export const incidentReportSchema = v.object({
  madeAt: time,
  template: v.object({ name: v.string(), confirmed: v.boolean(), doubt: v.string() }),
  notification: v.picklist(notificationKinds),
  operator: v.object({ name: v.string(), country: v.string(), address: v.string(), timeZone: v.string() }),
  incident: v.omit(incidentSchema, ['missing', 'may']),
  people: v.number(),
  missing: v.array(v.string()),
  duties: v.array(dutySchema),
  deeds: v.array(v.object({ at: time, by: v.string(), what: v.string() })),
});
