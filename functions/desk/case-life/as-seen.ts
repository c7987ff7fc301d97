// What the person of a case sees of it: their own messages and ours to them, and how each ask stands. Never a note of staff.
import type { CaseFile, Item } from '../case-file.ts';
import type { Letter } from '../letters/letter.ts';
import { samePerson } from '../mail/whose.ts';
import type { Message } from '../message.ts';
import { isWish } from '../written-notice/from-cases.ts';
import { isUnderWay, standingOf } from './transitions.ts';

/** How an ask stands, as the page says it. */
export type Standing =
  | 'open'
  | 'waiting-person'
  | 'waiting-identity'
  | 'escalated'
  | 'granted'
  | 'answered'
  | 'partly'
  | 'refused'
  | 'nothing-found'
  | 'withdrawn';

/** Kinds that are answered and not done. */
const answers: ReadonlySet<Item['kind']> = new Set([
  'access',
  'question',
  'complaint',
  'breach-inquiry',
  null,
]);

export function standingSeen({ state, waitsFor, outcome, kind }: Item): Standing {
  if (state === 'waiting') return waitsFor === 'identity' ? 'waiting-identity' : 'waiting-person';
  if (state !== 'answered' || !outcome) return state === 'escalated' ? 'escalated' : 'open';
  return outcome.result === 'granted' && answers.has(kind) ? 'answered' : outcome.result;
}

/** The person may still say that it was meant otherwise. */
export const mayChange = (item: Item): boolean => isUnderWay(item) && item.state !== 'escalated';

/** The person may still take it back; a wish that stands in the register at any time. */
export const mayWithdraw = (item: Item): boolean =>
  mayChange(item) || (item.state === 'answered' && isWish(item));

/** Nothing can be added any more. */
export const isOver = ({ mergedInto, erasedAt, isErasing }: CaseFile): boolean =>
  mergedInto !== undefined || erasedAt !== undefined || isErasing === true;

export const isUnsorted = ({ items }: CaseFile): boolean =>
  items.every((item) => standingOf(item) === 'junk');

/** The messages that the person wrote, and what they were told on paper or by phone. */
export const messagesSeen = ({ person }: CaseFile, messages: readonly Message[]): readonly Message[] =>
  messages.filter(
    ({ direction, channel, from, isErased }) =>
      !isErased &&
      (direction === 'in'
        ? person.address === '' || samePerson(from, person)
        : direction === 'out' && (channel === 'phone' || channel === 'post')),
  );

/** A letter that went to the person of the case, or is on its way there. */
export const isLetterSeen = ({ linked, facts }: Letter, state: string): boolean =>
  linked === true &&
  facts.kind !== 'status-code' &&
  (state === 'sent' || state === 'claimed' || state === 'due');
