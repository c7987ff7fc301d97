// Letters that came back, or were not wanted.
import { type CaseFile, type Change, change, type Item, type Received } from '../case-file.ts';
import type { ReturnEvidence, Returned } from '../mail/returned.ts';
import type { Flag } from '../sorting/sorting.ts';

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
