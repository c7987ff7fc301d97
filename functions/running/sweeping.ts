// People of a notice go once they were kept as long as the operator set: rows, files, what was set aside, and printed letters. Each
// step may be repeated; where one is cut off, the next run finds what is left. The time to live of a row is only a backstop.
import type { LetterBatches } from '../adapters/letter-batches.ts';
import { logger } from '../adapters/log.ts';
import { shards } from '../adapters/recipients.ts';
import { isOver } from '../desk/notices/notice.ts';
import { audienceErased, keptUntil } from '../desk/notices/people/importing.ts';
import { abreast } from './abreast.ts';
import { countAgain } from './counting-again.ts';
import type { Run, RunWorld } from './step.ts';

type Sweeping = Run<RunWorld & { readonly batches: Pick<LetterBatches, 'forget'> }>;

const shardsAtOnce = 8;
const dayMilliseconds = 86_400_000;

/** Looks once a day at each audience that there is, or sooner where something became of it: counts it, and erases what is due. */
export async function sweepAudiences(run: Sweeping): Promise<void> {
  const { audience, now } = run.world;
  const at = now();
  const yesterday = new Date(Date.parse(at) - dayMilliseconds).toISOString();
  for (const reference of await audience.audiences(yesterday))
    if (run.hasTime()) await sweep(run, reference, at);
}

async function sweep(run: Sweeping, reference: string, at: string): Promise<void> {
  const { audience, notices, keys, desk } = run.world;
  const notice = await notices.find(reference);
  if (!notice) {
    logger.warn('people of a notice that is not there', { reference });
    return audience.lookedAt(reference, at);
  }
  const until = keptUntil(notice, desk);
  if (until === undefined || until > at) {
    if (isOver(notice) && !(await countAgain(run, reference))) return;
    return audience.lookedAt(reference, at);
  }
  if (!(await erased(run, reference))) return;
  const once = (await keys()).origin('audience-erased', reference);
  await notices.change(reference, (each) => audienceErased(each, { by: 'desk', at, desk }), { once });
  await audience.close(
    reference,
    notice.imports.map(({ id }) => id),
  );
}

/** False where time ran out. */
async function erased(run: Sweeping, reference: string): Promise<boolean> {
  const { audience, audienceFiles, batches } = run.world;
  await audienceFiles.eraseAll(reference);
  await batches.forget(reference);
  let isWhole = true;
  await abreast(shards, shardsAtOnce, async (shard) => {
    if (run.hasTime()) await audience.eraseShard(reference, shard);
    else isWhole = false;
  });
  return isWhole;
}
