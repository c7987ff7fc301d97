// What leaves the desk: records of all asks, and what the sorting can learn from.
import { exportQuerySchema, exportsQuerySchema } from '../adapters/all-cases-schemas.ts';
import { callerWith } from '../adapters/caller.ts';
import { csvLine } from '../adapters/csv.ts';
import { type Part, partOf } from '../adapters/exports.ts';
import { json, type Response } from '../adapters/http.ts';
import type { Walked } from '../adapters/item-walk.ts';
import { cursorIn } from '../adapters/request.ts';
import { checked } from '../adapters/staff-schemas.ts';
import { cellsOf, recordColumns, recordOf } from '../desk/figures/record.ts';
import { relabelled, relabelledWords } from '../desk/figures/relabelled.ts';
import { Refusal } from '../desk/refusal.ts';
import type { StaffRoutes, StaffWorld } from './routes.ts';

const mostRecords = 1_000;
const mostExports = 100;
/** Each is a case that is read and marked as read. */
const mostTexts = 200;

const jsonLine = (value: unknown): string => `${JSON.stringify(value)}\n`;

export const exportRoutes = ({ desk, keys, cases, walk, exports, now }: StaffWorld) =>
  ({
    'GET /v1/export': async (request) => {
      const { actor, roles } = callerWith(request, 'auditor', 'officer');
      const { cursor, ...asked } = checked(exportQuerySchema, request.query, 'query');
      const { what, format, from, to } = asked;
      const texts = asked.texts === 'yes';
      if (texts && !roles.includes('officer'))
        throw new Refusal('forbidden', 'The words of persons are for officers. Leave texts out.');
      const at = now();
      const ring = await keys();
      // A cursor is good for the very question that it came with.
      const list = `export ${what} ${format} ${from} ${to} ${texts}`;
      const after = cursorIn(ring, list, cursor);

      const recordLine = async ({ listed, item, caseRow }: Walked) => {
        if (!item) return undefined;
        const record = recordOf(listed, item, caseRow?.channel ?? null, at, desk);
        return format === 'csv' ? csvLine(cellsOf(record)) : jsonLine(record);
      };
      const sortingLine = async ({ listed, item }: Walked) => {
        const line = item && relabelled(listed, item);
        return line && jsonLine(line);
      };
      const wordsLine = async ({ listed: { reference, n }, item }: Walked) => {
        const whole = item?.sortedAs && (await cases.read(reference));
        const line = whole && relabelledWords(whole.caseFile, whole.messages, n);
        if (line) await cases.recordAccess(reference, actor, at);
        return line && jsonLine(line);
      };

      const how = { after, mostLines: texts ? mostTexts : mostRecords, withCase: what === 'items' };
      const lineOf = what === 'items' ? recordLine : texts ? wordsLine : sortingLine;
      const part = await partOf(walk, { from, to }, how, lineOf);
      await exports.record({ actor, what, format, from, to, texts, lines: part.lines }, at);
      const next = part.next === undefined ? undefined : ring.seal(`${list} ${part.next}`);
      const head = format === 'csv' && after === undefined ? csvLine(recordColumns) : '';
      return file({ ...part, text: head + part.text }, asked, next);
    },

    'GET /v1/exports': async (request) => {
      callerWith(request, 'auditor', 'officer');
      const { cursor } = checked(exportsQuerySchema, request.query, 'query');
      const ring = await keys();
      const { taken, next } = await exports.list(cursorIn(ring, 'exports', cursor), mostExports);
      return json(200, {
        exports: taken,
        cursor: next === undefined ? null : ring.seal(`exports ${next}`),
      });
    },
  }) satisfies StaffRoutes;

/** The parts of a table put behind each other are one: only the first has a head. */
function file(
  { text }: Part,
  asked: { readonly what: string; readonly format: string; readonly from: string; readonly to: string },
  cursor: string | undefined,
): Response {
  const { what, format } = asked;
  const query = new URLSearchParams({ ...asked, ...(cursor && { cursor }) });
  return {
    statusCode: 200,
    headers: {
      'content-type': format === 'csv' ? 'text/csv; charset=utf-8' : 'application/jsonl; charset=utf-8',
      'content-disposition': `attachment; filename="privacy-desk-${what}.${format}"`,
      ...(cursor && { link: `</v1/export?${query}>; rel="next"` }),
    },
    body: text,
  };
}
