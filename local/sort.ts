// npm run sort: JSON lines {id, from?, subject, text, headers?} on stdin → {id, queue, kinds, lang, needsReview, why} on stdout.
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { sort } from '../functions/desk/sorting/sort.ts';
import { at, entriesAt, textAt } from './json.ts';

function sorted(asked: unknown): object {
  const given = entriesAt(asked, 'headers').map(([name, value]) => [name, String(value)]);
  const [subject, from] = [textAt(asked, 'subject', ''), textAt(asked, 'from', '')];
  const words = { subject, from, text: textAt(asked, 'text'), headers: Object.fromEntries(given) };
  const { asks, language: lang, needsReview, why } = sort(words);
  return { queue: asks[0].queue, kinds: asks.flatMap(({ kind }) => kind ?? []), lang, needsReview, why };
}

for await (const line of createInterface({ input: process.stdin })) {
  let [id, answer]: [unknown, object] = [undefined, {}];
  try {
    const asked: unknown = line.trim() && JSON.parse(line);
    id = at(asked, 'id');
    answer = sorted(asked);
  } catch (error) {
    answer = { error: String(error) };
  }
  if (line.trim() && !process.stdout.write(`${JSON.stringify({ id, ...answer })}\n`))
    await once(process.stdout, 'drain');
}
