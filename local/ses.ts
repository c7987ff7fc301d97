// SES, sending: takes raw mail as the real one does, keeps it whole in the outbox, and tells what became of it.
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { awsError } from './aws.ts';
import { keep } from './durable.ts';
import { textAt, textsAt } from './json.ts';
import { addressesIn, headerOf, mailDate, rewritten } from './raw-mail.ts';
import type { Inbound } from './ses-inbound.ts';
import type { Send } from './sqs.ts';
import { account, region, type Template } from './template.ts';

/** A mail that was sent; `raw` is the whole of it. */
export type Sent = { id: string; at: string; to: readonly string[]; subject: string; raw: string };

const most = { bytes: 10 * 1024 * 1024, recipients: 50, aSecond: 1000, aDay: 5_000_000 };
type Topics = ReadonlyMap<string, Send>;
const isAddress = (text: string): boolean => /^[^\s@<>]+@[^\s@<>]+$/.test(text);

/** @param inbound takes mail that goes to one of the desk's own addresses @param folder keeps the outbox */
export function sesServer(of: Template, topics: Topics, inbound: Inbound, folder: string, outbox: Sent[]) {
  const sets = of('AWS::SES::ConfigurationSet').map(({ ref }) => ref);
  const destinations = of('AWS::SES::ConfigurationSetEventDestination').map(({ properties }) => properties);
  const identities = of('AWS::SES::EmailIdentity').map(({ ref }) => ref);
  const isVerified = (address: string): boolean => {
    const domain = `.${address.replace(/.*@/, '')}`;
    const stands = (identity: string) => address === identity || domain.endsWith(`.${identity}`);
    return !identities.length || identities.some(stands); // without one the account has it from elsewhere
  };
  /** What SES refuses, by its own codes. */
  const check = (to: readonly string[], senders: readonly string[], bytes: number, set: string): void => {
    const unverified = senders.filter((each) => !isVerified(each));
    const about = `${bytes} bytes to ${to.length} recipients by set "${set}", not verified: ${unverified}`;
    const refuse = (code: string) => awsError(code, `SES would not take this mail: ${about}`);
    if (bytes > most.bytes || !to.length || !to.every(isAddress)) throw refuse('InvalidParameterValue');
    if (to.length > most.recipients || unverified.length) throw refuse('MessageRejected');
    if (set && !sets.includes(set)) throw refuse('ConfigurationSetDoesNotExist');
  };

  const send = async (input: URLSearchParams): Promise<string> => {
    const given = Buffer.from(input.get('RawMessage.Data') ?? '', 'base64');
    const header = headerOf(given);
    const to = members(input, 'Destinations.member.#');
    const source = input.get('Source') ?? header.of('from');
    const set = input.get('ConfigurationSetName') ?? '';
    check(to, addressesIn(`${header.of('from')}, ${source}`), given.length, set);
    const now = new Date();
    const timestamp = now.toISOString();
    const id = `0107${now.getTime().toString(16).padStart(12, '0')}-${randomUUID()}-000000`;
    // Message-ID and Date are SES's own, and nobody is shown a blind copy.
    const own = { 'Message-ID': `<${id}@${region}.amazonses.com>`, Date: mailDate(now) };
    const raw = rewritten(given, ['message-id', 'date', 'bcc'], own);
    const sent = { id, at: timestamp, to, subject: header.of('subject'), raw: raw.toString() };
    await keep(join(folder, `${id}.json`), JSON.stringify(sent));
    outbox.push(sent);
    const values = members(input, 'Tags.member.#.Value').map((value) => [value]);
    const named = members(input, 'Tags.member.#.Name').map((name, i) => [name, values[i]]);
    const tags = { ...Object.fromEntries(named), 'ses:configuration-set': [set] };
    const envelope = { timestamp, source, sendingAccountId: account, messageId: id, destination: to };
    const mail = { ...envelope, ...headerOf(raw).told, tags };
    for (const event of fatesOf(to, timestamp))
      for (const each of destinations) {
        const types = textsAt(each, 'EventDestination.MatchingEventTypes');
        const publish = topics.get(textAt(each, 'EventDestination.SnsDestination.TopicARN'));
        const isWanted = types.includes(event.eventType.toLowerCase());
        if (isWanted && textAt(each, 'ConfigurationSetName') === set)
          await publish?.(JSON.stringify({ ...event, mail }));
      }
    const recipients = to.filter(inbound.accepts);
    if (recipients.length) await inbound.receive({ raw, from: source, recipients });
    return `<MessageId>${id}</MessageId>`;
  };
  const quota = async (): Promise<string> => {
    const sent = outbox.filter((each) => Date.parse(each.at) > Date.now() - 86_400_000).length;
    const rate = `<MaxSendRate>${most.aSecond}</MaxSendRate><Max24HourSend>${most.aDay}</Max24HourSend>`;
    return `${rate}<SentLast24Hours>${sent}</SentLast24Hours>`;
  };
  return { SendRawEmail: send, GetSendQuota: quota };
}

/** The values of a list of the query protocol; `#` stands for 1, 2, … */
function members(input: URLSearchParams, form: string): string[] {
  const value = (i: number) => input.get(form.replace('#', String(i)));
  const all: string[] = [];
  for (let next = value(1); next !== null; next = value(all.length + 1)) all.push(next);
  return all;
}

/** The events of a mail. To the addresses of SES's simulator it bounces, or is complained of. */
function fatesOf(to: readonly string[], timestamp: string): { eventType: string }[] {
  const [, simulated] = /^(bounce|complaint)(?:\+.*)?@simulator\.amazonses\.com$/.exec(to[0] ?? '') ?? [];
  const named = to.map((emailAddress) => ({ emailAddress }));
  const bounce = { bounceType: 'Permanent', bounceSubType: 'General', bouncedRecipients: named, timestamp };
  const complaint = { complaintFeedbackType: 'abuse', complainedRecipients: named, timestamp };
  const delivered = { eventType: 'Delivery', delivery: { timestamp, recipients: to } };
  const end = simulated === 'bounce' ? { eventType: 'Bounce', bounce } : delivered;
  const after = simulated === 'complaint' ? [{ eventType: 'Complaint', complaint }] : [];
  return [{ eventType: 'Send' }, end, ...after];
}
