// From a mail and the way it came to a message that the rules of a case understand.
import type { Received } from '../case-file.ts';
import type { Desk } from '../desk.ts';
import type { MailKind, Message, Person, Verdict } from '../message.ts';
import { sort } from '../sorting/sort.ts';
import { type Reason, type Sorted, statedResidence } from '../sorting/sorting.ts';
import { type ColleaguesForward, forwardedByColleague } from './forwarded-by-colleague.ts';
import { isForwardingConfirmation, type Unwrapped } from './forwarders.ts';
import type { Mail } from './mail.ts';
import { referencesIn } from './references.ts';
import { returnedMail } from './returned.ts';
import { senderMarks } from './sender-marks.ts';
import { silenceOf } from './silence.ts';
import type { Transport } from './transport.ts';
import { verdictOf } from './verdict.ts';
import { answerTo, personOf } from './whose.ts';

/** What a mail is called in the desk: derived, so that a redelivery finds what the first delivery made. */
export interface MailNames {
  readonly origin: string;
  readonly message: string;
  /** Key of the raw bytes. */
  readonly raw: string;
  /** Beginning of the keys of what is attached; its number follows. */
  readonly attachments: string;
}

/** Understands a mail: what it is, whose, what it asks, whether it may be answered. */
export function receivedMail(
  { mail, transport, forwarder }: Unwrapped,
  names: MailNames,
  desk: Desk,
): Received {
  const verdict = verdictOf(mail, transport, desk);
  const author = personOf(mail, transport, desk) ?? { name: '', address: '' };
  const forward = forwardedByColleague(mail, transport, verdict, desk);
  const person = forward?.person ?? author;
  const answerAt = forward ? person : answerTo(mail, transport, person, desk);
  const sorted = forward ? sortedForward(forward) : sortedMail(mail, transport, verdict, person);
  const returned = returnedMail(mail, verdict);
  const silence = silenceOf(verdict, mail, transport, author, desk);
  const residence = statedResidence(sorted.residence);
  // The person never saw the id of the colleague's mail.
  const messageId = forward ? forward.messageId : mail.messageId;
  const references = forward ? [] : mail.references;
  const message: Message = {
    id: names.message,
    direction: 'in',
    channel: 'mail',
    at: transport.receivedAt,
    from: person,
    subject: forward?.subject ?? mail.subject,
    text: forward?.whole ?? mail.text,
    attachments: keptAttachments(mail, transport, names),
    raw: names.raw,
    delivery: transport.delivery,
    ...(messageId && { messageId }),
    ...(forwarder && { forwarder }),
    ...(forward && { forwardedBy: forward.colleague }),
    verdict,
    marks: [
      ...mail.defects,
      ...senderMarks(mail, transport, person, desk),
      ...(forward ? ['forwarded-by-colleague'] : []),
    ],
  };
  return {
    origin: names.origin,
    delivery: transport.delivery,
    message,
    person,
    ...(answerAt.address !== person.address && { answerAt }),
    sorted,
    ...(residence && { residence }),
    ...(silence && { silence: forward && silence === 'colleague' ? 'forwarded-by-colleague' : silence }),
    cites: referencesIn(mail),
    trusted: isTrusted(transport, forward),
    ...(transport.verdicts.dmarc !== 'PASS' && { unproven: true }),
    ...(returned && { returned }),
    history: transport.history ?? false,
    thread: { ...(messageId && { inReplyTo: messageId, references: [...references, messageId] }) },
  };
}

/** More than anybody attaches on purpose; what is beyond lies in the raw mail. */
const mostKept = 50;

/** Each with the key under which it is kept. Nothing of a mail in which SES found a virus is taken out of it. */
const keptAttachments = (
  mail: Mail,
  transport: Transport,
  { attachments }: MailNames,
): Message['attachments'] =>
  failed(transport, 'virus')
    ? mail.attachments
    : mail.attachments.map((attachment, i) =>
        i < mostKept ? { ...attachment, key: `${attachments}${i + 1}` } : attachment,
      );

/** Into the case of the person whom a forward names, only a colleague who is proven may bring it. */
const isTrusted = (transport: Transport, forward?: ColleaguesForward): boolean =>
  !failed(transport, 'dmarc') &&
  !failed(transport, 'spam') &&
  !failed(transport, 'virus') &&
  (!forward || transport.verdicts.dmarc === 'PASS');

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

/** The person's words only; whose they are is the colleague's word, so somebody looks at them. */
const sortedForward = ({ subject, text, person }: ColleaguesForward): Sorted => ({
  ...sort({ subject, text, from: person.address }),
  needsReview: true,
});

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
