// Every quarter of an hour: letters that were overlooked, the day's canary, what is overdue.
import { onSchedule } from './adapters/events.ts';
import { count } from './adapters/log.ts';
import { dateIn } from './desk/clocks/calendar.ts';
import { canaryContent, canaryLetter } from './desk/letters/canary.ts';
import { queues as allQueues } from './desk/sorting/sorting.ts';
import { liveClock, liveDesk, liveKeys, liveLetters, liveQueues, liveTable, type World } from './world.ts';

export const keepWatch =
  ({ desk, keys, letters, queues, now }: Pick<World, 'desk' | 'keys' | 'letters' | 'queues' | 'now'>) =>
  async () => {
    const at = now();
    for (const name of await letters.overdue(at)) {
      const step = await letters.lookAt(name, at);
      if (step === 'ask') count('lettersUnknown');
    }

    const today = dateIn(at, desk.timeZone);
    const token = (await keys()).seal(canaryContent(today));
    await letters.write(canaryLetter(today, token, at, desk));

    for (const queue of allQueues) {
      const { overdue } = await queues.count(queue, today, today);
      count('itemsOverdue', overdue.count);
    }
  };

const table = liveTable();
export const handler = onSchedule(
  keepWatch({ ...liveDesk(), ...liveKeys(), ...liveLetters(table), ...liveQueues(table), ...liveClock }),
);
