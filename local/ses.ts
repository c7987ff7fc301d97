// SES, sending: takes raw mail as the real one does, keeps it whole in the outbox, and tells what became of it.
import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AwsError } from './aws.ts';
import { keep } from './durable.ts';
import { textAt, textsAt } from './json.ts';
import { addressesIn, headerOf, mailDate, rewritten } from './raw-mail.ts';
import type { Inbound } from './ses-inbound.ts';
import type { Send } from './sqs.ts';
import { account, region, type Template } from './template.ts';

/** A mail that was sent; `raw` is the whole of it. */
export type Sent = { id: string; at: string; to: readonly string[]; subject: string; raw: string };

/** Everything that was sent, the oldest first; it grows as more is sent. */
export function outboxIn(folder: string): Sent[] {
  mkdirSync(folder, { recursive: true });
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return files.sort().map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')));
}

const most = { bytes: 10 * 1024 * 1024, recipients: 50, perDay: 50_000 };
type Topics = ReadonlyMap<string, Send>;

/** @param inbound takes mail that goes to one of the desk's own addresses @param folder keeps the outbox */
export function sesServer(of: Template, topics: Topics, inbound: Inbound, folder: string, outbox: Sent[]) {
  const sets = of('AWS::SES::ConfigurationSet').map(({ ref }) => ref);
  const destinations = of('AWS::SES::ConfigurationSetEventDestination').map(({ properties }) => properties);
  const identities = of('AWS::SES::EmailIdentity').map(({ ref }) => ref);
  // Without one in the template the account has it from elsewhere, and nobody here knows which.
  const isVerified = (address: string) =>
    !identities.length || identities.some((each) => stands(each, address));

  /** What SES refuses, by its own codes. */
  const check = (to: readonly string[], senders: readonly string[], bytes: number, set: string): void => {
    const unverified = senders.filter((each) => !isVerified(each));
    const today = outbox.filter((sent) => Date.parse(sent.at) > Date.now() - 86_400_000);
    const refusals = {
      InvalidParameterValue: bytes > most.bytes || !to.length || !to.every((each) => isAddress.test(each)),
      MessageRejected: to.length > most.recipients || unverified.length > 0,
      ConfigurationSetDoesNotExist: set !== '' && !sets.includes(set),
      Throttling: today.length >= most.perDay,
    };
    const [code] = Object.entries(refusals).find(([, holds]) => holds) ?? [];
    const about = `${bytes} bytes to ${to.length} recipients by set "${set}", not verified: ${unverified}`;
    if (code) throw new AwsError(code, `SES would not take this mail: ${about}`);
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
        const isOfSet = textAt(each, 'ConfigurationSetName') === set;
        const isWanted = isOfSet && types.includes(String(event.eventType).toLowerCase());
        if (isWanted) await publish?.(JSON.stringify({ ...event, mail }));
      }
    const recipients = to.filter(inbound.accepts);
    if (recipients.length) await inbound.receive({ raw, from: source, recipients });
    return `<MessageId>${id}</MessageId>`;
  };
  return { SendRawEmail: send };
}

const isAddress = /^[^\s@<>]+@[^\s@<>]+$/;

/** An identity stands for itself, a domain also for its addresses and for those below it. */
const stands = (identity: string, address: string): boolean =>
  address === identity || `.${address.replace(/.*@/, '')}`.endsWith(`.${identity}`);

/** The values of a list of the query protocol; `#` stands for 1, 2, … */
function members(input: URLSearchParams, form: string): string[] {
  const value = (i: number) => input.get(form.replace('#', String(i)));
  const all: string[] = [];
  for (let next = value(1); next !== null; next = value(all.length + 1)) all.push(next);
  return all;
}

/** The events of a mail. The addresses of SES's simulator bounce and complain. */
function fatesOf(to: readonly string[], timestamp: string): Record<string, unknown>[] {
  const isAt = (name: string) => (each: string) => each.toLowerCase() === `${name}@simulator.amazonses.com`;
  const named = (emailAddress: string) => ({ emailAddress });
  const [bounced, complained] = [to.filter(isAt('bounce')), to.filter(isAt('complaint'))];
  const kind = { bounceType: 'Permanent', bounceSubType: 'General' };
  const bounce = { ...kind, bouncedRecipients: bounced.map(named), timestamp };
  const complaint = {
    complaintFeedbackType: 'abuse',
    complainedRecipients: complained.map(named),
    timestamp,
  };
  const fates: Record<string, unknown>[] = [{ eventType: 'Send' }];
  if (bounced.length) fates.push({ eventType: 'Bounce', bounce });
  else fates.push({ eventType: 'Delivery', delivery: { timestamp, recipients: to } });
  if (complained.length) fates.push({ eventType: 'Complaint', complaint });
  return fates;
}
