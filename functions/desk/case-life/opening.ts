// How a case begins, and how the person learns that it did.
import {
  type Actor,
  type CaseFile,
  type Change,
  change,
  closedSince,
  type Item,
  type Received,
} from '../case-file.ts';
import { acknowledged, clocksFor, owedBy } from '../clocks/clocks.ts';
import type { Desk } from '../desk.ts';
import type { Letter, PromisedDate } from '../letters/letter.ts';
import { tellingOf } from '../letters/reasons.ts';
import type { Message, Person } from '../message.ts';
import { Refusal } from '../refusal.ts';
import type { Ask, Reason } from '../sorting/sorting.ts';
import { flagsWith } from './child.ts';
import { type Deed, mustHaveHappened, mustStand } from './deed.ts';
import { mustBeReachable } from './writing.ts';

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
  const told = !silence && !history && items.some((item) => item.queue !== 'junk');
  const suggests = received.cites[0];
  const caseFile: CaseFile = {
    reference,
    version: 1,
    person,
    ...(received.answerAt && { answerAt: received.answerAt }),
    ...(message.form?.postal && { postal: message.form.postal }),
    openedAt: message.at,
    channel: message.channel,
    language: sorted.language,
    ...(residence && { residence }),
    residenceHints: sorted.residence,
    flags: flagsWith(suggests ? [...sorted.flags, 'cites-another-case'] : sorted.flags, items),
    origin: received.origin,
    delivery: received.delivery,
    ...(silence && { silence }),
    ...(suggests && { suggests }),
    ...closedSince(items, undefined, message.at),
    items: told ? items.map((item) => withoutDutyToAcknowledge(item, message.at)) : items,
  };
  return {
    caseFile,
    messages: [message],
    letters: told ? [acknowledgement(caseFile, received, message.at, isUnreadable(message))] : [],
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

/** What staff enter of something that did not come as mail or form. */
export interface Entered {
  readonly channel: 'phone' | 'post' | 'staff';
  /** When it was received, or found: ISO 8601 instant, or the calendar date where nobody knows the time. Never assumed. */
  readonly receivedAt: string;
  /** Absent where staff found it themselves, or nobody said their name. */
  readonly person?: Person | undefined;
  /** Postal address, with its line breaks. */
  readonly postal?: string | undefined;
  readonly asks: readonly Ask[];
  readonly language?: string | undefined;
  readonly residence?: string | undefined;
  /** What was said or written, or what staff found. */
  readonly message: Message;
  /** False where no acknowledgement is to go to the person's mail address. */
  readonly acknowledge: boolean;
}

/** No desk has anything older. */
const earliestReceipt = '1990-01-01';

/**
 * Staff open a case: a call, a letter on paper, or what they found themselves.
 *
 * @throws Refusal `invalid` where the date of receipt cannot be
 */
export function openByStaff(
  { reference, origin }: { readonly reference: string; readonly origin: string },
  entered: Entered,
  { by, at, desk }: Pick<Deed, 'by' | 'at' | 'desk'>,
): Change {
  const { channel, receivedAt, asks, residence, message } = entered;
  mustHaveHappened(receivedAt, 'receivedAt', { at, desk });
  if (receivedAt < earliestReceipt)
    throw new Refusal('invalid', `receivedAt must not be before ${earliestReceipt}: ${receivedAt} is.`);
  const person = entered.person ?? { name: '', address: '' };
  const told = entered.acknowledge && person.address !== '';
  const items = asks.map(
    ({ queue, kind }, i): Item => ({
      n: i + 1,
      kind,
      queue,
      state: 'open',
      needsReview: false,
      assignee: null,
      subject: message.subject,
      receivedAt,
      clocks: clocksFor({ receivedAt, kind, queue, residence, desk }),
      why: [],
    }),
  );
  const caseFile: CaseFile = {
    reference,
    version: 1,
    person,
    ...(entered.postal && { postal: entered.postal }),
    openedAt: at,
    channel,
    language: entered.language ?? desk.languages[0] ?? 'und',
    ...(residence && { residence }),
    residenceHints: [],
    flags: flagsWith([], items),
    origin,
    delivery: origin,
    items: told ? items.map((item) => withoutDutyToAcknowledge(item, at)) : items,
  };
  const letter = { ...acknowledgement(caseFile, { thread: {} }, receivedAt), byHand: true, createdAt: at };
  return {
    caseFile,
    messages: [message],
    letters: told ? [letter] : [],
    entry: {
      at,
      actor: by,
      rule: 'open-case',
      about: {
        message: message.id,
        channel,
        receivedAt,
        queues: items.map(({ queue }) => queue).join(' '),
        acknowledged: told,
      },
    },
  };
}

/**
 * Staff acknowledge by hand what the desk did not answer by itself, or what never went out.
 *
 * @param told whether an acknowledgement went out or is on its way
 * @param first the message that opened the case: where nobody can read it, the letter asks for plain text
 * @throws Refusal `conflict` where the person was told, or left no address
 */
export function acknowledgeByHand(
  caseFile: CaseFile,
  thread: Received['thread'],
  told: boolean,
  first: Message | undefined,
  by: Actor,
  at: string,
): Change {
  mustStand(caseFile);
  if (told) throw new Refusal('conflict', 'This person has an acknowledgement, or it is on its way.');
  mustBeReachable(caseFile);
  const id = `ack-${caseFile.version + 1}`;
  const [receivedAt] = caseFile.items.map((item) => item.receivedAt).sort();
  const letter: Letter = {
    ...acknowledgement(caseFile, { thread }, receivedAt, first && isUnreadable(first)),
    id,
    byHand: true,
    createdAt: at,
  };
  return change(caseFile, {
    items: caseFile.items.map((item) => withoutDutyToAcknowledge(item, at)),
    letters: [letter],
    entry: { at, actor: by, rule: 'acknowledge-by-hand', about: { letter: id } },
  });
}

/** The letter is owed by the same change, and staff are told when it fails. */
function withoutDutyToAcknowledge(item: Item, at: string): Item {
  const clocks = acknowledged(item.clocks, at);
  return clocks === item.clocks ? item : { ...item, clocks };
}

/**
 * The dates that a person is told of these asks: of each rule that owes an answer, or a sentence of its own; of several asks
 * under one rule the earliest.
 */
export function promisedDates(asks: readonly Item[]): readonly PromisedDate[] {
  const owed = asks
    .flatMap((item) => item.clocks)
    .filter(({ rule }) => owedBy(rule) === 'answer' || tellingOf(rule)?.apart);
  const dates = new Map<string, PromisedDate>();
  for (const { rule, safe: date } of owed)
    if (date !== null && date < (dates.get(rule)?.date ?? '~')) dates.set(rule, { rule, date });
  return [...dates.values()];
}

function acknowledgement(
  caseFile: CaseFile,
  { thread, receipt, unproven }: Pick<Received, 'thread' | 'receipt' | 'unproven'>,
  receivedAt = caseFile.openedAt,
  unreadable = false,
): Letter {
  const asks = caseFile.items.filter((item) => item.queue !== 'junk');
  return {
    id: 'ack',
    reference: caseFile.reference,
    to: caseFile.answerAt ?? caseFile.person,
    language: caseFile.language,
    ...thread,
    facts: {
      kind: 'acknowledgement',
      asks: asks.map((item) => item.kind),
      receivedAt,
      dates: promisedDates(asks),
      ...(caseFile.flags.includes('urgent') && { urgent: true }),
      ...(unreadable && { unreadable }),
      ...(unproven && { unproven }),
      ...(caseFile.channel === 'form' && { form: true }),
      ...(receipt && { receipt }),
    },
    linked: true,
    createdAt: caseFile.openedAt,
  };
}

/** Without a word that anybody here can read: encrypted, or packed as Outlook does. */
const isUnreadable = ({ marks = [], text }: Message): boolean =>
  (marks.includes('encrypted') && /^\s*(?:$|-----BEGIN PGP MESSAGE)/.test(text)) ||
  (marks.includes('tnef') && marks.includes('no-text'));

/** What staff need to see why an item stands where it stands. The rest is many small weights. */
const mostReasons = 8;

const strongest = (why: readonly Reason[]): readonly Reason[] =>
  [...why].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)).slice(0, mostReasons);
