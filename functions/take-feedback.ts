// What became of our letters and notices: SES events → SNS → SQS → here.
import { onQueue } from './adapters/events.ts';
import { isOfNoCase, tellUnreachable } from './adapters/lost-letters.ts';
import { takeNoticeFeedback } from './adapters/notice-feedback.ts';
import { parseSesEvent } from './adapters/ses-events.ts';
import {
  liveCases,
  liveKeys,
  liveLetters,
  liveMailings,
  liveNotices,
  liveRecipientsTable,
  liveTable,
  type World,
} from './world.ts';

export const takeFeedback =
  (world: Pick<World, 'cases' | 'letters' | 'mailings' | 'notices'>) => async (event: string) => {
    const told = parseSesEvent(event);
    if (!told) return;
    if ('recipient' in told) return takeNoticeFeedback(world, told.recipient, told.feedback, told.at);
    const { letter, feedback, at } = told;
    await world.letters.feedback(letter, feedback, at);
    if (feedback.event === 'sent' || !feedback.permanent || isOfNoCase(letter)) return;
    await tellUnreachable(world.cases, letter, { event: feedback.event, code: feedback.code, at });
  };

const table = liveTable();
const { keys } = liveKeys();
export const handler = onQueue(
  takeFeedback({
    ...liveCases(table, keys),
    ...liveLetters(table),
    ...liveNotices(table, keys),
    ...liveMailings(liveRecipientsTable()),
  }),
);
