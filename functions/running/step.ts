// One run of run-notices over one notice: what each of its steps gets and gives.
import type { Notice } from '../desk/notices/notice.ts';
import type { World } from '../world.ts';

export interface RunWorld
  extends Pick<World, 'desk' | 'keys' | 'recipients' | 'audience' | 'audienceFiles' | 'now'> {
  readonly notices: Pick<World['notices'], 'find' | 'change' | 'underWay'>;
  readonly written: Pick<World['written'], 'list'>;
}

/** Of the steps that tell people. */
export interface TellingWorld
  extends RunWorld,
    Pick<World, 'mailings' | 'batches' | 'noticeQueues' | 'quotas' | 'sendingRuns' | 'chance'> {}

export interface Run<W extends RunWorld = RunWorld> {
  readonly world: W;
  /** False once the run should come to an end: a step stops at a place from where the next run goes on. */
  hasTime(): boolean;
  /** Bytes of a file that are read and written before it is written down how far it is: more than two of the longest rows. */
  readonly stretchBytes?: number;
}

/**
 * A piece of work on one notice, which may be cut off anywhere and done again.
 *
 * @returns `more` where something is left: then the steps behind it wait for the next run
 */
export type Step<W extends RunWorld = RunWorld> = (run: Run<W>, notice: Notice) => Promise<'done' | 'more'>;
