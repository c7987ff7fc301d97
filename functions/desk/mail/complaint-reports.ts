// Reports of mailbox providers that somebody called our mail spam (RFC 5965), also in the forms from before that.

import { senderLocalParts } from './machine-signs.ts';
import type { Mail } from './mail.ts';
import type { Transport } from './transport.ts';

const returnedType = /^(?:message|text)\/(?:x-)?rfc-?822(?:-headers?)?$/;
const reporterPart =
  /^(?:.{0,30}[-_.+])?(?:fbl|feedback(?:-?loop)?|complaints?|abuse|scomp|staff|junk|spam-?reports?|arf|jmrp)(?:[-_.+=].*)?$/;
const reportSubject =
  /^(?:fwd?: ?)?(?:[\w.-]{1,20} )?(?:complaint about message from|(?:abuse|feedback|complaint|spam|fbl)[ -](?:report|complaint|loop|notification))/i;
const reportField =
  /^feedback-type:[ \t]{0,8}(?:abuse|fraud|virus|other|not-spam|opt-out|auth-failure|dmarc)/im;

/** What tells that a mail is a complaint by a machine. A person's complaint about spam has no such part, field and sender. */
export function complaintSigns(mail: Mail, transport: Transport): readonly string[] {
  const part = mail.types.find((type) => type === 'message/feedback-report');
  if (part) return [`part: ${part}`];
  if (mail.reportType === 'feedback-report') return ['report-type: feedback-report'];
  if (reportField.test(mail.text.slice(0, 20_000)) && /^user-agent:/im.test(mail.text.slice(0, 20_000)))
    return ['text: feedback-type'];
  const returned = mail.types.find((type) => returnedType.test(type));
  const reporter = senderLocalParts(mail, transport).some((local) => reporterPart.test(local));
  return returned && reporter && reportSubject.test(mail.subject)
    ? ['from: feedback loop', `part: ${returned}`, 'subject: complaint']
    : [];
}
