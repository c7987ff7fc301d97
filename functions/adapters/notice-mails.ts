// People of a notice who are told by mail: the queue names them, each is claimed, sent to and settled by itself.
import type { Desk } from '../contract.ts';
import type { Notice } from '../desk/notices/notice.ts';
import { mailsFor } from '../desk/notices/wording.ts';
import type { Mailings } from './mailings.ts';
import { postNotice } from './notice-parcel.ts';
import { parseMailMessage } from './notice-queues.ts';
import type { Notices } from './notices.ts';
import type { Post } from './post.ts';

export interface NoticeMailing {
  readonly desk: Desk;
  readonly mailings: Pick<Mailings, 'claim' | 'settle'>;
  readonly notices: Pick<Notices, 'find'>;
  readonly post: Post;
  now(): string;
}

interface Known {
  readonly until: number;
  readonly notice: Notice | undefined;
  readonly mailTo: ReturnType<typeof mailsFor> | undefined;
}

/** Seconds for which the words and the state of a notice are kept: a pause counts after these. */
const keptSeconds = 20;

/**
 * Handles messages of the queue notice-mails. A notice that is paused or withdrawn is left: its people are due again when it goes on.
 */
export function mailingOfNotices({ desk, mailings, notices, post, now }: NoticeMailing) {
  const known = new Map<string, Known>();

  const find = async (reference: string): Promise<Known> => {
    const time = Date.parse(now());
    const kept = known.get(reference);
    if (kept && kept.until > time) return kept;
    const notice = await notices.find(reference);
    const until = time + keptSeconds * 1000;
    const found = { until, notice, mailTo: notice && mailsFor(notice, desk) };
    known.set(reference, found);
    return found;
  };

  return async (message: string): Promise<void> => {
    const { notice: reference, persons } = parseMailMessage(message);
    const { notice, mailTo } = await find(reference);
    if (notice?.state !== 'running' || !mailTo) return;
    const told = persons.map(async (person) => {
      const claimed = await mailings.claim({ reference, person });
      if (!claimed) return;
      const { recipient } = claimed;
      const posted = await postNotice(post, notice, recipient, mailTo(recipient), desk);
      await mailings.settle(claimed, posted);
    });
    // What fails for one comes again, once those beside it are settled.
    for (const each of await Promise.allSettled(told)) if (each.status === 'rejected') throw each.reason;
  };
}
