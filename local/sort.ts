// npm run sort: JSON lines {id, from?, subject, text, headers?} on stdin → {id, queue, kinds, lang, needsReview, why} on stdout.
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import * as v from 'valibot';
import { sort } from '../functions/desk/sorting/sort.ts';
import { at } from './json.ts';

const schema = v.object({
  from: v.optional(v.string()),
  subject: v.optional(v.string(), ''),
  text: v.string(),
  headers: v.optional(v.record(v.string(), v.string())),
});

function answerTo(line: string): object {
  let asked: unknown;
  try {
    asked = JSON.parse(line);
    const { from, headers, ...words } = v.parse(schema, asked);
    const { asks, language: lang, needsReview, why } = sort({ ...words, ...(from && { from }), ...(headers && { headers }) });
    const kinds = asks.flatMap(({ kind }) => kind ?? []);
    return { id: at(asked, 'id'), queue: asks[0].queue, kinds, lang, needsReview, why };
  } catch (error) {
    return { id: at(asked, 'id'), error: error instanceof Error ? error.message : String(error) };
  }
}

for await (const line of createInterface({ input: process.stdin })) {
  if (line.trim() && !process.stdout.write(`${JSON.stringify(answerTo(line))}\n`)) await once(process.stdout, 'drain');
}
