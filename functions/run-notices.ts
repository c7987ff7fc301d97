// Each minute: reads files of affected people, settles how each is told, drives what goes out, and erases people who were kept long enough.
import { onSchedule } from './adapters/events.ts';
import { faultOf, logger } from './adapters/log.ts';
import type { Run, TellingWorld } from './running/step.ts';
import { steps } from './running/steps.ts';
import { sweepAudiences } from './running/sweeping.ts';
import {
  liveAudience,
  liveChance,
  liveClock,
  liveDesk,
  liveKeys,
  liveNotices,
  liveRecipientsTable,
  liveSending,
  liveTable,
  liveWritten,
} from './world.ts';

/** Milliseconds of a run, well below the time that the function has. */
const longestRun = 240_000;

export const runNotices = (world: TellingWorld, stretchBytes?: number) => async (): Promise<void> => {
  const { notices, now } = world;
  const end = Date.parse(now()) + longestRun;
  const run: Run<TellingWorld> = {
    world,
    hasTime: () => Date.parse(now()) < end,
    ...(stretchBytes !== undefined && { stretchBytes }),
  };
  const failures: unknown[] = [];
  // A notice with which something is wrong keeps no other one waiting, and is told of at the end.
  for (const reference of await notices.underWay(now()))
    await takeSteps(run, reference).catch((error: unknown) => {
      logger.error('a notice does not get on', { reference, ...faultOf(error) });
      failures.push(error);
    });
  await sweepAudiences(run);
  if (failures.length > 0) throw failures[0];
};

async function takeSteps(run: Run<TellingWorld>, reference: string): Promise<void> {
  for (const step of steps) {
    const notice = await run.world.notices.find(reference);
    if (!notice || !run.hasTime() || (await step(run, notice)) === 'more') return;
  }
}

const table = liveTable();
const { keys } = liveKeys();
export const handler = onSchedule(
  runNotices({
    ...liveDesk(),
    keys,
    ...liveNotices(table, keys),
    ...liveAudience(liveRecipientsTable()),
    ...liveWritten(table, keys),
    ...liveSending(liveRecipientsTable()),
    ...liveClock,
    ...liveChance,
  }),
);
