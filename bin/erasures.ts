// npm run erasures:apply: after a restore of the table, erases again what the log of erasures names. Exit 1 where something is left.
import { randomBytes } from 'node:crypto';
import { casesIn } from '../functions/adapters/cases.ts';
import { erasuresIn } from '../functions/adapters/erasure.ts';
import { applyErasures } from '../functions/adapters/erasures-again.ts';
import { keptProofsIn } from '../functions/adapters/kept-proofs.ts';
import { keysOf } from '../functions/adapters/keys.ts';
import { rawMailsIn } from '../functions/adapters/raw-mails.ts';
import { tableOf } from '../functions/adapters/table.ts';
import { type ErasuresCommand, erasuresCommand } from '../lib/commands.ts';
import { whereKept } from '../lib/kept.ts';

const now = () => new Date().toISOString();
/** Nothing that stays of an erased case derives from a key. */
const anyKeys = async () => keysOf({ 1: randomBytes(32).toString('base64url') });
/** What is applied stands in the log. */
const noLog = { write: async () => {} };

async function apply({ names, since }: ErasuresCommand): Promise<boolean> {
  const kept = await whereKept(names);
  const table = tableOf(kept.dynamo, kept.table);
  const mails = rawMailsIn(kept.s3, kept.mails);
  const erasures = erasuresIn(table, casesIn(table, anyKeys, now), mails, noLog, now);
  const done = await applyErasures(keptProofsIn(kept.s3, kept.proofs), erasures, since);
  for (const { reference, why } of done.left) console.error(`${reference}: ${why}`);
  console.log(JSON.stringify(done));
  return done.left.length === 0;
}

try {
  process.exitCode = (await apply(erasuresCommand(process.argv.slice(2)))) ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
