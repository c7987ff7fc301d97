import type { Desk } from '../desk.ts';
import type { Verdict } from '../message.ts';
import { automaticReplySigns } from './automatic-replies.ts';
import { bounceSigns } from './bounces.ts';
import { complaintSigns } from './complaint-reports.ts';
import { isReceiptSubject } from './machine-phrases.ts';
import { isNullSender } from './machine-signs.ts';
import type { Mail } from './mail.ts';
import { bulkSigns, listSigns, weakSigns } from './mass-mail.ts';
import type { Transport } from './transport.ts';
import { isOwnAddress } from './whose.ts';

/**
 * What a mail is and what tells so. `human` is what remains; its evidence are weak signs against it, for the rules that sort.
 * Sources: RFC 3834 (automatic replies), 3464 and 6522 (bounces), 5965 (complaints), 8098 (receipts), 2369 and 2919 (lists),
 * 5546 (calendar).
 */
export function verdictOf(mail: Mail, transport: Transport, desk: Desk): Verdict {
  const own = ownSigns(mail, desk);
  if (own.length > 0) return { kind: 'own', evidence: own };
  const complaint = complaintSigns(mail, transport);
  if (complaint.length > 0) return { kind: 'complaint-report', evidence: complaint };
  const receipt = receiptSigns(mail, transport);
  if (receipt.length > 0) return { kind: 'receipt', evidence: receipt };
  const bounce = bounceSigns(mail, transport);
  if (bounce) return bounce;
  const reply = automaticReplySigns(mail, transport);
  if (reply.length > 0) return { kind: 'automatic-reply', evidence: reply };
  const calendar = calendarSigns(mail);
  if (calendar.length > 0) return { kind: 'calendar', evidence: calendar };
  const list = listSigns(mail, transport);
  if (list.length > 0) return { kind: 'list', evidence: list };
  const bulk = bulkSigns(mail);
  if (bulk.length > 0) return { kind: 'bulk', evidence: bulk };
  return { kind: 'human', evidence: weakSigns(mail) };
}

/** From one of the desk's own addresses, unless it names somebody else to answer to, as web forms of the operator do. */
function ownSigns(mail: Mail, desk: Desk): readonly string[] {
  const isOwn = mail.from.some(({ address }) => isOwnAddress(address, desk));
  const elsewhere = mail.replyTo.some(({ address }) => address.includes('@') && !isOwnAddress(address, desk));
  return isOwn && !elsewhere ? ['from: own address'] : [];
}

const receiptType = /^message\/(?:global-)?disposition-notification$/;

/** RFC 8098; Outlook sends receipts to other Outlooks as winmail.dat with the null sender. */
function receiptSigns(mail: Mail, transport: Transport): readonly string[] {
  const part = mail.types.find((type) => receiptType.test(type));
  if (part) return [`part: ${part}`];
  if (mail.reportType === 'disposition-notification') return ['report-type: disposition-notification'];
  return isNullSender(transport) && isReceiptSubject(mail.subject)
    ? ['envelope: null sender', 'subject: receipt']
    : [];
}

/** Invitations and answers to them; a calendar that is published is only attached. */
const calendarSigns = (mail: Mail): readonly string[] =>
  mail.calendarMethod === undefined || mail.calendarMethod === 'PUBLISH'
    ? []
    : [`calendar: ${mail.calendarMethod.toLowerCase()}`];
