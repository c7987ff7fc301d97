// What comes in later and belongs to a case that is there.
import { type CaseFile, type Change, change, type Item, type Received } from '../case-file.ts';
import { resorted } from '../clocks/clocks.ts';
import type { Desk } from '../desk.ts';
import { samePerson } from '../mail/whose.ts';
import type { MailKind, Message } from '../message.ts';
import { type Ask, moreExact, type Sorted } from '../sorting/sorting.ts';
import { flagsWith } from './child.ts';
import { heard, reopened } from './coming-back.ts';
import { bareMessage } from './ending.ts';
import { newItem } from './sorting-by-hand.ts';
import { isUnderWay, standingOf } from './transitions.ts';

const machineKinds: ReadonlySet<MailKind> = new Set([
  'automatic-reply',
  'bounce',
  'delayed',
  'complaint-report',
  'receipt',
  'calendar',
]);

/** A machine sent it in the person's name: it asks and answers nothing. */
export const isOfMachine = ({ verdict }: Pick<Message, 'verdict'>): boolean =>
  verdict !== undefined && machineKinds.has(verdict.kind);

/** Only the persons of a case enter it by citing the reference, and only when the sender is not known to be forged. */
export const mayJoin = (
  { person, participants = [], mergedInto, erasedAt, isErasing }: CaseFile,
  received: Received,
): boolean =>
  received.trusted &&
  received.person.address !== '' &&
  !mergedInto &&
  !erasedAt &&
  !isErasing &&
  [person, ...participants].some((each) => samePerson(each, received.person));

/**
 * A person of the case writes again: the message joins, and what waited for them is open again. What they ask anew stands in the
 * case too: an answered ask of the same kind is open again, another one is one more item whose clocks count from this message.
 * Thanks only join. No second acknowledgement. What a machine sends in the person's name only joins: it is no answer.
 */
export function joinCase(caseFile: CaseFile, received: Received, desk: Desk): Change {
  const { message } = received;
  if (isOfMachine(message))
    return change(caseFile, {
      messages: [message],
      entry: { at: message.at, actor: 'desk', rule: 'join-case', about: { message: message.id } },
    });
  const residence = moreExact(caseFile.residence, received.residence);
  const known: CaseFile = { ...caseFile, ...(residence && { residence }) };
  const listened = known.items
    .map((item) => (item.state === 'waiting' ? heard(known, item, 'hear', message.at, desk) : item))
    .map((item) => (residence === caseFile.residence ? item : ofResidence(known, item, message.at, desk)));
  const asked = askedAnew(known, received).reduce<readonly Item[]>(
    (items, ask) => withAsk({ ...known, items }, ask, message, desk),
    listened,
  );
  const before = new Map(caseFile.items.map((item) => [item.n, item]));
  const reopenedOnes = asked.filter(
    ({ n, state }) => state === 'open' && before.get(n)?.state === 'answered',
  );
  const added = asked.filter(({ n }) => !before.has(n));
  return change(known, {
    items: asked,
    flags: flagsWith(
      caseFile.flags.filter((flag) => flag !== 'unreachable' && flag !== 'undelivered'),
      asked,
    ),
    messages: [message],
    entry: {
      at: message.at,
      actor: 'person',
      rule: 'join-case',
      about: {
        message: message.id,
        ...(reopenedOnes.length > 0 && { reopened: numbers(reopenedOnes) }),
        ...(added.length > 0 && { added: numbers(added) }),
      },
    },
  });
}

const numbers = (items: readonly Item[]): string => items.map(({ n }) => n).join(' ');

/**
 * What a message asks beyond what the case knows. Where something is under way, whatever has no kind, and a question, belongs to
 * it. Where nothing is, nobody would see it: then it is an ask unless it only thanks.
 */
function askedAnew(caseFile: CaseFile, { sorted }: Received): readonly Ask[] {
  const asks = sorted.asks.filter(({ queue }) => queue !== 'junk');
  const named = asks.filter(({ kind }) => kind !== null);
  if (caseFile.items.some(isUnderWay)) return named.filter(({ kind }) => kind !== 'question');
  if (named.length > 0) return named;
  return isThanks(sorted) ? [] : asks.slice(0, 1);
}

/** The sorting is sure that somebody thanks and wants nothing. */
const isThanks = ({ needsReview, why }: Sorted): boolean =>
  !needsReview && why.some(({ concept }) => concept.includes('thanks'));

/** The items with an ask that came: as it stands where one of its kind is under way, open again, or one more. */
function withAsk(caseFile: CaseFile, { queue, kind }: Ask, message: Message, desk: Desk): readonly Item[] {
  const { items } = caseFile;
  const same = items.filter((item) => item.kind === kind && standingOf(item) !== 'junk');
  if (same.some(({ state }) => state !== 'answered')) return items;
  const last = same.at(-1);
  return last
    ? items.map((item) => (item === last ? { ...reopened(last), needsReview: true } : item))
    : [...items, newItem(caseFile, { queue, kind, message, needsReview: true, desk })];
}

/** The person said where they live: the laws of that place apply too. */
function ofResidence({ residence }: CaseFile, item: Item, at: string, desk: Desk): Item {
  const { receivedAt, kind, queue, clocks, state } = item;
  if (state === 'answered') return { ...item };
  return { ...item, clocks: resorted(clocks, { receivedAt, kind, queue, residence, desk }, at) };
}

/**
 * The same mail, sent again by a client or a forwarder: kept beside the first, without a letter. What was erased takes none of
 * its words: it only learns that there is more to erase.
 */
export function attachCopy(caseFile: CaseFile, received: Received): Change {
  const { message } = received;
  const isErased = caseFile.erasedAt !== undefined || caseFile.isErasing === true;
  return change(caseFile, {
    messages: [{ ...(isErased ? toErase(message) : message), marks: [...(message.marks ?? []), 'copy'] }],
    ...(isErased && { fields: { isErasing: true } }),
    entry: { at: message.at, actor: 'desk', rule: 'attach-copy', about: { message: message.id } },
  });
}

/** Only where its raw mail and its attachments lie. */
function toErase(message: Message): Message {
  const { isErased: _, ...bare } = bareMessage(message);
  const attachments = message.attachments.map((attachment) => ({ ...attachment, name: '' }));
  return { ...bare, attachments, ...(message.raw && { raw: message.raw }) };
}
