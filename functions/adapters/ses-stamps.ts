// How a mail came, read from the mail itself: SES writes it on top of each mail that it stores. In its daily work the desk
// believes only the notification; a replay has nothing else.
import { Buffer } from 'node:buffer';
import type { SesVerdict, Transport } from '../desk/mail/transport.ts';
import { instantOf } from './mime/dates.ts';
import { type Field, headerStart, mailHeaderLimits, scanHeader } from './mime/header-scan.ts';

const stamps: ReadonlySet<string> = new Set([
  'x-ses-spam-verdict',
  'x-ses-virus-verdict',
  'received-spf',
  'authentication-results',
  'x-ses-receipt',
  'x-ses-dkim-signature',
]);

/**
 * What SES wrote on top. Its topmost Received names the very id under which it stored the mail, which no sender can know
 * before; the fields that follow it without a gap are its own, and of those the first of each name.
 *
 * @param delivery SES message id, the last part of the key of the object
 * @param storedAt ISO 8601 instant at which S3 stored it
 * @returns undefined where SES did not write there
 */
export function stampedTransport(raw: Uint8Array, delivery: string, storedAt: string): Transport | undefined {
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength);
  const { fields } = scanHeader(bytes, headerStart(bytes), mailHeaderLimits);
  const top = fields.findIndex(({ name }) => name === 'received');
  const received = fields[top]?.raw ?? '';
  if (!/\bby inbound-smtp\.[a-z0-9-]+\.amazonaws\.com\b/.test(received)) return undefined;
  if (/\bwith SMTP id (\S+)/.exec(received)?.[1] !== delivery) return undefined;
  const below = fields.slice(top + 1);
  const end = below.findIndex(({ name }) => !stamps.has(name));
  const own = end === -1 ? below : below.slice(0, end);
  const of = (name: string, among: readonly Field[] = own): string =>
    among.find((field) => field.name === name)?.raw.trim() ?? '';
  const results = of('authentication-results');
  const method = (name: string): SesVerdict =>
    verdictOf([...results.matchAll(new RegExp(`\\b${name}=(\\w+)`, 'g'))].map(([, word = '']) => word));
  const [recipient] = /(?<=\bfor <?)[^\s<>;]+/.exec(received) ?? [];
  return {
    delivery,
    envelopeFrom: of('return-path', fields.slice(0, top)).replace(/[<>]/g, ''),
    recipients: recipient ? [recipient] : [],
    receivedAt: instantOf(received.replace(/^.*;/s, '').trim()) ?? storedAt,
    verdicts: {
      spam: sesVerdict(of('x-ses-spam-verdict')),
      virus: sesVerdict(of('x-ses-virus-verdict')),
      spf: verdictOf([/^\w+/.exec(of('received-spf'))?.[0] ?? '']),
      dkim: method('dkim'),
      dmarc: method('dmarc'),
    },
  };
}

/** Of a mail that SES did not stamp nothing is believed. */
export const unknownTransport = (delivery: string, storedAt: string): Transport => ({
  delivery,
  envelopeFrom: 'unknown',
  recipients: [],
  receivedAt: storedAt,
  verdicts: { spam: 'GRAY', virus: 'GRAY', spf: 'GRAY', dkim: 'GRAY', dmarc: 'GRAY' },
});

const known: ReadonlySet<string> = new Set<SesVerdict>([
  'PASS',
  'FAIL',
  'GRAY',
  'PROCESSING_FAILED',
  'DISABLED',
]);
const isVerdict = (word: string): word is SesVerdict => known.has(word);
const sesVerdict = (word: string): SesVerdict => (isVerdict(word) ? word : 'GRAY');

/** Results of RFC 8601 in SES's words; of several signatures one that holds is enough. A soft failure is believed no more than a failure. */
function verdictOf(results: readonly string[]): SesVerdict {
  const words = results.map((word) => word.toLowerCase());
  if (words.includes('pass')) return 'PASS';
  if (words.some((word) => word === 'fail' || word === 'softfail')) return 'FAIL';
  return words.some((word) => word.endsWith('error')) ? 'PROCESSING_FAILED' : 'GRAY';
}
