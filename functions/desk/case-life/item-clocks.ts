// What staff do to the clocks of an item. None is ever taken away, and none gets a later date but by an extension, or by a
// pause that its own law allows.
import type { CaseFile } from '../case-file.ts';
import type { Clock } from '../clocks/clock.ts';
import { clockOf, pausable, stopped } from '../clocks/clocks.ts';
import type { Desk } from '../desk.ts';

type Residence = Pick<CaseFile, 'residence'>;

/** The answer ends whatever runs, and the waiting with it. */
export const answered = (
  clocks: readonly Clock[],
  at: string,
  caseFile: Residence,
  desk: Desk,
): readonly Clock[] => resumed(clocks, at, caseFile, desk).map((clock) => stopped(clock, at, 'answer'));

/** What an answer stopped runs again, with the dates that it had. */
export const restarted = (clocks: readonly Clock[]): readonly Clock[] =>
  clocks.map(({ stoppedAt, stoppedBy, ...clock }) =>
    stoppedAt && stoppedBy && stoppedBy !== 'answer'
      ? { ...clock, stoppedAt, stoppedBy }
      : { ...clock, state: 'running' },
  );

/** The duty to freeze is done; every other runs on. */
export const frozen = (clocks: readonly Clock[], at: string): readonly Clock[] =>
  clocks.map((clock) => (clock.rule === 'us-coppa-freeze' ? stopped(clock, at, 'freeze') : clock));

const isPaused = ({ pauses }: Clock): boolean => pauses?.at(-1) !== undefined && !pauses.at(-1)?.until;

/** We wait for the person: where the law lets that time not count, it is written down from now on. */
export const paused = (clocks: readonly Clock[], at: string): readonly Clock[] =>
  clocks.map((clock) =>
    clock.state === 'running' && pausable(clock.rule) && !isPaused(clock)
      ? { ...clock, pauses: [...(clock.pauses ?? []), { from: at }] }
      : clock,
  );

/** The waiting is over: dates that leave it out are counted again. */
export const resumed = (
  clocks: readonly Clock[],
  at: string,
  { residence }: Residence,
  desk: Desk,
): readonly Clock[] =>
  clocks.map((clock) => {
    if (clock.state !== 'running' || !isPaused(clock)) return clock;
    const { rule, startedAt } = clock;
    const pauses = (clock.pauses ?? []).map((pause) => ({ until: at, ...pause }));
    const { safe, latest, why } = clockOf({ rule, startedAt, residence, desk, pauses });
    return { ...clock, pauses, safe, latest, why };
  });

/** The clocks of one ask that came twice: of each duty the one that began first. */
export function earliest(clocks: readonly Clock[], others: readonly Clock[]): readonly Clock[] {
  const twin = (clock: Clock) => others.find(({ rule }) => rule === clock.rule) ?? clock;
  return [
    ...clocks.map((clock) => (twin(clock).startedAt < clock.startedAt ? twin(clock) : clock)),
    ...others.filter(({ rule }) => !clocks.some((clock) => clock.rule === rule)),
  ];
}
