// Letters on paper: the queue names a batch → here → PDF and manifest for the print shop.
import { onQueue } from './adapters/events.ts';
import { letterPress, pressFilesIn } from './adapters/letter-press.ts';
import { count } from './adapters/log.ts';
import { parsePrintOrder } from './adapters/notice-queues.ts';
import type { Notices } from './adapters/notices.ts';
import { printBatch } from './adapters/print-run.ts';
import { sheetsOf } from './desk/notices/letter-batch.ts';
import { wordsFor } from './desk/notices/wording.ts';
import {
  liveBatches,
  liveClock,
  liveDesk,
  liveNoticeReader,
  livePapers,
  liveRecipientsTable,
  liveTable,
  type World,
} from './world.ts';

interface PrintWorld extends Pick<World, 'desk' | 'batches' | 'press' | 'papers' | 'now'> {
  readonly notices: Pick<Notices, 'find'>;
}

export const printLetters =
  ({ desk, notices, batches, press, papers, now }: PrintWorld) =>
  async (order: string) => {
    const { notice: reference, batch: n } = parsePrintOrder(order);
    const batch = await batches.find(reference, n);
    const notice = await notices.find(reference);
    if (!batch || !notice) throw new Error('an order for a batch that nobody made');
    // Paused or withdrawn: its people are due again when it goes on.
    if (notice.state !== 'running' && notice.state !== 'finished') return;
    const people = await batches.people(batch);
    // Once it is printed by another run, an officer may have taken people out of it for another batch: that is asked after them.
    if ((await batches.find(reference, n))?.state === 'printed') return;
    const sheets = sheetsOf(batch, people, wordsFor(notice, desk), desk);
    const { pdf, manifest, outcome } = await printBatch(press, batch, sheets, desk);
    await papers.keep(batch, pdf, manifest);
    await batches.settle(batch, outcome, now());
    if (outcome.refused.length > 0) count('lettersUnprintable', outcome.refused.length);
  };

export const handler = onQueue(
  printLetters({
    ...liveClock,
    ...liveDesk(),
    ...liveNoticeReader(liveTable()),
    ...liveBatches(liveRecipientsTable()),
    ...livePapers(),
    press: letterPress(() => pressFilesIn(import.meta.dirname)),
  }),
);
