// A mail as bytes: read by the desk's own parser, changed only in the header fields that are named.
import { headerStart, mailHeaderLimits, scanHeader } from '../functions/adapters/mime/header-scan.ts';
import { headerText } from '../functions/adapters/mime/header-text.ts';
import { mailboxesIn } from '../functions/adapters/mime/mailboxes.ts';

/** `of`: value of the topmost field of a name, '' without one. `told`: what SES's notifications and events say of it. */
export function headerOf(raw: Buffer) {
  const { fields } = scanHeader(raw, headerStart(raw), mailHeaderLimits);
  const of = (name: string): string => headerText(fields.find((field) => field.name === name)?.raw ?? '');
  const all = fields.map(({ name, raw: value }) => ({ name, value: headerText(value) }));
  const isShort = JSON.stringify(all).length <= 10_240; // SES's own limit
  const common = { from: [of('from')], to: [of('to')], messageId: of('message-id'), subject: of('subject') };
  return { of, told: { headersTruncated: !isShort, headers: isShort ? all : [], commonHeaders: common } };
}

export const addressesIn = (text: string) => mailboxesIn(text).flatMap(({ address }) => address || []);

/** The mail without the fields of some names, and with others on top; all else is as it was, byte for byte. */
export function rewritten(raw: Buffer, without: string[], on: Record<string, string>): Buffer {
  const [start, end] = [headerStart(raw), raw.includes(10) ? '\r\n' : '\r'];
  const { body } = scanHeader(raw, start, mailHeaderLimits);
  const named = new RegExp(`^(?:${without.join('|')})[ \\t]*:.*\\r?\\n(?:[ \\t].*\\r?\\n)*`, 'gim');
  const top = Object.entries(on).map(([name, text]) => `${name}: ${text.replaceAll('\r\n', end)}${end}`);
  const header = top.join('') + raw.toString('latin1', start, body).replace(named, '');
  return Buffer.concat([Buffer.from(header, 'latin1'), raw.subarray(body)]);
}

export const mailDate = (time: Date): string => time.toUTCString().replace('GMT', '+0000');
