// npm run replay: all raw mail once more into a table that is new; its letters wait until an officer releases some. Exit 1 where
// a person must decide on something.
import { casesIn } from '../functions/adapters/cases.ts';
import { keptProofsIn } from '../functions/adapters/kept-proofs.ts';
import { keyRing } from '../functions/adapters/keys.ts';
import { lettersIn } from '../functions/adapters/letters.ts';
import { muteLetters, releaseLetters } from '../functions/adapters/muted-letters.ts';
import { rawMailsIn } from '../functions/adapters/raw-mails.ts';
import { replay, replayedUntil } from '../functions/adapters/replay.ts';
import { parseDesk } from '../functions/adapters/settings.ts';
import { type Table, tableOf } from '../functions/adapters/table.ts';
import { type ReplayCommand, replayCommand } from '../lib/commands.ts';
import { type WholeDesk, wholeDesk } from '../lib/whole-desk.ts';

const now = () => new Date().toISOString();
const answer = (report: object) => console.log(JSON.stringify(report));

/** Older mail was answered before the table was lost, whatever the new one knows. */
const mostReleasedDays = 3;

async function replayInto(table: Table, there: WholeDesk, command: ReplayCommand): Promise<boolean> {
  const keys = keyRing(there.secrets, there.keyRing);
  const began = Date.now();
  const report = await replay(
    {
      desk: parseDesk(there.desk),
      keys: await keys(),
      table,
      cases: casesIn(table, keys, now, { letters: 'muted' }),
      letters: lettersIn(table, now),
      mails: rawMailsIn(there.s3, there.mails),
      proofs: keptProofsIn(there.s3, there.proofs),
    },
    {
      until: Date.parse(command.until ?? now()),
      from: command.since === undefined ? undefined : Date.parse(command.since),
      again: command.again,
      open: command.open,
      tell: (done, of) => console.error(`${done} of ${of} mails`),
    },
  );
  for (const delivery of report.left)
    console.error(
      `${delivery} cites an erased case and is older than its erasure. Read it in the bucket; if it is a request of its own: --open ${delivery}`,
    );
  answer({ ...report, seconds: Math.round((Date.now() - began) / 1000) });
  return report.left.length === 0;
}

async function release(table: Table, since: string): Promise<boolean> {
  const until = await replayedUntil(table);
  const earliest = new Date((until ?? Date.now()) - mostReleasedDays * 24 * 3600_000).toISOString();
  if (since < earliest)
    throw new Error(
      `Mail from before ${earliest} was answered by the desk as it was: no letter to it is released. Say a later time, or acknowledge single cases by hand.`,
    );
  const released = await releaseLetters(table, since, now());
  console.error(`${released} letters to mail since ${since} go out now. All others stay muted.`);
  answer({ released });
  return true;
}

async function run(words: readonly string[]): Promise<boolean> {
  const command = replayCommand(words);
  const there = await wholeDesk(command);
  const table = tableOf(there.dynamo, there.table);
  if (command.do === 'replay') return replayInto(table, there, command);
  if (command.do === 'release') return release(table, command.since ?? '');
  const muted = await muteLetters(table);
  console.error(`${muted} letters that were on their way are muted.`);
  answer({ muted });
  return true;
}

try {
  process.exitCode = (await run(process.argv.slice(2))) ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
