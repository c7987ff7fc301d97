// An export as it is read.
import type { Api, Given } from '../api/client.ts';
import { allParts } from '../api/parts.ts';

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
  const heads = asked.format === 'csv' ? 1 : 0;
  const { text, lines } = await allParts<'GET /v1/export'>(
    (cursor) => api('GET /v1/export', { query: { ...asked, ...(cursor && { cursor }) }, signal }),
    (count) => told(Math.max(0, count - heads)),
  );
  return { text, lines: Math.max(0, lines - heads) };
}
