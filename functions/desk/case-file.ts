// The nouns of a case, and what every rule returns. The rules themselves stand in case-life: each takes the case as it is and
// returns the whole change; nothing there has effects.
import type { GuardianProof } from './case-life/proof.ts';
import type { RuleName } from './case-life/rules.ts';
import { isUnderWay } from './case-life/transitions.ts';
import type { Clock } from './clocks/clock.ts';
import type { DenialReason, ExtensionReason, Letter } from './letters/letter.ts';
import type { Returned } from './mail/returned.ts';
import type { SilenceCode } from './mail/silence.ts';
import type { Message, Person } from './message.ts';
import { Refusal } from './refusal.ts';
import type { Flag, Kind, Queue, Reason, ResidenceHint, Sorted } from './sorting/sorting.ts';

export const itemStates = ['open', 'waiting', 'answered', 'escalated'] as const;
export type ItemState = (typeof itemStates)[number];

/** For what an item waits. */
export const waits = ['person', 'identity'] as const;
export type WaitsFor = (typeof waits)[number];

export const results = ['granted', 'partly', 'refused', 'nothing-found', 'withdrawn'] as const;
export type Result = (typeof results)[number];

/** How the person is told. Nobody is told only where nobody is known. */
export const tellings = ['mail', 'post', 'phone', 'nobody'] as const;
export type Telling = (typeof tellings)[number];

/** What came of an ask. */
export interface Outcome {
  readonly result: Result;
  readonly at: string;
  readonly by: Actor;
  readonly told: Telling;
  /** Id of the letter that says so, where it went by mail; behind the reference of its case where the item came from there. */
  readonly letter?: string;
  /** Why it was not, or not wholly, done. */
  readonly denial?: DenialReason;
}

/** More time, taken once and while the law allowed it. */
export interface Extension {
  readonly reason: ExtensionReason;
  readonly at: string;
  readonly by: Actor;
}

/** An authority has the complaint. */
export interface Escalation {
  /** Slug of the authority. */
  readonly authority: string;
  /** When the complaint reached it: calendar date or ISO 8601 instant. */
  readonly at: string;
  /** The authority's own case number. */
  readonly theirReference?: string;
  /** When the authority, or a panel of them, gave its advice: calendar date. */
  readonly advisedAt?: string;
}

/** A system of the operator no longer holds what the ask is about. */
export interface ErasureDone {
  /** The operator's own code for it, like `crm`. */
  readonly system: string;
  /** Calendar date or ISO 8601 instant. */
  readonly at: string;
  readonly by: Actor;
}

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
  readonly waitsFor?: WaitsFor;
  /** A child's data is not collected or used since then: ISO 8601 instant, UTC. */
  readonly frozenAt?: string;
  /** Systems that erased what they held of the person for this ask; a draft of its answer while it has none. */
  readonly erasures?: readonly ErasureDone[];
  readonly extension?: Extension;
  readonly escalation?: Escalation;
  /** There is one exactly when it is answered. */
  readonly outcome?: Outcome;
  /** Outcomes that were not the last word. */
  readonly earlier?: readonly Outcome[];
}

/** Why nothing of a case may be erased for now. */
export const holdReasons = ['legal-claim', 'authority', 'legal-duty', 'criminal-proceedings'] as const;
export type HoldReason = (typeof holdReasons)[number];

export interface Hold {
  readonly reason: HoldReason;
  readonly since: string;
  readonly by: Actor;
}

/** Who wanted a case erased: staff, or the days for which cases are kept. */
export type ErasureKind = 'staff' | 'retention';

/** Why what is personal in a case is gone, or is going. */
export interface Erasure {
  readonly at: string;
  readonly kind: ErasureKind;
}

/** How staff know who the person is. What a mail says in From is no proof and is not among them. */
export const identityProofs = [
  'address-on-file',
  'signed-in',
  'customer-system',
  'papers-seen',
  'known-facts',
  'guardian',
  'agent-permission',
] as const;
export type IdentityProof = (typeof identityProofs)[number];

export interface Identity {
  readonly how: IdentityProof;
  /** How a guardian showed it. */
  readonly proof?: GuardianProof;
  readonly at: string;
  readonly by: Actor;
}

/** How an agent shows that they may act for a person. */
export const permissions = ['signed-permission', 'power-of-attorney', 'parent', 'court'] as const;
export type Permission = (typeof permissions)[number];

/** The person for whom an agent writes, as staff have them on file. */
export interface ActsFor {
  readonly person: Person;
  /** What staff have seen; absent while nothing was shown. */
  readonly permission?: { readonly how: Permission; readonly at: string; readonly by: Actor };
}

/** All that one person and we have to do with each other in one matter. */
export interface CaseFile {
  readonly reference: string;
  /** Counts changes; a change to a stale case is refused. */
  readonly version: number;
  readonly person: Person;
  /** Where letters go when it is not the person's own address: a Reply-To that may be trusted. */
  readonly answerAt?: Person;
  /** Where a letter on paper reaches the person, as they or staff gave it when the case began; with its line breaks. */
  readonly postal?: string;
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
  /** Further persons whom staff let into the case: their mails join it too. */
  readonly participants?: readonly Person[];
  /** Whose data it is about, where the person of the case is their agent: proof of identity is asked of them. */
  readonly actsFor?: ActsFor;
  readonly identity?: Identity;
  /** Ids of messages that held proof of who somebody is: our copy of them goes once every ask has its answer. */
  readonly proofs?: readonly string[];
  /** When somebody opened the link that went to the address of a form, and said that it is theirs. */
  readonly confirmedAt?: string;
  /** Links to the page of the case that were made before it lead nowhere. */
  readonly linksSince?: string;
  /** A legal hold: nothing is erased meanwhile. */
  readonly hold?: Hold;
  /** Its items went on in that case; its messages stayed here. */
  readonly mergedInto?: string;
  readonly mergedFrom?: readonly string[];
  /** The case that its item stood in before. */
  readonly splitFrom?: string;
  /** When its last ask was answered, or it turned out to be none: from here it is kept for so long, then erased. */
  readonly closedAt?: string;
  /** What was personal is gone, or is going while `isErasing`. */
  readonly erasedAt?: string;
  readonly isErasing?: boolean;
  readonly erasure?: Erasure;
  /** The highest number that an item of it ever had, where items went elsewhere: no number is given twice. */
  readonly lastItem?: number;
  readonly items: readonly Item[];
}

/** Who did it: the desk by itself, the person, or a member of staff or a service of the operator by the subject id of the token. */
export type Actor = 'desk' | 'person' | `staff:${string}` | `system:${string}`;

/** What the audit says of a change: codes and ids only, never a person's words. */
export interface AuditEntry<Rule extends string = RuleName> {
  readonly at: string;
  readonly actor: Actor;
  readonly rule: Rule;
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
  /** Nothing proves that a mail is from the address that it names: the domain has no rule for that (DMARC), or it was not kept. */
  readonly unproven?: boolean;
  /** What it tells of a letter of ours that came back or was not wanted. */
  readonly returned?: Returned;
  /** Mail from before the desk's time: no letter, everything reviewed. */
  readonly history: boolean;
  /** What the receipt of a form says: the choice, and the SHA-256 of the words. */
  readonly receipt?: { readonly choice: string; readonly digest: string };
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

/** Since when nobody works on a case with these items. */
export const closedSince = (items: readonly Item[], before: string | undefined, at: string) =>
  items.some(isUnderWay) ? {} : { closedAt: before ?? at };

/** The case with what a rule changes of it, one version later. */
export function change(
  { closedAt, ...before }: CaseFile,
  { items = before.items, flags = before.flags, fields = {}, messages = [], letters = [], entry }: Changed,
): Change {
  // A letter on its way is a new try. A list shows the flags, so new flags are written on every item.
  const left = letters.length > 0 ? flags.filter((flag) => flag !== 'undelivered') : flags;
  const shown = left.join() === before.flags.join() ? items : items.map((item) => ({ ...item }));
  return {
    caseFile: {
      ...before,
      ...fields,
      ...closedSince(items, closedAt, entry.at),
      version: before.version + 1,
      items: shown,
      flags: left,
    },
    messages,
    letters,
    entry,
  };
}
