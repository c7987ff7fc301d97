// Every quarter of an hour: letters that were overlooked or lost, erasures that were cut off or are due, the day's canary, what is overdue, incidents that press; once a day the second path, the heads of what changed, and the figures.
import { addLostFiles } from './adapters/added-files.ts';
import { dueIn } from './adapters/digest.ts';
import { onSchedule } from './adapters/events.ts';
import { countedNow } from './adapters/figures.ts';
import { incidentsDue, pressing, unfinishedIncidents } from './adapters/incidents-due.ts';
import type { LetterName } from './adapters/letters.ts';
import { count, logger } from './adapters/log.ts';
import { isOfNoCase, tellLost } from './adapters/lost-letters.ts';
import { reconcile } from './adapters/reconciliation.ts';
import { forgetOldCases } from './adapters/retention.ts';
import { addDays, dateIn } from './desk/clocks/calendar.ts';
import { soonDays } from './desk/clocks/standing.ts';
import { canaryContent, canaryLetter } from './desk/letters/canary.ts';
import { type Digest, digestLetter, isWorthTelling } from './desk/letters/digest.ts';
import { queues as allQueues } from './desk/sorting/sorting.ts';
import {
  liveCases,
  liveClock,
  liveDesk,
  liveErasures,
  liveFigures,
  liveHeads,
  liveIncidentList,
  liveKeys,
  liveLetters,
  liveMails,
  liveQueues,
  liveReconciliations,
  liveTable,
  liveUploads,
  type World,
} from './world.ts';

type Needs = Pick<
  World,
  | 'desk'
  | 'keys'
  | 'cases'
  | 'letters'
  | 'queues'
  | 'mails'
  | 'uploads'
  | 'erasures'
  | 'reconciliations'
  | 'heads'
  | 'walk'
  | 'figures'
  | 'now'
> & { readonly incidents: Pick<World['incidents'], 'list'> };

export const keepWatch = (world: Needs) => async () => {
  const { desk, keys, letters, queues, erasures, reconciliations, heads, walk, figures, now } = world;
  const at = now();
  for (const name of await letters.overdue(at)) {
    const step = await letters.lookAt(name, at);
    if (step === 'ask') count('lettersUnknown');
    if (step === 'tell') await tellLoss(world, name, at);
  }

  for (const reference of await erasures.unfinished()) await erasures.goOn(reference);
  const keptTooLong = await forgetOldCases(erasures, desk, at);
  for (const reference of keptTooLong) logger.warn('a case is kept too long', { reference });

  const today = dateIn(at, desk.timeZone);
  const token = (await keys()).seal(canaryContent(today));
  await letters.write(canaryLetter(today, token, at, desk));

  for (const queue of allQueues) {
    const { overdue } = await queues.count(queue, today, today);
    count('itemsOverdue', overdue.count);
  }

  const openIncidents = await unfinishedIncidents(world.incidents);
  count('incidentsPressing', pressing(openIncidents, at));

  if (!(await reconciliations.of(today))) await lookBySecondPath(world, at, today, keptTooLong);

  for (const date of await heads.due(at)) await heads.keep(date, at);

  // Last: with very many items it takes longest, and nobody is waiting for it.
  if (await figures.isThere(today)) return;
  const counted = await countedNow(walk, at, desk);
  if (counted) await figures.save(today, counted);
};

/** First the case, then the letter: what is cut off in between is done again, and changes nothing. */
async function tellLoss(
  { cases, letters }: Pick<Needs, 'cases' | 'letters'>,
  name: LetterName,
  at: string,
): Promise<void> {
  const loss = await letters.lossOf(name);
  if (loss && !isOfNoCase(name)) await tellLost(cases, name, { ...loss, at });
  await letters.settleLoss(name, at);
}

async function lookBySecondPath(
  world: Needs,
  at: string,
  today: string,
  keptTooLong: readonly string[],
): Promise<void> {
  for (const key of await addLostFiles(world)) logger.warn('no case takes a file', { key });
  const found = await reconcile(world, at, today);
  for (const delivery of found.lost) logger.error('no case holds a mail', { delivery });
  for (const reference of found.unanswered) logger.warn('a person was never told', { reference });
  count('mailsLost', found.lost.length);
  count('personsUnanswered', found.unanswered.length);
  await tellStaff(
    world,
    { date: today, unanswered: found.unanswered, lost: found.lost.length, keptTooLong },
    at,
  );
  await world.reconciliations.save(found, at);
}

/** One mail a day, before it is written down that this day was looked at: a day that is repeated has the same mail. */
async function tellStaff(
  { desk, letters, queues, incidents }: Pick<Needs, 'desk' | 'letters' | 'queues' | 'incidents'>,
  told: Omit<Digest, 'kind' | 'queues' | 'incidents'>,
  at: string,
): Promise<void> {
  if (!desk.staffMailbox) return;
  const soon = addDays(told.date, soonDays);
  const due = await dueIn(queues, told.date, soon);
  const open = incidentsDue(await unfinishedIncidents(incidents), at, told.date, soon);
  const facts = { kind: 'digest', ...told, queues: due, ...(open && { incidents: open }) } as const;
  if (isWorthTelling(facts)) await letters.write(digestLetter(facts, desk.staffMailbox, at));
}

const table = liveTable();
const { keys } = liveKeys();
export const handler = onSchedule(
  keepWatch({
    ...liveDesk(),
    keys,
    ...liveCases(table, keys),
    ...liveIncidentList(table),
    ...liveLetters(table),
    ...liveQueues(table),
    ...liveMails(),
    ...liveUploads(),
    ...liveErasures(table, keys),
    ...liveReconciliations(table),
    ...liveHeads(table),
    ...liveFigures(table),
    ...liveClock,
  }),
);
