// SES, receiving: a mail that comes over SMTP goes to S3 whole, then its notification to the topic, as the receipt rule says.
import { randomBytes } from 'node:crypto';
import { SMTPServer } from 'smtp-server';
import { keep } from './durable.ts';
import { at, only, textAt, textsAt } from './json.ts';
import { headerOf, mailDate, rewritten } from './raw-mail.ts';
import type { FileOf } from './s3.ts';
import { listen } from './servers.ts';
import type { Send } from './sqs.ts';
import { region, type Template } from './template.ts';

export const mostInboundBytes = 40 * 1024 * 1024;

export interface Arrival {
  readonly raw: Buffer;
  /** Envelope sender, '' for the null sender. */
  readonly from: string;
  readonly recipients: readonly string[];
  readonly helo?: string;
  /** Mail from before the desk's time: when it was received in reality. */
  readonly receivedAt?: Date | undefined;
}
export type Inbound = ReturnType<typeof inboundOf>;

export function inboundOf(template: Template, topics: ReadonlyMap<string, Send>, fileOf: FileOf) {
  const rules = template('AWS::SES::ReceiptRule').map(({ properties }) => at(properties, 'Rule'));
  for (const rule of rules) {
    only(rule, 'Actions Enabled Name Recipients ScanEnabled TlsPolicy');
    only(at(rule, 'Actions'), '0');
    only(at(rule, 'Actions.0'), 'S3Action');
  }
  const ruleFor = (recipient: string) =>
    rules.find((rule) => textsAt(rule, 'Recipients').some((each) => covers(each, recipient)));
  const accepts = (recipient: string): boolean => ruleFor(recipient) !== undefined;

  /** Resolves when the mail can no longer be lost; `settled` when a function has dealt with it. */
  const receive = async ({ raw, from, recipients, helo = 'localhost', receivedAt }: Arrival) => {
    const action = at(recipients.map(ruleFor).find(Boolean), 'Actions.0.S3Action');
    const [bucketName, topicArn] = [textAt(action, 'BucketName'), textAt(action, 'TopicArn')];
    const delivery = randomBytes(20).toString('hex');
    const objectKey = `${textAt(action, 'ObjectKeyPrefix', '')}${delivery}`;
    const time = receivedAt ?? new Date();
    const { policy, ...verdicts } = verdictsOf(headerOf(raw).of('x-local-verdicts'));
    const { spam, virus, spf, dkim, dmarc } = verdicts;
    const smtp = `by inbound-smtp.${region}.amazonaws.com with SMTP id ${delivery}`;
    const stored = rewritten(raw, ['x-local-verdicts'], {
      'Return-Path': `<${from}>`,
      Received: `from ${helo} (localhost [127.0.0.1])\r\n ${smtp}\r\n for ${recipients[0]};\r\n ${mailDate(time)}`,
      'X-SES-Spam-Verdict': spam,
      'X-SES-Virus-Verdict': virus,
      'Received-SPF': `${spf.toLowerCase()} (local) client-ip=127.0.0.1; envelope-from=${from}; helo=${helo};`,
      'Authentication-Results': `amazonses.com; ${`spf=${spf}; dkim=${dkim}; dmarc=${dmarc}`.toLowerCase()}`,
    });
    await keep(fileOf(bucketName, objectKey), stored);
    const timestamp = time.toISOString();
    const mail = {
      timestamp,
      source: from,
      messageId: delivery,
      destination: recipients,
      ...headerOf(raw).told,
    };
    const all = Object.entries(verdicts).map(([name, status]) => [`${name}Verdict`, { status }]);
    const dmarcPolicy = dmarc === 'FAIL' ? policy : undefined;
    const done = { type: 'S3', topicArn, bucketName, objectKey };
    const receipt = { timestamp, recipients, ...Object.fromEntries(all), dmarcPolicy, action: done };
    const history = receivedAt ? true : undefined;
    const published = await topics.get(topicArn)?.(
      JSON.stringify({ notificationType: 'Received', mail, receipt, history }),
    );
    return { delivery, settled: published?.settled };
  };
  return { addresses: rules.flatMap((rule) => textsAt(rule, 'Recipients')), accepts, receive };
}

/** A condition is an address, with or without a label after a plus sign; a domain; or `.domain` for all below it. */
function covers(condition: string, recipient: string): boolean {
  const [wanted, given] = [condition.toLowerCase(), recipient.toLowerCase()];
  if (wanted.includes('@')) return wanted === given || wanted === given.replace(/\+[^@]*@/, '@');
  return given.endsWith(wanted.startsWith('.') ? wanted : `@${wanted}`);
}

/** The verdicts of one mail, PASS unless its field says otherwise: `X-Local-Verdicts: spam=FAIL dmarc=FAIL policy=reject`. */
function verdictsOf(value: string) {
  const told = new Map(
    value
      .toUpperCase()
      .split(/\s+/)
      .map((pair) => [pair.replace(/=.*/, ''), pair.replace(/.*=/, '')]),
  );
  const of = (name: string): string => told.get(name) ?? 'PASS';
  const policy = told.get('POLICY') ?? 'NONE';
  return {
    spam: of('SPAM'),
    virus: of('VIRUS'),
    spf: of('SPF'),
    dkim: of('DKIM'),
    dmarc: of('DMARC'),
    policy,
  };
}

/** Real SMTP. Mail is taken when it is opened; before, whoever comes is asked to come again. */
export async function smtpDoor(port: number) {
  let inbound: Inbound | undefined;
  const unknown = (address: string) =>
    reply(550, `${address} is no address of this desk: it receives at ${inbound?.addresses}.`);
  const server = new SMTPServer({
    size: mostInboundBytes,
    authOptional: true,
    disabledCommands: ['AUTH'],
    logger: false, // and so no warning: the library's own certificate for STARTTLS is fit for the loopback address
    onConnect: (_, done) => done(inbound ? null : reply(421, 'The desk is still starting. Come again.')),
    onRcptTo: ({ address }, _, done) => done(inbound?.accepts(address) ? null : unknown(address)),
    onData(stream, { envelope: { mailFrom, rcptTo }, hostNameAppearsAs: helo }, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => stream.sizeExceeded || chunks.push(chunk));
      stream.on('end', async () => {
        if (stream.sizeExceeded) return done(reply(552, 'The mail is larger than 40 MB.'));
        const recipients = rcptTo.map(({ address }) => address);
        const from = mailFrom ? mailFrom.address : '';
        const taken = await inbound
          ?.receive({ raw: Buffer.concat(chunks), from, recipients, helo })
          .catch(() => undefined);
        done(
          taken ? null : reply(451, 'The mail could not be stored. Send it again.'),
          `OK ${taken?.delivery}`,
        );
      });
    },
  });
  server.on('error', () => undefined); // a client that went away
  const open = (opened: Inbound): void => {
    inbound = opened;
  };
  const stop = () =>
    new Promise<void>((resolve) => (server.server.listening ? server.close(resolve) : resolve()));
  return { port: await listen(server.server, port, 'SMTP_PORT'), open, stop };
}

const reply = (responseCode: number, sentence: string): Error =>
  Object.assign(new Error(sentence), { responseCode });
