// What became of our letters: SES events → SNS → SQS → here.
import { onQueue } from './adapters/events.ts';
import { parseSesEvent } from './adapters/ses-events.ts';
import { liveLetters, liveTable, type World } from './world.ts';

export const takeFeedback =
  ({ letters }: Pick<World, 'letters'>) =>
  async (event: string) => {
    const told = parseSesEvent(event);
    if (told) await letters.feedback(told.letter, told.feedback, told.at);
  };

export const handler = onQueue(takeFeedback(liveLetters(liveTable())));
