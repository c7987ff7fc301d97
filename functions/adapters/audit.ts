// The audit of a case: one row for each change, each holding the hash of the one before. It holds codes and ids, and
// commitments to words under the case's salt: once the salt is erased they say nothing, and the chain still verifies.
import { createHash } from 'node:crypto';
import { auditRowPrefix } from '../contract.ts';
import type { AuditEntry } from '../desk/case-file.ts';
import type { RuleName } from '../desk/case-life/rules.ts';
import type { Message } from '../desk/message.ts';
import type { NoticeRule } from '../desk/notices/notice.ts';
import type { Audit } from './cases.ts';

/** An entry of a chain: that of a case, or of the register of written notice. */
type ChainEntry<Rule extends string> = Omit<AuditEntry, 'rule'> & { readonly rule: Rule };

export interface AuditRow<Rule extends string = RuleName> extends ChainEntry<Rule> {
  /** Version that the change made. */
  readonly n: number;
  readonly commitments: readonly string[];
  /** Hash of the row before, '' for the first. */
  readonly previous: string;
  readonly hash: string;
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64url');

/** DynamoDB keeps no order in maps, so `about` is hashed in the order of its names. */
const hashOf = ({
  n,
  at,
  actor,
  rule,
  about,
  commitments,
  previous,
}: Omit<AuditRow<string>, 'hash'>): string =>
  sha256(JSON.stringify([previous, n, at, actor, rule, Object.entries(about).sort(), commitments]));

/** The words that the audit answers for without holding them. */
export const commitmentTo = (salt: string, { id, text }: Pick<Message, 'id' | 'text'>): string =>
  sha256(`${salt}\0${id}\0${text}`);

export function auditRow<Rule extends string>(
  { at, actor, rule, about }: ChainEntry<Rule>,
  n: number,
  previous: string,
  commitments: readonly string[],
): AuditRow<Rule> {
  const row = { n, at, actor, rule, about, commitments, previous };
  return { ...row, hash: hashOf(row) };
}

/** The audit row among the rows of a stream, with the case or notice that it belongs to; undefined for any other row. */
export function auditRowIn(row: Readonly<Record<string, unknown>>) {
  const [PK, SK] = [String(row.PK), String(row.SK)];
  const [, reference] = /^(?:CASE|NOTICE)#(.*)$/.exec(PK) ?? [];
  if (reference === undefined || !SK.startsWith(auditRowPrefix)) return undefined;
  return { reference, row: row as unknown as AuditRow<RuleName | NoticeRule> };
}

/**
 * Checks a whole chain.
 *
 * @param rows all audit rows of the case or the entry, by n
 * @param head hash that the case or the entry itself holds
 * @returns the first n that does not verify; undefined where all do
 */
export function brokenAt(rows: readonly AuditRow<string>[], head: string): number | undefined {
  let previous = '';
  for (const [i, row] of rows.entries()) {
    if (row.n !== i + 1 || row.previous !== previous || row.hash !== hashOf(row)) return i + 1;
    previous = row.hash;
  }
  return previous === head ? undefined : rows.length + 1;
}

/** Entries as the API shows them: without what only the check needs. */
export const entriesShown = <Rule extends string>(rows: readonly AuditRow<Rule>[]) =>
  rows.map(({ n, at, actor, rule, about, hash }) => ({ n, at, actor, rule, about, hash }));

/** An audit as the API gives it, checked link by link. */
export function auditShown({ rows, head, accesses }: Audit) {
  const broken = brokenAt(rows, head);
  return {
    entries: entriesShown(rows),
    accesses,
    head,
    verified: broken === undefined,
    brokenAt: broken ?? null,
  };
}
