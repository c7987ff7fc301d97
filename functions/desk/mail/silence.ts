import type { Desk } from '../desk.ts';
import type { MailKind, Person, Verdict } from '../message.ts';
import { asksForSilence, isNoReply, isNullSender } from './machine-signs.ts';
import type { Mail } from './mail.ts';
import type { Transport } from './transport.ts';
import { isOwnAddress, isOwnDomain, normalAddress } from './whose.ts';

/** Why a mail gets no acknowledgement, with what staff read about it. */
const sentences = {
  virus: 'SES found a virus in this mail. Do not open its attachments; nothing was answered.',
  spam: 'SES takes this mail for spam, and an answer could reach somebody who never wrote. Acknowledge by hand if it is genuine.',
  forged:
    'The sender’s domain says that this mail is not from it (DMARC), so an answer would go to a victim. Reach the person another way before you trust it.',
  bounce: 'This is a report about mail that we sent, not a letter from a person.',
  automatic: 'A machine wrote this mail, and two machines that answer each other never stop.',
  list: 'This mail came through a mailing list or was sent in bulk; an answer would go to the list or to nobody.',
  'null-sender':
    'The mail came with the empty envelope sender, which forbids an automatic answer (RFC 3834).',
  'asked-for-silence':
    'The sender’s system asks for no automatic answers. If a person wrote it, acknowledge by hand: the legal time runs all the same.',
  own: 'The mail comes from the desk’s own address.',
  colleague:
    'The mail comes from a colleague’s address. If it is about a person outside, acknowledge to that person by hand.',
  'forwarded-by-colleague':
    'A colleague forwarded this mail. The person’s address is only what the colleague’s mail says, so nothing was answered by itself. If it is right, acknowledge by hand; the legal time may have begun when the colleague got it.',
  held: 'The form was filled in as machines do, so nothing was sent to the address in it. If a person wrote it, acknowledge by hand: the legal time runs all the same.',
  'not-understood':
    'The desk could not read this mail, by a fault of its own, so it judged nothing and answered nobody. Open the raw mail, say what is asked, and acknowledge by hand.',
  'no-reply':
    'The only address is one that takes no answers. Look in the text for another way to reach the person.',
  'no-address':
    'The mail names no address that could be answered. Look in the text for another way to reach the person.',
} as const;

export type SilenceCode = keyof typeof sentences;

export const silenceSentence = (code: SilenceCode): string => sentences[code];

const silenceOfKind: Readonly<Record<MailKind, SilenceCode | undefined>> = {
  human: undefined,
  bounce: 'bounce',
  delayed: 'bounce',
  'complaint-report': 'bounce',
  'automatic-reply': 'automatic',
  receipt: 'automatic',
  calendar: 'automatic',
  list: 'list',
  bulk: 'list',
  own: 'own',
};

/**
 * Why a mail must not be acknowledged automatically (RFC 3834 section 2 and SES's verdicts); undefined where it may. The
 * first reason that holds is told: danger first, then what the mail is, then whom an answer would reach. Limits per address
 * are not judged here but when a letter is claimed.
 *
 * @param person whose mail it is; without a usable address where nobody could be told
 */
export function silenceOf(
  verdict: Verdict,
  mail: Mail,
  transport: Transport,
  person: Person | undefined,
  desk: Desk,
): SilenceCode | undefined {
  const { virus, spam, dmarc } = transport.verdicts;
  if (virus === 'FAIL') return 'virus';
  if (silenceOfKind[verdict.kind]) return silenceOfKind[verdict.kind];
  if (spam === 'FAIL') return 'spam';
  if (dmarc === 'FAIL' && (transport.dmarcPolicy === 'quarantine' || transport.dmarcPolicy === 'reject'))
    return 'forged';
  if (isNullSender(transport)) return 'null-sender';
  const address = person && normalAddress(person.address);
  if (address === undefined) return 'no-address';
  if (isOwnAddress(address, desk)) return 'own';
  if (isOwnDomain(address, desk)) return 'colleague';
  if (isNoReply(address)) return 'no-reply';
  return asksForSilence(mail) ? 'asked-for-silence' : undefined;
}
