import type { Notice } from '../desk/notices/notice.ts';
import { settleWays } from './settling-ways.ts';
import type { Step } from './step.ts';

/** Names the settling before the first is told. Later counts go by its name too: no way is ever settled again once it was tried. */
export const passAtStart = ({ startedAt }: Pick<Notice, 'startedAt'>): string => `start ${startedAt}`;

/** Once it goes out, ways are settled anew before the first is told: people ask for a letter, or no longer, until that moment. */
export const settleBeforeSending: Step = async (run, notice) =>
  notice.state === 'running' ? settleWays(run, notice, passAtStart(notice)) : 'done';
