/** A person or organisation as they name themselves: display name ('' where they gave none) and mail address. */
export interface Person {
  readonly name: string;
  readonly address: string;
}

/** What was attached, as far as it can be told without opening it. The name is the sender's claim and never a path. */
export interface Attachment {
  readonly name: string;
  /** Media type that the sender declared, lower case. */
  readonly type: string;
  /** Media type that the first bytes tell, where it is another one: a program in the clothes of an invoice. */
  readonly typeByContent?: string;
  /** Size of the decoded content in bytes. */
  readonly size: number;
  /** Key of the decoded content in the bucket of raw mail; absent where only the raw mail holds it. */
  readonly key?: string;
}

/** What a mail is. Everything is stored; only the answer depends on it. */
export type MailKind =
  | 'human'
  | 'automatic-reply'
  | 'bounce'
  | 'complaint-report'
  | 'delayed'
  | 'list'
  | 'bulk'
  | 'receipt'
  | 'calendar'
  | 'own';

export interface Verdict {
  readonly kind: MailKind;
  /** What the verdict rests on, e.g. `auto-submitted: auto-replied`. Names of fields and their machine values only. */
  readonly evidence: readonly string[];
}

/** The fields of a form beside name, mail address, country and words. */
export interface FormFacts {
  /** What the person chose, as `choiceIds` of the form names it. */
  readonly choice: string;
  readonly who: 'myself' | 'child' | 'somebody-else';
  /** What to search for: another address, a user name, a customer number. */
  readonly account?: string;
  /** Web address of what was published. */
  readonly link?: string;
  /** Postal address, with its line breaks. */
  readonly postal?: string;
}

/** One thing received or sent, whole. `in`: from outside; `out`: to the person; `note`: staff among themselves. */
export interface Message {
  /** Begins with its time, so that messages of a case sort as they came; the same delivery gives the same id. */
  readonly id: string;
  readonly direction: 'in' | 'out' | 'note';
  readonly channel: 'mail' | 'form' | 'phone' | 'post' | 'staff';
  /** When we received or wrote it: ISO 8601 instant, UTC. */
  readonly at: string;
  readonly from: Person;
  readonly subject: string;
  /** The whole text as the sender wrote it, quotes included. */
  readonly text: string;
  /** True where the text was longer than a row may hold; the raw mail has all of it. */
  readonly textCut?: boolean;
  readonly attachments: readonly Attachment[];
  /** Key of the unchanged raw mail in the bucket of raw mail. */
  readonly raw?: string;
  /** Id under which the message reached us: SES message id of a mail, submission id of a form. */
  readonly delivery?: string;
  /** Message-ID of the mail (RFC 5322 3.6.4), with its angle brackets. */
  readonly messageId?: string;
  /** The operator's own mailbox that passed the mail on. */
  readonly forwarder?: string;
  /** The colleague who forwarded it by hand; `from` is then whom the forwarded mail names, as the colleague's word. */
  readonly forwardedBy?: Person;
  /** What kind of mail it is, with the evidence for it; only mail has this. */
  readonly verdict?: Verdict;
  /** What staff should know before they believe the message, e.g. that it is a copy or could not be parsed. */
  readonly marks?: readonly string[];
  /** Its words are gone for ever; only that it came or went is left. */
  readonly isErased?: boolean;
  /** What was chosen and filled in beside the words; only a form has this. */
  readonly form?: FormFacts;
  /** The item that a note is about; without one it is about the whole case. */
  readonly about?: number;
}

/**
 * Id of a message: its time, then what its delivery derives, so that messages sort as they came.
 *
 * @param at ISO 8601 instant, UTC
 * @param derived text that the delivery alone decides, at least 10 characters fit for web addresses
 */
export const messageIdAt = (at: string, derived: string): string =>
  `${at.replace(/[-:.]/g, '')}-${derived.slice(0, 10)}`;
