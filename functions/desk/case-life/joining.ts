// What comes in later and belongs to a case that is there.
import { type CaseFile, type Change, change, type Received } from '../case-file.ts';
import { samePerson } from '../mail/whose.ts';
import type { MailKind, Message } from '../message.ts';

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

/** The same mail, sent again by a client or a forwarder: kept beside the first, without a letter. */
export function attachCopy(caseFile: CaseFile, received: Received): Change {
  const message: Message = { ...received.message, marks: [...(received.message.marks ?? []), 'copy'] };
  return change(caseFile, {
    messages: [message],
    entry: { at: message.at, actor: 'desk', rule: 'attach-copy', about: { message: message.id } },
  });
}
