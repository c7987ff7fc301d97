// What is due in all queues, as staff are told once a day.
import type { Digest, DueItem, QueueDue } from '../desk/letters/digest.ts';
import { queues as allQueues, type Queue } from '../desk/sorting/sorting.ts';
import type { Queues } from './queues.ts';
import type { ListedItem } from './table.ts';

/** Items of a queue that a digest names. */
const mostNamed = 20;

/** @param today the operator's calendar date @param soon the last date that counts as due soon */
export async function dueIn(queues: Queues, today: string, soon: string): Promise<Digest['queues']> {
  const due = async (queue: Queue): Promise<QueueDue> => {
    const { overdue, dueSoon } = await queues.count(queue, today, soon);
    const { items } = await queues.list({ queue }, '', mostNamed);
    const first = items.flatMap(named).filter(({ safeDue }) => safeDue.slice(0, 10) <= soon);
    return { queue, overdue: overdue.count, dueSoon: dueSoon.count, first };
  };
  return Promise.all(allQueues.filter((queue) => queue !== 'junk').map(due));
}

const named = ({ reference, n, safeDue, state }: ListedItem): readonly DueItem[] =>
  safeDue === null ? [] : [{ reference, n, safeDue, isWaiting: state === 'waiting' }];
