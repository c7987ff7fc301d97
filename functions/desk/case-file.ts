// The nouns of a case, and what every rule returns. The rules themselves stand in case-life: each takes the case as it is and
// returns the whole change; nothing there has effects.
import type { Clock } from './clocks/clock.ts';
import type { Letter } from './letters/letter.ts';
import type { Returned } from './mail/returned.ts';
import type { SilenceCode } from './mail/silence.ts';
import type { Message, Person } from './message.ts';
import { Refusal } from './refusal.ts';
import type { Flag, Kind, Queue, Reason, ResidenceHint, Sorted } from './sorting/sorting.ts';

export const itemStates = ['open', 'waiting', 'answered', 'escalated'] as const;
export type ItemState = (typeof itemStates)[number];

/** One ask inside a case file: what stands in a queue. */
export interface Item {
  /** Counts from 1 inside its case. */
  readonly n: number;
  readonly kind: Kind | null;
  readonly queue: Queue;
  readonly state: ItemState;
  readonly needsReview: boolean;
  /** Subject id of the staff member's token. */
  readonly assignee: string | null;
  readonly subject: string;
  /**
   * ISO 8601 instant, UTC, or the calendar date where nobody knows the time: from here its clocks count, even when it is
   * restored from junk much later.
   */
  readonly receivedAt: string;
  /** None is ever lost: what no longer runs is stopped and says by what. */
  readonly clocks: readonly Clock[];
  readonly why: readonly Reason[];
  /** What the desk took it for, where staff know better: the sorting learns from it. */
  readonly sortedAs?: { readonly queue: Queue; readonly kind: Kind | null };
}

/** All that one person and we have to do with each other in one matter. */
export interface CaseFile {
  readonly reference: string;
  /** Counts changes; a change to a stale case is refused. */
  readonly version: number;
  readonly person: Person;
  /** Where letters go when it is not the person's own address: a Reply-To that may be trusted. */
  readonly answerAt?: Person;
  readonly openedAt: string;
  readonly channel: Message['channel'];
  /** BCP 47, `und` where nobody can tell. */
  readonly language: string;
  /** ISO 3166-1 alpha-2; only where the person stated it: dates of law hang on it. */
  readonly residence?: string;
  readonly residenceHints: readonly ResidenceHint[];
  readonly flags: readonly Flag[];
  /** What the reference is derived from: the same mail, delivered or sent again, has the same origin. */
  readonly origin: string;
  /** The delivery that opened the case. */
  readonly delivery: string;
  /** Why the person got no acknowledgement; staff see the sentence and may acknowledge by hand. */
  readonly silence?: SilenceCode;
  /** A case that the opening mail cited without being the person of it. */
  readonly suggests?: string;
  readonly items: readonly Item[];
}

/** Who did it: the desk by itself, the person, or a member of staff by the subject id of the token. */
export type Actor = 'desk' | 'person' | `staff:${string}`;

/** What the audit says of a change: codes and ids only, never a person's words. */
export interface AuditEntry {
  readonly at: string;
  readonly actor: Actor;
  readonly rule: string;
  readonly about: Readonly<Record<string, string | number | boolean | null>>;
}

/**
 * The outcome of a rule: saved in one transaction or not at all. Items not named by identity in the case before are written,
 * items that are no longer there are removed.
 */
export interface Change {
  readonly caseFile: CaseFile;
  readonly messages: readonly Message[];
  readonly letters: readonly Letter[];
  readonly entry: AuditEntry;
}

/** A message from outside, understood as far as the rules can, before it has a place. */
export interface Received {
  readonly origin: string;
  readonly delivery: string;
  readonly message: Message;
  readonly person: Person;
  readonly answerAt?: Person;
  readonly sorted: Sorted;
  readonly residence?: string;
  readonly silence?: SilenceCode;
  /** Cases that the message cites, newest evidence first. */
  readonly cites: readonly string[];
  /** False where the sender may be forged: then the message never enters a case that it cites. */
  readonly trusted: boolean;
  /** What it tells of a letter of ours that came back or was not wanted. */
  readonly returned?: Returned;
  /** Mail from before the desk's time: no letter, everything reviewed. */
  readonly history: boolean;
  /** Message-ID and references to answer to. */
  readonly thread: { readonly inReplyTo?: string; readonly references?: readonly string[] };
}

/** The dates that an item is worked by: the earliest of its running clocks, null without any. */
export function dueOf(item: Item): { safe: string; latest: string } | null {
  const running = item.clocks.filter((clock) => clock.state === 'running');
  const earliest = (dates: readonly (string | null)[]) => dates.filter((date) => date !== null).sort()[0];
  const safe = earliest(running.map((clock) => clock.safe));
  const latest = earliest(running.map((clock) => clock.latest));
  return safe && latest ? { safe, latest } : null;
}

/** Nothing is left to do: each ask has its answer. A case without items lives on in another one. */
export const isClosed = ({ items }: CaseFile): boolean => items.every(({ state }) => state === 'answered');

/** @throws Refusal `missing` where the case has no such item */
export function itemOf(caseFile: CaseFile, n: number): Item {
  const item = caseFile.items.find((each) => each.n === n);
  if (!item) throw new Refusal('missing', `Case ${caseFile.reference} has no item ${n}.`);
  return item;
}

interface Changed {
  readonly items?: readonly Item[];
  readonly flags?: readonly Flag[];
  /** Whatever else of the case is another now. */
  readonly fields?: Partial<Omit<CaseFile, 'reference' | 'version' | 'items' | 'flags'>>;
  readonly messages?: readonly Message[];
  readonly letters?: readonly Letter[];
  readonly entry: AuditEntry;
}

/** The case with what a rule changes of it, one version later. */
export function change(
  before: CaseFile,
  { items = before.items, flags = before.flags, fields = {}, messages = [], letters = [], entry }: Changed,
): Change {
  // A list shows the flags, so new flags are written on every item.
  const shown = flags.join() === before.flags.join() ? items : items.map((item) => ({ ...item }));
  return {
    caseFile: { ...before, ...fields, version: before.version + 1, items: shown, flags },
    messages,
    letters,
    entry,
  };
}
