// The OpenAPI 3.1 file, made from the schemas that check the input. `npm run openapi` writes it; nothing of this is deployed.
import { toJsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import {
  type NoticesRoute,
  noticesRoutes,
  type OriginalRoute,
  originalRoutes,
  type StaffRoute,
  staffRoutes,
} from '../contract.ts';
import {
  exportQuerySchema,
  exportsQuerySchema,
  exportsSchema,
  metricsQuerySchema,
  metricsSchema,
  searchSchema,
} from './all-cases-schemas.ts';
import {
  authoritiesQuerySchema,
  authoritiesSchema,
  referralQuerySchema,
  referralSchema,
} from './complaint-schemas.ts';
import {
  answerSchema,
  erasureDoneSchema,
  escalateSchema,
  extendSchema,
  freezeSchema,
  holdSchema,
  identitySchema,
  mergeSchema,
  nameSubjectSchema,
  openingSchema,
  previewQuerySchema,
  previewSchema,
  refuseSchema,
  reopenSchema,
  restoreSchema,
  splitSchema,
  waitSchema,
} from './deed-schemas.ts';
import {
  assessSchema,
  changedIncidentSchema,
  containSchema,
  delaySchema,
  dutiesSchema,
  incidentEditSchema,
  incidentReportSchema,
  incidentSchema,
  incidentsQuerySchema,
  incidentsSchema,
  newIncidentSchema,
  reopenIncidentSchema,
  severityQuestionSchema,
  severitySchema,
  tellSchema,
} from './incident-schemas.ts';
import { noticeOperations } from './openapi-notices.ts';
import { settingsSchema } from './settings-schema.ts';
import {
  auditSchema,
  caseSchema,
  changedSchema,
  itemEditSchema,
  itemsSchema,
  letterSchema,
  linkSchema,
  listQuerySchema,
  mergedSchema,
  newMessageSchema,
  originalSchema,
  problemSchema,
  queuesSchema,
  splitOffSchema,
  subjectSchema,
  uploadSchema,
  writtenSchema,
} from './staff-schemas.ts';
import {
  entriesQuerySchema,
  entriesSchema,
  entrySchema,
  newEntrySchema,
  wholeEntrySchema,
  withdrawEntrySchema,
} from './written-notice-schemas.ts';

export interface Operation {
  readonly summary: string;
  readonly success: 200 | 201 | 202;
  readonly answer?: v.GenericSchema;
  /** Media types of an answer that is not, or not always, JSON. */
  readonly media?: readonly string[];
  readonly body?: v.GenericSchema;
  readonly query?: v.GenericSchema;
  readonly headers?: readonly string[];
}

/** What changes a case: its answer, and the headers that make it safe. */
const deed = { success: 200, answer: changedSchema, headers: ['If-Match', 'Idempotency-Key'] } as const;

/** The same of an incident. */
const incidentDeed = { ...deed, answer: changedIncidentSchema } as const;

type DescribedRoute = StaffRoute | OriginalRoute | NoticesRoute;

const operations: Record<DescribedRoute, Operation> = {
  'GET /v1/settings': {
    summary: 'What the configuration says that reaches the functions; to be read only',
    success: 200,
    answer: settingsSchema,
  },
  ...noticeOperations,
  'GET /v1/queues': { summary: 'Counts of every queue', success: 200, answer: queuesSchema },
  'GET /v1/items': {
    summary:
      'Items by safe due date; without a state, those that are not answered. About a child without name and subject',
    success: 200,
    answer: itemsSchema,
    query: listQuerySchema,
  },
  'GET /v1/cases/{reference}': {
    summary: 'A case with its items, clocks, messages and letters',
    success: 200,
    answer: caseSchema,
  },
  'GET /v1/cases/{reference}/audit': {
    summary: 'All that was done to a case, whether it verifies, and who read it',
    success: 200,
    answer: auditSchema,
  },
  'GET /v1/cases/{reference}/subject': {
    summary: 'Whose case it is and what is asked: all that a service of yours needs (system, too)',
    success: 200,
    answer: subjectSchema,
  },
  'POST /v1/cases': {
    summary: 'Open a case for a call, a letter on paper, or what staff found',
    success: 201,
    answer: changedSchema,
    body: openingSchema,
    headers: ['Idempotency-Key'],
  },
  'POST /v1/cases/{reference}/merge': {
    ...deed,
    summary: 'Let the items of a case go on in another one of the same person',
    answer: mergedSchema,
    body: mergeSchema,
  },
  'POST /v1/cases/{reference}/split': {
    ...deed,
    summary: 'Let an item go on in a case of its own, or find one more ask in a message',
    answer: splitOffSchema,
    body: splitSchema,
  },
  'POST /v1/cases/{reference}/restore': {
    ...deed,
    summary: 'Take an ask back from junk; its clocks count from its arrival',
    body: restoreSchema,
  },
  'POST /v1/cases/{reference}/identity': {
    ...deed,
    summary: 'Write down how it is known who the person is (system, too)',
    body: identitySchema,
  },
  'POST /v1/cases/{reference}/subject': {
    ...deed,
    summary: 'Say for whom an agent acts, and what you have seen of a permission',
    body: nameSubjectSchema,
  },
  'POST /v1/cases/{reference}/hold': {
    ...deed,
    summary: 'Set a legal hold: nothing of the case is erased meanwhile (officer)',
    body: holdSchema,
  },
  'POST /v1/cases/{reference}/release': { ...deed, summary: 'End the legal hold (officer)' },
  'POST /v1/cases/{reference}/erase': {
    ...deed,
    summary: 'Erase what is personal in an answered case for ever (officer)',
  },
  'POST /v1/cases/{reference}/items/{n}/wait': {
    ...deed,
    summary: 'Ask the person something, or for proof of who they are',
    body: waitSchema,
  },
  'POST /v1/cases/{reference}/items/{n}/extend': {
    ...deed,
    summary: 'Take more time, once and while the law allows it, and tell the person why',
    body: extendSchema,
  },
  'POST /v1/cases/{reference}/items/{n}/answer': {
    ...deed,
    summary: 'Answer: granted, partly, nothing found or withdrawn',
    body: answerSchema,
  },
  'POST /v1/cases/{reference}/items/{n}/refuse': {
    ...deed,
    summary: 'Refuse, with all that the law wants said (officer)',
    body: refuseSchema,
  },
  'POST /v1/cases/{reference}/items/{n}/escalate': {
    ...deed,
    summary: 'An authority has the complaint; again for its number and dates (officer)',
    body: escalateSchema,
  },
  'POST /v1/cases/{reference}/items/{n}/reopen': {
    ...deed,
    summary: 'Work again on what was answered or with an authority',
    body: reopenSchema,
  },
  'POST /v1/cases/{reference}/items/{n}/freeze': {
    ...deed,
    summary: 'Freeze a child’s data at once: other systems hear of it by an event',
    body: freezeSchema,
  },
  'POST /v1/cases/{reference}/items/{n}/erasure-done': {
    ...deed,
    summary: 'A system of yours erased what it held: the draft of the answer, and its proof (system, too)',
    body: erasureDoneSchema,
  },
  'POST /v1/cases/{reference}/items/{n}/preview': {
    summary: 'The letter that an action would send, in the language of the person or the one asked for',
    success: 200,
    answer: letterSchema,
    body: previewSchema,
    query: previewQuerySchema,
  },
  'PATCH /v1/cases/{reference}/items/{n}': {
    summary: 'Assign an item, move it to another queue, change its kind',
    success: 200,
    answer: changedSchema,
    body: itemEditSchema,
    headers: ['If-Match', 'Idempotency-Key'],
  },
  'POST /v1/cases/{reference}/messages': {
    summary: 'Write to the person, or note something for colleagues',
    success: 201,
    answer: writtenSchema,
    body: newMessageSchema,
    headers: ['If-Match', 'Idempotency-Key'],
  },
  'POST /v1/cases/{reference}/acknowledge': {
    summary: 'Acknowledge by hand what the desk did not answer by itself',
    success: 201,
    answer: changedSchema,
    headers: ['If-Match', 'Idempotency-Key'],
  },
  'GET /v1/incidents': {
    summary: 'The register of incidents: open ones by the date of their next duty, or the closed ones',
    success: 200,
    answer: incidentsSchema,
    query: incidentsQuerySchema,
  },
  'POST /v1/incidents': {
    summary: 'Enter an incident, by itself or from an item that reports a breach',
    success: 201,
    answer: changedIncidentSchema,
    body: newIncidentSchema,
    headers: ['Idempotency-Key'],
  },
  'GET /v1/incidents/{reference}': {
    summary: 'An incident with all that is known of it; written down as read',
    success: 200,
    answer: incidentSchema,
  },
  'PATCH /v1/incidents/{reference}': {
    ...incidentDeed,
    summary: 'Enter what is known; null takes a fact away. Another moment of awareness wants a reason',
    body: incidentEditSchema,
  },
  'POST /v1/incidents/{reference}/assess': {
    ...incidentDeed,
    summary: 'Judge the risk, with reasons and the severity by the method of ENISA (officer)',
    body: assessSchema,
  },
  'POST /v1/incidents/{reference}/severity': {
    summary: 'What the method of ENISA makes of scores; nothing is kept (officer)',
    success: 200,
    answer: severitySchema,
    body: severityQuestionSchema,
  },
  'POST /v1/incidents/{reference}/contain': {
    ...incidentDeed,
    summary: 'It goes on no longer',
    body: containSchema,
  },
  'POST /v1/incidents/{reference}/tell': {
    ...incidentDeed,
    summary:
      'Somebody was told, in full or in part; or a duty that is unclear is none, with reasons (officer)',
    body: tellSchema,
  },
  'POST /v1/incidents/{reference}/delay': {
    ...incidentDeed,
    summary:
      'Law enforcement asks to wait, or no longer: only clocks stand still whose law allows it (officer)',
    body: delaySchema,
  },
  'POST /v1/incidents/{reference}/close': {
    ...incidentDeed,
    summary: 'All is done; refused while somebody must still be told (officer)',
  },
  'POST /v1/incidents/{reference}/reopen': {
    ...incidentDeed,
    summary: 'Work again on a closed incident (officer)',
    body: reopenIncidentSchema,
  },
  'GET /v1/incidents/{reference}/duties': {
    summary: 'Who must be told, by when, how and with what, with rule, source and confirmed mark',
    success: 200,
    answer: dutiesSchema,
  },
  'GET /v1/incidents/{reference}/audit': {
    summary: 'All that was done to an incident, whether it verifies, and who read it',
    success: 200,
    answer: auditSchema,
  },
  'GET /v1/incidents/{reference}/report': {
    summary: 'The whole incident to file or to send on; officers and auditors only',
    success: 200,
    answer: incidentReportSchema,
  },
  'GET /v1/incidents/{reference}/report.csv': {
    summary: 'The same as a table; officers and auditors only',
    success: 200,
    media: ['text/csv'],
  },
  'GET /v1/incidents/{reference}/report.html': {
    summary: 'The same as a page to print; officers and auditors only',
    success: 200,
    media: ['text/html'],
  },
  'POST /v1/uploads': {
    summary: 'A form that takes one file straight to where it is kept; name it as an attachment then',
    success: 201,
    answer: uploadSchema,
  },
  'POST /v1/search': {
    summary:
      'Items of all cases of a person, the newest case first; written down in each case as read. About a child without name and subject',
    success: 200,
    answer: itemsSchema,
    body: searchSchema,
  },
  'GET /v1/metrics': {
    summary:
      'What waits, which promises and laws were kept, the last reconciliation, and the requests of a year (11 CCR 7102)',
    success: 200,
    answer: metricsSchema,
    query: metricsQuerySchema,
  },
  'GET /v1/export': {
    summary:
      'All asks with dates, outcomes and duties, or what staff sorted anew. As much as one answer holds; the header Link names the next. Officers and auditors only; written down',
    success: 200,
    media: ['application/jsonl', 'text/csv'],
    query: exportQuerySchema,
  },
  'GET /v1/written-notice': {
    summary:
      'Who is told of a breach in writing, in the order in which they asked; what is taken is written down (auditor, officer)',
    success: 200,
    answer: entriesSchema,
    media: ['text/csv'],
    query: entriesQuerySchema,
  },
  'POST /v1/written-notice': {
    summary: 'Enter somebody who asked by phone or letter; whoever stands there gets these addresses',
    success: 201,
    answer: entrySchema,
    body: newEntrySchema,
    headers: ['Idempotency-Key'],
  },
  'GET /v1/written-notice/{id}': {
    summary: 'An entry of the register with all that was done to it (auditor, officer)',
    success: 200,
    answer: wholeEntrySchema,
  },
  'POST /v1/written-notice/{id}/withdraw': {
    summary: 'End an entry: its name and addresses go at once',
    success: 200,
    answer: entrySchema,
    body: withdrawEntrySchema,
    headers: ['Idempotency-Key'],
  },
  'GET /v1/exports': {
    summary:
      'Who took what out of the desk, the last first; one entry for each answer. Officers and auditors only',
    success: 200,
    answer: exportsSchema,
    query: exportsQuerySchema,
  },
  'GET /v1/authorities': {
    summary: 'The authorities to complain to where a person lives, and which one is proposed',
    success: 200,
    answer: authoritiesSchema,
    query: authoritiesQuerySchema,
  },
  'GET /v1/cases/{reference}/items/{n}/referral': {
    summary: 'All that an authority needs of a complaint; officers and auditors only',
    success: 200,
    answer: referralSchema,
    query: referralQuerySchema,
  },
  'GET /v1/cases/{reference}/items/{n}/referral.html': {
    summary: 'The same as a page to print; officers and auditors only',
    success: 200,
    media: ['text/html'],
    query: referralQuerySchema,
  },
  'GET /v1/cases/{reference}/messages/{id}/raw': {
    summary: 'A link to download the raw mail, good for 60 seconds',
    success: 200,
    answer: linkSchema,
  },
  'GET /v1/cases/{reference}/messages/{id}/original': {
    summary: 'The HTML of a mail, made harmless: show it in a sandbox all the same',
    success: 200,
    answer: originalSchema,
  },
  'GET /v1/cases/{reference}/messages/{id}/attachments/{n}': {
    summary: 'A link to download what was attached, as n counts from 1; good for 60 seconds',
    success: 200,
    answer: linkSchema,
  },
};

const meanings: Record<number, string> = {
  400: 'The input is not right; the sentence says what to change',
  401: 'No token, or none that holds',
  403: 'The role may not do this',
  404: 'There is no such thing',
  409: 'The case is not in a state for this',
  412: 'The case changed since it was read',
};

const schemaOf = (schema: v.GenericSchema) => {
  const { $schema: _, ...rest } = toJsonSchema(schema, { typeMode: 'input', errorMode: 'ignore' });
  return rest;
};

const asJson = (schema: unknown) => ({ content: { 'application/json': { schema } } });

function parametersOf(route: DescribedRoute, { query, headers = [] }: Operation) {
  const inPath = [...route.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
  const inQuery = Object.entries(query ? (schemaOf(query).properties ?? {}) : {}).map(([name, schema]) => ({
    name,
    in: 'query',
    schema,
  }));
  const inHeader = headers.map((name) => ({ name, in: 'header', schema: { type: 'string' } }));
  return [...inPath, ...inQuery, ...inHeader];
}

function operationOf(route: DescribedRoute) {
  const operation = operations[route];
  const problems = Object.entries(meanings).map(([status, description]) => [
    status,
    {
      description,
      content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
    },
  ]);
  return {
    summary: operation.summary,
    parameters: parametersOf(route, operation),
    ...(operation.body && { requestBody: { required: true, ...asJson(schemaOf(operation.body)) } }),
    responses: {
      [operation.success]: {
        description: operation.summary,
        ...((operation.answer || operation.media) && {
          content: {
            ...(operation.answer && asJson(schemaOf(operation.answer)).content),
            ...Object.fromEntries(
              (operation.media ?? []).map((media) => [media, { schema: { type: 'string' } }]),
            ),
          },
        }),
      },
      ...Object.fromEntries(problems),
    },
  };
}

/** The whole description: every route of the contract, nothing else. */
export function openApi() {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const route of [...staffRoutes, ...originalRoutes, ...noticesRoutes]) {
    const [method = '', path = ''] = route.split(' ');
    paths[path] = { ...paths[path], [method.toLowerCase()]: operationOf(route) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Privacy Desk: staff API',
      version: '1',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    security: [{ staff: [] }],
    paths,
    components: {
      schemas: { Problem: schemaOf(problemSchema) },
      securitySchemes: { staff: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
    },
  };
}
