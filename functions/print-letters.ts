// Letters on paper: the queue names a batch → here → PDF and manifest for the print shop.
import { onQueue } from './adapters/events.ts';
import { letterPress, pressFilesIn } from './adapters/letter-press.ts';
import { count } from './adapters/log.ts';
import { parsePrintOrder } from './adapters/notice-queues.ts';
import { printBatch } from './adapters/print-run.ts';
import { sheetsOf } from './desk/notices/letter-batch.ts';
import {
  liveBatches,
  liveClock,
  liveDesk,
  liveLetterTexts,
  livePapers,
  liveRecipientsTable,
  type World,
} from './world.ts';

export const printLetters =
  ({
    desk,
    batches,
    texts,
    press,
    papers,
    now,
  }: Pick<World, 'desk' | 'batches' | 'texts' | 'press' | 'papers' | 'now'>) =>
  async (order: string) => {
    const { notice, batch: n } = parsePrintOrder(order);
    const batch = await batches.find(notice, n);
    if (!batch) throw new Error('an order for a batch that nobody made');
    if (batch.state === 'printed') return;
    const sheets = sheetsOf(batch, await batches.people(batch), await texts.of(notice), desk);
    const { pdf, manifest, outcome } = await printBatch(press, batch, sheets, desk);
    await papers.keep(batch, pdf, manifest);
    await batches.settle(batch, outcome, now());
    if (outcome.refused.length > 0) count('lettersUnprintable', outcome.refused.length);
  };

const table = liveRecipientsTable();
export const handler = onQueue(
  printLetters({
    ...liveClock,
    ...liveDesk(),
    ...liveBatches(table),
    ...liveLetterTexts(),
    ...livePapers(),
    press: letterPress(() => pressFilesIn(import.meta.dirname)),
  }),
);
