// Every quarter of an hour: letters that were overlooked, erasures that were cut off or are due, the day's canary, what is overdue; once a day the second path.
import { onSchedule } from './adapters/events.ts';
import { count, logger } from './adapters/log.ts';
import { reconcile } from './adapters/reconciliation.ts';
import { forgetOldCases } from './adapters/retention.ts';
import { dateIn } from './desk/clocks/calendar.ts';
import { canaryContent, canaryLetter } from './desk/letters/canary.ts';
import { queues as allQueues } from './desk/sorting/sorting.ts';
import {
  liveCases,
  liveClock,
  liveDesk,
  liveErasures,
  liveKeys,
  liveLetters,
  liveMails,
  liveQueues,
  liveReconciliations,
  liveTable,
  type World,
} from './world.ts';

type Needs = Pick<
  World,
  'desk' | 'keys' | 'cases' | 'letters' | 'queues' | 'mails' | 'erasures' | 'reconciliations' | 'now'
>;

export const keepWatch = (world: Needs) => async () => {
  const { desk, keys, letters, queues, erasures, reconciliations, now } = world;
  const at = now();
  for (const name of await letters.overdue(at)) {
    const step = await letters.lookAt(name, at);
    if (step === 'ask') count('lettersUnknown');
  }

  for (const reference of await erasures.unfinished()) await erasures.goOn(reference);
  for (const reference of await forgetOldCases(erasures, desk, at))
    logger.warn('a case is kept too long', { reference });

  const today = dateIn(at, desk.timeZone);
  const token = (await keys()).seal(canaryContent(today));
  await letters.write(canaryLetter(today, token, at, desk));

  for (const queue of allQueues) {
    const { overdue } = await queues.count(queue, today, today);
    count('itemsOverdue', overdue.count);
  }

  if (await reconciliations.of(today)) return;
  const found = await reconcile(world, at, today);
  for (const delivery of found.lost) logger.error('no case holds a mail', { delivery });
  for (const reference of found.unanswered) logger.warn('a person was never told', { reference });
  count('mailsLost', found.lost.length);
  count('personsUnanswered', found.unanswered.length);
  await reconciliations.save(found, at);
};

const table = liveTable();
const { keys } = liveKeys();
export const handler = onSchedule(
  keepWatch({
    ...liveDesk(),
    keys,
    ...liveCases(table, keys),
    ...liveLetters(table),
    ...liveQueues(table),
    ...liveMails(),
    ...liveErasures(table, keys),
    ...liveReconciliations(table),
    ...liveClock,
  }),
);
