// A mail to staff, once a day and only where something waits: what is overdue or soon due. Counts, dates and references, no
// word and no name of a person.
import type { Queue } from '../sorting/sorting.ts';
import type { Block } from './document.ts';
import type { Letter, LetterFacts } from './letter.ts';

/** Stands where a letter to a person has its case. */
export const digestCase = 'DIGEST';

export type Digest = Extract<LetterFacts, { readonly kind: 'digest' }>;

/** An item as a digest names it. */
export interface DueItem {
  readonly reference: string;
  readonly n: number;
  /** Its safe date: `YYYY-MM-DD`, or an instant for a duty in hours. */
  readonly safeDue: string;
  readonly isWaiting: boolean;
}

/** What is due in one queue. The numbers are exact up to 1,000. */
export interface QueueDue {
  readonly queue: Queue;
  readonly overdue: number;
  readonly dueSoon: number;
  /** The most urgent. */
  readonly first: readonly DueItem[];
}

/** What is due of the register of incidents. */
export interface IncidentsDue {
  readonly overdue: number;
  readonly dueSoon: number;
  /** The most urgent, each by its next date; null where the law names none and somebody must still be told. */
  readonly first: readonly {
    readonly reference: string;
    readonly isDrill?: boolean;
    readonly nextDue: string | null;
    readonly pending: number;
  }[];
}

/** @param to the mailbox that is told of alarms */
export const digestLetter = (facts: Digest, to: string, at: string): Letter => ({
  id: facts.date,
  reference: digestCase,
  to: { name: '', address: to },
  language: 'en',
  facts,
  createdAt: at,
});

/** Whether there is anything to tell. */
export const isWorthTelling = ({
  queues,
  incidents,
  unanswered,
  lost,
  keptTooLong,
}: Omit<Digest, 'kind'>): boolean =>
  incidents !== undefined ||
  queues.some(({ overdue, dueSoon }) => overdue + dueSoon > 0) ||
  unanswered.length + lost + keptTooLong.length > 0;

/** Subject and paragraphs of the mail. */
export function digestWords(facts: Digest): { readonly subject: string; readonly blocks: readonly Block[] } {
  const { date, queues, incidents, unanswered, lost, keptTooLong } = facts;
  const sum = (of: 'overdue' | 'dueSoon') =>
    queues.reduce((total, queue) => total + queue[of], incidents?.[of] ?? 0);
  const counts = `${sum('overdue')} overdue, ${sum('dueSoon')} due within a week`;
  return {
    subject: `Privacy desk, ${date}: ${counts}`,
    blocks: [
      `On ${date}: ${counts}.`,
      ...(incidents ? incidentWords(incidents) : []),
      ...queues.filter(({ first }) => first.length > 0).flatMap(queueWords),
      ...listed('Their persons have no acknowledgement, and none will go out by itself', unanswered),
      ...listed('Kept too long, because a letter of theirs waits for you', keptTooLong),
      ...(lost > 0
        ? [`${lost} mails lie in the bucket and in no case. The log of keep-watch names them.`]
        : []),
    ],
  };
}

function queueWords({ queue, overdue, dueSoon, first }: QueueDue): readonly Block[] {
  const more = overdue + dueSoon - first.length;
  return [
    `${queue}: ${overdue} overdue, ${dueSoon} due within a week`,
    {
      list: [
        ...first.map(
          ({ reference, n, safeDue, isWaiting }) =>
            `${reference}, item ${n}: ${safeDue}${isWaiting ? ' (waits for the person)' : ''}`,
        ),
        ...(more > 0 ? [`and ${more} more`] : []),
      ],
    },
  ];
}

function incidentWords({ overdue, dueSoon, first }: IncidentsDue): readonly Block[] {
  return [
    `incidents: ${overdue} overdue, ${dueSoon} due within a week`,
    {
      list: first.map(
        ({ reference, isDrill, nextDue, pending }) =>
          `${reference}${isDrill ? ' (drill)' : ''}: ${nextDue ?? 'without delay, no date is named'} (${pending} ${pending === 1 ? 'duty' : 'duties'} not done)`,
      ),
    },
  ];
}

/** References that a digest names before it only counts. */
const mostNamed = 20;

function listed(lead: string, references: readonly string[]): readonly Block[] {
  if (references.length === 0) return [];
  const more = references.length - mostNamed;
  return [
    `${lead}:`,
    { list: [...references.slice(0, mostNamed), ...(more > 0 ? [`and ${more} more`] : [])] },
  ];
}
