// The audit that lies beside a row, and who read what it holds.
import type { AuditRow } from './audit.ts';
import { ofKind } from './case-rows.ts';
import type { Audit } from './cases.ts';
import { accessOfRow, type Key, pagesOf, type Row, type Table } from './table.ts';

/** Behind the entries of its audit, and behind who read of it, lies the row itself, which holds the last hash. */
const first = 'ACCESS#';

/** @param key of a case, an incident or a notice */
export async function auditAt<Rule extends string>(
  table: Table,
  { PK, SK }: Key,
): Promise<Audit<Rule> | undefined> {
  const rows: Row[] = [];
  const pages = pagesOf(table, {
    KeyConditionExpression: 'PK = :whole AND SK BETWEEN :from AND :to',
    ExpressionAttributeValues: { ':whole': PK, ':from': first, ':to': SK },
    ConsistentRead: true,
  });
  for await (const page of pages) rows.push(...page.rows);
  const row = rows.find((each) => each.SK === SK);
  return (
    row && {
      rows: ofKind<AuditRow<Rule>>(rows, 'AUDIT#'),
      head: String(row.auditHead),
      accesses: ofKind(rows, first).map(accessOfRow),
    }
  );
}
