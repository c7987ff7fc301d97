// Bounces, delay notices and receipts of delivery (RFC 3464, 6522), also from systems that know none of these.

import { hasBounceWords, isBounceSubject, isDelayNotice, isDelaySubject } from './machine-phrases.ts';
import { isNoReply, isNullSender, senderLocalParts, sign } from './machine-signs.ts';
import { headerOf, type Mail } from './mail.ts';
import type { Transport } from './transport.ts';

export interface BounceSigns {
  readonly kind: 'bounce' | 'delayed' | 'receipt';
  readonly evidence: readonly string[];
}

const statusType = /^message\/(?:global-)?delivery-status$/;
const returnedType = /^(?:message|text)\/(?:x-)?(?:rfc-?822(?:-headers?)?|global(?:-headers)?)$/;
const daemonPart =
  /^(?:.{0,30}[-_.])?(?:mailer|mail|mdaemon|mta)[-_.]?(?:er)?[-_.]?daemon\b|^mail[-_.]delivery[-_.](?:sub)?system$|^mdaemon$/;
const postmasterPart =
  /^(?:post[-_.]?master|mail[-_.]?(?:admin|administrator|system|robot|service)|smtp[-_.]?(?:daemon|service))(?:[-_.+=].*)?$/;
const daemonName =
  /^(?:"|')?(?:mailer[- ]?daemon|(?:internet )?mail delivery (?:sub)?system|(?:internet )?mail delivery(?: service| agent| status)?|mail (?:system|administrator)|message delivery service|delivery (?:sub)?system|postmaster|system administrator|microsoft (?:exchange|outlook)|interscan|email delivery)\b/i;

/**
 * What tells that a mail reports on the delivery of another: a report as RFC 3464 wants it, a header that only bounces have,
 * a daemon as sender; or a sign of the envelope, the sender or the form, and one of the words. A person who writes about a
 * bounce, or forwards one, has only the words.
 */
export function bounceSigns(mail: Mail, transport: Transport): BounceSigns | undefined {
  const evidence = [...reportSigns(mail), ...headerSigns(mail), ...daemonSigns(mail, transport)];
  const form = [
    ...(isNullSender(transport) ? ['envelope: null sender'] : []),
    ...(headerOf(mail, 'from') === '<>' ? ['from: <>'] : []),
    ...(isPostmaster(mail, transport) ? ['from: postmaster'] : []),
    ...(isBouncer(mail) ? ['from: bounces'] : []),
    ...(mail.types.includes('multipart/report') ? ['part: multipart/report'] : []),
  ];
  const words = wordSigns(mail);
  const silent = words.length > 1 && answersNobody(mail) ? ['from: no-reply'] : [];
  const enough = evidence.length > 0 || (form.length > 0 && words.length > 0) || silent.length > 0;
  return enough ? { kind: fateOf(mail), evidence: [...evidence, ...form, ...silent, ...words] } : undefined;
}

function reportSigns(mail: Mail): string[] {
  const part = mail.types.find((type) => statusType.test(type));
  return [
    ...(part ? [`part: ${part}`] : []),
    ...(mail.reportType === 'delivery-status' ? ['report-type: delivery-status'] : []),
  ];
}

const headerSigns = (mail: Mail): string[] =>
  ['x-failed-recipients', 'x-ms-exchange-message-is-ndr', 'x-bounced-address', 'x-delivery-status'].filter(
    (name) => mail.headers.some((header) => header.name === name),
  );

function daemonSigns(mail: Mail, transport: Transport): string[] {
  const part = senderLocalParts(mail, transport).find((local) => daemonPart.test(local));
  return part === undefined ? [] : [sign('from', 'mailer-daemon')];
}

const isPostmaster = (mail: Mail, transport: Transport): boolean =>
  senderLocalParts(mail, transport).some((local) => postmasterPart.test(local)) ||
  mail.from.some(({ name }) => daemonName.test(name));

/** Only as author: the envelope of many a newsletter system and provider is called so too. */
const isBouncer = (mail: Mail): boolean =>
  mail.from.some(({ address }) => /^(?:bounces?|daemon|undeliverable)@/i.test(address));

/** A web form that writes as no-reply for a person says whom to answer. */
const answersNobody = (mail: Mail): boolean =>
  mail.from.some(({ address }) => isNoReply(address)) &&
  mail.replyTo.every(({ address }) => isNoReply(address));

/** What subject, parts and text say. */
function wordSigns(mail: Mail): string[] {
  const returned = mail.types.slice(1).find((type) => returnedType.test(type));
  return [
    ...(isBounceSubject(mail.subject) || isDelayNotice(mail.subject) ? ['subject: bounce'] : []),
    ...(returned ? [`part: ${returned}`] : []),
    ...(hasBounceWords(ownWords(mail.text)) ? ['text: bounce'] : []),
  ];
}

const maxWords = 6000;

/** The beginning of the text without quoted lines: a person who forwards a bounce quotes it. */
const ownWords = (text: string): string =>
  text
    .slice(0, maxWords)
    .split('\n')
    .filter((line) => !line.startsWith('>'))
    .join('\n');

/** What became of the mail that is reported on: the worst of what the report says of each recipient (RFC 3464 2.3.3). */
function fateOf(mail: Mail): BounceSigns['kind'] {
  const status = mail.reports.filter(({ type }) => statusType.test(type)).map(({ text }) => text);
  const actions = [...status, mail.text.slice(0, maxWords)]
    .flatMap((text) => [...text.matchAll(/^[ >]{0,4}action:[ \t]{0,8}([a-z-]+)/gim)])
    .map((match) => match[1]?.toLowerCase());
  if (actions.includes('failed')) return 'bounce';
  if (actions.includes('delayed')) return 'delayed';
  if (actions.some((action) => action === 'delivered' || action === 'relayed' || action === 'expanded'))
    return 'receipt';
  const delayed =
    isDelayNotice(mail.subject) || isDelaySubject(`${mail.subject}\n${headerOf(mail, 'x-delivery-status')}`);
  return delayed ? 'delayed' : 'bounce';
}
