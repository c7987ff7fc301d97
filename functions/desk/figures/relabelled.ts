// What staff sorted anew, as an example to learn from.
import type { CaseFile, Item } from '../case-file.ts';
import type { Message } from '../message.ts';
import type { Kind, Queue, Reason } from '../sorting/sorting.ts';

/** An example as `npm run fit` reads it; without its words it tells how often the sorting was wrong, and by what. */
export interface Relabelled {
  readonly id: string;
  readonly language: string;
  /** Where staff put it. */
  readonly queue: Queue;
  readonly kinds: readonly Kind[];
  /** Where the desk had put it. */
  readonly sortedAs: { readonly queue: Queue; readonly kind: Kind | null };
  readonly why: readonly Omit<Reason, 'span'>[];
  readonly subject?: string;
  readonly text?: string;
  /** Queues of the other asks in the same message. */
  readonly also?: readonly Queue[];
}

/** Without a word of the person: the spans of the reasons are theirs and are left out. */
export const relabelled = (
  { reference, language }: { readonly reference: string; readonly language: string },
  item: Item,
): Relabelled | undefined =>
  item.sortedAs && {
    id: `${reference}-${item.n}`,
    language,
    queue: item.queue,
    kinds: item.kind ? [item.kind] : [],
    sortedAs: item.sortedAs,
    why: item.why.map(({ concept, queue, weight }) => ({ concept, queue, weight })),
  };

/**
 * The same with the words of the message that asked. One line a message: what else it asks for stands in the line.
 *
 * @returns undefined where the message is not in the case, is erased or is about a child, and for all but the first of
 *   several asks in it that staff sorted anew
 */
export function relabelledWords(
  caseFile: CaseFile,
  messages: readonly Message[],
  n: number,
): Relabelled | undefined {
  const item = caseFile.items.find((each) => each.n === n);
  const line = item && relabelled(caseFile, item);
  const message = item && messageOf(item, caseFile, messages);
  if (!line || !message || message.isErased || caseFile.flags.includes('child')) return undefined;
  const asks = caseFile.items.filter(({ receivedAt }) => receivedAt === item.receivedAt);
  if (asks.some((each) => each.sortedAs && each.n < n)) return undefined;
  const also = [...new Set(asks.map(({ queue }) => queue))].filter((queue) => queue !== item.queue);
  return {
    ...line,
    kinds: [...new Set(asks.flatMap(({ kind }) => kind ?? []))],
    ...(also.length > 0 && { also }),
    subject: message.subject,
    text: message.text,
  };
}

/** Items that came from another case left their messages there. */
function messageOf(
  { receivedAt }: Item,
  { mergedFrom, splitFrom }: CaseFile,
  messages: readonly Message[],
): Message | undefined {
  const those = messages.filter(({ direction }) => direction === 'in');
  const own = those.find(({ at }) => at === receivedAt);
  return own ?? (those.length === 1 && !mergedFrom && !splitFrom ? those[0] : undefined);
}
