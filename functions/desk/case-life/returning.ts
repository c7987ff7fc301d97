// Letters that came back, or were not wanted.
import { type CaseFile, type Change, change, type Item, type Received } from '../case-file.ts';
import type { ReturnEvidence, Returned } from '../mail/returned.ts';
import type { Flag } from '../sorting/sorting.ts';
import { reopened } from './coming-back.ts';

/**
 * Mail to the person came back for good, or they do not want it: staff must find another way.
 *
 * @param lost id of the letter that never arrived: what it answered has no answer
 */
export function markUnreachable(caseFile: CaseFile, code: string, at: string, lost?: string): Change {
  const found = lostIn(caseFile, lost, 'unreachable');
  return change(caseFile, {
    ...found,
    entry: {
      at,
      actor: 'desk',
      rule: 'mark-unreachable',
      about: { code, ...reopenedIn(caseFile, found.items) },
    },
  });
}

/**
 * A letter of ours never went out, however often the desk tried. The fault may be ours, so mail stays possible: the next letter
 * takes the flag off.
 *
 * @param lost id of that letter: what it answered has no answer
 */
export function markUndelivered(caseFile: CaseFile, code: string, at: string, lost?: string): Change {
  const found = lostIn(caseFile, lost, 'undelivered');
  return change(caseFile, {
    ...found,
    entry: {
      at,
      actor: 'desk',
      rule: 'mark-undelivered',
      about: { code, ...reopenedIn(caseFile, found.items) },
    },
  });
}

/** How an item names a letter that stayed in the case from which the item came. */
export const letterElsewhere = (reference: string, letter: string): string =>
  letter.includes(' ') ? letter : `${reference} ${letter}`;

function lostIn(caseFile: CaseFile, lost: string | undefined, flag: Flag): Pick<CaseFile, 'flags' | 'items'> {
  const isForgotten = caseFile.erasedAt !== undefined || caseFile.isErasing === true;
  const isLost = ({ outcome }: Item) => !isForgotten && lost !== undefined && outcome?.letter === lost;
  return {
    flags: [...new Set([...caseFile.flags, flag])],
    items: toReview(caseFile.items.map((item) => (isLost(item) ? reopened(item, 'return') : item))),
  };
}

const toReview = (items: readonly Item[]): readonly Item[] =>
  items.map((item) => (item.state === 'answered' ? item : { ...item, needsReview: true }));

function reopenedIn({ items: before }: CaseFile, items: readonly Item[]): { reopened?: string } {
  const numbers = items.flatMap(({ n, state }, i) =>
    state !== 'answered' && before[i]?.state === 'answered' ? n : [],
  );
  return numbers.length > 0 ? { reopened: numbers.join(' ') } : {};
}

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
    ...(final && letter && lostIn(caseFile, how === 'hard' ? letter : undefined, 'unreachable')),
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
