// From a mail and the way it came to a message that the rules of a case understand.
import type { Received } from '../case-file.ts';
import type { Desk } from '../desk.ts';
import type { MailKind, Message, Person, Verdict } from '../message.ts';
import { sort } from '../sorting/sort.ts';
import { type Reason, type Sorted, statedResidence } from '../sorting/sorting.ts';
import { isForwardingConfirmation, type Unwrapped } from './forwarders.ts';
import type { Mail } from './mail.ts';
import { referencesIn } from './references.ts';
import { returnedMail } from './returned.ts';
import { silenceOf } from './silence.ts';
import type { Transport } from './transport.ts';
import { verdictOf } from './verdict.ts';
import { answerTo, claimsAnotherAddress, personOf } from './whose.ts';

/** What a mail is called in the desk: derived, so that a redelivery finds what the first delivery made. */
export interface MailNames {
  readonly origin: string;
  readonly message: string;
  /** Key of the raw bytes. */
  readonly raw: string;
}

/** Understands a mail: what it is, whose, what it asks, whether it may be answered. */
export function receivedMail(
  { mail, transport, forwarder }: Unwrapped,
  names: MailNames,
  desk: Desk,
): Received {
  const verdict = verdictOf(mail, transport, desk);
  const person = personOf(mail, transport, desk) ?? { name: '', address: '' };
  const answerAt = answerTo(mail, transport, person, desk);
  const sorted = sortedMail(mail, transport, verdict, person);
  const returned = returnedMail(mail, verdict);
  const silence = silenceOf(verdict, mail, transport, person, desk);
  const residence = statedResidence(sorted.residence);
  const message: Message = {
    id: names.message,
    direction: 'in',
    channel: 'mail',
    at: transport.receivedAt,
    from: person,
    subject: mail.subject,
    text: mail.text,
    attachments: mail.attachments,
    raw: names.raw,
    delivery: transport.delivery,
    ...(mail.messageId && { messageId: mail.messageId }),
    ...(forwarder && { forwarder }),
    verdict,
    marks: claimsAnotherAddress(person) ? [...mail.defects, 'names-another-address'] : mail.defects,
  };
  return {
    origin: names.origin,
    delivery: transport.delivery,
    message,
    person,
    ...(answerAt.address !== person.address && { answerAt }),
    sorted,
    ...(residence && { residence }),
    ...(silence && { silence }),
    cites: referencesIn(mail),
    trusted: !failed(transport, 'dmarc') && !failed(transport, 'spam') && !failed(transport, 'virus'),
    ...(returned && { returned }),
    history: transport.history ?? false,
    thread: {
      ...(mail.messageId && { inReplyTo: mail.messageId, references: [...mail.references, mail.messageId] }),
    },
  };
}

const failed = ({ verdicts }: Transport, verdict: keyof Transport['verdicts']): boolean =>
  verdicts[verdict] === 'FAIL';

/** What only machines send, and whose text is often a person's request come back. */
const machineKinds: ReadonlySet<MailKind> = new Set(['bounce', 'delayed', 'complaint-report', 'receipt']);

function sortedMail(mail: Mail, transport: Transport, verdict: Verdict, person: Person): Sorted {
  const sorted = sort({
    subject: mail.subject,
    text: mail.text,
    from: person.address,
    headers: {
      ...Object.fromEntries([...mail.headers].reverse().map(({ name, value }) => [name, value])),
      ...envelopeHeaders(transport),
    },
  });
  if (isForwardingConfirmation(mail, transport))
    return { ...sorted, asks: [{ queue: 'general', kind: null }], flags: ['operator'], needsReview: true };
  const surelyMachine = transport.envelopeFrom === '' || mail.types.includes('multipart/report');
  if (machineKinds.has(verdict.kind) && surelyMachine)
    return {
      ...sorted,
      asks: [{ queue: 'junk', kind: null }],
      flags: [],
      needsReview: false,
      why: [machineReason(verdict)],
    };
  return sorted;
}

const machineReason = ({ kind, evidence }: Verdict): Reason => ({
  span: evidence[0] ?? '',
  concept: kind,
  queue: 'junk',
  weight: 100,
});

/** What SES saw itself stands in place of what the mail says of it: those fields may be forged. */
const envelopeHeaders = ({ envelopeFrom, verdicts }: Transport): Record<string, string> => ({
  'return-path': `<${envelopeFrom}>`,
  'x-ses-spam-verdict': verdicts.spam,
  'x-ses-virus-verdict': verdicts.virus,
});
