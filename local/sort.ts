// npm run sort: JSON lines {id, from?, subject, text, headers?} on stdin → {id, queue, kinds, lang, needsReview, why} on stdout.
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { sort } from '../functions/desk/sorting/sort.ts';
import { at, entriesAt, textAt } from './json.ts';

function sorted(line: string): object {
  let id: unknown;
  try {
    const asked: unknown = JSON.parse(line);
    id = at(asked, 'id');
    const headers = Object.fromEntries(
      entriesAt(asked, 'headers').map(([name, value]) => [name, String(value)]),
    );
    const words = {
      subject: textAt(asked, 'subject', ''),
      text: textAt(asked, 'text'),
      from: textAt(asked, 'from', ''),
    };
    const { asks, language: lang, needsReview, why } = sort({ ...words, headers });
    return {
      id,
      queue: asks[0].queue,
      kinds: asks.flatMap(({ kind }) => kind ?? []),
      lang,
      needsReview,
      why,
    };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}

for await (const line of createInterface({ input: process.stdin }))
  if (line.trim() && !process.stdout.write(`${JSON.stringify(sorted(line))}\n`))
    await once(process.stdout, 'drain');
