// The proof of a notice, as the API gives it.
import * as v from 'valibot';
import { noticeKinds, noticeStates, ways } from '../desk/notices/notice.ts';
import { recipientStates } from '../desk/notices/recipient.ts';
import { unreachedReasons } from '../desk/notices/report.ts';
import { cursor, pageSize } from './schema-parts.ts';

const reached = {
  people: v.number(),
  reached: v.pipe(
    v.number(),
    v.description('SES took the mail and it did not come back, or the post has the letter'),
  ),
  onTheWay: v.pipe(v.number(), v.description('Due, handed over, or printed and not yet mailed')),
  notReached: v.number(),
};
const text = v.nullable(v.string());

export const noticeReportSchema = v.object({
  madeAt: v.string(),
  asOf: v.pipe(text, v.description('When people were counted')),
  reference: v.string(),
  title: v.string(),
  kind: v.picklist(noticeKinds),
  isDrill: v.boolean(),
  state: v.picklist(noticeStates),
  incident: text,
  ...reached,
  ways: v.array(v.object({ way: v.picklist(ways), ...reached })),
  states: v.array(v.object({ state: v.picklist(recipientStates), people: v.number() })),
  residences: v.array(v.object({ residence: v.string(), ...reached })),
  reasons: v.array(v.object({ why: v.picklist(unreachedReasons), people: v.number() })),
  dates: v.object({ openedAt: v.string(), startedAt: text, finishedAt: text }),
  approval: v.object({
    proposedBy: text,
    proposedAt: text,
    approvedBy: text,
    approvedAt: text,
    brokenGlass: text,
  }),
  words: v.array(v.object({ language: v.string(), subject: v.string(), sha256: v.string() })),
  posting: v.nullable(v.looseObject({ from: v.string(), atLeastUntil: v.string() })),
  batches: v.array(v.object({ n: v.number(), letters: v.number(), printedAt: text, mailedOn: text })),
});

/** A page of the proof person by person. */
export const proofQuerySchema = v.object({ cursor, limit: pageSize(2000, '1000') });
