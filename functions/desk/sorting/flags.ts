import type { Reading } from './reading.ts';
import type { Scored } from './score.ts';
import { type Flag, learntFlags, type Sorted } from './sorting.ts';

const adult = 18;

/** What staff should see at once: what the weights say, a child wherever an age under 18 is said, danger always. */
export function flagsOf(reading: Reading, { flags }: Scored): readonly Flag[] {
  const isInDanger = reading.hits.some(({ concept }) => concept === 'danger');
  return learntFlags.filter(
    (flag) =>
      (flags.get(flag) ?? 0) > 0 ||
      (flag === 'child' && saysMinor(reading)) ||
      (flag === 'urgent' && isInDanger),
  );
}

/** What pages staff at any hour: a child's data, a danger to a person, a breach that somebody reports. */
export const isUrgent = ({ asks, flags }: Pick<Sorted, 'asks' | 'flags'>): boolean =>
  asks.some(({ queue, kind }) => queue !== 'junk' && (kind === 'child' || kind === 'breach-report')) ||
  (flags.includes('urgent') && asks.some(({ queue }) => queue !== 'junk'));

/** True where an age under 18 is said, with nothing that says an adult's age. */
function saysMinor({ text, hits }: Reading): boolean {
  const ages = hits
    .filter(({ concept }) => concept === 'years-old')
    .flatMap(({ from, to }) => text.tokens.slice(from, to).map(({ word }) => Number(word)))
    .filter((age) => Number.isInteger(age) && age > 0);
  return (
    ages.some((age) => age < adult) &&
    ages.every((age) => age < adult) &&
    hits.some(({ concept }) => concept === 'child' || concept === 'guardian')
  );
}
