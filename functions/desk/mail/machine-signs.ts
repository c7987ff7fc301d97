// What a mail's header says of the machine that wrote it. Each sign is named as evidence: field and machine value only.
import type { Mail } from './mail.ts';
import { headerOf, headersOf } from './mail.ts';
import type { Transport } from './transport.ts';

/** The value of a field as evidence, cut to what machines put there: a word of letters, digits and a few marks. */
export const sign = (field: string, value: string): string => {
  const word = /^[\w.+/-]{1,40}/.exec(value.trim().toLowerCase())?.[0];
  return word === undefined ? field : `${field}: ${word}`;
};

/** The local part of every address that the mail claims to be from, lower case; a name without address counts too. */
export function senderLocalParts(mail: Mail, transport: Transport): readonly string[] {
  const people = [...mail.from, ...(mail.sender ? [mail.sender] : [])].map(
    ({ name, address }) => address || name,
  );
  return [...people, transport.envelopeFrom].map((address) =>
    address.slice(0, Math.max(address.lastIndexOf('@'), 0) || undefined).toLowerCase(),
  );
}

export const isNullSender = ({ envelopeFrom }: Transport): boolean =>
  envelopeFrom === '' || envelopeFrom === '<>';

/** RFC 3834 section 5: any value but `no`. Mail that was forwarded by a machine was still written by somebody. */
export function autoSubmitted(mail: Mail): 'replied' | 'generated' | undefined {
  const value = /^[a-z-]*/.exec(headerOf(mail, 'auto-submitted').trim().toLowerCase())?.[0] ?? '';
  if (value === '' || value === 'no' || value.startsWith('auto-forwarded')) return undefined;
  return /^auto-?(?:generated|notified)/.test(value) ? 'generated' : 'replied';
}

/** Precedence and its sibling, lower case: `bulk`, `list`, `junk`, `auto_reply`, … */
export const precedences = (mail: Mail): readonly string[] =>
  [...headersOf(mail, 'precedence'), ...headersOf(mail, 'x-precedence')].map((value) =>
    value.trim().toLowerCase(),
  );

/**
 * The sender asks that nothing automatic answer. Exchange puts it on mail of people too: it is a reason for silence and no
 * evidence of a machine.
 */
export function asksForSilence(mail: Mail): boolean {
  const suppressed = headerOf(mail, 'x-auto-response-suppress')
    .toLowerCase()
    .split(/[\s,;]+/);
  return (
    suppressed.some((what) => ['all', 'oof', 'autoreply'].includes(what)) ||
    precedences(mail).some((value) => /^(?:bulk|list|junk|auto[_-]?reply)/.test(value))
  );
}

const noReply =
  /^(?:.{1,40}[-_.+])?(?:no|do-?not|donot|do_not|dont|never|kein|keine|ne-?pas)[-_.]?(?:reply|respond|response|answer|antwort|antworten|repondre)\b/;

/** A local part that says that nobody reads what is sent there. */
export const isNoReply = (localPart: string): boolean => noReply.test(localPart.toLowerCase());
