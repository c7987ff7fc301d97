// A person's mail: SES → S3 + SNS → SQS → here.
import type { Placed } from './adapters/cases.ts';
import { onQueue } from './adapters/events.ts';
import { count, logger } from './adapters/log.ts';
import { attachedFiles, parseMail } from './adapters/mime.ts';
import { takeNoticeFeedback } from './adapters/notice-feedback.ts';
import { personInMark } from './adapters/notice-tags.ts';
import { originParts } from './adapters/origin.ts';
import { parseNotification } from './adapters/ses-events.ts';
import { attachmentPrefix } from './contract.ts';
import type { CaseFile, Received } from './desk/case-file.ts';
import { isOfMachine, joinCase, mayJoin } from './desk/case-life/joining.ts';
import { openCase } from './desk/case-life/opening.ts';
import { joinReturned } from './desk/case-life/returning.ts';
import { canaryCase, canaryDay } from './desk/letters/canary.ts';
import { unwrapForwarded } from './desk/mail/forwarders.ts';
import { headerOf } from './desk/mail/mail.ts';
import { receivedMail } from './desk/mail/received.ts';
import { type Returned, returnEvidence } from './desk/mail/returned.ts';
import { messageIdAt } from './desk/message.ts';
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

export const receiveMail = (world: Needs) => async (notification: string) => {
  const { desk, keys, letters, mails, now } = world;
  const arrived = parseNotification(notification);
  if (!arrived) return;
  const raw = await mails.read(arrived.objectKey);
  const parsed = await parseMail(raw);
  const ring = await keys();

  const canary = canaryDay(ring.unseal(headerOf(parsed, 'x-privacy-desk-canary')));
  if (canary) {
    await letters.returned({ reference: canaryCase, id: canary }, now());
    return count('canaryReturned');
  }

  const unwrapped = unwrapForwarded(parsed, arrived.transport, desk);
  const { delivery, receivedAt } = unwrapped.transport;
  const names = {
    origin: ring.origin(...originParts(unwrapped.mail, raw, delivery)),
    message: messageIdAt(receivedAt, ring.origin('message', delivery)),
    raw: arrived.objectKey,
    attachments: `${attachmentPrefix}${delivery}/`,
  };
  const received = receivedMail(unwrapped, names, desk);
  await keepAttachments(world, received, raw);
  await tellNotice(world, received);
  const placed = await place(world, received);
  if (isNews(placed, received) && isUrgent(received.sorted)) count('urgentCases');
  logger.info('a mail has its place', {
    delivery: received.delivery,
    ...placed,
    kind: received.message.verdict?.kind,
    queue: received.sorted.asks[0].queue,
    silence: received.silence,
    returned: received.returned?.how,
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

const feedbackOf = ({ how, code }: Returned) =>
  ({ event: how === 'complaint' ? 'complained' : 'bounced', code, permanent: how !== 'soft' }) as const;

/** Into the case that it cites when it comes from that case's person or reports on a letter of it; else into its own. */
async function place(world: Needs, received: Received): Promise<Placed> {
  const { cases, desk } = world;
  for (const reference of received.cites) {
    const placed = await placeReturned(world, received, reference);
    if (placed) return placed;
    const cited = await livingCase(world, reference);
    if (cited && mayJoin(cited, received))
      return cases.join(cited.reference, received, (caseFile) => joinCase(caseFile, received, desk));
  }
  return cases.open(received, (reference) => openCase(reference, received, desk));
}

/** The case that the reference stands for now: what was merged lives on in another one. */
async function livingCase({ cases }: Pick<Needs, 'cases'>, reference: string): Promise<CaseFile | undefined> {
  const found = await cases.find(reference);
  return found?.mergedInto ? livingCase({ cases }, found.mergedInto) : found;
}

/** A report on a letter joins that letter's case, and the letter tells what became of it. */
async function placeReturned(
  { cases, letters }: Needs,
  { returned, ...received }: Received,
  reference: string,
): Promise<Placed | undefined> {
  const whole = returned && (await cases.read(reference));
  if (!whole) return undefined;
  const { person, answerAt = person, actsFor } = whole.caseFile;
  const written = [person, answerAt, ...(actsFor ? [actsFor.person] : [])];
  const evidence = returnEvidence(whole.letters, written, returned, received.trusted);
  if (!evidence) return undefined;
  if (evidence.letter && returned.how !== 'delayed')
    await letters.feedback({ reference, id: evidence.letter }, feedbackOf(returned), received.message.at);
  return cases.join(reference, received, (caseFile) =>
    joinReturned(caseFile, { ...received, returned }, evidence),
  );
}

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
