// SES, sending: takes raw mail as the real one does, keeps it whole in the outbox, and tells what became of it.
import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AwsError, type Services } from './aws.ts';
import { keep } from './durable.ts';
import { at, textAt, textsAt } from './json.ts';
import { addressesIn, headerOf, mailDate, rewritten } from './raw-mail.ts';
import type { Inbound } from './ses-inbound.ts';
import type { Send } from './sqs.ts';
import { account, region, type Template } from './template.ts';

/** A mail that was sent. `raw`: the file of its bytes. */
export interface Sent {
  readonly id: string;
  readonly at: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly raw: string;
}

/** Everything that was sent, the oldest first; it grows as more is sent. */
export function outboxIn(folder: string): Sent[] {
  mkdirSync(folder, { recursive: true });
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  const sent: Sent[] = names.map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')));
  return sent.sort((a, b) => a.at.localeCompare(b.at));
}

const most = { bytes: 10 * 1024 * 1024, recipients: 50, perDay: 50_000, perSecond: 500 };
type Topics = ReadonlyMap<string, Send>;

/** @param inbound takes mail that goes to one of the desk's own addresses */
export function sesServer(
  template: Template,
  topics: Topics,
  inbound: Inbound,
  folder: string,
  outbox: Sent[],
): Services['actions'] {
  const sets = template('AWS::SES::ConfigurationSet').map(({ names }) => names.Ref);
  const destinations = template('AWS::SES::ConfigurationSetEventDestination').map(
    ({ properties }) => properties,
  );
  const identities = template('AWS::SES::EmailIdentity').map(({ names }) => names.Ref);
  // Without one in the template the account has it from elsewhere, and nobody here knows which.
  const isVerified = (address: string): boolean =>
    !identities.length ||
    identities.some((each) => address === each || `.${address.split('@')[1]}`.endsWith(`.${each}`));
  const sentToday = () => outbox.filter((sent) => Date.parse(sent.at) > Date.now() - 86_400_000).length;

  const send = async (input: URLSearchParams): Promise<string> => {
    const given = Buffer.from(input.get('RawMessage.Data') ?? '', 'base64');
    const header = headerOf(given);
    const to = members(input, 'Destinations.member.');
    const source = input.get('Source') ?? header.of('from');
    const set = input.get('ConfigurationSetName') ?? '';
    const unverified = addressesIn(`${header.of('from')}, ${source}`).filter((each) => !isVerified(each));
    const failed = `The following identities failed the check in region ${region.toUpperCase()}: ${unverified.join(', ')}`;
    refuseIf(
      !to.length || !to.every((each) => /^[^\s@<>]+@[^\s@<>]+$/.test(each)),
      'InvalidParameterValue',
      'Invalid destination.',
    );
    refuseIf(
      given.length > most.bytes,
      'InvalidParameterValue',
      `Message length is more than ${most.bytes} bytes long.`,
    );
    refuseIf(to.length > most.recipients, 'MessageRejected', `Recipient count exceeds ${most.recipients}.`);
    refuseIf(unverified.length > 0, 'MessageRejected', `Email address is not verified. ${failed}`);
    refuseIf(
      set !== '' && !sets.includes(set),
      'ConfigurationSetDoesNotExist',
      `Configuration set <${set}> does not exist.`,
    );
    refuseIf(sentToday() >= most.perDay, 'Throttling', 'Daily message quota exceeded.');

    const now = new Date();
    const timestamp = now.toISOString();
    const id = `0107${now.getTime().toString(16).padStart(12, '0')}-${randomUUID()}-000000`;
    // Message-ID and Date are SES's own, and nobody is shown a blind copy.
    const own = { 'Message-ID': `<${id}@${region}.amazonses.com>`, Date: mailDate(now) };
    const raw = rewritten(given, ['message-id', 'date', 'bcc'], own);
    const sent = { id, at: timestamp, to, subject: header.of('subject'), raw: join(folder, `${id}.eml`) };
    await keep(sent.raw, raw);
    await keep(join(folder, `${id}.json`), JSON.stringify(sent));
    outbox.push(sent);

    const values = members(input, 'Tags.member.', '.Value');
    const tags = Object.fromEntries(
      members(input, 'Tags.member.', '.Name').map((name, i) => [name, [values[i]]]),
    );
    const about = { timestamp, source, sendingAccountId: account, messageId: id, destination: to, tags };
    const mail = { ...about, ...headerOf(raw).told, tags: { ...tags, 'ses:configuration-set': [set] } };
    for (const { eventType, ...details } of fatesOf(to, timestamp))
      for (const told of destinations.filter((each) => at(each, 'ConfigurationSetName') === set))
        if (textsAt(told, 'EventDestination.MatchingEventTypes').includes(eventType.toLowerCase())) {
          const publish = topics.get(textAt(told, 'EventDestination.SnsDestination.TopicARN'));
          await publish?.(JSON.stringify({ eventType, mail, ...details }));
        }
    const recipients = to.filter(inbound.accepts);
    if (recipients.length) await inbound.receive({ raw, from: source, recipients });
    return `<MessageId>${id}</MessageId>`;
  };
  const quota = async () =>
    `<Max24HourSend>${most.perDay}</Max24HourSend><MaxSendRate>${most.perSecond}</MaxSendRate><SentLast24Hours>${sentToday()}</SentLast24Hours>`;
  return { SendRawEmail: send, GetSendQuota: quota };
}

function refuseIf(condition: boolean, code: string, message: string): void {
  if (condition) throw new AwsError(code, message);
}

/** `prefix1suffix`, `prefix2suffix`, … of the query protocol. */
function members(input: URLSearchParams, prefix: string, suffix = ''): string[] {
  const names = [...input.keys()].filter((name) => name.startsWith(prefix) && name.endsWith(suffix));
  return names.map((_, i) => input.get(`${prefix}${i + 1}${suffix}`) ?? '');
}

/** The events of a mail. The addresses of SES's simulator bounce and complain. */
function fatesOf(to: readonly string[], timestamp: string) {
  const at = (name: string) => to.filter((each) => each.toLowerCase() === `${name}@simulator.amazonses.com`);
  const [bounced, complained] = [at('bounce'), at('complaint')].map((all) =>
    all.map((emailAddress) => ({ emailAddress })),
  );
  const recipients = to.filter((each) => !at('bounce').includes(each));
  const bounce = { bounceType: 'Permanent', bounceSubType: 'General', bouncedRecipients: bounced, timestamp };
  const complaint = { complaintFeedbackType: 'abuse', complainedRecipients: complained, timestamp };
  return [
    { eventType: 'Send', send: {} },
    ...(recipients.length ? [{ eventType: 'Delivery', delivery: { timestamp, recipients } }] : []),
    ...(bounced?.length ? [{ eventType: 'Bounce', bounce }] : []),
    ...(complained?.length ? [{ eventType: 'Complaint', complaint }] : []),
  ];
}
