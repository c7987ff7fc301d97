// Something long, read part by part: each part names the next one, until there is none.
import type { Answer, Route } from './client.ts';

/**
 * All parts as one text.
 *
 * @param read the part behind a cursor @param told how long the text is so far, in lines
 * @throws whatever `read` throws
 */
export async function allParts<K extends Route>(
  read: (cursor: string | undefined) => Promise<Pick<Answer<K>, 'body' | 'next'>>,
  told: (lines: number) => void,
): Promise<{ readonly text: string; readonly lines: number }> {
  const parts: string[] = [];
  let cursor: string | undefined;
  let lines = 0;
  do {
    const { body, next } = await read(cursor);
    const text = String(body);
    parts.push(text);
    lines += text.split('\n').length - 1;
    told(lines);
    cursor = next ? (new URL(next, location.origin).searchParams.get('cursor') ?? undefined) : undefined;
  } while (cursor);
  return { text: parts.join(''), lines };
}
