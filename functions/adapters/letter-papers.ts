// What the print shop gets of a batch: one PDF, and a manifest that names each letter in it.
import { PutObjectCommand, type PutObjectCommandInput, type S3Client } from '@aws-sdk/client-s3';
import { printedLettersPrefix } from '../contract.ts';
import type { LetterBatch } from '../desk/notices/letter-batch.ts';
import { type LetterSheet, mostAddressLines } from '../desk/notices/letter-sheet.ts';
import { csvLine } from './csv.ts';
import type { PressedLetter } from './letter-press.ts';

export interface LetterPapers {
  /** Puts both under the keys of the batch; the same batch comes to the same place. */
  keep(
    batch: Pick<LetterBatch, 'notice' | 'n'>,
    pdf: Uint8Array | undefined,
    manifest: string,
  ): Promise<void>;
}

export const paperKinds = ['pdf', 'csv'] as const;
export type PaperKind = (typeof paperKinds)[number];

export const keyOfPaper = ({ notice, n }: Pick<LetterBatch, 'notice' | 'n'>, kind: PaperKind): string =>
  `${printedLettersPrefix}${notice}/${n}.${kind}`;

export function letterPapersIn(client: S3Client, bucket: string): LetterPapers {
  const put = (Key: string, what: Pick<PutObjectCommandInput, 'Body' | 'ContentType'>) =>
    client.send(new PutObjectCommand({ Bucket: bucket, Key, ...what }));
  return {
    async keep(batch, pdf, manifest) {
      if (pdf) await put(keyOfPaper(batch, 'pdf'), { Body: pdf, ContentType: 'application/pdf' });
      await put(keyOfPaper(batch, 'csv'), { Body: manifest, ContentType: 'text/csv; charset=utf-8' });
    },
  };
}

const columns = ['sequence', 'mark', 'first page', 'pages', 'sheets', 'envelope', 'name'];
const addressColumns = Array.from({ length: mostAddressLines - 1 }, (_, n) => `address ${n + 1}`);

/** A letter as it lies in the PDF. */
export interface LetterInPdf extends Omit<PressedLetter, 'place'> {
  readonly sheet: Pick<LetterSheet, 'mark' | 'envelope' | 'recipient'>;
}

/** A line for each letter, in the order of the PDF; with a byte order mark, without which spreadsheets garble names. */
export function manifestOf(letters: readonly LetterInPdf[]): string {
  const rows = letters.map(({ sheet: { mark, envelope, recipient }, firstPage, pages }, index) => {
    const address = Array.from({ length: mostAddressLines }, (_, n) => recipient[n] ?? '');
    return csvLine([index + 1, mark, firstPage, pages, Math.ceil(pages / 2), envelope, ...address]);
  });
  return `\ufeff${csvLine([...columns, ...addressColumns])}${rows.join('')}`;
}
