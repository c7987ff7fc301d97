import type { Concept } from './concepts.ts';
import type { Reading } from './reading.ts';
import type { Feature } from './score.ts';
import type { Flag } from './sorting.ts';

const adult = 18;

/** What staff should see at once. */
export function flagsOf(reading: Reading, features: readonly Feature[]): readonly Flag[] {
  const has = (concept: Concept) => reading.hits.some((hit) => hit.concept === concept);
  const sees = (...signs: readonly string[]) => features.some(({ name }) => signs.includes(name));
  const flags: Flag[] = [];
  if (saysMinor(reading) || sees('child-erasure', 'child-account') || (has('child') && has('guardian')))
    flags.push('child');
  if (has('agent')) flags.push('agent');
  if (sees('authority-writes', 'lawyer-claim')) flags.push('authority');
  if (has('danger') || has('urgent') || sees('extortion', 'takeover')) flags.push('urgent');
  return flags;
}

/** True where an age under 18 is said. */
export function saysMinor({ text, hits }: Reading): boolean {
  return hits.some(({ concept, from, to }) => {
    if (concept !== 'years-old') return false;
    for (let at = from; at < to; at += 1) {
      const age = Number(text.tokens[at]?.word);
      if (Number.isInteger(age) && age >= adult) return false;
    }
    return true;
  });
}
