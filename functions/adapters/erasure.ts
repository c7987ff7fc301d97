// Forgetting a case: what its rule began goes on here, a bounded step at a time. Each step may be repeated; where one is cut
// off, whoever comes next goes on from what is left.

import type { CaseFile } from '../desk/case-file.ts';
import type { Deed } from '../desk/case-life/deed.ts';
import { bareMessage, bareState, erase, erased } from '../desk/case-life/ending.ts';
import { type ErasureRecord, eraseAgain, erasureRecordOf } from '../desk/case-life/erasing-again.ts';
import { proofsDestroyed, proofsToDestroy, withoutProof } from '../desk/case-life/proof.ts';
import type { Message } from '../desk/message.ts';
import type { Cases } from './cases.ts';
import type { ErasureLog } from './erasure-log.ts';
import type { RawMails } from './raw-mails.ts';
import {
  caseKey,
  erasureWatch,
  type LetterRow,
  letterKey,
  messageOfRow,
  messageRowOf,
  pagesOf,
  queueIndex,
  type Row,
  referenceOf,
  retentionWatch,
  type Table,
  wordsOfCase,
} from './table.ts';
import { put, transact } from './transaction.ts';

export interface Erasures {
  /** Erases what is left of a case that is being erased, or our copies of proofs in one that is closed. */
  goOn(reference: string): Promise<void>;
  /**
   * Erases a case, and those that were merged into it before, so that a repetition finds what is left.
   *
   * @throws Refusal `conflict` where the rules let nothing of it go yet
   */
  forget(reference: string, deed: Deed, how?: { readonly once?: string | undefined }): Promise<void>;
  /**
   * Erases a case of the log, where a copy from before its erasure came back.
   *
   * @throws Refusal `conflict` where it holds an ask that the log does not know
   */
  forgetAgain(record: ErasureRecord): Promise<'absent' | 'there already' | 'erased again'>;
  /** References of cases that closed before a time and may be erased, the longest closed first. */
  closedBefore(time: string): AsyncGenerator<string>;
  /** References of cases whose erasure was begun and did not end, or that hold a proof for nothing. */
  unfinished(): Promise<readonly string[]>;
}

/** Rows in one transaction; far from DynamoDB's 100 and 4 MB. */
const stepSize = 25;

export function erasuresIn(
  table: Table,
  cases: Pick<Cases, 'find' | 'read' | 'change' | 'message'>,
  mails: Pick<RawMails, 'erase'>,
  log: Pick<ErasureLog, 'write'>,
  now: () => string,
): Erasures {
  const eraseRows = async (reference: string, rows: readonly Row[]): Promise<void> => {
    const left = rows.filter((row) => row.isErased !== true);
    const keys = left.flatMap((row) => keysIn(row));
    await Promise.all(keys.map((key) => mails.erase(key)));
    if (left.length > 0)
      await transact(
        table,
        left.map((row) => put(table, bareRow(reference, row))),
      );
  };

  /** The bytes first: what is cut off in between is done again. */
  const destroyProofs = async (before: CaseFile): Promise<void> => {
    const ids = proofsToDestroy(before);
    if (ids.length === 0) return;
    const { reference } = before;
    for (const id of ids) {
      const message = await cases.message(reference, id);
      if (!message) continue;
      await Promise.all(bytesOf(message).map((key) => mails.erase(key)));
      await transact(table, [put(table, messageRowOf(reference, withoutProof(message)))]);
    }
    const once = `proofs ${reference} ${before.version}`;
    await cases.change(reference, (caseFile) => proofsDestroyed(caseFile, ids, now()), { once });
  };

  const goOn = async (reference: string): Promise<void> => {
    const before = await cases.find(reference);
    if (!before) return;
    if (!before.isErasing) return destroyProofs(before);
    // First of all: whoever comes next does it again, so that no case is erased without its record outside the table.
    const record = erasureRecordOf(before);
    if (record) await log.write(record);
    const pages = pagesOf(table, {
      KeyConditionExpression: 'PK = :case AND SK BETWEEN :from AND :to',
      ExpressionAttributeValues: {
        ':case': caseKey(reference).PK,
        ':from': wordsOfCase[0],
        ':to': wordsOfCase[1],
      },
      ConsistentRead: true,
      Limit: stepSize,
    });
    for await (const { rows } of pages) await eraseRows(reference, rows);
    const { version } = before;
    // What came meanwhile is not erased yet: then the end is left to whoever comes next.
    if ((await cases.find(reference))?.version === version)
      await cases.change(reference, (caseFile) => erased(caseFile, now()), { ifVersion: version });
  };

  const forget = async (
    reference: string,
    deed: Deed,
    { once, asPartOf }: { once?: string | undefined; asPartOf?: string } = {},
  ): Promise<void> => {
    const whole = await cases.read(reference);
    if (!whole) return;
    const { erasedAt, isErasing, version, mergedFrom = [] } = whole.caseFile;
    if (!erasedAt && !isErasing) {
      erase(whole.caseFile, whole.letters, deed, asPartOf);
      for (const merged of mergedFrom) await forget(merged, deed, { asPartOf: reference });
      await cases.change(reference, (caseFile) => erase(caseFile, whole.letters, deed, asPartOf), {
        ifVersion: version,
        once,
      });
    }
    await goOn(reference);
  };

  return {
    goOn,
    forget: (reference, deed, how) => forget(reference, deed, how),

    async forgetAgain(record) {
      const { reference } = record;
      const caseFile = await cases.find(reference);
      if (!caseFile) return 'absent';
      if (caseFile.erasedAt && !caseFile.isErasing) return 'there already';
      if (!caseFile.isErasing) await cases.change(reference, (each) => eraseAgain(each, record, now()));
      await goOn(reference);
      return 'erased again';
    },

    async *closedBefore(time) {
      const pages = pagesOf(table, {
        IndexName: queueIndex,
        KeyConditionExpression: 'GSI1PK = :watch AND GSI1SK < :time',
        ExpressionAttributeValues: { ':watch': retentionWatch, ':time': time },
        Limit: stepSize,
      });
      for await (const { rows } of pages) for (const row of rows) yield referenceOf(row);
    },

    async unfinished() {
      const references: string[] = [];
      const pages = pagesOf(table, {
        IndexName: queueIndex,
        KeyConditionExpression: 'GSI1PK = :watch',
        ExpressionAttributeValues: { ':watch': erasureWatch },
      });
      for await (const { rows } of pages) references.push(...rows.map(({ GSI1SK }) => String(GSI1SK)));
      return references;
    },
  };
}

/** Where the bytes of a message lie. */
function keysIn(row: Row): readonly string[] {
  if (!String(row.SK).startsWith('MESSAGE#')) return [];
  return bytesOf(messageOfRow(row));
}

const bytesOf = ({ raw, attachments }: Message): readonly string[] => [
  ...(raw ? [raw] : []),
  ...attachments.flatMap(({ key }) => key ?? []),
];

/** The row as it stays: its key, because the audit names it, and its dates. */
function bareRow(reference: string, row: Row): Row {
  const [kind] = String(row.SK).split('#');
  if (kind === 'MESSAGE') return messageRowOf(reference, bareMessage(messageOfRow(row)));
  if (kind === 'PERSON') return { PK: row.PK, SK: row.SK, isErased: true };
  return bareLetter(reference, row);
}

function bareLetter(reference: string, row: Row): Row {
  const { letter, state, tries, sentAt } = row as unknown as LetterRow;
  const { id, createdAt, facts } = letter;
  const to = { name: '', address: '' };
  return {
    ...letterKey(reference, id),
    letter: { id, reference, createdAt, language: 'und', to, facts: { kind: facts.kind } },
    state: bareState(state),
    tries,
    ...(sentAt && { sentAt }),
    isErased: true,
  };
}
