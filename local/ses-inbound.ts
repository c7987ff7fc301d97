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

/** `from`: envelope sender, '' for the null sender; `receivedAt`: only of mail from before the desk's time. */
export type Arrival = Envelope & { readonly raw: Buffer; readonly receivedAt?: Date | undefined };
type Envelope = { readonly from: string; readonly recipients: readonly string[]; readonly helo?: string };
export type Inbound = ReturnType<typeof inboundOf>;

export function inboundOf(template: Template, topics: ReadonlyMap<string, Send>, fileOf: FileOf) {
  const rules = template('AWS::SES::ReceiptRule').flatMap(({ properties }) => {
    only(at(properties, 'Rule'), 'Actions Enabled Name Recipients ScanEnabled TlsPolicy');
    only(at(properties, 'Rule.Actions'), '0');
    const action = at(properties, 'Rule.Actions.0.S3Action');
    return textsAt(properties, 'Rule.Recipients').map((condition) => ({ condition, action }));
  });
  const actionFor = (to: string) => rules.find(({ condition }) => covers(condition, to))?.action;
  /** Resolves when the mail can no longer be lost; `settled` when a function has dealt with it. */
  const receive = async ({ raw, from, recipients, helo = 'localhost', receivedAt }: Arrival) => {
    const action = recipients.map(actionFor).find(Boolean);
    const [bucketName, topicArn] = [textAt(action, 'BucketName'), textAt(action, 'TopicArn')];
    const messageId = randomBytes(20).toString('hex');
    const objectKey = `${textAt(action, 'ObjectKeyPrefix', '')}${messageId}`;
    const time = receivedAt ?? new Date();
    const header = headerOf(raw);
    const told = header.of('x-local-verdicts').toUpperCase();
    const verdict = (name: string) => new RegExp(`\\b${name}=(\\w+)`, 'i').exec(told)?.[1] ?? 'PASS';
    const names = ['spam', 'virus', 'spf', 'dkim', 'dmarc'];
    const [spam = '', virus = '', spf, dkim, dmarc] = names.map(verdict);
    const by = `by inbound-smtp.${region}.amazonaws.com with SMTP id ${messageId}`;
    const stamps = {
      'Return-Path': `<${from}>`,
      Received: `from ${helo} (localhost [127.0.0.1])\r\n ${by}\r\n for ${recipients[0]};\r\n ${mailDate(time)}`,
      'X-SES-Spam-Verdict': spam,
      'X-SES-Virus-Verdict': virus,
      'Received-SPF': `${spf} client-ip=127.0.0.1; envelope-from=${from}; helo=${helo};`.toLowerCase(),
      'Authentication-Results': `amazonses.com; spf=${spf}; dkim=${dkim}; dmarc=${dmarc}`.toLowerCase(),
    };
    await keep(fileOf(bucketName, objectKey), rewritten(raw, ['x-local-verdicts'], stamps));
    const timestamp = time.toISOString();
    const mail = { timestamp, source: from, messageId, destination: recipients, ...header.told };
    const verdicts = Object.fromEntries(names.map((name) => [`${name}Verdict`, { status: verdict(name) }]));
    const dmarcPolicy = dmarc === 'FAIL' ? verdict('policy').replace('PASS', 'NONE') : undefined;
    const done = { type: 'S3', topicArn, bucketName, objectKey };
    const receipt = { timestamp, recipients, ...verdicts, dmarcPolicy, action: done };
    const notification = { notificationType: 'Received', mail, receipt, history: receivedAt && true };
    const published = await topics.get(topicArn)?.(JSON.stringify(notification));
    return { delivery: messageId, settled: published?.settled };
  };
  const accepts = (recipient: string): boolean => actionFor(recipient) !== undefined;
  return { addresses: rules.map(({ condition }) => condition), accepts, receive };
}

/** A condition is an address, with or without a label after a plus sign; a domain; or `.domain` for all below it. */
function covers(condition: string, recipient: string): boolean {
  const [wanted, given] = [condition.toLowerCase(), recipient.toLowerCase()];
  if (wanted.includes('@')) return wanted === given || wanted === given.replace(/\+[^@]*@/, '@');
  return given.endsWith(wanted.startsWith('.') ? wanted : `@${wanted}`);
}

const reply = (responseCode: number, text: string): Error => Object.assign(new Error(text), { responseCode });

/** Real SMTP. @param inbound answers undefined until mail can be taken: whoever comes is asked to come again */
export async function smtpDoor(port: number, inbound: () => Inbound | undefined) {
  const smtp = new SMTPServer({
    closeTimeout: 1000,
    size: mostInboundBytes,
    authOptional: true,
    disabledCommands: ['AUTH'],
    logger: false, // and so no warning: the library's own certificate for STARTTLS is fit for the loopback address
    onConnect: (_, done) => done(inbound() ? null : reply(421, 'The desk is still starting. Come again.')),
    onRcptTo({ address }, _, done) {
      const sentence = `${address} is no address of this desk: it receives at ${inbound()?.addresses}.`;
      done(inbound()?.accepts(address) ? null : reply(550, sentence));
    },
    onData(stream, { envelope: { mailFrom, rcptTo }, hostNameAppearsAs: helo }, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => stream.sizeExceeded || chunks.push(chunk));
      stream.on('end', async () => {
        if (stream.sizeExceeded) return done(reply(552, 'The mail is larger than 40 MB.'));
        const [raw, recipients] = [Buffer.concat(chunks), rcptTo.map(({ address }) => address)];
        const arrival = { raw, from: mailFrom ? mailFrom.address : '', recipients, helo };
        const receiving = inbound()?.receive(arrival);
        const taken = await receiving?.catch(() => undefined);
        done(taken ? null : reply(451, 'The mail could not be stored.'), `OK ${taken?.delivery}`);
      });
    },
  });
  smtp.on('error', () => undefined); // a client that went away
  const stop = () => new Promise<void>((done) => (smtp.server.listening ? smtp.close(done) : done()));
  return { port: await listen(smtp.server, port, 'SMTP_PORT'), stop };
}
