// Letters on paper of a running notice: people are put into batches, and batches that were lost on their way go again.
import { dateIn } from '../desk/clocks/calendar.ts';
import { claimOf, mostInBatch } from '../desk/notices/letter-batch.ts';
import { envelopeFor } from '../desk/notices/letter-sheet.ts';
import type { Notice } from '../desk/notices/notice.ts';
import type { Recipient } from '../desk/notices/recipient.ts';
import type { TellingWorld } from './step.ts';

/** A batch is set in minutes; one of which nothing is heard for so long was lost on its way. */
const lostMinutes = 60;

/**
 * Puts people into batches, each for one kind of envelope, and hands these to the press.
 *
 * @returns how many batches were made
 */
export async function cutBatches(
  { desk, batches, noticeQueues, now }: TellingWorld,
  { reference }: Notice,
  people: readonly Recipient[],
  { onlyFull }: { readonly onlyFull: boolean },
): Promise<number> {
  const at = now();
  let made = 0;
  for (const [envelope, theirs] of Map.groupBy(people, ({ country }) => envelopeFor(country || desk.country)))
    for (let from = 0; from < theirs.length; from += mostInBatch) {
      const persons = theirs.slice(from, from + mostInBatch).map(({ person }) => person);
      if (onlyFull && persons.length < mostInBatch) continue;
      const order = { notice: reference, envelope, persons, date: dateIn(at, desk.timeZone) };
      const batch = await batches.make(order, at);
      made += 1;
      if ((await batches.claim(batch, at)) > 0) await noticeQueues.letters(reference, batch.n);
    }
  return made;
}

/** People in a batch of which nothing was heard: it goes again, or, where it is set without them, they are due again. */
export async function lettersLate(
  { batches, recipients, noticeQueues, now }: TellingWorld,
  reference: string,
  people: readonly Recipient[],
): Promise<void> {
  const at = now();
  const before = new Date(Date.parse(at) - lostMinutes * 60_000).toISOString();
  const late = people.filter(
    ({ state, way, since }) => state === 'queued' && way === 'letter' && since <= before,
  );
  for (const [claim, theirs] of Map.groupBy(late, (each) => each.claim)) {
    const n = Number(/^letters-(\d+)$/.exec(claim ?? '')?.[1]);
    const isWaiting = (await batches.find(reference, n))?.state === 'made';
    // Who stays queued is late again an hour from now.
    for (const { person } of theirs)
      await recipients.move(
        { reference, person },
        { from: ['queued'], to: isWaiting ? 'queued' : 'due', at, ifClaim: claimOf({ n }) },
      );
    if (isWaiting) await noticeQueues.letters(reference, n);
  }
}
