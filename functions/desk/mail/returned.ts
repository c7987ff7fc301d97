// Mail of ours that came back as mail: a bounce, a notice of delay, a complaint. Anybody can write such a mail. Whom it may say
// what about is decided here: that a letter of ours came back is believed where the report returns the Message-ID that SES gave
// this letter, which only its receiver and the systems on its way have seen. A reference and an address are known to
// more, so what cites only them is shown in its case and left to staff.
import type { Person, Verdict } from '../message.ts';
import { addressesIn, isPermanent, recipientsIn, statusCode } from './delivery-status.ts';
import { headerOf, headersOf, type Mail } from './mail.ts';
import { samePerson } from './whose.ts';

export interface Returned {
  /** `hard`: no later mail arrives; `soft`: this one did not; `delayed`: it is still tried; `complaint`: none is wanted. */
  readonly how: 'hard' | 'soft' | 'delayed' | 'complaint';
  /** Status (RFC 3463) or kind of feedback (RFC 5965), for letter and audit; never words of the report. */
  readonly code: string;
  /** Whom the report names as not reached or complaining. */
  readonly recipients: readonly string[];
  /** True where `recipients` are only addresses that stand in its text. */
  readonly guessed: boolean;
  /** Message-IDs that the report returns. */
  readonly messageIds: readonly string[];
  /** What the returned mail refers to (References): there a notice names its person. */
  readonly references: readonly string[];
}

const maxWords = 20_000;
const maxIds = 20;

/** What a report tells of a letter of ours, if it is about one; undefined for any other mail. */
export function returnedMail(mail: Mail, { kind }: Verdict): Returned | undefined {
  switch (kind) {
    case 'bounce':
    case 'delayed':
      return bounced(mail, kind);
    case 'complaint-report':
      return complained(mail);
    default:
      return undefined;
  }
}

function bounced(mail: Mail, kind: 'bounce' | 'delayed'): Returned {
  const groups = recipientsIn(mail);
  const worst =
    groups.find(({ action }) => action === 'failed') ??
    groups.find(({ action }) => action === 'delayed') ??
    groups[0];
  const said = worst?.diagnostic || ownWords(mail);
  const code = statusCode(worst?.status ?? '', said);
  const named = groups.filter(({ action }) => action === worst?.action).flatMap(({ addresses }) => addresses);
  const failed = named.length > 0 ? named : headersOf(mail, 'x-failed-recipients').flatMap(addressesIn);
  return {
    how: kind === 'delayed' ? 'delayed' : isPermanent(code, said) ? 'hard' : 'soft',
    code: code || kind,
    recipients: failed.length > 0 ? failed : addressesIn(ownWords(mail)),
    guessed: failed.length === 0,
    messageIds: returnedIds(mail, 'message-id'),
    references: returnedIds(mail, 'references'),
  };
}

/** Feedback that asks for no more mail; `not-spam` and reports on authentication do not. */
const unwanted = /^(?:abuse|fraud|virus|opt-out(?:-list)?|miscategorized|other)$/;

function complained(mail: Mail): Returned | undefined {
  const report = [...mail.reports.map(({ text }) => text), mail.text.slice(0, maxWords)].join('\n');
  const type = /^feedback-type:[ \t]{0,9}([a-z-]{1,20})/im.exec(report)?.[1]?.toLowerCase();
  if (type !== undefined && !unwanted.test(type)) return undefined;
  const named = [...report.matchAll(/^(?:original-rcpt-to|removal-recipient):(.{1,400})$/gim)]
    .slice(0, maxIds)
    .flatMap(([, value = '']) => addressesIn(value));
  const meant = named.length > 0 || !mail.embedded ? named : addressesIn(headerOf(mail.embedded, 'to'));
  return {
    how: 'complaint',
    code: type ?? 'complaint',
    recipients: meant,
    guessed: named.length === 0,
    messageIds: returnedIds(mail, 'message-id'),
    references: returnedIds(mail, 'references'),
  };
}

/** The report's own words, before it returns the mail. */
const ownWords = ({ text }: Mail): string =>
  text.slice(0, maxWords).split(/^[> \t|]{0,8}(?:received|return-path|message-id|dkim-signature):/im)[0] ??
  '';

/** From the mail inside, or where a bounce has it in its text, from there. */
function returnedIds(mail: Mail, field: 'message-id' | 'references'): readonly string[] {
  const inside = mail.embedded
    ? headersOf(mail.embedded, field).flatMap((value) => value.match(id) ?? [])
    : [];
  if (inside.length > 0) return inside.slice(0, maxIds);
  const quoted = mail.text.slice(0, maxWords * 5).matchAll(quotedIds[field]);
  return [...quoted].slice(0, maxIds).flatMap(([, found]) => found ?? []);
}

const quotedIds = {
  'message-id': /^[> \t|]{0,8}message-id:\s{0,9}(<[^<>\s]{1,250}>)/gim,
  references: /^[> \t|]{0,8}references:\s{0,9}(<[^<>\s]{1,250}>)/gim,
};
const id = /<[^<>\s]{1,250}>/g;

/** A letter of a case as far as it tells whether it came back. */
export interface SentLetter {
  readonly letter: { readonly id: string; readonly to: Person };
  /** The id that SES gave it, before `@`. */
  readonly messageId?: string;
}

/** What a report may say of a case. `letter`: which letter provably came back; without one nobody knows that it is true. */
export interface ReturnEvidence {
  readonly letter?: string;
}

/**
 * Whether a report is about this case: it returns the Message-ID of one of its letters, and names nobody or the
 * letter's receiver; or it names somebody whom letters of this case go to, and its sender is not known to be forged.
 */
export function returnEvidence(
  letters: readonly SentLetter[],
  people: readonly Person[],
  returned: Returned,
  trusted: boolean,
): ReturnEvidence | undefined {
  const names = (person: Person) =>
    returned.recipients.some((address) =>
      samePerson({ name: '', address: address.replace(/\.$/, '') }, person),
    );
  const came = letters.find(
    ({ messageId }) =>
      messageId !== undefined &&
      messageId !== '' &&
      returned.messageIds.some((each) => each.startsWith(`<${messageId}@`)),
  );
  if (came && (returned.guessed || returned.recipients.length === 0 || names(came.letter.to)))
    return { letter: came.letter.id };
  return came || (trusted && people.some(names)) ? {} : undefined;
}
