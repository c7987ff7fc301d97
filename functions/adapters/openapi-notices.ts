// The operations of notices in the description of the API.
import type { NoticesRoute } from '../contract.ts';
import {
  approveSchema,
  changedNoticeSchema,
  endNoticeSchema,
  newNoticeSchema,
  noticeEditSchema,
  noticeSchema,
  noticesQuerySchema,
  noticesSchema,
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
  'GET /v1/notices/{reference}/audit': {
    summary: 'All that was done to a notice, whether it verifies, and who read of its people',
    success: 200,
    answer: auditSchema,
  },
};
