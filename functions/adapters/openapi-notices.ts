// The operations of notices in the description of the API.
import type { NoticesRoute } from '../contract.ts';
import {
  asideFilesSchema,
  audienceSchema,
  audienceUploadSchema,
  importRequestSchema,
  peopleRequestSchema,
  peopleSchema,
  previewRequestSchema,
  previewSchema,
} from './audience-schemas.ts';
import {
  batchesQuerySchema,
  batchesSchema,
  batchSchema,
  correctLetterSchema,
  mailingSchema,
  orderedSchema,
  paperLinkSchema,
  printAgainSchema,
  refusedLettersSchema,
  refusedQuerySchema,
} from './letter-schemas.ts';
import { noticeReportSchema, proofQuerySchema } from './notice-report-schemas.ts';
import {
  approveCorrectionSchema,
  approveSchema,
  changedNoticeSchema,
  correctionSchema,
  endNoticeSchema,
  newNoticeSchema,
  noticeEditSchema,
  noticePreviewSchema,
  noticeSchema,
  noticesOfCaseSchema,
  noticesQuerySchema,
  noticesSchema,
  postSchema,
} from './notice-schemas.ts';
import type { Operation } from './openapi.ts';
import { auditSchema } from './staff-schemas.ts';

/** What changes a notice: its answer, and the headers that make it safe. */
const deed = {
  success: 200,
  answer: changedNoticeSchema,
  headers: ['If-Match', 'Idempotency-Key'],
} as const;

export const noticeOperations: Record<NoticesRoute, Operation> = {
  'GET /v1/openapi.json': { summary: 'This description', success: 200 },
  'GET /v1/cases/{reference}/notices': {
    summary:
      'Notices of the last two years that concern the person of a case, and the answer to “was I affected?”',
    success: 200,
    answer: noticesOfCaseSchema,
  },
  'GET /v1/notices': {
    summary: 'Notices to many people, the oldest first: those that are not over, or the others',
    success: 200,
    answer: noticesSchema,
    query: noticesQuerySchema,
  },
  'POST /v1/notices': {
    summary: 'Begin a notice of a breach, a new policy or a new owner, or a drill of one (officer)',
    success: 201,
    answer: changedNoticeSchema,
    body: newNoticeSchema,
    headers: ['Idempotency-Key'],
  },
  'GET /v1/notices/{reference}': {
    summary: 'A notice with its words, its people in numbers, and who stands for it',
    success: 200,
    answer: noticeSchema,
  },
  'PATCH /v1/notices/{reference}': {
    ...deed,
    summary: 'Change a draft; null takes away what may be missing (officer)',
    body: noticeEditSchema,
  },
  'POST /v1/notices/{reference}/preview': {
    summary:
      'Every variant with its words, people and rules, what it lacks, and when all would be told beside the date of the law',
    success: 200,
    answer: noticePreviewSchema,
  },
  'POST /v1/notices/{reference}/propose': {
    ...deed,
    summary: 'Stand for it; from here on nothing of it changes. Refused with all that it lacks (officer)',
  },
  'POST /v1/notices/{reference}/send-back': {
    ...deed,
    summary: 'Make it a draft again, before it went out (officer)',
  },
  'POST /v1/notices/{reference}/approve': {
    ...deed,
    summary: 'Stand for it as the second officer, or alone with a reason that is shown (officer)',
    body: approveSchema,
  },
  'POST /v1/notices/{reference}/start': { ...deed, summary: 'Let it go out (officer)' },
  'POST /v1/notices/{reference}/pause': { ...deed, summary: 'Let nothing more go out for now (officer)' },
  'POST /v1/notices/{reference}/resume': { ...deed, summary: 'Let it go on (officer)' },
  'POST /v1/notices/{reference}/finish': {
    ...deed,
    summary: 'End it before everybody was told; otherwise the desk does so by itself (officer)',
    body: endNoticeSchema,
  },
  'POST /v1/notices/{reference}/withdraw': {
    ...deed,
    summary: 'Let it never go out, or no further (officer)',
    body: endNoticeSchema,
  },
  'GET /v1/notices/{reference}/letters': {
    summary: 'Batches of letters on paper, the last first',
    success: 200,
    answer: batchesSchema,
    query: batchesQuerySchema,
  },
  'GET /v1/notices/{reference}/letters/refused': {
    summary: 'Letters that could not be set, with the reason and what stands on them; reading is recorded',
    success: 200,
    answer: refusedLettersSchema,
    query: refusedQuerySchema,
  },
  'POST /v1/notices/{reference}/letters/correct': {
    summary: 'Put right the address on a letter that could not be set, and set it (officer)',
    success: 202,
    answer: orderedSchema,
    body: correctLetterSchema,
  },
  'POST /v1/notices/{reference}/letters/print': {
    summary: 'Print letters of these people again, in batches of their own (officer)',
    success: 202,
    answer: orderedSchema,
    body: printAgainSchema,
    headers: ['Idempotency-Key'],
  },
  'GET /v1/notices/{reference}/letters/{n}/pdf': {
    summary: 'A link to the PDF of a batch, for one minute; taking it is recorded (officer, auditor)',
    success: 200,
    answer: paperLinkSchema,
  },
  'GET /v1/notices/{reference}/letters/{n}/manifest': {
    summary: 'A link to the manifest of a batch, for one minute; taking it is recorded (officer, auditor)',
    success: 200,
    answer: paperLinkSchema,
  },
  'POST /v1/notices/{reference}/letters/{n}/mailing': {
    summary: 'Write down that the post took a batch: every letter of it counts as posted (officer)',
    success: 200,
    answer: batchSchema,
    body: mailingSchema,
  },
  'GET /v1/notices/{reference}/report': {
    summary:
      'The proof in numbers: who was reached and how, who was not and why, in which words, and who stood for it',
    success: 200,
    answer: noticeReportSchema,
  },
  'GET /v1/notices/{reference}/report.csv': {
    summary:
      'The proof person by person, with all that was tried; Link names the next part (officer, auditor)',
    success: 200,
    query: proofQuerySchema,
    media: ['text/csv'],
  },
  'GET /v1/notices/{reference}/report.html': {
    summary: 'The proof in numbers as a page to print',
    success: 200,
    media: ['text/html'],
  },
  'POST /v1/notices/{reference}/post': {
    ...deed,
    summary: 'Let everybody read it at /notices/{reference}, for at least 30 days (officer)',
    body: postSchema,
  },
  'POST /v1/notices/{reference}/correct': {
    ...deed,
    summary: 'Propose other words for what stands in public (officer)',
    body: correctionSchema,
  },
  'POST /v1/notices/{reference}/approve-correction': {
    ...deed,
    summary:
      'Let the proposed words stand there, as another officer; what stood there before stays to be read',
    body: approveCorrectionSchema,
  },
  'POST /v1/notices/{reference}/take-down': {
    ...deed,
    summary: 'Take it down once the days are over for which it must stand (officer)',
  },
  'GET /v1/notices/{reference}/audit': {
    summary: 'All that was done to a notice, whether it verifies, and who read of its people',
    success: 200,
    answer: auditSchema,
  },
  'GET /v1/notices/{reference}/audience': {
    summary:
      'Who is affected, in numbers: files, how far each is read, people by residence, language, way and state',
    success: 200,
    answer: audienceSchema,
  },
  'POST /v1/notices/{reference}/audience': {
    summary:
      'A form that puts one file of affected people, CSV or NDJSON, into the bucket within the hour (officer)',
    success: 201,
    answer: audienceUploadSchema,
  },
  'POST /v1/notices/{reference}/audience/{upload}/preview': {
    summary: 'What an import would make of the first rows (officer)',
    success: 200,
    answer: previewSchema,
    body: previewRequestSchema,
  },
  'POST /v1/notices/{reference}/audience/{upload}/import': {
    ...deed,
    summary: 'Import the file; it is read within the next minutes. What is imported stays (officer)',
    body: importRequestSchema,
  },
  'GET /v1/notices/{reference}/audience/{upload}/set-aside': {
    summary: 'Rows of a file that name nobody, with line and reason (auditor, officer)',
    success: 200,
    answer: asideFilesSchema,
  },
  'POST /v1/notices/{reference}/audience/people': {
    summary:
      'One person in the audience, by mail address or by name and postal address, and what they were sent',
    success: 200,
    answer: peopleSchema,
    body: peopleRequestSchema,
  },
};
