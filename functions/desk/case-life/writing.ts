// What staff write: to the person, and to each other.
import { type Actor, type CaseFile, type Change, change, itemOf, type Received } from '../case-file.ts';
import type { Message } from '../message.ts';
import { Refusal } from '../refusal.ts';
import { mustStand } from './deed.ts';

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
  mustStand(caseFile);
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
        linked: true,
        createdAt: message.at,
      },
    ],
    entry: { at: message.at, actor: by, rule: 'write-reply', about: { message: message.id } },
  });
}

/**
 * Staff note something for each other, about the case or one item of it; it never leaves the desk by itself.
 *
 * @throws Refusal `missing` where the case has no such item
 */
export function writeNote(caseFile: CaseFile, message: Message, by: Actor): Change {
  mustStand(caseFile);
  const item = message.about === undefined ? undefined : itemOf(caseFile, message.about);
  return change(caseFile, {
    messages: [message],
    entry: {
      at: message.at,
      actor: by,
      rule: 'write-note',
      about: { message: message.id, ...(item && { item: item.n }) },
    },
  });
}

/** Whether a mail reaches the person, as far as anybody knows. */
export const isReachable = ({ person, flags }: CaseFile): boolean =>
  person.address !== '' && !flags.includes('unreachable') && !flags.includes('disowned');

/** @throws Refusal `conflict` where no mail reaches the person */
export function mustBeReachable({ person, flags }: CaseFile): void {
  if (!person.address)
    throw new Refusal(
      'conflict',
      'This person left no mail address. Answer by post, and record it as a note.',
    );
  if (flags.includes('disowned'))
    throw new Refusal(
      'conflict',
      'Whoever reads this address says that they never sent this, so nothing more goes there. Find out who wrote it; when you know who the person is, record it, and mail is possible again.',
    );
  if (flags.includes('unreachable'))
    throw new Refusal(
      'conflict',
      'Mail to this person came back. Reach them another way, and record it as a note; when they write again, mail is possible again.',
    );
}

/** An address that somebody typed into the form, and that nobody showed to be theirs. */
export const isUnconfirmed = ({ channel, person, confirmedAt, identity }: CaseFile): boolean =>
  channel === 'form' && person.address !== '' && !confirmedAt && !identity;

/** @throws Refusal `conflict` where the address is only what somebody typed into the form */
export function mustBeConfirmed(caseFile: CaseFile): void {
  if (isUnconfirmed(caseFile))
    throw new Refusal(
      'conflict',
      'Nobody has confirmed the address that was typed into the form, so no personal data may go there. Wait for the confirmation, ask for proof of identity, or answer by post.',
    );
}
