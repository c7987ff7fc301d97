// Signed receipts: that we had these words, of this choice, at that time.
import { createHash } from 'node:crypto';
import { isReference } from '../desk/reference.ts';
import type { Keys } from './keys.ts';

export interface Receipt {
  readonly reference: string;
  /** When it was received: ISO 8601 instant, UTC. */
  readonly at: string;
  /** What was chosen in the form. */
  readonly choice: string;
  /** SHA-256 of the words, as hexadecimal digits. */
  readonly digest: string;
}

/** The fingerprint of words. How lines end and blanks around them do not count: browsers send them in their own way. */
export const digestOf = (words: string): string =>
  createHash('sha256').update(words.replace(/\r\n?/g, '\n').trim()).digest('hex');

export const sealReceipt = (
  { seal }: Pick<Keys, 'seal'>,
  { reference, at, choice, digest }: Receipt,
): string => seal(`receipt ${reference} ${at} ${choice} ${digest}`);

/** What a receipt says; undefined for one that is not ours. Blanks that came in by copying do not count. */
export function openReceipt(
  { unseal }: Pick<Keys, 'unseal'>,
  token: string | undefined,
): Receipt | undefined {
  const content = unseal((token ?? '').replace(/\s/g, '')) ?? '';
  const [purpose, reference = '', at = '', choice = '', digest = ''] = content.split(' ');
  return purpose === 'receipt' && isReference(reference) ? { reference, at, choice, digest } : undefined;
}
