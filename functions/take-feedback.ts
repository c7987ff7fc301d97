// What became of our letters: SES events → SNS → SQS → here.
import { onQueue } from './adapters/events.ts';
import { parseSesEvent } from './adapters/ses-events.ts';
import { markUnreachable } from './desk/case-life/returning.ts';
import { canaryCase } from './desk/letters/canary.ts';
import { liveCases, liveKeys, liveLetters, liveTable, type World } from './world.ts';

export const takeFeedback =
  ({ cases, letters }: Pick<World, 'cases' | 'letters'>) =>
  async (event: string) => {
    const told = parseSesEvent(event);
    if (!told) return;
    const { letter, feedback, at } = told;
    await letters.feedback(letter, feedback, at);
    if (feedback.event === 'sent' || !feedback.permanent || letter.reference === canaryCase) return;
    await cases.change(letter.reference, (caseFile) => markUnreachable(caseFile, feedback.code, at), {
      once: `${feedback.event} ${letter.reference} ${letter.id}`,
    });
  };

const table = liveTable();
const { keys } = liveKeys();
export const handler = onQueue(takeFeedback({ ...liveCases(table, keys), ...liveLetters(table) }));
