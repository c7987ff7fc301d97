// A mail that the desk could not understand, by a fault of its own: it is a case all the same, and a person reads it.
import type { Received } from '../case-file.ts';
import type { Desk } from '../desk.ts';
import type { Unwrapped } from './forwarders.ts';
import type { MailNames } from './received.ts';
import { referencesIn } from './references.ts';

/** Nothing is judged here: who wrote is what the header says, what is asked nobody knows, and nobody is answered. */
export function notUnderstood(
  { mail, transport, forwarder }: Unwrapped,
  names: MailNames,
  desk: Desk,
): Received {
  const person = mail.from[0] ?? { name: '', address: '' };
  const { messageId, references } = mail;
  return {
    origin: names.origin,
    delivery: transport.delivery,
    message: {
      id: names.message,
      direction: 'in',
      channel: 'mail',
      at: transport.receivedAt,
      from: person,
      subject: mail.subject,
      text: mail.text,
      attachments: [],
      raw: names.raw,
      delivery: transport.delivery,
      ...(messageId && { messageId }),
      ...(forwarder && { forwarder }),
      marks: [...new Set(['unparseable', ...mail.defects])],
    },
    person,
    sorted: {
      asks: [{ queue: 'general', kind: null }],
      language: desk.languages[0] ?? 'und',
      needsReview: true,
      flags: [],
      residence: [],
      why: [],
    },
    silence: 'not-understood',
    cites: referencesIn(mail),
    trusted: false,
    history: transport.history ?? false,
    thread: { ...(messageId && { inReplyTo: messageId, references: [...references, messageId] }) },
  };
}
