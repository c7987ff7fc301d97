// A batch on paper: its sheets go to the press, what comes out is a PDF, a manifest and a fate for each person.
import type { Desk } from '../desk/desk.ts';
import type { LetterBatch, PlacedSheet } from '../desk/notices/letter-batch.ts';
import type { PrintOutcome } from './letter-batches.ts';
import { manifestOf } from './letter-papers.ts';
import type { Press } from './letter-press.ts';

export interface PrintedBatch {
  /** Undefined where no letter could be set. */
  readonly pdf: Uint8Array | undefined;
  readonly manifest: string;
  readonly outcome: PrintOutcome;
}

export async function printBatch(
  press: Press,
  batch: LetterBatch,
  sheets: readonly PlacedSheet[],
  desk: Pick<Desk, 'organisation'>,
): Promise<PrintedBatch> {
  const set = sheets.flatMap(({ person, sheet }) => ('unprintable' in sheet ? [] : [{ person, sheet }]));
  const unset = sheets.flatMap(({ person, sheet }) => ('unprintable' in sheet ? [{ person, ...sheet }] : []));
  const { pdf, letters, refused } = await press.press(
    set.map(({ sheet }) => sheet),
    { title: `${batch.notice} ${batch.n}`, organisation: desk.organisation, date: batch.date },
  );
  const inPdf = letters.map(({ place, ...where }) => ({ ...where, ...at(set, place) }));
  return {
    pdf,
    manifest: manifestOf(inPdf),
    outcome: {
      printed: inPdf.map(({ person }) => person),
      refused: [...unset, ...refused.map(({ place, ...why }) => ({ person: at(set, place).person, ...why }))],
      pages: letters.reduce((sum, letter) => sum + letter.pages, 0),
    },
  };
}

function at<T>(all: readonly T[], place: number): T {
  const found = all[place];
  if (!found) throw new Error('the press tells of a letter that nobody gave it');
  return found;
}
