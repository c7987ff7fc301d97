// A case as rows of the table, and a change as what is written of it.
import { randomBytes } from 'node:crypto';
import type { CaseFile, Change } from '../desk/case-file.ts';
import { firstLook } from '../desk/letters/fate.ts';
import type { Letter } from '../desk/letters/letter.ts';
import { auditRow, commitmentTo } from './audit.ts';
import type { Keys } from './keys.ts';
import {
  auditRowOf,
  type CaseRow,
  caseRowOf,
  goneItemRow,
  type ItemRow,
  itemOfRow,
  itemRowOf,
  letterRowOf,
  messageRowOf,
  mutedRowOf,
  participantRowOf,
  type Row,
  type Table,
} from './table.ts';
import { type Condition, isNew, put, type Write } from './transaction.ts';

/** A case as it was read, with what only its row knows. */
export interface Loaded {
  readonly caseFile: CaseFile;
  readonly salt: string;
  readonly auditHead: string;
}

/**
 * What is written of a change.
 *
 * @param before undefined for a new case
 * @param areMuted its letters wait for an officer: they may have gone out before
 */
export function writesOf(
  table: Table,
  ring: Keys,
  before: Loaded | undefined,
  change: Change,
  now: string,
  areMuted = false,
): readonly Write[] {
  const { caseFile, messages, letters, entry } = change;
  const { items, ...fields } = caseFile;
  const { reference } = caseFile;
  const salt = before?.salt ?? randomBytes(16).toString('base64url');
  const commitments = messages.map((message) => commitmentTo(salt, message));
  const audit = auditRow(entry, caseFile.version, before?.auditHead ?? '', commitments);
  const persons = caseFile.person.address ? ring.person(caseFile.person.address) : [];
  const due = { state: 'due', tries: 0, nextTry: firstLook(now) } as const;
  const rowOf = (letter: Letter): Row => {
    const [person] = ring.person(letter.to.address);
    return areMuted ? mutedRowOf(letter, person) : letterRowOf(letter, due, person);
  };
  const kept = caseFile.erasedAt ? '' : salt;
  const gone = before?.caseFile.items.filter(({ n }) => !items.some((item) => item.n === n)) ?? [];
  return [
    put(table, caseRowOf({ ...fields, salt: kept, auditHead: audit.hash }, persons), unchangedSince(before)),
    put(table, auditRowOf(reference, audit, now), isNew),
    ...items
      .filter((item) => !before?.caseFile.items.includes(item))
      .map((item) => put(table, itemRowOf(caseFile, item))),
    ...gone.map(({ n }) => put(table, goneItemRow(reference, n))),
    ...(caseFile.participants ?? []).flatMap((person, i) =>
      before?.caseFile.participants?.includes(person)
        ? []
        : put(table, participantRowOf(caseFile, i + 1, ring.person(person.address)[0])),
    ),
    ...messages.map((message) => put(table, messageRowOf(reference, message), isNew)),
    ...letters.map((letter) => put(table, rowOf(letter), isNew)),
  ];
}

/** The last word of the state machine: a change to a stale case is refused by the table itself. */
const unchangedSince = (before: Loaded | undefined): Condition =>
  before
    ? {
        ConditionExpression: 'version = :before',
        ExpressionAttributeValues: { ':before': before.caseFile.version },
      }
    : isNew;

export const isCase = (row: Row): boolean => row.SK === 'CASE';

export const ofKind = <T = Row>(rows: readonly Row[], prefix: string): T[] =>
  rows.filter((row) => String(row.SK).startsWith(prefix)) as T[];

/** The case in rows that hold it and its items; undefined where they do not. */
export function loadedFrom(rows: readonly Row[]): Loaded | undefined {
  const row = rows.find(isCase) as (CaseRow & Row) | undefined;
  if (!row) return undefined;
  const {
    PK: _PK,
    SK: _SK,
    GSI1PK: _1,
    GSI1SK: _2,
    GSI2PK: _3,
    GSI2SK: _4,
    salt,
    auditHead,
    ...fields
  } = row;
  return {
    caseFile: {
      ...fields,
      items: ofKind<ItemRow & Row>(rows, 'ITEM#')
        .filter(({ isGone }) => !isGone)
        .map(itemOfRow),
    },
    salt,
    auditHead,
  };
}
