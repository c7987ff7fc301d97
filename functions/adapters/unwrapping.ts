import type { Desk } from '../desk/desk.ts';
import { type Unwrapped, unwrapForwarded } from '../desk/mail/forwarders.ts';
import type { Mail } from '../desk/mail/mail.ts';
import type { Transport } from '../desk/mail/transport.ts';

/** The mail as it was before a forwarder passed it on; as it came where unwrapping fails by a fault of ours. */
export function unwrappedOf(mail: Mail, transport: Transport, desk: Desk): Unwrapped {
  try {
    return unwrapForwarded(mail, transport, desk);
  } catch {
    return { mail, transport };
  }
}
