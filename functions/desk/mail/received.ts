// From a mail and the way it came to a message that the rules of a case understand.
import type { Received } from '../case-file.ts';
import type { Desk } from '../desk.ts';
import type { Message } from '../message.ts';
import { sort } from '../sorting/sort.ts';
import type { Mail } from './mail.ts';
import { referencesIn } from './references.ts';
import { silenceOf } from './silence.ts';
import type { Transport } from './transport.ts';
import { verdictOf } from './verdict.ts';
import { personOf } from './whose.ts';

/** What a mail is called in the desk: derived, so that a redelivery finds what the first delivery made. */
export interface MailNames {
  readonly origin: string;
  readonly message: string;
  /** Key of the raw bytes. */
  readonly raw: string;
}

/** The residence that the person stated; a hint is none. */
const statedResidence = (residence: Received['sorted']['residence']): string | undefined =>
  residence.find(({ strength }) => strength === 'stated')?.country;

/** Understands a mail: what it is, whose, what it asks, whether it may be answered. */
export function receivedMail(mail: Mail, transport: Transport, names: MailNames, desk: Desk): Received {
  const verdict = verdictOf(mail, transport, desk);
  const person = personOf(mail, transport, desk) ?? { name: '', address: '' };
  const sorted = sort({
    subject: mail.subject,
    text: mail.text,
    from: person.address,
    headers: {
      ...Object.fromEntries([...mail.headers].reverse().map(({ name, value }) => [name, value])),
      ...envelopeHeaders(transport),
    },
  });
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
    verdict,
    marks: mail.defects,
  };
  return {
    origin: names.origin,
    delivery: transport.delivery,
    message,
    person,
    sorted,
    ...(residence && { residence }),
    ...(silence && { silence }),
    cites: referencesIn(mail),
    trusted:
      transport.verdicts.dmarc !== 'FAIL' &&
      transport.verdicts.spam !== 'FAIL' &&
      transport.verdicts.virus !== 'FAIL',
    history: transport.history ?? false,
    thread: {
      ...(mail.messageId && { inReplyTo: mail.messageId, references: [...mail.references, mail.messageId] }),
    },
  };
}

/** What SES saw itself stands in place of what the mail says of it: those fields may be forged. */
const envelopeHeaders = ({ envelopeFrom, verdicts }: Transport): Record<string, string> => ({
  'return-path': `<${envelopeFrom}>`,
  'x-ses-spam-verdict': verdicts.spam,
  'x-ses-virus-verdict': verdicts.virus,
});
