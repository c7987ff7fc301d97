// What SES tells us through SNS and SQS: a mail came in, or something became of a mail that we sent.
import * as v from 'valibot';
import type { Transport } from '../desk/mail/transport.ts';
import type { Feedback as NoticeFeedback } from '../desk/notices/telling.ts';
import type { Feedback, LetterName } from './letters.ts';
import { personInTags } from './notice-tags.ts';
import type { RecipientName } from './recipients.ts';

const verdict = v.optional(
  v.object({
    status: v.fallback(v.picklist(['PASS', 'FAIL', 'GRAY', 'PROCESSING_FAILED', 'DISABLED']), 'GRAY'),
  }),
  { status: 'DISABLED' },
);

/** What SES publishes once, when a topic is first connected. */
const setUpSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({ notificationType: v.literal('AmazonSnsSubscriptionSucceeded') }),
);
const setUpSentence = 'Successfully validated SNS topic for Amazon SES event publishing.';

const notificationSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({
    notificationType: v.literal('Received'),
    mail: v.object({ messageId: v.string(), timestamp: v.string(), source: v.optional(v.string(), '') }),
    receipt: v.object({
      timestamp: v.optional(v.string()),
      recipients: v.optional(v.array(v.string()), []),
      spamVerdict: verdict,
      virusVerdict: verdict,
      spfVerdict: verdict,
      dkimVerdict: verdict,
      dmarcVerdict: verdict,
      dmarcPolicy: v.optional(
        v.pipe(v.string(), v.toLowerCase(), v.picklist(['none', 'quarantine', 'reject'])),
      ),
      action: v.object({ type: v.literal('S3'), objectKey: v.string() }),
    }),
    history: v.optional(v.boolean()),
  }),
);

/**
 * The notification that SES publishes when it stored a mail (S3 action with an SNS topic).
 *
 * @returns how the mail came, and the key of its raw bytes; undefined for SES's note that it may publish here
 * @throws where it is neither: it goes to the dead-letter queue, and nothing is lost
 */
export function parseNotification(body: string): { transport: Transport; objectKey: string } | undefined {
  if (v.is(setUpSchema, body)) return undefined;
  const { mail, receipt, history } = v.parse(notificationSchema, body);
  return {
    objectKey: receipt.action.objectKey,
    transport: {
      delivery: mail.messageId,
      envelopeFrom: mail.source === '<>' ? '' : mail.source,
      recipients: receipt.recipients,
      receivedAt: new Date(mail.timestamp).toISOString(),
      verdicts: {
        spam: receipt.spamVerdict.status,
        virus: receipt.virusVerdict.status,
        spf: receipt.spfVerdict.status,
        dkim: receipt.dkimVerdict.status,
        dmarc: receipt.dmarcVerdict.status,
      },
      ...(receipt.dmarcPolicy && { dmarcPolicy: receipt.dmarcPolicy }),
      ...(history && { history }),
    },
  };
}

const eventSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({
    eventType: v.string(),
    mail: v.object({
      messageId: v.string(),
      timestamp: v.string(),
      tags: v.optional(v.record(v.string(), v.array(v.string())), {}),
    }),
    bounce: v.optional(v.object({ bounceType: v.string(), bounceSubType: v.optional(v.string(), '') })),
    complaint: v.optional(v.object({ complaintFeedbackType: v.optional(v.string(), '') })),
    reject: v.optional(v.object({ reason: v.optional(v.string(), '') })),
  }),
);

/** What an event is about, and what it tells. */
export type Told =
  | { readonly letter: LetterName; readonly feedback: Feedback; readonly at: string }
  | { readonly recipient: RecipientName; readonly feedback: NoticeFeedback; readonly at: string };

/**
 * An event of the configuration set (SES event publishing).
 *
 * @returns the letter, or the person of a notice, that it is about and what it tells; undefined for events and mails that are not ours to follow
 */
export function parseSesEvent(body: string): Told | undefined {
  if (body.startsWith(setUpSentence)) return undefined;
  const event = v.parse(eventSchema, body);
  const { timestamp, tags } = event.mail;
  const [reference, id] = [tags.case?.[0], tags.letter?.[0]];
  const recipient = personInTags(tags.notice?.[0], tags.person?.[0]);
  const feedback = feedbackIn(event);
  if (!feedback) return undefined;
  const at = new Date(timestamp).toISOString();
  if (recipient) return { recipient, feedback, at };
  if (!reference || !id) return undefined;
  return { letter: { reference, id }, feedback: ofLetter(feedback), at };
}

/** A letter that arrived was sent: of letters the desk keeps no more. */
const ofLetter = (feedback: NoticeFeedback): Feedback =>
  feedback.event === 'delivered' ? { event: 'sent', messageId: feedback.messageId } : feedback;

function feedbackIn({
  eventType,
  mail: { messageId },
  bounce,
  complaint,
  reject,
}: v.InferOutput<typeof eventSchema>): NoticeFeedback | undefined {
  switch (eventType) {
    case 'Send':
      return { event: 'sent', messageId };
    case 'Delivery':
      return { event: 'delivered', messageId };
    case 'Bounce':
      return {
        event: 'bounced',
        messageId,
        code: `${bounce?.bounceType}/${bounce?.bounceSubType}`,
        permanent: bounce?.bounceType === 'Permanent',
      };
    case 'Reject':
      return { event: 'bounced', messageId, code: `Reject/${reject?.reason ?? ''}`, permanent: true };
    case 'Complaint':
      return {
        event: 'complained',
        messageId,
        code: complaint?.complaintFeedbackType || 'complaint',
        permanent: true,
      };
    default:
      return undefined;
  }
}
