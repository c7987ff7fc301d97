import { shards } from '../adapters/recipients.ts';
import { counter } from '../desk/notices/people/counting.ts';
import { abreast } from './abreast.ts';
import type { Run, RunWorld } from './step.ts';

const shardsAtOnce = 8;

/**
 * Counts everybody of an audience again as they are now, and settles nothing: what became of people goes on once a notice is over.
 *
 * @returns false where time ran out
 */
export async function countAgain(
  { world: { audience, now }, hasTime }: Run,
  reference: string,
): Promise<boolean> {
  const before = new Map((await audience.counts(reference)).map((count) => [count.shard, count]));
  let isWhole = true;
  await abreast(shards, shardsAtOnce, async (shard) => {
    const known = before.get(shard);
    if (!known || known.counts.length === 0) return;
    if (!hasTime()) isWhole = false;
    else
      await audience.saveCount(reference, {
        ...known,
        at: now(),
        ...(await counted(audience, reference, shard)),
      });
  });
  return isWhole;
}

async function counted(audience: RunWorld['audience'], reference: string, shard: string) {
  const { add, counted: result } = counter();
  for await (const people of audience.everybodyIn(reference, shard))
    for (const { recipient } of people) add(recipient);
  return result();
}
