// A notice that goes out: hands over who is to be told by mail, makes batches of letters, brings back what was lost, and sees when
// everybody is told. Each step is claimed on the row of its person; what is cut off anywhere is made good by the next run.

import type { ShardCount } from '../adapters/audience-book.ts';
import { logger } from '../adapters/log.ts';
import type { Recipients } from '../adapters/recipients.ts';
import type { HeldRun, Look, Place, Progress } from '../adapters/sending-runs.ts';
import { finishNotice } from '../desk/notices/life.ts';
import type { Notice } from '../desk/notices/notice.ts';
import { handovers, mailsNow, messageSize, ratesOf } from '../desk/notices/pace.ts';
import { type Count, counter, peopleOf } from '../desk/notices/people/counting.ts';
import type { Recipient } from '../desk/notices/recipient.ts';
import { mayGo, whenLate } from '../desk/notices/telling.ts';
import { Refusal } from '../desk/refusal.ts';
import { abreast } from './abreast.ts';
import { cutBatches, lettersLate } from './batching-letters.ts';
import type { Run, Step, TellingWorld } from './step.ts';

type Telling = Run<TellingWorld>;

/** People whom one page of those who are due holds. */
const pageSize = 500;
/** People who are worked on at the same time: they lie in many partitions. */
const peopleAtOnce = 25;
/** A mail that SES took comes back within the hour, or so late that the notice is taken up again. */
const mayBounceHours = 1;
/** Reading everybody again costs: so many people are a minute of rest between two looks. */
const peopleAMinute = 100_000;
/** Minutes for which letters of people whose mail came back are gathered: a print shop wants few batches. */
const gatherMinutes = 60;

/** Tells people as fast as SES lets it. Another run that is at it makes this one do nothing. */
export const tellPeople: Step<TellingWorld> = async (run, notice) => {
  if (notice.state !== 'running') return 'done';
  const { sendingRuns, audience, chance } = run.world;
  const held = await sendingRuns.hold(notice.reference, chance());
  if (!held) return 'more';
  let { progress } = held;
  try {
    const counts = await audience.counts(notice.reference);
    const peopled = counts.filter((count) => peopleOf(count.counts) > 0);
    progress = { ...progress, mails: await mailsHandedOver(run, notice, held, peopled) };
    const isResting = progress.restUntil !== undefined && progress.restUntil > run.world.now();
    if (!isResting) progress = await lookedAtAll(run, notice, progress, peopled);
  } finally {
    await sendingRuns.release(notice.reference, held.token, progress);
  }
  return 'done';
};

/** Hands over what SES takes until the next run. @returns where those lie who are still to be handed over, if any may be left */
async function mailsHandedOver(
  { world, hasTime }: Telling,
  { reference }: Notice,
  { seconds, progress }: HeldRun,
  peopled: readonly ShardCount[],
): Promise<Place | undefined> {
  const { quotas, noticeQueues, recipients, now } = world;
  const isFirst = !progress.look && !progress.restUntil;
  let place: Place | undefined = progress.mails ?? (isFirst ? { shard: 0 } : undefined);
  if (!place) return undefined;
  const quota = await quotas.read();
  const rates = ratesOf(quota);
  const waiting = (await noticeQueues.waiting()) * messageSize(rates);
  const most = mailsNow(quota, { seconds, waiting });
  let handed = 0;
  while (place && place.shard < peopled.length && handed < most && hasTime()) {
    const at = now();
    const page: Page = await recipients.page(reference, peopled[place.shard]?.shard ?? '', {
      states: ['due'],
      ...(place.after && { after: place.after }),
      limit: Math.min(most - handed, pageSize),
    });
    const due = page.recipients.filter((each) => each.way === 'mail' && mayGo(each, at));
    const persons: string[] = [];
    await abreast(due, peopleAtOnce, async ({ person }) => {
      const move = { from: ['due'], to: 'queued', at } as const;
      if (await recipients.move({ reference, person }, move)) persons.push(person);
    });
    await noticeQueues.mails(reference, handovers(persons, rates, handed));
    handed += persons.length;
    place = following(place, page.next);
  }
  if (handed > 0) logger.info('people are handed over', { reference, people: handed });
  return place && place.shard < peopled.length ? place : undefined;
}

type Page = Awaited<ReturnType<Recipients['page']>>;

const following = ({ shard }: Place, next: string | undefined): Place =>
  next === undefined ? { shard: shard + 1 } : { shard, after: next };

const nobody: Look = { shard: 0, read: 0, mails: 0, letters: 0, mayBounce: 0 };

/** Looks at everybody, as far as the time reaches, and counts them; at the end of a look it is known who is left. */
async function lookedAtAll(
  run: Telling,
  notice: Notice,
  progress: Progress,
  peopled: readonly ShardCount[],
): Promise<Progress> {
  let look = progress.look ?? nobody;
  const letters: Recipient[] = [];
  for (const before of peopled.slice(look.shard)) {
    if (!run.hasTime()) break;
    const seen = await shardLookedAt(run, notice, before);
    letters.push(...seen.letters);
    look = {
      shard: look.shard + 1,
      read: look.read + seen.read,
      mails: look.mails + seen.mails,
      letters: look.letters + seen.waitingForPaper,
      mayBounce: look.mayBounce + seen.mayBounce,
    };
  }
  const isWhole = look.shard >= peopled.length;
  const mayComeMore = !isWhole || look.mails + look.mayBounce > 0;
  const batched = await batchesCut(run, notice, progress, letters, mayComeMore);
  if (!isWhole) return { ...progress, ...batched, look };
  if (look.mails + look.letters + look.mayBounce === 0) await finish(run, notice);
  return { ...progress, ...batched, ...afterLook(run, progress, look) };
}

/** Where some are to be told by mail, the next run begins again at the first shard. */
const afterLook = (
  { world: { now } }: Telling,
  { mails }: Progress,
  look: Look,
): Pick<Progress, 'look' | 'mails' | 'restUntil'> => ({
  look: undefined,
  mails: mails ?? (look.mails > 0 ? { shard: 0 } : undefined),
  restUntil: new Date(Date.parse(now()) + Math.floor(look.read / peopleAMinute) * 60_000).toISOString(),
});

async function shardLookedAt(run: Telling, notice: Notice, before: ShardCount) {
  const { audience, now } = run.world;
  const { add, counted } = counter();
  const mayStillBounce = new Date(Date.parse(now()) - mayBounceHours * 3_600_000).toISOString();
  const letters: Recipient[] = [];
  let [read, mails, waitingForPaper, mayBounce] = [0, 0, 0, 0];
  for await (const page of audience.everybodyIn(notice.reference, before.shard)) {
    const people = page.map(({ recipient }) => recipient);
    for (const person of people) {
      const { way, state, since } = person;
      const isWaiting = state === 'due' || state === 'queued' || state === 'claimed';
      if (isWaiting && way === 'letter') waitingForPaper++;
      else if (isWaiting) mails++;
      if (state === 'sent' && since > mayStillBounce) mayBounce++;
      if (state === 'due' && way === 'letter') letters.push(person);
      add(person);
    }
    read += people.length;
    await bringBack(run, notice, people);
  }
  const after = counted();
  // Under the name of the pass before: no way is ever settled again once people are told.
  if (inOneText(after.counts) !== inOneText(before.counts))
    await audience.saveCount(notice.reference, { ...before, ...after, at: now() });
  return { letters, read, mails, waitingForPaper, mayBounce };
}

const inOneText = (counts: readonly Count[]): string =>
  counts
    .map(({ residence, language, reach, wantsLetter, way, state, people }) =>
      [residence, language, reach, wantsLetter, way, state, people].join('\t'),
    )
    .sort()
    .join('\n');

/** Whose message or claim was lost. */
async function bringBack(run: Telling, { reference }: Notice, people: readonly Recipient[]): Promise<void> {
  const { mailings, now } = run.world;
  const at = now();
  const late = people.filter((person) => whenLate(person, at) !== undefined);
  await abreast(late, peopleAtOnce, async ({ person }) => {
    await mailings.change({ reference, person }, (recipient) => whenLate(recipient, at));
  });
  await lettersLate(run.world, reference, people);
}

/** Makes batches of letters. While more may come, one that is not full waits. */
async function batchesCut(
  { world }: Telling,
  notice: Notice,
  { lastBatchAt }: Progress,
  people: readonly Recipient[],
  mayComeMore: boolean,
): Promise<Pick<Progress, 'lastBatchAt'>> {
  const at = world.now();
  const minutes = lastBatchAt ? (Date.parse(at) - Date.parse(lastBatchAt)) / 60_000 : gatherMinutes;
  const made = await cutBatches(world, notice, people, { onlyFull: mayComeMore && minutes < gatherMinutes });
  return made > 0 ? { lastBatchAt: at } : {};
}

async function finish({ world: { notices, desk, now } }: Telling, { reference }: Notice): Promise<void> {
  const deed = { by: 'desk', at: now(), desk } as const;
  await notices
    .change(reference, (stands) => finishNotice(stands, undefined, deed))
    .catch((error: unknown) => {
      // An officer paused or ended it meanwhile: then that counts.
      if (!(error instanceof Refusal)) throw error;
    });
}
