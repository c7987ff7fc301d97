// Mail that the operator's own mailbox or group forwarded to the desk (Google, Microsoft, any redirect), as it was before.
//
// Who believes a header that says "forwarded" lets anybody forge From: the failures of SPF and DMARC that it explains away
// are what a forger causes. So a header is never enough. A configured forwarder has sent a mail only
//   - if the envelope sender is the forwarder's, in a form that forwarding gives it, and SPF passed: the sending host is one
//     that the forwarder's domain lets send; or
//   - if From is the forwarder's own address and DMARC passed for it: the group itself rewrote From.
// What a stranger sends to the forwarder with a forged From comes out as unknown, never as genuine: Google and Microsoft keep
// mail that fails a strict policy from being forwarded, and everything that rests on identity asks for more than From.
import type { Desk } from '../desk.ts';
import type { Person } from '../message.ts';
import { type Header, headersOf, type Mail } from './mail.ts';
import type { Transport } from './transport.ts';
import { domainOf, isOwnDomain, normalAddress } from './whose.ts';

export interface Unwrapped {
  readonly mail: Mail;
  readonly transport: Transport;
  /** The configured address that the mail came through; undefined where it came straight to the desk. */
  readonly forwarder?: string;
}

/** The mail and its way as they were before one of `desk.forwarders` passed it on; unchanged where none provably did. */
export function unwrapForwarded(mail: Mail, transport: Transport, desk: Desk): Unwrapped {
  const forwarder = desk.forwarders.find((address) => sentBy(address, mail, transport, desk));
  if (forwarder === undefined) return { mail, transport };
  const rewritten = mail.from.some(({ address }) => isSame(address, forwarder));
  const author = rewritten ? originalAuthor(mail, forwarder) : undefined;
  if (rewritten && !author) return { mail, transport };
  return {
    mail: withoutForwarder(author ? withAuthor(mail, author) : mail, forwarder),
    transport: beforeForwarding(mail, transport, rewritten, (address) =>
      isForwardedEnvelope(address, forwarder, desk),
    ),
    forwarder,
  };
}

function sentBy(forwarder: string, mail: Mail, { envelopeFrom, verdicts }: Transport, desk: Desk): boolean {
  if (verdicts.spf === 'PASS' && isForwardedEnvelope(envelopeFrom, forwarder, desk)) return true;
  return verdicts.dmarc === 'PASS' && mail.from.some(({ address }) => isSame(address, forwarder));
}

const rewrittenSender = /^(?:bounces\+)?srs[01]?[=+-]/i;

/**
 * Envelope senders of forwarded mail: the forwarder itself (redirects), `local+caf_=…` (Gmail), `local+bnc…` (Google Groups);
 * `SRS0=…@domain` and `bounces+SRS=…@domain` (Sender Rewriting Scheme), which Microsoft puts into the organisation's default
 * domain.
 */
function isForwardedEnvelope(envelopeFrom: string, forwarder: string, desk: Desk): boolean {
  const [local, own] = [localOf(envelopeFrom), localOf(forwarder)];
  if (rewrittenSender.test(local))
    return isOwnDomain(envelopeFrom, desk) || domainOf(envelopeFrom) === domainOf(forwarder);
  const isOwn = local === own || local.startsWith(`${own}+caf_=`) || local.startsWith(`${own}+bnc`);
  return isOwn && domainOf(envelopeFrom) === domainOf(forwarder);
}

/**
 * The author of a mail whose From a group made its own. Google names the author in X-Original-From and X-Original-Sender, other
 * groups in Reply-To. The author's mail may bring such fields too: where they disagree, nobody is believed.
 */
function originalAuthor(mail: Mail, forwarder: string): Person | undefined {
  const named = ['x-original-from', 'x-original-sender']
    .flatMap((name) => headersOf(mail, name))
    .map(personIn);
  const others = (named.length > 0 ? named : mail.replyTo).filter(
    ({ address }) => !isSame(address, forwarder),
  );
  const [first, ...rest] = others;
  if (
    !first ||
    normalAddress(first.address) === undefined ||
    rest.some(({ address }) => !isSame(address, first.address))
  )
    return undefined;
  const name = others.find((person) => person.name !== '')?.name ?? withoutVia(mail.from[0]?.name ?? '');
  return { name, address: first.address };
}

/** `Name <address>` or the address alone. */
function personIn(value: string): Person {
  const open = value.lastIndexOf('<');
  if (open === -1) return { name: '', address: value.trim() };
  const name = value
    .slice(0, open)
    .trim()
    .replace(/^["']+|(?<!["'])["']+$/g, '');
  return {
    name,
    address: value
      .slice(open + 1)
      .replace('>', '')
      .trim(),
  };
}

/** `'Name' via Group` as groups write it. */
const withoutVia = (name: string): string => /^["']?(.*?)["']? via .*$/.exec(name)?.[1]?.trim() ?? '';

const withAuthor = (mail: Mail, author: Person): Mail => ({
  ...mail,
  from: [author],
  headers: mail.headers.map((header) =>
    header.name === 'from'
      ? { ...header, value: author.name === '' ? author.address : `${author.name} <${author.address}>` }
      : header,
  ),
});

/** Fields that every list sets; a group that forwards is a list too. */
const listField = /^(?:list-.*|mailing-list|x-google-group-id|x-beenthere|x-mailman-version|precedence)$/;

/**
 * Without what the forwarder put in: fields of a list, where they are the forwarder's, and its own loop mark and Sender, so that
 * what remains speaks for the author. A newsletter that came through keeps its own.
 */
function withoutForwarder(mail: Mail, forwarder: string): Mail {
  const isList = mail.headers.some(
    ({ name, value }) =>
      name === 'x-google-group-id' ||
      (/^(?:list-id|list-post|mailing-list|x-beenthere)$/.test(name) && names(value, forwarder)),
  );
  const isAdded = ({ name, value }: Header) =>
    (isList &&
      listField.test(name) &&
      (name !== 'list-unsubscribe' || names(value, forwarder) || value.includes('groups.google.com'))) ||
    (name === 'x-ms-exchange-inbox-rules-loop' && names(value, forwarder)) ||
    (name === 'sender' && names(value, forwarder));
  return {
    ...mail,
    sender: mail.sender && isSame(mail.sender.address, forwarder) ? undefined : mail.sender,
    replyTo: mail.replyTo.filter(({ address }) => !isSame(address, forwarder)),
    headers: mail.headers.filter((header) => !isAdded(header)),
  };
}

/** Whether a list's field names the forwarder: as an address, or as RFC 2919 writes it, `local.domain`. */
const names = (value: string, forwarder: string): boolean => {
  const text = value.toLowerCase();
  return text.includes(forwarder.toLowerCase()) || text.includes(forwarder.toLowerCase().replace('@', '.'));
};

/**
 * SES judged the last hop. Of the author's domain it knows only that DMARC passed for an unchanged From: then a signature of
 * that domain survived. All else is unknown.
 */
function beforeForwarding(
  mail: Mail,
  transport: Transport,
  rewritten: boolean,
  isForwarders: (address: string) => boolean,
): Transport {
  const { dmarcPolicy: _lastHop, ...rest } = transport;
  const survived = !rewritten && transport.verdicts.dmarc === 'PASS' ? 'PASS' : 'GRAY';
  return {
    ...rest,
    envelopeFrom: originalEnvelope(mail, transport.envelopeFrom, isForwarders),
    verdicts: { ...transport.verdicts, spf: 'GRAY', dkim: survived, dmarc: survived },
  };
}

/** The envelope sender before: from SRS, else the Return-Path that the forwarder's own server wrote, else the author's. */
function originalEnvelope(
  mail: Mail,
  envelopeFrom: string,
  isForwarders: (address: string) => boolean,
): string {
  const [, domain, local] = /^srs0[=+-][^=]+=[^=]+=([^=@]+)=([^@]+)@/i.exec(envelopeFrom) ?? [];
  if (domain && local) return `${local}@${domain}`;
  const before = headersOf(mail, 'return-path')
    .map((value) => value.replace(/^[\s<]+|(?<![\s>])[\s>]+$/g, ''))
    .find((address) => !isSame(address, envelopeFrom) && !isForwarders(address));
  return before ?? mail.from.find(({ address }) => !isForwarders(address))?.address ?? envelopeFrom;
}

const isSame = (one: string, other: string): boolean =>
  one.trim().toLowerCase() === other.trim().toLowerCase();

const localOf = (address: string): string =>
  address.slice(0, Math.max(0, address.lastIndexOf('@'))).toLowerCase();

/**
 * Google's mail that asks whether forwarding to the desk is wanted: its link must be followed by the operator once, so it is
 * shown and never junk. Only Google's own: who imitates it wants the operator to follow another link.
 */
export const isForwardingConfirmation = (mail: Mail, transport: Transport): boolean =>
  transport.verdicts.dmarc === 'PASS' &&
  mail.from.length === 1 &&
  mail.from.every(({ address }) => isSame(address, 'forwarding-noreply@google.com'));
