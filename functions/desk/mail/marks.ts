// What staff should know before they believe a message, as codes and as sentences.
import type { Message } from '../message.ts';
import type { Defect } from './mail.ts';

const defects: Readonly<Record<Defect, string>> = {
  unparseable:
    'This mail could not be read as mail. Only its header and the beginning of it are shown; open the raw mail.',
  'too-many-parts':
    'This mail has more parts than any genuine mail. The first ones were read; treat the raw mail with care.',
  'too-large':
    'Its header, or all of it, is larger than any genuine mail. The rest was not read; open the raw mail.',
  'text-cut': 'The text is longer than the desk reads. The raw mail has all of it.',
  'no-from': 'The mail does not say who wrote it.',
  'no-date': 'The mail does not say when it was written; the time of receipt counts.',
  'no-message-id': 'The mail has no id of its own, so an answer may not be shown in its thread.',
  'no-subject': 'The mail has no subject.',
  'no-text': 'The mail holds no text that the desk can show; look at its attachments.',
  encrypted:
    'The mail is encrypted and can only be read with the key of the one it was meant for. Ask the person for plain text.',
  tnef: 'Outlook packed parts of this mail into winmail.dat, which the desk could not open. Ask the person for plain text or PDF.',
  'charset-unknown':
    'The mail does not say truly how its letters are coded. Some may be wrong; the raw mail is unchanged.',
};

const findings = {
  'proof-destroyed':
    'It held proof of who the person is. Once every ask had its answer the desk destroyed its copy.',
  copy: 'The same mail came before; this is a copy of it.',
  'names-another-address':
    'The name in From holds another mail address than the one that the mail comes from. Look twice at who writes.',
  'several-authors': 'The mail names several authors; the first one that can be reached counts.',
  'sent-on-behalf':
    'Another address sent this mail on behalf of the one in From: an assistant, a service, or somebody who claims it.',
  'list-changed-sender':
    'A list or group put its own address in place of the author’s. Whom it names as the author is only its word.',
  'answers-elsewhere':
    'The mail asks for answers to an address of another domain, which its sender’s domain does not vouch for. Letters go to From.',
  'sender-unproven':
    'The sender’s domain does not vouch for this mail (DMARC). It may be from somebody else.',
  'forwarded-by-colleague':
    'A colleague forwarded this. Person and words are what the forwarded mail says, verified by nobody.',
  'not-scanned':
    'The person added this file on the page of the case, or staff uploaded it. Nobody has looked for a virus in it: only download it where that is safe.',
  'returned-hard': 'A mail system reports that our letter did not arrive and that no later one will.',
  'returned-soft': 'A mail system reports that our letter did not arrive. A later one may.',
  'returned-delayed': 'A mail system reports that our letter is late. It still tries.',
  'returned-complaint': 'A mailbox provider reports that our letter was called spam.',
  'returned-unproven':
    'Nothing in this report proves that it is about a letter of ours: anybody who knows reference and address could have written it.',
} as const;

/** Code of something that staff should know about a message. */
export type Mark = Defect | keyof typeof findings;

const sentences: ReadonlyMap<string, string> = new Map(Object.entries({ ...defects, ...findings }));

/** The sentences for a message's marks, in their order. */
export const explanationsOf = ({ marks = [] }: Pick<Message, 'marks'>): readonly string[] =>
  marks.flatMap((mark) => sentences.get(mark) ?? []);

/** The text as staff read it: never empty, where nothing can be shown it says why. */
export const shownText = (message: Pick<Message, 'text' | 'marks'>): string =>
  message.text.trim() === ''
    ? explanationsOf(message)
        .map((sentence) => `[${sentence}]`)
        .join('\n')
    : message.text;
