// What a report says of each recipient (RFC 3464 2.3), and what its code means (RFC 3463).
import type { Mail } from './mail.ts';

export interface RecipientStatus {
  /** Whom delivery was tried to, and whom the mail was first meant for, where a forwarder is between them. */
  readonly addresses: readonly string[];
  /** `failed`, `delayed`, `delivered`, `relayed`, `expanded`; '' where none is named. */
  readonly action: string;
  /** `5.1.1`; '' where none is named. */
  readonly status: string;
  /** The words of the mail system that refused it. */
  readonly diagnostic: string;
}

const statusType = /^message\/(?:global-)?delivery-status$/;
const maxGroups = 100;
const maxText = 64 * 1024;

/** One entry for each recipient that the mail reports on, from its reports, or from its text where they were flattened into it. */
export function recipientsIn({ reports, text }: Pick<Mail, 'reports' | 'text'>): readonly RecipientStatus[] {
  const parts = reports.filter(({ type }) => statusType.test(type)).map((report) => report.text);
  return (parts.length > 0 ? parts : [text.slice(0, maxText)])
    .flatMap((part) => part.split(/\n[ \t]*\n/))
    .map(fieldsIn)
    .filter((fields) => fields.has('final-recipient') || fields.has('original-recipient'))
    .slice(0, maxGroups)
    .map((fields) => ({
      addresses: ['final-recipient', 'original-recipient'].flatMap((name) =>
        addressesIn(fields.get(name) ?? '').slice(0, 1),
      ),
      action: /^[a-z-]{1,20}/.exec(fields.get('action')?.toLowerCase() ?? '')?.[0] ?? '',
      status: /^[245]\.\d{1,3}\.\d{1,3}/.exec(fields.get('status') ?? '')?.[0] ?? '',
      diagnostic: fields.get('diagnostic-code') ?? '',
    }));
}

/** Fields of one group, lower case → value, unfolded; the first of each name. */
function fieldsIn(group: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const line of group.replace(/\n[ \t]+/g, ' ').split('\n')) {
    const [, name, value] = /^[> ]{0,4}([a-z][a-z-]{2,40}):[ \t]{0,20}(.{0,2000})/i.exec(line) ?? [];
    if (name !== undefined && value !== undefined && !fields.has(name.toLowerCase()))
      fields.set(name.toLowerCase(), value.trim());
  }
  return fields;
}

const maxAddresses = 20;

/** Everything in a text that has the form of an address. */
export const addressesIn = (text: string): readonly string[] =>
  (text.match(/[^\s@<>"'(),:;[\]]{1,64}@[^\s@<>"'(),:;[\]]{1,253}/gu) ?? []).slice(0, maxAddresses);

const mailboxFull =
  /\b(?:over ?quota|(?:exceed|out of|full|quota).{0,40}(?:quota|storage|mailbox|disk)|(?:quota|storage|mailbox|disk)[^.\n]{0,40}(?:exceed|full))/i;
const nobody =
  /\b(?:(?:user|recipient|mailbox|address|account|domain|host)\b[^.\n]{0,60}(?:unknown|not (?:found|exist)|(?:does ?n[o']t|doesn't) exist|invalid|disabled|rejected)|(?:no such|unknown|invalid|disabled) (?:user|recipient|mailbox|address|account|domain|host|person)|(?:host|domain) does not accept mail)\b/i;

/**
 * Codes of class 5 after which a later mail may well arrive, as SES counts them too: mailbox full, this mail too large, its time
 * expired, its content or some policy refused.
 */
const passing = /^5\.(?:2\.[23]|3\.4|4\.[67]|6\.\d+|7\.\d+)$/;

/** The code that says most: a `5.0.0` of the report says less than what the refusing system gave as its reason. */
export function statusCode(status: string, said: string): string {
  if (status !== '' && !status.endsWith('.0.0')) return status;
  const inWords = /(?<![\d.])[45]\.\d{1,3}\.\d{1,3}(?![\d.])/.exec(said)?.[0];
  const reply = /(?<![\d.])([45])[0-5]\d(?=[ -])/.exec(said)?.[1];
  return inWords ?? (status || (reply === undefined ? '' : `${reply}.0.0`));
}

/** Whether no later mail arrives either. Where the code says nothing, only sure words are believed. */
export function isPermanent(code: string, said: string): boolean {
  if (mailboxFull.test(said)) return false;
  if (code === '') return nobody.test(said);
  return code.startsWith('5.') && (!passing.test(code) || (code.startsWith('5.7.') && nobody.test(said)));
}
