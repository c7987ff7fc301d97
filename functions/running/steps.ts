// What is done to a notice that is under way, in this order: nobody is written to before all files are read and all ways settled.
import { readFiles } from './reading-files.ts';
import { settleBeforeSending } from './settling-before.ts';
import type { Step } from './step.ts';

export const steps: readonly Step[] = [readFiles, settleBeforeSending];
