// What became of a notice's mail to one person.
import { endedByItself, reopenNotice } from '../desk/notices/reopening.ts';
import { afterFeedback, type Feedback } from '../desk/notices/telling.ts';
import { Refusal } from '../desk/refusal.ts';
import type { Mailings } from './mailings.ts';
import type { Notices } from './notices.ts';
import type { RecipientName } from './recipients.ts';

interface Needs {
  readonly mailings: Pick<Mailings, 'change' | 'read'>;
  readonly notices: Pick<Notices, 'find' | 'change'>;
}

/** Writes down what an event tells; where it makes the person due again, a notice that was finished goes on. */
export async function takeNoticeFeedback(
  { mailings, notices }: Needs,
  name: RecipientName,
  feedback: Feedback,
  at: string,
): Promise<void> {
  await mailings.change(name, (recipient) => afterFeedback(recipient, feedback, at));
  if (feedback.event !== 'bounced') return;
  // Asked of the person and not of the change: an event that comes again makes good what a crash left out.
  if ((await mailings.read(name))?.state !== 'due') return;
  const notice = await notices.find(name.reference);
  if (notice && endedByItself(notice))
    await notices
      .change(name.reference, (stands) => reopenNotice(stands, { by: 'desk', at }))
      .catch(unlessOpen);
}

/** Somebody was faster. */
function unlessOpen(error: unknown): void {
  if (!(error instanceof Refusal)) throw error;
}
