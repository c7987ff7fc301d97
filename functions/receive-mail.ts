// A person's mail: SES → S3 + SNS → SQS → here.
import type { Placed } from './adapters/cases.ts';
import { onQueue } from './adapters/events.ts';
import { count, faultOf, logger } from './adapters/log.ts';
import { attachedFiles } from './adapters/mime.ts';
import { takeNoticeFeedback } from './adapters/notice-feedback.ts';
import { personInMark } from './adapters/notice-tags.ts';
import { feedbackOf } from './adapters/placing.ts';
import { parseNotification } from './adapters/ses-events.ts';
import { takeMail } from './adapters/taking.ts';
import { mailDeliveries } from './contract.ts';
import type { Received } from './desk/case-file.ts';
import { isOfMachine } from './desk/case-life/joining.ts';
import { canaryCase } from './desk/letters/canary.ts';
import type { Returned } from './desk/mail/returned.ts';
import { isUrgent } from './desk/sorting/flags.ts';
import {
  liveCases,
  liveClock,
  liveDesk,
  liveKeys,
  liveLetters,
  liveMailings,
  liveMails,
  liveNotices,
  liveRecipientsTable,
  liveTable,
  type World,
} from './world.ts';

type Needs = Pick<World, 'desk' | 'keys' | 'cases' | 'letters' | 'mails' | 'mailings' | 'notices' | 'now'>;

/** `deliveries`: how often this mail was handed to a function, this time included. */
export const receiveMail =
  (world: Needs) =>
  async (notification: string, deliveries = 1) => {
    const { keys, letters, mails, now } = world;
    const arrived = parseNotification(notification);
    if (!arrived) return;
    const raw = await mails.read(arrived.objectKey);
    const taken = await takeMail(world, arrived, raw, await keys(), {
      unread: deliveries >= mailDeliveries,
      before: async (received) => {
        await keepAttachments(world, received, raw);
        await tellNotice(world, received);
      },
    });
    if ('canary' in taken) {
      await letters.returned({ reference: canaryCase, id: taken.canary }, now());
      return count('canaryReturned');
    }
    if ('refused' in taken) return;
    const { received, placed, fault } = taken;
    const { delivery, message, sorted, silence, returned } = received;
    if (fault) {
      count('mailsNotUnderstood');
      logger.error('a mail was not understood', { delivery, ...faultOf(fault.cause ?? fault) });
    }
    if (isNews(placed, received) && isUrgent(sorted)) count('urgentCases');
    logger.info('a mail has its place', {
      delivery,
      ...placed,
      kind: message.verdict?.kind,
      queue: sorted.asks[0].queue,
      silence,
      returned: returned?.how,
    });
  };

/** What nobody at the desk has seen yet, and a person wrote. */
const isNews = ({ how }: Placed, { message }: Received): boolean =>
  how === 'opened' || (how === 'joined' && !isOfMachine(message));

/** Before the case tells of them: a redelivery writes the same again. */
async function keepAttachments(
  { mails }: Needs,
  { message: { attachments } }: Received,
  raw: Uint8Array,
): Promise<void> {
  if (!attachments.some(({ key }) => key)) return;
  let at = 0;
  for (const content of attachedFiles(raw)) {
    const key = attachments[at++]?.key;
    if (key) await mails.keep(key, content);
  }
}

/** A notice to many people that came back as mail: its person gets it another way. The report itself stays a case. */
async function tellNotice(world: Needs, { returned, message }: Received): Promise<void> {
  const name = returned?.references.map(personInMark).find((each) => each !== undefined);
  if (returned && name && returned.how !== 'delayed')
    await takeNoticeFeedback(world, name, { ...feedbackOf(returned), ...sesId(returned) }, message.at);
}

/** As SES's own events name the mail, so that what both tell counts once. */
const sesId = ({ messageIds: [first = ''] }: Returned) => {
  const [, messageId] = /^<([^@]+)@/.exec(first) ?? [];
  return messageId ? { messageId } : {};
};

const table = liveTable();
const { keys } = liveKeys();
export const handler = onQueue(
  receiveMail({
    ...liveDesk(),
    keys,
    ...liveCases(table, keys),
    ...liveLetters(table),
    ...liveMails(),
    ...liveMailings(liveRecipientsTable()),
    ...liveNotices(table, keys),
    ...liveClock,
  }),
);
