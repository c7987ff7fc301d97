// An export as it is read: part by part, each naming the next one, until there is none.
import type { Api, Given } from '../api/client.ts';

export type Asked = NonNullable<Given<'GET /v1/export'>['query']>;

/**
 * All of an export as one text.
 *
 * @param told how many lines there are so far, the head of a table not counted
 * @throws Problem; whatever the signal throws
 */
export async function takeExport(
  api: Api,
  asked: Asked,
  told: (lines: number) => void,
  signal: AbortSignal,
): Promise<{ readonly text: string; readonly lines: number }> {
  const parts: string[] = [];
  let cursor: string | undefined;
  let lines = asked.format === 'csv' ? -1 : 0;
  do {
    const answer = await api('GET /v1/export', { query: { ...asked, ...(cursor && { cursor }) }, signal });
    parts.push(answer.body);
    lines += answer.body.split('\n').length - 1;
    told(Math.max(0, lines));
    cursor = answer.next
      ? (new URL(answer.next, location.origin).searchParams.get('cursor') ?? undefined)
      : undefined;
  } while (cursor);
  return { text: parts.join(''), lines: Math.max(0, lines) };
}
