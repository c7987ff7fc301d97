// Whose a mail is. The author in From is the person; what else a mail names may only stand in where From names nobody who
// could be answered.
import type { Desk } from '../desk.ts';
import type { Person } from '../message.ts';
import { isNoReply } from './machine-signs.ts';
import type { Mail } from './mail.ts';
import type { Transport } from './transport.ts';

const usable = /^[^\s@"<>(),:;\\[\]]{1,64}@[^\s@"<>(),:;\\[\]]{1,253}$/u;
const maxName = 200;

/** Characters that steer or hide: controls, zero width, marks that turn the reading direction. Joiners stay: Persian needs them. */
const steering =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]/gu;

/**
 * The person whose mail it is, to key a case on: the first usable From; where there is none Reply-To, Sender, envelope sender.
 * Reply-To stands for From where From takes no answers, being a no-reply address or the operator's own (its web forms), and
 * where it is trustworthy: within From's domain, or when DMARC passed (the sender's domain itself vouches for the field).
 */
export function personOf(mail: Mail, transport: Transport, desk: Desk): Person | undefined {
  const from = firstUsable(mail.from);
  const replyTo = firstUsable(mail.replyTo.filter(({ address }) => !isOwnAddress(address, desk)));
  if (!from)
    return (
      replyTo ??
      firstUsable(mail.sender ? [mail.sender] : []) ??
      firstUsable([{ name: '', address: transport.envelopeFrom }])
    );
  const silentFrom = isNoReply(from.address) || isOwnDomain(from.address, desk);
  return replyTo && silentFrom && speaksFor(replyTo, from, transport) ? replyTo : from;
}

/** Where letters to the person go: to Reply-To where it is trustworthy and not a colleague, else to the person's own address. */
export function answerTo(mail: Mail, transport: Transport, person: Person, desk: Desk): Person {
  const isOurs = ({ address }: Person) => isOwnAddress(address, desk) || isOwnDomain(address, desk);
  const replyTo = firstUsable(mail.replyTo.filter((each) => !isOurs(each)));
  return replyTo && speaksFor(replyTo, person, transport) ? replyTo : person;
}

const speaksFor = (replyTo: Person, from: Person, { verdicts }: Transport): boolean =>
  domainOf(replyTo.address) === domainOf(from.address) || verdicts.dmarc === 'PASS';

/** A usable address in its one form, or undefined: surrounding space gone, domain in lower case. The local part is kept. */
export function normalAddress(address: string): string | undefined {
  const trimmed = address.replace(steering, '').trim();
  const domain = domainOf(trimmed);
  return usable.test(trimmed) && /^[^.].*\.[^.]+$/.test(domain) && !domain.includes('..')
    ? `${trimmed.slice(0, trimmed.lastIndexOf('@'))}@${domain}`
    : undefined;
}

/** Two addresses are one person's when they differ in case at most: no provider in use tells `A@` from `a@`. */
export const samePerson = (a: Person, b: Person): boolean => {
  const [one, other] = [normalAddress(a.address), normalAddress(b.address)];
  return one !== undefined && one.toLowerCase() === other?.toLowerCase();
};

/** A display name that holds another address than the person's own: staff should look twice. */
export function claimsAnotherAddress({ name, address }: Person): boolean {
  const claimed = /[^\s@"<>(),:;]{1,64}@[^\s@"<>(),:;]{1,253}\.[^\s@"<>(),:;.]{2,63}/u.exec(name)?.[0];
  return claimed !== undefined && claimed.toLowerCase() !== address.toLowerCase();
}

/** An address at which the desk itself receives or writes. A plus part belongs to it. */
export const isOwnAddress = (address: string, desk: Desk): boolean => {
  const plain = withoutPlusPart(address);
  return [desk.address, ...desk.receivesAt, ...desk.forwarders].some((own) => withoutPlusPart(own) === plain);
};

/** An address in a domain of the operator: a colleague's, or one of the operator's own systems. */
export function isOwnDomain(address: string, desk: Desk): boolean {
  const domain = domainOf(address);
  return desk.ownDomains.some(
    (own) => domain === own.toLowerCase() || domain.endsWith(`.${own.toLowerCase()}`),
  );
}

export const domainOf = (address: string): string =>
  address
    .slice(address.lastIndexOf('@') + 1)
    .trim()
    .toLowerCase();

const withoutPlusPart = (address: string): string =>
  address
    .trim()
    .toLowerCase()
    .replace(/\+[^@]*(?=@)/, '');

/** A person whom an answer could reach, with a name that steers nothing; undefined for anybody else. */
export const usablePerson = (person: Person): Person | undefined => firstUsable([person]);

function firstUsable(people: readonly Person[]): Person | undefined {
  for (const { name, address } of people) {
    const normal = normalAddress(address);
    if (normal) return { name: cleanName(name), address: normal };
  }
  return undefined;
}

const cleanName = (name: string): string =>
  name.replace(steering, '').replace(/\s+/g, ' ').trim().slice(0, maxName).toWellFormed();
