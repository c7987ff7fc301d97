// The mail of a notice to one person, as SES gets it.
import type { Desk } from '../contract.ts';
import type { Posted } from '../desk/letters/fate.ts';
import type { WrittenLetter } from '../desk/letters/write.ts';
import type { Notice } from '../desk/notices/notice.ts';
import type { Recipient } from '../desk/notices/recipient.ts';
import { Refusal } from '../desk/refusal.ts';
import { composeMail, deliverable } from './compose.ts';
import { inTag, markOf, tagsOf } from './notice-tags.ts';
import type { Parcel, Post } from './post.ts';

/** Composes and hands over. An address that mail cannot reach is refused for good. */
export async function postNotice(
  post: Post,
  notice: Pick<Notice, 'reference' | 'isDrill'>,
  recipient: Recipient,
  words: WrittenLetter,
  desk: Desk,
): Promise<Posted> {
  try {
    return await post.send(await parcelOf(notice, recipient, words, desk));
  } catch (error) {
    if (error instanceof Refusal) return { outcome: 'refused', failure: 'Undeliverable', again: false };
    throw error;
  }
}

async function parcelOf(
  notice: Pick<Notice, 'reference' | 'isDrill'>,
  recipient: Recipient,
  { subject, text, html }: WrittenLetter,
  desk: Desk,
): Promise<Parcel> {
  const { name, person } = recipient;
  const to = notice.isDrill ? simulated(recipient) : recipient.address;
  const tags = tagsOf({ reference: notice.reference, person });
  const raw = await composeMail({
    from: { name: desk.organisation, address: desk.address },
    to: { name, address: to },
    subject,
    text,
    html,
    references: [markOf(tags, desk)],
    headers: {
      'Reply-To': desk.address,
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
    },
  });
  return { from: desk.address, to: deliverable(to), raw, tags };
}

/** SES has addresses at which mail arrives, bounces or is complained of, and never reaches anybody. */
const simulator = 'simulator.amazonses.com';

/** A drill leaves the desk to SES's simulator alone, whatever addresses its people have. */
const simulated = ({ address, person }: Recipient): string =>
  address.endsWith(`@${simulator}`) ? address : `success+${inTag(person)}@${simulator}`;
