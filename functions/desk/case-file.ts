// What may happen to a case. Each rule takes the case as it is and returns the whole change; nothing here has effects.
import type { Clock } from './clocks/clock.ts';
import { clocksFor } from './clocks/clocks.ts';
import type { Desk } from './desk.ts';
import type { Letter } from './letters/letter.ts';
import type { ReturnEvidence, Returned } from './mail/returned.ts';
import type { SilenceCode } from './mail/silence.ts';
import { samePerson } from './mail/whose.ts';
import type { MailKind, Message, Person } from './message.ts';
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
  /** ISO 8601 instant, UTC: from here its clocks count, even when it is restored from junk much later. */
  readonly receivedAt: string;
  readonly clocks: readonly Clock[];
  readonly why: readonly Reason[];
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

/** The outcome of a rule: saved in one transaction or not at all. Items not named by identity in the case before are written. */
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
  const earliest = (dates: readonly string[]) => [...dates].sort()[0];
  const safe = earliest(running.map((clock) => clock.safe));
  const latest = earliest(running.map((clock) => clock.latest));
  return safe && latest ? { safe, latest } : null;
}

/** A message opens its own case, with one item per ask, and the person is told unless something speaks against it. */
export function openCase(reference: string, received: Received, desk: Desk): Change {
  const { message, person, sorted, residence, silence, history } = received;
  const items = sorted.asks.map(
    ({ queue, kind }, i): Item => ({
      n: i + 1,
      kind,
      queue,
      state: 'open',
      needsReview: sorted.needsReview || history,
      assignee: null,
      subject: message.subject,
      receivedAt: message.at,
      clocks: clocksFor({ receivedAt: message.at, kind, queue, residence, desk }),
      why: i === 0 ? strongest(sorted.why) : [],
    }),
  );
  const suggests = received.cites[0];
  const caseFile: CaseFile = {
    reference,
    version: 1,
    person,
    ...(received.answerAt && { answerAt: received.answerAt }),
    openedAt: message.at,
    channel: message.channel,
    language: sorted.language,
    ...(residence && { residence }),
    residenceHints: sorted.residence,
    flags: suggests ? [...sorted.flags, 'cites-another-case'] : sorted.flags,
    origin: received.origin,
    delivery: received.delivery,
    ...(silence && { silence }),
    ...(suggests && { suggests }),
    items,
  };
  const told = !silence && !history && items.some((item) => item.queue !== 'junk');
  return {
    caseFile,
    messages: [message],
    letters: told ? [acknowledgement(caseFile, received.thread, isUnreadable(message))] : [],
    entry: {
      at: message.at,
      actor: 'desk',
      rule: 'open-case',
      about: {
        message: message.id,
        queues: items.map((item) => item.queue).join(' '),
        acknowledged: told,
        ...(silence && { silence }),
      },
    },
  };
}

/** Only the case's own person enters it by citing the reference, and only when the sender is not known to be forged. */
export const mayJoin = (caseFile: CaseFile, received: Received): boolean =>
  received.trusted && received.person.address !== '' && samePerson(caseFile.person, received.person);

/**
 * The case's person writes again: the message joins, and what waited for them is open again. No second acknowledgement. What a
 * machine sends in the person's name only joins: it is no answer.
 */
export function joinCase(caseFile: CaseFile, received: Received): Change {
  const byMachine = machineKinds.has(received.message.verdict?.kind ?? 'human');
  return change(caseFile, {
    ...(!byMachine && {
      items: caseFile.items.map((item) => (item.state === 'waiting' ? { ...item, state: 'open' } : item)),
      flags: caseFile.flags.filter((flag) => flag !== 'unreachable'),
    }),
    messages: [received.message],
    entry: {
      at: received.message.at,
      actor: byMachine ? 'desk' : 'person',
      rule: 'join-case',
      about: { message: received.message.id },
    },
  });
}

const machineKinds: ReadonlySet<MailKind> = new Set([
  'automatic-reply',
  'bounce',
  'delayed',
  'complaint-report',
  'receipt',
  'calendar',
]);

/** Mail to the person came back for good, or they do not want it: staff must find another way. */
export const markUnreachable = (caseFile: CaseFile, code: string, at: string): Change =>
  change(caseFile, {
    ...unreachable(caseFile),
    entry: { at, actor: 'desk', rule: 'mark-unreachable', about: { code } },
  });

const unreachable = (caseFile: CaseFile): Pick<CaseFile, 'flags' | 'items'> => ({
  flags: [...new Set<Flag>([...caseFile.flags, 'unreachable'])],
  items: toReview(caseFile.items),
});

const toReview = (items: readonly Item[]): readonly Item[] =>
  items.map((item) => (item.state === 'answered' ? item : { ...item, needsReview: true }));

/**
 * A letter of this case came back, or a report says so: the report joins as a message. One that proves it, and says that no
 * later letter arrives or is wanted, makes the person unreachable; one that says so without proof is for staff to judge.
 */
export function joinReturned(
  caseFile: CaseFile,
  { message, returned: { how, code } }: Received & { readonly returned: Returned },
  { letter }: ReturnEvidence,
): Change {
  const final = how === 'hard' || how === 'complaint';
  const marks = [...(message.marks ?? []), `returned-${how}`, ...(letter ? [] : ['returned-unproven'])];
  return change(caseFile, {
    ...(final && letter && unreachable(caseFile)),
    ...(final && !letter && { items: toReview(caseFile.items) }),
    messages: [{ ...message, marks }],
    entry: {
      at: message.at,
      actor: 'desk',
      rule: 'join-returned',
      about: { message: message.id, how, code, letter: letter ?? null },
    },
  });
}

/** The same mail, sent again by a client or a forwarder: kept beside the first, without a letter. */
export function attachCopy(caseFile: CaseFile, received: Received): Change {
  const message: Message = { ...received.message, marks: [...(received.message.marks ?? []), 'copy'] };
  return change(caseFile, {
    messages: [message],
    entry: { at: message.at, actor: 'desk', rule: 'attach-copy', about: { message: message.id } },
  });
}

/** What staff may set on an item by hand. */
export interface ItemEdit {
  readonly assignee?: string | null | undefined;
  readonly queue?: Queue | undefined;
  readonly kind?: Kind | null | undefined;
}

/**
 * Staff assign an item, move it to another queue or call it another kind.
 * A move from or to junk and a change of kind count its clocks anew, always from its arrival.
 *
 * @throws Refusal `missing` where the case has no such item, `invalid` where nothing is to be changed
 */
export function editItem(
  caseFile: CaseFile,
  n: number,
  edit: ItemEdit,
  by: Actor,
  at: string,
  desk: Desk,
): Change {
  const before = itemOf(caseFile, n);
  if (edit.assignee === undefined && edit.queue === undefined && edit.kind === undefined)
    throw new Refusal('invalid', 'Nothing to change: send at least one of assignee, queue and kind.');
  const sorted = edit.queue !== undefined || edit.kind !== undefined;
  const queue = edit.queue ?? before.queue;
  const kind = edit.kind === undefined ? before.kind : edit.kind;
  const after: Item = {
    ...before,
    assignee: edit.assignee === undefined ? before.assignee : edit.assignee,
    queue,
    kind,
    needsReview: sorted ? false : before.needsReview,
    clocks: sorted
      ? clocksFor({ receivedAt: before.receivedAt, kind, queue, residence: caseFile.residence, desk })
      : before.clocks,
  };
  return change(caseFile, {
    items: caseFile.items.map((item) => (item.n === n ? after : item)),
    entry: {
      at,
      actor: by,
      rule: 'edit-item',
      about: {
        item: n,
        ...(edit.assignee !== undefined && { assignee: edit.assignee }),
        ...(edit.queue !== undefined && { queue, queueBefore: before.queue }),
        ...(edit.kind !== undefined && { kind, kindBefore: before.kind }),
      },
    },
  });
}

/** The thread in which an answer stands: subject and ids of the person's mails, the last one answered. */
export function threadOf(messages: readonly Message[]): Received['thread'] & { subject: string } {
  const received = messages.filter((message) => message.direction === 'in');
  const ids = received.flatMap((message) => message.messageId ?? []);
  const last = ids.at(-1);
  return { subject: received.at(-1)?.subject ?? '', ...(last && { inReplyTo: last, references: ids }) };
}

/** Staff write to the person: the words go out as a letter in the thread of the person's last mail. */
export function writeReply(
  caseFile: CaseFile,
  message: Message,
  thread: Received['thread'],
  by: Actor,
): Change {
  mustBeReachable(caseFile);
  return change(caseFile, {
    messages: [message],
    letters: [
      {
        id: message.id,
        reference: caseFile.reference,
        to: caseFile.answerAt ?? caseFile.person,
        language: caseFile.language,
        subject: message.subject,
        ...thread,
        facts: { kind: 'reply', text: message.text },
        createdAt: message.at,
      },
    ],
    entry: { at: message.at, actor: by, rule: 'write-reply', about: { message: message.id } },
  });
}

/**
 * Staff acknowledge by hand what the desk did not answer by itself, or what never went out.
 *
 * @param told whether an acknowledgement went out or is on its way
 * @throws Refusal `conflict` where the person was told, or left no address
 */
export function acknowledgeByHand(
  caseFile: CaseFile,
  thread: Received['thread'],
  told: boolean,
  by: Actor,
  at: string,
): Change {
  if (told) throw new Refusal('conflict', 'This person has an acknowledgement, or it is on its way.');
  mustBeReachable(caseFile);
  const id = `ack-${caseFile.version + 1}`;
  const letter: Letter = { ...acknowledgement(caseFile, thread), id, byHand: true, createdAt: at };
  return change(caseFile, {
    letters: [letter],
    entry: { at, actor: by, rule: 'acknowledge-by-hand', about: { letter: id } },
  });
}

/** Staff note something for each other; it never leaves the desk. */
export const writeNote = (caseFile: CaseFile, message: Message, by: Actor): Change =>
  change(caseFile, {
    messages: [message],
    entry: { at: message.at, actor: by, rule: 'write-note', about: { message: message.id } },
  });

/** Without a word that anybody here can read: encrypted, or packed as Outlook does. */
const isUnreadable = ({ marks = [], text }: Message): boolean =>
  (marks.includes('encrypted') && /^\s*(?:$|-----BEGIN PGP MESSAGE)/.test(text)) ||
  (marks.includes('tnef') && marks.includes('no-text'));

/** What staff need to see why an item stands where it stands. The rest is many small weights. */
const mostReasons = 8;

const strongest = (why: readonly Reason[]): readonly Reason[] =>
  [...why].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)).slice(0, mostReasons);

function mustBeReachable({ person, flags }: CaseFile): void {
  if (!person.address)
    throw new Refusal(
      'conflict',
      'This person left no mail address. Answer by post, and record it as a note.',
    );
  if (flags.includes('unreachable'))
    throw new Refusal(
      'conflict',
      'Mail to this person came back. Reach them another way, and record it as a note; when they write again, mail is possible again.',
    );
}

function itemOf(caseFile: CaseFile, n: number): Item {
  const item = caseFile.items.find((each) => each.n === n);
  if (!item) throw new Refusal('missing', `Case ${caseFile.reference} has no item ${n}.`);
  return item;
}

function acknowledgement(caseFile: CaseFile, thread: Received['thread'], unreadable = false): Letter {
  const asks = caseFile.items.filter((item) => item.queue !== 'junk');
  const dates = new Map(
    asks.flatMap((item) => item.clocks).map(({ rule, safe }) => [rule, { rule, date: safe }]),
  );
  return {
    id: 'ack',
    reference: caseFile.reference,
    to: caseFile.answerAt ?? caseFile.person,
    language: caseFile.language,
    ...thread,
    facts: {
      kind: 'acknowledgement',
      asks: asks.map((item) => item.kind),
      receivedAt: caseFile.openedAt,
      dates: [...dates.values()],
      ...(caseFile.flags.includes('urgent') && { urgent: true }),
      ...(unreadable && { unreadable }),
    },
    createdAt: caseFile.openedAt,
  };
}

interface Changed {
  readonly items?: readonly Item[];
  readonly flags?: readonly Flag[];
  readonly messages?: readonly Message[];
  readonly letters?: readonly Letter[];
  readonly entry: AuditEntry;
}

function change(
  before: CaseFile,
  { items = before.items, flags = before.flags, messages = [], letters = [], entry }: Changed,
): Change {
  // A list shows the flags, so new flags are written on every item.
  const shown = flags.join() === before.flags.join() ? items : items.map((item) => ({ ...item }));
  return {
    caseFile: { ...before, version: before.version + 1, items: shown, flags },
    messages,
    letters,
    entry,
  };
}
