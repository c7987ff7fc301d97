// What is done to a notice that is under way, in this order: nobody is written to before all files are read and all ways settled.
import { readFiles } from './reading-files.ts';
import { settleBeforeSending } from './settling-before.ts';
import type { Step, TellingWorld } from './step.ts';
import { tellPeople } from './telling-people.ts';

export const steps: readonly Step<TellingWorld>[] = [readFiles, settleBeforeSending, tellPeople];
