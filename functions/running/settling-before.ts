import { settleWays } from './settling-ways.ts';
import type { Step } from './step.ts';

/** Once it goes out, ways are settled anew before the first is told: people ask for a letter, or no longer, until that moment. */
export const settleBeforeSending: Step = async (run, notice) =>
  notice.state === 'running' ? settleWays(run, notice, `start ${notice.startedAt}`) : 'done';
