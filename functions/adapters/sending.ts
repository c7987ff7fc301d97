// A running notice goes on: hands over who is to be told by mail, makes batches of letters, brings back what was lost, and finishes.
// Every step is claimed on the row of its person; a run that dies anywhere is made good by the next.
import { finishNotice } from '../desk/notices/life.ts';
import type { Notice } from '../desk/notices/notice.ts';
import { handovers, mailsNow, messageSize, ratesOf } from '../desk/notices/pace.ts';
import type { Recipient } from '../desk/notices/recipient.ts';
import { mayGo, whenLate } from '../desk/notices/telling.ts';
import { Refusal } from '../desk/refusal.ts';
import { inTurn } from './in-turn.ts';
import { cutBatches, type LetterRun, lettersLate } from './letter-run.ts';
import { logger } from './log.ts';
import type { Mailings } from './mailings.ts';
import type { NoticeQueues } from './notice-queues.ts';
import type { Notices } from './notices.ts';
import type { Quotas } from './quota.ts';
import { type Recipients, shards } from './recipients.ts';
import type { HeldRun, Look, Place, Progress, SendingRuns } from './sending-runs.ts';

export interface Sending extends LetterRun {
  readonly notices: Pick<Notices, 'change'>;
  readonly recipients: Pick<Recipients, 'page' | 'move'>;
  readonly mailings: Pick<Mailings, 'change'>;
  readonly noticeQueues: NoticeQueues;
  readonly quotas: Quotas;
  readonly runs: SendingRuns;
  now(): string;
  chance(): string;
}

/** People whom one page of a look holds. */
const pageSize = 500;
/** A mail that SES took comes back within the hour, or so late that the notice is taken up again. */
const mayBounceHours = 1;
/** Reading everybody again costs; so many people are a minute of rest between two looks. */
const peopleAMinute = 100_000;

/**
 * One run of a notice that goes out. Another run that has it meanwhile makes this one do nothing.
 *
 * @param isOver true once the run must end: what is left goes on with the next
 */
export async function goOnSending(world: Sending, notice: Notice, isOver: () => boolean): Promise<void> {
  const held = await world.runs.hold(notice.reference, world.chance());
  if (!held) return;
  const afterMails = await handOverMails(world, notice, held, isOver);
  const progress = await lookAtAll(world, notice, { ...held.progress, ...afterMails }, isOver);
  await world.runs.release(notice.reference, held.token, progress);
}

/** Hands over what SES takes until the next run, from where the last one stopped. */
async function handOverMails(
  world: Sending,
  { reference }: Notice,
  { seconds, progress }: HeldRun,
  isOver: () => boolean,
): Promise<Pick<Progress, 'mails'>> {
  const isFirst = !progress.look && !progress.restUntil;
  let place = progress.mails ?? (isFirst ? { shard: 0 } : undefined);
  if (!place) return {};
  const quota = await world.quotas.read();
  const rates = ratesOf(quota);
  const waiting = (await world.noticeQueues.waiting()) * messageSize(rates);
  let room = mailsNow(quota, { seconds, waiting });
  let handed = 0;
  while (place && room > 0 && !isOver()) {
    const at = world.now();
    const { recipients, next }: Page = await world.recipients.page(reference, shards[place.shard] ?? '', {
      states: ['due'],
      ...(place.after && { after: place.after }),
      limit: Math.min(room, pageSize),
    });
    const due = recipients.filter((each) => each.way === 'mail' && mayGo(each, at));
    const taken = await inTurn(due, async ({ person }) =>
      (await world.recipients.move({ reference, person }, { from: ['due'], to: 'queued', at })) ? [person] : [],
    );
    const persons = taken.flat();
    const later = Math.floor(handed / rates.second);
    await world.noticeQueues.mails(
      reference,
      handovers(persons, rates).map((each) => ({ ...each, delaySeconds: each.delaySeconds + later })),
    );
    handed += persons.length;
    room -= persons.length;
    place = following(place, next);
  }
  if (handed > 0) logger.info('people are handed over', { notice: reference, people: handed });
  return { mails: place };
}

type Page = Awaited<ReturnType<Recipients['page']>>;

/** Undefined behind the last shard. */
const following = ({ shard }: Place, next: string | undefined): Place | undefined => {
  if (next !== undefined) return { shard, after: next };
  return shard + 1 < shards.length ? { shard: shard + 1 } : undefined;
};

const fresh: Look = { shard: 0, read: 0, mails: 0, letters: 0, mayBounce: 0 };

/** Looks at everybody who is not told for good, as far as the time reaches; at the end of a look it is known what is left. */
async function lookAtAll(
  world: Sending,
  notice: Notice,
  progress: Progress,
  isOver: () => boolean,
): Promise<Progress> {
  if (progress.restUntil && progress.restUntil > world.now()) return progress;
  let look = progress.look ?? fresh;
  const letters: Recipient[] = [];
  for (;;) {
    const page: Page = await world.recipients.page(notice.reference, shards[look.shard] ?? '', {
      states: ['due', 'queued', 'claimed', 'sent'],
      ...(look.after && { after: look.after }),
      limit: pageSize,
    });
    letters.push(...page.recipients.filter(({ way, state }) => way === 'letter' && state === 'due'));
    await bringBack(world, notice, page.recipients);
    look = { ...look, ...countedWith(look, page.recipients, world.now()) };
    const place = following(look, page.next);
    if (!place) return endOfLook(world, notice, progress, look, letters);
    look = { ...look, after: undefined, ...place };
    if (isOver()) return { ...progress, look, ...(await cut(world, notice, progress, letters, true)) };
  }
}

const countedWith = (look: Look, people: readonly Recipient[], at: string) => {
  const since = new Date(Date.parse(at) - mayBounceHours * 3_600_000).toISOString();
  const waiting = people.filter(({ state }) => state !== 'sent');
  return {
    read: look.read + people.length,
    mails: look.mails + waiting.filter(({ way }) => way === 'mail').length,
    letters: look.letters + waiting.filter(({ way }) => way === 'letter').length,
    mayBounce: look.mayBounce + people.filter((each) => each.state === 'sent' && each.since > since).length,
  };
};

/** Whose message or claim was lost. */
async function bringBack(
  world: Sending,
  { reference }: Notice,
  people: readonly Recipient[],
): Promise<void> {
  const at = world.now();
  const late = people.filter((each) => whenLate(each, at) !== undefined);
  await inTurn(late, ({ person }) =>
    world.mailings.change({ reference, person }, (recipient) => whenLate(recipient, at)),
  );
  await lettersLate(world, reference, people);
}

async function endOfLook(
  world: Sending,
  notice: Notice,
  progress: Progress,
  { read, mails, letters, mayBounce }: Look,
  found: readonly Recipient[],
): Promise<Progress> {
  const at = world.now();
  const batched = await cut(world, notice, progress, found, mails + mayBounce > 0);
  if (mails + letters + mayBounce === 0)
    await world.notices
      .change(notice.reference, (stands) =>
        finishNotice(stands, undefined, { by: 'desk', at, desk: world.desk }),
      )
      .catch(unlessPaused);
  const rest = Math.floor(read / peopleAMinute) * 60_000;
  return {
    // Where some are still to be told by mail, the next run begins again at the first shard.
    ...((progress.mails ?? mails > 0) && { mails: progress.mails ?? { shard: 0 } }),
    restUntil: new Date(Date.parse(at) + rest).toISOString(),
    ...(progress.lastBatchAt && { lastBatchAt: progress.lastBatchAt }),
    ...batched,
  };
}

/** An officer paused or ended it meanwhile: then that counts. */
function unlessPaused(error: unknown): void {
  if (!(error instanceof Refusal)) throw error;
}

/** Minutes for which letters of people whose mail came back are gathered: a print shop wants few batches. */
const gatherMinutes = 60;

/** Makes batches of letters. While more may come, one that is not full waits. */
async function cut(
  world: Sending,
  notice: Notice,
  { lastBatchAt }: Progress,
  found: readonly Recipient[],
  mayComeMore: boolean,
): Promise<Pick<Progress, 'lastBatchAt'>> {
  const at = world.now();
  const isTooSoon = lastBatchAt !== undefined && Date.parse(at) - Date.parse(lastBatchAt) < gatherMinutes * 60_000;
  const made = await cutBatches(world, notice, found, { onlyFull: mayComeMore && isTooSoon });
  return made > 0 ? { lastBatchAt: at } : {};
}
