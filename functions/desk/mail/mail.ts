import type { Attachment, Person } from '../message.ts';

export interface Header {
  /** Lower case. */
  readonly name: string;
  /** Unfolded, encoded words decoded, control characters removed. */
  readonly value: string;
}

/** What could not be read as it should, in words that staff understand through `explanationsOf`. */
export type Defect =
  | 'unparseable' // not readable as MIME: only a tolerant scan of the header was possible
  | 'too-many-parts' // a bomb of parts: those beyond the limit were not read
  | 'too-large' // a header, or a whole mail, beyond the limit: the rest was not read
  | 'text-cut' // more text than is read
  | 'no-from'
  | 'no-date'
  | 'no-message-id'
  | 'no-subject'
  | 'no-text'
  | 'encrypted' // S/MIME or PGP: nobody but the recipient's key reads it
  | 'tnef' // winmail.dat
  | 'charset-unknown'; // bytes that no known charset explains were replaced by U+FFFD

/** A mail inside of a mail: attached when somebody forwards it, returned when it could not be delivered. */
export interface EmbeddedMail {
  /** All header fields, topmost first. */
  readonly headers: readonly Header[];
  readonly from: readonly Person[];
  /** '' where only the header was returned. */
  readonly text: string;
}

/** A mail as its bytes say it (RFC 5322, MIME): nothing judged, nothing trusted. */
export interface Mail {
  /** All header fields of the top level, topmost first. */
  readonly headers: readonly Header[];
  readonly from: readonly Person[];
  readonly sender: Person | undefined;
  readonly replyTo: readonly Person[];
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  /** `<id@host>`; undefined where there is none or it has no such form. */
  readonly messageId: string | undefined;
  readonly inReplyTo: readonly string[];
  readonly references: readonly string[];
  /** The sender's claim as ISO 8601 instant; undefined where absent or unreadable. */
  readonly date: string | undefined;
  readonly subject: string;
  /** Plain text: the text parts, else the HTML as text. '' where there is none. */
  readonly text: string;
  readonly html: string | undefined;
  readonly attachments: readonly Attachment[];
  /** Media type of the whole mail and of every part below it, lower case, e.g. `multipart/report`, `message/delivery-status`. */
  readonly types: readonly string[];
  /** `report-type` parameter of a multipart/report (RFC 6522), lower case. */
  readonly reportType: string | undefined;
  /** Decoded text of message/delivery-status, message/feedback-report and message/disposition-notification parts. */
  readonly reports: readonly { readonly type: string; readonly text: string }[];
  /** `method` of an invitation, or of the answer to one, that is the mail itself (RFC 5546), upper case. */
  readonly calendarMethod?: string | undefined;
  /** The first mail inside, or the header of one (RFC 6522 3). */
  readonly embedded?: EmbeddedMail | undefined;
  readonly defects: readonly Defect[];
}

/** A mail, or one inside of it. */
type WithHeaders = Pick<Mail, 'headers'>;

/** First value of a header field, '' where absent. */
export const headerOf = (mail: WithHeaders, name: string): string =>
  mail.headers.find((header) => header.name === name)?.value ?? '';

/** All values of a header field, topmost first. */
export const headersOf = (mail: WithHeaders, name: string): readonly string[] =>
  mail.headers.filter((header) => header.name === name).map((header) => header.value);
