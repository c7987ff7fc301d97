// A mail as it lies in the bucket → a case. Whatever is wrong with the mail or with us, it is a case in the end.
import { attachmentPrefix } from '../contract.ts';
import type { Received } from '../desk/case-file.ts';
import type { Desk } from '../desk/desk.ts';
import { canaryDay } from '../desk/letters/canary.ts';
import type { Unwrapped } from '../desk/mail/forwarders.ts';
import { headerOf } from '../desk/mail/mail.ts';
import { notUnderstood } from '../desk/mail/not-understood.ts';
import { type MailNames, receivedMail } from '../desk/mail/received.ts';
import type { Transport } from '../desk/mail/transport.ts';
import { messageIdAt } from '../desk/message.ts';
import type { Cases, Placed } from './cases.ts';
import { byRule, isForGood } from './faults.ts';
import type { Keys } from './keys.ts';
import type { Letters } from './letters.ts';
import { parseHeader, parseMail } from './mime.ts';
import { originParts } from './origin.ts';
import { place, placeAlone } from './placing.ts';
import { unwrappedOf } from './unwrapping.ts';

/** How a mail came, and where its bytes lie. */
export interface Arrived {
  readonly transport: Transport;
  readonly objectKey: string;
}

interface Needs {
  readonly desk: Desk;
  readonly cases: Cases;
  readonly letters: Pick<Letters, 'feedback'>;
}

/** What became of a mail. */
export type Taken =
  | { readonly canary: string }
  | { readonly refused: Received }
  | { readonly received: Received; readonly placed: Placed; readonly fault?: Error };

interface How {
  /** Only the header is read and nothing is judged: the last try, after others that did not come to an end. */
  readonly unread?: boolean;
  /** Whether it may be taken at all; any mail may unless told. */
  may?(received: Received): boolean;
  /** What must be done before the case tells of the mail. */
  before(received: Received): Promise<void>;
}

/**
 * Takes a mail in. Repeating it changes nothing.
 *
 * @throws what AWS fails with: it passes, and the mail comes again
 */
export async function takeMail(
  needs: Needs,
  arrived: Arrived,
  raw: Uint8Array,
  ring: Keys,
  { unread = false, may = () => true, before }: How,
): Promise<Taken> {
  const { desk } = needs;
  const mail = unread ? parseHeader(raw) : await parseMail(raw);
  const canary = canaryDay(ring.unseal(headerOf(mail, 'x-privacy-desk-canary')));
  if (canary) return { canary };
  const unwrapped = unwrappedOf(mail, arrived.transport, desk);
  const names = namesOf(unwrapped, arrived, raw, ring);
  let fault: Error | undefined;
  if (!unread)
    try {
      const received = byRule(() => receivedMail(unwrapped, names, desk));
      if (!may(received)) return { refused: received };
      await before(received);
      return { received, placed: await place(needs, received) };
    } catch (error) {
      if (!isForGood(error)) throw error;
      fault = error;
    }
  const received = notUnderstood(unwrapped, names, desk);
  if (!may(received)) return { refused: received };
  const placed = await placeAlone(needs, received);
  return { received, placed, fault: fault ?? new Error('earlier tries did not come to an end') };
}

/** What a mail is called here, derived from what it is: a redelivery and a replay find what was made of it. */
function namesOf(
  { mail, transport: { delivery, receivedAt } }: Unwrapped,
  { objectKey }: Arrived,
  raw: Uint8Array,
  ring: Keys,
): MailNames {
  return {
    origin: ring.origin(...originParts(mail, raw, delivery)),
    message: messageIdAt(receivedAt, ring.origin('message', delivery)),
    raw: objectKey,
    attachments: `${attachmentPrefix}${delivery}/`,
  };
}
