// The desk table: the only file that knows its keys.
//
//   PK                  SK                GSI1PK                            GSI1SK                         GSI2PK, GSI2SK
//   CASE#<reference>    CASE              WATCH#erasures                    <reference>, while it or a proof in it is erased  PERSON#<key version>#<hmac>, <openedAt>
//                                         WATCH#retention                   <closedAt>, while it is kept, unless held
//   CASE#<reference>    ITEM#<n>          QUEUE#<queue>#<open|done>         <safeDue>#<receivedAt>#<reference>#<n>
//   CASE#<reference>    MESSAGE#<id>
//   CASE#<reference>    LETTER#<id>       WATCH#letters                     <nextTry>   sparse: gone once it is settled
//                                         WATCH#muted                       <createdAt> of what a replay or a restore keeps back until an officer releases it
//   CASE#<reference>    PERSON#<n>        a further person of the case                                        as above
//   CASE#<reference>    AUDIT#<version>   CHANGED#<date, UTC>               <reference>#<version>#<hash>   one for each change, hash-chained, no personal data
//   CASE#<reference>    ACCESS#<time>#<id>  who read personal data; outside chain and version
//   INCIDENT#<reference>  INCIDENT        INCIDENTS#<open|closed>           <nextDue>#<reference>, once closed <closedAt>#<reference>
//   INCIDENT#<reference>  AUDIT#<version>, ACCESS#<time>#<id>                as those of a case
//   NOTICE#<reference>    NOTICE          NOTICES#<open|over>               <openedAt>#<reference>, once over <when it ended>#<reference>
//   NOTICE#<reference>    WATCH           WATCH#notices                     <since>#<reference>   sparse: while a file is read or it goes out
//   ANNOUNCED           <startedAt>#<reference>  a notice that went out, no drill: for the pages of those whom it concerns
//   POSTED              <reference>       what everybody reads of a notice; stays after it was taken down, and says so
//   NOTICE#<reference>    AUDIT#<version>, ACCESS#<time>#<id>                as those of a case
//   LIMIT#<person>      <date>            acknowledgements of the day to one address; may vanish after some days
//   SEEN#<origin>       SEEN              a mail that joined a case; may vanish after a year
//   RECONCILED          <date>            what the second path found on that day; may vanish after a year
//   HEADS               <date>            the heads of that day's changes are kept outside; may vanish after a year
//   REPLAY              PLACE             how far the replay of raw mail into this table is
//   FIGURES             <date>            what was counted over all cases on that day; may vanish after two years
//   COUNTS              <today>#<soon>    what waits in the queues, as of a minute ago; may vanish after a day
//   EXPORTS             <time>#<id>       who took what out of the desk
//   WRITTEN#<person>    ENTRY             WRITTEN#<standing|withdrawn>      <since>#<person>   key version and keyed hash of who wants written notice
//   WRITTEN#<person>    DEED#<version>    one for each change of the entry, hash-chained, no personal data
//   CASE#CANARY         LETTER#<date>     WATCH#letters                     as above; returnedAt tells that it came back. May vanish
//   CASE#DIGEST         LETTER#<date>     WATCH#letters                     as above: what is due, to staff. May vanish

import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, QueryCommand, type QueryCommandInput } from '@aws-sdk/lib-dynamodb';
import { deskTable } from '../contract.ts';
import { type Actor, type CaseFile, dueOf, type Item } from '../desk/case-file.ts';
import { proofsToDestroy } from '../desk/case-life/proof.ts';
import { isIncidentReference } from '../desk/incidents/reference.ts';
import type { Fate } from '../desk/letters/fate.ts';
import type { Letter } from '../desk/letters/letter.ts';
import type { Message, Person } from '../desk/message.ts';
import { isNoticeReference } from '../desk/notices/reference.ts';
import type { Flag, Kind, Queue } from '../desk/sorting/sorting.ts';

/** The table with the client that speaks to it. */
export interface Table {
  readonly client: DynamoDBDocumentClient;
  readonly name: string;
}

export const tableOf = (client: DynamoDBClient, name: string): Table => ({
  client: DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } }),
  name,
});

/** A query, page by page, as far as somebody asks. `growth`: so many times as much as on the page before, where it has a Limit. */
export async function* pagesOf(
  { client, name }: Table,
  { Limit, ...query }: Omit<QueryCommandInput, 'TableName'>,
  growth = 1,
): AsyncGenerator<{ readonly rows: readonly Row[]; readonly count: number }> {
  let start: Row | undefined;
  let size = Limit;
  do {
    const page = await client.send(
      new QueryCommand({ ...query, Limit: size, TableName: name, ExclusiveStartKey: start }),
    );
    size = size && size * growth;
    yield { rows: page.Items ?? [], count: page.Count ?? 0 };
    start = page.LastEvaluatedKey;
  } while (start);
}

/** The last row of a partition. */
export async function newestOf({ client, name }: Table, partition: string): Promise<Row | undefined> {
  const query = {
    KeyConditionExpression: 'PK = :partition',
    ExpressionAttributeValues: { ':partition': partition },
    ScanIndexForward: false,
    Limit: 1,
  };
  return (await client.send(new QueryCommand({ ...query, TableName: name }))).Items?.[0];
}

export const { name: queueIndex } = deskTable.queueIndex;
export const { name: personIndex } = deskTable.personIndex;

export type Key = { readonly PK: string; readonly SK: string };
export type Row = Record<string, unknown>;

const padded = (n: number): string => String(n).padStart(6, '0');

export const caseKey = (reference: string): Key => ({ PK: `CASE#${reference}`, SK: 'CASE' });
export const itemKey = (reference: string, n: number): Key => ({
  PK: `CASE#${reference}`,
  SK: `ITEM#${padded(n)}`,
});
/** A further person, counted from 1. */
export const participantKey = (reference: string, n: number): Key => ({
  PK: `CASE#${reference}`,
  SK: `PERSON#${padded(n)}`,
});
export const messageKey = (reference: string, id: string): Key => ({
  PK: `CASE#${reference}`,
  SK: `MESSAGE#${id}`,
});
export const letterKey = (reference: string, id: string): Key => ({
  PK: `CASE#${reference}`,
  SK: `LETTER#${id}`,
});
/** The partition of what is audited: references say themselves of what they are. */
const auditedPartition = (reference: string): string => `${kindOfReference(reference)}#${reference}`;

function kindOfReference(reference: string): 'CASE' | 'INCIDENT' | 'NOTICE' {
  if (isIncidentReference(reference)) return 'INCIDENT';
  return isNoticeReference(reference) ? 'NOTICE' : 'CASE';
}

export const auditKey = (reference: string, n: number): Key => ({
  PK: auditedPartition(reference),
  SK: `AUDIT#${padded(n)}`,
});
export const accessKey = (reference: string, at: string, id: string): Key => ({
  PK: auditedPartition(reference),
  SK: `ACCESS#${at}#${id}`,
});
export const limitKey = (person: string, date: string): Key => ({ PK: `LIMIT#${person}`, SK: date });
export const reconciliationPartition = 'RECONCILED';
export const reconciliationKey = (date: string): Key => ({ PK: reconciliationPartition, SK: date });
export const figuresPartition = 'FIGURES';
export const figuresKey = (date: string): Key => ({ PK: figuresPartition, SK: date });
export const headsPartition = 'HEADS';
export const headsKey = (date: string): Key => ({ PK: headsPartition, SK: date });
export const replayKey: Key = { PK: 'REPLAY', SK: 'PLACE' };
/** Both are dates: what counts as overdue, and as due soon. */
export const countsKey = (today: string, soon: string): Key => ({ PK: 'COUNTS', SK: `${today}#${soon}` });
export const exportsPartition = 'EXPORTS';
export const exportKey = (at: string, id: string): Key => ({ PK: exportsPartition, SK: `${at}#${id}` });
export const incidentKey = (reference: string): Key => ({ PK: `INCIDENT#${reference}`, SK: 'INCIDENT' });
export const noticeKey = (reference: string): Key => ({ PK: `NOTICE#${reference}`, SK: 'NOTICE' });
export const noticeWatchKey = (reference: string): Key => ({ PK: `NOTICE#${reference}`, SK: 'WATCH' });
export const announcedPartition = 'ANNOUNCED';
export const announcedKey = (startedAt: string, reference: string): Key => ({
  PK: announcedPartition,
  SK: `${startedAt}#${reference}`,
});
export const postedPartition = 'POSTED';
export const postedKey = (reference: string): Key => ({ PK: postedPartition, SK: reference });
export const writtenKey = (person: string): Key => ({ PK: `WRITTEN#${person}`, SK: 'ENTRY' });
export const writtenDeedKey = (person: string, n: number): Key => ({
  PK: `WRITTEN#${person}`,
  SK: `DEED#${padded(n)}`,
});
export const writtenPartition = (state: 'standing' | 'withdrawn'): string => `WRITTEN#${state}`;
export const seenKey = (origin: string): Key => ({ PK: `SEEN#${origin}`, SK: 'SEEN' });

/** The case, incident or notice that a row belongs to. */
export const referenceOf = ({ PK }: Row): string => String(PK).replace(/^(CASE|INCIDENT|NOTICE)#/, '');

/** The letter that a key names; undefined for a row of another kind. */
export function letterNamed({ PK, SK }: Key): { reference: string; id: string } | undefined {
  const [reference, id] = [PK.replace(/^CASE#/, ''), SK.replace(/^LETTER#/, '')];
  return reference !== PK && id !== SK ? { reference, id } : undefined;
}

/** Sort keys of a case with its items, and of all that staff read of it: the audit and who read it lie outside. */
export const caseAndItems = ['CASE', 'ITEM#~'] as const;
export const wholeCase = ['CASE', 'PERSON#~'] as const;
/** Where personal words lie: letters, messages, further persons. */
export const wordsOfCase = ['LETTER#', 'PERSON#~'] as const;

export const queuePartition = (queue: Queue, half: 'open' | 'done'): string => `QUEUE#${queue}#${half}`;
export const incidentPartition = (half: 'open' | 'closed'): string => `INCIDENTS#${half}`;
export const noticePartition = (half: 'open' | 'over'): string => `NOTICES#${half}`;
export const noticeWatch = 'WATCH#notices';
export const letterWatch = 'WATCH#letters';
export const mutedWatch = 'WATCH#muted';
export const erasureWatch = 'WATCH#erasures';
export const retentionWatch = 'WATCH#retention';
export const changesPartition = (date: string): string => `CHANGED#${date}`;
export const personPartition = (person: string): string => `PERSON#${person}`;

/** An item as a list shows it: the projection of the queue index. */
export interface ListedItem {
  readonly reference: string;
  readonly n: number;
  readonly kind: Kind | null;
  readonly queue: Queue;
  readonly state: Item['state'];
  readonly needsReview: boolean;
  readonly person: Person;
  readonly subject: string;
  readonly language: string;
  readonly residence: string | null;
  readonly receivedAt: string;
  readonly safeDue: string | null;
  readonly latestDue: string | null;
  readonly assignee: string | null;
  readonly flags: readonly Flag[];
}

/** Sorts after every date: what has no clock comes last. */
export const noDate = '9999-12-31';

/** Sort key in a queue: by safe due date, then as they came. */
export const placeInQueue = ({ safeDue, receivedAt, reference, n }: ListedItem): string =>
  `${safeDue ?? noDate}#${receivedAt}#${reference}#${padded(n)}`;

/** Places in a queue of items without a clock, which came between two dates, both included. */
export const receivedIn = (from: string, to: string): readonly [string, string] => [
  `${noDate}#${from}`,
  `${noDate}#${to}~`,
];

export interface CaseRow extends Omit<CaseFile, 'items'> {
  /** Commitments in the audit are salted with it; erasing it makes them say nothing. */
  readonly salt: string;
  readonly auditHead: string;
}

export interface ItemRow {
  readonly item: ListedItem;
  /** What only the case itself shows, as packed JSON: clocks with their steps, reasons, what it waits for, its outcome. */
  readonly detail: Uint8Array;
}

type ItemDetail = Omit<Item, keyof ListedItem>;

export interface LetterRow extends Fate {
  readonly letter: Letter;
  /** Key version and keyed hash of the address that it goes to: limits are counted under it. */
  readonly person?: string;
  /** Token of the invocation that claimed it last. */
  readonly claim?: string;
  /** Its words and whom it went to are gone for ever. */
  readonly isErased?: boolean;
}

export function caseRowOf(row: CaseRow, persons: readonly string[]): Row {
  return {
    ...caseKey(row.reference),
    ...row,
    ...(row.person.address && { GSI2PK: personPartition(persons[0] ?? ''), GSI2SK: row.openedAt }),
    ...watchOf(row),
  };
}

/** What keep-watch must visit: an erasure that goes on, a copy of a proof that is to go, and what will be erased once it was kept long enough. */
function watchOf(row: CaseRow): Row {
  const { reference, isErasing, erasedAt, hold, mergedInto, closedAt } = row;
  if (isErasing || proofsToDestroy(row).length > 0) return { GSI1PK: erasureWatch, GSI1SK: reference };
  const isKept = closedAt !== undefined && !erasedAt && !hold && !mergedInto;
  return isKept ? { GSI1PK: retentionWatch, GSI1SK: closedAt } : {};
}

/**
 * A further person of a case.
 *
 * @param n counts from 1 in the case
 * @param person key version and keyed hash of the address
 */
export const participantRowOf = ({ reference, openedAt }: CaseFile, n: number, person: string): Row => ({
  ...participantKey(reference, n),
  GSI2PK: personPartition(person),
  GSI2SK: openedAt,
});

/** The last entry of a case's audit, or that of a day. */
export interface Head {
  readonly reference: string;
  readonly n: number;
  readonly hash: string;
}

/** @param savedAt ISO 8601 instant, UTC: the day under which the change is found again */
export const auditRowOf = <R extends Omit<Head, 'reference'>>(
  reference: string,
  row: R,
  savedAt: string,
): Row => ({
  ...auditKey(reference, row.n),
  ...row,
  GSI1PK: changesPartition(savedAt.slice(0, 10)),
  GSI1SK: [reference, padded(row.n), row.hash].join('#'),
});

/** The head that a row of the index names. */
export function headOfRow({ GSI1SK }: Row): Head {
  const [reference = '', n, hash = ''] = String(GSI1SK).split('#');
  return { reference, n: Number(n), hash };
}

export const accessOfRow = ({ SK, actor }: Row) => ({
  at: String(SK).split('#')[1] ?? '',
  actor: actor as Actor,
});

export function listedItem(caseFile: CaseFile, item: Item): ListedItem {
  const due = dueOf(item);
  return {
    reference: caseFile.reference,
    n: item.n,
    kind: item.kind,
    queue: item.queue,
    state: item.state,
    needsReview: item.needsReview,
    person: caseFile.person,
    subject: item.subject,
    language: caseFile.language,
    residence: caseFile.residence ?? null,
    receivedAt: item.receivedAt,
    safeDue: due?.safe ?? null,
    latestDue: due?.latest ?? null,
    assignee: item.assignee,
    flags: caseFile.flags,
  };
}

export function itemRowOf(caseFile: CaseFile, item: Item): Row {
  const listed = listedItem(caseFile, item);
  const detail = detailOf(item);
  const row: ItemRow = { item: listed, detail: packed(JSON.stringify(detail)) };
  return {
    ...itemKey(caseFile.reference, item.n),
    ...row,
    GSI1PK: queuePartition(item.queue, item.state === 'answered' ? 'done' : 'open'),
    GSI1SK: placeInQueue(listed),
  };
}

/** An item that went on in another case: no row is ever deleted, and no list shows this one. */
export const goneItemRow = (reference: string, n: number): Row => ({
  ...itemKey(reference, n),
  isGone: true,
});

function detailOf({
  n: _n,
  kind: _kind,
  queue: _queue,
  state: _state,
  needsReview: _needsReview,
  assignee: _assignee,
  subject: _subject,
  receivedAt: _receivedAt,
  ...detail
}: Item): ItemDetail {
  return detail;
}

export const itemOfRow = ({ item, detail }: ItemRow): Item => ({
  n: item.n,
  kind: item.kind,
  queue: item.queue,
  state: item.state,
  needsReview: item.needsReview,
  assignee: item.assignee,
  subject: item.subject,
  receivedAt: item.receivedAt,
  ...(JSON.parse(unpacked(detail)) as ItemDetail),
});

/** Longest text that a row holds, in characters; compressed it stays far from DynamoDB's 400 KB. The raw mail has the rest. */
const longestText = 100_000;
const smallestPacked = 400;
/** A tenth of the default's time for a text that is a few bytes longer. */
const quick = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
export const packed = (text: string): Uint8Array => brotliCompressSync(text, quick);
export const unpacked = (bytes: Uint8Array): string => brotliDecompressSync(bytes).toString();

/** The text of a message is most of what a mail costs to store: it is kept compressed. */
export function messageRowOf(reference: string, message: Message): Row {
  const { text, ...rest } = message;
  const kept = text.slice(0, longestText);
  return {
    ...messageKey(reference, message.id),
    ...rest,
    ...(kept.length < text.length && { textCut: true }),
    ...(kept.length < smallestPacked ? { text: kept } : { packed: packed(kept) }),
  };
}

export function messageOfRow({ PK: _PK, SK: _SK, packed: bytes, ...message }: Row): Message {
  const text = bytes instanceof Uint8Array ? unpacked(bytes) : message.text;
  return { ...message, text } as Message;
}

export function letterRowOf(letter: Letter, fate: Fate, person?: string): Row {
  return { ...letterKey(letter.reference, letter.id), letter, ...(person && { person }), ...fateRow(fate) };
}

/** A letter that nobody sends or looks at until it is released. */
export const mutedRowOf = (letter: Letter, person?: string): Row => ({
  ...letterRowOf(letter, { state: 'muted', tries: 0 }, person),
  GSI1PK: mutedWatch,
  GSI1SK: letter.createdAt,
});

/** The fate as attributes; the watch index holds only letters that somebody must look at again. */
export function fateRow({ nextTry, ...fate }: Fate): Row {
  return { ...fate, ...(nextTry && { nextTry, GSI1PK: letterWatch, GSI1SK: nextTry }) };
}
