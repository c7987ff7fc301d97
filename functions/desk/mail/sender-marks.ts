import type { Desk } from '../desk.ts';
import type { Person } from '../message.ts';
import { headerOf, type Mail } from './mail.ts';
import type { Mark } from './marks.ts';
import type { Transport } from './transport.ts';
import {
  answerTo,
  claimsAnotherAddress,
  domainOf,
  isOwnAddress,
  normalAddress,
  samePerson,
} from './whose.ts';

/**
 * What is odd about who a mail is from (RFC 5322 3.6.2).
 *
 * @param person whose mail it is taken for
 */
export function senderMarks(mail: Mail, transport: Transport, person: Person, desk: Desk): readonly Mark[] {
  const authors = new Set(mail.from.flatMap(({ address }) => normalAddress(address)?.toLowerCase() ?? []));
  return [
    ...(claimsAnotherAddress(person) ? (['names-another-address'] as const) : []),
    ...(authors.size > 1 ? (['several-authors'] as const) : []),
    ...(isOnBehalf(mail) ? (['sent-on-behalf'] as const) : []),
    ...(isRewritten(mail) ? (['list-changed-sender'] as const) : []),
    ...(asksElsewhere(mail, transport, person, desk) ? (['answers-elsewhere'] as const) : []),
    ...(transport.verdicts.dmarc === 'FAIL' ? (['sender-unproven'] as const) : []),
  ];
}

/** A Sender of another domain; within one it is a mailbox that several use. */
const isOnBehalf = ({ sender, from }: Mail): boolean => {
  const author = from[0];
  return (
    sender !== undefined &&
    author !== undefined &&
    normalAddress(sender.address) !== undefined &&
    domainOf(sender.address) !== domainOf(author.address)
  );
};

/** As lists do whose members' domains forbid others to send (`Ada via List <list@…>`). */
const isRewritten = (mail: Mail): boolean => {
  const original = headerOf(mail, 'x-original-from') || headerOf(mail, 'x-original-sender');
  const author = mail.from[0];
  if (!author) return false;
  if (original !== '' && !original.toLowerCase().includes(author.address.toLowerCase())) return true;
  return / via \S/.test(author.name) && headerOf(mail, 'list-id') !== '';
};

const asksElsewhere = (mail: Mail, transport: Transport, person: Person, desk: Desk): boolean => {
  const answered = answerTo(mail, transport, person, desk);
  return mail.replyTo.some(
    ({ name, address }) =>
      normalAddress(address) !== undefined &&
      !isOwnAddress(address, desk) &&
      !samePerson({ name, address }, answered) &&
      domainOf(address) !== domainOf(person.address),
  );
};
